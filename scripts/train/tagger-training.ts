import { createRandom } from '@entente/core/base/random';
import { FeatureList } from '../../reading/src/tagging/feature-hash.ts';
import { bestOf, listTagFeatures } from '../../reading/src/tagging/tagger.ts';
import type { WordForm } from '../../reading/src/tagging/word-form.ts';
import { Perceptron } from './perceptron.ts';
import { shuffled } from './shuffle.ts';

export interface TaggedExample {
  readonly forms: readonly WordForm[];
  readonly gold: Uint8Array;
}

const bits = 19;
const rounds = 4;

export function trainWeights(examples: readonly TaggedExample[], classes: number, seed: number): Perceptron {
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
