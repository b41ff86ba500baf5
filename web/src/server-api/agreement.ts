import type { AgreementReport, Preview, Supposition } from '@entente/core/agreement';
import { ofNegotiation, send } from './request.ts';
import { type WorkedOut, workOut } from './worked-out.ts';

export type Agreement =
  | {
      readonly kind: 'report';
      readonly report: AgreementReport;
      /** From 0 to 1, where the report is of few worlds and the whole is still being computed. */
      readonly refining?: number;
    }
  | { readonly kind: 'computing'; readonly progress: number | null };

/**
 * The agreement report as of the negotiation's day or another; or how far its computation is, with a report from few
 * worlds where there is one; ask again then.
 */
export async function fetchAgreement(id: string, asOf?: string): Promise<Agreement> {
  const query = asOf === undefined ? '' : `?asOf=${encodeURIComponent(asOf)}`;
  const response = await send('GET', `${ofNegotiation(id, 'agreement')}${query}`);
  const body: unknown = await response.json();
  if (response.status !== 202) return { kind: 'report', report: body as AgreementReport };
  const { progress, first } = body as { progress?: unknown; first?: AgreementReport };
  const done = typeof progress === 'number' ? progress : null;
  return first === undefined
    ? { kind: 'computing', progress: done }
    : { kind: 'report', report: first, refining: done ?? 0 };
}

/** What answers would change, taken for given. Nothing is kept of them. */
export const fetchPreview = (
  id: string,
  asked: { readonly supposed: readonly Supposition[]; readonly goal?: string },
): Promise<WorkedOut<Preview>> => workOut(ofNegotiation(id, 'agreement', 'what-if'), asked);
