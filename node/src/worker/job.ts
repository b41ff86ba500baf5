import type {
  AgreementReport,
  AgreementSettings,
  NegotiationFile,
  TimelineReport,
  TimelineSettings,
  TimelineSoFar,
} from '@entente/core/agreement';
import type { Outcome } from '@entente/core/base/issue';
import type { Reading } from '@entente/core/record';
import type { GivenArticle } from '../io/input/input-kind.ts';
import type { ArticleFacts } from './read-given.ts';

export interface AgreementJob {
  readonly kind: 'agreement';
  readonly file: NegotiationFile;
  readonly settings: AgreementSettings;
}

/** A negotiation replayed day by day. */
export interface TimelineJob {
  readonly kind: 'timeline';
  readonly file: NegotiationFile;
  readonly settings: TimelineSettings;
}

/** What is computed from a model: the same input gives the same result, so each is computed once. */
export type AnalysisJob = AgreementJob | TimelineJob;

export interface ReadingJob {
  readonly kind: 'reading';
  readonly given: GivenArticle;
  readonly facts: ArticleFacts;
}

/** What a thread can be asked to do. */
export type Job = AnalysisJob | ReadingJob;

/** What a job gives. */
export type ResultOf<J extends Job> = J extends AgreementJob
  ? Outcome<AgreementReport>
  : J extends TimelineJob
    ? Outcome<TimelineReport>
    : Outcome<Reading>;

/** What a thread says of its job. */
export type JobMessage =
  | { readonly kind: 'progress'; readonly progress: number }
  | { readonly kind: 'first'; readonly report: AgreementReport }
  | { readonly kind: 'so-far'; readonly timeline: TimelineSoFar }
  | { readonly kind: 'done'; readonly result: ResultOf<Job> }
  | { readonly kind: 'failed'; readonly says: string };
