import { negotiationOn, readNegotiation } from '@entente/core/agreement';
import {
  type BriefMaterial,
  composeExplanation,
  isLanguage,
  sayIn,
  wordDocument,
} from '@entente/core/publication';
import type { WordedDocument } from '@entente/core/publication';
import type { Issue } from '@entente/core/base/issue';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLanguage } from '../language/language-context.tsx';
import type { NegotiationView } from '../server-api/negotiation.ts';
import { afterPaint } from './after-paint.ts';
import { useNegotiation } from './negotiation-context.tsx';
import { keyOf, useAgreement } from './use-negotiation.ts';

/** All that an explanation is made of, at the browser; while it is not there, why. */
export interface MaterialState {
  readonly material: BriefMaterial | undefined;
  readonly progress: number | null | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The negotiation, what it rests on, and its agreement report, as of the negotiation's day or another. */
export function useMaterial(asOf?: string): MaterialState {
  const view = useNegotiation().data;
  const { data, error, refetch } = useAgreement(asOf);
  const report = data?.kind === 'report' ? data.report : undefined;
  const material = useMemo(
    () => (view === undefined || report === undefined ? undefined : materialOf(view, report)),
    [view, report],
  );
  return {
    material,
    progress: data?.kind === 'computing' ? data.progress : undefined,
    error,
    retry: () => void refetch(),
  };
}

/** Undefined where the report is of another state of the model: a newer one is on its way then. */
function materialOf(view: NegotiationView, agreement: BriefMaterial['agreement']): BriefMaterial | undefined {
  const read = readNegotiation(view.model);
  if (!read.ok) return undefined;
  const negotiation = negotiationOn(read.value, agreement.asOf);
  if (negotiation.options.map(({ name }) => name).join('\n') !== agreement.options.join('\n'))
    return undefined;
  return { negotiation, agreement, articles: view.articles, statements: view.statements };
}

/** The answer to what stands behind an id, in words; or that nothing is called so. */
export type Explained =
  | { readonly ok: true; readonly document: WordedDocument }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What stands behind an id, composed at the browser from what it has. */
export function useExplanation(material: BriefMaterial | undefined, of: string | undefined) {
  const { code } = useLanguage();
  const { id, version } = useNegotiation().data ?? { id: '', version: 0 };
  const digest = material?.agreement.digest ?? '';
  return useQuery({
    queryKey: keyOf(id, 'explanation', String(version), digest, code, of ?? ''),
    enabled: material !== undefined && of !== undefined && of !== '',
    staleTime: Infinity,
    retry: false,
    queryFn: async (): Promise<Explained> => {
      await afterPaint();
      if (material === undefined) throw new Error('An explanation without material.');
      const outcome = composeExplanation(material, of ?? '');
      if (!outcome.ok) return { ok: false, issues: outcome.issues };
      const say = sayIn(isLanguage(code) ? code : 'en');
      return { ok: true, document: wordDocument(outcome.value, say) };
    },
  });
}
