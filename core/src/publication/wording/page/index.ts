import { type Messages, type Say, createSay } from '../../say.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** The words around what is published: navigation, the challenge form, the notices. More languages than documents have. */
export const pageWordings = { en, ar, es, fr, ru, uk, zh } as const satisfies Readonly<
  Record<string, Messages>
>;

export type PageLanguage = keyof typeof pageWordings;

export const pageLanguages = Object.keys(pageWordings) as readonly PageLanguage[];

export function isPageLanguage(language: string): language is PageLanguage {
  return Object.hasOwn(pageWordings, language);
}

const says = new Map<PageLanguage, Say>();

/** Puts the claims of a page around a document into the language. */
export function sayPageIn(language: PageLanguage): Say {
  const known = says.get(language) ?? createSay(language, pageWordings[language]);
  says.set(language, known);
  return known;
}
