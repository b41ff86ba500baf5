import type { CommitmentEntry, FactEntry, NegotiationFile, OptionEntry } from '@entente/core/agreement';
import { changeOption } from '../model/model-edit.ts';

/** The facts of a commitment that are told in words; its duration has days besides. */
export const wordedFacts = ['trigger', 'command', 'review', 'verification', 'ending'] as const;
export type WordedFact = (typeof wordedFacts)[number];
export type Duration = NonNullable<CommitmentEntry['duration']>;

/** An option that a package takes, with where it stands in the model. */
export interface TakenPlace {
  readonly party: number;
  readonly option: number;
  readonly guarantor: string;
  readonly entry: OptionEntry;
}

/** The options that a package takes, in the order of its letters. */
export function takenPlaces(model: NegotiationFile, state: string): readonly TakenPlace[] {
  return model.parties
    .flatMap(({ name, options }, party) =>
      options.map((entry, option): TakenPlace => ({ party, option, guarantor: name, entry })),
    )
    .filter((_, index) => state[index] === 'Y');
}

/** The model with one member of a commitment as it is now; a commitment with nothing in it is left out. */
export function withTerm<Key extends keyof CommitmentEntry>(
  model: NegotiationFile,
  place: TakenPlace,
  term: { readonly key: Key; readonly value: CommitmentEntry[Key] | undefined },
): NegotiationFile {
  const { [term.key]: _, ...rest } = place.entry.commitment ?? {};
  const next: CommitmentEntry = term.value === undefined ? rest : { ...rest, [term.key]: term.value };
  const { commitment: __, ...option } = place.entry;
  if (Object.keys(next).length > 0) return changeOption(model, place, { commitment: next });
  return {
    ...model,
    parties: model.parties.map((party, index) =>
      index === place.party ? { ...party, options: party.options.with(place.option, option) } : party,
    ),
  };
}

/** A fact with these words; none where there are none. What it rests on stays. */
export function factSaying(fact: FactEntry | undefined, says: string): FactEntry | undefined {
  return says === '' ? undefined : { ...fact, says };
}

/** A duration with one of its members as it is now; none where nothing is left that says anything. */
export function durationWith(
  duration: Duration | undefined,
  key: 'from' | 'until' | 'says',
  value: string,
): Duration | undefined {
  const { [key]: _, ...rest } = duration ?? {};
  const next: Duration = value === '' ? rest : { ...rest, [key]: value };
  return next.from === undefined && next.until === undefined && next.says === undefined ? undefined : next;
}
