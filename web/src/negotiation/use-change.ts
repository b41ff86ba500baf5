import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSay } from '../language/language-context.tsx';
import { useToast } from '../part/toast.tsx';
import { describeFault } from '../part/trouble.tsx';
import { useUndo } from './negotiation-context.tsx';
import { keyOf, useNegotiationId } from './use-negotiation.ts';

export interface Change {
  /** What was done, for the note with Undo; none if left out. */
  readonly says?: string;
  readonly run: () => Promise<unknown>;
}

/** Carries a change to the server, with Undo after it, and Try again if it failed. Decisions on statements go by the outbox. */
export function useChange(): (change: Change) => Promise<boolean> {
  const id = useNegotiationId();
  const client = useQueryClient();
  const show = useToast();
  const say = useSay();
  const undo = useUndo();
  return useCallback(
    async function carry(change: Change): Promise<boolean> {
      try {
        await change.run();
      } catch (fault) {
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
