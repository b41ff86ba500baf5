import { isCapitalised } from '../sentence/token.ts';
import type { Cast } from './cast.ts';
import { speaksForNobody } from './people.ts';
import type { Mention } from './mention.ts';
import { partyMention } from './organisation-mention.ts';
import { roleOf } from './person-name.ts';
import { isOfState, organActor, whoseOf } from './phrase-actor.ts';
import { type Phrase, spanOf, textOf } from './phrase.ts';
import { placeMention } from './place-mention.ts';
import { officeHolders, organs, roleWords } from './role.ts';

const heads = /^(?:president|minister|premier|chancellor|leader|taoiseach|king|queen|emir)$/u;

/** Ranks are not told apart by office: "the general" is the last man spoken of. */
const ranks = /^(?:general|admiral|colonel|captain|marshal|major|commander|sheikh)$/u;

/** "the Russian foreign minister", "the minister", "the ministry", "Kenya's parliament". */
export function officeMention(phrase: Phrase, cast: Cast): Mention | undefined {
  const { head, tokens } = phrase;
  if (officeHolders.has(head)) return holderMention(phrase, cast);
  if (!organs.has(head))
    return phrase.places.some(({ kind }) => kind === 'office') ? placeMention(phrase) : undefined;
  const party = partyMention(phrase, cast);
  if (party !== undefined) return party;
  const isIndefinite =
    /^(?:a|an)$/u.test(tokens[0]!.lower) || (tokens.length === 1 && !isCapitalised(tokens[0]!));
  const { actor, isPointed } = whoseOf(phrase, cast);
  if (actor === null && /^(?:rebels|militia|faction)$/u.test(head))
    return { ...spanOf(tokens), kind: 'unnamed', name: null, actor: null, by: 'phrase' };
  return {
    ...spanOf(tokens),
    kind: 'office',
    name: isIndefinite && actor === null ? null : textOf(phrase.core),
    actor: actor ?? (isApartFrom(phrase) ? null : focusOf(phrase, cast)),
    by: actor === null || isPointed ? 'earlier' : 'phrase',
  };
}

/** An opposition party of a state, or a party of it that the text does not name, speaks for neither. */
function isApartFrom({ core, head, places }: Phrase): boolean {
  return (
    core.some(({ lower }) => lower === 'opposition') || (/^(?:party|group)$/u.test(head) && places.length > 0)
  );
}

/** "A spokeswoman said": of whoever the report was about. */
function isVoice({ head, core, tail }: Phrase): boolean {
  return head.startsWith('spokes') && core.length === 1 && tail.length === 0;
}

/** "the government" is that of the state in focus, "the delegation" of whoever spoke. */
function focusOf({ core }: Phrase, cast: Cast): string | null {
  const isState = core.some((token) => isOfState(token));
  return (
    (isState ? cast.nearestState : null) ?? cast.speaker?.actor ?? cast.topic?.actor ?? cast.nearestState
  );
}

/** Whoever holds an office, by name where the article or the lists tell who; else nobody's name and the office as role. */
function holderMention(phrase: Phrase, cast: Cast): Mention {
  const { head, tokens, core } = phrase;
  const words = core.map(({ lower }) => lower);
  const role = roleOf(core) ?? head;
  const unnamed = { ...spanOf(tokens), kind: 'office', name: null, role, isOne: true } as const;
  if (words.some((word) => speaksForNobody(word))) return { ...unnamed, actor: null, by: 'phrase' };
  const { actor, isPointed } = whoseOf(phrase, cast);
  const isIndefinite =
    /^(?:a|an|one|another)$/u.test(tokens[0]!.lower) || (tokens.length === 1 && !isCapitalised(tokens[0]!));
  const office = words.filter((word) => roleWords.has(word));
  const isOther = words.some((word) =>
    /^(?:next|incoming|then|late|future|first|new|counterpart|colleague)$/u.test(word),
  );
  const holder =
    isIndefinite || isOther
      ? undefined
      : actor === null
        ? cast.people.holderOf(head, office.slice(0, -1))
        : cast.people.officeHolder(actor, office);
  if (holder !== undefined)
    return {
      ...spanOf(tokens),
      kind: 'person',
      name: holder.name,
      actor: actor ?? holder.actor,
      by: actor === null ? 'earlier' : 'gazetteer',
      isHolder: true,
      ...(holder.role === undefined ? { role } : { role: holder.role }),
      ...(holder.gender === undefined ? {} : { gender: holder.gender }),
    };
  const newcomer = actor === null && !isIndefinite && tokens[0]!.lower === 'the' ? cast.newcomer : null;
  if (newcomer !== null) {
    const held = organActor(phrase, cast);
    return { ...newcomer, ...spanOf(tokens), actor: held, role, by: 'earlier', isGuessed: true };
  }
  const latest = actor === null && !isIndefinite && ranks.test(head) ? cast.antecedentOf('he') : null;
  if (latest !== null && latest.kind === 'person')
    return { ...latest, ...spanOf(tokens), by: 'earlier', isHolder: true };
  const isHead = heads.test(head) && (head !== 'minister' || words.includes('prime'));
  const focus = actor === null && !isIndefinite && !isOther && isHead ? cast.stateInFocus : null;
  const inFocus = focus === null ? undefined : cast.people.officeHolder(focus, office);
  if (inFocus !== undefined)
    return {
      ...unnamed,
      kind: 'person',
      name: inFocus.name,
      actor: focus,
      by: 'earlier',
      isHolder: true,
      isGuessed: true,
      ...(inFocus.role === undefined ? {} : { role: inFocus.role }),
      ...(inFocus.gender === undefined ? {} : { gender: inFocus.gender }),
    };
  if (actor !== null) return { ...unnamed, actor, by: isPointed ? 'earlier' : 'phrase' };
  return {
    ...unnamed,
    actor: isIndefinite && !isVoice(phrase) ? null : organActor(phrase, cast),
    by: 'earlier',
    isGuessed: true,
  };
}
