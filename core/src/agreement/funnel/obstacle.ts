import { acceptabilityOf } from './acceptability.ts';
import type { AgreementBasis } from '../world/agreement-basis.ts';
import type { Package } from '../negotiation/package.ts';
import type { Priority } from '../preference/priority.ts';
import type { Obstacle } from '../report.ts';
import { type Members, type Requirement, transversalsOf } from './smallest-set.ts';
import type { Branch, Stand } from '../preference/stand.ts';

type Sides = Pick<AgreementBasis, 'negotiation' | 'stands' | 'counted'>;

/** Everything by which one party can keep packages from being acceptable to all. */
export interface PartyObstacles {
  readonly party: number;
  /** Its red lines, then that it prefers its fallback. */
  readonly obstacles: readonly Obstacle[];
  /**
   * The smallest sets of obstacles by which it refuses the package in all its worlds; none where it does not. Obstacles
   * are numbered through all parties, in their order.
   */
  readonly blocksOf: (state: Package) => Requirement;
}

/** The obstacles of the parties that count, in their order. */
export function obstaclesByParty({ negotiation, stands, counted }: Sides): readonly PartyObstacles[] {
  let first = 0;
  return counted.map((party) => {
    const { name, fallback } = negotiation.parties[party]!;
    const found = obstaclesOfParty(stands[party]!, { name, fallback, first });
    first += found.obstacles.length;
    return found;
  });
}

interface Place {
  readonly name: string;
  readonly fallback: Package;
  /** The number of the party's first obstacle. */
  readonly first: number;
}

function obstaclesOfParty(stand: Stand, { name, fallback, first }: Place): PartyObstacles {
  const lines = redLinesOf(stand.branches);
  const numberOf = new Map([...lines.keys()].map((says, index) => [says, BigInt(first + index)]));
  const own = stand.branches.map((branch) => ({
    alone: { ...stand, branches: [branch] },
    lines: linesIn(branch).map(({ says, test }) => ({ test, bit: 1n << numberOf.get(says)! })),
  }));
  const fallbackBit = 1n << BigInt(first + lines.size);
  const known = new Map<string, Requirement>();
  /** What keeps the package from it in one branch: the red lines crossed, else that it prefers its fallback. */
  function obstaclesIn({ alone, lines: ownLines }: (typeof own)[number], state: Package): Members {
    let crossed = 0n;
    for (const { test, bit } of ownLines) if (!test.holdsIn(state)) crossed |= bit;
    if (crossed !== 0n) return crossed;
    return acceptabilityOf(alone, state, fallback).share === 0 ? fallbackBit : 0n;
  }
  return {
    party: stand.party,
    obstacles: [
      ...[...lines].map(([redLine, positions]) => ({ party: name, redLine, positions })),
      { party: name, fallback: true },
    ],
    blocksOf(state) {
      const sets = own.map((branch) => obstaclesIn(branch, state));
      if (sets.includes(0n)) return [];
      const key = sets.join();
      const blocks = known.get(key) ?? transversalsOf([...new Set(sets)]);
      known.set(key, blocks);
      return blocks;
    },
  };
}

function linesIn({ tiers }: Branch): readonly Priority[] {
  return tiers.flatMap(({ priorities }) => priorities.filter(({ redLine }) => redLine));
}

/** The words of all red lines, with the positions that each rests on in whatever branch. */
function redLinesOf(branches: readonly Branch[]): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, readonly string[]>();
  for (const { says, positions } of branches.flatMap(linesIn))
    lines.set(says, [...new Set([...(lines.get(says) ?? []), ...positions])]);
  return lines;
}
