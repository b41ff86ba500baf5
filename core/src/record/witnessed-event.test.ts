import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleRecord } from './record.ts';
import { witnessedEventsOf } from './witnessed-event.ts';

interface Reported {
  readonly source?: string | null;
  readonly published?: string;
  readonly text?: string;
  readonly events: readonly (readonly [what: string, day: string | null, ...actors: string[]])[];
}

function articlesOf(...reported: readonly Reported[]): readonly ArticleRecord[] {
  return reported.map(({ source, published = '2031-04-03', text, events }, index) => ({
    id: `a${index + 1}`,
    sequence: index + 2,
    article: {
      title: null,
      language: 'en',
      source: source === undefined ? `Outlet ${index + 1}` : source,
      published,
      text:
        text ?? `Report ${index}. ${Array.from({ length: 30 }, (_, word) => `w${index}x${word}`).join(' ')}`,
      furniture: [],
    },
    events: events.map(([what, day, ...actors], at) => ({
      start: at * 10,
      end: at * 10 + 9,
      what,
      actors,
      when: day === null ? null : { text: 'on Monday', start: 0, end: 9, from: day, to: day },
    })),
    deadlines: [],
    options: [],
    rules: [],
    addedAt: '2031-04-03T10:00:00.000Z',
    author: 'analyst',
  }));
}

/** Of each event: of each account, its articles, how many are independent, and in what it contradicts the first. */
const accountsOf = (...reported: readonly Reported[]) =>
  witnessedEventsOf({ articles: articlesOf(...reported) }).map(({ accounts }) =>
    accounts.map(({ reports, witnesses, differs }) => [
      reports.map(({ articleId }) => articleId).join(' '),
      witnesses,
      ...differs,
    ]),
  );

const day = '2031-03-31';
const wire =
  'The presidents of Upland and Lowland met in the old customs house on Monday and parted without a word to the press that waited there.';

test('reports of one event are one, with as many witnesses as tell it independently', () => {
  expect(
    accountsOf(
      { events: [['The presidents of Upland and Lowland met on Monday', day, 'Upland', 'Lowland']] },
      { events: [['a meeting of the two presidents took place', day, 'Lowland', 'Upland']] },
      { events: [['Upland met Lowland on Monday for talks of presidents', day, 'Upland', 'Lowland']] },
    ),
  ).toEqual([[['a1 a2 a3', 3]]]);
});

test('copies of one text and one outlet are one witness', () => {
  const events = [['The presidents met', day, 'Upland', 'Lowland']] as const;
  expect(
    accountsOf(
      { source: 'Wire', text: wire, published: '2031-03-31', events },
      { source: 'Gazette', text: `${wire} More on page two.`, published: '2031-04-01', events },
      { source: null, text: wire, published: '2031-04-02', events: [['The presidents met', null]] },
      { source: 'Herald', events },
      { source: 'Herald', published: '2031-04-04', events },
    ),
  ).toEqual([[['a1 a2 a3 a4 a5', 2]]]);
});

test('another number of the same, or another doer, stands beside the first account', () => {
  expect(
    accountsOf(
      { events: [['Upland shelled the harbour, killing 12 dockers at the northern gate', day, 'Upland']] },
      { events: [['Upland shelled the harbour, killing 20 dockers at the northern gate', day, 'Upland']] },
      { events: [['Lowland shelled the harbour at the northern gate', day, 'Lowland']] },
      { events: [['Upland shelled the harbour on Monday, killing twelve dockers', day, 'Upland']] },
    ),
  ).toEqual([
    [
      ['a1 a4', 2],
      ['a2', 1, 'number'],
      ['a3', 1, 'actors'],
    ],
  ]);
});

test('another day, other doers in other words, and two sentences of one article are other events', () => {
  expect(
    accountsOf(
      {
        events: [
          ['Upland fired rockets at the harbour', day, 'Upland'],
          ['Upland fired rockets at the harbour again', day, 'Upland'],
        ],
      },
      { events: [['Upland fired rockets at the harbour', '2031-04-01', 'Upland']] },
      { events: [['Lowland hosted a conference on rockets', day, 'Lowland']] },
      { events: [['Upland fired rockets at the harbour', null, 'Upland']] },
      { events: [['Upland and Midland fired rockets', '2031-04-02', 'Upland', 'Midland']] },
      { events: [['Upland and Lowland fired rockets', '2031-04-02', 'Upland', 'Lowland']] },
    ),
  ).toEqual([[['a1', 1]], [['a1', 1]], [['a3', 1]], [['a2', 1]], [['a5', 1]], [['a6', 1]], [['a4', 1]]]);
});

test('no report is lost or told twice, and the events of a day stand together', () => {
  const event = fc.tuple(
    fc
      .array(fc.constantFrom('shelled', 'harbour', 'met', '12', '20', 'dockers', 'bridge', 'talks'))
      .map((words) => words.join(' ')),
    fc.option(fc.constantFrom('2031-03-30', '2031-03-31', '2031-04-01')),
    fc.constantFrom('Upland', 'Lowland'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(event, { maxLength: 4 }), { maxLength: 6 }), (events) => {
      const articles = articlesOf(...events.map((each) => ({ events: each })));
      const found = witnessedEventsOf({ articles });
      const told = found.flatMap(({ accounts }) =>
        accounts.flatMap(({ reports }) => reports.map(({ event: one }) => one)),
      );
      expect(told).toHaveLength(events.flat().length);
      expect(new Set(told).size).toBe(told.length);
      const days = found.map(({ accounts: [first] }) => first!.lead.event.when?.from ?? '\uFFFF');
      expect(days).toEqual(days.toSorted());
      for (const { accounts } of found)
        for (const { reports, witnesses } of accounts) expect(witnesses).toBeLessThanOrEqual(reports.length);
    }),
  );
});
