import { Hono } from 'hono';
import { answerChallenge } from '../../steps/answer-challenge.ts';
import { listEditions } from '../../steps/list-editions.ts';
import { publishEdition } from '../../steps/publish-edition.ts';
import type { Workspace } from '../../steps/workspace.ts';
import { sizeGuard } from '../guard.ts';
import { reply, replyTo } from '../reply.ts';

/** Editions, and the challenges of their readers as the operator answers them. */
export function editionRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/:id/editions', async (context) =>
    reply(context, await listEditions(workspace, context.req.param('id'))),
  );
  routes.post('/:id/editions', sizeGuard(1), (context) =>
    replyTo(context, (input) => publishEdition(workspace, context.req.param('id'), input), 201),
  );
  routes.post('/:id/challenges/:challengeId', sizeGuard(1), (context) => {
    const { id: negotiationId, challengeId } = context.req.param();
    return replyTo(context, (input) => answerChallenge(workspace, { negotiationId, challengeId }, input));
  });
  return routes;
}
