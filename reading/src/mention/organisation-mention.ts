import { isCapitalised, type Token } from '../sentence/token.ts';
import type { Cast } from './cast.ts';
import { actorNamed } from './gazetteer.ts';
import { genderOfName } from './given-name.ts';
import type { Mention } from './mention.ts';
import { tailPlace } from './phrase-actor.ts';
import { type Phrase, spanOf, textOf } from './phrase.ts';
import { partyNouns } from './role.ts';

/** "the Lebanese Forces party": a party of that name, whatever its first word. */
export function partyMention({ tokens, core, head, places }: Phrase, cast: Cast): Mention | undefined {
  if (!/^(?:party|movement|alliance|front|bloc)$/u.test(head)) return undefined;
  // "the People Power Party" is called so; "the Lebanese Forces party" is a party called Lebanese Forces.
  const isInName = core.length > 1 && /^\p{Lu}\p{Ll}/u.test(core.at(-1)!.text);
  const names = isInName ? core : core.slice(0, -1);
  const isPlace =
    names.length === 1 && places.some(({ from, kind }) => tokens[from] === names[0] && kind !== 'alliance');
  if (names.length === 0 || isPlace || !names.every((token) => isCapitalised(token))) return undefined;
  const name = textOf(names);
  // "the Islamist Hamas movement"
  const inside = places.find(({ from, kind }) => kind === 'alliance' && names.includes(tokens[from]!));
  return {
    ...spanOf(tokens),
    kind: 'organisation',
    name,
    actor: inside?.actor ?? cast.names.actorOf(name) ?? actorNamed(name) ?? name,
    by: 'phrase',
  };
}

function withoutEnds(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ lower }) => !/^(?:of|and|the|for)$/u.test(lower));
  return tokens.slice(0, last + 1);
}

/** Capitalised words that no list knows: a person by the first name, else an organisation that speaks for itself. */
export function organisationMention(phrase: Phrase, cast: Cast): Mention | undefined {
  const { tokens, core, tail, places } = phrase;
  const last = core.at(-1);
  if (core.length === 1 && last !== undefined && partyNouns.has(last.lower)) {
    return {
      ...spanOf(tokens),
      kind: 'organisation',
      name: last.text,
      actor: cast.names.actorOf(last.lower) ?? last.text,
      by: 'phrase',
    };
  }
  const bracket = core.findIndex(({ text }) => text === '(');
  const whole = withoutEnds(bracket < 0 ? core : core.slice(0, bracket));
  const names = whole.filter(({ tag }) => tag !== 'PUNCT');
  if (names.length === 0 || names.length > 7) return undefined;
  const isName = names.every(
    (token) => isCapitalised(token) || ['of', 'and', 'the', 'for'].includes(token.lower),
  );
  if (
    !isName ||
    names.every(({ tag }) => tag !== 'PROPN') ||
    core.at(-1)!.tag === 'PRON' ||
    core.at(-1)!.tag === 'ADV' ||
    (names.length === 1 && !cast.isName(names[0]!.text))
  )
    return undefined;
  const name = textOf(whole);
  const gender = genderOfName(name);
  // "Iván Márquez of the FARC" is a person by what follows too.
  const isMember =
    tail[0]?.lower === 'of' &&
    places.some(({ from, kind }) => kind === 'alliance' && tail.includes(tokens[from]!));
  const isFullName = names.length > 1 && names.length < 5 && names.every(isCapitalised);
  if (isFullName && (gender !== undefined || isMember))
    return {
      ...spanOf(tokens),
      kind: 'person',
      name,
      actor: tail[0]?.lower === 'of' ? tailPlace(phrase) : null,
      by: 'phrase',
      ...(gender === undefined ? {} : { gender }),
    };
  return {
    ...spanOf(tokens),
    kind: 'organisation',
    name,
    actor: cast.names.actorOf(name) ?? name,
    by: 'phrase',
  };
}
