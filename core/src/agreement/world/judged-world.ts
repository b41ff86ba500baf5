import type { PackageSpace } from './package-space.ts';
import type { World } from './world.ts';

export interface JudgedWorld {
  /** Places of the packages that every counted party accepts. */
  readonly acceptable: readonly number[];
  readonly hasAgreement: boolean;
}

/** Where the packages are among those that are valued. */
export type PackagePlaces = Pick<PackageSpace, 'statusQuo' | 'fallbacks'>;

/**
 * Which packages all counted parties accept in a world, and whether one of them is an agreement: better than the
 * status quo for some party. The status quo and the fallbacks are what there is without an agreement, so they are none.
 *
 * @param candidates places of the feasible packages to look at.
 */
export function judgeWorld(
  { valuations }: World,
  {
    space,
    counted,
    candidates,
  }: {
    readonly space: PackagePlaces;
    readonly counted: readonly number[];
    readonly candidates: readonly number[];
  },
): JudgedWorld {
  const acceptable = candidates.filter((index) =>
    counted.every((party) => valuations[party]!.accepts[index] === 1),
  );
  const hasAgreement = acceptable.some(
    (index) =>
      index !== space.statusQuo &&
      !space.fallbacks.includes(index) &&
      counted.some((party) => {
        const { ranks } = valuations[party]!;
        return ranks[index]! > ranks[space.statusQuo]!;
      }),
  );
  return { acceptable, hasAgreement };
}

/** Of the packages that all accept, those that no other of them dominates (Pareto 1906). */
export function efficientAmong(
  acceptable: readonly number[],
  { valuations }: World,
  counted: readonly number[],
): readonly number[] {
  const dominates = (a: number, b: number): boolean => {
    let isBetter = false;
    for (const party of counted) {
      const { ranks } = valuations[party]!;
      if (ranks[a]! < ranks[b]!) return false;
      if (ranks[a]! > ranks[b]!) isBetter = true;
    }
    return isBetter;
  };
  return acceptable.filter(
    (candidate) => !acceptable.some((other) => other !== candidate && dominates(other, candidate)),
  );
}
