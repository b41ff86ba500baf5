import { createHash } from 'node:crypto';
import type { Digest } from '@entente/core/base/digest';
import { type Log, type Origin, type Reading, proposalsOf } from '@entente/core/record';
import { readerVersion } from '@entente/reading/reader-version';
import type { NewEntry } from './change-negotiation.ts';

/** How a reading enters a log: the article by the person who added it, the proposals by the reading that made them. */
export function articleEntriesOf(articleId: string, reading: Reading, origin: Origin): readonly NewEntry[] {
  const { article, events, deadlines, options, rules } = reading;
  const found = { article, events, deadlines, options, ...(rules === undefined ? {} : { rules }), origin };
  const statements = proposalsOf(reading, articleId);
  return [
    { body: { kind: 'article-added', articleId, ...found } },
    { body: { kind: 'statement-proposed', articleId, statements }, author: 'reading' },
  ];
}

/** How many articles were ever added to a log: the next one's id counts on, so that no id is used twice. */
export function articlesAddedTo(log: Log): number {
  return log.filter(({ body }) => body.kind === 'article-added').length;
}

/** The id of the article that is added after so many. */
export function articleIdAfter(count: number): string {
  return `a${count + 1}`;
}

/** What an article is known again by: its bytes as they were given. The name is left out where it was typed. */
export function originOf(bytes: Uint8Array, name?: string): Origin {
  return { digest: bytesDigestOf(bytes), reader: readerVersion, ...(name === undefined ? {} : { name }) };
}

export function bytesDigestOf(bytes: Uint8Array): Digest {
  return createHash('sha256').update(bytes).digest('hex');
}
