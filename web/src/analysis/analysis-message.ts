import type { Issue } from '@entente/core/base/issue';
import type { AnalysisQuestion } from '@entente/core/conflict';
import type { DeskQuestion } from './analysis-desk.ts';

/** What the page asks of the worker. */
export type AnalysisCommand =
  | { readonly kind: 'open-text'; readonly path: string; readonly text: string }
  | { readonly kind: 'open'; readonly input: unknown }
  | { readonly kind: 'ask'; readonly asked: DeskQuestion }
  | { readonly kind: 'ask-unlisted'; readonly question: AnalysisQuestion }
  | { readonly kind: 'stable-under'; readonly state: string; readonly concepts: readonly string[] }
  | { readonly kind: 'moves'; readonly states: readonly string[] }
  | { readonly kind: 'levels' }
  | { readonly kind: 'file' }
  | { readonly kind: 'gmcr' };

/** A command under a number of its own, the wish that the one of this number stops, or a call to be heard. */
export type AnalysisMessage =
  | { readonly id: number; readonly command: AnalysisCommand }
  | { readonly cancel: number }
  | { readonly call: number };

export type AnalysisAnswer =
  /** From 0 to 1; null where it is not known how far it is. */
  | { readonly id: number; readonly kind: 'progress'; readonly share: number | null }
  | {
      readonly id: number;
      readonly kind: 'done';
      readonly value: unknown;
      readonly warnings: readonly Issue[];
    }
  | { readonly id: number; readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly id: number; readonly kind: 'failed'; readonly says: string }
  /** To a call. */
  | { readonly id: number; readonly kind: 'heard' };
