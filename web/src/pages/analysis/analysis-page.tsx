import type { Issue } from '@entente/core/base/issue';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { AnalysisRefusal } from '../../analysis/analysis-client.ts';
import { Workbench, type WorkbenchPlace } from '../../analysis/workbench.tsx';
import { useSay } from '../../language/language-context.tsx';
import { usePageTitle } from '../../part/page-title.ts';
import { Loading } from '../../part/trouble.tsx';
import { exampleModels } from './example-model.ts';
import { closeSession, keptSession, openSession } from './model-session.ts';
import { OpenModel } from './open-model.tsx';

/** A conflict model from a file: opened, analysed and asked in the browser. */
export function AnalysisPage() {
  const say = useSay();
  const navigate = useNavigate();
  const { example, tab, state, why } = useSearch({ strict: false });
  const [session, setSession] = useState(keptSession);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [fault, setFault] = useState<string>();
  usePageTitle(say('page.analysis'), session?.opened.model.name);
  const onPlace = useCallback(
    (place: WorkbenchPlace) =>
      void navigate({
        to: '/analysis',
        search: { ...(example === undefined ? {} : { example }), ...place },
        resetScroll: false,
      }),
    [navigate, example],
  );
  const open = (path: string, text: string, id?: string) => {
    setIssues([]);
    setFault(undefined);
    openSession((client) => client.openText(path, text), id).then(setSession, (refusal: Error) => {
      if (refusal instanceof AnalysisRefusal) setIssues(refusal.issues);
      else setFault(refusal.message);
    });
  };
  const openExample = (id: string) =>
    void navigate({ to: '/analysis', search: { example: id }, resetScroll: false });
  useEffect(() => {
    const found = exampleModels.find(({ id }) => id === example);
    if (found === undefined || session?.example === found.id) return;
    void found.load().then((text) => open(`${found.id}.json`, text, found.id));
    // Only another example in the address opens another model.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [example]);
  const leave = () => {
    closeSession();
    setSession(undefined);
    void navigate({ to: '/analysis', search: {} });
  };
  if (session !== undefined && (example === undefined || session.example === example)) {
    const { client, opened } = session;
    return (
      <main id="main" className="page analysis-page" tabIndex={-1}>
        <Workbench
          key={opened.model.name}
          client={client}
          model={opened.model}
          warnings={opened.warnings}
          place={{
            ...(tab === undefined ? {} : { tab }),
            ...(state === undefined ? {} : { state }),
            ...(why === undefined ? {} : { why }),
          }}
          onPlace={onPlace}
        >
          <button type="button" onClick={leave}>
            {say('analysis.open.another')}
          </button>
        </Workbench>
      </main>
    );
  }
  return (
    <main id="main" className="page start" tabIndex={-1}>
      <h1>{say('page.analysis')}</h1>
      <p className="lead">{say('analysis.lead')}</p>
      {fault !== undefined && (
        <div className="trouble" role="alert">
          <p>{say('analysis.failed')}</p>
          <p dir="auto">{fault}</p>
        </div>
      )}
      {example !== undefined && issues.length === 0 && fault === undefined ? (
        <Loading />
      ) : (
        <OpenModel issues={issues} onText={open} onExample={openExample} />
      )}
    </main>
  );
}
