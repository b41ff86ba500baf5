import { groups } from './group.ts';
import { leaders } from './leader.ts';
import { negotiators } from '../data/negotiator.ts';
import { pastLeaders } from '../data/past-leader.ts';
import { states } from './state.ts';

/**
 * What a name stands for. A *capital* or an *office* ("Kyiv", "the Kremlin") speaks for a government; a *region*
 * ("European") names several states and speaks for none.
 */
export type PlaceKind = 'state' | 'demonym' | 'capital' | 'office' | 'alliance' | 'region' | 'leader';

export interface GazetteerEntry {
  readonly actor: string | null;
  readonly kind: PlaceKind;
  readonly words: readonly string[];
  /** Two or three letters such as "WHO", which in small letters are another word or a name ("Nato" and "Farc" are written so). */
  readonly isAcronym: boolean;
}

type Entered = Omit<GazetteerEntry, 'words' | 'isAcronym'>;

const byFirstWord = new Map<string, GazetteerEntry[]>();

function enter(name: string, entry: Entered): void {
  const words = name.toLowerCase().split(' ');
  const known = byFirstWord.get(words[0]!) ?? [];
  known.push({ ...entry, words, isAcronym: /^\p{Lu}{2,3}$/u.test(name) });
  known.sort((a, b) => b.words.length - a.words.length);
  byFirstWord.set(words[0]!, known);
}

function enterAll(names: string, entry: Entered): void {
  for (const name of names.split(',')) if (name.trim() !== '') enter(name.trim(), entry);
}

for (const line of states.trim().split('\n')) {
  const [names = '', demonyms = '', capitals = '', offices = ''] = line.split('|');
  const actor = names.split(',')[0]!.trim();
  enterAll(names, { actor, kind: 'state' });
  enterAll(demonyms, { actor, kind: 'demonym' });
  enterAll(capitals, { actor, kind: 'capital' });
  enterAll(offices, { actor, kind: 'office' });
}
for (const line of groups.trim().split('\n')) {
  const [names = '', offices = ''] = line.split('|');
  const actor = names.split(',')[0]!.trim();
  enterAll(names, { actor, kind: 'alliance' });
  enterAll(offices, { actor, kind: 'office' });
}
for (const region of [
  'European',
  'Europe',
  'Western',
  'the West',
  'Arab',
  'African',
  'Asian',
  'Gulf',
  'Nordic',
  'Baltic',
  'Balkan',
  'Northern Ireland',
]) {
  enter(region, { actor: null, kind: 'region' });
}
// The latest term of a name stands first; who held what on a day is the leader index's to say.
for (const line of `${negotiators.trim()}\n${pastLeaders.trim()}\n${leaders.trim()}`
  .split('\n')
  .toReversed()) {
  const [name = '', others = '', actor = ''] = line.split('|');
  enterAll(`${name},${others}`, { actor, kind: 'leader' });
}

/** The longest name of the gazetteer that these words begin with, letter case apart. */
export function gazetteerAt(lowerWords: readonly string[], from: number): GazetteerEntry | undefined {
  return byFirstWord
    .get(lowerWords[from] ?? '')
    ?.find(({ words }) => words.every((word, index) => lowerWords[from + index] === word));
}

/** As `gazetteerAt`, of tokens: "Ola" is not the OLA, "Who" not the WHO. */
export function entryAt(
  tokens: readonly { readonly text: string }[],
  lowerWords: readonly string[],
  from: number,
): GazetteerEntry | undefined {
  const entry = gazetteerAt(lowerWords, from);
  return entry?.isAcronym === true && /\p{Ll}/u.test(tokens[from]!.text) ? undefined : entry;
}

/** The canonical name of an actor known under this name. */
export function actorNamed(name: string): string | null {
  const words = name.toLowerCase().split(' ');
  const entry = gazetteerAt(words, 0);
  return entry?.words.length === words.length ? entry.actor : null;
}
