import { readNegotiation } from '@entente/core/agreement';
import type { Outcome } from '@entente/core/base/issue';
import { isPlainObject } from '@entente/core/base/shape';
import type { Opaque } from '@entente/core/record';
import { type Changed, changeNegotiation, changeOf } from './change-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** Saves the analyst's model. A model with an error is refused with all its issues. */
export async function changeModel(
  workspace: Workspace,
  negotiationId: string,
  input: unknown,
): Promise<Outcome<Changed<object>>> {
  const read = readNegotiation(isPlainObject(input) ? input['model'] : undefined);
  if (!read.ok) return read;
  const model = read.value.file as Opaque;
  const changed = await changeNegotiation(workspace, negotiationId, () =>
    changeOf({}, { body: { kind: 'model-changed', model } }),
  );
  return changed.ok ? { ...changed, warnings: read.warnings } : changed;
}
