import { type ListedPriority, type NegotiationFile, type Sign, positionIdsOf } from '@entente/core/agreement';

/** Every change here is what an analyst adds to what was said; each carries its reason. */

interface Pair {
  readonly above: ListedPriority;
  readonly below: ListedPriority;
}

export interface SettledOrder {
  readonly party: string;
  readonly pairs: readonly Pair[];
  readonly why: string;
}

/** Settles which of two priorities matters more; what was settled to the contrary gives way. */
export function settleOrder(model: NegotiationFile, { party, pairs, why }: SettledOrder): NegotiationFile {
  const contrary = new Set(pairs.flatMap((pair) => contraryOrders(model, party, pair)));
  const kept = (model.order ?? []).filter((_, index) => !contrary.has(index));
  const added = pairs.map(({ above, below }) => ({ party, above: above.says, below: below.says, why }));
  return { ...model, order: [...kept, ...added] };
}

/** The places of the orders that say the contrary of a pair. */
export function contraryOrders(
  model: NegotiationFile,
  party: string,
  { above, below }: Pair,
): readonly number[] {
  const isMeant = (name: string, { says, rests }: ListedPriority) =>
    name === says || rests.some(({ position }) => position === name);
  return (model.order ?? []).flatMap((entry, index) =>
    entry.party === party && isMeant(entry.above, below) && isMeant(entry.below, above) ? [index] : [],
  );
}

export interface NewPriority {
  readonly party: string;
  readonly tier: 1 | 2 | 3;
  readonly says: string;
  readonly why: string;
}

export function addPriority(model: NegotiationFile, { party, ...entry }: NewPriority): NegotiationFile {
  const own = model.priorities?.[party] ?? [];
  return { ...model, priorities: { ...model.priorities, [party]: [...own, entry] } };
}

export interface NewOverride {
  readonly party: string;
  readonly replaces: string;
  /** What stands instead; dropped where left out. */
  readonly says?: string;
  readonly why: string;
}

export function overridePriority(
  model: NegotiationFile,
  { party, replaces, says, why }: NewOverride,
): NegotiationFile {
  const instead = says === undefined ? { drop: true } : { says };
  return { ...model, overrides: [...(model.overrides ?? []), { party, replaces, ...instead, why }] };
}

export interface NewSign {
  readonly party: string;
  readonly option: string;
  readonly sign: Sign;
  readonly why: string;
}

export function settleSign(model: NegotiationFile, entry: NewSign): NegotiationFile {
  const others = (model.signs ?? []).filter(
    ({ party, option }) => party !== entry.party || option !== entry.option,
  );
  return { ...model, signs: [...others, entry] };
}

export function setPrior(
  model: NegotiationFile,
  prior: NonNullable<NegotiationFile['prior']>,
): NegotiationFile {
  return { ...model, prior };
}

/** Leaves positions out of the analysis; they stay on record, with the reason. */
export function excludePositions(
  model: NegotiationFile,
  ids: readonly string[],
  why: string,
): NegotiationFile {
  const own = positionIdsOf(model);
  return {
    ...model,
    positions: model.positions.map((position, index) =>
      ids.includes(own[index]!) ? { ...position, excluded: why } : position,
    ),
  };
}
