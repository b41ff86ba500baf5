import type { AgreementReport, Negotiation } from '@entente/core/agreement';
import { useSay } from '../../language/language-context.tsx';
import { type MeansChoice, choicesOf, keyOfChoice } from './means-choice.ts';

interface MeansChoiceFieldProps {
  readonly negotiation: Negotiation;
  readonly report: AgreementReport | undefined;
  readonly chosen: MeansChoice;
  readonly onChoose: (key: string) => void;
}

/** For which package or option the means are looked at. */
export function MeansChoiceField({ negotiation, report, chosen, onChoose }: MeansChoiceFieldProps) {
  const say = useSay();
  const chosenKey = keyOfChoice(chosen, negotiation);
  const listed = choicesOf(negotiation, report);
  const isListed = listed.some((choice) => keyOfChoice(choice, negotiation) === chosenKey);
  const choices = isListed ? listed : [chosen, ...listed];
  const group = (kind: MeansChoice['kind']) => choices.filter((choice) => choice.kind === kind);
  return (
    <label className="means-choice">
      {say('means.choose')}
      <select value={chosenKey} onChange={(event) => onChoose(event.target.value)}>
        {(['package', 'option'] as const).map(
          (kind) =>
            group(kind).length > 0 && (
              <optgroup key={kind} label={say(`means.choose.${kind}`)}>
                {group(kind).map((choice) => {
                  const key = keyOfChoice(choice, negotiation);
                  return (
                    <option key={key} value={key}>
                      {wordsOf(choice)}
                    </option>
                  );
                })}
              </optgroup>
            ),
        )}
      </select>
    </label>
  );

  function wordsOf(choice: MeansChoice): string {
    const words = (index: number): string =>
      negotiation.options[index]!.says ?? negotiation.options[index]!.name;
    if (choice.kind === 'option') return words(choice.option);
    const taken = negotiation.options.filter((_, index) => choice.state[index] === 'Y');
    return say('means.package', { options: { list: taken.map(({ index }) => ({ quote: words(index) })) } });
  }
}
