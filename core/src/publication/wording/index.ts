import { type Messages, type Say, createSay } from '../say.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';

/** The languages that documents can be put into, with their messages. */
export const wordings = { en, ar } as const satisfies Readonly<Record<string, Messages>>;

export type Language = keyof typeof wordings;

export const languages = Object.keys(wordings) as readonly Language[];

export function isLanguage(language: string): language is Language {
  return Object.hasOwn(wordings, language);
}

const says = new Map<Language, Say>();

/** Puts claims into the language. */
export function sayIn(language: Language): Say {
  const known = says.get(language) ?? createSay(language, wordings[language]);
  says.set(language, known);
  return known;
}
