import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShape } from '../base/shape.ts';
import { addition, article, statement } from '../../test/record-sample.ts';
import { anyReviewed, reviewedRecord } from '../../test/reviewed-sample.ts';
import { decision, decisionsOf, partsChanged } from './decision.ts';
import type { EntryBody } from './entry-body.ts';
import { appendEntries } from './log.ts';
import { recordOf } from './record.ts';
import { exampleAuthor } from './undo-stack.ts';

test('each decision in force is told, with what was changed', () => {
  const record = reviewedRecord([
    { rule: 'said', confidence: 0.9, outcome: 'accepted' },
    { rule: 'noun', confidence: 0.4, outcome: 'edited' },
    { rule: 'noun', confidence: 0.3, outcome: 'rejected' },
    { rule: 'said', confidence: 0.8, outcome: 'undone' },
    { rule: 'said', confidence: 0.8, outcome: 'put-back' },
    { rule: 'said', confidence: 0.8, outcome: 'waits' },
  ]);
  expect(decisionsOf('river', record)).toMatchObject([
    { statement: 'a1-s1', rule: 'said', confidence: 0.9, decision: 'accepted', changed: [] },
    { statement: 'a1-s2', decision: 'edited', changed: ['stance', 'actor'], stance: 'commits' },
    { statement: 'a1-s3', decision: 'rejected', changed: [] },
  ]);
});

test('the words of the article are told only where they are asked for', () => {
  const record = reviewedRecord([{ rule: 'said', confidence: 0.9, outcome: 'edited' }]);
  const [bare] = decisionsOf('river', record);
  expect(JSON.stringify(bare)).not.toMatch(/Upland|dam/u);
  const [full] = decisionsOf('river', record, { withText: true });
  expect(full).toMatchObject({
    words: article.text,
    proposed: { stance: 'commits' },
    decided: { stance: 'opposes' },
  });
});

test('what came with a worked negotiation is no decision, whoever touches it later', () => {
  const bodies: readonly EntryBody[] = [
    { kind: 'negotiation-opened', name: 'River' },
    { kind: 'article-added', articleId: 'a1', article, events: [], deadlines: [], options: [] },
    { kind: 'statement-proposed', articleId: 'a1', statements: [statement('a1-s1'), statement('a1-s2')] },
    { kind: 'statement-accepted', statements: ['a1-s1', 'a1-s2'] },
  ];
  const worked = bodies.map((body) => ({ ...addition(body), author: exampleAuthor }));
  const own = addition({ kind: 'statement-rejected', statements: ['a1-s2'] });
  expect(decisionsOf('river', recordOf(appendEntries([], [...worked, own])))).toEqual([]);
});

test('a part counts as changed by what it means', () => {
  const before = { ...statement('a1-s1'), about: ['a', 'b'] };
  expect(partsChanged(before, { ...before, about: ['b', 'a'], hedged: false })).toEqual([]);
  const content = [{ start: 12, end: 30, direct: false }];
  expect(partsChanged(before, { ...before, end: 30, content, hedged: true })).toEqual(['span', 'hedged']);
});

test('every line has the published shape', () => {
  fc.assert(
    fc.property(anyReviewed, fc.boolean(), (reviewed, withText) => {
      for (const line of decisionsOf('river', reviewedRecord(reviewed), { withText }))
        expect(readShape(decision, JSON.parse(JSON.stringify(line)))).toMatchObject({
          ok: true,
          warnings: [],
        });
    }),
  );
});
