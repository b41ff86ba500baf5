import { freshId, idOfWords } from '@entente/core/base/id';
import type { Outcome } from '@entente/core/base/issue';
import { object, readShape, text } from '@entente/core/base/shape';
import { appendEntry } from '@entente/core/record';
import { isClash } from '../io/outside-failure.ts';
import { analyst } from './change-negotiation.ts';
import type { Workspace } from './workspace.ts';

const openRequest = object({ name: text({ nonEmpty: true }) });

/** An id may not be longer than a name of a file may be. */
const longestId = 80;

/** Opens a negotiation under a new id made of its name. */
export async function openNegotiation(
  workspace: Workspace,
  input: unknown,
): Promise<Outcome<{ readonly id: string }>> {
  const request = readShape(openRequest, input);
  if (!request.ok) return request;
  const name = request.value.name.trim();
  const wanted = idOfWords(name).slice(0, longestId).replace(/-+$/u, '');
  for (;;) {
    const taken = new Set((await workspace.store.list()).map(({ id }) => id));
    const id = freshId(wanted, taken);
    const opened = appendEntry([], {
      author: analyst,
      time: workspace.clock(),
      body: { kind: 'negotiation-opened', name },
    });
    try {
      await workspace.store.append(id, 0, [opened]);
      return { ok: true, value: { id }, warnings: request.warnings };
    } catch (failure) {
      if (!isClash(failure)) throw failure;
    }
  }
}
