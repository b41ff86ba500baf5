import type { OptionFormula } from '../../option-formula.ts';
import type { PriorityConflict } from '../../priority-conflict.ts';
import { isIn } from './choices.ts';

/** Options that something is said of together. */
export type Link = readonly number[];

/** What links the options of a conflict. */
export interface OptionLinks {
  /** By the patterns, which every diagram heeds. */
  readonly ofAll: readonly Link[];
  /** For each decision maker by its priorities, and by being its own. */
  readonly ofEach: readonly (readonly Link[])[];
}

export function optionLinks(conflict: PriorityConflict): OptionLinks {
  const { options, infeasible, priorities } = conflict;
  const optionsWith = (test: (option: number) => boolean) =>
    options.flatMap((_, option) => (test(option) ? [option] : []));
  return {
    ofAll: infeasible.map(({ cares }) => optionsWith((option) => isIn(cares, option))).filter(isLink),
    ofEach: priorities.map((own, owner) =>
      [
        ...own.map((priority) => [...new Set(optionsOf(priority))]),
        optionsWith((option) => options[option]!.decisionMaker === owner),
      ].filter(isLink),
    ),
  };
}

function isLink(options: Link): boolean {
  return options.length > 1;
}

function optionsOf(formula: OptionFormula): readonly number[] {
  if (formula.kind === 'option') return [formula.option];
  if (formula.kind === 'not') return optionsOf(formula.of);
  return formula.kind === 'count' ? formula.of : formula.of.flatMap(optionsOf);
}
