import { expect, test } from 'vitest';
import { optionMergeReportOf } from './option-merge-report.ts';
import type { ArticleRecord, NegotiationRecord } from './record.ts';
import { noMerges } from './option-merge.ts';

const naming = (id: string, name: string): ArticleRecord => ({
  id,
  sequence: 1,
  article: { title: null, language: 'en', source: null, published: null, text: name, furniture: [] },
  events: [],
  deadlines: [],
  rules: [],
  addedAt: '2031-04-02T00:00:00.000Z',
  author: 'analyst',
  options: [
    {
      id: `${id}-option`,
      name,
      controller: null,
      guessed: false,
      mentions: [{ start: 0, end: name.length }],
    },
  ],
});

test('the grounds are told in words that stand in the text, not in stems', () => {
  const articles = [
    naming('a1', 'joint management of the Golovnoi water intake'),
    naming('a2', 'joint management of the Golovnoi intake'),
  ];
  const record = { articles, optionMerges: noMerges } as unknown as NegotiationRecord;
  const [proposal] = optionMergeReportOf(record, []).proposals;
  expect(proposal?.words).toEqual(expect.arrayContaining(['joint', 'management', 'intake']));
  expect(proposal?.names).toEqual(['Golovnoi']);
});
