import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { type NegotiationView, followChanges } from '../server-api/negotiation.ts';
import { useOutbox } from './negotiation-context.tsx';
import { gently } from './gently.ts';
import { isTakingIn } from './intake-runs.ts';
import { keyOf, viewKeyOf } from './use-negotiation.ts';

/** Keeps what is shown of a negotiation up to date. False while the server cannot be reached. */
export function useLive(id: string): boolean {
  const client = useQueryClient();
  const { keeper } = useOutbox();
  const [connected, setConnected] = useState(true);
  const refresh = useMemo(
    () => gently(() => client.invalidateQueries({ queryKey: keyOf(id) })),
    [client, id],
  );
  const follow = useEffectEvent((version: number) => {
    const known = client.getQueryData<NegotiationView>(viewKeyOf(id))?.version;
    // What is on its way from here is shown already, and asked for anew once all of it is saved.
    const { unsaved, kept } = keeper.state();
    if (known === version || unsaved > 0 || version <= kept) return;
    // Of many articles that are read from here, all is asked for once they are there.
    if (isTakingIn(id)) return;
    refresh();
  });
  useEffect(
    () => followChanges(id, { connection: setConnected, change: (version) => follow(version) }),
    [id],
  );
  return connected;
}
