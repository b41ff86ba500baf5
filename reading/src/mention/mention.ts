import type { Span } from '@entente/core/record';

/**
 * A phrase that names someone who can speak. `actor` is the party spoken for, null where nobody's: "sources", a
 * union, an analyst. `name` is null where the phrase names nobody in particular; an office whose holder is not known is
 * its `role`.
 */
export interface Mention extends Span {
  readonly kind: 'person' | 'office' | 'state' | 'organisation' | 'unnamed' | 'document' | 'outsider';
  readonly name: string | null;
  readonly actor: string | null;
  readonly role?: string;
  /** How it was found: said in the phrase, known from the gazetteer, or carried over from before. */
  readonly by: 'phrase' | 'gazetteer' | 'earlier';
  /** He, she or not known. */
  readonly gender?: 'f' | 'm';
  /** One person without a name, to whom "he" or "she" can go. */
  readonly isOne?: true;
  /** The name of whoever holds the office that the phrase speaks of. */
  readonly isHolder?: true;
  /** The actor is the one in focus; nothing in the phrase or before says so. */
  readonly isGuessed?: true;
}
