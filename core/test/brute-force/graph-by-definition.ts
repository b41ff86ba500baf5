/**
 * The moves and sanctions of a small conflict, literally as the definitions say. States are numbers from 0;
 * `moves[i][s]` lists where decision maker i can go from s; `rank[i][s]` is higher where i prefers s.
 */
export interface GraphByDefinition {
  readonly moves: readonly (readonly (readonly number[])[])[];
}

export type RankByDefinition = readonly (readonly number[])[];
export type ConceptByDefinition = 'nash' | 'gmr' | 'smr' | 'seq';

/**
 * Ends of legal sequences of moves of a group from a state, in which nobody moves twice in a row; only improvements of
 * each mover where ranks are given.
 */
export function groupReach(
  { moves }: GraphByDefinition,
  from: { readonly group: readonly number[]; readonly state: number },
  rank?: RankByDefinition,
): ReadonlySet<number> {
  const seen = new Set<string>();
  const ends = new Set<number>();
  const walk = (state: number, last: number): void => {
    for (const mover of from.group) {
      if (mover === last) continue;
      for (const to of moves[mover]![state]!) {
        if (rank !== undefined && rank[mover]![to]! <= rank[mover]![state]!) continue;
        ends.add(to);
        const key = `${mover} ${to}`;
        if (seen.has(key)) continue;
        seen.add(key);
        walk(to, mover);
      }
    }
  };
  walk(from.state, -1);
  return ends;
}

/** The improvements of a decision maker from a state that nothing sanctions under the concept. */
export function unsanctionedFrom(
  graph: GraphByDefinition,
  rank: RankByDefinition,
  at: { readonly mover: number; readonly state: number; readonly concept: ConceptByDefinition },
): readonly number[] {
  const { mover, state, concept } = at;
  const own = rank[mover]!;
  const group = graph.moves.map((_, index) => index).filter((index) => index !== mover);
  const isWorthLeaving = (to: number): boolean => own[to]! > own[state]!;
  return graph.moves[mover]![state]!.filter(isWorthLeaving).filter((first) => {
    if (concept === 'nash') return true;
    const answers = groupReach(graph, { group, state: first }, concept === 'seq' ? rank : undefined);
    return ![...answers].some(
      (second) =>
        !isWorthLeaving(second) &&
        (concept !== 'smr' || graph.moves[mover]![second]!.every((third) => !isWorthLeaving(third))),
    );
  });
}
