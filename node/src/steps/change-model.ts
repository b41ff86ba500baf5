import { preferencesIn, readNegotiation } from '@entente/core/agreement';
import type { Outcome } from '@entente/core/base/issue';
import { isPlainObject, number, object, optional, readShape } from '@entente/core/base/shape';
import type { Opaque } from '@entente/core/record';
import { type Changed, changeNegotiation, changeOf, refuse } from './change-negotiation.ts';
import type { Workspace } from './workspace.ts';

const modelRequest = object({
  version: optional(
    number({
      whole: true,
      from: 0,
      describes: 'The version that the model was made on; refused if another was saved since.',
    }),
  ),
});

/**
 * Saves the analyst's model. A model with an error is refused with all its issues, one whose settled orders go round in a
 * circle too; one that would overwrite what
 * somebody else saved meanwhile, where it says what it was made on, is refused too.
 */
export async function changeModel(
  workspace: Workspace,
  negotiationId: string,
  input: unknown,
): Promise<Outcome<Changed<object>>> {
  const { model, ...rest } = isPlainObject(input) ? input : {};
  const request = readShape(modelRequest, rest);
  if (!request.ok) return request;
  const read = readNegotiation(model);
  if (!read.ok) return read;
  const weighed = preferencesIn(model);
  if (!weighed.ok) return weighed;
  const { version = Infinity } = request.value;
  const changed = await changeNegotiation(workspace, negotiationId, ({ record }) =>
    (record.modelSequence ?? 0) > version
      ? refuse('clash', 'Somebody else saved the model meanwhile.', 'Load it again and repeat your change.')
      : changeOf({}, { body: { kind: 'model-changed', model: read.value.file as Opaque } }),
  );
  return changed.ok ? { ...changed, warnings: [...request.warnings, ...read.warnings] } : changed;
}
