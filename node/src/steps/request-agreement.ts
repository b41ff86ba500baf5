import {
  type AgreementReport,
  type NegotiationFile,
  defaultAgreementSettings,
} from '@entente/core/agreement';
import { readDay } from '@entente/core/base/day';
import { digestOf } from '@entente/core/base/digest';
import type { Outcome } from '@entente/core/base/issue';
import { refuse } from './change-negotiation.ts';
import { loadNegotiation } from './load-negotiation.ts';
import { modelOfRecord } from './model-of-record.ts';
import type { Workspace } from './workspace.ts';

/** An agreement analysis under way, or done. The same model and day is computed once. */
export interface AgreementRequest {
  readonly model: NegotiationFile;
  readonly report: Promise<Outcome<AgreementReport>>;
  /** A report from few worlds, as soon as there is one; none where the whole was quicker. */
  readonly first: Promise<AgreementReport | undefined>;
  /** From 0 to 1. */
  readonly progress: () => number;
}

/** Asks for the agreement analysis of a negotiation, as of its day or another. */
export async function requestAgreement(
  workspace: Workspace,
  id: string,
  asOf?: string,
): Promise<Outcome<AgreementRequest>> {
  const model = await modelAsOf(workspace, id, asOf);
  if (!model.ok) return model;
  return {
    ok: true,
    value: agreementOf(workspace, model.value, `${id} as of ${asOf ?? 'now'}`),
    warnings: [],
  };
}

/** The model of a negotiation, as of its day or another. */
export async function modelAsOf(
  workspace: Workspace,
  id: string,
  asOf: string | undefined,
): Promise<Outcome<NegotiationFile>> {
  const loaded = await loadNegotiation(workspace, id);
  if (!loaded.ok) return loaded;
  if (asOf !== undefined && readDay(asOf) === undefined)
    return refuse('wrong-type', `"${asOf}" is no day.`, 'Give a day such as 2025-08-22.');
  const model = modelOfRecord(loaded.value.record);
  return { ok: true, value: asOf === undefined ? model : { ...model, asOf }, warnings: [] };
}

/**
 * The agreement analysis of a model.
 *
 * @param topic What it is for: a newer model of the same topic makes an analysis under way needless.
 */
export function agreementOf({ jobs }: Workspace, model: NegotiationFile, topic: string): AgreementRequest {
  const job = { kind: 'agreement', file: model, settings: defaultAgreementSettings } as const;
  const { result, first, progress } = jobs.analyzeOnce(digestOf(job), job, topic);
  return { model, report: result, first, progress };
}
