import { type Token, isCapitalised } from '../sentence/token.ts';
import { type Cast, type Person, speaksForNobody } from './cast.ts';
import { actorNamed } from './gazetteer.ts';
import { genderOfName } from './given-name.ts';
import type { Mention } from './mention.ts';
import { isOutside, outsiderMention } from './outsider.ts';
import { genderOf, men, personNameOf, roleOf, women } from './person-name.ts';
import { actorOf, organActor, sameOfficeActor, tailPlace } from './phrase-actor.ts';
import { type Phrase, phraseOf, spanOf, textOf, trim } from './phrase.ts';
import { documents, officeHolders, organs, partyNouns, roleWords, unnamedPeople } from './role.ts';

/** Days and months are capitalised too, and nobody: "offered on Monday to talk". */
const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|early|late|last|next|this|the|\d{1,4})$/u;

/** Whom a noun phrase names; undefined where it names no one who could speak. */
export function mentionOf(phraseTokens: readonly Token[], cast: Cast): Mention | undefined {
  if (phraseTokens.length > 0 && phraseTokens.every(({ lower }) => times.test(lower))) return undefined;
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
    actor: speaksForNobody(role) ? null : (actorOf(phrase, cast, name) ?? known?.actor ?? null),
    isOutsider: isOutside(phrase),
    ...(role === undefined ? {} : { role }),
    ...(gender === undefined ? {} : { gender }),
  };
}

function pronounMention({ tokens }: Phrase, cast: Cast): Mention | undefined {
  if (tokens.length > 1 || tokens[0]!.tag !== 'PRON') return undefined;
  const pronoun = tokens[0]!.lower;
  if (!['he', 'she', 'it', 'they'].includes(pronoun)) return undefined;
  const earlier = cast.antecedentOf(pronoun);
  if (earlier === null && !cast.isTorn(pronoun)) return undefined;
  if (earlier === null) return { ...spanOf(tokens), kind: 'unnamed', name: null, actor: null, by: 'earlier' };
  return {
    ...earlier,
    ...spanOf(tokens),
    by: 'earlier',
    ...(pronoun === 'she' ? { gender: 'f' as const } : pronoun === 'he' ? { gender: 'm' as const } : {}),
  };
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
  const gender = genderOf(phrase.core) ?? known?.gender ?? genderOfName(text);
  const actor = speaksForNobody(role ?? known?.role)
    ? null
    : (actorOf(phrase, cast, name) ??
      known?.actor ??
      sameOfficeActor(known, role, cast) ??
      organActor(phrase, cast));
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

function optionalRole(role: string | undefined): { readonly role?: string } {
  return role === undefined ? {} : { role };
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
    actor: isSource || speaksForNobody(core[0]?.lower) ? null : (place?.actor ?? there),
    by: 'phrase',
  };
}

function officeMention(phrase: Phrase, cast: Cast): Mention | undefined {
  const { head, tokens, core } = phrase;
  const isHolder = officeHolders.has(head);
  if (!isHolder && !organs.has(head) && phrase.places.every(({ kind }) => kind !== 'office'))
    return undefined;
  if (!isHolder && !organs.has(head)) return placeMention(phrase);
  const party = partyMention(phrase, cast);
  if (party !== undefined) return party;
  const isOf = phrase.tail[0]?.lower === 'of' && isHolder;
  const description = textOf(isOf ? [...core, ...phrase.tail] : core);
  const isPast = isHolder && core.some(({ lower }) => speaksForNobody(lower));
  const actor = isPast ? null : actorOf(phrase, cast);
  const isIndefinite =
    /^(a|an)$/u.test(tokens[0]!.lower) || (tokens.length === 1 && !isCapitalised(tokens[0]!));
  if (isPast)
    return {
      ...spanOf(tokens),
      kind: 'office',
      name: isIndefinite ? null : description,
      actor: null,
      by: 'phrase',
      role: head,
    };
  if (actor !== null) {
    const holder = isHolder && !isIndefinite ? holderMention(phrase, actor, cast) : undefined;
    if (holder !== undefined) return holder;
    return {
      ...spanOf(tokens),
      kind: 'office',
      name: isIndefinite && isHolder ? null : description,
      actor,
      by: 'phrase',
      ...(isHolder ? { role: head } : {}),
    };
  }
  const portfolio = core
    .slice(0, -1)
    .flatMap(({ lower, tag }) => (roleWords.has(lower) && tag !== 'PUNCT' ? [lower] : []));
  const holder = isHolder ? cast.holderOf(head, portfolio) : undefined;
  if (holder !== undefined)
    return {
      ...spanOf(tokens),
      kind: 'person',
      name: holder.name,
      actor: holder.actor,
      by: 'earlier',
      ...optionalRole(holder.role),
    };
  const earlier = cast.speaker?.actor ?? cast.topic?.actor ?? cast.nearestState;
  return {
    ...spanOf(tokens),
    kind: 'office',
    name: isIndefinite ? null : description,
    actor: earlier,
    by: 'earlier',
  };
}

/** "the Russian president" is whoever was that on the day. */
function holderMention({ tokens, core }: Phrase, actor: string, cast: Cast): Mention | undefined {
  const words = core.map(({ lower }) => lower);
  if (words.some((word) => /^(?:next|incoming|then|late|future|first|new|vice)$/u.test(word)))
    return undefined;
  const office = words.filter((word) => roleWords.has(word));
  const holder = office.length === 0 ? undefined : cast.officeHolder(actor, office);
  if (holder === undefined) return undefined;
  return {
    ...spanOf(tokens),
    kind: 'person',
    name: holder.name,
    actor,
    by: 'gazetteer',
    ...optionalRole(holder.role),
    ...(holder.gender === undefined ? {} : { gender: holder.gender }),
  };
}

/** "the Lebanese Forces party": a party of that name, whatever its first word. */
function partyMention({ tokens, core, head, places }: Phrase, cast: Cast): Mention | undefined {
  if (!/^(?:party|movement|alliance|front|bloc)$/u.test(head)) return undefined;
  // "the People Power Party" is called so; "the Lebanese Forces party" is a party called Lebanese Forces.
  const isInName = core.length > 2 && isCapitalised(core.at(-1)!) && /^\p{Lu}\p{Ll}/u.test(core.at(-1)!.text);
  const names = isInName ? core : core.slice(0, -1);
  const isPlace =
    names.length === 1 && places.some(({ from, kind }) => tokens[from] === names[0] && kind !== 'alliance');
  if (names.length === 0 || isPlace || !names.every((token) => isCapitalised(token))) return undefined;
  const name = textOf(names);
  return {
    ...spanOf(tokens),
    kind: 'organisation',
    name,
    actor: cast.actorOf(name) ?? actorNamed(name) ?? name,
    by: 'phrase',
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
