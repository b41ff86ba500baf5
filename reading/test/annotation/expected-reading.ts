import { type Issue, type Outcome, errorIssue, outcomeOf } from '@entente/core/base/issue';
import { readShape } from '@entente/core/base/shape';
import type { Furniture, ReadOption, Span } from '@entente/core/record';
import { type Annotation, type ScoredDay, annotation } from './annotation.ts';
import { type ExpectedStatement, expectedStatementsOf } from './expected-statement.ts';
import { findQuotation, lineAt } from './quotation.ts';

export interface ExpectedTime {
  readonly span: Span;
  readonly from: readonly ScoredDay[];
  readonly to: readonly ScoredDay[];
}

export interface ExpectedOccurrence extends ExpectedTime {
  readonly optional: boolean;
}

/** What a careful reader finds in an article, as places in its text. */
export interface ExpectedReading {
  readonly text: string;
  readonly annotation: Annotation;
  readonly statements: readonly ExpectedStatement[];
  /** Lines that are no part of the report, with the kinds that fit. */
  readonly furniture: readonly (Span & { readonly kinds: readonly Furniture['kind'][] })[];
  /** The lines of the headline: neither furniture nor report. */
  readonly title: readonly Span[];
  readonly options: readonly ReadOption[];
  readonly deadlines: readonly ExpectedOccurrence[];
  readonly events: readonly ExpectedOccurrence[];
}

/** Takes down the places where an annotation's words stand in a text, and reports every piece that does not. */
export class Places {
  readonly issues: Issue[] = [];
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The place of a piece; an empty span and an issue where it cannot be found. */
  of(quotation: string, path: string, within: Span = { start: 0, end: this.text.length }): Span {
    const found = findQuotation(this.text, quotation, within);
    if (found.ok) return found.span;
    this.issues.push(
      errorIssue({
        code: found.code,
        path,
        says: found.says,
        remedy: 'Quote the words as they stand in the article, inside the statement.',
        found: quotation,
      }),
    );
    return { start: within.start, end: within.start };
  }
}

/** Reads an annotation of a text. All pieces that do not stand in it, and all names of no option, are issues. */
export function expectedReadingOf(text: string, input: unknown): Outcome<ExpectedReading> {
  const read = readShape(annotation, input);
  if (!read.ok) return read;
  const { value } = read;
  const places = new Places(text);
  const expected: ExpectedReading = {
    text,
    annotation: value,
    statements: expectedStatementsOf(value, places),
    furniture: value.furniture.flatMap(({ line, kind }, index) =>
      linesWith(line, `furniture[${index}].line`, places).map((span) => ({ ...span, kinds: kind })),
    ),
    title: linesOf(text).filter((line) => text.slice(line.start, line.end).trim() === value.title),
    options: Object.entries(value.options).map(([id, option]) => optionOf(id, option, places)),
    deadlines: value.deadlines.map(({ words, time, from, to, optional }, index) => {
      const span = places.of(words, `deadlines[${index}].words`);
      places.of(time, `deadlines[${index}].time`, span);
      return { span, from, to, optional: optional ?? false };
    }),
    events: value.events.map(({ words, from, to, optional }, index) => ({
      span: places.of(words, `events[${index}].words`),
      from: from ?? ['any'],
      to: to ?? from ?? ['any'],
      optional: optional ?? false,
    })),
  };
  return outcomeOf(expected, [...places.issues, ...read.warnings]);
}

/** The spans of all lines with text. */
export function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length;) {
    const line = lineAt(text, start);
    if (text.slice(line.start, line.end).trim() !== '') lines.push(line);
    start = line.end + 1;
  }
  return lines;
}

/** All lines with these words. */
function linesWith(words: string, path: string, places: Places): readonly Span[] {
  const lines = linesOf(places.text).filter(
    ({ start, end }) => places.text.slice(start, end).trim() === words.trim(),
  );
  return lines.length > 0 ? lines : [places.of(words, path)];
}

function optionOf(id: string, option: Annotation['options'][string], places: Places): ReadOption {
  const whole = { start: 0, end: places.text.length };
  const mentions = option.variants.flatMap((variant, index): Span[] => {
    const spans: Span[] = [];
    for (let nth = 1; ; nth += 1) {
      const found = findQuotation(places.text, `${variant} #${nth}`, whole);
      if (!found.ok) break;
      spans.push(found.span);
    }
    if (spans.length === 0) places.of(variant, `options.${id}.variants[${index}]`);
    return spans;
  });
  const [controller, ...others] = option.controllers;
  return {
    id,
    name: option.name,
    controller: others.length === 0 ? (controller ?? null) : null,
    ...(others.length === 0 ? {} : { controllers: option.controllers }),
    guessed: false,
    mentions: mentions.toSorted((a, b) => a.start - b.start),
  };
}
