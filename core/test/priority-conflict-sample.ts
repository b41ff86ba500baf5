import { columnOf } from './column-of.ts';
import type { Random } from '../src/base/random.ts';
import { graphOfOptions } from '../src/conflict/conflict-graph.ts';
import { enumerateFeasible } from '../src/conflict/feasibility.ts';
import { type OptionFormula, holdsIn } from '../src/conflict/option-formula.ts';
import { type Pattern, patternOf } from '../src/conflict/pattern.ts';
import type { PriorityConflict } from '../src/conflict/priority-conflict.ts';
import { ranksOfPriorities } from '../src/conflict/priority-ranking.ts';
import type { SolvedConcept } from '../src/conflict/solver/solved-concept.ts';
import { StabilitySolver, type StabilityTable } from '../src/conflict/solver/stability-solver.ts';
import type { StateList } from '../src/conflict/state.ts';

/** What a random conflict of ordered priorities is to be like. */
export interface PriorityShape {
  /** For each option whose it is. */
  readonly owners: readonly number[];
  readonly decisionMakerCount: number;
  readonly patterns: number;
  /** The share of options that change one way only. */
  readonly irreversible: number;
  readonly mostPriorities: number;
}

export function priorityConflict(shape: PriorityShape, random: Random): PriorityConflict {
  const { owners, decisionMakerCount, irreversible } = shape;
  const below = (count: number) => Math.floor(random() * count);
  const options = owners.map((decisionMaker) => ({
    decisionMaker,
    change: random() >= irreversible ? ('both' as const) : random() < 0.5 ? 'forward' : 'back',
  }));
  const infeasible = spread(shape.patterns, () => randomPattern(owners.length, random));
  const priorities = spread(decisionMakerCount, () =>
    spread(below(shape.mostPriorities + 1), () => randomFormula(owners.length, 2, random)),
  );
  return { options: options as PriorityConflict['options'], decisionMakerCount, infeasible, priorities };
}

/** One to four options decided. */
export function randomPattern(optionCount: number, random: Random): Pattern {
  const letters = spread(optionCount, () => '-');
  const decided = 1 + Math.ceil(random() * 3);
  for (let each = 0; each < decided; each += 1)
    letters[Math.floor(random() * optionCount)] = random() < 0.5 ? 'Y' : 'N';
  return patternOf(letters.join(''));
}

function randomFormula(optionCount: number, depth: number, random: Random): OptionFormula {
  const below = (count: number) => Math.floor(random() * count);
  const kind = depth === 0 ? 0 : below(6);
  const inner = () => randomFormula(optionCount, depth - 1, random);
  if (kind <= 1) return { kind: 'option', option: below(optionCount) };
  if (kind === 2) return { kind: 'not', of: inner() };
  if (kind === 3) return { kind: random() < 0.5 ? 'and' : 'or', of: spread(below(4), inner) };
  if (kind === 4) return { kind: 'iff', of: spread(below(4), inner) };
  const bound = (['at most', 'at least', 'exactly'] as const)[below(3)]!;
  return { kind: 'count', bound, number: below(4), of: spread(below(5), () => below(optionCount)) };
}

export function ranksOf({ priorities }: PriorityConflict, { count, low, high }: StateList): Int32Array[] {
  return priorities.map((own) =>
    ranksOfPriorities(
      count,
      own.map((priority) => columnOf(count, (state) => holdsIn(priority, low[state]!, high[state]!))),
    ),
  );
}

/** The feasible states of the conflict and what the linear solver says of them. */
export function solvedByList<Concept extends SolvedConcept>(
  conflict: PriorityConflict,
  concepts: readonly Concept[],
): { readonly states: StateList; readonly table: StabilityTable<Concept> } {
  const { options, infeasible, decisionMakerCount } = conflict;
  const states = enumerateFeasible(options.length, infeasible);
  if (states === undefined) throw new Error('the sample is too large');
  const solver = new StabilitySolver(graphOfOptions(states, options, decisionMakerCount));
  return { states, table: solver.tableOf(ranksOf(conflict, states), concepts) };
}

/** Conflicts side by side that have nothing to do with each other: option k of part p is option k * parts + p. */
export function sideBySide(parts: readonly PriorityConflict[]): PriorityConflict {
  const optionCount = parts[0]!.options.length;
  const placeOf = (part: number) => (option: number) => option * parts.length + part;
  const firstOf = (part: number) => part * parts[0]!.decisionMakerCount;
  const options = spread(optionCount * parts.length, (place) => {
    const part = place % parts.length;
    const { decisionMaker, change } = parts[part]!.options[Math.floor(place / parts.length)]!;
    return { decisionMaker: decisionMaker + firstOf(part), change };
  });
  const infeasible = parts.flatMap(({ infeasible: own }, part) =>
    own.map(({ letters }) => {
      const wide = spread(options.length, () => '-');
      Array.from(letters).forEach((letter, option) => (wide[placeOf(part)(option)] = letter));
      return patternOf(wide.join(''));
    }),
  );
  return {
    options,
    infeasible,
    decisionMakerCount: parts.length * parts[0]!.decisionMakerCount,
    priorities: parts.flatMap((conflict, part) =>
      conflict.priorities.map((own) => own.map((priority) => renamed(priority, placeOf(part)))),
    ),
  };
}

function renamed(formula: OptionFormula, nameOf: (option: number) => number): OptionFormula {
  if (formula.kind === 'option') return { ...formula, option: nameOf(formula.option) };
  if (formula.kind === 'not') return { ...formula, of: renamed(formula.of, nameOf) };
  if (formula.kind === 'count') return { ...formula, of: formula.of.map(nameOf) };
  return { ...formula, of: formula.of.map((inner) => renamed(inner, nameOf)) };
}

export function spread<Item>(count: number, of: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => of(index));
}
