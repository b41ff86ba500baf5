import type { Configuration } from './configuration.ts';
import type { FeatureList } from './feature-hash.ts';
import { distance, partedBy, type TaggedSentence } from './move-feature.ts';

const none = 253;
const root = 254;

/** What the relation of an arc is chosen by, before the arc is drawn: both words, their children, what stands between. */
export function listLabelFeatures(
  features: FeatureList,
  sentence: TaggedSentence,
  configuration: Configuration,
  head: number,
  word: number,
): void {
  features.clear();
  const { forms, tags } = sentence;
  const { length, labels, leftmost, leftmostInner, rightmost } = configuration;
  const wordAt = (at: number): number => (at === length ? root : (forms[at]?.word ?? none));
  const tagAt = (at: number): number => (at === length ? root : (tags[at] ?? none));
  const labelAt = (at: number): number => (at < 0 ? none : labels[at]!);
  const side = head > word ? 1 : 0;
  const [hw, ht, dw, dt] = [wordAt(head), tagAt(head), wordAt(word), tagAt(word)];
  const [first, second, last] = [leftmost[word]!, leftmostInner[word]!, rightmost[word]!];
  const [headFirst, headLast] = [leftmost[head]!, rightmost[head]!];
  const way = side + 2 * distance(Math.min(head, word), Math.max(head, word), length);
  const between = partedBy(sentence, Math.min(head, word), Math.max(head, word), length);
  const suffix = forms[word]!.suffixes[2];
  features.add(0, side);
  features.add(1, dw, side);
  features.add(2, dt, side);
  features.add(3, hw, side);
  features.add(4, ht, side);
  features.add(5, dw, dt, ht, side);
  features.add(6, dt, hw, ht, side);
  features.add(7, dt, ht, side);
  features.add(8, dw, hw, side);
  features.add(9, dt, ht, way);
  features.add(10, dt, ht, side, between);
  features.add(11, dt, wordAt(first), labelAt(first), side);
  features.add(12, dt, wordAt(second), labelAt(second), side);
  features.add(13, dt, labelAt(first), labelAt(second), side);
  features.add(14, dt, labelAt(last), tagAt(last), side);
  features.add(15, wordAt(first), ht, dt, side);
  features.add(16, wordAt(first), hw, side);
  features.add(17, dt, ht, side, labelAt(headFirst));
  features.add(18, dt, ht, side, labelAt(headLast));
  features.add(19, dt, hw, side, labelAt(headLast));
  features.add(20, dt, tagAt(word - 1), tagAt(word + 1), side);
  features.add(21, dt, tagAt(head - 1), tagAt(head + 1), ht);
  features.add(22, wordAt(word - 1), dt, side);
  features.add(23, wordAt(word + 1), dt, side);
  features.add(24, suffix, dt, ht, side);
  features.add(25, dw, ht, between, side);
  features.add(26, hw, dt, between, side);
  features.add(27, tagAt(first), labelAt(first), ht, dt);
  features.add(28, labelAt(first), labelAt(last), dt, ht);
  const groupAt = (at: number): number => (at === length ? root : (forms[at]?.group ?? none));
  const topicAt = (at: number): number => (at === length ? root : (forms[at]?.topic ?? none));
  const [hg, dg] = [groupAt(head), groupAt(word)];
  features.add(30, dg, ht, side);
  features.add(31, dt, hg, side);
  features.add(32, dg, hg, side);
  features.add(33, hg, wordAt(first), dt, side);
  features.add(34, dg, wordAt(first), ht, side);
  features.add(35, dw, hg, side);
  features.add(36, dg, hw, side);
  features.add(37, dg, dt, side);
  features.add(38, hg, dt, between, side);
  features.add(39, topicAt(word), dt, ht, side);
  features.add(40, hg, dt, labelAt(headLast), side);
  features.add(29, forms[head]?.suffixes[2] ?? root, dt, side);
}
