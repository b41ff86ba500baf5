import type { AgreementReport } from '@entente/core/agreement';
import { useSay } from '../../language/language-context.tsx';
import { takenOptionsOf } from '../../negotiation/package-name.ts';

interface PackageFieldProps {
  readonly report: AgreementReport;
  readonly state: string;
  readonly onState: (state: string) => void;
}

/** So many packages can be chosen from: the best, and the one that is shown. */
const mostOffered = 30;

/** Which package is written out. */
export function PackageField({ report, state, onState }: PackageFieldProps) {
  const say = useSay();
  const feasible = report.packages.filter((one) => one.feasible).map((one) => one.state);
  const offered = [...new Set([...feasible.slice(0, mostOffered), ...(state === '' ? [] : [state])])];
  return (
    <label className="means-choice">
      {say('architecture.package')}
      <select value={state} onChange={(event) => onState(event.target.value)}>
        {offered.map((letters) => {
          const taken = takenOptionsOf(report, letters);
          return (
            <option key={letters} value={letters}>
              {taken.length === 0
                ? say('package.nothing')
                : say('means.package', { options: { list: taken.map(({ says }) => ({ quote: says })) } })}
            </option>
          );
        })}
      </select>
    </label>
  );
}
