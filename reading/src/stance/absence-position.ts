import type { Passage, Range } from '../sentence/passage.ts';
import { toldArgument } from './told-argument.ts';
import type { Place, Position, Voice } from './voice.ts';

/** "there can be no X", "no X without Y". */
export function absencePosition(
  passage: Passage,
  { index, range }: Place,
  voice: Voice,
): Position | undefined {
  const { tokens } = passage;
  const isThere =
    tokens[index]!.lower === 'there' &&
    /^(?:can|will|would|could|must|should|is|was|'s)$/u.test(tokens[index + 1]?.lower ?? '');
  const no = tokens.findIndex((token, at) => at >= index && at < index + 5 && token.lower === 'no');
  const hasWithout = tokens
    .slice(index, range.to)
    .some(({ lower }) => lower === 'without' || lower === 'until' || lower === 'unless');
  const isBare = index === range.from && tokens[index]!.lower === 'no' && hasWithout;
  if ((!isThere && !isBare) || no < 0 || no >= range.to) return undefined;
  if (tokens.slice(index, no).some(({ lower }) => lower === 'have')) return undefined;
  const pointless = pointlessFrom(passage, no + 1, range.to);
  // "there was no deal" tells what was.
  if (tokens[index + 1]?.lower === 'was' && pointless === undefined) return undefined;
  const argument = toldArgument(
    passage,
    { from: pointless ?? no + 1, to: range.to },
    { control: 'any', cast: voice.cast },
  );
  if (argument === undefined) return undefined;
  const onlyWay = alternativeTo(passage, argument.range);
  if (onlyWay !== undefined) {
    return {
      stance: 'favours',
      argument: { ...argument, range: onlyWay },
      control: 'any',
      isWill: false,
      isHedged: false,
      why: '"no alternative" in the speaker\'s words',
    };
  }
  return {
    stance: pointless === undefined ? 'rules-out' : 'opposes',
    argument,
    control: 'any',
    isWill: false,
    isHedged: false,
    why: '"no ..." in the speaker\'s words',
  };
}

/** "no point in another round": where what is pointless begins. */
function pointlessFrom({ tokens }: Passage, at: number, to: number): number | undefined {
  const isPointless =
    /^(?:point|reason|need|basis|sense|justification|grounds|case|room)$/u.test(tokens[at]?.lower ?? '') &&
    /^(?:in|to|for|of)$/u.test(tokens[at + 1]?.lower ?? '');
  return isPointless && at + 2 < to ? at + 2 : undefined;
}

/** "no alternative to dialogue": what the only way is. */
function alternativeTo({ tokens }: Passage, { from, to }: Range): Range | undefined {
  const isAlternative =
    /^(?:alternatives?|substitutes?)$/u.test(tokens[from]?.lower ?? '') &&
    /^(?:to|for)$/u.test(tokens[from + 1]?.lower ?? '');
  return isAlternative && to > from + 2 ? { from: from + 2, to } : undefined;
}
