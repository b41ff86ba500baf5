import type { Span, Statement } from '@entente/core/record';
import type { FoundStatement, ModelAnswer } from './answer.ts';

/** What of a language model's answer is in the article. */
export interface Located {
  readonly statements: readonly Statement[];
  /** Statements whose words do not stand in the article. */
  readonly dropped: number;
  /** Names and words of kept statements that do not stand in the article, and were left out. */
  readonly leftOut: number;
}

/** The rule that statements of a language model carry. */
export const languageModelRule = 'language-model';
/** Of statements that no rule of reading made, and nobody measured. */
const confidence = 0.5;
/** An answer is no longer than this; what comes behind is dropped. */
const mostStatements = 500;

interface Place {
  readonly text: string;
  readonly part: Span;
  readonly model: string;
  /** The number of statements that were located before, for their ids. */
  readonly before: number;
}

/**
 * Finds the words of an answer in the part of the article that was asked about. White space and the form of quotation
 * marks may differ, nothing else. What is not found is dropped and counted: a model's word alone is no evidence.
 */
export function locate(answer: ModelAnswer, { text, part, model, before }: Place): Located {
  const plain = plainOf(text, part);
  const statements: Statement[] = [];
  let dropped = Math.max(0, answer.statements.length - mostStatements);
  let leftOut = 0;
  const taken = new Set<string>();
  for (const found of answer.statements.slice(0, mostStatements)) {
    const quote = spanOf(found.quote, plain, part);
    if (quote === undefined) {
      dropped += 1;
      continue;
    }
    const key = JSON.stringify([quote.start, quote.end, found.actor, found.stance, found.options]);
    if (taken.has(key)) continue;
    taken.add(key);
    const id = `m${before + statements.length + 1}`;
    const built = statementOf(found, quote, { plain, part, id, model });
    statements.push(built.statement);
    leftOut += built.leftOut;
  }
  return { statements, dropped, leftOut };
}

interface Context {
  readonly plain: Plain;
  readonly part: Span;
  readonly id: string;
  readonly model: string;
}

function statementOf(
  found: FoundStatement,
  quote: Span,
  { plain, part, id, model }: Context,
): { readonly statement: Statement; readonly leftOut: number } {
  let leftOut = 0;
  /** Where words stand: in the quote, else, for names, anywhere in the part. */
  const place = (words: string | null, widely = false): Span | undefined => {
    if (words === null) return undefined;
    const span = spanOf(words, plain, quote) ?? (widely ? spanOf(words, plain, part) : undefined);
    if (span === undefined) leftOut += 1;
    return span;
  };
  const speaker = place(found.speaker, true);
  const cue = place(found.cue);
  const actor = place(found.actor, true);
  const condition = place(found.condition?.words ?? null);
  const about = found.options.filter((words) => place(words) !== undefined);
  const statement: Statement = {
    id,
    ...quote,
    speaker:
      found.speaker === null || speaker === undefined
        ? null
        : { name: found.speaker.trim(), spans: [speaker] },
    attribution: cue ?? null,
    content: [{ ...quote, direct: false }],
    actor: found.actor === null || actor === undefined ? null : found.actor.trim(),
    verb: cue === undefined ? '' : (found.cue ?? '').trim(),
    stance: found.stance,
    ...(found.hedged ? { hedged: true } : {}),
    about: about.map((words) => words.trim()),
    condition:
      found.condition === null || condition === undefined
        ? null
        : { text: found.condition.words.trim(), ...condition, kind: found.condition.kind },
    when: null,
    confidence,
    rule: languageModelRule,
    why: `Proposed by the language model ${model}; no rule of reading made it.`,
  };
  return { statement, leftOut };
}

/** A text with white space folded and quotation marks made alike, and where each sign of it stood. */
interface Plain {
  readonly text: string;
  /** For each UTF-16 unit of `text`, and for its end, the offset in the article. */
  readonly places: readonly number[];
}

function plainOf(text: string, { start, end }: Span): Plain {
  const signs: string[] = [];
  const places: number[] = [];
  for (let at = start; at < end; at += 1) {
    const sign = alike(text[at]!);
    if (sign === ' ' && signs.at(-1) === ' ') continue;
    signs.push(sign);
    places.push(at);
  }
  places.push(end);
  return { text: signs.join(''), places };
}

function alike(sign: string): string {
  if (/\s/u.test(sign)) return ' ';
  if (/[“”„«»]/u.test(sign)) return '"';
  return /[‘’‚]/u.test(sign) ? "'" : sign;
}

/** Where words first stand within a span of the article, from a letter's beginning to a letter's end. */
function spanOf(words: string, plain: Plain, within: Span): Span | undefined {
  const wanted = words.trim().split('').map(alike).join('').replace(/ +/gu, ' ');
  if (wanted === '' || !/[\p{L}\p{N}]/u.test(wanted)) return undefined;
  let at = plain.text.indexOf(wanted, lowerBound(plain.places, within.start));
  while (at >= 0) {
    const start = plain.places[at]!;
    const end = plain.places[at + wanted.length - 1]! + 1;
    if (end > within.end) return undefined;
    if (isWhole(plain.text, at, at + wanted.length)) return { start, end };
    at = plain.text.indexOf(wanted, at + wanted.length);
  }
  return undefined;
}

/** "Iran" does not stand in "Tirana". Scripts that put no space between words have no such ends. */
function isWhole(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  const dense =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;
  const cuts = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    letter.test(a) &&
    letter.test(b) &&
    !dense.test(a) &&
    !dense.test(b);
  return !cuts(text[start - 1], text[start]) && !cuts(text[end - 1], text[end]);
}

function lowerBound(places: readonly number[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
