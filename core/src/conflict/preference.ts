/**
 * How one state stands to another for a decision maker: strongly better `>>`, better `>`, equal `=`, worse `<`,
 * strongly worse `<<`, unknown `?` (strength: Hamouda, Kilgour and Hipel 2004; unknown: Li, Hipel, Kilgour and
 * Fang 2004).
 */
export type Relation = '>>' | '>' | '=' | '<' | '<<' | '?';

export const relations: readonly Relation[] = ['>>', '>', '=', '<', '<<', '?'];

/** The preference of one decision maker over the states of a graph. */
export interface Preference {
  /** How state `a` stands to state `b`. */
  readonly compare: (a: number, b: number) => Relation;
  /** Where the preference is a ranking with ties: for each state a number, higher is better. */
  readonly ranks?: Int32Array;
}

export function isBetter(preference: Preference, a: number, b: number): boolean {
  const relation = preference.compare(a, b);
  return relation === '>' || relation === '>>';
}

const converses: Readonly<Record<Relation, Relation>> = {
  '>>': '<<',
  '>': '<',
  '=': '=',
  '<': '>',
  '<<': '>>',
  '?': '?',
};

/** The same fact seen from the other state. */
export function converseOf(relation: Relation): Relation {
  return converses[relation];
}

/** The preference that a ranking is: equal numbers are ties, the higher number is better. */
export function preferenceOfRanks(ranks: ArrayLike<number>): Preference {
  const compact = compactRanks(ranks);
  return {
    ranks: compact,
    compare: (a, b) => {
      const difference = compact[a]! - compact[b]!;
      return difference > 0 ? '>' : difference < 0 ? '<' : '=';
    },
  };
}

/** The same order in the whole numbers 0, 1, 2, ... without gaps. */
export function compactRanks(ranks: ArrayLike<number>): Int32Array {
  const levels = [...new Set(Array.from(ranks))].sort((a, b) => a - b);
  const levelOf = new Map(levels.map((rank, level) => [rank, level]));
  return Int32Array.from(ranks, (rank) => levelOf.get(rank)!);
}
