import { type NegotiationFile, positionsInForce, readNegotiation } from '@entente/core/agreement';

/** A party with the options that it is not known to have a position on. */
export interface UnknownOptions {
  readonly party: string;
  readonly options: readonly string[];
}

/** What could be asked of whom: of every party with a part in it, also one that has said nothing at all. */
export function unknownOptionsOf(model: NegotiationFile): readonly UnknownOptions[] {
  const read = readNegotiation(model);
  if (!read.ok) return [];
  const { parties, options, positions, asOf } = read.value;
  const inForce = positionsInForce(positions, asOf);
  return parties
    .filter(({ options: own, consent }) => own.length > 0 || consent)
    .map(({ name, index }) => ({
      party: name,
      options: options
        .filter((option) => inForce.every((said) => said.party !== index || said.option !== option.index))
        .map((option) => option.name),
    }))
    .filter((each) => each.options.length > 0);
}
