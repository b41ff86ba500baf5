import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addition, article, statement } from '../../test/record-sample.ts';
import type { EntryBody } from './entry-body.ts';
import { appendEntries } from './log.ts';
import { recordOf } from './record.ts';
import { type StatementChange, type Standing, changeStanding, changesNothing } from './statement-change.ts';

const proposed = statement('a1-s1');
const waiting: Standing = { statement: proposed, proposed, status: 'proposed' };
const corrected = (stance: 'open' | 'opposes'): StatementChange => ({
  kind: 'correct',
  after: { ...proposed, stance },
});

test('what is corrected back to the proposal counts as accepted', () => {
  const edited = changeStanding(waiting, corrected('opposes'));
  expect(edited.status).toBe('edited');
  expect(changeStanding(edited, { kind: 'accept' }).status).toBe('edited');
  expect(changeStanding(edited, { kind: 'correct', after: { ...proposed } }).status).toBe('accepted');
});

test('to put back undoes every correction', () => {
  const edited = changeStanding(waiting, corrected('opposes'));
  expect(changeStanding(edited, { kind: 'propose' })).toEqual(waiting);
});

const change = fc.oneof(
  fc.constantFrom<StatementChange>({ kind: 'accept' }, { kind: 'reject' }, { kind: 'propose' }),
  fc.constantFrom(corrected('open'), corrected('opposes'), corrected('opposes')),
);

test('the same change twice in a row changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1 }), (changes) => {
      const after = changes.reduce(changeStanding, waiting);
      expect(changesNothing(after, changes.at(-1)!)).toBe(true);
    }),
  );
});

test('the record folds its entries by the same rule', () => {
  const kinds = {
    accept: 'statement-accepted',
    reject: 'statement-rejected',
    propose: 'statement-put-back',
  } as const;
  const bodyOf = (one: StatementChange): EntryBody =>
    one.kind === 'correct'
      ? { kind: 'statement-edited', before: proposed, after: one.after }
      : { kind: kinds[one.kind], statements: ['a1-s1'] };
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const bodies: readonly EntryBody[] = [
        { kind: 'negotiation-opened', name: 'River' },
        { kind: 'article-added', articleId: 'a1', article, events: [], deadlines: [], options: [] },
        { kind: 'statement-proposed', articleId: 'a1', statements: [proposed] },
        ...changes.map(bodyOf),
      ];
      const [record] = recordOf(
        appendEntries(
          [],
          bodies.map((body) => addition(body)),
        ),
      ).statements;
      expect(record).toMatchObject(changes.reduce(changeStanding, waiting));
    }),
  );
});
