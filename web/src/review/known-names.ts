import type { NegotiationView } from '../server-api/negotiation.ts';

/** Everybody whom the negotiation knows, parties first. */
export function actorsOf(view: Pick<NegotiationView, 'model' | 'statements'>): readonly string[] {
  const spoken = view.statements.map(({ statement }) => statement.actor);
  return distinct([...view.model.parties.map(({ name }) => name), ...spoken]);
}

/** Everybody who is quoted by name. */
export function speakersOf(view: Pick<NegotiationView, 'statements'>): readonly string[] {
  return distinct(view.statements.map(({ statement }) => statement.speaker?.name ?? null)).toSorted();
}

function distinct(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names)].filter((name) => name !== null);
}
