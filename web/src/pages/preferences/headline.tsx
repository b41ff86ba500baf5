import type { AgreementReport } from '@entente/core/agreement';
import { useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useAgreement } from '../../negotiation/use-negotiation.ts';
import type { Outlook } from './use-preview.ts';

interface Reports {
  readonly before: AgreementReport | null;
  readonly now: AgreementReport | null;
}

/** The report as it is and as it was before the last change; what was stays in sight while the new one is computed. */
function useReports(): Reports & { readonly isComputing: boolean; readonly isRefused: boolean } {
  const { data, error, isFetching } = useAgreement();
  const [kept, setKept] = useState<Reports>({ before: null, now: null });
  const report = data?.kind === 'report' ? data.report : null;
  const isNew = report !== null && report.digest !== kept.now?.digest;
  const reports = isNew ? { before: kept.now, now: report } : kept;
  if (isNew) setKept(reports);
  return { ...reports, isComputing: report === null || isFetching, isRefused: error !== null };
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
  const isSameShare = Math.abs(before.someAgreement.share - after.someAgreement.share) < 0.0005;
  const values = {
    before: share(before),
    after: share(after),
    couldBefore: could(before),
    couldAfter: could(after),
  };
  if (!isSameShare) return <>{say('preferences.headline.changed', values)}</>;
  return (
    <>
      {say(
        could(before) === could(after) ? 'preferences.headline.same' : 'preferences.headline.could',
        values,
      )}
    </>
  );
}
