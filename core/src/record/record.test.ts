import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryBody } from './entry-body.ts';
import { type Addition, appendEntries } from './log.ts';
import { type NegotiationRecord, recordOf } from './record.ts';
import { undoStackOf } from './undo-stack.ts';
import { addition, additions, article, statement } from '../../test/record-sample.ts';

const logOf = (bodies: readonly EntryBody[]) =>
  appendEntries(
    [],
    bodies.map((body) => addition(body)),
  );
const opened: EntryBody = { kind: 'negotiation-opened', name: 'River' };
const added: EntryBody = {
  kind: 'article-added',
  articleId: 'a1',
  article,
  events: [],
  deadlines: [],
  options: [],
};
const proposed: EntryBody = {
  kind: 'statement-proposed',
  articleId: 'a1',
  statements: [statement('a1-s1'), statement('a1-s2')],
};

test('a statement is proposed, then edited, and keeps what was proposed', () => {
  const before = statement('a1-s1');
  const after = { ...before, stance: 'opposes' as const };
  const record = recordOf(
    logOf([opened, added, proposed, { kind: 'statement-edited', before, after, why: 'misread' }]),
  );
  expect(record.statements[0]).toMatchObject({
    status: 'edited',
    statement: after,
    proposed: before,
    why: 'misread',
  });
  expect(record.statements[0]?.history.map(({ kind }) => kind)).toEqual([
    'statement-proposed',
    'statement-edited',
  ]);
  expect(record.statements[1]?.status).toBe('proposed');
});

test('a bulk decision is undone as one', () => {
  const accepted: EntryBody = { kind: 'statement-accepted', statements: ['a1-s1', 'a1-s2'] };
  const log = logOf([opened, added, proposed, accepted, { kind: 'undone', sequence: 4 }]);
  const record = recordOf(log);
  expect(record.statements.map(({ status }) => status)).toEqual(['proposed', 'proposed']);
  expect(record.canUndo).toEqual({ sequence: 2, kind: 'article-added' });
  expect(record.canRedo).toEqual({ sequence: 4, kind: 'statement-accepted' });
});

test('undoing an article takes its statements with it', () => {
  const record = recordOf(logOf([opened, added, proposed, { kind: 'undone', sequence: 2 }]));
  expect([record.articles, record.statements]).toEqual([[], []]);
});

test('a new change leaves nothing to redo', () => {
  const model = (name: string): EntryBody => ({ kind: 'model-changed', model: { name } });
  const record = recordOf(logOf([opened, model('a'), { kind: 'undone', sequence: 2 }, model('b')]));
  expect(record.canRedo).toBeNull();
  expect(record.model).toEqual({ name: 'b' });
});

test('an undo out of order has no effect', () => {
  const model = (name: string): EntryBody => ({ kind: 'model-changed', model: { name } });
  const log = logOf([opened, model('a'), model('b'), { kind: 'undone', sequence: 2 }]);
  expect(recordOf(log).model).toEqual({ name: 'b' });
  expect(undoStackOf(log).faults).toHaveLength(1);
});

test('put back reads as reading proposed it', () => {
  const before = statement('a1-s1');
  const after = { ...before, actor: 'Upland' };
  const record = recordOf(
    logOf([
      opened,
      added,
      proposed,
      { kind: 'statement-edited', before, after },
      { kind: 'statement-put-back', statements: ['a1-s1'] },
    ]),
  );
  expect(record.statements[0]).toMatchObject({ status: 'proposed', statement: before });
});

test('the latest response of a delegation counts, until the round closes', () => {
  const answerOf = (kind: 'acceptable' | 'unacceptable'): Addition => ({
    ...addition({
      kind: 'response-entered',
      roundId: 'r1',
      party: 'Lowland',
      answers: [{ package: 'Y', answer: kind }],
      nonce: kind,
    }),
    audience: ['delegation Lowland'],
  });
  const log = appendEntries(
    [],
    [
      addition(opened),
      addition({
        kind: 'round-opened',
        roundId: 'r1',
        options: ['dam'],
        packages: ['Y'],
        answerBy: '2031-05-01',
        delegations: [{ party: 'Lowland', tokenDigest: 'd' }],
      }),
      answerOf('unacceptable'),
      answerOf('acceptable'),
      addition({
        kind: 'round-closed',
        roundId: 'r1',
        jointlyAcceptable: [{ package: 'Y', conditions: [] }],
      }),
      answerOf('unacceptable'),
    ],
  );
  const responses = recordOf(log, { viewer: 'delegation Lowland' }).rounds[0]?.responses;
  expect(responses).toMatchObject([{ party: 'Lowland', answers: [{ answer: 'acceptable' }] }]);
  expect(recordOf(log).rounds[0]?.responses).toEqual([]);
});

test('the fold is deterministic and does not touch the log', () => {
  fc.assert(
    fc.property(additions, (list) => {
      const log = appendEntries([], list);
      const before = JSON.stringify(log);
      expect(recordOf(log)).toEqual(recordOf(log));
      expect(JSON.stringify(log)).toBe(before);
    }),
  );
});

test('as of an earlier moment, the record is that of the prefix', () => {
  fc.assert(
    fc.property(additions, fc.nat(), (list, pick) => {
      const log = appendEntries([], list);
      const cut = log.at(pick % log.length)!;
      const prefix = log.filter(({ time }) => time <= cut.time);
      expect(log.slice(0, prefix.length)).toEqual(prefix);
      expect(recordOf(log, { asOf: cut.time })).toEqual(recordOf(prefix));
      expect(recordOf(log, { upTo: cut.sequence })).toEqual(recordOf(log.slice(0, cut.sequence)));
    }),
  );
});

test('undo, then redo, changes nothing but the version', () => {
  fc.assert(
    fc.property(additions, (list) => {
      const log = appendEntries([], list);
      const { next } = undoStackOf(log);
      if (next === undefined) return;
      const steps = (['undone', 'redone'] as const).map((kind) =>
        addition({ kind, sequence: next.sequence }),
      );
      const again = recordOf([...log, ...appendEntries(log, steps)]);
      const { version, canRedo: _redo, ...record } = recordOf(log);
      expect({ ...again, version, canRedo: null }).toEqual({ ...record, version, canRedo: null });
      const undone = recordOf([...log, ...appendEntries(log, steps.slice(0, 1))]);
      expect(undone.canRedo).toEqual({ sequence: next.sequence, kind: next.body.kind });
    }),
  );
});

test('an entry with an audience shows to nobody else', () => {
  fc.assert(
    fc.property(additions, fc.constantFrom('delegation Upland', 'analyst', ''), (list, viewer) => {
      const log = appendEntries([], list);
      const open = log.filter(({ audience }) => audience === undefined || audience.includes(viewer));
      const bare = (record: NegotiationRecord) => ({ ...record, version: 0 });
      expect(bare(recordOf(log, { viewer }))).toEqual(bare(recordOf(open, { viewer })));
      const seen = JSON.stringify(recordOf(log, { viewer }));
      const unseen = log.flatMap(({ audience, body }) =>
        audience?.includes(viewer) === false && body.kind === 'response-entered' ? [body.nonce] : [],
      );
      expect(unseen.filter((nonce) => seen.includes(nonce))).toEqual([]);
    }),
  );
});
