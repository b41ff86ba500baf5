import type { OptionChoice } from '../negotiation/option-choice.ts';

/** The options in whose words everything typed stands, those that begin with it first. */
export function matchesOf(choices: readonly OptionChoice[], typed: string): readonly OptionChoice[] {
  const wanted = typed.trim().toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return choices;
  const textOf = ({ says, name, party }: OptionChoice): string =>
    `${says} ${name} ${party ?? ''}`.toLocaleLowerCase();
  const found = choices.filter((choice) => wanted.every((word) => textOf(choice).includes(word)));
  const starts = (choice: OptionChoice): boolean => textOf(choice).startsWith(wanted[0] ?? '');
  return [...found.filter(starts), ...found.filter((choice) => !starts(choice))];
}
