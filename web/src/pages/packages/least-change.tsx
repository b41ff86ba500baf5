import type { AgreementReport } from '@entente/core/agreement';
import { stances } from '@entente/core/record';
import { type SayMessage, useSay } from '../../language/language-context.tsx';
import { PackageWords } from '../../part/package-words.tsx';

type Change = NonNullable<AgreementReport['leastChange']>[number]['changes'][number];

const shown = 6;

interface LeastChangeProps {
  readonly report: AgreementReport;
  readonly onPackage: (state: string) => void;
}

/** The fewest positions that must move for a package to become acceptable to all. */
export function LeastChange({ report, onPackage }: LeastChangeProps) {
  const say = useSay();
  const { leastChange, leastChangeSearch } = report;
  if (leastChange === undefined || leastChangeSearch === undefined) return null;
  return (
    <section aria-labelledby="least">
      <h2 id="least">{say('least.title')}</h2>
      <p>
        <PackageWords report={report} state={leastChangeSearch.package} onChoose={onPackage} />{' '}
        {say('least.says', { share: { share: leastChangeSearch.target } })}
      </p>
      {leastChange.length === 0 && (
        <p className="hint">{say('least.none', { cost: leastChangeSearch.searchedTo })}</p>
      )}
      <ol>
        {leastChange.slice(0, shown).map(({ cost, changes, share }) => {
          const words = changes.map((change) => wordChange(change, report, say));
          return (
            <li key={words.join(' ')}>
              {say('least.set', { changes: { list: words }, cost, share: { share: share.share } })}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function wordChange(
  { party, option, from, to, drop }: Change,
  report: AgreementReport,
  say: SayMessage,
): string {
  const index = report.options.indexOf(option);
  const values = { party: { name: party }, option: report.optionFacts[index]?.says ?? option };
  if (drop !== undefined) return say('least.drop', values);
  return say('least.change', { ...values, from: wordStance(from, say), to: wordStance(to, say) });
}

function wordStance(stance: string | undefined, say: SayMessage): string {
  return say(`stance.${stances.find((one) => one === stance) ?? 'unknown'}`);
}
