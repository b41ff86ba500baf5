import type { Issue } from '@entente/core/base/issue';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { AnalysisClient, AnalysisRefusal } from '../../analysis/analysis-client.ts';
import { ReadingView } from '../../analysis/reading-view.tsx';
import { type GoToPlace, placeOf } from '../../analysis/workbench-place.ts';
import { Workbench } from '../../analysis/workbench.tsx';
import { useSay } from '../../language/language-context.tsx';
import { usePageTitle } from '../../part/page-title.ts';
import { Loading } from '../../part/trouble.tsx';
import { exampleModels } from './example-model.ts';
import { keepText, keptText } from './kept-text.ts';
import { type ModelSource, keptSessions, openSession, sessionOf } from './model-session.ts';
import { OpenModel } from './open-model.tsx';

/** A conflict model from a file: opened, analysed and asked in the browser. */
export function AnalysisPage() {
  const say = useSay();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const { example, file } = search;
  const { issues, fault, isMissing, open, cancel } = useOpening(example, file);
  const source = sourceOf(example, file);
  const session = sessionOf(source);
  usePageTitle(say('page.analysis'), session?.opened.model.name);
  const onPlace = useCallback<GoToPlace>(
    (change, how) =>
      void navigate({
        to: '/analysis',
        search: (before) => ({
          ...(before.example === undefined ? {} : { example: before.example }),
          ...(before.file === undefined ? {} : { file: before.file }),
          ...placeOf({ ...before, ...change }),
        }),
        replace: how === 'instead',
        resetScroll: false,
      }),
    [navigate],
  );
  if (session !== undefined) {
    const { number, client, opened } = session;
    return (
      <main id="main" className="page analysis-page" tabIndex={-1}>
        <Workbench
          key={number}
          client={client}
          model={opened.model}
          warnings={opened.warnings}
          place={placeOf(search)}
          onPlace={onPlace}
        >
          <Link to="/analysis" className="button">
            {say('analysis.open.another')}
          </Link>
        </Workbench>
      </main>
    );
  }
  const isOpening = source !== undefined && issues.length === 0 && fault === undefined && !isMissing;
  return (
    <main id="main" className="page start" tabIndex={-1}>
      <h1>{say('page.analysis')}</h1>
      <p className="lead">{say('analysis.lead')}</p>
      {isMissing && (
        <p className="trouble" role="alert">
          {file === undefined
            ? say('analysis.open.no-example', { name: example ?? '' })
            : say('analysis.open.gone', { name: file })}
        </p>
      )}
      {fault !== undefined && (
        <div className="trouble" role="alert">
          <p>{say('analysis.failed')}</p>
          <p dir="auto">{fault}</p>
        </div>
      )}
      {cancel !== undefined ? (
        <ReadingView says={say('analysis.reading')} onCancel={cancel} />
      ) : isOpening ? (
        <Loading />
      ) : (
        <>
          <GoOn />
          <OpenModel
            issues={issues}
            onText={(path, text) => open({ kind: 'file', name: path === '-' ? 'text' : path }, path, text)}
            onExample={(id) =>
              void navigate({ to: '/analysis', search: { example: id }, resetScroll: false })
            }
          />
        </>
      )}
    </main>
  );
}

/** The models that are still on a desk. */
function GoOn() {
  const say = useSay();
  const sessions = keptSessions();
  if (sessions.length === 0) return null;
  return (
    <nav className="toolbar" aria-label={say('analysis.open.go-on')}>
      <span>{say('analysis.open.go-on')}</span>
      {sessions.map(({ number, source: { kind, name }, opened }) => (
        <Link key={number} to="/analysis" search={{ [kind]: name }} className="button">
          <bdi>{opened.model.name || name}</bdi>
        </Link>
      ))}
    </nav>
  );
}

function sourceOf(example: string | undefined, file: string | undefined): ModelSource | undefined {
  if (example !== undefined) return { kind: 'example', name: example };
  return file === undefined ? undefined : { kind: 'file', name: file };
}

interface Opening {
  readonly issues: readonly Issue[];
  readonly fault: string | undefined;
  /** Whether the address names a model that is not at hand. */
  readonly isMissing: boolean;
  readonly open: (source: ModelSource, path: string, text: string) => void;
  /** Stops the reading that is under way. */
  readonly cancel: (() => void) | undefined;
}

/** Opens the model that the address names, and those that the reader hands over. */
function useOpening(example: string | undefined, file: string | undefined): Opening {
  const navigate = useNavigate();
  const [state, setState] = useState<Omit<Opening, 'open'>>(fresh);
  const open = (source: ModelSource, path: string, text: string) => {
    const client = new AnalysisClient();
    const cancel = () => {
      client.close();
      setState(fresh);
      void navigate({ to: '/analysis', search: {}, resetScroll: false });
    };
    setState({ ...fresh, cancel });
    openSession(source, { path, text }, client).then(
      () => {
        if (source.kind === 'file') keepText({ name: source.name, text });
        setState({ ...fresh });
        // Another text under the name that the address already has is another model: what was looked at in the old one goes.
        if (source.kind === 'file' && source.name !== file)
          void navigate({ to: '/analysis', search: { file: source.name }, resetScroll: false });
      },
      (refusal: Error) =>
        setState(
          refusal instanceof AnalysisRefusal
            ? { ...fresh, issues: refusal.issues }
            : { ...fresh, fault: refusal.message },
        ),
    );
  };
  useEffect(() => {
    setState(fresh);
    const source = sourceOf(example, file);
    if (source === undefined || sessionOf(source) !== undefined) return;
    if (source.kind === 'file') {
      const text = keptText(source.name);
      if (text === undefined) setState({ ...fresh, isMissing: true });
      else open(source, source.name === 'text' ? '-' : source.name, text);
      return;
    }
    const found = exampleModels.find(({ id }) => id === example);
    if (found === undefined) setState({ ...fresh, isMissing: true });
    else void found.load().then((text) => open(source, `${found.id}.json`, text));
    // Only another model in the address opens another model.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [example, file]);
  return { ...state, open };
}

const fresh = { issues: [], fault: undefined, isMissing: false, cancel: undefined } as const;
