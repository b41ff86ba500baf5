import type { Issue } from '@entente/core/base/issue';
import type { AnalysisReport } from '@entente/core/conflict';
import { useEffect, useRef, useState } from 'react';
import { type AnalysisClient, AnalysisRefusal } from './analysis-client.ts';
import type { DeskQuestion } from './analysis-desk.ts';

/** A question to the worker, from asking to the end. */
export type AskedState =
  | { readonly kind: 'running'; readonly share: number | null; readonly cancel: () => void }
  | { readonly kind: 'done'; readonly report: AnalysisReport }
  | { readonly kind: 'cancelled'; readonly again: () => void }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'failed'; readonly says: string; readonly again: () => void };

interface Ended {
  readonly client: AnalysisClient;
  readonly run: string;
  readonly state: AskedState;
}

/** Asks, and asks anew whenever the question becomes another; what was under way is then stopped. */
export function useAsked(client: AnalysisClient, asked: DeskQuestion): AskedState {
  const [attempt, setAttempt] = useState(0);
  const run = JSON.stringify([attempt, asked]);
  const [ended, setEnded] = useState<Ended>();
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => {
    let isCurrent = true;
    const again = () => setAttempt((count) => count + 1);
    const show = (state: AskedState) => {
      if (isCurrent) setEnded({ client, run, state });
    };
    const cancelNow = () => stop.current();
    const [, question] = JSON.parse(run) as [number, DeskQuestion];
    const { result, cancel } = client.ask(question, (share) =>
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
  }, [client, run]);
  // What another model answered to the same question is no answer.
  const isEnded = ended?.client === client && ended.run === run;
  return isEnded ? ended.state : { kind: 'running', share: null, cancel: () => stop.current() };
}
