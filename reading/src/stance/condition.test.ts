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
  ['It would sign as soon as Chile pays.', ['only-if', 'as soon as Chile pays']],
  ['It will leave after Chile signs the pact.', ['only-if', 'after Chile signs the pact']],
  ['It will not leave before Chile has signed.', ['unless', 'before Chile has signed']],
  ['It will leave in exchange for guarantees.', ['only-if', 'in exchange for guarantees']],
  ['Only when Chile has paid will we sign.', ['only-if', 'Only when Chile has paid']],
  ['Not until Chile has paid would Peru sign.', ['unless', 'Not until Chile has paid']],
  ['Without a pledge there will be no deal.', ['unless', 'Without a pledge']],
  ['It would disarm after an amnesty was passed.', ['only-if', 'after an amnesty was passed']],
  ['Should Chile attack, we will respond.', ['if', 'Should Chile attack']],
  ['It would help provided the port stays open.', ['only-if', 'provided the port stays open']],
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
  'It would leave as soon as possible.',
  'It provided arms to Chile.',
  'It would ask if Chile could pay.',
  'It would pay if need be.',
  'It left after Chile signed the pact.',
  'Without those calls there would have been no deal.',
  'It will fight without help.',
  'It would not redraw the line in exchange for it.',
  'It would once again pay.',
])('no condition: %s', (text) => {
  expect(read(text)).toBeUndefined();
});
