import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ReadingBenchmark } from './benchmark.ts';
import { bootstrap, intervalText } from './interval.ts';
import { splitOf } from './own-split.ts';
import { extractAll, extractors, textExtractors } from './page-text.ts';
import { type ShingleTally, scoresOf, shingleTallyOf } from './shingle-score.ts';

const path = 'article-extraction-benchmark';

/** One page of the set, with the text that people marked as its article. */
interface MarkedPage {
  readonly name: string;
  readonly html: string;
  readonly wanted: string;
}

/** Articles out of pages, scored as the set's own `evaluate.py` does; pages are halved by a hash of their names. */
export const htmlScrapinghub: ReadingBenchmark = {
  id: 'html-scrapinghub',
  title: 'Articles out of pages: the article extraction benchmark',
  needs: { path, from: 'https://github.com/scrapinghub/article-extraction-benchmark' },
  measure(folder, split) {
    const pages = readPages(join(folder, path)).filter(({ name }) => splitOf(name) === split);
    const rows = [...extractors, ...textExtractors].map((extractor) => {
      const { texts, ms } = extractAll(
        extractor,
        pages.map(({ html }) => html),
      );
      const tallies = pages.map(({ wanted }, index) => shingleTallyOf(wanted, texts[index]!));
      if (extractor.name === process.env['ENTENTE_SHOW_MISSES']) showWorst(pages, texts, tallies);
      return row(extractor.name, tallies, ms);
    });
    return [
      `${split} half: ${pages.length} pages. Precision and recall of runs of four words, averaged over pages.`,
      '',
      '| extractor | precision | recall | F1 (95 % interval) | CPU a page |',
      '|---|---|---|---|---|',
      ...rows,
      '',
      'To reach: .95. Published on all 181 pages (the set’s README): rs_trafilatura .970, go_trafilatura .960, trafilatura 2.0.0 .958, ' +
        'newspaper4k .949, Readability.js 0.6.0 .947; the commercial AutoExtract .970 and Diffbot .951 (2019).',
    ];
  },
};

function readPages(folder: string): readonly MarkedPage[] {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { readonly articleBody?: string }
  >;
  return Object.entries(truth).map(([name, { articleBody }]) => ({
    name,
    html: gunzipSync(readFileSync(join(folder, 'html', `${name}.html.gz`))).toString('utf8'),
    wanted: articleBody ?? '',
  }));
}

function row(name: string, tallies: readonly ShingleTally[], ms: number): string {
  const interval = (score: 'precision' | 'recall' | 'f1'): string =>
    intervalText(bootstrap(tallies, (sample) => scoresOf(sample)[score]));
  return `| ${name} | ${interval('precision')} | ${interval('recall')} | ${interval('f1')} | ${ms.toFixed(1)} ms |`;
}

/** For whoever tunes (the extractor's name in ENTENTE_SHOW_MISSES): the pages furthest from what was marked, on stderr. */
function showWorst(
  pages: readonly MarkedPage[],
  texts: readonly string[],
  tallies: readonly ShingleTally[],
): void {
  const order = pages.map((_, index) => index).sort((a, b) => tallies[a]!.right - tallies[b]!.right);
  for (const index of order) {
    const { right, extra, missed } = tallies[index]!;
    process.stderr.write(
      `\n=== ${pages[index]!.name} right ${right.toFixed(2)} extra ${extra.toFixed(2)} missed ${missed.toFixed(2)}\n`,
    );
    const wanted = pages[index]!.wanted;
    for (const line of texts[index]!.split('\n'))
      if (line.trim() !== '' && !wanted.includes(line.trim().slice(0, 40)))
        process.stderr.write(`  + ${line}\n`);
    for (const line of wanted.split('\n'))
      if (line.trim() !== '' && !texts[index]!.includes(line.trim().slice(0, 40)))
        process.stderr.write(`  - ${line}\n`);
  }
}
