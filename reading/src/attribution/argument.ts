import type { Cast } from '../mention/cast.ts';
import { mentionOf } from '../mention/noun-phrase.ts';
import { type Passage, type Range, tokensIn } from '../sentence/passage.ts';
import type { Token } from '../sentence/token.ts';
import type { CueControl } from './cue-lexicon.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';

/** What a position is about: the words for the course of action, and who is asked to take it where that is said. */
export interface Argument {
  readonly range: Range;
  readonly target: string | null;
  /** "not to escalate", "against deploying": the course is refused, not wanted. */
  readonly isRefused: boolean;
}

const closers = new Set([
  'because',
  'while',
  'whereas',
  'although',
  'though',
  'if',
  'unless',
  'when',
  'once',
  'until',
  'provided',
  'which',
  'who',
  'where',
  'despite',
  'amid',
  'but',
  'saying',
  'arguing',
  'after',
  'before',
  'as',
  'since',
  'even',
  'following',
  'without',
  'so',
  'instead',
  'rather',
  'than',
]);
const longest = 40;

/** The argument that begins at `from` and ends before `to` at the latest. */
export function argumentAt(
  passage: Passage,
  { from, to }: Range,
  facts: { readonly control: CueControl; readonly cast: Cast },
): Argument | undefined {
  const { tokens } = passage;
  let start = skipLead(tokens, from, to);
  let isRefused =
    tokens[from]?.lower === 'against' || tokens[from]?.lower === 'not' || tokens[from]?.lower === 'no';
  let target: string | null = null;
  const embedded = embeddedSubject(passage, { from: start, to }, facts);
  if (embedded !== undefined) {
    start = embedded.verb;
    target = embedded.target;
    isRefused ||= embedded.isNegated;
  }
  const end = isLonePronoun(tokens, start, to) ? start + 1 : argumentEnd(passage, start, to);
  return end <= start ? undefined : { range: { from: start, to: end }, target, isRefused };
}

/** "that", "it" and nothing more. */
function isLonePronoun(tokens: readonly Token[], from: number, to: number): boolean {
  const isPronoun = /^(?:it|that|this|them|so)$/u.test(tokens[from]?.lower ?? '');
  const next = tokens[from + 1];
  return isPronoun && (from + 1 >= to || next === undefined || next.tag === 'PUNCT' || next.tag === 'SCONJ');
}

function skipLead(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    ((!isLonePronoun(tokens, at, to) &&
      /^(?:to|that|against|for|not|no|on|of|:|,|both|the|a|an|any|all)$/u.test(tokens[at]!.lower)) ||
      /^["“”'‘’]$/u.test(tokens[at]!.text))
  )
    at += 1;
  return at;
}

interface Embedded {
  readonly verb: number;
  readonly target: string | null;
  readonly isNegated: boolean;
}

/** "Israel to withdraw", "that Russia stop": a subject of its own, then a verb. */
function embeddedSubject(
  passage: Passage,
  { from, to }: Range,
  { cast }: { readonly control: CueControl; readonly cast: Cast },
): Embedded | undefined {
  const { tokens } = passage;
  const first = tokens[from];
  if (first === undefined || (first.tag === 'VERB' && first.lower.endsWith('ing'))) return undefined;
  const end = Math.min(nounPhraseEnd(tokens, from), to);
  if (end === from) return undefined;
  const hasThat = tokens[from - 1]?.lower === 'that' || tokens[from - 2]?.lower === 'that';
  let verb = end;
  let isNegated = false;
  let isLinked = false;
  while (
    verb < to &&
    (/^(?:to|not|n't|never|must|should|will|would|be|also|immediately|can|could|has|have)$/u.test(
      tokens[verb]!.lower,
    ) ||
      tokens[verb]!.tag === 'ADV')
  ) {
    isNegated ||= /^(?:not|n't|never)$/u.test(tokens[verb]!.lower);
    isLinked ||= !/^(?:also|immediately)$/u.test(tokens[verb]!.lower);
    verb += 1;
  }
  if (!(isLinked || hasThat) || tokens[verb]?.tag !== 'VERB' || verb >= to) return undefined;
  const mention = mentionOf(tokensIn(passage, { from, to: end }), cast);
  if (
    tokens[end]?.lower === 'to' &&
    (mention?.actor ?? null) === null &&
    !/^(?:PRON|PROPN)$/u.test(first.tag) &&
    !/^(?:all|both|sides?|parties|countries|nations|governments?)$/u.test(tokens[end - 1]!.lower)
  )
    return undefined;
  const isPassive =
    !tokens[verb]!.lower.endsWith('ing') && tokens.slice(end, verb).some(({ lower }) => lower === 'be');
  return { verb: isPassive ? from : verb, target: isPassive ? null : (mention?.actor ?? null), isNegated };
}

/** The end of the course of action: the first mark or word that opens another clause, times at the end taken off. */
export function argumentEnd(passage: Passage, from: number, to: number): number {
  const { tokens, dated, sentence } = passage;
  let end = from;
  const isQuotedStart =
    sentence.quoted[from] === true && sentence.quoted[Math.min(from + 4, to - 1)] === true;
  while (end < to && end - from < longest) {
    const token = tokens[end]!;
    if (/^[,;:–—()?!…]$/u.test(token.text) && !isListComma(tokens, end, to)) break;
    if (end > from && closers.has(token.lower) && !(token.lower === 'as' && tokens[end + 1]?.tag === 'ADP'))
      break;
    if (isQuotedStart && sentence.quoted[end] !== true) break;
    if (
      end > from + 1 &&
      token.tag === 'AUX' &&
      /^(?:was|were|is|are|has|had|have)$/u.test(token.lower) &&
      !/^(?:that|which|who|they|we|it|he|she)$/u.test(tokens[end - 1]!.lower)
    )
      break;
    end += 1;
  }
  while (
    end > from &&
    (dated[end - 1] ||
      /^["“”'’.]$/u.test(tokens[end - 1]!.text) ||
      (/^(?:ADP|CCONJ|ADV|DET)$/u.test(tokens[end - 1]!.tag) &&
        !/^(?:out|back|up|down|off|away|in)$/u.test(tokens[end - 1]!.lower)))
  )
    end -= 1;
  return end;
}

/** "A, B and C": the comma of a short list. */
function isListComma(tokens: readonly Token[], comma: number, to: number): boolean {
  if (tokens[comma]!.text !== ',') return false;
  for (let at = comma + 1; at < Math.min(to, comma + 9); at += 1) {
    if (/^(?:and|or)$/u.test(tokens[at]!.lower)) return at > comma + 1;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/u.test(tokens[at]!.tag)) return false;
  }
  return false;
}
