import { useQueries, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Supposition } from '@entente/core/agreement';
import { keyOf, useNegotiationId } from './use-negotiation.ts';
import { fetchPreview } from '../server-api/agreement.ts';
import { fetchLeastChange, stopLeastChange } from '../server-api/least-change.ts';

/** Milliseconds after which is asked again for what is being worked out. */
const askAgain = 400;

const untilReady = ({
  state,
}: {
  readonly state: { readonly data?: { readonly kind: string } | undefined };
}) => (state.data?.kind === 'computing' ? askAgain : false);

function previewQuery(id: string, supposed: readonly Supposition[], goal: string | undefined) {
  return {
    queryKey: keyOf(id, 'what-if', goal ?? 'some', JSON.stringify(supposed)),
    queryFn: () => fetchPreview(id, { supposed, ...(goal === undefined ? {} : { goal }) }),
    refetchInterval: untilReady,
  };
}

/** What each of these answers would change; asked for as long as they are given. */
export function usePreviews(suppositions: readonly Supposition[], goal: string | undefined) {
  const id = useNegotiationId();
  return useQueries({
    queries: suppositions.map((supposition) => previewQuery(id, [supposition], goal)),
  });
}

/** What these answers would change together; asked for while there are any. */
export function usePreview(supposed: readonly Supposition[], goal: string | undefined) {
  const id = useNegotiationId();
  return useQuery({ ...previewQuery(id, supposed, goal), enabled: supposed.length > 0 });
}

export interface LeastChangeAim {
  readonly package: string;
  readonly target: number;
}

/** Tells this page's questions from another's, so that a newer one takes the place of the one before. */
const thisPage = crypto.randomUUID();

/** Stops the search at the server too. Where that fails nothing is lost: it ends by itself. */
export function useStopLeastChange(): () => void {
  const id = useNegotiationId();
  return useCallback(() => void stopLeastChange(id, thisPage).catch(() => undefined), [id]);
}

/** The least that must move; asked for while an aim is given. */
export function useLeastChange(aim: LeastChangeAim | undefined) {
  const id = useNegotiationId();
  return useQuery({
    queryKey: keyOf(id, 'least-change', aim?.package ?? '', String(aim?.target)),
    queryFn: () => fetchLeastChange(id, { ...aim!, by: thisPage }),
    enabled: aim !== undefined,
    refetchInterval: untilReady,
  });
}
