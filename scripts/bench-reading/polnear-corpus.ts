import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Split } from './benchmark.ts';
import { readBratAttributions } from './brat-attribution.ts';
import type { SpanTriple } from './span-alignment.ts';

/** An article of PolNeAR with what each of its annotators marked, in the order of their names. */
export interface MarkedArticle {
  readonly name: string;
  readonly text: string;
  readonly annotators: readonly (readonly SpanTriple[])[];
}

/** PolNeAR's articles lie in `folder/<split>/text`, one annotation file an annotator in `folder/<split>/attributions`. */
export function readPolnear(folder: string, split: Split): readonly MarkedArticle[] {
  const marks = new Map<string, (readonly SpanTriple[])[]>();
  for (const file of readdirSync(join(folder, split, 'attributions')).sort()) {
    const name = /^(.*)_[0-9a-f]{4}\.ann$/u.exec(file)?.[1];
    if (name === undefined) continue;
    const marked = readBratAttributions(readFileSync(join(folder, split, 'attributions', file), 'utf8'));
    marks.set(name, [...(marks.get(name) ?? []), marked]);
  }
  return [...marks].map(([name, annotators]) => {
    const text = readFileSync(join(folder, split, 'text', `${name}.txt`), 'utf8');
    // Offsets of the marks count code points, ours UTF-16 units.
    if (/[\u{10000}-\u{10ffff}]/u.test(text)) throw new Error(`${name}: marks would not fit the text`);
    return { name, text, annotators };
  });
}
