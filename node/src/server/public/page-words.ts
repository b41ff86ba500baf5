import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { ru } from './words/ru.ts';
import { uk } from './words/uk.ts';
import { zh } from './words/zh.ts';

/** The words around a published document: navigation, the challenge form, the notices. */
export interface PageWords {
  readonly editions: string;
  readonly noEdition: string;
  readonly edition: string;
  readonly published: string;
  readonly allEditions: string;
  readonly languages: string;
  readonly feed: string;
  readonly challenge: string;
  readonly challengeLead: string;
  readonly claim: string;
  readonly wholeEdition: string;
  readonly words: string;
  readonly send: string;
  readonly received: string;
  readonly receivedLead: string;
  readonly challenges: string;
  readonly status: string;
  readonly open: string;
  readonly upheld: string;
  readonly dismissed: string;
  readonly corrected: string;
  readonly privacy: string;
  readonly privacyText: readonly string[];
  readonly terms: string;
  readonly termsText: readonly string[];
  readonly operator: string;
  readonly licence: string;
  readonly contact: string;
  readonly noOperator: string;
  readonly notFound: string;
}

const wordsByLanguage: Readonly<Record<string, PageWords>> = { ar, en, es, fr, ru, uk, zh };

export const pageLanguages = Object.keys(wordsByLanguage);

/** The words of a language; English where there are none. */
export function pageWordsIn(language: string): PageWords {
  return wordsByLanguage[language] ?? en;
}
