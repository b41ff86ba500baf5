import type { Passage } from '../sentence/passage.ts';
import { clausesOf } from './subject.ts';
import { verbVoicing } from './verb-voicing.ts';
import type { Voicing } from './voicing.ts';
import { adverbVoicings, accordingVoicings, colonVoicing } from './wordless-voicing.ts';
import { nounVoicings } from './noun-voicing.ts';
import { stateVoicings } from './state-voicing.ts';

/** All voicings of a sentence; none stands inside the content of another. */
export function voicingsIn(passage: Passage): readonly Voicing[] {
  const clauses = clausesOf(passage);
  const colon = colonVoicing(passage);
  if (colon !== undefined) return [colon];
  const found = [
    ...[...clauses.values()].flatMap((clause) => verbVoicing(passage, clause, clauses) ?? []),
    ...accordingVoicings(passage, clauses),
    ...adverbVoicings(passage, clauses),
    ...nounVoicings(passage, clauses),
    ...stateVoicings(passage, clauses),
  ].sort((a, b) => a.head - b.head);
  return settled(found);
}

/** Keeps the outer of two: what a kept voicing passes on is all its own. */
function settled(found: readonly Voicing[]): readonly Voicing[] {
  const kept: Voicing[] = [];
  for (const one of found) {
    if (one.confidence < 0.25) continue;
    const governor = kept.find((other) => holds(other, one.head));
    if (governor !== undefined) {
      // A sure voicing is not lost to an unsure one around it.
      if (!(governor.confidence < 0.45 && one.confidence >= 0.7)) continue;
      kept.splice(kept.indexOf(governor), 1);
    }
    for (let at = kept.length - 1; at >= 0; at -= 1) if (holds(one, kept[at]!.head)) kept.splice(at, 1);
    kept.push(one);
  }
  return kept;
}

function holds({ content }: Voicing, head: number): boolean {
  return content.some(({ from, to }) => head >= from && head < to);
}
