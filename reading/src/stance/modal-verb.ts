import type { Passage } from '../sentence/passage.ts';
import type { Token } from '../sentence/token.ts';

/** The verb that a helping word such as "will" or "must" goes with. */
export interface ModalVerb {
  readonly index: number;
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  readonly hasOnly: boolean;
  /** "must be binding": what the subject is to be, rather than do. */
  readonly isQuality: boolean;
  /** "would have signed": not done. */
  readonly isPerfect: boolean;
  /** Words stand between that no verb group has: "under no circumstances". */
  readonly isApart: boolean;
}

const adverbs =
  /^(?:not|n't|n’t|never|neither|only|ever|even|just|also|then|still|now|all|both|soon|again|first|no|longer|once|therefore|certainly|always|rather|at|least|instead|simply|gladly|further|too|continue)$/u;
const noVerb = /^(?:DET|PRON|PUNCT|NUM|CCONJ|SCONJ|ADP|SYM)$/u;

/** The verb after a helping word, over adverbs, "be", "have" and "to"; undefined for "would Peru sign". */
export function verbAfterModal({ tokens, dated }: Passage, from: number, to: number): ModalVerb | undefined {
  const words: string[] = [];
  let at = from;
  while (at < Math.min(to, from + 8) && isHelping(tokens, at, dated[at] === true)) {
    words.push(tokens[at]!.lower);
    at += 1;
  }
  // "would under no circumstances accept"
  const never = neverEnd(tokens, at);
  if (never !== undefined) {
    words.push('never');
    at = never;
  }
  const token = tokens[at];
  if (token === undefined || at >= to) return undefined;
  const hasBe = words.some((word) => /^(?:be|been)$/u.test(word));
  const isPassive = hasBe && isParticiple(token) && !token.lower.endsWith('ing');
  const isQuality = hasBe && !isPassive && /^(?:ADJ|VERB)$/u.test(token.tag) && !isProgressive(tokens, at);
  if (hasBe && !isPassive && !isQuality && token.tag !== 'VERB') return undefined;
  if (!hasBe && !isBareVerb(tokens, at)) return undefined;
  return {
    index: at,
    isNegated: words.some((word) => /^(?:not|n't|n’t|never|no|neither)$/u.test(word)),
    isPassive,
    hasOnly: words.includes('only'),
    isQuality,
    isPerfect: words.includes('have') && words[words.indexOf('have') + 1] !== 'to',
    isApart: never !== undefined || words.includes('neither'),
  };
}

/** The end of "under no circumstances", "in no way", "on no account". */
function neverEnd(tokens: readonly Token[], at: number): number | undefined {
  const [preposition, no, noun] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  const isNever =
    /^(?:under|in|on|at|by)$/u.test(preposition ?? '') &&
    no === 'no' &&
    /^(?:circumstances?|way|account|point|stage|means|conditions?)$/u.test(noun ?? '');
  return isNever ? at + 3 : undefined;
}

function isHelping(tokens: readonly Token[], at: number, isDated: boolean): boolean {
  const { lower, tag, text } = tokens[at]!;
  if (isDated || adverbs.test(lower) || /^(?:to|be|been)$/u.test(lower)) return true;
  // "would have signed", but "would have our consent"
  if (lower === 'have') return isPerfectHere(tokens, at + 1);
  if (/^["“”'‘’]$/u.test(text)) return true;
  if (tag === 'ADV') return lower.endsWith('ly') || !takesObject(tokens, at);
  return tag === 'PART' || tag === 'AUX' || (lower.endsWith('ly') && tag === 'ADJ');
}

function isPerfectHere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.tag === 'ADV' ? tokens[at + 1] : tokens[at];
  return next !== undefined && (next.lower === 'been' || next.lower === 'to' || isParticiple(next));
}

/** An adverb by its tag that takes an object after it. */
function takesObject(tokens: readonly Token[], at: number): boolean {
  return /^(?:its|his|her|their|our|the|a|an|all|any)$/u.test(tokens[at + 1]?.lower ?? '');
}

function isParticiple({ lower, tag }: Token): boolean {
  return tag === 'VERB' && /(?:ed|en|n|t|ld|de|id|ad|un|ung|ut|et)$/u.test(lower);
}

/** "will be sending": an act, however it is put. */
function isProgressive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]!.lower.endsWith('ing') &&
    next !== undefined &&
    (/^(?:DET|PRON|PROPN|ADJ|NOUN|NUM)$/u.test(next.tag) || /^(?:to|in|for|at|with)$/u.test(next.lower))
  );
}

/** After "will not" stands a verb, whatever the tagger says: "will not open formal talks". */
function isBareVerb(tokens: readonly Token[], at: number): boolean {
  const { tag, lower, text } = tokens[at]!;
  if (tag === 'VERB' || lower === 'have') return true;
  return (
    !noVerb.test(tag) &&
    tag !== 'AUX' &&
    /^\p{Ll}/u.test(text) &&
    !/(?:s|ed|ing|ly)$/u.test(lower.replace(/ss$/u, ''))
  );
}
