import type { ChallengeRecord } from '../../record/index.ts';
import type { WordedDocument } from '../document.ts';

/** What the public may see of a negotiation: its editions, and what became of the challenges to them. */
export interface Publication {
  /** What names it in addresses. */
  readonly slug: string;
  readonly name: string;
  /** At least one, the latest last. */
  readonly editions: readonly Edition[];
  readonly challenges: readonly ChallengeRecord[];
}

/** One issue of a dossier, fixed in the words in which it was published. A correction is a new edition. */
export interface Edition {
  /** From 1. */
  readonly number: number;
  /** The moment of publication, in ISO 8601. */
  readonly published: string;
  /** The languages it was published in, the first one first. */
  readonly languages: readonly string[];
  /** In each of its languages. */
  readonly documents: Readonly<Record<string, WordedDocument>>;
}

export function latestEditionOf({ editions }: Publication): Edition {
  const latest = editions.at(-1);
  if (latest === undefined) throw new Error('A publication has an edition.');
  return latest;
}

/** The language to show an edition in: the one wanted if it has it, else its first. */
export function languageShownOf({ languages, documents }: Edition, wanted: string): string {
  return Object.hasOwn(documents, wanted) ? wanted : (languages[0] ?? wanted);
}

/** The edition's document in a language; undefined in a language it was not published in. */
export function documentIn({ documents }: Edition, language: string): WordedDocument | undefined {
  return Object.hasOwn(documents, language) ? documents[language] : undefined;
}
