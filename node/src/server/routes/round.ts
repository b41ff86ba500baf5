import { Hono } from 'hono';
import { closeRound } from '../../steps/close-round.ts';
import { listRounds } from '../../steps/list-rounds.ts';
import { openRound } from '../../steps/open-round.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { sizeGuard } from '../guard.ts';
import { reply, replyTo } from '../reply.ts';

/** Consultation rounds as their chair runs them. */
export function roundRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/:id/rounds', async (context) => {
    const rounds = await listRounds(workspace, context.req.param('id'));
    return reply(context, rounds.ok ? { ...rounds, value: { rounds: rounds.value } } : rounds);
  });
  routes.post('/:id/rounds', sizeGuard(1), (context) =>
    replyTo(context, (input) => openRound(workspace, context.req.param('id'), input), 201),
  );
  routes.post('/:id/rounds/:roundId/close', async (context) => {
    const { id, roundId } = context.req.param();
    return reply(context, await closeRound(workspace, id, roundId));
  });
  return routes;
}
