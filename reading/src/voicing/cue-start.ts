import type { Passage } from '../sentence/passage.ts';
import { isVerbal } from './noun-range.ts';
import type { Clause } from './subject.ts';

/** The verb before "to" counts as part of the cue: "continued to call", "declined to say". */
export function cueStart(passage: Passage, clause: Clause): number {
  let from = clause.group.from;
  const { tokens } = passage;
  while (passage.dated[from] && from < clause.verb) from += 1;
  if (clause.group.isInfinitive && tokens[from - 1]?.lower === 'to' && isVerbal(passage, from - 2)) from -= 2;
  return from;
}
