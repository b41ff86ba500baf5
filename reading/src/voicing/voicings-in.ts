import type { Passage } from '../sentence/passage.ts';
import { trimmed } from './content-range.ts';
import { type Clause, clausesOf } from './subject.ts';
import { verbVoicing } from './verb-voicing.ts';
import type { Voicing } from './voicing.ts';
import { adverbVoicings, accordingVoicings, colonVoicing, dashVoicing } from './wordless-voicing.ts';
import { nounVoicings } from './noun-voicing.ts';
import { stateVoicings } from './state-voicing.ts';

type Clauses = ReadonlyMap<number, Clause>;
/** Less sure ones are not even weighed against others. */
const least = 0.25;

/** Voicings of a sentence before any gives way to another, with the clauses they were found in. */
export interface FoundVoicings {
  readonly clauses: Clauses;
  readonly voicings: readonly Voicing[];
}

/** All voicings of a sentence; none stands inside the content of another. */
export function voicingsIn(passage: Passage): readonly Voicing[] {
  const { clauses, voicings } = allVoicingsIn(passage);
  return settled(passage, clauses, voicings);
}

/** All voicings of a sentence by their heads, those inside others too. */
export function allVoicingsIn(passage: Passage): FoundVoicings {
  const clauses = clausesOf(passage);
  const alone = colonVoicing(passage) ?? dashVoicing(passage);
  if (alone !== undefined) return { clauses, voicings: [alone] };
  const voicings = [
    ...[...clauses.values()].flatMap((clause) => verbVoicing(passage, clause, clauses) ?? []),
    ...accordingVoicings(passage, clauses),
    ...adverbVoicings(passage, clauses),
    ...nounVoicings(passage, clauses),
    ...stateVoicings(passage, clauses),
  ].sort((a, b) => a.head - b.head);
  return { clauses, voicings };
}

/** Keeps the outer of two: what a kept voicing passes on is all its own. */
export function settled(passage: Passage, clauses: Clauses, found: readonly Voicing[]): readonly Voicing[] {
  const kept: Voicing[] = [];
  for (const one of found) {
    if (one.confidence < least) continue;
    const at = kept.findIndex((other) => holds(other, one.head));
    if (at >= 0) {
      const cut = cutBefore(passage, clauses, kept[at]!, one);
      if (cut === undefined) continue;
      if (cut === null) kept.splice(at, 1);
      else kept[at] = cut;
    }
    for (let index = kept.length - 1; index >= 0; index -= 1)
      if (holds(one, kept[index]!.head)) kept.splice(index, 1);
    kept.push(one);
  }
  return kept;
}

/**
 * The outer voicing without the inner one, where the inner is the surer and begins after a comma; null where nothing
 * of the outer is left, undefined where the inner one stays inside.
 */
function cutBefore(
  passage: Passage,
  clauses: Clauses,
  outer: Voicing,
  inner: Voicing,
): Voicing | null | undefined {
  if (inner.confidence < 0.8 || outer.confidence > inner.confidence - 0.15) return undefined;
  const clause = clauses.get(inner.head);
  const start = Math.min(clause?.start ?? inner.head, ...inner.content.map(({ from }) => from));
  let comma = start - 1;
  while (comma > outer.head && !/^[,;–—]$/u.test(passage.tokens[comma]!.text) && start - comma < 12)
    comma -= 1;
  if (comma <= outer.head || !/^[,;–—]$/u.test(passage.tokens[comma]!.text)) return undefined;
  const content = outer.content
    .map((range) => trimmed(passage, { from: range.from, to: Math.min(range.to, comma) }))
    .filter(({ from, to }) => to > from);
  return content.length === 0 ? null : { ...outer, content };
}

function holds({ content }: Voicing, head: number): boolean {
  return content.some(({ from, to }) => head >= from && head < to);
}
