import { useQuery } from '@tanstack/react-query';
import { keyOf, useNegotiationId } from '../negotiation/use-negotiation.ts';
import { fetchTimeline } from '../server-api/timeline.ts';

/** The replay of the negotiation, following one package or the leading one; asks again while it is computed. */
export function useTimeline(letters?: string) {
  const id = useNegotiationId();
  return useQuery({
    queryKey: keyOf(id, 'timeline', letters ?? 'leading'),
    queryFn: () => fetchTimeline(id, letters),
    // While another package is followed the last replay stays in sight, but never that of another negotiation.
    placeholderData: (before, query) =>
      before?.kind === 'timeline' && query?.queryKey[1] === id ? before : undefined,
    refetchInterval: ({ state }) => (state.data?.kind === 'computing' ? 500 : false),
  });
}
