import type { Range } from '../sentence/passage.ts';

/** How a voicing was found. */
export type VoicingRule =
  | 'verb'
  | 'shared'
  | 'fronted'
  | 'inverted'
  | 'according'
  | 'passive'
  | 'seeming'
  | 'state-of-mind'
  | 'noun'
  | 'colon'
  | 'dash'
  | 'object'
  | 'adverb';

/**
 * Words of a sentence that pass on what somebody says, thinks, wants or holds: the cue, the source as far as the
 * sentence names one, and the content. Ranges are tokens of the sentence.
 */
export interface Voicing {
  /** The token that made it a voicing: the verb, noun or adjective itself. */
  readonly head: number;
  readonly cue: Range;
  readonly source: Range | null;
  readonly content: readonly Range[];
  readonly rule: VoicingRule;
  /** From 0 to 1. */
  readonly confidence: number;
}
