import type { Brief } from './brief.ts';
import { at, call } from './request.ts';

export type AnswerKind = 'acceptable' | 'acceptable-if' | 'unacceptable';

export interface Answer {
  readonly package: string;
  readonly answer: AnswerKind;
  readonly condition?: string;
  readonly words?: string;
}

export interface Paper extends Brief {
  readonly party: string;
  /** The names of the options, in the order of a package's letters. */
  readonly options: readonly string[];
  readonly packages: readonly string[];
  readonly answerBy: string;
  readonly note?: string;
  readonly closed: boolean;
  readonly answered: boolean;
  readonly receipt?: unknown;
}

export const fetchPaper = (token: string, language: string): Promise<Paper> =>
  call('GET', `${at('papers', token)}?language=${encodeURIComponent(language)}`);

export const answerPaper = (token: string, answers: readonly Answer[]): Promise<{ receipt: unknown }> =>
  call('POST', at('papers', token), { answers });
