import { type Package, isTaken } from '../negotiation/package.ts';
import type { PackageTest } from '../negotiation/condition.ts';
import type { Stand } from '../preference/stand.ts';

/**
 * Which packages a party cannot tell apart against its fallback: those in which the same known priorities hold and,
 * where these do not decide, as many options of each chance are taken, or dropped, that the fallback has otherwise. Such
 * packages are acceptable to it in the same share of its worlds.
 */
export class PackageLikeness {
  readonly #tests: readonly PackageTest[];
  /** For each branch which of the tests stand in its first two tiers, where a difference decides. */
  readonly #deciding: readonly (readonly number[])[];
  readonly #inFallback: readonly boolean[];
  /** Unknown options by what is known of their sign: those of one kind can stand for each other. */
  readonly #kinds: readonly (readonly number[])[];

  constructor(
    { branches, unknowns }: Stand,
    readonly fallback: Package,
  ) {
    const tests = new Map<string, PackageTest>();
    for (const { tiers } of branches)
      for (const { priorities } of tiers) for (const { says, test } of priorities) tests.set(says, test);
    const names = [...tests.keys()];
    this.#tests = [...tests.values()];
    this.#deciding = branches.map(({ tiers: [first, second] }) =>
      [...first.priorities, ...second.priorities].map(({ says }) => names.indexOf(says)),
    );
    this.#inFallback = this.#tests.map(({ holdsIn }) => holdsIn(fallback));
    const kinds = new Map<string, number[]>();
    for (const { option, prior } of unknowns) {
      const kind = `${prior.wants} ${prior.indifferent} ${prior.opposes}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), option]);
    }
    this.#kinds = [...kinds.values()];
  }

  /** Equal for packages that are alike. */
  keyOf(state: Package): string {
    let key = '';
    for (const { holdsIn } of this.#tests) key += holdsIn(state) ? '1' : '0';
    if (this.#deciding.every((tests) => tests.some((test) => (key[test] === '1') !== this.#inFallback[test])))
      return key;
    for (const options of this.#kinds) {
      let taken = 0;
      let dropped = 0;
      for (const option of options) {
        if (isTaken(state, option) === isTaken(this.fallback, option)) continue;
        if (isTaken(state, option)) taken += 1;
        else dropped += 1;
      }
      key += ` ${taken}-${dropped}`;
    }
    return key;
  }
}
