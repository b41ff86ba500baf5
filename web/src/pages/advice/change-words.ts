import type { AgreementReport, ChangeSet } from '@entente/core/agreement';
import { stances } from '@entente/core/record';
import type { SayMessage } from '../../language/language-context.tsx';
import { changesBetween } from '../../negotiation/package-name.ts';

type Change = ChangeSet['changes'][number];
type Facts = Pick<AgreementReport, 'options' | 'optionFacts'>;

export interface WordedChange {
  readonly party: string;
  readonly option: string;
  /** Undefined where a condition is dropped. */
  readonly move?: { readonly from: StanceWord; readonly to: StanceWord };
}

export type StanceWord = (typeof stances)[number] | 'unknown';

/** Who moves on what, and from which stance to which. */
export function wordedChange({ party, option, from, to, drop }: Change, report: Facts): WordedChange {
  const said = report.optionFacts[report.options.indexOf(option)]?.says ?? option;
  if (drop !== undefined) return { party, option: said };
  return { party, option: said, move: { from: stanceWord(from), to: stanceWord(to) } };
}

function stanceWord(stance: string | undefined): StanceWord {
  return stances.find((one) => one === stance) ?? 'unknown';
}

/** What a step from one package to another does, in words. */
export function wordStep(
  report: Pick<AgreementReport, 'optionFacts'>,
  { from, to }: { readonly from: string; readonly to: string },
  say: SayMessage,
): string {
  return say('advice.step', {
    changes: {
      list: changesBetween(report, from, to).map(({ taken, says }) =>
        say(taken ? 'change.takes' : 'change.drops', { option: says }),
      ),
    },
  });
}
