import { sourceBefore } from '../attribution/source.ts';
import type { Cast } from '../mention/cast.ts';
import { actorNamed, gazetteerAt } from '../mention/gazetteer.ts';
import { mentionOf } from '../mention/noun-phrase.ts';
import { partyNouns } from '../mention/role.ts';
import { type Passage, type Range, tokensIn } from '../sentence/passage.ts';
import type { Token } from '../sentence/token.ts';
import type { Voice } from './voice.ts';

const ownWords = new Set(['we', 'i', 'it', 'they', 'he', 'she', 'us']);

/** Where the words between two commas begin that stand between a subject and its verb: "no firm, whatever its offer, will". */
function asideFrom({ tokens }: Passage, floor: number, to: number): number | undefined {
  if (tokens[to - 1]?.text !== ',') return undefined;
  for (let at = to - 2; at > Math.max(floor, to - 9); at -= 1) {
    const { text, tag } = tokens[at]!;
    if (text === ',') return /^(?:NOUN|PROPN|PRON)$/u.test(tokens[at - 1]!.tag) ? at : undefined;
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return undefined;
  }
  return undefined;
}

/** The last "and" that joins a clause to another with a verb of its own. */
function jointBefore(tokens: readonly Token[], from: number, to: number): number | undefined {
  let hasVerb = false;
  let joint: number | undefined;
  for (let at = from; at < to - 1; at += 1) {
    if (tokens[at]!.tag === 'AUX') hasVerb = true;
    if (hasVerb && at > from && /^(?:and|but)$/u.test(tokens[at]!.lower)) joint = at;
  }
  return joint;
}

/** How many words a subject and its verb stand apart at most. */
const farthest = 60;

export function subjectFrom(passage: Passage, floor: number, to: number): number {
  const { tokens } = passage;
  let from = asideFrom(passage, floor, to) ?? to;
  while (
    from > Math.max(floor, to - farthest) &&
    !/^[,;:–—“"”?!]$/u.test(tokens[from - 1]!.text) &&
    !/^(?:that|because|but|while|when|if|as|believes?|thinks?|so)$/u.test(tokens[from - 1]!.lower) &&
    tokens[from - 1]!.tag !== 'ADV'
  )
    from -= 1;
  // "the line is closed and the port will be": the subject is that of the last of the clauses.
  const joint = jointBefore(tokens, from, to);
  if (joint !== undefined) from = joint + 1;
  while (from < to && /^(?:and|but|the|a|an|any)$/u.test(tokens[from]!.lower)) from += 1;
  return from;
}

export function subjectActor(passage: Passage, range: Range, cast: Cast): string | null {
  return sourceBefore(passage, range, cast)?.mentions[0]?.actor ?? null;
}

/** Whether the pronoun here opens a clause about the noun right before it: "the guarantees it wants". */
export function isContactRelative(tokens: readonly Token[], at: number): boolean {
  return /^(?:it|they|he|she|we)$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.tag === 'NOUN';
}

/** Whether the subject before a verb is the speaker: "we", "it", the speaker's own country, or left out. */
export function isOwn(passage: Passage, { from, to }: Range, { actor, cast }: Voice): boolean {
  const { tokens } = passage;
  let at = (asideFrom(passage, from, to) ?? to) - 1;
  while (
    at >= from &&
    (tokens[at]!.tag === 'ADV' || passage.dated[at] || /^["“”'‘’]$/u.test(tokens[at]!.text))
  )
    at -= 1;
  if (at < from) return true;
  const before = tokens[at]!;
  if (isNegatedOwn(passage, { from, to: at + 1 }, actor)) return true;
  if (ownWords.has(before.lower)) return true;
  if (isPaired(passage, { from, to: at + 1 }, { actor, cast })) return true;
  if (before.tag === 'CCONJ')
    return isOwn(passage, { from, to: verbBefore(passage, from, at) }, { actor, cast });
  if (before.text === ',') return false;
  const named = mentionOf(
    tokensIn(passage, { from: Math.max(from, subjectFrom(passage, from, at + 1)), to: at + 1 }),
    cast,
  );
  if (named !== undefined && named.actor !== null && named.actor === actor) return true;
  if (
    actor !== null &&
    /^(?:troops?|forces|soldiers|army|navy|ships|frigates|jets|planes|police|companies|engineers|inspectors|observers|peacekeepers)$/u.test(
      before.lower,
    )
  ) {
    if (actorNamed(tokens[at - 1]?.text ?? '') === actor) return true;
  }
  if (actorNamed(before.text) === actor && actor !== null) return true;
  if (tokens[at - 1]?.lower === 'the' && partyNouns.has(before.lower) && actor !== null && isMovement(actor))
    return true;
  if (
    tokens[at - 1]?.lower === 'the' &&
    /^(?:group|bloc|movement|party|government|country|alliance|ministry|union|delegation|coalition|administration|body|island|islands|kingdom|republic|state|faction|organisation|organization)$/u.test(
      before.lower,
    )
  )
    return true;
  const phrase = tokens.slice(Math.max(from, at - 3), at + 1).map(({ lower }) => lower);
  return (
    /^(?:our|my|his|her|their)$/u.test(phrase.at(-2) ?? '') &&
    /^(?:country|state|province|region|tribe|city|government|party|side|delegation|nation|group|union|bloc|administration|ministry|people|forces|men|fighters|troops|soldiers|units|commanders|army|navy|police|parliament)$/u.test(
      before.lower,
    )
  );
}

/** "not one ship of ours", "no Peruvian soldier", "none of us": what the speaker's own will not do. */
function isNegatedOwn(passage: Passage, { from, to }: Range, actor: string | null): boolean {
  const { tokens } = passage;
  const start = subjectFrom(passage, from, to);
  const subject = tokens.slice(start, to);
  if (!isNegativeSubject(subject)) return false;
  return subject.some(
    ({ lower, text }) =>
      /^(?:ours|us|our|its|their|theirs|his|her)$/u.test(lower) ||
      /^(?:soldiers?|troops?|ships?|warships?|planes?|tanks?|guns?|weapons?)$/u.test(lower) ||
      (actor !== null && /^\p{Lu}/u.test(text) && actorNamed(text) === actor),
  );
}

/** "neither", "no one", "not a single ship": nobody of whom the subject speaks. */
export function isNegativeSubject(subject: readonly Token[]): boolean {
  const [first, second] = subject.map(({ lower }) => lower);
  return (
    /^(?:no|nobody|none|neither|nothing)$/u.test(first ?? '') ||
    (first === 'not' && /^(?:one|a|an|any|another)$/u.test(second ?? ''))
  );
}

/** "he and Merkel", "Neither Peru nor its allies": the speaker with others. */
function isPaired(passage: Passage, { from, to }: Range, { actor, cast }: Voice): boolean {
  const { tokens } = passage;
  const start = subjectFrom(passage, from, to);
  const first = tokens[start]?.lower === 'neither' || tokens[start]?.lower === 'both' ? start + 1 : start;
  const and = tokens.findIndex(
    ({ lower }, index) => index > first && index < to - 1 && /^(?:and|nor|or)$/u.test(lower),
  );
  if (and < 0 || tokens.slice(first, to).some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return false;
  if (ownWords.has(tokens[first]!.lower)) return and === first + 1;
  return actor !== null && subjectActor(passage, { from: first, to: and }, cast) === actor;
}

/** Not a state: "the rebels" can be its own people. */
function isMovement(actor: string): boolean {
  return gazetteerAt(actor.toLowerCase().split(' '), 0)?.kind !== 'state';
}

/** The subject of the verb phrase that a conjunction continues. */
function verbBefore({ tokens }: Passage, from: number, conjunction: number): number {
  for (let at = from; at < conjunction; at += 1) {
    if (tokens[at]!.tag === 'AUX' || tokens[at]!.tag === 'VERB') return at;
  }
  return from;
}
