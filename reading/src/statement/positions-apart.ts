import type { Attribution } from '../attribution/attribution.ts';
import type { Passage, Range } from '../sentence/passage.ts';
import { positionIn } from '../stance/position.ts';
import type { Voice } from '../stance/voice.ts';

const modals = /^(?:will|would|could|can|cannot)$/u;
const most = 4;

/**
 * "said it would pay but would not send troops": one attribution for each position, where a conjunction and a helping
 * verb open the next one. All others come back as they are.
 */
export function positionsApart(
  passage: Passage,
  attribution: Attribution,
  voice: Voice,
): readonly Attribution[] {
  const [content] = attribution.content;
  if (attribution.cue.kind !== 'report' || content === undefined || attribution.content.length > 1)
    return [attribution];
  const parts: Range[] = [];
  let rest = content;
  while (parts.length < most) {
    const at = nextPosition(passage, rest, voice);
    if (at === undefined) break;
    parts.push({ from: rest.from, to: endBefore(passage, at) });
    rest = { from: at + 1, to: rest.to };
  }
  return [...parts, rest].map((range) => ({ ...attribution, content: [range] }));
}

/** The conjunction before a second position of the same speaker. */
function nextPosition(passage: Passage, { from, to }: Range, voice: Voice): number | undefined {
  const { tokens } = passage;
  const first = positionIn(passage, { from, to }, voice);
  if (first === undefined) return undefined;
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index >= first.argument.range.from &&
      index < to - 2 &&
      /^(?:and|but)$/u.test(lower) &&
      modals.test(tokens[index + 1]!.lower),
  );
  if (at < 0) return undefined;
  return positionIn(passage, { from: at + 1, to }, voice)?.control === 'own' ? at : undefined;
}

function endBefore({ tokens }: Passage, at: number): number {
  return tokens[at - 1]?.text === ',' ? at - 1 : at;
}
