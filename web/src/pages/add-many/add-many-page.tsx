import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { intakeRunOf } from '../../negotiation/intake-runs.ts';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { keyOf, useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { usePageTitle } from '../../part/page-title.ts';
import { Trouble } from '../../part/trouble.tsx';
import { fetchKin } from '../../server-api/article.ts';
import { addArticles } from '../../server-api/intake.ts';
import { FileChoice } from './file-choice.tsx';
import type { GivenFiles } from './given-files.ts';
import { IntakeProgress } from './intake-progress.tsx';
import { IntakeReport } from './intake-report.tsx';
import type { IntakeRun, IntakeState } from './intake-run.ts';

/** Takes in many articles: files or whole folders, with progress, a stop, a going on, and what became of each. */
export function AddManyPage() {
  const id = useNegotiationId();
  const say = useSay();
  usePageTitle(say('page.add-many'), useNegotiation().data?.name);
  const run = useIntakeRun(id);
  const state = useSyncExternalStore(run.subscribe, run.state);
  const [given, setGiven] = useState<GivenFiles>({ files: [], others: 0 });
  return (
    <div className="narrow">
      <header className="page-heading">
        <h1>{say('page.add-many')}</h1>
        <p className="lead">{say('many.lead')}</p>
      </header>
      {state.phase === 'idle' ? (
        <FileChoice
          given={given}
          onGiven={setGiven}
          onStart={(facts) => {
            void run.start(given.files, facts);
            setGiven({ files: [], others: 0 });
          }}
        />
      ) : (
        <Running run={run} state={state} />
      )}
    </div>
  );
}

function Running({ run, state }: { readonly run: IntakeRun; readonly state: IntakeState }) {
  const say = useSay();
  const isOver = state.phase === 'done' || state.phase === 'stopped';
  return (
    <>
      <IntakeProgress run={run} state={state} />
      {state.fault !== null && <Trouble fault={state.fault} />}
      {isOver && (
        <button type="button" className="quiet" onClick={() => run.clear()}>
          {say('many.again')}
        </button>
      )}
      {isOver && state.items.length > 0 && <IntakeReport state={state} />}
    </>
  );
}

function useIntakeRun(id: string): IntakeRun {
  const client = useQueryClient();
  return intakeRunOf(id, {
    send: (files, facts) => addArticles(id, files, facts),
    findKin: async () => (await fetchKin(id)).articles,
    onEnd: () => void client.invalidateQueries({ queryKey: keyOf(id) }),
  });
}
