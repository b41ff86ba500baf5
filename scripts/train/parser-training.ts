import { createRandom } from '@entente/core/base/random';
import { acts, Configuration, isAllowed } from '../../reading/src/syntax/configuration.ts';
import { FeatureList } from '../../reading/src/syntax/feature-hash.ts';
import { listLabelFeatures } from '../../reading/src/syntax/label-feature.ts';
import { listMoveFeatures, type TaggedSentence } from '../../reading/src/syntax/move-feature.ts';
import { bestAct } from '../../reading/src/syntax/parser.ts';
import { bestOf } from '../../reading/src/syntax/tagger.ts';
import { costOf, type GoldTree } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { shuffled } from './shuffle.ts';

export interface ParsedExample {
  readonly sentence: TaggedSentence;
  readonly gold: GoldTree;
  readonly labels: Uint8Array;
}

const moverBits = 20;
const labellerBits = 18;
/** How often the parser in training goes where it wants to, so that it learns what to do after a mistake. */
const freedom = 0.9;

/** What decides the moves, and what names their arcs. */
export interface ParserInTraining {
  readonly mover: Perceptron;
  readonly labeller: Perceptron;
}

export interface Course {
  readonly labels: number;
  readonly rounds: number;
  readonly seed: number;
  readonly afterRound?: (round: number, parser: ParserInTraining) => void;
}

/** Learns to parse with a dynamic oracle: any move is right that loses the fewest arcs still within reach. */
export function trainParser(examples: readonly ParsedExample[], course: Course): ParserInTraining {
  const { labels, rounds, seed, afterRound } = course;
  const parser = {
    mover: new Perceptron(moverBits, acts.length),
    labeller: new Perceptron(labellerBits, labels),
  };
  const random = createRandom(seed, 2);
  for (let round = 0; round < rounds; round += 1) {
    for (const example of shuffled(examples, random)) {
      learnFrom(example, parser, () => round > 0 && random() < freedom);
    }
    afterRound?.(round, parser);
  }
  return parser;
}

function learnFrom(example: ParsedExample, parser: ParserInTraining, isFree: () => boolean): void {
  const { sentence, gold } = example;
  const { mover } = parser;
  const configuration = new Configuration(sentence.forms.length);
  const features = new FeatureList(mover.bits);
  const scores = new Float64Array(acts.length);
  while (!configuration.isDone) {
    listMoveFeatures(features, sentence, configuration);
    mover.score(features.values, features.count, scores);
    const chosen = bestAct(configuration, scores);
    const right = rightAct(configuration, gold, scores);
    if (chosen !== right) mover.correct(features.values, features.count, right, chosen);
    mover.advance();
    const act = acts[isFree() ? chosen : right]!;
    if (act === 'shift') configuration.shift();
    else configuration[act](learnLabel(example, parser, configuration, configuration.headBy(act)));
  }
}

/** The relation that the labeller gives the arc to the top of the stack; it learns from it where the arc is right. */
function learnLabel(
  { sentence, gold, labels }: ParsedExample,
  { labeller }: ParserInTraining,
  configuration: Configuration,
  head: number,
): number {
  const word = configuration.top(0);
  const features = new FeatureList(labeller.bits);
  const scores = new Float64Array(labeller.classes);
  listLabelFeatures(features, sentence, configuration, head, word);
  labeller.score(features.values, features.count, scores);
  const chosen = bestOf(scores);
  const goldHead = gold.heads[word]!;
  if (head !== (goldHead < 0 ? configuration.length : goldHead)) return chosen;
  const right = labels[word]!;
  if (chosen !== right) labeller.correct(features.values, features.count, right, chosen);
  labeller.advance();
  return chosen;
}

/** Of the moves that lose the fewest arcs, the one of the highest score, by its place in `acts`. */
function rightAct(configuration: Configuration, gold: GoldTree, scores: Float64Array): number {
  const costs = acts.map((act) =>
    isAllowed(configuration, act) ? costOf(configuration, act, gold) : Number.POSITIVE_INFINITY,
  );
  const least = Math.min(...costs);
  let best = -1;
  costs.forEach((cost, index) => {
    if (cost === least && (best < 0 || scores[index]! > scores[best]!)) best = index;
  });
  return best;
}
