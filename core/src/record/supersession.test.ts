import { expect, test } from 'vitest';
import type { Day } from '../base/day.ts';
import { noMerges } from './option-merge.ts';
import type { ArticleRecord, NegotiationRecord, StatementRecord } from './record.ts';
import type { Stance } from './stance.ts';
import { supersessionsOf } from './supersession.ts';

type Said = readonly [day: Day, stance: Stance, option?: string, actor?: string];

/** One article a statement, on the day of it. */
function recordWith(said: readonly Said[]): NegotiationRecord {
  const articles = said.map(([published], index): ArticleRecord => ({
    id: `a${index}`,
    sequence: index + 1,
    article: {
      text: `Report number ${index}.`,
      title: null,
      published,
      source: `Paper ${index}`,
      language: 'en',
      furniture: [],
    },
    events: [],
    deadlines: [],
    options: [],
    rules: [],
    addedAt: '2031-01-01T00:00:00Z',
    author: 'ana',
  }));
  const statements = said.map(([, stance, option = 'truce', actor = 'Norway'], index): StatementRecord => ({
    id: `s${index}`,
    articleId: `a${index}`,
    status: 'accepted',
    proposed: null,
    history: [],
    statement: {
      id: `s${index}`,
      start: 0,
      end: 6,
      speaker: null,
      actor,
      verb: 'say',
      content: [],
      about: [option],
      stance,
      hedged: false,
      condition: null,
      when: null,
      confidence: 1,
    } as unknown as StatementRecord['statement'],
  }));
  return { articles, statements, optionMerges: noMerges } as unknown as NegotiationRecord;
}

const pairs = (said: readonly Said[], on: Day = '2031-12-31') =>
  supersessionsOf(recordWith(said), on).map(({ earlier, later }) => [earlier, later]);

const [may, june, july] = ['2031-05-01', '2031-06-01', '2031-07-01'] as const;

test('what an actor says later takes the place of what it said of the same option', () => {
  const said: readonly Said[] = [
    [may, 'opposes'],
    [june, 'favours'],
  ];
  expect(supersessionsOf(recordWith(said), july)).toEqual([
    { actor: 'Norway', option: 'truce', earlier: 's0', later: 's1', day: june },
  ]);
});

test('not on another option, of another actor, nor after the day that is asked for', () => {
  const first: Said = [may, 'opposes'];
  expect(pairs([first, [june, 'favours', 'patrol']])).toEqual([]);
  expect(pairs([first, [june, 'favours', 'truce', 'Sweden']])).toEqual([]);
  expect(pairs([first, [july, 'favours']], june)).toEqual([]);
});

test('saying the same again supersedes nothing, and is superseded with what it repeats', () => {
  expect(
    pairs([
      [may, 'opposes'],
      [june, 'opposes'],
    ]),
  ).toEqual([]);
  expect(
    pairs([
      [may, 'opposes'],
      [june, 'opposes'],
      [july, 'favours'],
    ]),
  ).toEqual([
    ['s0', 's2'],
    ['s1', 's2'],
  ]);
});
