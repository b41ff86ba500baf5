import { createRandom } from '@entente/core/base/random';
import {
  apply,
  Configuration,
  isAllowed,
  type Act,
  type Move,
} from '../../reading/src/syntax/configuration.ts';
import { FeatureList } from '../../reading/src/syntax/feature-hash.ts';
import { listMoveFeatures, type TaggedSentence } from '../../reading/src/syntax/move-feature.ts';
import { bestMove } from '../../reading/src/syntax/parser.ts';
import { costOf, type GoldTree } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { shuffled } from './shuffle.ts';

export interface ParsedExample {
  readonly sentence: TaggedSentence;
  readonly gold: GoldTree;
  readonly labels: Uint8Array;
}

const bits = 20;
const acts: readonly Act[] = ['shift', 'left', 'right'];
/** How often the parser in training goes where it wants to, so that it learns what to do after a mistake. */
const freedom = 0.9;

export interface Course {
  readonly moves: readonly Move[];
  readonly rounds: number;
  readonly seed: number;
  readonly afterRound?: (round: number, perceptron: Perceptron) => void;
}

/** Learns to parse with a dynamic oracle: any move is right that loses the fewest arcs still within reach. */
export function trainParser(examples: readonly ParsedExample[], course: Course): Perceptron {
  const { moves, rounds, seed, afterRound } = course;
  const perceptron = new Perceptron(bits, moves.length);
  const random = createRandom(seed, 2);
  for (let round = 0; round < rounds; round += 1) {
    for (const example of shuffled(examples, random)) {
      learnFrom(example, moves, perceptron, () => round > 0 && random() < freedom);
    }
    afterRound?.(round, perceptron);
  }
  return perceptron;
}

function learnFrom(
  { sentence, gold, labels }: ParsedExample,
  moves: readonly Move[],
  perceptron: Perceptron,
  isFree: () => boolean,
): void {
  const configuration = new Configuration(sentence.forms.length);
  const features = new FeatureList(perceptron.bits);
  const scores = new Float64Array(moves.length);
  while (!configuration.isDone) {
    listMoveFeatures(features, sentence, configuration);
    perceptron.score(features.values, features.count, scores);
    const chosen = bestMove(configuration, moves, scores);
    const right = rightMove(configuration, { gold, labels, moves, scores });
    if (chosen !== right) perceptron.correct(features.values, features.count, right, chosen);
    perceptron.advance();
    apply(configuration, moves[isFree() ? chosen : right]!);
  }
}

interface Choice {
  readonly gold: GoldTree;
  readonly labels: Uint8Array;
  readonly moves: readonly Move[];
  readonly scores: Float64Array;
}

/** Of the moves that lose the fewest arcs, and name a right arc rightly, the one of the highest score. */
function rightMove(configuration: Configuration, { gold, labels, moves, scores }: Choice): number {
  const costs = acts.map((act) =>
    isAllowed(configuration, act) ? costOf(configuration, act, gold) : Number.POSITIVE_INFINITY,
  );
  const least = Math.min(...costs);
  const word = configuration.top(0);
  const head = gold.heads[word]!;
  let best = -1;
  for (let index = 0; index < moves.length; index += 1) {
    const { act, label } = moves[index]!;
    if (costs[acts.indexOf(act)] !== least) continue;
    if (act !== 'shift') {
      const taker = act === 'left' ? configuration.next : configuration.top(1);
      const isGold = taker === (head < 0 ? configuration.length : head);
      if (isGold && label !== labels[word]) continue;
    }
    if (best < 0 || scores[index]! > scores[best]!) best = index;
  }
  return best;
}
