import type { AgreementReport } from '@entente/core/agreement';
import { useSay } from '../language/language-context.tsx';
import { shortNameOf, takenOptionsOf } from '../negotiation/package-name.ts';

interface PackageWordsProps {
  readonly report: Pick<AgreementReport, 'optionFacts' | 'statusQuo'>;
  readonly state: string;
  readonly onChoose?: (state: string) => void;
}

/** A package by the short names of its options; the whole words on focus. */
export function PackageWords({ report, state, onChoose }: PackageWordsProps) {
  const say = useSay();
  const taken = takenOptionsOf(report, state);
  const isStatusQuo = state === report.statusQuo;
  const short = taken.length === 0 ? say('package.nothing') : taken.map(shortNameOf).join(' + ');
  const words = taken.map(({ party, says }) => `${party}: ${says}`).join('; ');
  const body = (
    <>
      <span dir="auto">{short}</span>
      {isStatusQuo && <span className="tag">{say('package.status-quo')}</span>}
    </>
  );
  if (onChoose === undefined) return <span title={words}>{body}</span>;
  return (
    <button type="button" className="package-words" title={words} onClick={() => onChoose(state)}>
      {body}
    </button>
  );
}
