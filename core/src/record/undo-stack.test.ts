import { expect, test } from 'vitest';
import { addition } from '../../test/record-sample.ts';
import type { EntryBody } from './entry-body.ts';
import { appendEntries } from './log.ts';
import { undoStackOf } from './undo-stack.ts';

function stackOf(...bodies: readonly EntryBody[]) {
  return undoStackOf(
    appendEntries(
      [],
      bodies.map((body) => addition(body)),
    ),
  );
}

const opened: EntryBody = { kind: 'negotiation-opened', name: 'River' };
const model: EntryBody = { kind: 'model-changed', model: 1 };
const raised: EntryBody = { kind: 'challenge-raised', challengeId: 'c1', edition: 1, claim: 'x', words: 'y' };

test('what others said cannot be undone', () => {
  expect(stackOf(opened, raised).next).toBeUndefined();
});

test('undo goes back step by step, redo forth again', () => {
  const back = stackOf(
    opened,
    model,
    model,
    { kind: 'undone', sequence: 3 },
    { kind: 'undone', sequence: 2 },
  );
  expect([back.next?.sequence, back.again?.sequence, back.undone.size]).toEqual([undefined, 2, 2]);
  const forth = stackOf(
    opened,
    model,
    model,
    { kind: 'undone', sequence: 3 },
    { kind: 'undone', sequence: 2 },
    { kind: 'redone', sequence: 2 },
  );
  expect([forth.next?.sequence, forth.again?.sequence, [...forth.undone]]).toEqual([2, 3, [3]]);
});
