import type { Issue } from '@entente/core/base/issue';
import type { AnalysisQuestion, AnalysisReport, UnlistedReport } from '@entente/core/conflict';
import { useEffect, useRef, useState } from 'react';
import { type AnalysisClient, AnalysisRefusal, type Asked } from './analysis-client.ts';
import type { DeskQuestion } from './analysis-desk.ts';

/** A question to the worker, from asking to the end. */
export type AskedState<Report = AnalysisReport> =
  | { readonly kind: 'running'; readonly share: number | null; readonly cancel: () => void }
  | { readonly kind: 'done'; readonly report: Report }
  | { readonly kind: 'cancelled'; readonly again: () => void }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'failed'; readonly says: string; readonly again: () => void };

interface Ended<Report> {
  readonly client: AnalysisClient;
  readonly run: string;
  readonly state: AskedState<Report>;
}

/** How a question is put to the worker. */
type Ask<Question, Report> = (
  client: AnalysisClient,
  question: Question,
  onProgress: (share: number | null) => void,
) => Asked<Report>;

const askListed: Ask<DeskQuestion, AnalysisReport> = (client, question, onProgress) =>
  client.ask(question, onProgress);

const askUnlisted: Ask<AnalysisQuestion, UnlistedReport> = (client, question, onProgress) =>
  client.askUnlisted(question, onProgress);

/** Asks, and asks anew whenever the question becomes another; what was under way is then stopped. */
export function useAsked(client: AnalysisClient, asked: DeskQuestion): AskedState {
  return useAsking(client, asked, askListed);
}

/** The same of a model whose states are not listed. */
export function useAskedUnlisted(
  client: AnalysisClient,
  question: AnalysisQuestion,
): AskedState<UnlistedReport> {
  return useAsking(client, question, askUnlisted);
}

function useAsking<Question, Report>(
  client: AnalysisClient,
  asked: Question,
  ask: Ask<Question, Report>,
): AskedState<Report> {
  const [attempt, setAttempt] = useState(0);
  const run = JSON.stringify([attempt, asked]);
  const [ended, setEnded] = useState<Ended<Report>>();
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => {
    let isCurrent = true;
    const again = () => setAttempt((count) => count + 1);
    const show = (state: AskedState<Report>) => {
      if (isCurrent) setEnded({ client, run, state });
    };
    const cancelNow = () => stop.current();
    const [, question] = JSON.parse(run) as [number, Question];
    const { result, cancel } = ask(client, question, (share) =>
      show({ kind: 'running', share, cancel: cancelNow }),
    );
    stop.current = () => {
      cancel();
      show({ kind: 'cancelled', again });
      isCurrent = false;
    };
    result.then(
      (report) => show({ kind: 'done', report }),
      (fault: Error) =>
        show(
          fault instanceof AnalysisRefusal
            ? { kind: 'refused', issues: fault.issues }
            : { kind: 'failed', says: fault.message, again },
        ),
    );
    return () => {
      isCurrent = false;
      cancel();
    };
  }, [client, run, ask]);
  // What another model answered to the same question is no answer.
  const isEnded = ended?.client === client && ended.run === run;
  return isEnded ? ended.state : { kind: 'running', share: null, cancel: () => stop.current() };
}
