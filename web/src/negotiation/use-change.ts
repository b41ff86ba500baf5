import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSay } from '../language/language-context.tsx';
import { type ToastEntry, useToast } from '../part/toast.tsx';
import { describeFault } from '../part/trouble.tsx';
import { type NegotiationView, redoLast, undoLast } from '../server-api.ts';
import { keyOf, useNegotiationId, viewKeyOf } from './use-negotiation.ts';

export interface Change {
  /** What was done, for the note with Undo; none if left out. */
  readonly says?: string;
  readonly run: () => Promise<unknown>;
  /** What the view will look like, shown at once and taken back if the server refuses. */
  readonly expect?: (view: NegotiationView) => NegotiationView;
}

/** Carries a change to the server: shown at once, with Undo after it, and Try again if it failed. */
export function useChange(): (change: Change) => Promise<boolean> {
  const id = useNegotiationId();
  const client = useQueryClient();
  const show = useToast();
  const say = useSay();
  const undo = useUndo();
  return useCallback(
    async function carry(change: Change): Promise<boolean> {
      const { expect } = change;
      const before = client.getQueryData<NegotiationView>(viewKeyOf(id));
      if (expect !== undefined) {
        await client.cancelQueries({ queryKey: viewKeyOf(id) });
        client.setQueryData<NegotiationView>(viewKeyOf(id), (view) => view && expect(view));
      }
      try {
        await change.run();
      } catch (fault) {
        if (expect !== undefined) client.setQueryData(viewKeyOf(id), before);
        const action = { label: say('retry'), run: () => void carry(change) };
        show({ says: describeFault(fault, say), tone: 'bad', action });
        return false;
      }
      if (change.says !== undefined) show({ says: change.says, action: { label: say('undo'), run: undo } });
      await client.invalidateQueries({ queryKey: keyOf(id) });
      return true;
    },
    [client, id, say, show, undo],
  );
}

/** Takes the last change of the negotiation back, and offers to do it again. */
export function useUndo(): () => void {
  const id = useNegotiationId();
  const say = useSay();
  const step = useHistoryStep();
  const redo = useRedo();
  return useCallback(() => {
    step(async () => say('undone', { what: (await undoLast(id)).undone }), { label: say('redo'), run: redo });
  }, [id, say, step, redo]);
}

/** Does again what was taken back last. */
export function useRedo(): () => void {
  const id = useNegotiationId();
  const say = useSay();
  const step = useHistoryStep();
  return useCallback(() => {
    step(async () => say('redone', { what: (await redoLast(id)).redone }));
  }, [id, say, step]);
}

/** Carries out a step through the history, says what it did, and shows everything anew. */
function useHistoryStep(): (run: () => Promise<string>, action?: ToastEntry['action']) => void {
  const id = useNegotiationId();
  const client = useQueryClient();
  const show = useToast();
  const say = useSay();
  return useCallback(
    (run, action) => {
      void run()
        .then((says) => show({ says, ...(action === undefined ? {} : { action }) }))
        .then(() => client.invalidateQueries({ queryKey: keyOf(id) }))
        .catch((fault: unknown) => show({ says: describeFault(fault, say), tone: 'bad' }));
    },
    [client, id, say, show],
  );
}
