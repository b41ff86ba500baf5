import type { Issue } from '@entente/core/base/issue';
import type { AnalysisQuestion, AnalysisReport } from '@entente/core/conflict';
import { type ReactNode, useMemo } from 'react';
import { useSay } from '../language/language-context.tsx';
import { IssueList, Loading } from '../part/trouble.tsx';
import type { AnalysisClient } from './analysis-client.ts';
import type { ModelSummary } from './analysis-view.ts';
import { AskedView } from './asked-view.tsx';
import { ConceptChoice, conceptsFor } from './concept-choice.tsx';
import { CountsOnly } from './counts-only.tsx';
import { Results, type ResultsProps } from './results.tsx';
import { useAsked } from './use-asked.ts';
import { usePlaced } from './use-placed.ts';
import { type Tried, useWhatIf } from './use-what-if.ts';
import { WhatIfPanel } from './what-if-panel.tsx';
import type { GoToPlace, WorkbenchPlace } from './workbench-place.ts';

interface WorkbenchProps {
  readonly client: AnalysisClient;
  readonly model: ModelSummary;
  readonly warnings: readonly Issue[];
  readonly place: WorkbenchPlace;
  readonly onPlace: GoToPlace;
  /** What stands under the heading: where the model comes from. */
  readonly children?: ReactNode;
}

/** One model: the verdicts on every state, the moves, and the questions that can be asked of it. */
export function Workbench({ client, model, warnings, place, onPlace, children }: WorkbenchProps) {
  const say = useSay();
  const [conceptText, setConceptText] = usePlaced(place.concepts, (concepts) =>
    onPlace({ concepts }, 'instead'),
  );
  const concepts = useMemo(() => conceptText?.split(' ') ?? conceptsFor(model), [conceptText, model]);
  const [from, onStart] = usePlaced(place.from, (state) => onPlace({ from: state }, 'instead'));
  const start = from ?? model.statusQuo;
  const desk = useWhatIf(
    client,
    usePlaced(place.what, (what) => onPlace({ what })),
  );
  const question = { concepts, ...(start === null ? {} : { statusQuo: start }) };
  const asked = useAsked(client, { question });
  const results = { place, onPlace, start, onStart };
  return (
    <>
      <header className="page-heading">
        <h1 dir="auto">{model.name === '' ? say('analysis.untitled') : model.name}</h1>
        <p className="lead">
          {say('analysis.facts', {
            parties: model.decisionMakers.length,
            options: model.options.length,
            states: model.stateCount,
          })}
        </p>
        {children}
      </header>
      <IssueList issues={desk.tried?.opened.warnings ?? warnings} label={say('analysis.warnings')} />
      <ConceptChoice
        model={model}
        concepts={concepts}
        onChange={(chosen) => setConceptText(chosen.join(' '))}
      />
      <WhatIfPanel model={model} desk={desk} />
      <IssueList issues={desk.issues} label={say('analysis.issues')} />
      <AskedView asked={asked}>
        {(report) => {
          if (!desk.isChanged) return <Report {...results} client={client} model={model} report={report} />;
          if (desk.tried === undefined) return desk.issues.length > 0 ? null : <Loading />;
          return (
            <TriedReport {...results} model={model} tried={desk.tried} question={question} before={report} />
          );
        }}
      </AskedView>
    </>
  );
}

type ReportProps = Omit<ResultsProps, 'report'> & { readonly report: AnalysisReport };

function Report(props: ReportProps) {
  return props.report.states === undefined ? <CountsOnly report={props.report} /> : <Results {...props} />;
}

type TriedReportProps = Omit<ReportProps, 'client' | 'report'> & {
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
