import { createRandom } from '@entente/core/base/random';
import { FeatureList } from '../../reading/src/syntax/feature-hash.ts';
import type { Scorer } from '../../reading/src/syntax/linear-model.ts';
import { bestOf, listTagFeatures, tagWords } from '../../reading/src/syntax/tagger.ts';
import type { WordForm } from '../../reading/src/syntax/word-form.ts';
import { Perceptron } from './perceptron.ts';
import { shuffled } from './shuffle.ts';

export interface TaggedExample {
  readonly forms: readonly WordForm[];
  readonly gold: Uint8Array;
}

const bits = 19;
const rounds = 4;
const folds = 3;

export function trainTagger(examples: readonly TaggedExample[], classes: number, seed: number): Perceptron {
  const perceptron = new Perceptron(bits, classes);
  const features = new FeatureList(bits);
  const scores = new Float64Array(classes);
  const random = createRandom(seed, 1);
  for (let round = 0; round < rounds; round += 1) {
    for (const { forms, gold } of shuffled(examples, random)) {
      const tags = new Uint8Array(forms.length);
      for (let index = 0; index < forms.length; index += 1) {
        listTagFeatures(features, forms, tags, index);
        perceptron.score(features.values, features.count, scores);
        const chosen = bestOf(scores);
        tags[index] = chosen;
        if (chosen !== gold[index]) perceptron.correct(features.values, features.count, gold[index]!, chosen);
        perceptron.advance();
      }
    }
  }
  return perceptron;
}

/**
 * Tags for each example by a tagger that has not learnt from it, so that a parser trained on them meets the mistakes
 * that it will meet in texts.
 */
export function tagsByOthers(
  examples: readonly TaggedExample[],
  classes: number,
  seed: number,
  settle: (tagger: Perceptron) => Scorer,
): readonly Uint8Array[] {
  const tags: Uint8Array[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const tagger = settle(
      trainTagger(
        examples.filter((_, index) => index % folds !== fold),
        classes,
        seed + 1 + fold,
      ),
    );
    for (let index = fold; index < examples.length; index += folds) {
      tags[index] = tagWords(examples[index]!.forms, tagger);
    }
  }
  return tags;
}
