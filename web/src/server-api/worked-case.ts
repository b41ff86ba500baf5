import { call, ofNegotiation } from './request.ts';

/** A worked negotiation that comes with the source. */
export interface WorkedCase {
  readonly id: string;
  readonly name: string;
  readonly shows: string;
  /** The package that it is about, where there is one. */
  readonly follow?: string;
}

/** The worked negotiations that are not open yet. */
export const fetchCases = (): Promise<{ cases: readonly WorkedCase[] }> => call('GET', '/cases');

export const openCase = (id: string): Promise<{ id: string }> =>
  call('POST', `/cases/${encodeURIComponent(id)}`, {});

/** Words of a text, and how they are set. */
export interface TextSpan {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly code?: true;
  readonly href?: string;
}

/** A part of a text as data: nothing in it is markup. */
export type TextBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly spans: readonly TextSpan[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly TextSpan[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly TextBlock[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly TextBlock[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly TextSpan[])[];
      readonly rows: readonly (readonly (readonly TextSpan[])[])[];
    };

/** What a person wrote about a worked negotiation, in the language that it was written in. */
export interface CaseAnalysis {
  readonly language: string;
  readonly blocks: readonly TextBlock[];
}

export const fetchCaseAnalysis = (id: string): Promise<CaseAnalysis> =>
  call('GET', ofNegotiation(id, 'case-analysis'));
