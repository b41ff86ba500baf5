import type { AgreementReport } from '@entente/core/agreement';

export interface TakenOption {
  readonly name: string;
  readonly says: string;
  readonly party: string;
}

/**
 * An option's name as people read it: its words where they are short, else its own name without hyphens.
 */
export function shortNameOf({ name, says }: Pick<TakenOption, 'name' | 'says'>): string {
  return says !== name && says.length <= longestShort ? says : name.replaceAll('-', ' ');
}

const longestShort = 60;

type Facts = Pick<AgreementReport, 'optionFacts'>;

/** The options that a package takes, in the order of its letters. */
export function takenOptionsOf({ optionFacts }: Facts, state: string): readonly TakenOption[] {
  return optionFacts
    .filter((_, index) => state[index] === 'Y')
    .map(({ name, party, says }) => ({ name, party, says: says ?? name }));
}

export interface OptionChange extends TakenOption {
  readonly taken: boolean;
}

/** What is taken and what is dropped on the way from one package to another. */
export function changesBetween({ optionFacts }: Facts, from: string, to: string): readonly OptionChange[] {
  return optionFacts.flatMap(({ name, party, says }, index) =>
    from[index] === to[index] ? [] : [{ name, party, says: says ?? name, taken: to[index] === 'Y' }],
  );
}
