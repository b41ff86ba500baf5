import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keyOf, useNegotiationId } from '../negotiation/use-negotiation.ts';
import { type Timeline, fetchTimeline, stopTimeline } from '../server-api/timeline.ts';

/**
 * The replay of the negotiation, following one package or the leading one; asks again while it is computed, unless it
 * was stopped. What was done by then stays in sight.
 */
export function useTimeline(letters?: string) {
  const id = useNegotiationId();
  const queries = useQueryClient();
  const queryKey = keyOf(id, 'timeline', letters ?? 'leading');
  const [stopped, setStopped] = useState<string | undefined>(undefined);
  const isStopped = stopped === queryKey.join();
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: () => fetchTimeline(id, letters),
    enabled: !isStopped,
    // While another package is followed the last replay stays in sight, but never that of another negotiation.
    placeholderData: (before, query) =>
      before?.kind === 'timeline' && query?.queryKey[1] === id ? before : undefined,
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? 500 : false),
  });
  return {
    data,
    error,
    retry: () => void refetch(),
    isStopped,
    stop: () => {
      setStopped(queryKey.join());
      void queries.cancelQueries({ queryKey });
      // Where that fails nothing is lost: it ends by itself.
      stopTimeline(id, letters).catch(() => undefined);
    },
    goOn: () => setStopped(undefined),
  };
}

function isUnderWay(data: Timeline | undefined): boolean {
  return data?.kind === 'computing' || data?.computing !== undefined;
}
