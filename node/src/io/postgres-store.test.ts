import { appendEntries } from '@entente/core/record';
import { expect, test } from 'vitest';
import { postgresAnswers, runOnPostgres, team } from '../../test/store-sample.ts';
import { openPostgresStore } from './postgres-store.ts';

const log = appendEntries(
  [],
  [
    {
      author: 'analyst',
      time: '2031-04-02T09:30:00.000Z',
      body: { kind: 'negotiation-opened', name: 'River' },
    },
  ],
);

test.runIf(await postgresAnswers())(
  'a subscriber hears of what happened while its connection was lost',
  async () => {
    const place = await team.make();
    const name = `entente_listener_${process.pid}`;
    const url = `${place.databaseUrl}&application_name=${name}`;
    const store = await openPostgresStore(url);
    const writer = await openPostgresStore(place.databaseUrl ?? '');
    const heard = new Promise<number>((resolve) => {
      store.subscribe('river', resolve);
    });
    await runOnPostgres(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = '${name}'`,
    );
    await writer.append('river', 0, log);
    expect(await heard).toBe(1);
    expect(await store.readEntries('river')).toEqual(log);
    await store.close();
    await writer.close();
    await place.remove();
  },
);

test('a database that does not answer is an outside failure', async () => {
  await expect(openPostgresStore('postgres://nobody@127.0.0.1:1/none')).rejects.toMatchObject({
    name: 'OutsideFailure',
    kind: 'unreachable',
  });
});
