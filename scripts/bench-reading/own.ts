import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type AnnotatedCase,
  annotatedCaseNames,
  readAnnotatedCase,
} from '../../reading/test/annotation/annotated-case.ts';
import { calibrationOf, precisionAtFound } from '../../reading/test/annotation/calibration.ts';
import { type Comparison, compare } from '../../reading/test/annotation/comparison.ts';
import {
  type Aspect,
  aspects,
  f1Of,
  precisionOf,
  recallOf,
  sumOf,
} from '../../reading/test/annotation/tally.ts';
import type { ReadingBenchmark, Split } from './benchmark.ts';
import { bootstrap, intervalText } from './interval.ts';
import { drawReliability } from './reliability-diagram.ts';

const diagram = new URL('../../reliability.svg', import.meta.url);

/** The articles of `cases/reading`, annotated in full: both splits in one table, held-out figures beside those tuned on. */
export const own: ReadingBenchmark = {
  id: 'own',
  title: 'Whole readings of our own annotated articles',
  needs: null,
  measure(_folder, split) {
    const cases = annotatedCaseNames().map(readAnnotatedCase);
    const of = (wanted: Split): readonly Comparison[] =>
      cases.filter((one: AnnotatedCase) => one.expected.annotation.split === wanted).map(compare);
    const dev = of('dev');
    if (split === 'dev') {
      for (const { name, errors } of dev) process.stderr.write(`\n${name}\n${errors.join('\n')}\n`);
      return [...table([['dev', dev]]), '', ...reliability('dev', dev)];
    }
    const test = of('test');
    writeFileSync(
      fileURLToPath(diagram),
      drawReliability([
        { name: 'tuned on', bins: calibrationOf(dev.flatMap(({ judged }) => judged)).bins },
        { name: 'held out', bins: calibrationOf(test.flatMap(({ judged }) => judged)).bins },
      ]),
    );
    return [
      ...table([
        ['dev', dev],
        ['test', test],
      ]),
      '',
      ...reliability('dev', dev),
      '',
      ...reliability('test', test),
      '',
      '![Confidence against the share that was right](reliability.svg)',
    ];
  },
};

function table(splits: readonly (readonly [Split, readonly Comparison[]])[]): readonly string[] {
  return [
    'Statements: shares half their content and the cue. Speaker, actor, stance and verb: of the statements found. Hedged,',
    'condition and day: of those found, where there is one or one was read. "Options told apart": pairs of wordings of',
    'options that were rightly put together. P is precision, R recall; F1 with its 95 % interval over articles.',
    '',
    `| | ${splits.map(([split, all]) => `${split}, ${all.length} articles: P | R | F1`).join(' | ')} |`,
    `|---|${splits.map(() => '---|---|---|').join('')}`,
    ...aspects.map(
      (aspect) => `| ${aspect} | ${splits.map(([, all]) => figures(all, aspect)).join(' | ')} |`,
    ),
  ];
}

function figures(all: readonly Comparison[], aspect: Aspect): string {
  const tally = sumOf(
    all.map(({ tallies }) => tallies),
    aspect,
  );
  const f1 = bootstrap(all, (sample) =>
    f1Of(
      sumOf(
        sample.map(({ tallies }) => tallies),
        aspect,
      ),
    ),
  );
  return `${short(precisionOf(tally))} | ${short(recallOf(tally))} | ${Number.isNaN(f1.low + f1.high) ? short(f1.value) : intervalText(f1)}`;
}

/** How sure the reader was, against how often speaker, actor and stance were all right. */
function reliability(split: Split, all: readonly Comparison[]): readonly string[] {
  const judged = all.flatMap((comparison) => comparison.judged);
  const { bins, expectedError, brier } = calibrationOf(judged);
  const { expected } = sumOf(
    all.map(({ tallies }) => tallies),
    'statements',
  );
  return [
    `Confidence on ${split}: expected calibration error ${short(expectedError)}, Brier score ${short(brier)}; of the surest proposals that find 40 % of all, ${short(precisionAtFound(judged, expected, 0.4))} are right in speaker, actor and stance.`,
    '',
    '| confidence | proposals | mean confidence | right | 95 % interval |',
    '|---|---|---|---|---|',
    ...bins.map(
      ({ from, to, count, meanConfidence, right, low, high }) =>
        `| ${from.toFixed(1)} to ${to.toFixed(1)} | ${count} | ${short(meanConfidence)} | ${short(right / count)} | ${short(low)} to ${short(high)} |`,
    ),
  ];
}

function short(value: number): string {
  return Number.isNaN(value) ? '-' : value.toFixed(3).replace(/^0/u, '');
}
