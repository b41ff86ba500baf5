import type { AddressInfo } from 'node:net';
import { type ServerType, createAdaptorServer } from '@hono/node-server';
import { readOperator } from '../io/operator.ts';
import { OutsideFailure } from '../io/outside-failure.ts';
import { seedCases } from '../steps/seed-cases.ts';
import { type WorkspacePlace, closeWorkspace, openWorkspace } from '../steps/open-workspace.ts';
import { requestAgreement } from '../steps/request-agreement.ts';
import type { Workspace } from '../steps/workspace.ts';
import { createApp } from './app.ts';

export interface ServerSettings extends WorkspacePlace {
  /** Default 127.0.0.1: whoever opens it to a network must put access control before it. */
  readonly host?: string;
  /** Default 3000; 0 takes a free one. */
  readonly port?: number;
  /** Names under which browsers may ask, besides localhost and IP addresses; default ENTENTE_HOSTS, by commas. */
  readonly hosts?: readonly string[];
  /** Whether an empty store gets the worked negotiation; default true. */
  readonly example?: boolean;
  /** Where the built pages of the workspace lie; default where the build puts them. */
  readonly pages?: string;
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
  const { host = '127.0.0.1', port = 3000 } = settings;
  const workspace = await openWorkspace(settings);
  const release = (): Promise<void> => closeWorkspace(workspace);
  const app = createApp(workspace, {
    ownHosts: [host, ...hostsOf(settings)],
    operator: readOperator(process.env),
    ...(settings.pages === undefined ? {} : { pages: settings.pages }),
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  try {
    if (settings.example !== false) await openExample(workspace);
    await listen(server, host, port);
  } catch (error) {
    await release();
    throw error;
  }
  const close = async (): Promise<void> => {
    await stop(server);
    await release();
  };
  return { address: addressOf(server, host), close };
}

function hostsOf({ hosts }: ServerSettings): readonly string[] {
  const named = hosts ?? (process.env['ENTENTE_HOSTS'] ?? '').split(',');
  return named.map((name) => name.trim()).filter((name) => name !== '');
}

/** The worked negotiation, its analysis begun so that it is there when somebody first looks. */
async function openExample(workspace: Workspace): Promise<void> {
  const seeded = await seedCases(workspace);
  if (!seeded.ok) throw new Error(`The worked negotiation is unsound: ${JSON.stringify(seeded.issues)}`);
  await Promise.all(seeded.value.seeded.map((id) => requestAgreement(workspace, id)));
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
