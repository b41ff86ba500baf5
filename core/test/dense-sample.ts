import { columnOf } from './column-of.ts';
import type { Random } from '../src/base/random.ts';
import { type ControlledOption, graphOfOptions } from '../src/conflict/conflict-graph.ts';
import { type OptionFormula, holdsIn } from '../src/conflict/option-formula.ts';
import { type Pattern, matches, patternOf } from '../src/conflict/pattern.ts';
import { ranksOfPriorities } from '../src/conflict/priority-ranking.ts';
import type { DenseConflict, DensePreference } from '../src/conflict/solver/dense/dense-engine.ts';
import type { StateList } from '../src/conflict/state.ts';

/** What a random conflict without irreversible options is like. */
export interface DenseShape {
  readonly owners: readonly number[];
  readonly decisionMakerCount: number;
  /** The share of states that are infeasible. */
  readonly holes: number;
  /** The most levels of a ranking; as many as there are states where it is larger. */
  readonly levels: number;
  /** The share of decision makers who rank by priorities, and the most of these. */
  readonly prioritizing: number;
  readonly priorities: number;
}

export function denseSample(shape: DenseShape, random: Random): DenseConflict {
  const below = (count: number) => Math.floor(random() * count);
  const { owners, decisionMakerCount } = shape;
  const options: ControlledOption[] = owners.map((decisionMaker) => ({ decisionMaker, change: 'both' }));
  const infeasible: Pattern[] = [];
  if (shape.holes > 0)
    for (let code = 1; code < 2 ** owners.length; code += 1)
      if (random() < shape.holes) infeasible.push(patternOf(lettersOf(code, owners.length)));
  const preferences = Array.from({ length: decisionMakerCount }, (): DensePreference => {
    if (random() < shape.prioritizing)
      return Array.from({ length: below(shape.priorities + 1) }, () =>
        formulaSample(owners.length, random, 2),
      );
    const levels = 1 + below(Math.min(shape.levels, 2 ** owners.length * 2));
    return Int32Array.from({ length: 2 ** owners.length }, () => below(levels));
  });
  return { options, decisionMakerCount, infeasible, preferences };
}

function lettersOf(code: number, count: number): string {
  return Array.from({ length: count }, (_, option) => ((code >> option) & 1 ? 'Y' : 'N')).join('');
}

export function formulaSample(optionCount: number, random: Random, depth: number): OptionFormula {
  const below = (count: number) => Math.floor(random() * count);
  const inner = () => formulaSample(optionCount, random, depth - 1);
  const some = () => Array.from({ length: below(4) }, inner);
  const kind = depth === 0 || optionCount === 0 ? below(2) : below(6);
  if (optionCount === 0) return { kind: kind === 0 ? 'and' : 'or', of: [] };
  switch (kind) {
    case 0:
      return { kind: 'option', option: below(optionCount) };
    case 1:
      return { kind: 'not', of: { kind: 'option', option: below(optionCount) } };
    case 2:
      return { kind: 'and', of: some() };
    case 3:
      return { kind: 'or', of: some() };
    case 4:
      return { kind: 'iff', of: some() };
    default:
      return {
        kind: 'count',
        bound: (['at most', 'at least', 'exactly'] as const)[below(3)]!,
        number: below(4),
        of: Array.from({ length: below(6) }, () => below(optionCount)),
      };
  }
}

/** The same conflict with its feasible states listed, ascending. */
export function listedStates({ options, infeasible }: DenseConflict): StateList {
  const codes: number[] = [];
  for (let code = 0; code < 2 ** options.length; code += 1)
    if (!infeasible.some((pattern) => matches(pattern, code, 0))) codes.push(code);
  const low = Uint32Array.from(codes);
  return { optionCount: options.length, count: codes.length, low, high: new Uint32Array(codes.length) };
}

export function listedRanks({ preferences }: DenseConflict, { low, count }: StateList): Int32Array[] {
  return preferences.map((preference) =>
    preference instanceof Int32Array
      ? Int32Array.from(low, (code) => preference[code]!)
      : ranksOfPriorities(
          count,
          preference.map((formula) => columnOf(count, (state) => holdsIn(formula, low[state]!, 0))),
        ),
  );
}

export function listedGraph({ options, decisionMakerCount }: DenseConflict, states: StateList) {
  return graphOfOptions(states, options, decisionMakerCount);
}
