import { negotiationOn, readNegotiation } from '@entente/core/agreement';
import type { BriefMaterial } from '@entente/core/publication';
import type { ExplanationMaterial } from './explanation-message.ts';

/** Undefined where the report is of another state of the model: a newer one is on its way then. */
export function briefMaterialOf({
  model,
  agreement,
  articles,
  statements,
}: ExplanationMaterial): BriefMaterial | undefined {
  const read = readNegotiation(model);
  if (!read.ok) return undefined;
  const negotiation = negotiationOn(read.value, agreement.asOf);
  if (negotiation.options.map(({ name }) => name).join('\n') !== agreement.options.join('\n'))
    return undefined;
  return { negotiation, agreement, articles, statements };
}
