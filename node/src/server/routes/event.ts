import { Hono } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { loadNegotiation } from '../../steps/load-negotiation.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { replyIssues } from '../reply.ts';

/** Milliseconds between signs of life, so that no proxy takes the connection for dead. */
const heartbeat = 25_000;

/** Server-sent events: the version of a negotiation, at once and at every change. */
export function eventRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/:id/events', async (context) => {
    const id = context.req.param('id');
    const loaded = await loadNegotiation(workspace, id);
    if (!loaded.ok) return replyIssues(context, loaded.issues);
    return streamSSE(context, (stream) => follow(workspace, id, stream));
  });
  return routes;
}

function follow({ store }: Workspace, id: string, stream: SSEStreamingApi): Promise<void> {
  return new Promise((resolve) => {
    let told = -1;
    // A change can be heard of twice: from the store, and from the first look at it.
    const send = (version: number): void => {
      if (version <= told) return;
      told = version;
      void stream.writeSSE({ data: JSON.stringify({ version }) });
    };
    const stop = store.subscribe(id, send);
    const beat = setInterval(() => void stream.write(': still here\n\n'), heartbeat);
    beat.unref();
    stream.onAbort(() => {
      stop();
      clearInterval(beat);
      resolve();
    });
    void store.list().then((stored) => send(stored.find((each) => each.id === id)?.version ?? 0));
  });
}
