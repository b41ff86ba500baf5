import { dataDirectoryOf } from '../io/data-directory.ts';
import { openStore } from '../io/open-store.ts';
import type { Store } from '../io/store.ts';

/** Runs with the store that the environment and `--data` name, and closes it whatever happens. */
export async function withStore<Value>(
  data: string | undefined,
  run: (store: Store) => Promise<Value>,
): Promise<Value> {
  const databaseUrl = process.env['DATABASE_URL'];
  const store = await openStore({
    data: dataDirectoryOf(data, process.env),
    ...(databaseUrl === undefined || databaseUrl === '' ? {} : { databaseUrl }),
  });
  try {
    return await run(store);
  } finally {
    await store.close();
  }
}
