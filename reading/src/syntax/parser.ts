import type { Tag } from '../sentence/token.ts';
import { acts, Configuration, isAllowed } from './configuration.ts';
import { FeatureList } from './feature-hash.ts';
import type { Scorer } from './linear-model.ts';
import { listLabelFeatures } from './label-feature.ts';
import { listMoveFeatures, type TaggedSentence, taggedSentence } from './move-feature.ts';
import { bestOf, tagWords } from './tagger.ts';
import { type Arcs, type Tree, treeOf } from './tree.ts';
import { syntaxWeights } from './weights.ts';
import { wordFormOf } from './word-form.ts';

/** Longer sentences are parsed in pieces of so many words, the later ones joined to the first by `parataxis`. */
export const longestParsed = 400;

/** The tree of a sentence's words, such as the tokens of `tokensOf`. It takes time linear in their number. */
export function parse(words: readonly { readonly text: string }[]): Tree {
  const heads = new Int32Array(words.length);
  const arcs = { heads, relations: [] as string[], tags: [] as Tag[], fineTags: [] as string[] };
  let firstRoot = -1;
  for (let from = 0; from < words.length; from += longestParsed) {
    const piece = parsePiece(words.slice(from, from + longestParsed));
    piece.heads.forEach((head, word) => {
      heads[from + word] = head < 0 ? firstRoot : from + head;
    });
    const root = piece.heads.indexOf(-1);
    piece.relations.forEach((relation, word) => {
      arcs.relations.push(word === root && from > 0 ? 'parataxis' : relation);
    });
    arcs.tags.push(...piece.tags);
    arcs.fineTags.push(...piece.fineTags);
    if (from === 0) firstRoot = root;
  }
  return treeOf(arcs);
}

function parsePiece(words: readonly { readonly text: string }[]): Arcs {
  const { groups, tagger, mover, labeller, tags: tagNames, labels } = syntaxWeights();
  const forms = words.map(({ text }) => wordFormOf(text, groups));
  const tags = tagWords(forms, tagger);
  const { heads, labels: found } = parseTagged(taggedSentence(forms, tags), mover, labeller);
  const names = Array.from(tags, (tag) => tagNames[tag]!);
  return {
    heads,
    relations: Array.from(found, (label) => labels[label]!),
    tags: names.map(({ tag }) => tag),
    fineTags: names.map(({ fine }) => fine),
  };
}

/** The sentence's arcs, by the best move at each step and the best relation for each arc. */
export function parseTagged(sentence: TaggedSentence, mover: Scorer, labeller: Scorer): Configuration {
  const configuration = new Configuration(sentence.forms.length);
  const [moveFeatures, labelFeatures] = [new FeatureList(mover.bits), new FeatureList(labeller.bits)];
  const moveScores = new Float64Array(mover.classes);
  const labelScores = new Float64Array(labeller.classes);
  while (!configuration.isDone) {
    listMoveFeatures(moveFeatures, sentence, configuration);
    mover.score(moveFeatures.values, moveFeatures.count, moveScores);
    const act = acts[bestAct(configuration, moveScores)]!;
    if (act === 'shift') {
      configuration.shift();
      continue;
    }
    listLabelFeatures(
      labelFeatures,
      sentence,
      configuration,
      configuration.headBy(act),
      configuration.top(0),
    );
    labeller.score(labelFeatures.values, labelFeatures.count, labelScores);
    configuration[act](bestOf(labelScores));
  }
  return configuration;
}

/** The place in `acts` of the allowed move of the highest score. Where words are left, one is always allowed. */
export function bestAct(configuration: Configuration, scores: Float64Array): number {
  let best = -1;
  acts.forEach((act, index) => {
    if (isAllowed(configuration, act) && (best < 0 || scores[index]! > scores[best]!)) best = index;
  });
  return best;
}
