import type { Day } from '../base/day.ts';

/**
 * Something that is said, in no language yet: a message with its values, and the sources it rests on.
 *
 * Everything Entente publishes is made of claims, so that pages in seven languages cannot drift apart and every
 * sentence can be traced and challenged.
 */
export interface Claim {
  readonly message: string;
  readonly values?: Readonly<Record<string, ClaimValue>>;
  /** Numbers of the document's source notes. */
  readonly sources?: readonly number[];
  /** What this claim can be referred to by, within its document: `position.russia.fr-troops`. */
  readonly id?: string;
  /** By which what stands behind it can be asked for: `package:NYN:acceptable` (explanation/explain-id.ts). */
  readonly explain?: string;
}

/** A value is worded by its kind, in the reader's language. */
export type ClaimValue =
  | string
  | number
  | Claim
  /**
   * A day; `short` where there is little room, as on an axis. Seen from another day no more than a week away, it is named
   * with its weekday and without its year.
   */
  | { readonly day: Day; readonly seenFrom?: Day; readonly short?: true }
  | { readonly share: number }
  /** A proper name; a state's name is given in the reader's language. */
  | { readonly name: string }
  /** Words of a source, kept as they are, in their own direction. */
  | { readonly quote: string }
  | { readonly list: readonly ClaimValue[]; readonly or?: true };

/** A claim put into words. */
export interface Worded {
  readonly text: string;
  readonly sources: readonly number[];
  readonly id?: string;
  readonly explain?: string;
}
