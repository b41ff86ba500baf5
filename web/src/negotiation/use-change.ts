import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSay } from '../language/language-context.tsx';
import { useToast } from '../part/toast.tsx';
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
  const client = useQueryClient();
  const show = useToast();
  const say = useSay();
  return useCallback(() => {
    const refresh = () => client.invalidateQueries({ queryKey: keyOf(id) });
    const fail = (fault: unknown) => show({ says: describeFault(fault, say), tone: 'bad' });
    const redo = () =>
      void redoLast(id)
        .then(({ redone }) => show({ says: say('redone', { what: redone }) }))
        .then(refresh)
        .catch(fail);
    void undoLast(id)
      .then(({ undone }) =>
        show({ says: say('undone', { what: undone }), action: { label: say('redo'), run: redo } }),
      )
      .then(refresh)
      .catch(fail);
  }, [client, id, say, show]);
}
