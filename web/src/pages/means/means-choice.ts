import {
  type AgreementReport,
  type Negotiation,
  meansOverTime,
  mostDemanding,
  optionSustainabilities,
  packagesOfMeans,
  readPackage,
} from '@entente/core/agreement';
import type { OwnedCourse } from '@entente/core/publication';

/** A package in letters, or an option by name: what the means are looked at for. */
export type MeansChoice =
  | { readonly kind: 'package'; readonly state: string }
  | { readonly kind: 'option'; readonly option: number };

/** How a choice stands in an address and in a list. */
export function keyOfChoice(choice: MeansChoice, { options }: Negotiation): string {
  return choice.kind === 'package' ? choice.state : `option:${options[choice.option]!.name}`;
}

/** The packages and options that require anything, packages first. */
export function choicesOf(
  negotiation: Negotiation,
  report: AgreementReport | undefined,
): readonly MeansChoice[] {
  const { means } = negotiation;
  const fitting = (report?.packages ?? []).filter(({ state }) => state.length === negotiation.options.length);
  const options = [...new Set(optionSustainabilities(means).map(({ option }) => option))];
  return [
    ...packagesOfMeans(means, fitting).map((state): MeansChoice => ({ kind: 'package', state })),
    ...options.map((option): MeansChoice => ({ kind: 'option', option })),
  ];
}

/** The choice of that key; else the package that asks most, else the first that there is. */
export function chosenOf(
  negotiation: Negotiation,
  report: AgreementReport | undefined,
  key: string | undefined,
): MeansChoice | undefined {
  const choices = choicesOf(negotiation, report);
  const named = choices.find((choice) => keyOfChoice(choice, negotiation) === key);
  if (named !== undefined) return named;
  if (key !== undefined && readPackage(key, negotiation.options.length) !== undefined)
    return { kind: 'package', state: key };
  const demanding = mostDemanding(negotiation.means, 0, report?.packages ?? []);
  return choices.find((choice) => choice.kind === 'package' && choice.state === demanding) ?? choices[0];
}

/** The courses of what is chosen; an option's as if every condition of a pledge were met. */
export function coursesOf({ means, options }: Negotiation, choice: MeansChoice): readonly OwnedCourse[] {
  if (choice.kind === 'package')
    return meansOverTime(means, readPackage(choice.state, options.length)!).map((course) => ({
      of: { state: choice.state },
      course,
    }));
  return optionSustainabilities(means)
    .filter(({ option }) => option === choice.option)
    .map(({ option, atBest }) => ({ of: { option, pledges: 'at-best' }, course: atBest.course }));
}
