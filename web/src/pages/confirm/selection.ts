import type { StatementRecord } from '@entente/core/record';
import { type OptionChoice, choiceOf } from '../../negotiation/option-choice.ts';

/** By what statements can be chosen, each by the value that they have in common. An empty value: they have none. */
export const selectionParts = [
  'article',
  'actor',
  'speaker',
  'option',
  'stance',
  'rule',
  'sentence',
] as const;

export type SelectionPart = (typeof selectionParts)[number];

/** Which statements are gone through: those that have all of these; all statements where it is empty. */
export interface Selection extends Readonly<Partial<Record<SelectionPart, string>>> {
  /** The least confidence of reading, 0 to 1. */
  readonly above?: number;
}

/** The selection that an address names; what it does not know is left out. */
export function readSelection(search: Readonly<Record<string, unknown>>): Selection {
  const above = Number(search['above'] ?? Number.NaN);
  const parts = selectionParts.flatMap((part) => {
    const value = search[part];
    return typeof value === 'string' || typeof value === 'number' ? [[part, String(value)]] : [];
  });
  const selection: Selection = Object.fromEntries(parts) as Selection;
  return above > 0 && above <= 1 ? { ...selection, above } : selection;
}

export function isWhole(selection: Selection): boolean {
  return Object.keys(selection).length === 0;
}

/** The values of a part that a statement has: one, or several where it is about several options. */
export function valuesOf(
  { articleId, statement }: StatementRecord,
  part: SelectionPart,
  choices: readonly OptionChoice[],
): readonly string[] {
  switch (part) {
    case 'article':
      return [articleId];
    case 'actor':
      return [statement.actor ?? ''];
    case 'speaker':
      return [statement.speaker?.name ?? ''];
    case 'option':
      return statement.about.length === 0
        ? ['']
        : [...new Set(statement.about.map((id) => choiceOf(choices, id)?.id ?? id))];
    case 'stance':
      return [statement.stance ?? ''];
    case 'rule':
      return [statement.rule ?? ''];
    case 'sentence':
      return [statement.joint ?? ''];
  }
}

export function isSelected(
  entry: StatementRecord,
  { above = 0, ...parts }: Selection,
  choices: readonly OptionChoice[],
): boolean {
  return (
    entry.statement.confidence >= above &&
    selectionParts.every((part) => {
      const wanted = parts[part];
      return wanted === undefined || valuesOf(entry, part, choices).includes(wanted);
    })
  );
}

/** The values that some of the statements have, with how many, the most frequent first. */
export function countsOf(
  entries: readonly StatementRecord[],
  part: SelectionPart,
  choices: readonly OptionChoice[],
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const value of valuesOf(entry, part, choices)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
