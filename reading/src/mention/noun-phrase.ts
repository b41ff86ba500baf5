import { type Token, isCapitalised } from '../sentence/token.ts';
import type { Cast, Person } from './cast.ts';
import { type GazetteerEntry, gazetteerAt } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { documents, officeHolders, organs, outsiders, partyNouns, roleWords, unnamedPeople } from './role.ts';

const determiners = new Set([
  'the',
  'a',
  'an',
  'both',
  'this',
  'that',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'all',
  'another',
]);
const tailStarts = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'to',
  'by',
  'on',
  'with',
  'close',
  'familiar',
  'representing',
  'who',
  'which',
  'that',
  'briefed',
  'involved',
  'speaking',
  'between',
]);
/** After these the place named is where someone is or goes, not whose they are. */
const foreign = new Set(['to', 'on', 'with', 'at', 'between', 'familiar', 'close']);
const women = new Set([
  'mrs',
  'ms',
  'mrs.',
  'ms.',
  'spokeswoman',
  'queen',
  'princess',
  'chairwoman',
  'congresswoman',
  'she',
]);
const men = new Set([
  'mr',
  'mr.',
  'spokesman',
  'king',
  'prince',
  'chairman',
  'sheikh',
  'congressman',
  'emir',
]);

/** A noun phrase taken apart: what stands before its first preposition, and after. */
interface Phrase {
  readonly tokens: readonly Token[];
  readonly core: readonly Token[];
  readonly tail: readonly Token[];
  readonly head: string;
  readonly places: readonly Place[];
}

interface Place extends Pick<GazetteerEntry, 'actor' | 'kind' | 'person'> {
  readonly from: number;
  readonly length: number;
}

/** Whom a noun phrase names; undefined where it names no one who could speak. */
export function mentionOf(phraseTokens: readonly Token[], cast: Cast): Mention | undefined {
  const tokens = trim(phraseTokens);
  if (tokens.length === 0) return undefined;
  const phrase = phraseOf(tokens, cast);
  return (
    pronounMention(phrase, cast) ??
    outsiderMention(phrase, cast) ??
    documentMention(phrase, cast) ??
    personMention(phrase, cast) ??
    unnamedMention(phrase) ??
    officeMention(phrase, cast) ??
    placeMention(phrase) ??
    organisationMention(phrase, cast)
  );
}

/** The person a phrase names, to enter in the cast; undefined where it names none. */
export function personOf(phraseTokens: readonly Token[], cast: Cast): Person | undefined {
  const tokens = trim(phraseTokens);
  if (tokens.length === 0) return undefined;
  const phrase = phraseOf(tokens, cast);
  const name = personNameOf(phrase);
  if (name === undefined) return undefined;
  const known = cast.person(textOf(name));
  const role = roleOf(phrase.core.slice(0, phrase.core.indexOf(name[0]!)));
  const gender = genderOf(phrase.core);
  if (known === undefined && role === undefined) return undefined;
  return {
    name: textOf(name),
    actor: actorOf(phrase, cast, name) ?? known?.actor ?? null,
    isOutsider: isOutside(phrase),
    ...(role === undefined ? {} : { role }),
    ...(gender === undefined ? {} : { gender }),
  };
}

function trim(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  let to = tokens.length;
  while (
    from < to &&
    (tokens[from]!.tag === 'PUNCT' || tokens[from]!.tag === 'CCONJ' || tokens[from]!.tag === 'ADV')
  )
    from += 1;
  while (
    to > from &&
    (tokens[to - 1]!.tag === 'PUNCT' || tokens[to - 1]!.tag === 'ADV' || tokens[to - 1]!.tag === 'AUX')
  )
    to -= 1;
  return tokens.slice(from, to);
}

function phraseOf(tokens: readonly Token[], cast: Cast): Phrase {
  const lower = tokens.map((token) => token.lower);
  const places = placesIn(lower, tokens, cast);
  const isInPlace = (index: number): boolean =>
    places.some(({ from, length }) => index >= from && index < from + length);
  let cut = tokens.findIndex(
    (token, index) =>
      index > 0 && tailStarts.has(token.lower) && !isInPlace(index) && !isInName(tokens, index, isInPlace),
  );
  if (cut < 0) cut = tokens.length;
  const core = tokens.slice(0, cut).filter((token, index) => index > 0 || !determiners.has(token.lower));
  const head = core.findLast((token) => token.tag !== 'PUNCT' && token.tag !== 'PART' && token.tag !== 'NUM');
  return { tokens, core, tail: tokens.slice(cut), head: head?.lower ?? '', places };
}

/** "Bank of Example", "International Committee of the Red Cross": one name, where the first words are no office. */
function isInName(tokens: readonly Token[], index: number, isInPlace: (index: number) => boolean): boolean {
  if (tokens[index]!.lower !== 'of') return false;
  const next = tokens[index + 1]?.lower === 'the' ? tokens[index + 2] : tokens[index + 1];
  if (next === undefined || !isCapitalised(next) || isInPlace(tokens.indexOf(next))) return false;
  const before = tokens.slice(0, index).filter(({ lower }) => !determiners.has(lower));
  return (
    before.length > 0 &&
    before.every(isCapitalised) &&
    before.some(({ lower }, at) => !roleWords.has(lower) && !organs.has(lower) && !isInPlace(at))
  );
}

function placesIn(lower: readonly string[], tokens: readonly Token[], cast: Cast): readonly Place[] {
  const found: Place[] = [];
  for (let from = 0; from < lower.length; from += 1) {
    const alias = cast.aliasAt(lower, from);
    const entry = gazetteerAt(lower, from);
    const isName = isCapitalised(tokens[from]!);
    if (alias !== undefined && isName && alias.length >= (entry?.words.length ?? 0)) {
      found.push({ actor: alias.actor, kind: 'alliance', from, length: alias.length });
      from += alias.length - 1;
    } else if (entry !== undefined && isName) {
      found.push({ ...entry, from, length: entry.words.length });
      from += entry.words.length - 1;
    }
  }
  return found;
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) =>
      index > 0 && token.start > tokens[index - 1]!.end ? ` ${token.text}` : token.text,
    )
    .join('');
}

function spanOf(tokens: readonly Token[]): { readonly start: number; readonly end: number } {
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end };
}

function pronounMention({ tokens }: Phrase, cast: Cast): Mention | undefined {
  if (tokens.length > 1 || tokens[0]!.tag !== 'PRON') return undefined;
  const pronoun = tokens[0]!.lower;
  if (!['he', 'she', 'it', 'they'].includes(pronoun)) return undefined;
  const earlier = cast.antecedentOf(pronoun);
  if (earlier === null) return undefined;
  return {
    ...earlier,
    ...spanOf(tokens),
    by: 'earlier',
    ...(pronoun === 'she' ? { gender: 'f' as const } : pronoun === 'he' ? { gender: 'm' as const } : {}),
  };
}

/** The name at the end of the core: capitalised words that are neither places nor offices. */
function personNameOf({ tokens, core, places, head }: Phrase): readonly Token[] | undefined {
  const leader = places.findLast(
    ({ kind, from, length }) =>
      kind === 'leader' && core.includes(tokens[from]!) && core.includes(tokens[from + length - 1]!),
  );
  if (leader !== undefined && tokens[leader.from + leader.length - 1] === core.at(-1)) {
    let from = leader.from;
    while (from > 0 && isNamePart(tokens[from - 1]!, places, tokens)) from -= 1;
    return tokens.slice(from, leader.from + leader.length);
  }
  if (organs.has(head) || documents.has(head)) return undefined;
  let from = core.length;
  while (
    from > 0 &&
    (isNamePart(core[from - 1]!, places, tokens) || isParticle(core, from - 1, places, tokens))
  )
    from -= 1;
  const name = core.slice(from);
  if (name.length === 0 || name.length > 5) return undefined;
  return name;
}

function isNamePart(token: Token, places: readonly Place[], tokens: readonly Token[]): boolean {
  if (!isCapitalised(token) || /\p{Lu}{2}|\d/u.test(token.text)) return false;
  const bare = token.lower.replace(/\.$/u, '');
  if (roleWords.has(bare) || organs.has(bare) || women.has(bare) || men.has(bare) || bare === 'dr')
    return false;
  const at = tokens.indexOf(token);
  return !places.some(({ kind, from, length }) => kind !== 'leader' && at >= from && at < from + length);
}

function isParticle(
  core: readonly Token[],
  index: number,
  places: readonly Place[],
  tokens: readonly Token[],
): boolean {
  const isSmall = [
    'al',
    'bin',
    'de',
    'da',
    'von',
    'van',
    'der',
    'la',
    'el',
    'ben',
    'ibn',
    'abu',
    'ould',
    'den',
  ].includes(core[index]!.lower);
  return isSmall && index > 0 && isNamePart(core[index - 1]!, places, tokens);
}

function personMention(phrase: Phrase, cast: Cast): Mention | undefined {
  const name = personNameOf(phrase);
  if (name === undefined) return undefined;
  const text = textOf(name);
  const known = cast.person(text);
  const before = phrase.core.slice(0, phrase.core.indexOf(name[0]!));
  const role = roleOf(before);
  const isAddressed = before.some(
    (token) => women.has(token.lower) || men.has(token.lower) || token.lower.startsWith('dr'),
  );
  if (known === undefined && role === undefined && !isAddressed) return undefined;
  const gender = genderOf(phrase.core) ?? known?.gender;
  const actor =
    actorOf(phrase, cast, name) ??
    known?.actor ??
    sameOfficeActor(known, role, cast) ??
    organActor(phrase, cast);
  if (known?.isOutsider === true)
    return { ...spanOf(phrase.tokens), kind: 'outsider', name: known.name, actor: null, by: 'earlier' };
  return {
    ...spanOf(phrase.tokens),
    kind: 'person',
    name: fuller(known?.name, text),
    actor,
    by: role === undefined ? 'earlier' : 'phrase',
    ...optionalRole(role ?? known?.role),
    ...(gender === undefined ? {} : { gender }),
  };
}

function fuller(known: string | undefined, text: string): string {
  return known !== undefined && known.split(' ').length > text.split(' ').length ? known : text;
}

/** "Foreign ministry spokeswoman Mao Ning": a ministry of whoever spoke last. */
/** "envoy Ann Berg" after "the United Nations envoy": the same office, so the same actor. */
function sameOfficeActor(known: Person | undefined, role: string | undefined, cast: Cast): string | null {
  if (known?.role === 'head') return cast.nearestActor;
  const office = role?.toLowerCase().split(' ').at(-1);
  const earlier = cast.speaker;
  return office !== undefined && earlier?.role?.toLowerCase().split(' ').at(-1) === office
    ? earlier.actor
    : null;
}

function organActor(phrase: Phrase, cast: Cast): string | null {
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

function roleOf(before: readonly Token[]): string | undefined {
  const first = before.findIndex(({ lower }) => roleWords.has(lower) || organs.has(lower));
  if (first < 0) return undefined;
  const words = before.slice(first).filter(({ lower }) => roleWords.has(lower) || organs.has(lower));
  return words.some(({ lower }) => officeHolders.has(lower) || unnamedPeople.has(lower) || lower === 'mp')
    ? textOf(before.slice(first))
    : undefined;
}

function optionalRole(role: string | undefined): { readonly role?: string } {
  return role === undefined ? {} : { role };
}

function genderOf(core: readonly Token[]): 'f' | 'm' | undefined {
  if (core.some(({ lower }) => women.has(lower))) return 'f';
  return core.some(({ lower }) => men.has(lower)) ? 'm' : undefined;
}

/** Whose the phrase is: a state or party before the head, or one after "of", "for", "from". */
function actorOf(phrase: Phrase, cast: Cast, name: readonly Token[] = []): string | null {
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
      !roleWords.has(token.lower) &&
      !organs.has(token.lower) &&
      !determiners.has(token.lower);
    if (
      isName ||
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

function isOutside({ core, tail, head }: Phrase): boolean {
  if (outsiders.has(head)) return true;
  if (
    isPressureGroup(core) ||
    (core.some(({ lower }) => outsiders.has(lower)) &&
      !core.some(({ lower }) => organs.has(lower) && lower !== 'group'))
  )
    return true;
  const firstTail = tail.slice(0, 8);
  return (
    firstTail.some(({ lower }) => outsiders.has(lower)) &&
    !['to', 'on', 'with', 'at'].includes(tail[0]?.lower ?? '') &&
    (officeHolders.has(head) || isCapitalised(core.at(-1) ?? tail[0]!))
  );
}

/** "aid groups", "campaign group Clean Horizon". */
function isPressureGroup(core: readonly Token[]): boolean {
  return core.some(
    ({ lower }, index) =>
      /^(?:groups?|agenc(?:y|ies)|organi[sz]ations?|bod(?:y|ies))$/u.test(lower) &&
      /^(?:aid|campaign|rights|human-rights|pressure|lobby|advocacy|environmental|industry|trade|relief|green|watchdog|monitoring|research|news|press|health)$/u.test(
        core[index - 1]?.lower ?? '',
      ),
  );
}

function outsiderMention(phrase: Phrase, cast: Cast): Mention | undefined {
  const isEuropeanUnion = phrase.places.some(
    ({ actor }) => actor === 'European Union' || actor === 'African Union',
  );
  if (!isOutside(phrase) || (isEuropeanUnion && !outsiders.has(phrase.head))) return undefined;
  if (
    phrase.places.some(({ from, length, kind }) => kind === 'alliance' && from + length >= phrase.core.length)
  )
    return undefined;
  const name = personNameOf(phrase);
  const isPlural =
    phrase.head.endsWith('s') &&
    (outsiders.has(phrase.head) || /^(?:groups|agencies|organi[sz]ations|bodies)$/u.test(phrase.head));
  const description = textOf(phrase.tokens).replace(/^(?:the|a|an)\s/iu, '');
  const person = name === undefined ? undefined : (cast.person(textOf(name))?.name ?? textOf(name));
  return {
    ...spanOf(phrase.tokens),
    kind: 'outsider',
    name: isPlural ? null : (person ?? description),
    actor: null,
    by: 'phrase',
  };
}

function documentMention(phrase: Phrase, cast: Cast): Mention | undefined {
  if (!documents.has(phrase.head)) return undefined;
  const actor = actorOf(phrase, cast);
  const words = phrase.core.filter(
    ({ lower }) => !documents.has(lower) && lower !== 'joint' && lower !== "'s",
  );
  const issuer = words.length > 0 && isCapitalised(words[0]!) ? textOf(words) : actor;
  return { ...spanOf(phrase.tokens), kind: 'document', name: issuer, actor, by: 'phrase', role: phrase.head };
}

function unnamedMention(phrase: Phrase): Mention | undefined {
  const { core, head, tokens } = phrase;
  if (!unnamedPeople.has(head)) return undefined;
  const isDefinite =
    /^(?:the|its|his|her|their|our)$/u.test(tokens[0]!.lower) ||
    core.some(({ text }) => /^['’]s?$/u.test(text));
  const isSingleOffice = isDefinite && officeHolders.has(head);
  if (isSingleOffice) return undefined;
  const isSource =
    /^(source|insider|person|people|all|ally|other|some|several|many|participant|side|part(y|ies)$)/u.test(
      head,
    );
  const place = phrase.places.find(({ from, actor }) => actor !== null && core.includes(tokens[from]!));
  const there = isSource || place !== undefined ? null : tailPlace(phrase);
  return {
    ...spanOf(tokens),
    kind: 'unnamed',
    name: null,
    actor: isSource ? null : (place?.actor ?? there),
    by: 'phrase',
  };
}

function tailPlace({ tokens, tail, places }: Phrase): string | null {
  if (tail.length === 0 || foreign.has(tail[0]!.lower)) return null;
  return places.find(({ from, actor }) => actor !== null && tail.includes(tokens[from]!))?.actor ?? null;
}

function officeMention(phrase: Phrase, cast: Cast): Mention | undefined {
  const { head, tokens, core } = phrase;
  const isHolder = officeHolders.has(head);
  if (!isHolder && !organs.has(head) && phrase.places.every(({ kind }) => kind !== 'office'))
    return undefined;
  if (!isHolder && !organs.has(head)) return placeMention(phrase);
  const actor = actorOf(phrase, cast);
  const description = textOf(core);
  const isIndefinite =
    /^(a|an)$/u.test(tokens[0]!.lower) || (tokens.length === 1 && !isCapitalised(tokens[0]!));
  if (actor !== null) {
    return {
      ...spanOf(tokens),
      kind: 'office',
      name: isIndefinite && isHolder ? null : description,
      actor,
      by: 'phrase',
      ...(isHolder ? { role: head } : {}),
    };
  }
  const holder = isHolder ? cast.holderOf(head) : undefined;
  if (holder !== undefined)
    return {
      ...spanOf(tokens),
      kind: 'person',
      name: holder.name,
      actor: holder.actor,
      by: 'earlier',
      ...optionalRole(holder.role),
    };
  const earlier = cast.speaker?.actor ?? cast.topic?.actor ?? null;
  return {
    ...spanOf(tokens),
    kind: 'office',
    name: isIndefinite ? null : description,
    actor: earlier,
    by: 'earlier',
  };
}

function placeMention({ tokens, core, places }: Phrase): Mention | undefined {
  const last = places.findLast(
    ({ from, length }) => core.includes(tokens[from]!) && tokens[from + length - 1] === core.at(-1),
  );
  if (last === undefined || last.actor === null || last.kind === 'region') return undefined;
  return {
    ...spanOf(tokens),
    kind: last.kind === 'alliance' ? 'organisation' : 'state',
    name: textOf(tokens.slice(last.from, last.from + last.length)),
    actor: last.actor,
    by: 'gazetteer',
  };
}

/** Capitalised words that no list knows: an organisation that speaks for itself. */
function organisationMention({ tokens, core }: Phrase, cast: Cast): Mention | undefined {
  const last = core.at(-1);
  if (core.length === 1 && last !== undefined && partyNouns.has(last.lower)) {
    return {
      ...spanOf(tokens),
      kind: 'organisation',
      name: last.text,
      actor: cast.actorOf(last.lower) ?? last.text,
      by: 'phrase',
    };
  }
  const names = core.filter(({ tag }) => tag !== 'PUNCT');
  if (names.length === 0 || names.length > 7) return undefined;
  const isName = names.every(
    (token) => isCapitalised(token) || ['of', 'and', 'the', 'for'].includes(token.lower),
  );
  if (
    !isName ||
    names.every(({ tag }) => tag !== 'PROPN') ||
    core.at(-1)!.tag === 'PRON' ||
    core.at(-1)!.tag === 'ADV'
  )
    return undefined;
  const name = textOf(core);
  return { ...spanOf(tokens), kind: 'organisation', name, actor: cast.actorOf(name) ?? name, by: 'phrase' };
}
