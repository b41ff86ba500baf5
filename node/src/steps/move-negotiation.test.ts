import { appendEntries, printLog } from '@entente/core/record';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Place, storeKinds } from '../../test/store-sample.ts';
import { openStore } from '../io/open-store.ts';
import type { Store } from '../io/store.ts';
import { exportNegotiation, importNegotiation, verifyNegotiation } from './move-negotiation.ts';

const time = '2031-04-02T09:30:00.000Z';
const log = appendEntries(
  [],
  [
    { author: 'analyst', time, body: { kind: 'negotiation-opened', name: 'River' } },
    { author: 'analyst', time, body: { kind: 'model-changed', model: { name: 'a' } } },
  ],
);

let place: Place;
let store: Store;
beforeEach(async () => {
  const [embedded] = await storeKinds();
  if (embedded === undefined) throw new Error('There is an embedded store.');
  place = await embedded.make();
  store = await openStore(place);
});
afterEach(async () => {
  await store.close();
  await place.remove();
});

test('an exported negotiation comes in again beside the first, and both are sound', async () => {
  await store.append('river', 0, log);
  const exported = await exportNegotiation(store, 'river');
  expect(exported).toEqual({ ok: true, value: printLog(log), warnings: [] });
  const imported = await importNegotiation(store, printLog(log));
  expect(imported).toMatchObject({ ok: true, value: { id: 'river-2', version: 2 } });
  expect(await verifyNegotiation(store, 'river-2')).toMatchObject({ ok: true, value: { version: 2 } });
  expect(await exportNegotiation(store, 'lake')).toMatchObject({ issues: [{ code: 'unknown-negotiation' }] });
});

test('a log that was tampered with is neither taken in nor called sound', async () => {
  const forged = printLog(log).replace('"a"', '"b"');
  expect((await importNegotiation(store, forged)).ok).toBe(false);
  expect(await store.list()).toEqual([]);
  const [first, second] = log;
  if (first === undefined || second === undefined) throw new Error('The log has two entries.');
  await store.append('river', 0, [first, { ...second, author: 'somebody' }]);
  expect(await verifyNegotiation(store, 'river')).toMatchObject({ issues: [{ code: 'broken-digest' }] });
});

test('private responses leave the store only where that is asked for', async () => {
  const answered = appendEntries(log, [
    {
      author: 'delegation',
      time,
      audience: ['France'],
      body: { kind: 'response-entered', roundId: 'r1', party: 'France', answers: [], nonce: 'n' },
    },
  ]);
  await store.append('river', 0, [...log, ...answered]);
  expect(await exportNegotiation(store, 'river')).toMatchObject({ issues: [{ code: 'private-responses' }] });
  expect(await exportNegotiation(store, 'river', { withResponses: true })).toMatchObject({ ok: true });
});
