import type { ModelFile } from '@entente/core/conflict';
import { addressText, membersIn } from './address-json.ts';

type Preferences = NonNullable<ModelFile['preferences']>;
/** The preference of one decision maker, as a model file has it. */
export type PreferenceEntry = Preferences[string];
/** The preferences that differ from the model's own, by decision maker. */
export type WhatIf = Readonly<Record<string, PreferenceEntry>>;
/** Levels of states, the best first; a level is a state, or several that tie. */
export type Ranking = NonNullable<PreferenceEntry['ranking']>;

/** From the text that an address keeps; whether a model can be analysed with it is seen when it is read. */
export function readWhatIf(text: string | undefined): WhatIf {
  return membersIn(text) as WhatIf;
}

/** The text for the address; undefined where everything is as the model has it. */
export function whatIfText(file: ModelFile, changed: WhatIf): string | undefined {
  const own = file.preferences ?? {};
  const kept = Object.entries(changed).filter(
    ([name, entry]) => JSON.stringify(plainEntry(entry)) !== JSON.stringify(plainEntry(own[name])),
  );
  return kept.length === 0 ? undefined : addressText(Object.fromEntries(kept));
}

/** The model with these preferences in the place of its own; wide gaps in a ranking stay at their levels. */
export function withPreferences(file: ModelFile, changed: WhatIf): ModelFile {
  return { ...file, preferences: { ...file.preferences, ...changed } };
}

/** In one of the three ways; none at all is an empty list of priorities, and `statements` are priorities. */
export function plainEntry(entry: PreferenceEntry | undefined): PreferenceEntry {
  if (entry?.ranking !== undefined) return { ranking: entry.ranking };
  if (entry?.relation !== undefined) return { relation: entry.relation };
  return { priorities: entry?.priorities ?? entry?.statements ?? [] };
}

/** The list with one member a number of places further down, or up where the number is negative. */
export function moved<Item>(list: readonly Item[], index: number, by: number): readonly Item[] {
  const item = list[index];
  if (item === undefined || list[index + by] === undefined) return list;
  return list.toSpliced(index, 1).toSpliced(index + by, 0, item);
}

/** The level and the one above it as one. */
export function tiedWithAbove(ranking: Ranking, index: number): Ranking {
  const [above, level] = [ranking[index - 1], ranking[index]];
  if (above === undefined || level === undefined) return ranking;
  return ranking.toSpliced(index - 1, 2, [...statesOf(above), ...statesOf(level)]);
}

/** The state on a level of its own, just above those that it tied with. */
export function untied(ranking: Ranking, index: number, state: string): Ranking {
  const others = statesOf(ranking[index]).filter((other) => other !== state);
  return others.length === 0 ? ranking : ranking.toSpliced(index, 1, [state], others);
}

export function statesOf(level: Ranking[number] | undefined): readonly string[] {
  if (level === undefined) return [];
  return typeof level === 'string' ? [level] : level;
}
