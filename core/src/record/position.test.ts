import { expect, test } from 'vitest';
import { addition, article, statement } from '../../test/record-sample.ts';
import type { EntryBody } from './entry-body.ts';
import { appendEntries } from './log.ts';
import { positionsInForce, positionsOf } from './position.ts';
import { recordOf } from './record.ts';
import type { Statement } from './statement.ts';

const said = (day: string) => ({ text: day, start: 0, end: 1, from: day, to: day });

function recordWith(statements: readonly Statement[]) {
  const bodies: EntryBody[] = [
    { kind: 'negotiation-opened', name: 'River' },
    { kind: 'article-added', articleId: 'a1', article, events: [], deadlines: [], options: [] },
    { kind: 'statement-proposed', articleId: 'a1', statements },
    { kind: 'statement-accepted', statements: statements.slice(1).map(({ id }) => id) },
  ];
  return recordOf(
    appendEntries(
      [],
      bodies.map((body) => addition(body)),
    ),
  );
}

test('only confirmed statements take positions, and equal ones share their evidence', () => {
  const record = recordWith([statement('s1'), statement('s2'), statement('s3')]);
  expect(positionsOf(record)).toMatchObject([
    { actor: 'Upland', option: 'build-dam', day: '2031-04-02', stance: 'commits', evidence: ['s2', 's3'] },
  ]);
  expect(positionsOf(record, ['proposed'])[0]?.evidence).toEqual(['s1']);
});

test('a statement without an actor or a stance takes none', () => {
  const record = recordWith([
    statement('s1'),
    { ...statement('s2'), actor: null },
    { ...statement('s3'), stance: null },
  ]);
  expect(positionsOf(record)).toEqual([]);
});

test('the day is that of the statement, unless it lies after publication', () => {
  const record = recordWith([
    statement('s1'),
    { ...statement('s2'), when: said('2031-03-30') },
    { ...statement('s3'), when: said('2031-06-01') },
  ]);
  expect(positionsOf(record).map(({ day }) => day)).toEqual(['2031-03-30', '2031-04-02']);
});

test('in force are those of the latest day up to the day asked for', () => {
  const record = recordWith([
    statement('s1'),
    { ...statement('s2'), when: said('2031-03-30'), stance: 'open' },
    { ...statement('s3'), when: said('2031-03-30'), stance: 'opposes' },
    { ...statement('s4'), stance: 'favours' },
  ]);
  const on = (day: string) => positionsInForce(positionsOf(record), day).map(({ stance }) => stance);
  expect(on('2031-03-29')).toEqual([]);
  expect(on('2031-04-01')).toEqual(['open', 'opposes']);
  expect(on('2031-04-02')).toEqual(['favours']);
});
