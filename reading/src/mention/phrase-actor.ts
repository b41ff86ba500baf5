import { type Token, isCapitalised } from '../sentence/token.ts';
import type { Cast, Person } from './cast.ts';
import { men, women } from './person-name.ts';
import { determiners, type Phrase, textOf } from './phrase.ts';
import { organs, partyNouns, roleWords } from './role.ts';

/** After these the place named is where someone is or goes, not whose they are. */
const foreign = new Set(['to', 'on', 'with', 'at', 'between', 'familiar', 'close']);

/** "Foreign ministry spokeswoman Mao Ning": a ministry of whoever spoke last. */
/** "envoy Ann Berg" after "the United Nations envoy": the same office, so the same actor. */
export function sameOfficeActor(
  known: Person | undefined,
  role: string | undefined,
  cast: Cast,
): string | null {
  if (known?.role === 'head') return cast.nearestActor;
  const office = role?.toLowerCase().split(' ').at(-1);
  const earlier = cast.speaker;
  return office !== undefined && earlier?.role?.toLowerCase().split(' ').at(-1) === office
    ? earlier.actor
    : null;
}

/** Cabinet titles that only one state has, so that whoever spoke last does not lend theirs. */
function titleActor({ tokens }: Phrase): string | null {
  const words = tokens.map(({ text }) => text).join(' ');
  if (
    /\b(?:Treasury|Commerce|Defense|Interior|Homeland Security|Labor) Secretary\b|\bSecretary of State\b/u.test(
      words,
    )
  )
    return 'United States';
  return /\b(?:Foreign|Home|Defence|Business) Secretary\b/u.test(words) ? 'United Kingdom' : null;
}

export function organActor(phrase: Phrase, cast: Cast): string | null {
  const titled = titleActor(phrase);
  if (titled !== null) return titled;
  const speaksForOrgan = phrase.core.some(
    ({ lower }) =>
      /^(?:minister|negotiator|envoy|ambassador|secretary|counterpart|governor|gov|gov\.|general|commander)$/u.test(
        lower,
      ) ||
      organs.has(lower) ||
      lower === 'spokesman' ||
      lower === 'spokeswoman' ||
      lower === 'spokesperson',
  );
  const isHeadOfState = phrase.core.some(({ lower }) =>
    /^(?:president|chancellor|king|queen|emir|premier)$/u.test(lower),
  );
  if (isHeadOfState) return cast.nearestState;
  return speaksForOrgan ? cast.nearestActor : null;
}

/** Whose the phrase is: a state or party before the head, or one after "of", "for", "from". */
export function actorOf(phrase: Phrase, cast: Cast, name: readonly Token[] = []): string | null {
  const { tokens, core, tail, places } = phrase;
  const own = places.find(
    ({ from, actor, kind, length }) =>
      actor !== null &&
      core.includes(tokens[from]!) &&
      (kind !== 'leader' || /^['’]s?$/u.test(tokens[from + length]?.text ?? '')),
  );
  if (own !== undefined) return own.actor;
  const possessor = possessorOf(phrase, cast);
  if (possessor !== undefined) return possessor;
  const unknown = unknownPartyOf(
    core.filter((token) => !name.includes(token)),
    cast,
  );
  if (unknown !== undefined) return unknown;
  return tailActorOf({ tokens, tail, places }, cast);
}

/** "The conservatives' secretary", "its chair", "the islands' negotiator". */
function possessorOf({ tokens, core }: Phrase, cast: Cast): string | null | undefined {
  if (/^(?:its|their|his|her|our)$/u.test(tokens[0]!.lower)) return cast.nearestActor;
  const mark = core.findIndex(({ text }) => /^['’]s?$/u.test(text));
  const owner = mark < 1 ? undefined : core[mark - 1]!;
  if (owner === undefined || isCapitalised(owner)) return undefined;
  return partyNouns.has(owner.lower) ? (cast.actorOf(owner.lower) ?? owner.lower) : cast.nearestActor;
}

function tailActorOf(
  { tokens, tail, places }: Pick<Phrase, 'tokens' | 'tail' | 'places'>,
  cast: Cast,
): string | null {
  if (tail.length === 0 || foreign.has(tail[0]!.lower)) return null;
  const there = places.find(({ from, actor }) => actor !== null && tail.includes(tokens[from]!));
  if (there !== undefined) return there.actor;
  return unknownPartyOf(tail.slice(1), cast) ?? null;
}

/** "Green leader", "the governor of Arizona": a name that no list knows stands for a party of that name. */
function unknownPartyOf(tokens: readonly Token[], cast: Cast): string | undefined {
  const run: Token[] = [];
  for (const token of tokens) {
    const isName =
      isCapitalised(token) &&
      (!roleWords.has(token.lower) || isPartyName(tokens, token)) &&
      !organs.has(token.lower) &&
      !determiners.has(token.lower);
    // "the People Power Party"
    const isPartyWord =
      run.length > 1 &&
      isCapitalised(token) &&
      /^(?:party|movement|alliance|front|bloc|coalition)$/u.test(token.lower);
    if (
      isName ||
      isPartyWord ||
      (run.length > 0 && token.lower === 'of' && isCapitalised(tokens[tokens.indexOf(token) + 1] ?? token))
    )
      run.push(token);
    else if (run.length > 0) break;
  }
  if (run.every(({ lower }) => women.has(lower) || men.has(lower) || lower === 'dr')) return undefined;
  const name = textOf(run);
  const next = tokens[tokens.indexOf(run.at(-1)!) + 1];
  // "Fishing minister": the portfolio, not the party.
  if (
    next !== undefined &&
    /^(?:minister|ministry|department|secretary|commissioner|chief|correspondent)$/u.test(next.lower)
  )
    return undefined;
  return cast.actorOf(name) ?? cast.person(name)?.actor ?? name;
}

/** "Labour leader", "Labour MP": a party that is called as a portfolio is. */
function isPartyName(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[tokens.indexOf(token) + 1]?.lower ?? '';
  return token.lower === 'labour' && /^(?:leader|party|mp|mps|chief|spokes\p{L}+)$/u.test(next);
}

export function tailPlace({ tokens, tail, places }: Phrase): string | null {
  if (tail.length === 0 || foreign.has(tail[0]!.lower)) return null;
  return places.find(({ from, actor }) => actor !== null && tail.includes(tokens[from]!))?.actor ?? null;
}
