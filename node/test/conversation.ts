import { type RunningServer, type ServerSettings, startServer } from '../src/server/index.ts';
import type { Place } from './store-sample.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** JSON where it is that, else the text. Looked at, not relied on. */
  readonly body: ReturnType<typeof JSON.parse>;
}

/** A server under test, and a client that talks to it. */
export interface Conversation {
  readonly server: RunningServer;
  /** A body that is an object goes as JSON, a text as it is. */
  readonly ask: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Reply>;
}

/** A server over the store of a place, without the worked negotiation unless told so. */
export async function converse(
  place: Place,
  example = false,
  settings: ServerSettings = {},
): Promise<Conversation> {
  const server = await startServer({ ...settings, ...place, port: 0, example });
  return {
    server,
    async ask(method, path, body, headers = {}) {
      const response = await fetch(`${server.address}${path}`, {
        method,
        redirect: 'manual',
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
      return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
    },
  };
}

export function codesOf({ body }: Reply): readonly string[] {
  const { issues } = body as { readonly issues: readonly { readonly code: string }[] };
  return issues.map(({ code }) => code);
}
