import type { Cast } from '../mention/cast.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import { evaluations } from './evaluation.ts';
import { toldArgument } from './told-argument.ts';
import type { Position } from './voice.ts';

/** "called a joint fleet unacceptable", "described the plan as a mistake": what something is called takes a stance on it. */
export function namingPosition(passage: Passage, { from, to }: Range, cast: Cast): Position | undefined {
  const { tokens } = passage;
  for (let at = from + 1; at < Math.min(to, from + 14); at += 1) {
    if (/^(?:AUX|SCONJ)$/u.test(tokens[at]!.tag)) return undefined;
    const words = tokens
      .slice(at, Math.min(to, at + 4))
      .map(({ lower }) => lower)
      .filter((word) => !/^["“”'‘’]$/u.test(word));
    const found = evaluations.find(({ pattern }) => pattern.test(`${words.join(' ')} `));
    if (found === undefined) continue;
    let end = at;
    while (end > from && /^(?:as|a|an|the|"|“|‘|')$/u.test(tokens[end - 1]!.lower)) end -= 1;
    const argument = toldArgument(passage, { from, to: end }, { control: 'any', cast });
    if (argument === undefined) return undefined;
    return {
      stance: found.stance === 'rules-out' ? 'opposes' : found.stance,
      argument,
      control: 'any',
      isWill: false,
      isHedged: false,
      why: `"${words.slice(0, 3).join(' ')}" is what it is called`,
    };
  }
  return undefined;
}
