import { join } from 'node:path';
import { attributionsOf, type ReadAttribution } from '@entente/reading';
import {
  type AttributionScore,
  type ContentKind,
  type Measure,
  type Quality,
  qualityOf,
  scoreAttributions,
} from './attribution-score.ts';
import type { ReadingBenchmark } from './benchmark.ts';
import { bootstrap, intervalText } from './interval.ts';
import { type MarkedArticle, readPolnear } from './polnear-corpus.ts';
import type { SpanTriple } from './span-alignment.ts';
import type { Stretch } from './word-token.ts';

const path = 'PolNeAR/data';
/** The share of marked attributions that proposals of high confidence should find. */
const foundShare = 0.4;

const rows: readonly (readonly [string, Measure, string, string])[] = [
  ['cue overlap', 'cue', '.695', '.75'],
  ['usable', 'usable', '.523', '.58'],
  ['content token', 'contentToken', '.718', '.76'],
  ['source overlap', 'source', '', ''],
];

/**
 * Who said what against PolNeAR (Newell, Margolin & Ruths 2018): every attribution of political news, attitudes and
 * beliefs as well as speech. Where several people annotated an article, the first by name is the measure, and each
 * against each other the human figure. Intervals are percentile bootstraps over articles.
 *
 * The attributions are those of the reader's own stage, with everything it finds. *High confidence* are those at or
 * above the threshold with which `foundShare` of the development split's attributions are found (cue overlap).
 */
export const polnear: ReadingBenchmark = {
  id: 'polnear',
  title: 'Who said what: PolNeAR',
  needs: { path, from: 'https://github.com/networkdynamics/PolNeAR' },
  measure(folder, split) {
    const articles = readPolnear(join(folder, path), split);
    const began = process.cpuUsage();
    const found = articles.map(({ text }) => attributionsOf(text));
    const spent = process.cpuUsage(began);
    const scores = articles.map((article, index) => scoreOf(article, found[index]!));
    const human = humanScores(articles);
    const threshold = thresholdOf(
      split === 'dev' ? { articles, found } : readAll(readPolnear(join(folder, path), 'dev')),
    );
    const sure = articles.map((article, index) =>
      scoreOf(
        article,
        found[index]!.filter(({ confidence }) => confidence >= threshold),
      ),
    );
    const marked = articles.reduce((total, { annotators }) => total + annotators[0]!.length, 0);
    return [
      `${split} split: ${articles.length} articles, ${marked} attributions; ` +
        `${((spent.user + spent.system) / 1000 / articles.length).toFixed(1)} ms of CPU an article.`,
      '',
      '| measure | precision | recall | F1 (95 % interval) | first afternoon | good | human against human |',
      '|---|---|---|---|---|---|---|',
      ...rows.map(([name, measure, first, good]) => row(name, { measure, first, good, scores, human })),
      `| high confidence (from ${threshold.toFixed(2)}), cue overlap | ${qualityCells(sure, 'cue')} | | .92 precision | |`,
      '',
      '| content | marked | cue found | usable |',
      '|---|---|---|---|',
      ...(['direct', 'mixed', 'indirect'] as const).map((kind) => kindRow(kind, scores)),
    ];
  },
};

interface ReadArticles {
  readonly articles: readonly MarkedArticle[];
  readonly found: readonly (readonly ReadAttribution[])[];
}

function readAll(articles: readonly MarkedArticle[]): ReadArticles {
  return { articles, found: articles.map(({ text }) => attributionsOf(text)) };
}

function scoreOf({ text, annotators }: MarkedArticle, found: readonly ReadAttribution[]): AttributionScore {
  return scoreAttributions(text, annotators[0]!, found.map(tripleOf));
}

function tripleOf({ source, cue, content }: ReadAttribution): SpanTriple {
  const stretches = (spans: ReadAttribution['source']): readonly Stretch[] =>
    spans.map(({ start, end }) => [start, end]);
  return { source: stretches(source), cue: stretches(cue), content: stretches(content) };
}

/** Every ordered pair of annotators of one article: the first as the measure, the second as the reader. */
function humanScores(articles: readonly MarkedArticle[]): readonly AttributionScore[] {
  return articles.flatMap(({ text, annotators }) =>
    annotators.flatMap((one) =>
      annotators.filter((other) => other !== one).map((other) => scoreAttributions(text, one, other)),
    ),
  );
}

/** The highest confidence from which the wanted share is found; 0 where less is found in all. */
function thresholdOf({ articles, found }: ReadArticles): number {
  const steps = [...new Set(found.flat().map(({ confidence }) => confidence))].sort((a, b) => b - a);
  return (
    steps.find((step) => {
      const scores = articles.map((article, index) =>
        scoreOf(
          article,
          found[index]!.filter(({ confidence }) => confidence >= step),
        ),
      );
      return qualityOf(scores, 'cue').recall >= foundShare;
    }) ?? 0
  );
}

interface RowFacts {
  readonly measure: Measure;
  readonly first: string;
  readonly good: string;
  readonly scores: readonly AttributionScore[];
  readonly human: readonly AttributionScore[];
}

function row(name: string, { measure, first, good, scores, human }: RowFacts): string {
  const people = human.length === 0 ? '' : short(qualityOf(human, measure).f1);
  return `| ${name} | ${qualityCells(scores, measure)} | ${first} | ${good} | ${people} |`;
}

function qualityCells(scores: readonly AttributionScore[], measure: Measure): string {
  const { precision, recall }: Quality = qualityOf(scores, measure);
  const f1 = intervalText(bootstrap(scores, (sample) => qualityOf(sample, measure).f1));
  return `${short(precision)} | ${short(recall)} | ${f1}`;
}

function kindRow(kind: ContentKind, scores: readonly AttributionScore[]): string {
  const total = (field: 'marked' | 'cue' | 'usable'): number =>
    scores.reduce((sum, { kinds }) => sum + kinds[kind][field], 0);
  const share = (field: 'cue' | 'usable'): string => short(total(field) / total('marked'));
  return `| ${kind} | ${total('marked')} | ${share('cue')} | ${share('usable')} |`;
}

function short(value: number): string {
  return value.toFixed(3).replace(/^0/u, '');
}
