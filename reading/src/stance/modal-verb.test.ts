import { expect, test } from 'vitest';
import { passageOf } from '../sentence/passage.ts';
import { sentencesOf } from '../sentence/sentence.ts';
import { verbAfterModal } from './modal-verb.ts';

const read = (text: string) => {
  const { tokens, ...passage } = passageOf(sentencesOf(text, 0, 0)[0]!);
  const modal = tokens.findIndex(({ lower }) => /^(?:will|would|must)$/u.test(lower));
  const found = verbAfterModal({ tokens, ...passage }, modal + 1, tokens.length);
  if (found === undefined) return undefined;
  const marks = Object.entries(found).filter(([, value]) => value === true);
  return [tokens[found.index]!.lower, ...marks.map(([mark]) => mark)];
};

test.each([
  ['It will not open formal talks.', ['open', 'isNegated']],
  ['It would under no circumstances sign a treaty.', ['sign', 'isNegated', 'isApart']],
  ['It would neither sign nor pay.', ['sign', 'isNegated', 'isApart']],
  ['A mechanism must be binding.', ['binding', 'isQuality']],
  ['The line must be closed.', ['closed', 'isPassive']],
  ['It would have signed a treaty.', ['signed', 'isPerfect']],
  ['No firm would have our consent.', ['have']],
  ['It would have to sign a treaty.', ['sign']],
  ['It will be sending ships.', ['sending']],
  ['It will only sign a treaty.', ['sign', 'hasOnly']],
  ['Never would Peru sign a treaty.', undefined],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
