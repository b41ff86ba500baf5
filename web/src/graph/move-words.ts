import type { AgreementReport } from '@entente/core/agreement';
import type { SayMessage } from '../language/language-context.tsx';
import { shortNameOf } from '../negotiation/package-name.ts';
import type { MoveNode } from './move-graph.ts';
import type { StepCourse } from './step-bundle.ts';

/** What a package is called in the picture: its letter, or that it is the status quo. */
export function nodeName({ isStatusQuo, letter }: MoveNode, say: SayMessage): string {
  return isStatusQuo ? say('package.status-quo') : letter;
}

/** What a party would do then: the options that it would take. */
export function courseWords(
  { taken }: StepCourse,
  { optionFacts }: Pick<AgreementReport, 'optionFacts'>,
  say: SayMessage,
): string {
  const words = taken.map((name) => {
    const { says = name } = optionFacts.find((option) => option.name === name) ?? {};
    return shortNameOf({ name, says });
  });
  return words.length === 0 ? say('moves.takes-nothing') : words.join(' + ');
}
