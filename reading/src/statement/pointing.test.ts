import { expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';

const about = (text: string): readonly (readonly string[])[] => {
  const outcome = readArticle({ text, format: 'text', published: '2026-03-13', source: null });
  return outcome.ok ? outcome.value.statements.map((statement) => statement.about) : [];
};

test.each([
  ['Peru proposed a joint fleet. Chile supports it.', [['joint-fleet'], ['joint-fleet']]],
  ['Peru proposed a joint fleet. Kenya called on Chile to back it.', [['joint-fleet'], ['joint-fleet']]],
  ['Peru offered to share the gas. Chile rejected the offer.', [['share-the-gas'], ['share-the-gas']]],
  ['Peru offered to share the gas. Chile rejected an offer of oil.', [['share-the-gas'], ['offer-of-oil']]],
  ['Asked whether Chile would sell the port, Peru said: "We do not rule it out."', [['sell-the-port']]],
])('%s', (text, expected) => {
  expect(about(text)).toEqual(expected);
});

test("one's own offer is not what one answers", () => {
  expect(
    about('Peru offered to share the gas. Peru defended the lease and rejected the offer.')[1],
  ).not.toEqual(['share-the-gas']);
});
