import { expect, test } from 'vitest';
import { noMerges, type OptionMerges } from './option-merge.ts';
import { proposeOptionMerges } from './option-merge-proposal.ts';
import type { ArticleRecord } from './record.ts';

const article = (id: string, names: readonly string[]): ArticleRecord => ({
  id,
  sequence: 1,
  article: {
    text: names.join('. '),
    title: null,
    published: null,
    source: null,
    language: 'en',
    furniture: [],
  },
  events: [],
  deadlines: [],
  options: names.map((name) => ({
    id: name.replaceAll(' ', '-'),
    name,
    controller: null,
    guessed: true,
    mentions: [],
  })),
  rules: [],
  addedAt: '2026-01-01T00:00:00Z',
  author: 'ana',
});

const proposed = (articles: readonly ArticleRecord[], optionMerges: OptionMerges = noMerges) =>
  proposeOptionMerges({ articles, optionMerges }).map(({ options }) => options);

const first = article('a', ['troop deployment', 'lift sanctions']);
const second = article('b', ['impose sanctions', 'sending soldiers']);

test('options of two articles that are worded alike are proposed, with their wordings', () => {
  expect(proposeOptionMerges({ articles: [first, second], optionMerges: noMerges })).toEqual([
    {
      options: ['troop-deployment', 'sending-soldiers'],
      wordings: ['troop deployment', 'sending soldiers'],
      likeness: 1,
    },
  ]);
});

test('the likeliest come first', () => {
  const third = article('c', ['close the port', 'a joint patrol']);
  const fourth = article('d', ['a joint naval patrol', 'closure of the port']);
  expect(proposed([third, fourth])).toEqual([
    ['close-the-port', 'closure-of-the-port'],
    ['a-joint-patrol', 'a-joint-naval-patrol'],
  ]);
});

test('what one article tells apart is not proposed', () => {
  expect(proposed([article('a', ['troop deployment', 'sending soldiers'])])).toEqual([]);
});

test('nor what a person kept apart, or merged already', () => {
  const pair = ['troop-deployment', 'sending-soldiers'];
  expect(proposed([first, second], { merged: [], apart: [{ options: pair }] })).toEqual([]);
  expect(proposed([first, second], { merged: [{ into: pair[0]!, options: [pair[1]!] }], apart: [] })).toEqual(
    [],
  );
});

test('the wordings in the texts count too', () => {
  const text = 'The presence of foreign soldiers was discussed.';
  const worded = {
    ...second,
    article: { ...second.article, text },
    options: [{ ...second.options[1]!, id: 'x', name: 'the plan', mentions: [{ start: 4, end: 32 }] }],
  };
  expect(proposed([first, worded])).toEqual([['troop-deployment', 'x']]);
});
