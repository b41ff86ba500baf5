import type { ReadingBenchmark } from './benchmark.ts';
import { cofenet } from './cofenet.ts';
import { dates } from './dates.ts';
import { htmlScrapinghub } from './html-scrapinghub.ts';
import { htmlTrafilatura } from './html-trafilatura.ts';
import { own } from './own.ts';
import { polnear } from './polnear.ts';
import { partOfSpeech } from './part-of-speech.ts';

/** Every set of texts that reading is measured on, in the order of BENCHMARKS.md. */
export const allBenchmarks: readonly ReadingBenchmark[] = [
  dates,
  polnear,
  cofenet,
  htmlScrapinghub,
  htmlTrafilatura,
  partOfSpeech,
  own,
];
