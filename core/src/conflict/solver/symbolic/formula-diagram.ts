import type { OptionFormula } from '../../option-formula.ts';
import type { Pattern } from '../../pattern.ts';
import type { Diagrams } from './diagrams.ts';
import { always, never } from './node-table.ts';
import type { Work } from './work.ts';

/** Where options stand in diagrams: the set of the choices that take each option. */
export type OptionSets = readonly number[];

/** The choices of options in which the formula holds. */
export function* diagramOfFormula(
  diagrams: Diagrams,
  taken: OptionSets,
  formula: OptionFormula,
): Work<number> {
  switch (formula.kind) {
    case 'option':
      return taken[formula.option]!;
    case 'not':
      return (yield* diagramOfFormula(diagrams, taken, formula.of)) ^ 1;
    case 'count':
      return yield* diagramOfCount(diagrams, taken, formula);
    case 'and':
    case 'or':
    case 'iff': {
      let whole = formula.kind === 'or' ? never : always;
      for (const inner of formula.of) {
        const part = yield* diagramOfFormula(diagrams, taken, inner);
        if (formula.kind === 'and') whole = yield* diagrams.both(whole, part);
        else if (formula.kind === 'or') whole = yield* diagrams.either(whole, part);
        else whole = yield* diagrams.choose(part, whole, whole ^ 1);
      }
      return whole;
    }
  }
}

/** Row k of the work: the choices that take exactly k of the options gone through so far. */
function* diagramOfCount(
  diagrams: Diagrams,
  taken: OptionSets,
  { bound, number, of }: Extract<OptionFormula, { kind: 'count' }>,
): Work<number> {
  let rows: number[] = [always];
  for (const option of of) {
    const next: number[] = [];
    for (let count = 0; count <= rows.length; count += 1)
      next.push(yield* diagrams.choose(taken[option]!, rows[count - 1] ?? never, rows[count] ?? never));
    rows = next;
  }
  let whole: number = never;
  for (const [count, row] of rows.entries()) {
    const isMet =
      bound === 'at most' ? count <= number : bound === 'at least' ? count >= number : count === number;
    if (isMet) whole = yield* diagrams.either(whole, row);
  }
  return whole;
}

/** The choices of options that the pattern matches. */
export function* diagramOfPattern(diagrams: Diagrams, taken: OptionSets, pattern: Pattern): Work<number> {
  let whole: number = always;
  for (const [option, set] of taken.entries()) {
    const { cares, taken: wanted } = pattern;
    if (!hasOption(cares, option)) continue;
    whole = yield* diagrams.both(whole, hasOption(wanted, option) ? set : set ^ 1);
  }
  return whole;
}

function hasOption({ low, high }: { readonly low: number; readonly high: number }, option: number): boolean {
  return (((option < 32 ? low : high) >>> (option & 31)) & 1) === 1;
}
