import type { ChangeSet } from '../../agreement/index.ts';
import { type OfSet, changesPhrase } from '../brief/change-claim.ts';
import type { Block } from '../document.ts';
import { type Ground, paragraph } from './explained.ts';

/** A set of changes that is explained, and what it is explained from. */
export interface ToldChange {
  readonly ground: Ground;
  readonly set: ChangeSet;
  readonly of: OfSet;
  /** With the negotiation as it is once the changes are made. */
  readonly changed: (worlds?: number) => Ground;
}

/** What is taken for given, with the way back to it. */
export function changedBlocks(set: ChangeSet, of: OfSet): readonly Block[] {
  if (set.changes.length === 0) return [];
  return [
    paragraph('explain.as-changed'),
    { kind: 'paragraph', text: { ...changesPhrase(set, of), explain: of.id } },
  ];
}
