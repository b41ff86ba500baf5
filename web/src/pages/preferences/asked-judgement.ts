import type { NegotiationFile } from '@entente/core/agreement';
import { createContext, useContext } from 'react';
import type { NegotiationView } from '../../server-api/negotiation.ts';

export type Prior = Pick<NonNullable<NegotiationFile['prior']>, 'wants' | 'indifferent' | 'opposes'>;

/** What a person fills in beside the reason. */
export interface JudgementValues {
  readonly why: string;
  readonly words: string;
  readonly tier: 1 | 2 | 3;
  readonly prior: Prior;
}

/** A change that waits for its reason, and for what else it needs. */
export interface AskedJudgement {
  readonly title: string;
  /** What it would mean, in sentences. */
  readonly lines: readonly string[];
  readonly fields: 'none' | 'words' | 'priority' | 'prior';
  readonly values: JudgementValues;
  /** Where in the changed model the words stand; what is wrong there is told at their field. */
  readonly wordsAt?: (model: NegotiationFile) => string;
  readonly change: (values: JudgementValues) => NegotiationFile;
}

interface PreferenceDesk {
  readonly view: NegotiationView;
  /** A priority, rule or condition in words of the reader's language. */
  readonly wordsOf: (says: string) => string;
  /** An option in the words of its source. */
  readonly optionOf: (name: string) => string;
  /** Asks for the reason of a change, and makes it. */
  readonly ask: (
    asked: Omit<AskedJudgement, 'values'> & { readonly values?: Partial<JudgementValues> },
  ) => void;
  /** Makes a change that needs no reason: taking one back. */
  readonly make: (model: NegotiationFile, says: string) => void;
}

export const PreferenceDeskContext = createContext<PreferenceDesk | null>(null);

export function usePreferenceDesk(): PreferenceDesk {
  const desk = useContext(PreferenceDeskContext);
  if (desk === null) throw new Error('usePreferenceDesk outside of the page.');
  return desk;
}
