import { type NegotiationFile, preferencesIn } from '@entente/core/agreement';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { useModelWords } from '../../negotiation/use-model-words.ts';
import { useChange } from '../../negotiation/use-change.ts';
import { usePageTitle } from '../../part/page-title.ts';
import { type NegotiationView, saveModel } from '../../server-api/negotiation.ts';
import { type AskedJudgement, PreferenceDeskContext } from './asked-judgement.ts';
import { CircleHelp } from './circle-help.tsx';
import { Headline } from './headline.tsx';
import { JudgementDialog } from './judgement-dialog.tsx';
import { JudgementList } from './judgement-list.tsx';
import { judgementsOf } from './judgement.ts';
import { PartyPreferenceView } from './party-preference.tsx';
import { PriorSection } from './prior-section.tsx';

export function PreferencesPage() {
  const view = useNegotiation().data;
  const say = useSay();
  usePageTitle(say('page.preferences'), view?.name);
  if (view === undefined) return null;
  if (view.model.parties.every(({ options }) => options.length === 0)) return <NoOptions id={view.id} />;
  return <Preferences view={view} />;
}

/** What each party puts first, and what the analyst makes of it. */
function Preferences({ view }: { readonly view: NegotiationView }) {
  const say = useSay();
  const { model } = view;
  const found = useMemo(() => preferencesIn(model), [model]);
  const judgements = useMemo(() => judgementsOf(model), [model]);
  return (
    <Desk view={view}>
      <header className="page-heading">
        <h1>{say('page.preferences')}</h1>
        <p className="lead">{say('preferences.lead', { day: { day: view.asOf } })}</p>
        <p className="hint">{say('preferences.how')}</p>
      </header>
      <Headline />
      <PriorSection judgements={judgements.filter(({ kind }) => kind === 'prior')} />
      {found.ok ? (
        <>
          <nav className="party-links" aria-label={say('preferences.parties')}>
            {found.value.map(({ party }) => (
              <a key={party} href={`#party-${party}`}>
                {say('name', { name: { name: party } })}
              </a>
            ))}
          </nav>
          {found.value.map((preference) => (
            <PartyPreferenceView
              key={preference.party}
              preference={preference}
              judgements={judgements.filter(({ party }) => party === preference.party)}
            />
          ))}
        </>
      ) : (
        <>
          <CircleHelp issues={found.issues.filter(({ severity }) => severity === 'error')} model={model} />
          <JudgementList judgements={judgements} heading="h2" />
          <Link to="/n/$id/model" params={{ id: view.id }}>
            {say('packages.mend-model')}
          </Link>
        </>
      )}
    </Desk>
  );
}

/** Carries changes of the model, with the words that they are told in. */
function Desk({ view, children }: { readonly view: NegotiationView; readonly children: ReactNode }) {
  const change = useChange();
  const [asked, setAsked] = useState<AskedJudgement | null>(null);
  const words = useModelWords(view.model);
  const make = useCallback(
    (model: NegotiationFile, says: string) =>
      void change({ says, run: () => saveModel(view.id, model, view.version) }),
    [change, view],
  );
  const desk = useMemo(
    () => ({
      view,
      make,
      ...words,
      ask: ({
        values,
        ...rest
      }: Omit<AskedJudgement, 'values'> & { values?: Partial<AskedJudgement['values']> }) =>
        setAsked({ ...rest, values: { why: '', words: '', tier: 2, prior: priorOf(view.model), ...values } }),
    }),
    [view, make, words],
  );
  return (
    <PreferenceDeskContext value={desk}>
      {children}
      {asked !== null && <JudgementDialog asked={asked} onClose={() => setAsked(null)} />}
    </PreferenceDeskContext>
  );
}

function priorOf({ prior }: NegotiationFile): AskedJudgement['values']['prior'] {
  const third = 1 / 3;
  const { wants, indifferent, opposes } = prior ?? { wants: third, indifferent: third, opposes: third };
  return { wants, indifferent, opposes };
}

function NoOptions({ id }: { readonly id: string }) {
  const say = useSay();
  return (
    <div className="empty">
      <h1>{say('positions.empty')}</h1>
      <p>{say('positions.empty.says')}</p>
      <Link to="/n/$id/add" params={{ id }} className="button primary">
        {say('page.add')}
      </Link>
    </div>
  );
}
