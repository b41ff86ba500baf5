import type { CueMatch } from './cue.ts';
import type { Source } from './source.ts';
import type { VerbGroup } from './verb-group.ts';

/** How an attribution was found. */
export type AttributionRule =
  | 'said'
  | 'quoted'
  | 'fronted'
  | 'according'
  | 'position'
  | 'noun'
  | 'shared'
  | 'passive'
  | 'continued';

/** A cue with its source, before it is settled what it governs. */
export interface Candidate {
  readonly match: CueMatch;
  readonly source: Source;
  readonly group: VerbGroup;
  /** Where its clause begins, a connecting word included. */
  readonly start: number;
  /** Inside what an earlier cue passes on. */
  readonly isInner?: boolean;
  readonly isShared: boolean;
  readonly isInverted: boolean;
  readonly rule: AttributionRule;
}
