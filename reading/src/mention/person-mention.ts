import type { Cast } from './cast.ts';
import { type Person, speaksForNobody } from './people.ts';
import { genderOfName } from './given-name.ts';
import type { Mention } from './mention.ts';
import { isOutside } from './outsider.ts';
import { genderOf, men, personNameOf, roleOf, titles, women } from './person-name.ts';
import { organActor, sameOfficeActor, whoseOf } from './phrase-actor.ts';
import { type Phrase, phraseOf, spanOf, textOf, trim } from './phrase.ts';
import type { Token } from '../sentence/token.ts';

/** The person a phrase names, to enter in the cast; undefined where it names none. */
export function personOf(phraseTokens: readonly Token[], cast: Cast): Person | undefined {
  const tokens = trim(phraseTokens);
  if (tokens.length === 0) return undefined;
  const phrase = phraseOf(tokens, cast);
  const name = personNameOf(phrase);
  if (name === undefined) return undefined;
  const role = roleOf(beforeName(phrase, name));
  const known = knownPerson(textOf(name), role, cast);
  const gender = genderOf(phrase.core);
  if (known === undefined && role === undefined) return undefined;
  const { actor, isPointed } = whoseOf(phrase, cast, name);
  return {
    name: fuller(known?.name, textOf(name)),
    actor: speaksForNobody(role) ? null : ((isPointed ? null : actor) ?? known?.actor ?? null),
    isOutsider: isOutside(phrase),
    ...(role === undefined ? {} : { role }),
    ...(gender === undefined ? {} : { gender }),
  };
}

function beforeName({ core }: Phrase, name: readonly Token[]): readonly Token[] {
  const at = core.indexOf(name[0]!);
  return at < 0 ? core : core.slice(0, at);
}

/** "President Carter": a family name that is many people's is enough with the office held on the day. */
function knownPerson(name: string, role: string | undefined, cast: Cast): Person | undefined {
  return (
    cast.people.person(name) ?? (role === undefined ? undefined : cast.people.leaderInOffice(name, role))
  );
}

/** Somebody by name: known from before, or with an office or title. */
export function personMention(phrase: Phrase, cast: Cast): Mention | undefined {
  const name = personNameOf(phrase);
  if (name === undefined) return undefined;
  const text = textOf(name);
  const before = beforeName(phrase, name);
  const role = roleOf(before);
  const isAddressed = before.some(
    (token) => women.has(token.lower) || men.has(token.lower) || titles.has(token.lower),
  );
  const known =
    isAddressed && name.length === 1
      ? cast.people.addressed(text, genderOf(phrase.core))
      : knownPerson(text, role, cast);
  if (known === undefined && role === undefined && !isAddressed) return undefined;
  if (known?.isOutsider === true)
    return { ...spanOf(phrase.tokens), kind: 'outsider', name: known.name, actor: null, by: 'earlier' };
  const gender = genderOf(phrase.core) ?? known?.gender ?? genderOfName(text);
  const whose = whoseOf(phrase, cast, name);
  const own = whose.isPointed ? null : whose.actor;
  const isNobody = speaksForNobody(role ?? known?.role);
  const settled = isNobody ? null : (own ?? known?.actor ?? null);
  const context = isNobody
    ? null
    : (whose.actor ??
      sameOfficeActor(known, role, cast) ??
      (role === undefined ? null : organActor(phrase, cast)));
  return {
    ...spanOf(phrase.tokens),
    kind: 'person',
    name: fuller(known?.name, text),
    actor: settled ?? context,
    by: role === undefined ? 'earlier' : 'phrase',
    ...(settled === null && context !== null ? { isGuessed: true } : {}),
    ...optionalRole(longer(role, known?.role)),
    ...(gender === undefined ? {} : { gender }),
  };
}

/** A fuller role said before outlasts a shorter one: "Minister Ruiz" is still the trade minister. */
function longer(role: string | undefined, known: string | undefined): string | undefined {
  if (role === undefined || known === undefined) return role ?? known;
  const last = role.toLowerCase().split(' ').at(-1)!;
  return known.toLowerCase().endsWith(last) && known.length > role.length ? known : role;
}

/** The name as the article writes it in full; a family name alone is filled up. */
function fuller(known: string | undefined, text: string): string {
  const isPart = !text.includes(' ') || known?.toLowerCase().endsWith(text.toLowerCase()) === true;
  return known !== undefined && isPart && known.length > text.length ? known : text;
}

function optionalRole(role: string | undefined): { readonly role?: string } {
  return role === undefined ? {} : { role };
}
