import type { NarrationClause, NarrationMessage } from '../narration.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';

/**
 * The sentences of one language, in ICU MessageFormat with plain arguments only (`{state}`), so that any formatter of
 * that format can take them. The clauses stand for `{standing}`; the last five put a path of moves, `{path}`, into words.
 *
 * They stand beside the narration and not with the words of documents: the library is used without these, and a
 * sentence and the reason it tells change together.
 */
export type NarrationWording = Readonly<
  Record<
    NarrationMessage | NarrationClause | 'staying' | 'step' | 'step-simultaneous' | 'in-turn' | 'together',
    string
  >
>;

/** By language (BCP 47). */
export const narrationWordings = { en, ar } as const satisfies Readonly<Record<string, NarrationWording>>;

export type NarrationLanguage = keyof typeof narrationWordings;

export const narrationLanguages = Object.keys(narrationWordings) as readonly NarrationLanguage[];
