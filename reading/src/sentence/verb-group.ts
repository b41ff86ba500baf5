import type { Passage } from './passage.ts';

/** The helping words before a verb and what they do to it. */
export interface VerbGroup {
  /** The first token of the group. */
  readonly from: number;
  readonly isNegated: boolean;
  /** "appeared to", "reportedly": the report itself holds back. */
  readonly isHedged: boolean;
  readonly modal: string | null;
  readonly isPassive: boolean;
  /** An -ing form without a helping verb: ", accusing", "with ... signaling". */
  readonly isParticiple: boolean;
  /** "neither endorsed nor opposed" */
  readonly isUndecided: boolean;
  /** An infinitive of another verb, "expected to say": not said at all. */
  readonly isInfinitive: boolean;
}

const modals = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
  'shall',
  "'ll",
  "'d",
  'wo',
  'ca',
  'ought',
  'need',
]);
const have = new Set(['has', 'have', 'had', 'having', "'ve", 'do', 'does', 'did']);
const be = new Set(['is', 'are', 'was', 'were', 'been', 'being', 'be', "'s", "'re", "'m", 'am']);
const negations = new Set(['not', "n't", 'never', 'no', 'cannot']);
const hedges = new Set(['reportedly', 'apparently', 'seemingly', 'possibly', 'perhaps']);
const hedgingVerbs = new Set([
  'appeared',
  'appears',
  'appear',
  'seemed',
  'seems',
  'seem',
  'appearing',
  'seeming',
  'believed',
  'thought',
  'understood',
  'reported',
  'said',
  'known',
  'rumoured',
  'rumored',
]);
const adverbs = new Set([
  'both',
  'all',
  'also',
  'publicly',
  'now',
  'then',
  'again',
  'still',
  'long',
  'just',
  'already',
  'later',
  'only',
  'even',
  'too',
  'each',
  'once',
  'so',
  'far',
  'thus',
  'further',
  'therefore',
  'longer',
  'yet',
  'instead',
  'always',
  'however',
  'themselves',
  'itself',
  'himself',
  'herself',
]);

interface Facts {
  isNegated: boolean;
  isHedged: boolean;
  modal: string | null;
  hasBe: boolean;
  hasAuxiliary: boolean;
  isUndecided: boolean;
  /** "is believed to": the "is" is not the verb's own. */
  isReported: boolean;
  isInfinitive: boolean;
}

/** Walks back from the verb at `verb`, not beyond `floor`, over everything that belongs to it. */
export function verbGroupAt(passage: Passage, verb: number, floor: number): VerbGroup {
  const { tokens } = passage;
  const facts: Facts = {
    isNegated: false,
    isHedged: false,
    modal: null,
    hasBe: false,
    hasAuxiliary: false,
    isReported: false,
    isUndecided: false,
    isInfinitive: false,
  };
  let from = verb;
  while (from > floor) {
    const taken = takeBefore(passage, from, facts);
    if (taken === 0) break;
    from -= taken;
  }
  const form = tokens[verb]!.lower;
  return {
    from,
    isNegated: facts.isNegated,
    isHedged: facts.isHedged,
    modal: facts.modal,
    isPassive:
      !facts.isReported &&
      facts.hasBe &&
      !form.endsWith('ing') &&
      !be.has(form) &&
      /(?:ed|en|n|t|d|de)$/u.test(form),
    isParticiple: form.endsWith('ing') && !facts.hasAuxiliary && !facts.hasBe,
    isInfinitive: facts.isInfinitive,
    isUndecided: facts.isUndecided,
  };
}

/** How many tokens before `from` belong to the verb group: 0, 1, or 2 for "appeared to". */
function takeBefore({ tokens, dated }: Passage, from: number, facts: Facts): number {
  const { lower, tag, text } = tokens[from - 1]!;
  // "Donnelly" is no adverb.
  if (/^\p{Lu}/u.test(text) && from > 1 && tag !== 'AUX') return dated[from - 1] ? 1 : 0;
  if (dated[from - 1]) return 1;
  if (lower === 'to') return takeInfinitive(tokens[from - 2]?.lower ?? '', facts);
  if (lower === 'neither' || lower === 'nor') facts.isUndecided = true;
  else if (negations.has(lower)) facts.isNegated = true;
  else if (modals.has(lower)) facts.modal = plainModal(lower);
  else if (have.has(lower)) facts.hasAuxiliary = true;
  else if (be.has(lower) && tag !== 'PART') facts.hasBe = true;
  else if (hedges.has(lower)) facts.isHedged = true;
  else if (
    !(tag === 'ADV' && !/^(?:here|there|how|why|when|where)$/u.test(lower)) &&
    !adverbs.has(lower) &&
    !(lower.endsWith('ly') && tag !== 'NOUN' && tag !== 'PROPN')
  )
    return 0;
  return 1;
}

function takeInfinitive(before: string, facts: Facts): number {
  if (hedgingVerbs.has(before)) {
    facts.isHedged = true;
    facts.hasAuxiliary = true;
    facts.isReported = true;
    return 2;
  }
  facts.isInfinitive = true;
  return 0;
}

function plainModal(word: string): string {
  if (word === "'ll" || word === 'wo') return 'will';
  if (word === "'d") return 'would';
  return word === 'ca' ? 'can' : word;
}

/** The group of a cue that has no verb. */
export const plainGroup: VerbGroup = {
  from: 0,
  isNegated: false,
  isHedged: false,
  modal: null,
  isPassive: false,
  isParticiple: false,
  isInfinitive: false,
  isUndecided: false,
};
