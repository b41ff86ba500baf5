import type { AddressInfo } from 'node:net';
import { type ServerType, createAdaptorServer } from '@hono/node-server';
import { systemClock } from '../io/clock.ts';
import { dataDirectoryOf } from '../io/data-directory.ts';
import { openStore } from '../io/open-store.ts';
import { readOperator } from '../io/operator.ts';
import { OutsideFailure } from '../io/outside-failure.ts';
import { randomSecret } from '../io/secret.ts';
import { seedCases } from '../steps/seed-cases.ts';
import { createWorkspace } from '../steps/workspace.ts';
import { createJobRunner } from '../worker/job-runner.ts';
import { createApp } from './app.ts';

export interface ServerSettings {
  /** Default 127.0.0.1: whoever opens it to a network must put access control before it. */
  readonly host?: string;
  /** Default 3000; 0 takes a free one. */
  readonly port?: number;
  /** Where the embedded store lives; default as `dataDirectoryOf` says. */
  readonly data?: string;
  /** A PostgreSQL store instead of the embedded one. */
  readonly databaseUrl?: string;
  /** Whether an empty store gets the worked negotiation; default true. */
  readonly example?: boolean;
}

export interface RunningServer {
  /** `http://127.0.0.1:3000` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts the workspace's server.
 *
 * @throws OutsideFailure where the store cannot be opened or the port is taken.
 */
export async function startServer(settings: ServerSettings = {}): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 3000, databaseUrl } = settings;
  const data = dataDirectoryOf(settings.data, process.env);
  const store = await openStore(databaseUrl === undefined ? { data } : { data, databaseUrl });
  const jobs = createJobRunner();
  const workspace = createWorkspace({ store, jobs, clock: systemClock, secret: randomSecret });
  const app = createApp(workspace, { ownHosts: [host], operator: readOperator(process.env) });
  const server = createAdaptorServer({ fetch: app.fetch });
  const release = async (): Promise<void> => {
    await jobs.close();
    await store.close();
  };
  try {
    if (settings.example !== false) await seedCases(workspace);
    await listen(server, host, port);
  } catch (error) {
    await release();
    throw error;
  }
  return {
    address: addressOf(server, host),
    async close() {
      await stop(server);
      await release();
    },
  };
}

function listen(server: ServerType, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(
        new OutsideFailure('refused', `Port ${port} of ${host} cannot be used. Choose another with --port.`, {
          cause: error,
        }),
      );
    });
    server.listen(port, host, resolve);
  });
}

function addressOf(server: ServerType, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Ends open streams too: a follower of changes would keep the server up for ever. */
function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
