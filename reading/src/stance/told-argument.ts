import { type Argument, argumentAt } from '../attribution/argument.ts';
import type { CueControl } from '../attribution/cue-lexicon.ts';
import type { Cast } from '../mention/cast.ts';
import type { Passage, Range } from '../sentence/passage.ts';

interface Facts {
  readonly control: CueControl;
  readonly cast: Cast;
}

/** What a position is about, from `from` on; without the time that stands before it, and with whoever is told to act apart. */
export function toldArgument(passage: Passage, range: Range, facts: Facts): Argument | undefined {
  const from = afterCircumstance(passage, range);
  const argument = argumentAt(passage, { from, to: range.to }, facts);
  if (argument === undefined) return undefined;
  const act = tellingFrom(passage, argument.range);
  return act === undefined ? argument : { ...argument, range: { from: act, to: argument.range.to } };
}

/** "on Thursday to a ceasefire": the course begins after the time. */
function afterCircumstance({ tokens, dated }: Passage, { from, to }: Range): number {
  let at = from;
  while (at < to && (dated[at] || (/^(?:on|at|in)$/u.test(tokens[at]!.lower) && dated[at + 1]))) at += 1;
  return at > from && at < to && /^(?:to|on|that)$/u.test(tokens[at]!.lower) ? at : from;
}

/** "all Colombians to back it": the act begins after "to". */
function tellingFrom({ tokens }: Passage, { from, to }: Range): number | undefined {
  const first = tokens[from]!;
  if (first.tag === 'VERB' || first.tag === 'AUX' || first.lower.endsWith('ing')) return undefined;
  for (let at = from + 1; at < Math.min(to - 1, from + 5); at += 1) {
    const { lower, tag } = tokens[at]!;
    if (lower === 'to') {
      const isPeople =
        /^(?:\p{Lu}.*|.*(?:s|people|side|men|women|police|militia|army|community|public))$/u.test(
          tokens[at - 1]!.text,
        );
      return isPeople && tokens[at + 1]!.tag === 'VERB' ? at + 1 : undefined;
    }
    if (!/^(?:NOUN|PROPN|ADJ|DET)$/u.test(tag)) return undefined;
  }
  return undefined;
}
