import { type RequestListener, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FetchLimits, defaultLimits } from '../src/io/fetch-address.ts';

/** A server on the loopback; tests end it. */
export interface Loopback {
  readonly address: string;
  /** What was asked for, in order. */
  readonly asked: string[];
  readonly close: () => void;
}

export async function serveLoopback(listener: RequestListener): Promise<Loopback> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    listener(request, response);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
}

/** Limits for tests alone: the loopback's first address is permitted, and nothing else. */
export const loopbackLimits: FetchLimits = {
  ...defaultLimits,
  permits: (ip) => ip === '127.0.0.1',
  connecting: 1000,
  time: 1500,
  size: 100_000,
};
