import { FeatureList } from './feature-hash.ts';
import type { Scorer } from './linear-model.ts';
import type { WordForm } from './word-form.ts';

/** The numbers of a sentence's tags, chosen from left to right. */
export function tagWords(forms: readonly WordForm[], scorer: Scorer): Uint8Array {
  const tags = new Uint8Array(forms.length);
  const features = new FeatureList(scorer.bits);
  const scores = new Float64Array(scorer.classes);
  for (let index = 0; index < forms.length; index += 1) {
    listTagFeatures(features, forms, tags, index);
    scorer.score(features.values, features.count, scores);
    tags[index] = bestOf(scores);
  }
  return tags;
}

export function bestOf(scores: Float64Array): number {
  let best = 0;
  for (let index = 1; index < scores.length; index += 1) if (scores[index]! > scores[best]!) best = index;
  return best;
}

const before = 1;
const after = 2;

/** What the tag of word `index` is chosen by; `tags` are those of the words before it. */
export function listTagFeatures(
  features: FeatureList,
  forms: readonly WordForm[],
  tags: Uint8Array,
  index: number,
): void {
  features.clear();
  const form = forms[index]!;
  const [last, next] = [tagAt(tags, index - 1), wordAt(forms, index + 1)];
  const lastTwo = last * 256 + tagAt(tags, index - 2);
  const isFirst = index === 0 || forms[index - 1]!.mark === 'quote' ? 1 : 0;
  features.add(0, 0);
  features.add(1, form.word);
  form.suffixes.forEach((suffix, size) => features.add(2 + size, suffix));
  features.add(6, form.prefix);
  features.add(7, form.shape, isFirst);
  features.add(8, form.shape, form.suffixes[2]);
  features.add(9, last);
  features.add(10, lastTwo);
  features.add(11, last, form.word);
  features.add(12, lastTwo, form.suffixes[1], form.shape);
  features.add(13, wordAt(forms, index - 1));
  features.add(14, wordAt(forms, index - 2));
  features.add(15, next);
  features.add(16, wordAt(forms, index + 2));
  features.add(17, form.word, next);
  features.add(18, wordAt(forms, index - 1), form.word);
  features.add(19, endingAt(forms, index - 1));
  features.add(20, endingAt(forms, index + 1));
  features.add(21, last, endingAt(forms, index + 1), form.suffixes[1]);
  features.add(22, forms[index + 1]?.shape ?? -1, form.shape);
  features.add(23, form.suffixes[2], endingAt(forms, index + 1));
  features.add(24, last, form.suffixes[2]);
  features.add(25, last, next);
  features.add(26, lastTwo, form.word);
  features.add(27, form.group);
  features.add(28, form.group, form.suffixes[1]);
  features.add(29, form.group, last);
  features.add(30, form.group, form.shape, isFirst);
  features.add(31, form.widerGroup, lastTwo);
  features.add(32, form.widerGroup, form.suffixes[2]);
  features.add(33, form.topic);
  features.add(34, groupAt(forms, index - 1), form.group);
  features.add(35, form.group, groupAt(forms, index + 1));
  features.add(36, groupAt(forms, index + 1), last);
  features.add(37, groupAt(forms, index - 1), form.suffixes[1]);
  if (form.hint >= 0) listHintFeatures(features, forms, { index, last, isFirst });
}

interface At {
  readonly index: number;
  /** The tag of the word before. */
  readonly last: number;
  readonly isFirst: number;
}

/** What another tagger took the words for: two that err in different places are better than one. */
function listHintFeatures(
  features: FeatureList,
  forms: readonly WordForm[],
  { index, last, isFirst }: At,
): void {
  const form = forms[index]!;
  const { hint } = form;
  features.add(38, hint);
  features.add(39, hint, form.word);
  features.add(40, hint, last);
  features.add(41, hint, hintAt(forms, index + 1));
  features.add(42, hintAt(forms, index - 1), hint, hintAt(forms, index + 1));
  features.add(43, hint, form.suffixes[2]);
  features.add(44, hint, form.group);
  features.add(45, hintAt(forms, index + 1), last);
  features.add(46, hint, form.shape, isFirst);
}

function wordAt(forms: readonly WordForm[], place: number): number {
  return forms[place]?.word ?? (place < 0 ? before : after);
}

function endingAt(forms: readonly WordForm[], place: number): number {
  return forms[place]?.suffixes[2] ?? (place < 0 ? before : after);
}

function groupAt(forms: readonly WordForm[], place: number): number {
  return forms[place]?.group ?? (place < 0 ? before : after);
}

function hintAt(forms: readonly WordForm[], place: number): number {
  return forms[place]?.hint ?? 255;
}

function tagAt(tags: Uint8Array, place: number): number {
  return place < 0 ? 255 : tags[place]!;
}
