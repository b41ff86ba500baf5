import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArticle } from '@entente/reading';
import { type ArticleInput, readConfidenceFeatures } from '../../reading/src/read-article.ts';
import {
  type ConfidenceFeature,
  confidenceFeatures,
} from '../../reading/src/statement/confidence-feature.ts';
import {
  annotatedCaseNames,
  inputOfCase,
  readAnnotatedCase,
} from '../../reading/test/annotation/annotated-case.ts';
import { compare } from '../../reading/test/annotation/comparison.ts';
import { type Expected, scoreOf } from '../../reading/test/score.ts';

const file = fileURLToPath(new URL('../../reading/src/statement/confidence-weight.ts', import.meta.url));
const small = new URL('../../reading/test/article/', import.meta.url);

/**
 * How often the actor and the stance were right of sentences and passages of our own that were written, with what a
 * careful reader finds in them, before any reading of them was looked at. Rules have been mended on the articles that
 * the weights are learnt from, so that these say too much; what a first look found says how much too much.
 */
const firstLook = { actor: 102 / 127, stance: 129 / 140 };

/** How hard weights are drawn towards nought, and how many steps they are improved in. */
const penalty = 2;
const steps = 4000;

interface Example {
  readonly features: readonly ConfidenceFeature[];
  readonly isRight: boolean;
}

/** Learns the weights of confidence by logistic regression, and shifts them to what a first look found. */
export function trainConfidence(): void {
  const examples = [...annotatedExamples(), ...smallExamples()];
  const weights = regression(examples);
  const shift = shiftTo(examples, weights, firstLook.actor * firstLook.stance);
  weights.set('always', weights.get('always')! + shift);
  const rows = confidenceFeatures.map(
    (name) => `  ${/\W/u.test(name) ? `'${name}'` : name}: ${Number(weights.get(name)!.toFixed(3))},\n`,
  );
  writeFileSync(
    file,
    `import type { ConfidenceFeature } from './confidence-feature.ts';\n\n/** Written by \`npm run train -- confidence\`. */\nexport const confidenceWeights: Readonly<Record<ConfidenceFeature, number>> = {\n${rows.join('')}};\n`,
  );
  const right = examples.filter(({ isRight }) => isRight).length;
  process.stdout.write(`${examples.length} proposals, ${right} right; shifted by ${shift.toFixed(2)}\n`);
}

/** The development articles of `cases/reading`. */
function annotatedExamples(): readonly Example[] {
  return annotatedCaseNames().flatMap((name) => {
    const one = readAnnotatedCase(name);
    if (one.expected.annotation.split !== 'dev') return [];
    const features = featuresOf(inputOfCase(name), one.reading.statements.length);
    const judged = new Map(compare(one).judged.map(({ statement, isRight }) => [statement, isRight]));
    return one.reading.statements.flatMap((statement, index) => {
      const isRight = judged.get(statement);
      return isRight === undefined ? [] : [{ features: features[index]!, isRight }];
    });
  });
}

/** The smaller articles beside the reader's tests. */
function smallExamples(): readonly Example[] {
  const textOf = (name: string): string => readFileSync(new URL(name, small), 'utf8');
  const days = JSON.parse(textOf('publication-days.json')) as Record<string, string>;
  return Object.entries(days).flatMap(([name, published]) => {
    const input: ArticleInput = { text: textOf(`${name}.txt`), published, source: null };
    const outcome = readArticle(input);
    if (!outcome.ok) return [];
    const { statements } = outcome.value;
    const features = featuresOf(input, statements.length);
    const { right } = scoreOf(outcome.value, JSON.parse(textOf(`${name}.json`)) as Expected[]);
    return statements.map((statement, index) => ({
      features: features[index]!,
      isRight: right.has(statement),
    }));
  });
}

function featuresOf(input: ArticleInput, count: number): readonly (readonly ConfidenceFeature[])[] {
  const features = readConfidenceFeatures(input);
  if (features.length !== count) throw new Error('Features and statements do not fit each other.');
  return features;
}

/** Gradient ascent on the likelihood, with a penalty on all weights but the one that is always there. */
function regression(examples: readonly Example[]): Map<ConfidenceFeature, number> {
  const weights = new Map<ConfidenceFeature, number>(confidenceFeatures.map((name) => [name, 0]));
  for (let step = 0; step < steps; step += 1) {
    const slope = new Map<ConfidenceFeature, number>();
    for (const { features, isRight } of examples) {
      const miss = (isRight ? 1 : 0) - likelihood(features, weights, 0);
      for (const name of features) slope.set(name, (slope.get(name) ?? 0) + miss);
    }
    for (const [name, weight] of weights) {
      const pull = name === 'always' ? 0 : penalty * weight;
      weights.set(name, weight + (0.5 / examples.length) * ((slope.get(name) ?? 0) - pull));
    }
  }
  return weights;
}

function likelihood(
  features: readonly ConfidenceFeature[],
  weights: ReadonlyMap<ConfidenceFeature, number>,
  shift: number,
): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, name) => sum + weights.get(name)!, shift)));
}

/** What to add to every sum so that the mean is the wanted one (bisection). */
function shiftTo(
  examples: readonly Example[],
  weights: ReadonlyMap<ConfidenceFeature, number>,
  wanted: number,
): number {
  let [low, high] = [-10, 10];
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    const mean =
      examples.reduce((sum, { features }) => sum + likelihood(features, weights, middle), 0) /
      examples.length;
    if (mean < wanted) low = middle;
    else high = middle;
  }
  return low;
}
