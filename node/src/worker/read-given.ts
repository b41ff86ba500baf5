import type { Day } from '@entente/core/base/day';
import { type Outcome } from '@entente/core/base/issue';
import type { Reading } from '@entente/core/record';
import { articleTextOf } from '../io/input/article-text.ts';
import type { GivenArticle } from '../io/input/input-kind.ts';

/** What a person says of an article; what is null or left out may stand in the article itself. */
export interface ArticleFacts {
  readonly published: Day | null;
  readonly source: string | null;
  readonly title?: string;
}

/** Reads an article of any kind from its bytes. */
export async function readGiven(given: GivenArticle, facts: ArticleFacts): Promise<Outcome<Reading>> {
  const found = await articleTextOf(given);
  if (!found.ok) return found;
  const { text, format, title, published = null, source = null } = found.value;
  // Reading brings its language model along; a command that never reads does without.
  const { readArticle } = await import('@entente/reading');
  const read = readArticle({
    text,
    format,
    published: facts.published ?? published,
    source: facts.source ?? source,
    title: facts.title ?? title ?? null,
  });
  const kept = found.warnings;
  return read.ok
    ? { ...read, warnings: [...kept, ...read.warnings] }
    : { ok: false, issues: [...kept, ...read.issues] };
}
