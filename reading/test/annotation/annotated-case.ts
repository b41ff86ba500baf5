import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describeIssue } from '@entente/core/base/issue';
import type { Reading } from '@entente/core/record';
import { readStructuredText } from '@entente/core/structured-text';
import { readArticle } from '@entente/reading';
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

/**
 * Reads one annotated article of `cases/reading`. Throws with all issues where the annotation does not fit the text.
 */
export function readAnnotatedCase(name: string): AnnotatedCase {
  const folder = new URL(`${name}/`, cases);
  const isPage = existsSync(new URL('article.html', folder));
  const text = readFileSync(new URL(isPage ? 'article.html' : 'article.txt', folder), 'utf8');
  const annotation = readFileSync(new URL('annotation.yaml', folder), 'utf8');
  return caseOf(name, { text, format: isPage ? 'html' : 'text' }, annotation);
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
