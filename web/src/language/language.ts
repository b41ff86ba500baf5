import type { Messages } from '@entente/core/publication';
import { english } from './en.ts';

/** The messages of the interface, by id. English is the list that the others are held to. */
export type MessageId = keyof typeof english;

export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly load: () => Promise<Messages>;
}

/** A language comes in by one line here and its file of messages. */
export const languages: readonly Language[] = [
  { code: 'en', name: 'English', load: () => Promise.resolve(english) },
  { code: 'ar', name: 'العربية', load: async () => (await import('./ar.ts')).arabic },
];

/** The language asked for, else the first of the reader's that there is, else English. */
export function chooseLanguage(asked: string | null, readers: readonly string[]): Language {
  const wanted = [asked ?? '', ...readers].map((code) => code.split('-')[0]);
  const found = wanted
    .map((code) => languages.find((language) => language.code === code))
    .find((language) => language !== undefined);
  return found ?? languages[0]!;
}
