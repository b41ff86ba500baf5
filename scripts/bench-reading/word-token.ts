/** A run of letters and digits, or a single mark, of a text that spans are scored on. */
export interface WordToken {
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

/** A stretch of text, end excluded. */
export type Stretch = readonly [number, number];

/** What a span covers: all its tokens, and its words alone. A span without a word keeps its marks as its words. */
export interface Cover {
  readonly all: ReadonlySet<number>;
  readonly words: ReadonlySet<number>;
}

const pattern = /[\p{L}\p{N}]+(?:[’'.,&/-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

export function wordTokensOf(text: string): readonly WordToken[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isWord: /[\p{L}\p{N}]/u.test(match[0]),
  }));
}

/** The tokens that share a character with any of the stretches. */
export function coverOf(stretches: readonly Stretch[], tokens: readonly WordToken[]): Cover {
  const all: number[] = [];
  for (const [from, to] of stretches) {
    for (let at = firstEndingAfter(tokens, from); at < tokens.length && tokens[at]!.start < to; at += 1)
      all.push(at);
  }
  const words = all.filter((index) => tokens[index]!.isWord);
  return { all: new Set(all), words: new Set(words.length > 0 ? words : all) };
}

function firstEndingAfter(tokens: readonly WordToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function sharedOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const token of a) if (b.has(token)) shared += 1;
  return shared;
}

/** How far two covers agree: shared of all, 1 where both are empty. */
export function jaccardOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = sharedOf(a, b);
  const union = a.size + b.size - shared;
  return union === 0 ? 1 : shared / union;
}
