import { expect, test } from 'vitest';
import { Cast } from '../mention/cast.ts';
import { passageOf } from '../sentence/passage.ts';
import { sentencesOf } from '../sentence/sentence.ts';
import { namingPosition } from './naming-position.ts';

const read = (text: string) => {
  const passage = passageOf(sentencesOf(text, 0, 0)[0]!);
  const { tokens } = passage;
  const found = namingPosition(passage, { from: 2, to: tokens.length - 1 }, new Cast([], null));
  if (found === undefined) return undefined;
  const { from, to } = found.argument.range;
  return [found.stance, text.slice(tokens[from]!.start, tokens[to - 1]!.end)];
};

test.each([
  ['Peru called a joint fleet unacceptable.', ['opposes', 'joint fleet']],
  ['Peru called the sale of the port "a mistake".', ['opposes', 'sale of the port']],
  ['Peru called a lower fee "worth exploring".', ['open', 'lower fee']],
  ['Peru described the truce as essential.', ['favours', 'truce']],
  ['Peru called the summit a waste of time.', ['opposes', 'summit']],
  ['Peru called the envoy a friend.', undefined],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
