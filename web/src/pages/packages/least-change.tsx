import type { AgreementReport } from '@entente/core/agreement';
import { Link, useSearch } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { PackageWords } from '../../part/package-words.tsx';
import { offeredPackages, packageToBeginWith } from '../advice/package-choice.ts';

interface LeastChangeProps {
  readonly report: AgreementReport;
  readonly onPackage: (state: string) => void;
}

/** The way to what must move for a package to become acceptable to all: the chosen one, else the nearest to it. */
export function LeastChange({ report, onPackage }: LeastChangeProps) {
  const say = useSay();
  const id = useNegotiationId();
  const { state } = useSearch({ strict: false });
  const offered = offeredPackages(report, state);
  const chosen = offered.some((one) => one.state === state) ? state : packageToBeginWith(offered);
  if (chosen === undefined) return null;
  return (
    <section aria-labelledby="least">
      <h2 id="least">{say('least.title')}</h2>
      <p>
        <PackageWords report={report} state={chosen} onChoose={onPackage} />
      </p>
      <Link to="/n/$id/advice" params={{ id }} search={{ package: chosen }}>
        {say('advice.go-least')}
      </Link>
    </section>
  );
}
