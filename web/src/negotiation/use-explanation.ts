import { type AgreementReport, readNegotiation } from '@entente/core/agreement';
import { adviceBehind, isLanguage } from '@entente/core/publication';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../language/language-context.tsx';
import type { NegotiationView } from '../server-api/negotiation.ts';
import { briefMaterialOf } from './brief-material.ts';
import { explanations } from './explanation-client.ts';
import type { Explained, ExplanationMaterial } from './explanation-message.ts';
import { useNegotiation } from './negotiation-context.tsx';
import { useLeastChange, usePreview, useStopLeastChange } from './use-advice.ts';
import { useAgreement } from './use-negotiation.ts';

/** What stands behind an id; while it is not there, how far it is, or why. */
export interface ExplanationState {
  readonly explained: Explained | undefined;
  /** From 0 to 1; null where it is not known how far it is. */
  readonly progress: number | null;
  readonly error: unknown;
  readonly retry: () => void;
}

/** What stands behind an id, as of the negotiation's day or another, composed at the browser from what it has, beside the page; left undone where the page is left. */
export function useExplanation(of: string, asOf?: string): ExplanationState {
  const { code } = useLanguage();
  const view = useNegotiation().data;
  const agreement = useAgreement(asOf);
  const given = agreement.data?.kind === 'report' ? agreement.data.report : undefined;
  // The report of another day may stay in sight while this one is computed.
  const report = given?.asOf === (asOf ?? view?.asOf) ? given : undefined;
  const advice = useAdvice(view, of);
  const [done, setDone] = useState<number | null>(null);
  const material = useMemo(
    () => (advice.part === undefined ? undefined : materialOf(view, report, advice.part)),
    [view, report, advice.part],
  );
  const { id = '', version = 0 } = view ?? {};
  const language = isLanguage(code) ? code : 'en';
  const { data, error, refetch } = useQuery({
    // Not among what a change of the negotiation makes stale: version and digest say what it was made of.
    queryKey: ['explanation', id, String(version), report?.digest ?? '', language, of],
    enabled: material !== undefined && of !== '',
    staleTime: Infinity,
    retry: false,
    queryFn: ({ signal }): Promise<Explained> => {
      if (material === undefined) throw new Error('An explanation without material.');
      setDone(null);
      return explanations.ask({ material, question: { of, language }, onProgress: setDone, signal });
    },
  });
  const computing = agreement.data?.kind === 'computing' ? agreement.data.progress : undefined;
  return {
    explained: data,
    progress: computing ?? advice.progress ?? done,
    error: agreement.error ?? advice.error ?? error,
    retry: () => {
      if (agreement.error !== null) void agreement.refetch();
      else if (advice.error !== null) advice.retry();
      else void refetch();
    },
  };
}

/** Undefined while something is missing, or where the report is of another state of the model. */
function materialOf(
  view: NegotiationView | undefined,
  report: AgreementReport | undefined,
  part: Partial<AgreementReport>,
): ExplanationMaterial | undefined {
  if (view === undefined || report === undefined) return undefined;
  const { model, articles, statements } = view;
  const material = { model, agreement: { ...report, ...part }, articles, statements };
  return briefMaterialOf(material) === undefined ? undefined : material;
}

interface AdviceState {
  /** What the report is to have beside what it has; undefined while it is worked out. */
  readonly part: Partial<AgreementReport> | undefined;
  readonly progress: number | null | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

const nothing: Partial<AgreementReport> = {};

/** The advice that an id asks about, as the server has it or works it out. */
function useAdvice(view: NegotiationView | undefined, of: string): AdviceState {
  const asked = useMemo(() => {
    const read = view === undefined ? undefined : readNegotiation(view.model);
    return read?.ok === true ? adviceBehind(read.value, of) : undefined;
  }, [view, of]);
  const aim = asked?.kind === 'least-change' ? { package: asked.state, target: asked.target } : undefined;
  const least = useLeastChange(aim);
  const preview = usePreview(
    asked?.kind === 'what-if' ? asked.supposed : [],
    asked?.kind === 'what-if' ? asked.goal : undefined,
  );
  const query = asked?.kind === 'what-if' ? preview : least;
  const stop = useStopLeastChange();
  const isSearching = aim !== undefined && least.data?.kind !== 'ready';
  useEffect(() => (isSearching ? stop : undefined), [isSearching, stop]);
  const found = least.data?.kind === 'ready' ? least.data.value : undefined;
  const previewed = preview.data?.kind === 'ready' ? preview.data.value : undefined;
  const kind = asked?.kind;
  const part = useMemo((): Partial<AgreementReport> | undefined => {
    if (kind === undefined) return nothing;
    if (kind === 'what-if') return previewed === undefined ? undefined : { whatIf: [previewed] };
    if (found === undefined) return undefined;
    return { leastChange: found.leastChange, leastChangeSearch: found.leastChangeSearch };
  }, [kind, found, previewed]);
  const progress = query.data?.kind === 'computing' ? query.data.progress : undefined;
  return {
    part,
    progress: asked === undefined ? undefined : progress,
    error: asked === undefined ? null : query.error,
    retry: () => void query.refetch(),
  };
}
