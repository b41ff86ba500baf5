import type { AnalysisQuestion } from '@entente/core/conflict';
import { AskedView } from './asked-view.tsx';
import type { ReportsProps } from './listed-reports.tsx';
import { Opening } from './opening.tsx';
import { UnlistedResults, type UnlistedResultsProps } from './unlisted-results.tsx';
import { useAskedUnlisted } from './use-asked.ts';
import type { Tried } from './use-what-if.ts';

/** What a model without listed states says, with its own preferences or with those that are tried. */
export function UnlistedReports({ client, desk, concepts, ...results }: ReportsProps) {
  const question = { concepts };
  const asked = useAskedUnlisted(client, question);
  return (
    <AskedView asked={asked}>
      {(report) => {
        if (!desk.isChanged)
          return <UnlistedResults {...results} concepts={concepts} client={client} report={report} />;
        if (desk.tried === undefined) return <Opening desk={desk} />;
        return (
          <TriedReport
            {...results}
            concepts={concepts}
            tried={desk.tried}
            question={question}
            before={report}
          />
        );
      }}
    </AskedView>
  );
}

type TriedReportProps = Omit<UnlistedResultsProps, 'client' | 'report'> & {
  readonly tried: Tried;
  readonly question: AnalysisQuestion;
};

/** The model with the changed preferences, beside what it says with its own. */
function TriedReport({ tried, question, ...others }: TriedReportProps) {
  const asked = useAskedUnlisted(tried.client, question);
  return (
    <AskedView asked={asked}>
      {(report) => <UnlistedResults {...others} client={tried.client} report={report} />}
    </AskedView>
  );
}
