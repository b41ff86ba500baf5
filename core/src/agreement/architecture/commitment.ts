import { isAlways, type PackageTest } from '../negotiation/condition.ts';
import { type MeansCourse, meansOverTime } from '../means/means-over-time.ts';
import type { Pledge, Requirement } from '../negotiation/means.ts';
import type { CommitmentEntry } from '../negotiation/negotiation-file.ts';
import type { Negotiation, Rule } from '../negotiation/negotiation.ts';
import { type Package, isTaken, takenOptions } from '../negotiation/package.ts';
import { type Position, positionsInForce } from '../negotiation/position.ts';

/** What ties a commitment to others: a rule, or the condition of a position. */
export type Tie =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | {
      readonly kind: 'condition';
      readonly position: Position;
      readonly test: PackageTest;
      /** *if*: the stance holds where it is met; *only-if*: the option is wanted in no other case. */
      readonly of: 'if' | 'only-if';
      readonly met: boolean;
    };

/** What a commitment takes of one resource: its own part, and how the whole package stands with it. */
export interface CommitmentMeans {
  readonly resource: number;
  readonly needs: readonly Requirement[];
  /** What the guarantor itself pledged of it. */
  readonly own: readonly Pledge[];
  readonly course: MeansCourse;
}

/** An option of a package as a commitment of the party that controls it: its guarantor. */
export interface Commitment {
  readonly option: number;
  readonly guarantor: number;
  readonly facts: CommitmentEntry;
  /** The guarantor's own positions on it that are in force. */
  readonly positions: readonly Position[];
  readonly means: readonly CommitmentMeans[];
  readonly ties: readonly Tie[];
}

/** The commitments of a package, in the order of its options. */
export function commitmentsOf(negotiation: Negotiation, state: Package): readonly Commitment[] {
  const { options, means } = negotiation;
  const inForce = positionsInForce(negotiation.positions, negotiation.asOf);
  const courses = meansOverTime(means, state);
  return takenOptions(state, options.length).map((option) => {
    const { party: guarantor, commitment } = options[option]!;
    return {
      option,
      guarantor,
      facts: commitment ?? {},
      positions: inForce.filter((position) => position.party === guarantor && position.option === option),
      means: courses.flatMap((course): readonly CommitmentMeans[] => {
        const { resource } = course;
        const needs = means.requirements.filter(
          (need) => need.resource === resource && need.option === option,
        );
        const own = means.pledges.filter(
          (pledge) =>
            pledge.resource === resource && pledge.party === guarantor && pledge.condition.holdsIn(state),
        );
        return needs.length === 0 ? [] : [{ resource, needs, own, course }];
      }),
      ties: tiesOf(option, { negotiation, state, inForce }),
    };
  });
}

interface Around {
  readonly negotiation: Negotiation;
  readonly state: Package;
  readonly inForce: readonly Position[];
}

/**
 * The rules that name the option beside others; the conditions that a party with a part in the negotiation set for it;
 * and those that make another option of the package depend on it.
 */
function tiesOf(option: number, { negotiation, state, inForce }: Around): readonly Tie[] {
  const rules = negotiation.rules.filter(
    ({ test }) => test.options.includes(option) && test.options.some((other) => other !== option),
  );
  const conditions = inForce.flatMap((position): readonly Tie[] => {
    const { options, consent } = negotiation.parties[position.party]!;
    if (options.length === 0 && !consent) return [];
    return conditionsOf(position)
      .filter(({ test }) =>
        position.option === option
          ? test.options.length > 0
          : isTaken(state, position.option) && test.options.includes(option),
      )
      .map(({ of, test }) => ({ kind: 'condition', position, of, test, met: test.holdsIn(state) }));
  });
  return [...rules.map((rule): Tie => ({ kind: 'rule', rule })), ...conditions];
}

function conditionsOf({
  guard,
  onlyIf,
}: Position): readonly { readonly of: 'if' | 'only-if'; readonly test: PackageTest }[] {
  return [
    ...(isAlways(guard) ? [] : [{ of: 'if' as const, test: guard }]),
    ...(onlyIf === undefined ? [] : [{ of: 'only-if' as const, test: onlyIf }]),
  ];
}
