import { systemClock } from '../io/clock.ts';
import { dataDirectoryOf } from '../io/data-directory.ts';
import { openStore } from '../io/open-store.ts';
import { randomSecret } from '../io/secret.ts';
import { type LanguageModel, languageModelOf } from '../io/language-model.ts';
import { type WebReader, webReaderOf } from '../io/web-reader.ts';
import { createJobRunner } from '../worker/job-runner.ts';
import { type Workspace, createWorkspace } from './workspace.ts';

export interface WorkspacePlace {
  /** Where the embedded store lives; default as `dataDirectoryOf` says. */
  readonly data?: string;
  /** A PostgreSQL store instead of the embedded one. */
  readonly databaseUrl?: string;
  /** What reads the public web; default one that names the operator's contact. */
  readonly web?: WebReader;
  /** Default: the one that the environment names, if it names one. */
  readonly languageModel?: LanguageModel;
}

/** @throws OutsideFailure where the store cannot be opened. */
export async function openWorkspace({
  data,
  databaseUrl,
  web,
  languageModel,
}: WorkspacePlace): Promise<Workspace> {
  const directory = dataDirectoryOf(data, process.env);
  const store = await openStore({ data: directory, ...(databaseUrl === undefined ? {} : { databaseUrl }) });
  const model = languageModel ?? languageModelOf(process.env);
  return createWorkspace({
    ...(model === undefined ? {} : { languageModel: model }),
    store,
    web: web ?? webReaderOf(process.env),
    jobs: createJobRunner(),
    clock: systemClock,
    secret: randomSecret,
  });
}

export async function closeWorkspace({ jobs, store }: Workspace): Promise<void> {
  await jobs.close();
  await store.close();
}
