import type { AgreementReport } from '@entente/core/agreement';
import { useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useAgreement } from '../../negotiation/use-negotiation.ts';
import type { Outlook } from './use-preview.ts';

interface Reports {
  readonly before: AgreementReport | null;
  readonly now: AgreementReport | null;
  /** Whether what is in sight is a first answer from few worlds, which the whole one takes the place of. */
  readonly isFirst: boolean;
}

/** The report as it is and as it was before the last change; what was stays in sight while the new one is computed. */
function useReports(): Reports & { readonly isComputing: boolean; readonly isRefused: boolean } {
  const { data, error, isFetching } = useAgreement();
  const [kept, setKept] = useState<Reports>({ before: null, now: null, isFirst: false });
  const report = data?.kind === 'report' ? data.report : null;
  const isNew = report !== null && report.digest !== kept.now?.digest;
  const isFirst = data?.kind === 'report' && data.refining !== undefined;
  const reports = isNew ? { before: kept.isFirst ? kept.before : kept.now, now: report, isFirst } : kept;
  if (isNew) setKept(reports);
  return {
    ...reports,
    isComputing: report === null || reports.isFirst || isFetching,
    isRefused: error !== null,
  };
}

/** In what share of worlds there is some agreement, and in what share there was one before the last change. */
export function Headline() {
  const say = useSay();
  const { before, now, isComputing, isRefused } = useReports();
  return (
    <div className="headline" role="status">
      {now === null ? (
        <p>{say(isRefused ? 'preferences.headline.refused' : 'packages.computing')}</p>
      ) : (
        <p>
          <OutlookChange before={before} after={now} />
          {isRefused && <span className="hint"> {say('preferences.headline.refused')}</span>}
          {isComputing && !isRefused && <span className="hint"> {say('packages.computing')}</span>}
        </p>
      )}
    </div>
  );
}

interface OutlookChangeProps {
  readonly before: Outlook | null;
  readonly after: Outlook;
}

/** The share of worlds with some agreement, and how many packages could be acceptable to all, before and after. */
export function OutlookChange({ before, after }: OutlookChangeProps) {
  const say = useSay();
  const share = ({ someAgreement }: Outlook) => ({ share: someAgreement.share });
  const could = ({ funnel }: Outlook) => funnel.acceptable.could;
  if (before === null)
    return <>{say('preferences.headline', { share: share(after), could: could(after) })}</>;
  const values = {
    before: share(before),
    after: share(after),
    couldBefore: could(before),
    couldAfter: could(after),
  };
  return <>{say(`preferences.headline.${changeOf(before, after)}`, values)}</>;
}

/** What is worth telling: the share as far as per cents show it, and the number of packages. */
function changeOf(before: Outlook, after: Outlook): 'changed' | 'could' | 'nearly' | 'same' {
  const percent = ({ someAgreement }: Outlook) => Math.round(someAgreement.share * 100);
  if (percent(before) !== percent(after) && areApart(before, after)) return 'changed';
  if (before.funnel.acceptable.could !== after.funnel.acceptable.could) return 'could';
  return before.someAgreement.share === after.someAgreement.share ? 'same' : 'nearly';
}

/** Whether two shares differ by more than drawing worlds leaves open. */
function areApart(before: Outlook, after: Outlook): boolean {
  const one = boundsOf(before);
  const other = boundsOf(after);
  return one.high < other.low || other.high < one.low;
}

function boundsOf({ someAgreement }: Outlook): { readonly low: number; readonly high: number } {
  const { share, low = share, high = share } = someAgreement;
  return { low, high };
}
