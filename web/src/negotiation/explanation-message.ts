import type { AgreementReport, NegotiationFile } from '@entente/core/agreement';
import type { Issue } from '@entente/core/base/issue';
import type { Language, WordedDocument } from '@entente/core/publication';
import type { ArticleRecord, StatementRecord } from '@entente/core/record';

/** What explanations are made of, as a worker can be given it. */
export interface ExplanationMaterial {
  readonly model: NegotiationFile;
  readonly agreement: AgreementReport;
  readonly articles: readonly ArticleRecord[];
  readonly statements: readonly StatementRecord[];
}

/** What is asked: what stands behind an id, in a language. */
export interface ExplanationQuestion {
  readonly of: string;
  readonly language: Language;
}

/** Material to work with from now on, or a question about it under a number of its own. */
export type ExplanationMessage =
  | { readonly material: ExplanationMaterial }
  | { readonly id: number; readonly question: ExplanationQuestion };

/** The answer to what stands behind an id, in words; or that nothing is called so. */
export type Explained =
  | { readonly ok: true; readonly document: WordedDocument }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export type ExplanationAnswer =
  /** From 0 to 1. */
  | { readonly id: number; readonly kind: 'progress'; readonly done: number }
  | { readonly id: number; readonly kind: 'done'; readonly explained: Explained }
  | { readonly id: number; readonly kind: 'failed'; readonly says: string };
