import { type Argument, argumentAt } from '../attribution/argument.ts';
import type { CueControl } from '../attribution/cue-lexicon.ts';
import type { Cast } from '../mention/cast.ts';
import { officeHolders, organs } from '../mention/role.ts';
import type { Passage, Range } from '../sentence/passage.ts';

interface Facts {
  readonly control: CueControl;
  readonly cast: Cast;
}

/** What a position is about, from `from` on; without the time that stands before it, and with whoever is told to act apart. */
export function toldArgument(passage: Passage, range: Range, facts: Facts): Argument | undefined {
  const after = afterCircumstance(passage, range);
  const from =
    facts.control === 'own' ? (afterRecipient(passage, { from: after, to: range.to }) ?? after) : after;
  const argument = argumentAt(passage, { from, to: range.to }, facts);
  if (argument === undefined) return undefined;
  const act = tellingFrom(passage, argument.range) ?? argument.range.from;
  const end = thingEnd(passage, { from: act, to: argument.range.to });
  // "come home", "stand aside": alone the verb says nothing.
  const isAlone =
    end === act + 1 &&
    end < range.to &&
    /^(?:home|aside|down|away|back|forward|apart)$/u.test(passage.tokens[end]!.lower);
  return { ...argument, range: { from: act, to: isAlone ? end + 1 : end } };
}

/** "promised MPs that she would leave", "offered Chile a third of the gas": what is promised, without to whom. */
function afterRecipient({ tokens }: Passage, { from, to }: Range): number | undefined {
  for (let at = from; at < Math.min(to - 1, from + 6); at += 1) {
    const { lower, tag } = tokens[at]!;
    const isAfterSomebody = at > from && /^(?:NOUN|PROPN|PRON)$/u.test(tokens[at - 1]!.tag);
    if (lower === 'that')
      return at > from && /^(?:it|he|she|they|we|i)$/u.test(tokens[at + 1]!.lower) ? at : undefined;
    if (isAfterSomebody && /^(?:a|an|some)$/u.test(lower)) return at;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|PART)$/u.test(tag)) return undefined;
  }
  return undefined;
}

/** "a customs union and voted against it": a noun phrase ends where a verb goes on. */
function thingEnd({ tokens }: Passage, { from, to }: Range): number {
  const first = tokens[from]!;
  if (first.tag === 'VERB' || first.lower.endsWith('ing')) return to;
  for (let at = from + 1; at < to - 1; at += 1) {
    const next = tokens[at + 1]!;
    if (/^(?:and|but)$/u.test(tokens[at]!.lower) && next.tag === 'VERB' && next.lower.endsWith('ed'))
      return at;
  }
  return to;
}

/** "on Thursday to a ceasefire": the course begins after the time. */
function afterCircumstance({ tokens, dated }: Passage, { from, to }: Range): number {
  // "consider whether to join": the joining.
  if (/^(?:whether|how|when)$/u.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === 'to')
    return from + 1;
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
      return (isPeople || officeHolders.has(tokens[at - 1]!.lower) || organs.has(tokens[at - 1]!.lower)) &&
        /^(?:VERB|ADV|NOUN|ADJ)$/u.test(tokens[at + 1]!.tag)
        ? at + 1
        : undefined;
    }
    if (!/^(?:NOUN|PROPN|ADJ|DET)$/u.test(tag)) return undefined;
  }
  return undefined;
}
