import { answerersOf } from '../../conflict/index.ts';
import type { AgreementBasis } from '../world/agreement-basis.ts';
import type { Departure, DepartureList } from '../world/departure.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import { type Package, isTaken, lettersOf } from '../negotiation/package.ts';
import type { Guarantee } from '../report.ts';
import { shareOf } from '../world/share.ts';
import type { Tally } from '../world/tally.ts';

/** Who could answer a departure together, where nobody could alone, is dear to find: it is asked of so many worlds. */
const mostAskedTogether = 2;

/**
 * The guarantees that a package needs: the departures that nothing sanctions under sequential stability. Who must be
 * kept from which step, in which share of worlds, and who could answer it; the most often needed first.
 */
export function guaranteesOf(
  basis: AgreementBasis,
  { departures, tally }: { readonly departures: DepartureList; readonly tally: Tally },
  place: number,
): readonly Guarantee[] {
  const { negotiation, space } = basis;
  const nameOf = (decisionMaker: number): string =>
    negotiation.parties[space.decisionMakers[decisionMaker]!]!.name;
  return [...departures.all.entries()]
    .filter(([index, { from }]) => from === place && tally.unsanctioned[index]! > 0)
    .sort(([a], [b]) => tally.unsanctioned[b]! - tally.unsanctioned[a]! || a - b)
    .map(([index, departure]) => ({
      party: nameOf(departure.decisionMaker),
      to: lettersOf(space.packages[departure.to]!, negotiation.options.length),
      concept: 'seq',
      share: shareOf(tally.unsanctioned[index]!, tally.wholeDrawn),
      answeredBy: answerersIn(basis, departure, {
        alone: tally.answerers[index]!,
        unansweredIn: tally.unansweredIn[index]!,
      }).map(nameOf),
    }));
}

/** Who could answer a departure alone in some world, and, of some worlds in which nobody could, who could together. */
function answerersIn(
  basis: AgreementBasis,
  departure: Departure,
  { alone, unansweredIn }: { readonly alone: readonly number[]; readonly unansweredIn: readonly number[] },
): readonly number[] {
  const answerers = new Set(alone);
  for (const world of unansweredIn.slice(0, mostAskedTogether))
    for (const answerer of answerersTogether(basis, departure, world)) answerers.add(answerer);
  return [...answerers].sort((a, b) => a - b);
}

function answerersTogether(
  { space, worlds }: AgreementBasis,
  { decisionMaker, from, to }: Departure,
  world: number,
): readonly number[] {
  const { ranks } = worlds.partIn(world, space.decisionMakers[decisionMaker]!);
  const deters = (answer: number): boolean => ranks[answer]! <= ranks[from]!;
  // Where the opponents can take back what they do, they reach their component and nothing else: most often it tells.
  const components = space.opponentComponents(decisionMaker);
  const canReach = components?.some((root, place) => root === components[to] && deters(place)) ?? true;
  return canReach ? answerersOf(space.graph, { decisionMaker, state: to }, deters) : [];
}

/** A party that cannot drop an option of its own only because a rule ties another party's option to it. */
export interface HeldByRule {
  readonly party: string;
  readonly option: string;
  readonly because: string;
}

/**
 * Where a package is stable only as modelled: the party could leave, and the other party's option would fall with it.
 */
export function heldByRules(negotiation: Negotiation, state: Package): readonly HeldByRule[] {
  return negotiation.options.flatMap((option): readonly HeldByRule[] => {
    if (!isTaken(state, option.index) || option.change === 'forward') return [];
    const without = state & ~(1 << option.index);
    const broken = negotiation.rules.filter(({ test }) => !test.holdsIn(without));
    const isTie = ({ test }: Negotiation['rules'][number]): boolean =>
      test.options.some(
        (other) => isTaken(state, other) && negotiation.options[other]!.party !== option.party,
      );
    // A rule on its own options alone would keep the party from dropping it whatever the others did.
    const [tie] = broken.every(isTie) ? broken : [];
    return tie === undefined
      ? []
      : [{ party: negotiation.parties[option.party]!.name, option: option.name, because: tie.says }];
  });
}
