import type { Passage } from '../sentence/passage.ts';
import { clauseEnd, trimmed } from '../voicing/content-range.ts';
import type { Clause } from '../voicing/subject.ts';
import type { Voicing } from '../voicing/voicing.ts';
import { verbCueAt } from './cue.ts';

/**
 * Voicings of the phrases that the lexicon of cues knows as positions and that no frame of a single verb covers:
 * "stands ready to", "leaves open", "does not exclude". They give way to any surer voicing of the same words.
 */
export function positionVoicings(
  passage: Passage,
  clauses: ReadonlyMap<number, Clause>,
  found: readonly Voicing[],
): readonly Voicing[] {
  const heads = new Set(found.filter(({ confidence }) => confidence >= 0.5).map(({ head }) => head));
  return [...clauses.values()].flatMap((clause): readonly Voicing[] => {
    const { verb, subject, group } = clause;
    const match = verbCueAt(passage, verb);
    if (match === undefined || match.cue.kind !== 'position' || subject === null || group.isPassive)
      return [];
    const next = passage.tokens[match.to];
    if (next === undefined || (next.tag === 'PUNCT' && !passage.sentence.quoted[match.to])) return [];
    for (let at = match.from; at < match.to; at += 1) if (heads.has(at)) return [];
    const content = trimmed(passage, {
      from: match.to,
      to: clauseEnd(passage, match.to, passage.tokens.length, clauses),
    });
    if (content.to <= content.from) return [];
    return [
      {
        head: verb,
        cue: { from: group.from, to: match.to },
        source: subject,
        content: [content],
        rule: clause.place === 'shared' || clause.place === 'participle' ? 'shared' : 'verb',
        confidence: 0.5,
      },
    ];
  });
}
