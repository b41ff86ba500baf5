import { expect, test } from 'vitest';
import { Cast } from '../mention/cast.ts';
import { passageOf } from '../sentence/passage.ts';
import { sentencesOf } from '../sentence/sentence.ts';
import { toldArgument } from './told-argument.ts';

const read = (text: string, control: 'own' | 'any' = 'any'): string | undefined => {
  const passage = passageOf(sentencesOf(text, 0, 0)[0]!);
  const { tokens } = passage;
  const range = toldArgument(
    passage,
    { from: 2, to: tokens.length - 1 },
    { control, cast: new Cast([], null) },
  )?.range;
  return range === undefined ? undefined : text.slice(tokens[range.from]!.start, tokens[range.to - 1]!.end);
};

test.each([
  ['They agreed on Thursday to a truce in Lima.', 'any', 'truce in Lima'],
  ['They urged all Chileans to reject the plan.', 'any', 'reject the plan'],
  ['Peru considers whether to join the fleet.', 'any', 'join the fleet'],
  ['Peru wants a customs union and voted against the plan.', 'any', 'customs union'],
  ['Peru promised deputies that it would leave the pact.', 'own', 'leave the pact'],
  ['Peru offered Chile a share of the gas.', 'own', 'share of the gas'],
  ['They asked the president to come home.', 'any', 'come home'],
] as const)('%s', (text, control, expected) => {
  expect(read(text, control)).toBe(expected);
});
