import type { StatementRecord } from '@entente/core/record';
import type { SayMessage } from '../../language/language-context.tsx';
import { type OptionChoice, choiceOf } from '../../negotiation/option-choice.ts';

/** Who, with which stance, on what: a statement in one line. */
export function statementWords(
  { statement }: StatementRecord,
  choices: readonly OptionChoice[],
  say: SayMessage,
): string {
  const { actor, stance, about } = statement;
  return say('confirm.words', {
    actor: actor === null ? say('statement.nobody') : { name: actor },
    stance: say(`stance.${stance ?? 'unknown'}`),
    options: about.length === 0 ? say('statement.no-option') : optionWords(about, choices),
  });
}

export function optionWords(about: readonly string[], choices: readonly OptionChoice[]): string {
  return about.map((id) => choiceOf(choices, id)?.says ?? id).join('; ');
}

const levels = [
  [0.9, 'confidence.sure'],
  [0.75, 'confidence.likely'],
  [0.5, 'confidence.doubtful'],
] as const;

/** How sure reading was, in words. */
export function confidenceWords(confidence: number, say: SayMessage): string {
  return say(levels.find(([from]) => confidence >= from)?.[1] ?? 'confidence.guess');
}
