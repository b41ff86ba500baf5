import type { ConflictGraph } from '../../../conflict/index.ts';
import type { AgreementBasis } from '../agreement-basis.ts';
import { type Completion, signBounds } from '../../preference/completion.ts';
import type { DepartureList } from '../departure.ts';
import { signs } from '../../negotiation/negotiation-file.ts';
import type { OpenPoint } from '../../preference/open-point.ts';
import { type PartyPool, partySeed } from '../party-pool.ts';
import type { Stand } from '../../preference/stand.ts';

/** All that a kernel must know of the worlds to draw and to judge: plain numbers. */
export interface WorldFrame {
  readonly graph: ConflictGraph;
  readonly packageCount: number;
  readonly isEnumerated: boolean;
  /** Whether every package is judged in every world. */
  readonly isWhole: boolean;
  /** Those who control an option first, in the order of the graph; then the others that count. */
  readonly parties: readonly FrameParty[];
  readonly candidates: readonly number[];
  /** For each package 1 where it would be an agreement. */
  readonly eligible: Uint8Array;
  readonly statusQuo: number;
  readonly points: readonly FramePoint[];
  readonly departures: DepartureList;
}

export interface FrameParty {
  readonly mover?: number;
  readonly isCounted: boolean;
  readonly isOwnCounted: boolean;
  /** The place of its fallback. */
  readonly floor: number;
  readonly seed: number;
  /** For each priority that it may have, and each package, 1 where it holds. */
  readonly truth: readonly Uint8Array[];
  readonly branches: readonly FrameBranch[];
  readonly signBounds: readonly (readonly [number, number])[];
  readonly firstSign: number;
  /** Numbers that drawing takes at most, and bytes that a completion takes. */
  readonly numbers: number;
  readonly recordBytes: number;
  /** All completions, where they are to be listed. */
  readonly listed?: readonly Completion[];
}

export interface FrameBranch {
  /** For each package 1 where it crosses a red line; undefined where none does. */
  readonly crossed?: Uint8Array;
  /** Rows of the bound priorities in each of their orders, and rows of the free ones. */
  readonly tiers: readonly {
    readonly orders: readonly (readonly number[])[];
    readonly free: readonly number[];
  }[];
}

export interface FramePoint {
  readonly party: number;
  readonly kind: 0 | 1 | 2;
  readonly first: number;
  readonly second: number;
  /** For each branch its answer, where that is what is asked. */
  readonly answers?: readonly number[];
}

/** More orders than this of one tier's bound priorities are not listed, nor more priorities numbered. */
const mostOrders = 65_536;
const mostRows = 254;
/** Ranks have sixteen bits. */
const mostPackages = 65_536;

export interface FrameScope {
  readonly candidates: readonly number[];
  readonly departures: DepartureList;
  readonly points: readonly OpenPoint[];
  readonly own: readonly boolean[];
  readonly wholeWorlds: number;
  /** The parties, by number, whose completions are to be listed. */
  readonly listed: readonly number[];
}

/** The frame of the basis' worlds; undefined where a party has more priorities, or settled orders, than kernels take. */
export function worldFrameOf(basis: AgreementBasis, scope: FrameScope): WorldFrame | undefined {
  const { space, stands, pools, weighed: order } = basis;
  if (space.packages.length > mostPackages) return undefined;
  if (order.some((party) => !fits(stands[party]!, pools[party]!))) return undefined;
  const eligible = new Uint8Array(space.packages.length).fill(1);
  for (const place of [space.statusQuo, ...space.fallbacks]) eligible[place] = 0;
  return {
    graph: space.graph,
    packageCount: space.packages.length,
    isEnumerated: basis.worlds.kind === 'enumerated',
    isWhole: scope.wholeWorlds >= basis.worlds.count,
    parties: order.map((party) => partyOf(basis, party, scope)),
    candidates: scope.candidates,
    eligible,
    statusQuo: space.statusQuo,
    points: scope.points.map((point) => pointOf(point, stands[point.party]!, { pools, order })),
    departures: scope.departures,
  };
}

function fits(stand: Stand, { completions }: PartyPool): boolean {
  return (
    completions.table.length <= mostRows &&
    stand.branches.every(({ tiers }) => tiers.every(({ orders }) => orders.boundCount <= mostOrders))
  );
}

function partyOf(
  { space, stands, pools, counted, settings }: AgreementBasis,
  party: number,
  { own, listed }: FrameScope,
): FrameParty {
  const stand = stands[party]!;
  const pool = pools[party]!;
  const { completions } = pool;
  const mover = space.decisionMakers.indexOf(party);
  const unknowns = stand.unknowns.length;
  const branches = stand.branches.map((branch, index): FrameBranch => {
    const crossed = pool.crossed()[index]!;
    const tiers = branch.tiers.map(({ orders }, tier) => {
      const rows = completions.rows[index]![tier]!;
      const rowsOf = (indexes: readonly number[]): readonly number[] => indexes.map((each) => rows[each]!);
      return { orders: [...orders.boundOrders()].map(rowsOf), free: rowsOf(orders.free) };
    });
    return { tiers, ...(crossed.includes(1) ? { crossed } : {}) };
  });
  const lengths = branches.map(({ tiers }) =>
    tiers.reduce((sum, { orders, free }) => sum + orders[0]!.length + free.length, 0),
  );
  return {
    ...(mover < 0 ? {} : { mover }),
    isCounted: counted.includes(party),
    isOwnCounted: own[mover] === true,
    floor: space.fallbacks[party]!,
    seed: partySeed(settings.seed, party),
    truth: pool.truth(),
    branches,
    signBounds: stand.unknowns.map(signBounds),
    firstSign: completions.says.length,
    numbers: 1 + 2 * unknowns + Math.max(...lengths) + 3,
    recordBytes: 2 + 2 * unknowns + Math.max(...lengths),
    ...(listed.includes(party) ? { listed: pool.listed() } : {}),
  };
}

function pointOf(
  { party, asks }: OpenPoint,
  stand: Stand,
  { pools, order }: { readonly pools: readonly PartyPool[]; readonly order: readonly number[] },
): FramePoint {
  const place = order.indexOf(party);
  const { says } = pools[party]!.completions;
  switch (asks.kind) {
    case 'sign':
      return {
        party: place,
        kind: 0,
        first: stand.unknowns.findIndex(({ option }) => option === asks.option),
        second: 0,
      };
    case 'order':
      return { party: place, kind: 1, first: says.indexOf(asks.first), second: says.indexOf(asks.second) };
    case 'contradiction': {
      const index = stand.contradictions.findIndex(({ option }) => option === asks.option);
      const answers = stand.branches.map(({ takesInFavour }) => (takesInFavour[index] === true ? 0 : 1));
      return { party: place, kind: 2, first: 0, second: 0, answers };
    }
  }
}

/** The bytes of a completion: see the kernel's `record.ts`. */
export function recordOf({ branch, signs: own, order }: Completion): readonly number[] {
  return [branch, order.length, ...own.map((sign) => signs.indexOf(sign)), ...order];
}
