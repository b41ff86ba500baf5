import { expect, test } from 'vitest';
import { quotesOf } from './quote.ts';

const inside = (text: string): readonly string[] =>
  quotesOf(text).map(({ from, to }) => text.slice(from, to));

test.each([
  ['He said "yes" and "no".', ['yes', 'no']],
  ['“We will,” he said, “not go.”', ['We will,', 'not go.']],
  ["Germany's soldiers' union said so.", []],
  ["They formed a 'coalition of the willing', he said.", ['coalition of the willing']],
  ['‘We can’t wait,’ said Ann.', ['We can’t wait,']],
  ['“This goes on', ['This goes on']],
  ['«Nous» she said', ['Nous']],
  ["''We will,'' he said. ''It isn't over.''", ['We will,', "It isn't over."]],
  ['“We will,“ he said, and left.', ['We will,']],
  ['"We will,” he said. "Not now."', ['We will,', 'Not now.']],
  ['“We call it “home” here,” he said.', ['We call it “home']],
])('%s', (text, expected) => {
  expect(inside(text)).toEqual(expected);
});
