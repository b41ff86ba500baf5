import type { Clock } from '../io/clock.ts';
import type { LanguageModel } from '../io/language-model.ts';
import type { SecretSource } from '../io/secret.ts';
import type { Store } from '../io/store.ts';
import type { WebReader } from '../io/web-reader.ts';
import type { JobRunner } from '../worker/job-runner.ts';
import type { IntakeLog } from './intake-log.ts';
import type { LoadedNegotiation } from './load-negotiation.ts';

/** What the steps work with: the outside things that they read from and save to. */
export interface Workspace {
  readonly store: Store;
  readonly clock: Clock;
  readonly secret: SecretSource;
  readonly web: WebReader;
  /** Left out unless the operator set one. */
  readonly languageModel?: LanguageModel;
  /** Runs what takes long, off this thread. */
  readonly jobs: JobRunner;
  /** What was loaded last, so that a request reads only the entries that are new. */
  readonly loaded: Map<string, LoadedNegotiation>;
  /** The ends of logs to which articles were added lately. */
  readonly intakes: Map<string, IntakeLog>;
}

export function createWorkspace(outside: Omit<Workspace, 'loaded' | 'intakes'>): Workspace {
  return { ...outside, loaded: new Map(), intakes: new Map() };
}
