import type { Issue } from '@entente/core/base/issue';
import { type ReactNode, useMemo } from 'react';
import { useSay } from '../language/language-context.tsx';
import { IssueList } from '../part/trouble.tsx';
import type { AnalysisClient } from './analysis-client.ts';
import type { ModelSummary } from './analysis-view.ts';
import { ConceptChoice, conceptsFor } from './concept-choice.tsx';
import { useCounts } from './large-count.ts';
import { ListedReports } from './listed-reports.tsx';
import { UnlistedReports } from './unlisted-reports.tsx';
import { usePlaced } from './use-placed.ts';
import { useWhatIf } from './use-what-if.ts';
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

/** One model: the verdicts on its states, the moves, and the questions that can be asked of it. */
export function Workbench({ client, model, warnings, place, onPlace, children }: WorkbenchProps) {
  const say = useSay();
  const [conceptText, setConceptText] = usePlaced(place.concepts, (concepts) =>
    onPlace({ concepts }, 'instead'),
  );
  const concepts = useMemo(() => conceptText?.split(' ') ?? conceptsFor(model), [conceptText, model]);
  const [from, onStart] = usePlaced(place.from, (state) => onPlace({ from: state }, 'instead'));
  const desk = useWhatIf(
    client,
    usePlaced(place.what, (what) => onPlace({ what })),
  );
  const Reports = model.kind === 'listed' ? ListedReports : UnlistedReports;
  return (
    <>
      <header className="page-heading">
        <h1 dir="auto">{model.name === '' ? say('analysis.untitled') : model.name}</h1>
        <p className="lead">
          <Facts model={model} />
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
      <Reports
        client={client}
        model={model}
        desk={desk}
        concepts={concepts}
        start={from ?? model.statusQuo}
        onStart={onStart}
        place={place}
        onPlace={onPlace}
      />
    </>
  );
}

/** How large the model is. */
function Facts({ model }: { readonly model: ModelSummary }) {
  const say = useSay();
  const { written } = useCounts();
  const { kind, stateCount } = model;
  const sizes = { parties: model.decisionMakers.length, options: model.options.length };
  if (kind === 'listed') return say('analysis.facts', { ...sizes, states: Number(stateCount) });
  return stateCount === null
    ? say('unlisted.facts.uncounted', sizes)
    : say('unlisted.facts', { ...sizes, states: written(stateCount) });
}
