import type { Article } from './article.ts';
import type { Span } from './span.ts';

/** Words of a shingle: few enough that an edit spoils few of them, enough that strangers share hardly any. */
const width = 4;

/** The words of a text for comparing: letters and digits alone, without case, so that quotes and dashes do not count. */
export function comparedWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** The text of an article without what stands in it beside the report. */
export function reportOf({ text, furniture }: Pick<Article, 'text' | 'furniture'>): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of byStart(furniture)) {
    if (start > from) pieces.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  return [...pieces, text.slice(from)].join('\n');
}

function byStart<Piece extends Span>(pieces: readonly Piece[]): readonly Piece[] {
  return [...pieces].sort((a, b) => a.start - b.start);
}

/** A run of words as a number. Two runs share one by chance in 2^52; a text has some hundreds. */
export type Shingle = number;

const shinglesByArticle = new WeakMap<Article, ReadonlySet<Shingle>>();

/**
 * Every run of four words of an article's report. A report of fewer words is one run. Kept for as long as the article
 * is, which is never changed.
 */
export function shinglesOf(article: Article): ReadonlySet<Shingle> {
  const known = shinglesByArticle.get(article);
  if (known !== undefined) return known;
  const shingles = shinglesOfWords(comparedWords(reportOf(article)));
  shinglesByArticle.set(article, shingles);
  return shingles;
}

export function shinglesOfWords(words: readonly string[]): ReadonlySet<Shingle> {
  const hashes = words.map(hashOf);
  const shingles = new Set<Shingle>();
  for (let at = 0; at + width <= hashes.length || (at === 0 && hashes.length > 0); at += 1)
    shingles.add(shingleAt(hashes, at));
  return shingles;
}

function shingleAt(hashes: readonly number[], at: number): Shingle {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (const hash of hashes.slice(at, at + width)) {
    low = Math.imul(low ^ hash, 0x01000193) ^ (low >>> 15);
    high = Math.imul(high ^ hash, 0x85ebca6b) ^ (high >>> 13);
  }
  return (low >>> 0) * 0x10_0000 + (high >>> 12);
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
