import type { BriefMaterial } from '@entente/core/publication';
import { useMemo } from 'react';
import { briefMaterialOf } from './brief-material.ts';
import { useNegotiation } from './negotiation-context.tsx';
import { useAgreement } from './use-negotiation.ts';

/** All that an explanation is made of, at the browser; while it is not there, why. */
export interface MaterialState {
  readonly material: BriefMaterial | undefined;
  /** Whether the report is of few worlds, and the whole is still being computed. */
  readonly isFirst: boolean;
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
    () =>
      view === undefined || report === undefined
        ? undefined
        : briefMaterialOf({ ...view, agreement: report }),
    [view, report],
  );
  return {
    material,
    isFirst: data?.kind === 'report' && data.refining !== undefined,
    progress: data?.kind === 'computing' ? data.progress : undefined,
    error,
    retry: () => void refetch(),
  };
}
