import { expect, test } from 'vitest';
import { sentencesOf } from './sentence.ts';

const split = (text: string): readonly string[] => sentencesOf(text, 0, 0).map((sentence) => sentence.text);

test.each([
  ['The talks ended. Nobody signed.', 2],
  ['They met in Washington, D.C., on Monday. The U.S. sent an envoy.', 2],
  ['The U.S. Treasury agreed. It said so.', 2],
  ['They flew to the U.S. The talks went on.', 2],
  ['Mr. Brown met Gen. Haddad on Jan. 5 in St. Louis.', 1],
  ['"We are ready. We will sign," he said.', 1],
  ['“We are ready.” He left.', 2],
  ['"Are we ready?" Brown asked.', 1],
  ['It cost 3.5 million. That was much.', 2],
])('%s', (text, count) => {
  expect(split(text)).toHaveLength(count);
});

test('sentences stand in the text where they say, and lose no word', () => {
  const text = 'One came. “Two went. Three stayed,” she said. Four!';
  const sentences = sentencesOf(text, 100, 3);
  for (const { start, end, text: own } of sentences) expect(text.slice(start - 100, end - 100)).toBe(own);
  expect(sentences.map(({ text: own }) => own).join(' ')).toBe(text);
});

test('a sentence without end is cut, so that the work on one stays bounded', () => {
  const pieces = sentencesOf('word '.repeat(5000), 0, 0);
  expect(pieces.length).toBeGreaterThan(10);
  for (const { start, end } of pieces) expect(end - start).toBeLessThanOrEqual(2000);
});
