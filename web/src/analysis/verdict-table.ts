import type { AnalysisReport } from '@entente/core/conflict';
import { valuesText } from './values-text.ts';

/** What an analysis says of every state, looked up by number. */
export interface VerdictTable {
  readonly labels: readonly string[];
  readonly concepts: readonly string[];
  readonly decisionMakers: readonly string[];
  isStable(concept: string, decisionMaker: number, state: number): boolean;
  /** For each state 1 where it is stable; undefined where the concept was not asked. */
  stableMarks(concept: string, decisionMaker: number): Uint8Array | undefined;
  /** Stable for every decision maker. */
  isEquilibrium(concept: string, state: number): boolean;
}

export function verdictTableOf(report: AnalysisReport): VerdictTable {
  const labels = report.states ?? [];
  const { decisionMakers, stability = {}, equilibria } = report;
  const concepts = report.concepts.filter((concept) => stability[concept] !== undefined);
  const marks = (states: readonly number[] = []) => {
    const marked = new Uint8Array(labels.length);
    for (const state of states) marked[state] = 1;
    return marked;
  };
  const stable = new Map(
    concepts.map((concept) => [
      concept,
      decisionMakers.map((name) => marks(new Map(Object.entries(stability[concept] ?? {})).get(name))),
    ]),
  );
  const held = new Map(concepts.map((concept) => [concept, marks(equilibria[concept])]));
  return {
    labels,
    concepts,
    decisionMakers,
    isStable: (concept, decisionMaker, state) => stable.get(concept)?.[decisionMaker]?.[state] === 1,
    stableMarks: (concept, decisionMaker) => stable.get(concept)?.[decisionMaker],
    isEquilibrium: (concept, state) => held.get(concept)?.[state] === 1,
  };
}

/** Whether anything said of the state is not what was said before. */
export function isChangedAt(table: VerdictTable, before: VerdictTable, state: number): boolean {
  return table.concepts.some((concept) =>
    table.decisionMakers.some((_, decisionMaker) =>
      isChanged(before, table, { concept, decisionMaker, state }),
    ),
  );
}

interface VerdictPlace {
  readonly concept: string;
  readonly decisionMaker: number;
  readonly state: number;
}

/** Whether the two say otherwise of it; what only one of them says is no change. */
export function isChanged(
  before: VerdictTable | undefined,
  table: VerdictTable,
  { concept, decisionMaker, state }: VerdictPlace,
): boolean {
  if (before === undefined || !before.concepts.includes(concept)) return false;
  return before.isStable(concept, decisionMaker, state) !== table.isStable(concept, decisionMaker, state);
}

/** How many verdicts are not what they were. */
export function changesOf(table: VerdictTable, before: VerdictTable): number {
  return table.concepts
    .flatMap((concept) =>
      table.decisionMakers.map((_, decisionMaker) =>
        differences(table.stableMarks(concept, decisionMaker), before.stableMarks(concept, decisionMaker)),
      ),
    )
    .reduce((sum, count) => sum + count, 0);
}

function differences(now: Uint8Array | undefined, then: Uint8Array | undefined): number {
  if (now === undefined || then === undefined) return 0;
  return now.reduce((count, mark, state) => (mark === then[state] ? count : count + 1), 0);
}

/** What is ordered by: the states' own order, what a decision maker prefers, or a verdict, or how many of the concepts a state is held under. */
export type RowOrder =
  | { readonly by: 'state' }
  | { readonly by: 'preference'; readonly decisionMaker: number }
  | { readonly by: 'equilibrium'; readonly concept: string }
  | { readonly by: 'verdict'; readonly concept: string; readonly decisionMaker: number };

export interface RowChoice {
  readonly order: RowOrder;
  readonly isReversed: boolean;
  /** Only equilibria under this concept; `any` under any, `all` under all of them; `changed`: where a verdict is another than before. */
  readonly equilibrium: 'any' | 'all' | 'changed' | (string & {}) | null;
  /** Only what is stable, or what is not, for this decision maker under this concept. */
  readonly verdict: {
    readonly concept: string;
    readonly decisionMaker: number;
    readonly isStable: boolean;
  } | null;
  /** A letter an option: Y taken, N not taken, - either. */
  readonly pattern: string;
  /** Part of a state's label. */
  readonly text: string;
}

export const allRows: RowChoice = {
  order: { by: 'state' },
  isReversed: false,
  equilibrium: null,
  verdict: null,
  pattern: '',
  text: '',
};

/** What rows are compared with and ordered by, besides the verdicts. */
export interface Beside {
  readonly before?: VerdictTable | undefined;
  /** By decision maker: the level of every state, 1 the best. */
  readonly levels?: readonly (Int32Array | null)[] | undefined;
}

/** The numbers of the states that the choice leaves, in its order; equal ones keep the order of the states. */
export function chooseRows(
  table: VerdictTable,
  choice: RowChoice,
  { before, levels }: Beside = {},
): readonly number[] {
  const seesChanged = choice.equilibrium === 'changed';
  const isShown = (state: number) =>
    isWanted(table, choice, state) &&
    (!seesChanged || (before !== undefined && isChangedAt(table, before, state)));
  const rows = [...table.labels.keys()].filter(isShown);
  const { order, isReversed } = choice;
  const rank = rankBy(table, order, levels);
  if (rank !== undefined) rows.sort((a, b) => rank(b) - rank(a) || a - b);
  return isReversed ? rows.reverse() : rows;
}

/** The higher, the earlier; undefined where the states keep their own order. */
function rankBy(
  table: VerdictTable,
  order: RowOrder,
  levels: Beside['levels'],
): ((state: number) => number) | undefined {
  switch (order.by) {
    case 'state':
      return undefined;
    case 'preference':
      return (state) => -(levels?.[order.decisionMaker]?.[state] ?? 0);
    case 'equilibrium':
      return (state) => Number(table.isEquilibrium(order.concept, state));
    case 'verdict':
      return (state) => Number(table.isStable(order.concept, order.decisionMaker, state));
  }
}

function isWanted(table: VerdictTable, choice: RowChoice, state: number): boolean {
  const { equilibrium, verdict, pattern, text } = choice;
  const label = table.labels[state]!;
  if (!label.toLowerCase().includes(text.trim().toLowerCase())) return false;
  if (!matchesPattern(label, pattern)) return false;
  if (verdict !== null && table.isStable(verdict.concept, verdict.decisionMaker, state) !== verdict.isStable)
    return false;
  if (equilibrium === null || equilibrium === 'changed') return true;
  const held = (concept: string) => table.isEquilibrium(concept, state);
  if (equilibrium === 'any') return table.concepts.some(held);
  return equilibrium === 'all' ? table.concepts.every(held) : held(equilibrium);
}

function matchesPattern(label: string, pattern: string): boolean {
  for (let at = 0; at < pattern.length; at += 1) {
    // A coalesced state has a dash where its members differ: it may be either.
    if (pattern[at] !== '-' && label[at] !== '-' && label[at] !== pattern[at]) return false;
  }
  return true;
}

/** The rows as comma-separated values (RFC 4180), one column a verdict: 1 stable, 0 not. States are numbered from 1. */
export function tableText(
  table: VerdictTable,
  rows: readonly number[],
  wordsOf: (label: string) => readonly string[] = () => [],
): string {
  const columns = table.concepts.flatMap((concept) => [
    { head: `${concept} equilibrium`, value: (state: number) => table.isEquilibrium(concept, state) },
    ...table.decisionMakers.map((name, decisionMaker) => ({
      head: `${concept} ${name}`,
      value: (state: number) => table.isStable(concept, decisionMaker, state),
    })),
  ]);
  const lines = [
    ['number', 'state', 'taken', ...columns.map(({ head }) => head)],
    ...rows.map((state) => [
      String(state + 1),
      table.labels[state]!,
      wordsOf(table.labels[state]!).join('; '),
      ...columns.map(({ value }) => (value(state) ? '1' : '0')),
    ]),
  ];
  return valuesText(lines);
}
