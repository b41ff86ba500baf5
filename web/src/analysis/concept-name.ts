import type { MessageId } from '../language/language.ts';
import type { SayMessage } from '../language/language-context.tsx';

const named = ['nash', 'gmr', 'smr', 'seq', 'ssr', 'sim', 'sgmr', 'ssmr', 'sseq'] as const;
type Named = (typeof named)[number];

/** Concepts by the names that the field has for them. */
export function conceptName(concept: string, say: SayMessage): string {
  const { id, attitude, horizon } = partsOf(concept);
  if (horizon !== undefined) return say('concept.limited', { horizon });
  if (id === undefined) return concept;
  const name = say(`concept.${id}` satisfies MessageId);
  return attitude === undefined ? name : say('concept.attitude', { concept: name, attitude });
}

/** What being stable under it means, in a sentence. */
export function conceptMeaning(concept: string, say: SayMessage): string {
  const { id, attitude, horizon } = partsOf(concept);
  if (horizon !== undefined) return say('concept.limited.says', { horizon });
  if (attitude !== undefined) return say(`concept.attitude.${attitude}` satisfies MessageId);
  return id === undefined ? '' : say(`concept.${id}.says` satisfies MessageId);
}

/** The field's abbreviation: Nash, GMR, SEQ, GMR-a, L(3). */
export function conceptLetters(concept: string): string {
  if (concept.startsWith('nash')) return `N${concept.slice(1)}`;
  const [letters = '', attitude] = concept.split('-');
  return attitude === undefined ? letters.toUpperCase() : `${letters.toUpperCase()}-${attitude}`;
}

interface ConceptParts {
  readonly id?: Named;
  readonly attitude?: 'a' | 'b' | 'c' | 'd';
  readonly horizon?: number;
}

function partsOf(concept: string): ConceptParts {
  const horizon = /^l\((\d+)\)$/u.exec(concept)?.[1];
  if (horizon !== undefined) return { horizon: Number(horizon) };
  const [letters, suffix] = concept.split('-');
  const id = named.find((known) => known === letters);
  const attitude = (['a', 'b', 'c', 'd'] as const).find((letter) => letter === suffix);
  return { ...(id === undefined ? {} : { id }), ...(attitude === undefined ? {} : { attitude }) };
}
