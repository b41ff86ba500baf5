import type { NegotiationView } from '../server-api.ts';

/** An option as a person picks it: the id that statements name it by, and what it is called. */
export interface OptionChoice {
  readonly id: string;
  readonly name: string;
  /** What taking it means, in words. */
  readonly says: string;
  readonly party: string | null;
  /** All ids that mean this option. */
  readonly ids: readonly string[];
}

/** The options of the model, then those that an article names and the model does not have. */
export function optionChoicesOf(view: Pick<NegotiationView, 'model' | 'articles'>): readonly OptionChoice[] {
  const choices: OptionChoice[] = view.model.parties.flatMap((party) =>
    party.options.map(({ name, says, from = [] }) => ({
      id: from[0] ?? name,
      name,
      says: says ?? name,
      party: party.name,
      ids: [name, ...from],
    })),
  );
  const known = new Set(choices.flatMap(({ ids }) => ids));
  for (const { options } of view.articles) {
    for (const { id, name, controller } of options) {
      if (known.has(id)) continue;
      known.add(id);
      choices.push({ id, name, says: name, party: controller, ids: [id] });
    }
  }
  return choices;
}

/** The choice that an id of a statement means; undefined where the statement has words of its own. */
export function choiceOf(choices: readonly OptionChoice[], id: string): OptionChoice | undefined {
  return choices.find(({ ids }) => ids.includes(id));
}
