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
  /**
   * Where it is the preference of a group that gains where each of its members gains, and all their preferences are
   * rankings: the ranks of each.
   */
  readonly memberRanks?: readonly Int32Array[];
  /** Whether some state is strongly preferred to another. */
  readonly isStrong?: boolean;
  /** Whether it is unknown of some states which is better. */
  readonly isPartlyUnknown?: boolean;
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
  const compact = isCompact(ranks) ? ranks : compactRanks(ranks);
  return {
    ranks: compact,
    compare: (a, b) => {
      const difference = compact[a]! - compact[b]!;
      return difference > 0 ? '>' : difference < 0 ? '<' : '=';
    },
  };
}

/** Whether the ranks are whole numbers from 0 without gaps already. */
function isCompact(ranks: ArrayLike<number>): ranks is Int32Array {
  if (!(ranks instanceof Int32Array)) return false;
  const isUsed = new Uint8Array(ranks.length);
  let levels = 0;
  let most = -1;
  for (let state = 0; state < ranks.length; state += 1) {
    const rank = ranks[state]!;
    if (rank < 0 || rank >= isUsed.length) return false;
    if (isUsed[rank] === 0) levels += 1;
    isUsed[rank] = 1;
    if (rank > most) most = rank;
  }
  return levels === most + 1;
}

/** The same order in the whole numbers 0, 1, 2, ... without gaps. */
export function compactRanks(ranks: ArrayLike<number>): Int32Array {
  const levels = [...new Set(Array.from(ranks))].sort((a, b) => a - b);
  const levelOf = new Map(levels.map((rank, level) => [rank, level]));
  return Int32Array.from(ranks, (rank) => levelOf.get(rank)!);
}

/**
 * The same ranking with wide gaps: a state at or above one of the levels, counted from 1 at the best, is strongly
 * preferred to every state below that level.
 */
export function withStrength(ranks: Int32Array, levels: readonly number[]): Preference {
  const levelCount = ranks.reduce((most, rank) => Math.max(most, rank), -1) + 1;
  const gapsAbove = (state: number) => levels.filter((level) => levelCount - ranks[state]! > level).length;
  return {
    ranks,
    isStrong: levels.length > 0,
    compare: (a, b) => {
      const difference = ranks[a]! - ranks[b]!;
      if (difference === 0) return '=';
      const isStrong = gapsAbove(a) !== gapsAbove(b);
      return difference > 0 ? (isStrong ? '>>' : '>') : isStrong ? '<<' : '<';
    },
  };
}

/** The preference that a table of relations is: `rows[a][b]` says how a stands to b. */
export function preferenceOfRelation(rows: readonly (readonly Relation[])[]): Preference {
  const ranks = ranksOfRelation(rows);
  const isSomewhere = (wanted: Relation) => rows.some((row) => row.includes(wanted));
  return {
    compare: (a, b) => rows[a]![b]!,
    isStrong: isSomewhere('>>'),
    isPartlyUnknown: isSomewhere('?'),
    ...(ranks === undefined ? {} : { ranks }),
  };
}

/** The ranking that the relation is, where nothing in it is unknown or goes round in a circle. */
function ranksOfRelation(rows: readonly (readonly Relation[])[]): Int32Array | undefined {
  const wins = rows.map((row) => row.filter((relation) => relation === '>' || relation === '>>').length);
  const isRanking = rows.every((row, a) =>
    row.every((relation, b) => {
      const difference = wins[a]! - wins[b]!;
      if (difference === 0) return relation === '=';
      return difference > 0 ? relation === '>' || relation === '>>' : relation === '<' || relation === '<<';
    }),
  );
  return isRanking ? compactRanks(wins) : undefined;
}
