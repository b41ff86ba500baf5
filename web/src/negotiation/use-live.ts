import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type NegotiationView, followChanges } from '../server-api.ts';
import { keyOf, viewKeyOf } from './use-negotiation.ts';

/** Keeps what is shown of a negotiation up to date. False while the server cannot be reached. */
export function useLive(id: string): boolean {
  const client = useQueryClient();
  const [connected, setConnected] = useState(true);
  useEffect(
    () =>
      followChanges(id, {
        connection: setConnected,
        change: (version) => {
          const known = client.getQueryData<NegotiationView>(viewKeyOf(id))?.version;
          if (known !== version) void client.invalidateQueries({ queryKey: keyOf(id) });
        },
      }),
    [client, id],
  );
  return connected;
}
