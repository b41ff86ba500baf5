import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOf } from '@entente/reading';
import type { ReadingBenchmark } from './benchmark.ts';
import { bootstrap, intervalText } from './interval.ts';
import { splitOf } from './own-split.ts';
import { pageOfBytes } from './page-bytes.ts';
import { extractAll, extractors } from './page-text.ts';

const path = 'trafilatura/tests';

/** A page, and a few stretches that must be in its article's text or must not. */
interface MarkedPage {
  readonly file: string;
  readonly html: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
  /** As people gave them, where they did. */
  readonly date?: string;
  readonly title?: string;
}

interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/**
 * Articles out of pages, scored as the set's own `evaluate.py` does: stretches found, of those that should be and those
 * that should not, counted over all pages with white space folded. Pages are halved by a hash of their file names.
 */
export const htmlTrafilatura: ReadingBenchmark = {
  id: 'html-trafilatura',
  title: 'Articles out of pages: trafilatura’s evaluation set',
  needs: { path: `${path}/evaldata.json`, from: 'https://github.com/adbar/trafilatura' },
  measure(folder, split) {
    const { all, pages } = readPages(join(folder, path), split);
    const rows = extractors.map((extractor) => {
      const { texts, ms } = extractAll(
        extractor,
        pages.map(({ html }) => html),
      );
      const tallies = pages.map((page, index) => tallyOf(page, texts[index]!));
      if (extractor.name === process.env['ENTENTE_SHOW_MISSES']) showMisses(pages, texts);
      return row(extractor.name, tallies, ms);
    });
    return [
      `${split} half: ${pages.length} of the ${all} pages that the set names; ` +
        `${pages.flatMap((page) => page.with).length} stretches to find, ${pages.flatMap((page) => page.without).length} to leave out.`,
      '',
      '| extractor | precision | recall | F1 (95 % interval) | CPU a page |',
      '|---|---|---|---|---|',
      ...rows,
      '',
      aboutLine(pages),
      '',
      'To reach: .90. Published on 990 pages (the set’s docs/evaluation.rst, 2026-08-04): trafilatura 2.2.0 .924, magic-html .889, ' +
        'justext .862, news-please .836, readability-lxml .826, newspaper4k .801.',
    ];
  },
};

function readPages(
  folder: string,
  split: string,
): { readonly all: number; readonly pages: readonly MarkedPage[] } {
  const named = Object.values(
    JSON.parse(readFileSync(join(folder, 'evaldata.json'), 'utf8')) as Record<
      string,
      Omit<MarkedPage, 'html'>
    >,
  );
  const pages = named
    .filter(({ file }) => splitOf(file) === split)
    .flatMap((page) => {
      const place = ['cache', 'eval']
        .map((part) => join(folder, part, page.file))
        .find((one) => existsSync(one));
      return place === undefined ? [] : [{ ...page, html: pageOfBytes(readFileSync(place)) }];
    });
  return { all: named.length, pages };
}

function folded(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function tallyOf(page: MarkedPage, text: string): Tally {
  const found = folded(text);
  const count = (stretches: readonly string[]): number =>
    stretches.filter((stretch) => found.includes(folded(stretch))).length;
  const right = count(page.with);
  return { right, wrong: count(page.without), missed: page.with.length - right };
}

function row(name: string, tallies: readonly Tally[], ms: number): string {
  const sum = (sample: readonly Tally[], field: keyof Tally): number =>
    sample.reduce((total, tally) => total + tally[field], 0);
  const of = (score: (right: number, wrong: number, missed: number) => number): string =>
    intervalText(
      bootstrap(tallies, (sample) =>
        score(sum(sample, 'right'), sum(sample, 'wrong'), sum(sample, 'missed')),
      ),
    );
  const precision = of((right, wrong) => right / (right + wrong));
  const recall = of((right, _, missed) => right / (right + missed));
  const f1 = of((right, wrong, missed) => (2 * right) / (2 * right + wrong + missed));
  return `| ${name} | ${precision} | ${recall} | ${f1} | ${ms.toFixed(1)} ms |`;
}

/** What pages say of themselves: the day of publication and the title, against those that people gave. */
function aboutLine(pages: readonly MarkedPage[]): string {
  const read = pages.map((page) => ({
    page,
    article: articleOf({ text: page.html, format: 'html' }).article,
  }));
  const dated = read.filter(({ page }) => page.date !== undefined && page.date !== '');
  const right = dated.filter(({ page, article }) => article.published === page.date).length;
  const untold = dated.filter(({ article }) => article.published === null).length;
  const titled = read.filter(({ page }) => page.title !== undefined && page.title !== '');
  const same = titled.filter(
    ({ page, article }) => folded(article.title ?? '') === folded(page.title!),
  ).length;
  return (
    `Day of publication: ${right} of ${dated.length} as given, ${untold} not told, ${dated.length - right - untold} others; ` +
    `title: ${same} of ${titled.length} word for word.`
  );
}

/** For whoever tunes (the extractor's name in ENTENTE_SHOW_MISSES): each stretch missed or wrongly kept, on stderr. */
function showMisses(pages: readonly MarkedPage[], texts: readonly string[]): void {
  pages.forEach((page, index) => {
    const found = folded(texts[index]!);
    for (const stretch of page.with)
      if (!found.includes(folded(stretch)))
        process.stderr.write(`${page.file} ${found.length} - ${folded(stretch)}\n`);
    for (const stretch of page.without)
      if (found.includes(folded(stretch)))
        process.stderr.write(`${page.file} ${found.length} + ${folded(stretch)}\n`);
  });
}
