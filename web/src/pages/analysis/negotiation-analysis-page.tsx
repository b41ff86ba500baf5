import type { Issue, Outcome } from '@entente/core/base/issue';
import { type ConflictOfNegotiation, conflictOfNegotiation, readNegotiation } from '@entente/core/agreement';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { AnalysisClient, AnalysisRefusal, type Opened } from '../../analysis/analysis-client.ts';
import { type GoToPlace, placeOf } from '../../analysis/workbench-place.ts';
import { Workbench } from '../../analysis/workbench.tsx';
import { useSay } from '../../language/language-context.tsx';
import type { ModelSummary } from '../../analysis/analysis-view.ts';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { usePageTitle } from '../../part/page-title.ts';
import { IssueList, Loading } from '../../part/trouble.tsx';
import type { NegotiationView } from '../../server-api/negotiation.ts';
import { AssumptionList } from './assumption-list.tsx';

/** The negotiation's own conflict model: one world of it, with what was assumed. */
export function NegotiationAnalysisPage() {
  const say = useSay();
  const view = useNegotiation().data;
  usePageTitle(say('page.analysis'), view?.name);
  return view === undefined ? null : <NegotiationAnalysis view={view} />;
}

function NegotiationAnalysis({ view }: { readonly view: NegotiationView }) {
  const say = useSay();
  const navigate = useNavigate();
  const place = placeOf(useSearch({ strict: false }));
  const conflict = useMemo(() => conflictOf(view), [view]);
  const desk = useDesk(conflict);
  const opened = desk.opened?.model;
  const model = useMemo(() => (opened === undefined ? undefined : inWords(opened, view)), [opened, view]);
  const onPlace = useCallback<GoToPlace>(
    (change, how) =>
      void navigate({
        to: '/n/$id/analysis',
        params: { id: view.id },
        search: (before) => placeOf({ ...before, ...change }),
        replace: how === 'instead',
        resetScroll: false,
      }),
    [navigate, view.id],
  );
  if (desk.issues.length > 0)
    return (
      <>
        <h1>{say('page.analysis')}</h1>
        <IssueList issues={desk.issues} label={say('analysis.issues')} />
        <Link to="/n/$id/model" params={{ id: view.id }}>
          {say('packages.mend-model')}
        </Link>
      </>
    );
  if (desk.opened === undefined || model === undefined || desk.client === undefined || !conflict.ok)
    return <Loading />;
  return (
    <Workbench
      key={JSON.stringify(conflict.value.file)}
      client={desk.client}
      model={model}
      warnings={desk.opened.warnings}
      place={place}
      onPlace={onPlace}
    >
      <p className="hint">{say('analysis.one-world')}</p>
      <AssumptionList assumed={conflict.value.assumed} />
    </Workbench>
  );
}

function conflictOf({ model }: NegotiationView): Outcome<ConflictOfNegotiation> {
  const negotiation = readNegotiation(model);
  return negotiation.ok ? conflictOfNegotiation(negotiation.value) : negotiation;
}

interface Desk {
  readonly client?: AnalysisClient;
  readonly opened?: Opened;
  readonly issues: readonly Issue[];
}

/** The model on a desk of its own, for as long as the page is open. */
function useDesk(conflict: Outcome<ConflictOfNegotiation>): Desk {
  const [desk, setDesk] = useState<Desk>({ issues: [] });
  useEffect(() => {
    if (!conflict.ok) return undefined;
    let isCurrent = true;
    const client = new AnalysisClient();
    client.open(conflict.value.file).then(
      (opened) => {
        if (isCurrent) setDesk({ client, opened, issues: [] });
      },
      (fault: Error) => {
        if (isCurrent && fault instanceof AnalysisRefusal) setDesk({ issues: fault.issues });
      },
    );
    return () => {
      isCurrent = false;
      client.close();
    };
  }, [conflict]);
  return conflict.ok ? desk : { issues: conflict.issues };
}

/** The model with its options in the words of the sources that named them. */
function inWords(model: ModelSummary, { model: input }: NegotiationView): ModelSummary {
  const negotiation = readNegotiation(input);
  if (!negotiation.ok) return model;
  const entries = negotiation.value.file.parties.flatMap(({ name: party, options }) =>
    options.map(({ name, says }) => [JSON.stringify([party, name]), says] as const),
  );
  const words = new Map(entries);
  const count = (says: string) => entries.filter(([, other]) => other === says).length;
  return {
    ...model,
    options: model.options.map((option) => {
      const party = model.decisionMakers[option.decisionMaker]!;
      const says = words.get(JSON.stringify([party, option.name]));
      if (says === undefined) return option;
      // What several can do is in the same words: then whose it is tells them apart.
      return { ...option, says: count(says) > 1 ? `${says} (${party})` : says };
    }),
  };
}
