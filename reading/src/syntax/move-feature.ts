import type { Configuration } from './configuration.ts';
import type { FeatureList } from './feature-hash.ts';
import type { Mark, WordForm } from './word-form.ts';

/** What the parser knows of a sentence before its first move. */
export interface TaggedSentence {
  readonly forms: readonly WordForm[];
  readonly tags: Uint8Array;
  /** For each place, and the end, how many marks of each parting kind stand before it. */
  readonly commas: Uint16Array;
  readonly quotes: Uint16Array;
  readonly others: Uint16Array;
}

export function taggedSentence(forms: readonly WordForm[], tags: Uint8Array): TaggedSentence {
  const counted = (kinds: readonly Mark[]): Uint16Array => {
    const counts = new Uint16Array(forms.length + 1);
    forms.forEach(({ mark }, index) => {
      counts[index + 1] = counts[index]! + (kinds.includes(mark) ? 1 : 0);
    });
    return counts;
  };
  return {
    forms,
    tags,
    commas: counted(['comma']),
    quotes: counted(['quote']),
    others: counted(['colon', 'dash', 'bracket']),
  };
}

const none = 253;
const root = 254;

/** What a move is chosen by: the words on top of the stack, the waiting ones, their tags and their children. */
export function listMoveFeatures(
  features: FeatureList,
  sentence: TaggedSentence,
  configuration: Configuration,
): void {
  features.clear();
  const { forms, tags } = sentence;
  const { length, labels } = configuration;
  const word = (at: number): number =>
    at < 0 || at >= length ? (at === length ? root : none) : forms[at]!.word;
  const tag = (at: number): number => (at < 0 || at >= length ? (at === length ? root : none) : tags[at]!);
  const label = (at: number): number => (at < 0 ? none : labels[at]!);
  const waiting = (ahead: number): number => {
    const at = configuration.next + ahead;
    return at < length ? at : -1;
  };
  const [s0, s1, s2] = [configuration.top(0), configuration.top(1), configuration.top(2)];
  const [n0, n1, n2] = [waiting(0), waiting(1), waiting(2)];
  const [s0w, s1w, n0w, n1w] = [word(s0), word(s1), word(n0), word(n1)];
  const [s0t, s1t, s2t, n0t, n1t, n2t] = [tag(s0), tag(s1), tag(s2), tag(n0), tag(n1), tag(n2)];
  const { leftmost, leftmostInner, rightmost, rightmostInner, leftCount, rightCount } = configuration;
  const child = (of: Int32Array, at: number): number => (at < 0 ? -1 : of[at]!);
  const [s0l, s0r, s1l, s1r, n0l] = [
    child(leftmost, s0),
    child(rightmost, s0),
    child(leftmost, s1),
    child(rightmost, s1),
    child(leftmost, n0),
  ];
  const [s0l2, s0r2, s1r2, n0l2] = [
    child(leftmostInner, s0),
    child(rightmostInner, s0),
    child(rightmostInner, s1),
    child(leftmostInner, n0),
  ];
  const near = distance(s0, n0, length);
  const far = distance(s1, s0, length);
  const between = partedBy(sentence, s0, n0, length);
  const below = partedBy(sentence, s1, s0, length);
  const s0Count = s0 < 0 ? 0 : Math.min(3, leftCount[s0]!) * 4 + Math.min(3, rightCount[s0]!);
  const s1Right = s1 < 0 ? 0 : Math.min(3, rightCount[s1]!);
  const n0Left = n0 < 0 ? 0 : Math.min(3, leftCount[n0]!);

  // Single words.
  features.add(0, s0w, s0t);
  features.add(1, s0w);
  features.add(2, s0t);
  features.add(3, n0w, n0t);
  features.add(4, n0w);
  features.add(5, n0t);
  features.add(6, s1w, s1t);
  features.add(7, s1w);
  features.add(8, s1t);
  features.add(9, n1w, n1t);
  features.add(10, n1w);
  features.add(11, n1t);
  features.add(12, word(n2), n2t);
  features.add(13, s2t, word(s2));
  // Pairs.
  features.add(14, s0w, s0t, n0w, n0t);
  features.add(15, s0w, s0t, n0t);
  features.add(16, s0t, n0w, n0t);
  features.add(17, s0w, n0w);
  features.add(18, s0t, n0t);
  features.add(19, n0t, n1t);
  features.add(20, s1w, s1t, s0w, s0t);
  features.add(21, s1w, s1t, s0t);
  features.add(22, s1t, s0w, s0t);
  features.add(23, s1w, s0w);
  features.add(24, s1t, s0t);
  features.add(25, s1t, n0t);
  features.add(26, s1w, n0t);
  features.add(27, s1t, n0w);
  features.add(28, s1w, n0w);
  // Three and four.
  features.add(29, s0t, n0t, n1t);
  features.add(30, n0t, n1t, n2t);
  features.add(31, s1t, s0t, n0t);
  features.add(32, s2t, s1t, s0t);
  features.add(33, s1t, s0t, n0t, n1t);
  features.add(34, s1t, s0t, n0w);
  features.add(35, s1w, s0t, n0t);
  features.add(36, s1t, s0w, n0t);
  features.add(37, s0w, n0t, n1t);
  features.add(38, s0t, n0w, n1t);
  features.add(39, s0t, n0t, n1w);
  // Children.
  features.add(40, s0t, tag(s0l), n0t);
  features.add(41, s0t, tag(s0r), n0t);
  features.add(42, s0t, n0t, tag(n0l));
  features.add(43, s1t, tag(s1r), s0t);
  features.add(44, s1t, tag(s1l), s0t);
  features.add(45, s1t, s0t, tag(s0l));
  features.add(46, s1t, s0t, tag(s0r));
  features.add(47, s0w, label(s0l), label(s0r));
  features.add(48, s0t, label(s0l), label(s0r), label(s0r2));
  features.add(49, s1w, label(s1r), s0t);
  features.add(50, s1t, label(s1r), label(s1r2), s0t);
  features.add(51, n0w, label(n0l), s0t);
  features.add(52, n0t, label(n0l), label(n0l2), s0t);
  features.add(53, word(s0l), s0t, label(s0l));
  features.add(54, word(s0r), s0t, label(s0r));
  features.add(55, word(n0l), n0t, label(n0l));
  features.add(56, word(s1r), s1t, label(s1r), s0t);
  features.add(57, s0t, tag(s0l), tag(s0l2));
  features.add(58, s0t, tag(s0r), tag(s0r2));
  features.add(59, n0t, tag(n0l), tag(n0l2));
  features.add(60, s1t, label(s1l), label(s1r), s0w);
  features.add(61, s1w, label(s0l), label(s0r), s0t);
  // How far, how many, and what marks stand between.
  features.add(62, s0t, n0t, near, between);
  features.add(63, s0w, near, between);
  features.add(64, n0w, near, between);
  features.add(65, s1t, s0t, far, below);
  features.add(66, s1w, far, below);
  features.add(67, s0w, far, below);
  features.add(68, s0w, s0Count);
  features.add(69, s0t, s0Count, n0t);
  features.add(70, s1t, s1Right, s0t);
  features.add(71, n0t, n0Left, s0t);
  features.add(72, s1t, s0t, n0t, below * 64 + between);
  features.add(73, s1w, s1Right, s0t);
  // Groups of words used alike, which reach words that the trees do not have.
  const group = (at: number): number =>
    at < 0 || at >= length ? (at === length ? root : none) : forms[at]!.group;
  const wide = (at: number): number =>
    at < 0 || at >= length ? (at === length ? root : none) : forms[at]!.widerGroup;
  const topic = (at: number): number =>
    at < 0 || at >= length ? (at === length ? root : none) : forms[at]!.topic;
  const [s0g, s1g, n0g, n1g] = [group(s0), group(s1), group(n0), group(n1)];
  features.add(75, s0g, s0t);
  features.add(76, n0g, n0t);
  features.add(77, s1g, s1t);
  features.add(78, s0g, n0g);
  features.add(79, s1g, s0g);
  features.add(80, s0g, n0t, n1t);
  features.add(81, s0t, n0g, n1t);
  features.add(82, s1g, s0t, n0t);
  features.add(83, s1t, s0g, n0t);
  features.add(84, s1t, s0t, n0g);
  features.add(85, s0w, n0g);
  features.add(86, s0g, n0w);
  features.add(87, s1w, s0g);
  features.add(88, s1g, s0w);
  features.add(89, wide(s1), wide(s0), wide(n0));
  features.add(90, wide(s0), wide(n0), wide(n1));
  features.add(91, topic(s0), topic(n0));
  features.add(92, topic(s1), topic(s0));
  features.add(93, n1g, s0t, n0t);
  features.add(94, wide(s2), wide(s1), wide(s0));
  features.add(95, s0g, label(s0l), label(s0r), n0t);
  features.add(96, s1g, label(s1l), label(s1r), s0t);
  features.add(97, s0g, near, between);
  features.add(98, s1g, far, below);
  features.add(99, group(s0r), s0w, n0t);
  features.add(100, s1g, s1Right, s0g);
  features.add(101, wide(s1), wide(n0), s0t);
  features.add(102, group(n0l), n0t, s0g);
  features.add(74, tag(configuration.top(3)), s2t, s1t, s0t);
}

export function distance(from: number, to: number, length: number): number {
  if (from < 0 || to < 0 || from === length) return 7;
  const words = to - from;
  if (words < 5) return words;
  return words < 10 ? 5 : 6;
}

/** Which marks stand between two words, as a number; whether a quotation opened between them is still open. */
export function partedBy(
  { commas, quotes, others }: TaggedSentence,
  from: number,
  to: number,
  length: number,
): number {
  if (from < 0 || to < 0 || from === length) return 0;
  const comma = Math.min(2, commas[to]! - commas[from + 1]!);
  const quote = quotes[to]! - quotes[from + 1]!;
  const other = others[to]! > others[from + 1]! ? 1 : 0;
  const quotation = quote === 0 ? 0 : 1 + (quote % 2);
  return comma + 3 * quotation + 9 * other;
}
