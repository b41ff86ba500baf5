import type { Passage, Range } from '../sentence/passage.ts';
import { actOf } from './act.ts';

/** "lift sanctions and withdraw troops": one range for each course, or the range itself. */
export function coursesIn(passage: Passage, range: Range): readonly Range[] {
  const { tokens } = passage;
  const cuts: number[] = [];
  for (let at = range.from + 1; at < range.to - 1; at += 1) {
    if (/^(?:and|or|but)$/u.test(tokens[at]!.lower) && opensCourse(passage, at + 1, range)) cuts.push(at);
    else if (tokens[at]!.text === ',' && cuts.length === 0 && opensCourse(passage, at + 1, range))
      cuts.push(at);
  }
  const starts = [range.from, ...cuts.map((cut) => cut + 1)];
  return starts.map((from, index) => ({ from, to: cuts[index] ?? range.to }));
}

/** A verb in the same form as the first, or another act as a noun. */
function opensCourse({ tokens }: Passage, at: number, { from, to }: Range): boolean {
  let start = at;
  while (
    start < to &&
    /^(?:to|the|a|an|also|then|all|its|their|not|immediate|full|more)$/u.test(tokens[start]!.lower)
  )
    start += 1;
  const token = tokens[start];
  const first = tokens[from];
  if (token === undefined || first === undefined || start >= to) return false;
  const isGerund = first.lower.endsWith('ing');
  if (first.tag === 'VERB' || isGerund)
    return token.tag === 'VERB' && token.lower.endsWith('ing') === isGerund && !token.lower.endsWith('ed');
  const isTalks = actOf(first.lower) === 'talk' && actOf(token.lower) === 'talk';
  return (
    !isTalks &&
    token.tag === 'NOUN' &&
    actOf(token.lower) !== undefined &&
    /^(?:of|to|on|for|from)$/u.test(tokens[start + 1]?.lower ?? '')
  );
}
