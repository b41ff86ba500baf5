import type { Stance } from '@entente/core/record';
import type { Argument } from '../attribution/argument.ts';
import type { CueControl } from '../attribution/cue-lexicon.ts';
import type { Cast } from '../mention/cast.ts';
import type { Range } from '../sentence/passage.ts';

/** A stance that words themselves express, on the course of action that `argument` names. */
export interface Position {
  readonly stance: Stance;
  readonly argument: Argument;
  readonly control: CueControl;
  /** Whether the words are of the speaker's own will, rather than a judgement or a duty of somebody's. */
  readonly isWill: boolean;
  readonly isHedged: boolean;
  /** What in the words told it. */
  readonly why: string;
}

/** Who speaks: their actor decides which words are about themselves. */
export interface Voice {
  readonly actor: string | null;
  readonly cast: Cast;
}

export interface Place {
  readonly index: number;
  readonly range: Range;
}
