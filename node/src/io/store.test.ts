import { type EntryBody, appendEntries, printEntry, verifyLog } from '@entente/core/record';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Place, storeKinds } from '../../test/store-sample.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

const opened: EntryBody = { kind: 'negotiation-opened', name: 'River' };
const odd = 'nul \u0000, half \ud800, עברית, 🕊, "quotes", \\ and \u2028';

function logOf(...bodies: readonly EntryBody[]) {
  return appendEntries(
    [],
    bodies.map((body) => ({ author: 'analyst', time: '2031-04-02T09:30:00.000Z', body })),
  );
}

const models = (count: number): readonly EntryBody[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'model-changed', model: { index, odd } }));

describe.each(await storeKinds())('$name', ({ make }) => {
  let place: Place;
  let store: Store;

  beforeEach(async () => {
    place = await make();
    store = await openStore(place);
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  test('what goes in comes out, byte for byte, also after opening again', async () => {
    const log = logOf(opened, ...models(3));
    await store.append('river', 0, log);
    await store.close();
    store = await openStore(place);
    const read = await store.readEntries('river');
    expect(read.map(printEntry)).toEqual(log.map(printEntry));
    expect(verifyLog(read)).toEqual([]);
  });

  test('reading goes on after a sequence', async () => {
    await store.append('river', 0, logOf(opened, ...models(3)));
    expect((await store.readEntries('river', 2)).map(({ sequence }) => sequence)).toEqual([3, 4]);
    expect(await store.readEntries('lake')).toEqual([]);
  });

  test('a thousand entries in one append', async () => {
    const log = logOf(opened, ...models(999));
    await store.append('river', 0, log);
    expect(await store.readEntries('river')).toHaveLength(1000);
  });

  test('an append on a version that has moved is a clash and keeps nothing', async () => {
    const log = logOf(opened, ...models(3));
    await store.append('river', 0, log.slice(0, 2));
    await expect(store.append('river', 0, log.slice(0, 1))).rejects.toMatchObject({ kind: 'clash' });
    await expect(store.append('river', 1, log.slice(1, 4))).rejects.toMatchObject({ kind: 'clash' });
    await expect(store.append('river', 3, log.slice(3, 4))).rejects.toMatchObject({ kind: 'clash' });
    expect(await store.readEntries('river')).toHaveLength(2);
  });

  test('of two writers at once, in two openings, one wins', async () => {
    const other = await openStore(place);
    const log = logOf(opened, ...models(1));
    await store.append('river', 0, log.slice(0, 1));
    const rivals = Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? store : other));
    const results = await Promise.allSettled(rivals.map((rival) => rival.append('river', 1, log.slice(1))));
    await other.close();
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(reasons.map(({ kind }: { kind: string }) => kind)).toEqual(Array(7).fill('clash'));
    expect(await store.readEntries('river')).toHaveLength(2);
  });

  test('lists negotiations with their versions', async () => {
    await store.append('river', 0, logOf(opened, ...models(2)));
    await store.append('lake', 0, logOf(opened));
    expect(await store.list()).toEqual([
      { id: 'lake', version: 1 },
      { id: 'river', version: 3 },
    ]);
  });

  test('a subscriber hears of its negotiation alone, until it stops', async () => {
    const heard: number[] = [];
    let hear: () => void = () => undefined;
    const first = new Promise<void>((resolve) => {
      hear = resolve;
    });
    const stop = store.subscribe('river', (version) => {
      heard.push(version);
      hear();
    });
    await store.append('lake', 0, logOf(opened));
    await store.append('river', 0, logOf(opened, ...models(1)));
    await first;
    stop();
    const log = logOf(opened, ...models(2));
    const rest = new Promise<void>((resolve) => {
      store.subscribe('river', () => resolve());
    });
    await store.append('river', 2, log.slice(2));
    await rest;
    expect(heard).toEqual([2]);
  });
});
