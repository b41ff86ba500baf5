import type { AgreementReport, AgreementSettings, NegotiationFile } from '@entente/core/agreement';
import type { Outcome } from '@entente/core/base/issue';
import type { Reading } from '@entente/core/record';
import type { GivenArticle } from '../io/input/input-kind.ts';
import type { ArticleFacts } from './read-given.ts';

export interface AgreementJob {
  readonly kind: 'agreement';
  readonly file: NegotiationFile;
  readonly settings: AgreementSettings;
}

export interface ReadingJob {
  readonly kind: 'reading';
  readonly given: GivenArticle;
  readonly facts: ArticleFacts;
}

/** What a thread can be asked to do. */
export type Job = AgreementJob | ReadingJob;

/** What a job gives. */
export type ResultOf<J extends Job> = J extends AgreementJob ? Outcome<AgreementReport> : Outcome<Reading>;

/** What a thread says of its job. */
export type JobMessage =
  | { readonly kind: 'progress'; readonly progress: number }
  | { readonly kind: 'first'; readonly report: AgreementReport }
  | { readonly kind: 'done'; readonly result: ResultOf<Job> }
  | { readonly kind: 'failed'; readonly says: string };
