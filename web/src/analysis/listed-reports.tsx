import type { AnalysisQuestion } from '@entente/core/conflict';
import type { AnalysisClient } from './analysis-client.ts';
import { AskedView } from './asked-view.tsx';
import { CountsOnly } from './counts-only.tsx';
import { Opening } from './opening.tsx';
import { Results, type ResultsProps } from './results.tsx';
import { useAsked } from './use-asked.ts';
import type { Tried, WhatIfDesk } from './use-what-if.ts';

export interface ReportsProps extends Pick<
  ResultsProps,
  'model' | 'start' | 'onStart' | 'place' | 'onPlace'
> {
  readonly client: AnalysisClient;
  readonly desk: WhatIfDesk;
  /** The concepts asked. */
  readonly concepts: readonly string[];
}

/** What a model with listed states says, with its own preferences or with those that are tried. */
export function ListedReports({ client, desk, concepts, ...results }: ReportsProps) {
  const { start } = results;
  const question = { concepts, ...(start === null ? {} : { statusQuo: start }) };
  const asked = useAsked(client, { question });
  return (
    <AskedView asked={asked}>
      {(report) => {
        if (!desk.isChanged) return <Report {...results} client={client} report={report} />;
        if (desk.tried === undefined) return <Opening desk={desk} />;
        return <TriedReport {...results} tried={desk.tried} question={question} before={report} />;
      }}
    </AskedView>
  );
}

function Report(props: ResultsProps) {
  return props.report.states === undefined ? <CountsOnly report={props.report} /> : <Results {...props} />;
}

type TriedReportProps = Omit<ResultsProps, 'client' | 'report'> & {
  readonly tried: Tried;
  readonly question: AnalysisQuestion;
};

/** The model with the changed preferences, beside what it says with its own. */
function TriedReport({ tried, question, ...others }: TriedReportProps) {
  const asked = useAsked(tried.client, { question });
  return (
    <AskedView asked={asked}>
      {(report) => <Report {...others} client={tried.client} report={report} />}
    </AskedView>
  );
}
