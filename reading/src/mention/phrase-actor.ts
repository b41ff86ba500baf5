import { type Token, isCapitalised } from '../sentence/token.ts';
import type { Cast } from './cast.ts';
import type { Person } from './people.ts';
import { internationals } from './group.ts';
import { men, titles, women } from './person-name.ts';
import { determiners, type Phrase, type Place, textOf } from './phrase.ts';
import {
  documents,
  officeHolders,
  organAdjectives,
  organs,
  partyNouns,
  portfolios,
  roleWords,
} from './role.ts';

/** After these the place named is where someone is or goes, not whose they are. */
const foreign = new Set(['to', 'on', 'with', 'at', 'between', 'familiar', 'close']);

/** "envoy Ann Berg" after "the United Nations envoy": the same office, so the same actor. */
export function sameOfficeActor(
  known: Person | undefined,
  role: string | undefined,
  cast: Cast,
): string | null {
  if (known?.role === 'head') return cast.nearestActor;
  const earlier = cast.speaker;
  const isSame = role !== undefined && earlier?.role?.toLowerCase() === role.toLowerCase();
  return isSame && earlier.kind !== 'person' ? earlier.actor : null;
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

/** "Foreign ministry spokeswoman Mao Ning": a ministry of whoever spoke last. */
export function organActor(phrase: Phrase, cast: Cast): string | null {
  const titled = titleActor(phrase);
  if (titled !== null && cast.speaksOf(titled)) return titled;
  const speaksForOrgan = phrase.core.some(
    ({ lower }) =>
      /^(?:minister|negotiator|envoy|ambassador|secretary|governor|admiral|deputy|gov|gov\.|general|commander)$/u.test(
        lower,
      ) ||
      organs.has(lower) ||
      lower === 'spokesman' ||
      lower === 'spokeswoman' ||
      lower === 'spokesperson',
  );
  const chief = phrase.core.some(({ lower }) => lower === 'secretary-general');
  if (chief && cast.speaksOf('United Nations')) return 'United Nations';
  if (!chief && phrase.core.some((token) => isOfState(token))) return cast.stateInFocus;
  return speaksForOrgan ? cast.nearestActor : null;
}

/** Whose a phrase is, and whether it only points back: "its", "his". */
export interface Whose {
  readonly actor: string | null;
  readonly isPointed: boolean;
}

export function actorOf(phrase: Phrase, cast: Cast, name: readonly Token[] = []): string | null {
  return whoseOf(phrase, cast, name).actor;
}

/** A British minister's title, though it names a part of the kingdom or no state. */
function isTerritorial({ tokens }: Phrase): boolean {
  return /\b(?:Northern Ireland|Scottish|Scotland|Welsh|Wales) Secretary\b/u.test(
    tokens.map(({ text }) => text).join(' '),
  );
}

/** Whose the phrase is: a state or party before the head, or one after "of", "for", "from", or one pointed back to. */
export function whoseOf(phrase: Phrase, cast: Cast, name: readonly Token[] = []): Whose {
  const { tokens, core, places } = phrase;
  if (isTerritorial(phrase)) return { actor: 'United Kingdom', isPointed: false };
  const owners = places.filter(
    ({ from, actor, kind, length }) =>
      actor !== null &&
      core.includes(tokens[from]!) &&
      !name.includes(tokens[from]!) &&
      (kind !== 'leader' || /^['’]s?$/u.test(tokens[from + length]?.text ?? '')),
  );
  // "the Palestinian movement Hamas's leader": the movement; "the Chinese UN ambassador": the state.
  const own =
    owners.find(({ kind, actor }) => kind === 'alliance' && !internationals.has(actor!)) ?? owners[0];
  if (own !== undefined && isApart(phrase, own)) return { actor: apartActor(phrase), isPointed: false };
  if (own !== undefined)
    return { actor: isInOtherName(phrase, own, name) ? null : own.actor, isPointed: false };
  const possessor = possessorOf(phrase, cast);
  if (possessor !== undefined && !possessor.isPointed) return possessor;
  const said =
    unknownPartyOf(
      core.filter((token) => !name.includes(token)),
      cast,
    ) ?? tailActorOf(phrase, cast);
  if (said !== null) return { actor: said, isPointed: false };
  return possessor ?? { actor: organInTail(phrase, cast), isPointed: true };
}

/** Rebels and parties of a state are not the state: "the Congolese rebels", "Chile's main opposition party". */
function isApart({ core, head, tail }: Phrase, { kind }: Place): boolean {
  if (kind !== 'state' && kind !== 'demonym' && kind !== 'capital') return false;
  const isRuling = core.some(({ lower }) => lower === 'ruling' || lower === 'governing');
  const stands = [...core, ...tail].some(({ lower }) =>
    /^(?:rebels?|separatists?|guerrillas?|insurgents?|opposition|dissidents?|breakaway|exiled)$/u.test(lower),
  );
  return (stands || /^(?:party|faction|militia|militias|tribe|group)$/u.test(head)) && !isRuling;
}

/** The rebels and parties so called, where they act together. */
function apartActor({ core, head }: Phrase): string | null {
  return /^(?:rebels|separatists|guerrillas|insurgents|militia|faction)$/u.test(head) ? textOf(core) : null;
}

/** "Korean Air officials", "the Ormian Savings Bank": a demonym that begins the name of something else. */
export function isInOtherName(
  { tokens, places }: Phrase,
  { from, length, kind }: Place,
  name: readonly Token[] = [],
): boolean {
  if (kind !== 'demonym') return false;
  let to = from + length;
  const isPlace = (at: number): boolean => places.some((place) => place.from === at);
  while (to < tokens.length && isCapitalised(tokens[to]!) && !name.includes(tokens[to]!) && !isPlace(to))
    to += 1;
  const run = tokens.slice(from + length, to);
  const known = [roleWords, organs, organAdjectives, portfolios, titles, women, men, documents];
  return run.length > 0 && run.every(({ lower }) => !known.some((words) => words.has(lower)));
}

/** "The conservatives' secretary", "its chair", "the islands' negotiator". */
function possessorOf({ tokens, core, head }: Phrase, cast: Cast): Whose | undefined {
  const first = tokens[0]!.lower;
  if (/^(?:its|their|his|her|our)$/u.test(first))
    return head === 'counterpart' ? undefined : { actor: pointedActor(first, cast), isPointed: true };
  const mark = core.findIndex(({ text }) => /^['’]s?$/u.test(text));
  const owner = mark < 1 ? undefined : core[mark - 1]!;
  if (owner === undefined || isCapitalised(owner)) return undefined;
  if (partyNouns.has(owner.lower))
    return { actor: cast.names.actorOf(owner.lower) ?? owner.lower, isPointed: false };
  return { actor: isOfState(owner) ? cast.stateInFocus : cast.nearestActor, isPointed: true };
}

/** Whom "his", "her", "its", "their", "our" and "the" point to. */
export function pointedActor(word: string, cast: Cast): string | null {
  if (word === 'its') return cast.antecedentOf('it')?.actor ?? cast.nearestActor;
  if (word !== 'his' && word !== 'her') return cast.nearestActor;
  const person = cast.antecedentOf(word === 'his' ? 'he' : 'she');
  return person === null ? cast.nearestActor : person.actor;
}

function tailActorOf(phrase: Phrase, cast: Cast): string | null {
  const there = tailPlace(phrase);
  const isSentThere = phrase.tail[0]?.lower === 'for' && sent.has(phrase.head);
  if (there !== null || isForeign(phrase) || isSentThere) return isSentThere ? null : there;
  return unknownPartyOf(phrase.tail.slice(1), cast) ?? null;
}

/** After these "for" names where somebody works, not for whom: "the envoy for Sudan". */
const sent = new Set([
  'envoy',
  'director',
  'coordinator',
  'representative',
  'editor',
  'correspondent',
  'mediator',
]);

/** "An adviser to the commander" is his, "the ambassador to Chile" is not Chile's. */
function isForeign({ head, tail }: Phrase): boolean {
  if (tail.length === 0) return true;
  return (
    foreign.has(tail[0]!.lower) &&
    !(tail[0]!.lower === 'to' && /^(?:advis[eo]rs?|aides?|assistant|deputy)$/u.test(head))
  );
}

/** "an official of the trade commissioner's office", "a spokesman for the group": whoever that organ or office is of. */
export function organInTail({ tail }: Phrase, cast: Cast): string | null {
  if (!/^(?:of|for|from|in|at|inside|within)$/u.test(tail[0]?.lower ?? '')) return null;
  const first = tail[1]?.lower ?? '';
  if (!/^(?:the|its|his|her|their)$/u.test(first)) return null;
  const organ = tail.find(({ lower }) => organs.has(lower) || officeHolders.has(lower));
  if (organ === undefined) return null;
  if (first !== 'the') return pointedActor(first, cast);
  return isOfState(organ) ? cast.stateInFocus : cast.nearestActor;
}

/** Organs and offices that a state has rather than a party. */
export function isOfState({ lower }: Token): boolean {
  return /^(?:ministry|government|military|army|navy|parliament|presidency|administration|embassy|cabinet|department|authorities|forces|office|congress|senate|minister|president|premier|chancellor|secretary|commissioner|ambassador|king|queen|emir)$/u.test(
    lower,
  );
}

/** "Green leader", "the governor of Arizona": a name that no list knows stands for a party of that name. */
/** "Major General", "New York-based": parts of a rank or a description. */
const partial =
  /^(?:Major|Lieutenant|Brigadier|Captain|Sergeant|Assistant|Associate|First|Second|Internet|Web)$|-(?:based|led|backed|held|run|owned|dominated|speaking)$/u;

/** Faiths, regions and chambers have leaders and are no party. */
const noParties = new Set(
  'muslim christian jewish catholic orthodox protestant islamic buddhist hindu european western eastern northern southern central arab african asian gulf nordic baltic balkan house commons lords chamber'.split(
    ' ',
  ),
);

function unknownPartyOf(tokens: readonly Token[], cast: Cast): string | undefined {
  const run: Token[] = [];
  for (const token of tokens) {
    const isName =
      isCapitalised(token) &&
      (!roleWords.has(token.lower) || isPartyName(tokens, token)) &&
      !organs.has(token.lower) &&
      !portfolios.has(token.lower) &&
      !organAdjectives.has(token.lower) &&
      !(noParties.has(token.lower) && run.length === 0) &&
      !titles.has(token.lower) &&
      cast.isName(token.text) &&
      !partial.test(token.text) &&
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
  const person = cast.people.person(name);
  return cast.names.actorOf(name) ?? (person === undefined ? name : (person.actor ?? undefined));
}

/** "Labour leader", "Labour MP": a party that is called as a portfolio is. */
function isPartyName(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[tokens.indexOf(token) + 1]?.lower ?? '';
  return token.lower === 'labour' && /^(?:leader|party|mp|mps|chief|spokes\p{L}+|['’]s)$/u.test(next);
}

export function tailPlace(phrase: Phrase): string | null {
  const { tokens, tail, places } = phrase;
  if (isForeign(phrase)) return null;
  const there = places.find(({ from, actor }) => actor !== null && tail.includes(tokens[from]!));
  return there === undefined ||
    isInOtherName(phrase, there) ||
    (isApart(phrase, there) && phrase.head !== 'group')
    ? null
    : there.actor;
}
