import type { Tag } from '../sentence/token.ts';
import { apply, Configuration, isAllowed, type Move } from './configuration.ts';
import { FeatureList } from './feature-hash.ts';
import type { Scorer } from './linear-model.ts';
import { listMoveFeatures, type TaggedSentence, taggedSentence } from './move-feature.ts';
import { tagWords } from './tagger.ts';
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
  const { tagger, parser, tags: tagNames, moves, labels } = syntaxWeights();
  const forms = words.map(({ text }) => wordFormOf(text));
  const tags = tagWords(forms, tagger);
  const { heads, labels: found } = parseTagged(taggedSentence(forms, tags), parser, moves);
  const names = Array.from(tags, (tag) => tagNames[tag]!);
  return {
    heads,
    relations: Array.from(found, (label) => labels[label]!),
    tags: names.map(({ tag }) => tag),
    fineTags: names.map(({ fine }) => fine),
  };
}

/** The sentence's arcs, by the best move at each step. */
export function parseTagged(sentence: TaggedSentence, scorer: Scorer, moves: readonly Move[]): Configuration {
  const configuration = new Configuration(sentence.forms.length);
  const features = new FeatureList(scorer.bits);
  const scores = new Float64Array(scorer.classes);
  while (!configuration.isDone) {
    listMoveFeatures(features, sentence, configuration);
    scorer.score(features.values, features.count, scores);
    apply(configuration, moves[bestMove(configuration, moves, scores)]!);
  }
  return configuration;
}

/** The allowed move of the highest score. Where words are left, one is always allowed. */
export function bestMove(configuration: Configuration, moves: readonly Move[], scores: Float64Array): number {
  const allowed = {
    shift: isAllowed(configuration, 'shift'),
    left: isAllowed(configuration, 'left'),
    right: isAllowed(configuration, 'right'),
  };
  let best = -1;
  for (let index = 0; index < moves.length; index += 1) {
    if (allowed[moves[index]!.act] && (best < 0 || scores[index]! > scores[best]!)) best = index;
  }
  return best;
}
