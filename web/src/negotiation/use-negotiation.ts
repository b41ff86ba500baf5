import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { fetchAgreement, fetchNegotiation } from '../server-api.ts';

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

export function useNegotiation() {
  const id = useNegotiationId();
  return useQuery({ queryKey: viewKeyOf(id), queryFn: () => fetchNegotiation(id) });
}

/** The agreement report; asks again while it is being computed. */
export function useAgreement() {
  const id = useNegotiationId();
  return useQuery({
    queryKey: keyOf(id, 'agreement'),
    queryFn: () => fetchAgreement(id),
    refetchInterval: ({ state }) => (state.data?.kind === 'computing' ? 500 : false),
  });
}
