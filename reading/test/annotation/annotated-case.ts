import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describeIssue } from '@entente/core/base/issue';
import type { Reading } from '@entente/core/record';
import { readStructuredText } from '@entente/core/structured-text';
import { type ArticleInput, readArticle } from '@entente/reading';
import { type ExpectedReading, expectedReadingOf } from './expected-reading.ts';

/** An article as it was read, beside what a careful reader finds in it. */
export interface AnnotatedCase {
  readonly name: string;
  readonly reading: Reading;
  readonly expected: ExpectedReading;
}

const cases = new URL('../../../cases/reading/', import.meta.url);

/** The names of all annotated articles, in order. */
export function annotatedCaseNames(): readonly string[] {
  return readdirSync(cases)
    .filter((name) => existsSync(new URL(`${name}/annotation.yaml`, cases)))
    .sort();
}

/** The text of an annotated article, as the reader is given it. */
export function inputOfCase(name: string): ArticleInput {
  const { text, format, annotation } = filesOfCase(name);
  return { text, format, published: publishedIn(annotation, name), source: null };
}

/**
 * Reads one annotated article of `cases/reading`. Throws with all issues where the annotation does not fit the text.
 */
export function readAnnotatedCase(name: string): AnnotatedCase {
  const { text, format, annotation } = filesOfCase(name);
  return caseOf(name, { text, format }, annotation);
}

interface CaseFiles {
  readonly text: string;
  readonly format: 'text' | 'html';
  readonly annotation: string;
}

function filesOfCase(name: string): CaseFiles {
  const folder = new URL(`${name}/`, cases);
  const isPage = existsSync(new URL('article.html', folder));
  return {
    text: readFileSync(new URL(isPage ? 'article.html' : 'article.txt', folder), 'utf8'),
    format: isPage ? 'html' : 'text',
    annotation: readFileSync(new URL('annotation.yaml', folder), 'utf8'),
  };
}

function publishedIn(annotation: string, path: string): string | null {
  const structured = readStructuredText({ path, text: annotation });
  if (!structured.ok) throw new Error(structured.issues.map(describeIssue).join('\n'));
  const { published } = structured.value.value as { readonly published?: unknown };
  return typeof published === 'string' ? published : null;
}

/** An article with its annotation, both as texts. Throws with all issues where they do not fit. */
export function caseOf(
  name: string,
  { text, format }: { readonly text: string; readonly format: 'text' | 'html' },
  annotation: string,
): AnnotatedCase {
  const path = `${name}/annotation.yaml`;
  const structured = readStructuredText({ path, text: annotation });
  if (!structured.ok) throw new Error(structured.issues.map(describeIssue).join('\n'));
  const input = structured.value.value as { readonly published?: unknown };
  const published = typeof input.published === 'string' ? input.published : null;
  const outcome = readArticle({ text, format, published, source: null });
  if (!outcome.ok) throw new Error(outcome.issues.map(describeIssue).join('\n'));
  const reading = outcome.value;
  const expected = expectedReadingOf(reading.article.text, structured.value.value);
  if (!expected.ok) throw new Error(structured.value.locate(expected.issues).map(describeIssue).join('\n'));
  return { name, reading, expected: expected.value };
}
