import type { FurtherPledge, NegotiationFile, PledgeEntry, RequirementEntry } from '@entente/core/agreement';

type Resource = NonNullable<NegotiationFile['resources']>[number];

/** The lists of means that a person edits entry by entry. */
export interface MeansLists {
  readonly resources: Resource;
  readonly requires: RequirementEntry;
  readonly pledges: PledgeEntry;
}

export type MeansList = keyof MeansLists;

/** The lists whose entries say how much of a resource, and what that rests on. */
export type AmountList = Exclude<MeansList, 'resources'>;

/** The entries of a list; none where the model has no such list yet. */
export function entriesOf<List extends MeansList>(
  model: NegotiationFile,
  list: List,
): readonly MeansLists[List][] {
  return (model[list] ?? []) as readonly MeansLists[List][];
}

export function addEntry<List extends MeansList>(
  model: NegotiationFile,
  list: List,
  entry: MeansLists[List],
): NegotiationFile {
  return { ...model, [list]: [...entriesOf(model, list), entry] };
}

/** Puts an entry in the place of another, or takes it out where none is given. */
export function setEntry<List extends AmountList>(
  model: NegotiationFile,
  list: List,
  change: { readonly index: number; readonly entry: MeansLists[List] | null },
): NegotiationFile {
  const { index, entry } = change;
  const entries = entriesOf(model, list);
  return {
    ...model,
    [list]: entry === null ? entries.filter((_, other) => other !== index) : entries.with(index, entry),
  };
}

/** A resource as it is now; a new name is taken over wherever the old one stands. */
export function setResource(model: NegotiationFile, index: number, resource: Resource): NegotiationFile {
  const before = entriesOf(model, 'resources')[index]?.name;
  const renamed = <Entry extends { readonly resource: string }>(entry: Entry): Entry =>
    entry.resource === before ? { ...entry, resource: resource.name } : entry;
  return {
    ...model,
    resources: entriesOf(model, 'resources').with(index, resource),
    requires: entriesOf(model, 'requires').map(renamed),
    pledges: entriesOf(model, 'pledges').map(renamed),
  };
}

/** Without the resource, and what is required and pledged of it. */
export function removeResource(model: NegotiationFile, index: number): NegotiationFile {
  const name = entriesOf(model, 'resources')[index]?.name;
  const isOther = ({ resource }: { readonly resource: string }): boolean => resource !== name;
  return {
    ...model,
    resources: entriesOf(model, 'resources').filter((_, other) => other !== index),
    requires: entriesOf(model, 'requires').filter(isOther),
    pledges: entriesOf(model, 'pledges').filter(isOther),
  };
}

/** An entry with one of its members, or without it where there is nothing in it. */
export function withMember<Entry extends object, Key extends keyof Entry>(
  entry: Entry,
  key: Key,
  value: Entry[Key] | undefined,
): Entry {
  const { [key]: _, ...rest } = entry;
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return (isEmpty ? rest : { ...rest, [key]: value }) as Entry;
}

/** A further pledge that somebody assumes a party would make, with the reason. */
export function withAssumed(
  model: NegotiationFile,
  further: FurtherPledge,
  assumed: { readonly party: string; readonly resource: string; readonly why: string },
): NegotiationFile {
  return addEntry(model, 'pledges', { ...assumed, ...further, guessed: true });
}
