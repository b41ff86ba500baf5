import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributionsOf } from '@entente/reading';
import { type Count, quality } from './attribution-score.ts';
import type { ReadingBenchmark } from './benchmark.ts';
import { bootstrap, intervalText } from './interval.ts';
import {
  type LabelledLine,
  type LabelledSpan,
  labelledSpans,
  readLabelledLines,
  textOfLine,
} from './labelled-line.ts';
import type { SpanRole } from './span-alignment.ts';

const path = 'CofeNet/res/polnear';
type ExactCounts = Readonly<Record<SpanRole, Count>>;

const rows: readonly (readonly [SpanRole, string, string, string, string])[] = [
  ['source', '.53', '.58', '.51', '.83'],
  ['cue', '.59', '.63', '.53', '.75'],
  ['content', '.42', '.48', '.29', '.73'],
];

/**
 * The protocol of Wang et al. 2022 (CofeNet) on their copy of PolNeAR: one JSON line a sentence or two, in tokens of the
 * Penn Treebank, with one BIO label a token for source, cue or content. A span is right if the same tokens have the same
 * role in the marked line; sources, cues and contents are counted apart, and which belong together is not asked. A span
 * in two pieces counts as two, and one that runs over lines as one in each.
 *
 * The reader gets each article as running text, a line a paragraph, as the tokens' spacing allows; what it finds is laid
 * over the tokens again. Published figures are those of the paper: a CRF on embeddings, and BERT with their network.
 */
export const cofenet: ReadingBenchmark = {
  id: 'cofenet',
  title: 'Who said what, exact spans: CofeNet on PolNeAR',
  needs: { path, from: 'https://github.com/cofe-ai/CofeNet' },
  measure(folder, split) {
    const file = join(folder, path, split === 'dev' ? 'valid.txt' : 'test.txt');
    const articles = articlesOf(readLabelledLines(readFileSync(file, 'utf8')));
    const counts = articles.map(countExact);
    return [
      `${split === 'dev' ? 'valid' : 'test'} file: ${articles.length} articles.`,
      '',
      '| exact span | precision | recall | F1 (95 % interval) | first afternoon | good | published CRF | published BERT |',
      '|---|---|---|---|---|---|---|---|',
      ...rows.map(([role, ...figures]) => {
        const { precision, recall } = quality(totalOf(counts, role));
        const f1 = bootstrap(counts, (sample) => quality(totalOf(sample, role)).f1);
        return `| ${[role, short(precision), short(recall), intervalText(f1), ...figures].join(' | ')} |`;
      }),
    ];
  },
};

function articlesOf(lines: readonly LabelledLine[]): readonly (readonly LabelledLine[])[] {
  const articles = new Map<string, LabelledLine[]>();
  for (const line of lines) {
    const article = articles.get(line.id);
    if (article === undefined) articles.set(line.id, [line]);
    else article.push(line);
  }
  return [...articles.values()];
}

function countExact(lines: readonly LabelledLine[]): ExactCounts {
  const texts = lines.map(textOfLine);
  const found = attributionsOf(texts.map(({ text }) => text).join('\n'));
  const counts = {
    source: { right: 0, found: 0, marked: 0 },
    cue: { right: 0, found: 0, marked: 0 },
    content: { right: 0, found: 0, marked: 0 },
  };
  let offset = 0;
  lines.forEach((line, index) => {
    const { text, places } = texts[index]!;
    const placed = places.map(({ start, end }) => ({ start: offset + start, end: offset + end }));
    const marked = labelledSpans(line);
    for (const role of ['source', 'cue', 'content'] as const) {
      const read = spansOver(
        placed,
        found.flatMap((one) => one[role]),
        role,
      );
      const wanted = new Set(marked.filter((span) => span.role === role).map(keyOf));
      counts[role].marked += wanted.size;
      counts[role].found += read.size;
      counts[role].right += [...read].filter((key) => wanted.has(key)).length;
    }
    offset += text.length + 1;
  });
  return counts;
}

/** The tokens that each span covers in a line, if any. */
function spansOver(
  places: readonly { readonly start: number; readonly end: number }[],
  spans: readonly { readonly start: number; readonly end: number }[],
  role: SpanRole,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { start, end } of spans) {
    const from = places.findIndex((place) => place.end > start && place.start < end);
    const last = places.findLastIndex((place) => place.start < end && place.end > start);
    if (from >= 0) keys.add(keyOf({ role, from, to: last + 1 }));
  }
  return keys;
}

function keyOf({ role, from, to }: LabelledSpan): string {
  return `${role} ${from} ${to}`;
}

function totalOf(counts: readonly ExactCounts[], role: SpanRole): Count {
  const total = (field: keyof Count): number => counts.reduce((sum, count) => sum + count[role][field], 0);
  return { right: total('right'), found: total('found'), marked: total('marked') };
}

function short(value: number): string {
  return value.toFixed(3).replace(/^0/u, '');
}
