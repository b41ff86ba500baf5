import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type Agreement, fetchAgreement } from '../server-api/agreement.ts';
import { fetchNegotiation } from '../server-api/negotiation.ts';

/** Everything that is kept about a negotiation at the browser lies under this key. */
export const keyOf = (id: string, ...rest: readonly string[]): readonly string[] => [
  'negotiation',
  id,
  ...rest,
];

export const viewKeyOf = (id: string): readonly string[] => keyOf(id, 'view');

export function useNegotiationId(): string {
  const { id } = useParams({ strict: false });
  if (id === undefined) throw new Error('This page belongs to a negotiation.');
  return id;
}

/** The negotiation as the server keeps it. */
export function useKeptNegotiation() {
  const id = useNegotiationId();
  return useQuery({ queryKey: viewKeyOf(id), queryFn: () => fetchNegotiation(id) });
}

function isComplete(data: Agreement | undefined): boolean {
  return data === undefined || (data.kind === 'report' && data.refining === undefined);
}

/** The agreement report as of the negotiation's day or another; asks again while it is being computed. */
export function useAgreement(asOf?: string) {
  const id = useNegotiationId();
  return useQuery({
    queryKey: keyOf(id, 'agreement', asOf ?? 'now'),
    queryFn: () => fetchAgreement(id, asOf),
    // While another day is computed the last report stays in sight, but never that of another negotiation.
    placeholderData: (before, query) =>
      before?.kind === 'report' && query?.queryKey[1] === id ? before : undefined,
    refetchInterval: ({ state }) => (isComplete(state.data) ? false : 500),
  });
}
