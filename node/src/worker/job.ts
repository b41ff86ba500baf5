import type { AgreementReport, AgreementSettings, NegotiationFile } from '@entente/core/agreement';
import type { Outcome } from '@entente/core/base/issue';

/** What a worker can be asked to do. */
export interface Job {
  readonly kind: 'agreement';
  readonly file: NegotiationFile;
  readonly settings: AgreementSettings;
}

export type JobResult = Outcome<AgreementReport>;

/** What a worker says of its job. */
export type JobMessage =
  | { readonly kind: 'progress'; readonly progress: number }
  | { readonly kind: 'done'; readonly result: JobResult }
  | { readonly kind: 'failed'; readonly says: string };
