import { expect, test } from 'vitest';
import { passageOf } from '../sentence/passage.ts';
import { sentencesOf } from '../sentence/sentence.ts';
import { conditionIn } from './condition.ts';

const read = (text: string) => {
  const passage = passageOf(sentencesOf(text, 0, 0)[0]!);
  const found = conditionIn(passage, { from: 0, to: passage.tokens.length - 1 });
  if (found === undefined) return undefined;
  return [
    found.kind,
    text.slice(passage.tokens[found.range.from]!.start, passage.tokens[found.range.to - 1]!.end),
  ];
};

test.each([
  ['It would sign if Chile opens its ports.', ['if', 'if Chile opens its ports']],
  ['It would sign only if Chile opens its ports, he said.', ['only-if', 'only if Chile opens its ports']],
  ['It could only meet after guarantees are agreed.', ['only-if', 'after guarantees are agreed']],
  ['It will walk out unless the text changes.', ['unless', 'unless the text changes']],
  ['It will not sign without a guarantee.', ['unless', 'without a guarantee']],
  ['It is open to a quota, provided that Chile pays.', ['only-if', 'provided that Chile pays']],
  ['It would send troops once Chile has signed.', ['only-if', 'once Chile has signed']],
  ['It is open to air cover after a ceasefire.', ['only-if', 'after a ceasefire']],
  ['It would help as long as Chile pays.', ['only-if', 'as long as Chile pays']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  'It would sign even if Chile refuses.',
  'It will stay until 2027.',
  'It met them after the storm.',
  'It should grant access without delay.',
  'It will last for as long as necessary.',
])('no condition: %s', (text) => {
  expect(read(text)).toBeUndefined();
});
