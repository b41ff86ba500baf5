import type { MessageId } from '../language/language.ts';
import type { SayMessage } from '../language/language-context.tsx';

const named = ['nash', 'gmr', 'smr', 'seq', 'ssr', 'sim'] as const;

/** Concepts by the names that the field has for them; `l(3)` and the like are their own names. */
export function conceptName(concept: string, say: SayMessage): string {
  const id = named.find((known) => known === concept);
  return id === undefined ? concept : say(`concept.${id}` satisfies MessageId);
}

const short: Readonly<Record<string, string>> = { nash: 'Nash' };

/** The field's abbreviation: Nash, GMR, SEQ. */
export function conceptLetters(concept: string): string {
  return short[concept] ?? concept.toUpperCase();
}
