import { closeWorkspace, openWorkspace } from '../steps/open-workspace.ts';
import type { Workspace } from '../steps/workspace.ts';
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

/** The same with all that steps work with. */
export async function withWorkspace<Value>(
  data: string | undefined,
  run: (workspace: Workspace) => Promise<Value>,
): Promise<Value> {
  const databaseUrl = process.env['DATABASE_URL'];
  const workspace = await openWorkspace({
    ...(data === undefined ? {} : { data }),
    ...(databaseUrl === undefined || databaseUrl === '' ? {} : { databaseUrl }),
  });
  try {
    return await run(workspace);
  } finally {
    await closeWorkspace(workspace);
  }
}
