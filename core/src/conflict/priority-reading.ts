import { namesIn, parsePriority } from '../base/expression.ts';
import { errorIssue, warningIssue } from '../base/issue.ts';
import { memberPath } from '../base/shape.ts';
import { type Column, FormulaColumns } from './formula-column.ts';
import type { ModelDraft } from './model-draft.ts';
import { type OptionFormula, formulaOfPriority } from './option-formula.ts';
import { ranksOfPriorities } from './priority-ranking.ts';
import type { StateSpace } from './state-space.ts';

/** Whose priorities are read, and where they stand in the file. */
export interface PrioritySource {
  readonly draft: ModelDraft;
  readonly owner: string;
  readonly path: string;
}

/** Priorities as formulas over options, or undefined with issues pushed. None at all is a warning. */
export function readPriorityFormulas(
  source: PrioritySource,
  priorities: readonly string[],
): readonly OptionFormula[] | undefined {
  if (priorities.length === 0) {
    source.draft.issues.push(
      warningIssue({
        code: 'no-preference',
        path: memberPath('preferences', source.owner),
        says: `"${source.owner}" has no preference, so all states are equal to it.`,
        remedy: 'Give priorities, a ranking or a relation, if it prefers anything.',
      }),
    );
    return [];
  }
  const formulas = priorities.map((text, index) => readFormula(source.draft, text, pathOf(source, index)));
  return formulas.every((formula) => formula !== undefined) ? formulas : undefined;
}

function pathOf({ path }: PrioritySource, index: number): string {
  return `${path}[${index}]`;
}

function readFormula({ issues, names }: ModelDraft, text: string, path: string): OptionFormula | undefined {
  const priority = parsePriority(text, path, issues);
  if (priority === undefined) return undefined;
  const used = [...namesIn(priority.matters), ...(priority.when === undefined ? [] : namesIn(priority.when))];
  const options = new Map(used.map(({ name }) => [name, names.find(name, { path, issues })]));
  if ([...options.values()].includes(undefined)) return undefined;
  return formulaOfPriority(priority, (name) => options.get(name)!);
}

/** The ranks that priorities give the states; undefined with issues pushed where one says nothing of a state. */
export function readPriorityRanks(
  source: PrioritySource,
  states: StateSpace | undefined,
  priorities: readonly string[],
): Int32Array | undefined {
  const formulas = readPriorityFormulas(source, priorities);
  if (formulas === undefined || states === undefined) return undefined;
  if (formulas.length === 0) return new Int32Array(states.count);
  if (states.members === undefined) {
    formulas.forEach((_, index) =>
      source.draft.issues.push(
        errorIssue({
          code: 'priority-without-options',
          path: pathOf(source, index),
          says: 'The states are not choices of options, so a priority says nothing about them.',
          remedy: 'Give a ranking.',
          found: priorities[index]!,
        }),
      ),
    );
    return undefined;
  }
  const columns = new FormulaColumns(states.members);
  const found = formulas.map((formula, index) =>
    columnOfStates(states, columns.of(formula), {
      ...source,
      path: pathOf(source, index),
      text: priorities[index]!,
    }),
  );
  return found.every((column) => column !== undefined) ? ranksOfPriorities(states.count, found) : undefined;
}

/** Where something holds among the states, from where it holds among their members: in all of a state's or in none. */
function columnOfStates(
  states: StateSpace,
  members: Column,
  { draft, path, text }: PrioritySource & { readonly text: string },
): Column | undefined {
  if (!states.isCoalesced) return members;
  const yes = new Uint8Array(states.count);
  const no = new Uint8Array(states.count);
  states.stateOf.forEach((state, member) => {
    if ((members[member >>> 5]! >>> (member & 31)) & 1) yes[state] = 1;
    else no[state] = 1;
  });
  const mixed = yes.findIndex((isTrue, state) => isTrue === 1 && no[state] === 1);
  if (mixed < 0) {
    const column = new Uint32Array(Math.ceil(states.count / 32));
    yes.forEach((isTrue, state) => (column[state >>> 5]! |= isTrue << (state & 31)));
    return column;
  }
  draft.issues.push(
    errorIssue({
      code: 'priority-divides-state',
      path,
      says: `"${text}" holds in some of the states coalesced as "${states.labelOf(mixed)}" and not in others.`,
      remedy: 'Give a ranking, in which the coalesced state has its own place.',
      found: text,
    }),
  );
  return undefined;
}
