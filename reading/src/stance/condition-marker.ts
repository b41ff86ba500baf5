import type { Condition } from '@entente/core/record';
import type { Passage, Range } from '../sentence/passage.ts';

/** Words that open a condition, found at a place. */
export interface ConditionMarker {
  readonly kind: Condition['kind'];
  /** How many tokens it has. */
  readonly length: number;
  /** Whether a noun phrase follows, rather than a clause. */
  readonly isPhrase: boolean;
}

interface Known {
  readonly words: readonly string[];
  readonly kind: Condition['kind'];
  /** What must be so where it stands, for it to be a condition. */
  readonly holds?: (passage: Passage, at: number, range: Range) => boolean;
}

const known = (kind: Condition['kind'], words: string, holds?: Known['holds']): readonly Known[] =>
  words.split('|').map((one) => ({ words: one.split(' '), kind, ...(holds === undefined ? {} : { holds }) }));

/** Longer ones stand before those that they begin with. */
const markers: readonly Known[] = [
  ...known(
    'only-if',
    'only if|only when|only after|only once|only with|only in return for|only in exchange for|only on condition that|if and only if|if and when|provided that|providing that|on condition that|on the condition that|on the understanding that|conditional on|conditional upon|contingent on|contingent upon|subject to|in return for|in exchange for|as soon as|as long as|so long as',
    isNoLength,
  ),
  ...known('unless', 'not until|not before|unless and until|unless|barring'),
  ...known('if', 'in case of|in the event of|in the event that|in case|assuming that|assuming'),
  ...known('only-if', 'provided|providing', opensClauseHere),
  ...known('only-if', 'once', (passage, at) => opensClauseHere(passage, at) && !isOften(passage, at)),
  ...known('only-if', 'if', (passage, at, range) => isIf(passage, at) && hasOnly(passage, at, range)),
  ...known('if', 'if', isIf),
  ...known('only-if', 'after|when|as part of|in the event of', hasOnly),
  ...known('only-if', 'after|when', (passage, at, range) => isAwaited(passage, at, range)),
  ...known('unless', 'until', isUntil),
  ...known('unless', 'without', isWithout),
  ...known('unless', 'before', isBinding),
  ...known('if', 'should', isInverted),
];

const markersByFirst = new Map<string, Known[]>();
for (const marker of markers) {
  const first = marker.words[0]!;
  markersByFirst.set(first, [...(markersByFirst.get(first) ?? []), marker]);
}

const phrasal = /^(?:of|for|on|upon|to|with|without|barring)$/u;
const negations = /^(?:not|n't|n’t|no|never|cannot|neither|nor|nothing|nobody|none)$/u;
const futures =
  /^(?:will|would|wo|'ll|'d|could|can|shall|may|might|promised|pledged|vowed|agreed|ready|willing|prepared|open|offered|must|should)$/u;

export function markerAt(passage: Passage, at: number, range: Range): ConditionMarker | undefined {
  const { tokens } = passage;
  const found = markersByFirst
    .get(tokens[at]!.lower)
    ?.find(
      ({ words, holds }) =>
        at + words.length < range.to &&
        words.every((word, index) => tokens[at + index]!.lower === word) &&
        holds?.(passage, at, range) !== false,
    );
  if (found === undefined) return undefined;
  return { kind: found.kind, length: found.words.length, isPhrase: phrasal.test(found.words.at(-1)!) };
}

/** "as long as it takes", "as soon as possible" tell how long, no more. */
function isNoLength({ tokens }: Passage, at: number): boolean {
  if (tokens[at + 1]?.lower === 'soon')
    return (
      !/^(?:possible|practicable)$/u.test(tokens[at + 3]?.lower ?? '') &&
      !/^(?:can|could)$/u.test(tokens[at + 4]?.lower ?? '')
    );
  if (tokens[at + 1]?.lower !== 'long') return true;
  const next = `${tokens[at + 3]?.lower ?? ''} ${tokens[at + 4]?.lower ?? ''}`;
  return (
    tokens[at - 1]?.lower !== 'for' && !/^(?:it takes|it took|necessary|needed|possible|\p{N}+)/u.test(next)
  );
}

/** "even if", "see if" and "if need be" are no conditions. */
function isIf({ tokens }: Passage, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (
    /^(?:even|as|what|see|seen|ask|asks|asked|asking|know|knows|knew|wonder|wondered|whether|decide|decided|doubt|doubted|clear|unclear|sure|determine|check|test|or|only)$/u.test(
      before,
    ) &&
    !(before === 'only' && next !== '')
  )
    return false;
  if (/^(?:necessary|needed|possible|any|anything|ever|not|only|so|at)$/u.test(next))
    return next === 'any' && hasFinite(tokens, at + 1);
  return !(next === 'need' && tokens[at + 2]?.lower === 'be');
}

/** "could only meet after": the "only" stands before its verb. */
function hasOnly({ tokens }: Passage, at: number, { from }: Range): boolean {
  return tokens.slice(Math.max(from, at - 14), at).some(({ lower }) => lower === 'only');
}

function isOften({ tokens }: Passage, at: number): boolean {
  return (
    /^(?:again|more|a|every|and)$/u.test(tokens[at + 1]?.lower ?? '') ||
    /^(?:at|than|more|only|was|were|had|has|who|which)$/u.test(tokens[at - 1]?.lower ?? '')
  );
}

/** A clause follows, and the word is no verb: "provided the lane stays open", not "provided arms". */
function opensClauseHere({ tokens }: Passage, at: number): boolean {
  return (
    !/^(?:AUX|PRON|PART)$/u.test(tokens[at - 1]?.tag ?? '') &&
    !/^(?:who|which|that)$/u.test(tokens[at - 1]?.lower ?? '') &&
    hasFinite(tokens, at + 1)
  );
}

/** A verb with a subject before it, within the clause that begins here. */
function hasFinite(tokens: Passage['tokens'], from: number): boolean {
  for (let at = from + 1; at < Math.min(tokens.length, from + 14); at += 1) {
    const { tag, text, lower } = tokens[at]!;
    if (/^[,;:–—.?!"“”]$/u.test(text)) return false;
    if (tag === 'AUX' || (tag === 'VERB' && !lower.endsWith('ing') && tokens[at - 1]!.lower !== 'to'))
      return true;
    // The tagger takes verbs in -s and plain ones for nouns.
    if (
      tag === 'NOUN' &&
      tokens[at - 1]!.tag === 'PROPN' &&
      /^(?:DET|PRON|PROPN|ADJ|NUM|NOUN)$/u.test(tokens[at + 1]?.tag ?? '')
    )
      return true;
  }
  return false;
}

/** "air cover after a ceasefire", "will leave after Peru signs": something still to come, which the course waits for. */
function isAwaited(passage: Passage, at: number, range: Range): boolean {
  const { tokens } = passage;
  const next = tokens[at + 1];
  if (tokens[at]!.lower === 'after' && /^(?:a|an|any)$/u.test(next?.lower ?? '')) {
    const isSettling = tokens
      .slice(at + 2, at + 4)
      .some(({ lower }) =>
        /^(?:settlement|ceasefire|truce|armistice|deal|agreement|accord|treaty|peace)$/u.test(lower),
      );
    if (isSettling) return true;
  }
  if (!isAhead(passage, at, range)) return false;
  // "would disarm after an amnesty was passed": none has been yet.
  const isNew = /^(?:a|an|any|all|every)$/u.test(next?.lower ?? '') && hasFinite(tokens, at + 1);
  return isNew || hasPresent(tokens, at + 1);
}

/** Whether what the clause goes with is still to come. */
function isAhead({ tokens }: Passage, at: number, { from, to }: Range): boolean {
  const before = tokens.slice(Math.max(from, at - 16), at);
  const isFirst = at === from || tokens[at - 1]?.text === ',' || tokens[at - 1]?.lower === 'that';
  const after = isFirst ? tokens.slice(at, Math.min(to, at + 24)) : [];
  return before.some(({ lower }) => futures.test(lower)) || after.some(({ lower }) => futures.test(lower));
}

/** "after Peru signs", "when all have left": a verb in the present, which in a plan is the future. */
function hasPresent(tokens: Passage['tokens'], from: number): boolean {
  for (let at = from + 1; at < Math.min(tokens.length, from + 12); at += 1) {
    const { tag, text, lower } = tokens[at]!;
    if (/^[,;:–—.?!"“”]$/u.test(text)) return false;
    if (/^(?:is|are|has|have|does|do)$/u.test(lower)) return true;
    if (tag === 'AUX') return false;
    if (tag === 'VERB' && !/(?:ing|ed)$/u.test(lower))
      return lower.endsWith('s') || tokens[at - 1]!.lower.endsWith('s');
    if (tag === 'VERB') return false;
    if (tag === 'NOUN' && tokens[at - 1]!.tag === 'PROPN' && lower.endsWith('s')) return true;
  }
  return false;
}

/** "until the blockade is lifted", not "until Friday" or "until now". */
function isUntil({ tokens, dated }: Passage, at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || dated[at] === true || dated[at + 1] === true || next.tag === 'NUM') return false;
  return !/^(?:now|then|recently|late|early|next|last|at|further)$/u.test(next.lower);
}

/** "will not sign without a guarantee": only beside a refusal is it a condition, and "without delay" never is. */
function isWithout({ tokens }: Passage, at: number, { from, to }: Range): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (
    next.endsWith('ing') ||
    /^(?:delay|reservations?|conditions?|preconditions?|exceptions?|further|fail|question|doubt|warning|notice|saying)$/u.test(
      next,
    ) ||
    (next === 'any' &&
      /^(?:delay|conditions?|preconditions?|doubt|further)$/u.test(tokens[at + 2]?.lower ?? ''))
  )
    return false;
  const around = tokens.slice(Math.max(from, at - 20), Math.min(to, at + 24));
  const isPast = around.some(
    ({ lower }, index) =>
      lower === 'would' && around.slice(index + 1, index + 4).some((token) => token.lower === 'have'),
  );
  return (
    !isPast &&
    around.some(
      ({ lower }) =>
        negations.test(lower) || /^(?:refus|reject|impossible|unthinkable|oppos|rul)/u.test(lower),
    )
  );
}

/** "will not leave before theirs do": beside a refusal, what comes first is its condition. */
function isBinding({ tokens }: Passage, at: number, { from }: Range): boolean {
  const before = tokens.slice(Math.max(from, at - 14), at);
  return (
    before.some(({ lower }) => negations.test(lower)) &&
    before.some(({ lower }) => futures.test(lower)) &&
    hasFinite(tokens, at + 1)
  );
}

/** "Should Chile attack, we will ...", "..., should Chile attack": the helping word before its subject. */
function isInverted({ tokens }: Passage, at: number, { from, to }: Range): boolean {
  const isAfterComma = tokens[at - 1]?.text === ',';
  if (!(at === from || isAfterComma || /^["“‘]$/u.test(tokens[at - 1]?.text ?? ''))) return false;
  if (!/^(?:PROPN|PRON|DET|NOUN)$/u.test(tokens[at + 1]?.tag ?? '')) return false;
  if (isAfterComma) return hasFinite(tokens, at + 1);
  return (
    /^\p{Lu}/u.test(tokens[at]!.text) &&
    tokens.slice(at + 2, Math.min(to, at + 16)).some(({ text }) => text === ',')
  );
}
