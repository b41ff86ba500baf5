import type { NegotiationView } from '../server-api/negotiation.ts';

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

/**
 * The options of the model, then those that an article names and the model does not have. What several can each do is
 * named by one id in articles: that id is a choice of its own, and so is each of them.
 */
export function optionChoicesOf(view: Pick<NegotiationView, 'model' | 'articles'>): readonly OptionChoice[] {
  const options = view.model.parties.flatMap((party) => party.options);
  const isShared = (id: string): boolean => options.filter(({ from = [] }) => from.includes(id)).length > 1;
  const choices: OptionChoice[] = view.model.parties.flatMap((party) =>
    party.options.map(({ name, says, from = [] }) => {
      const own = from.filter((id) => !isShared(id));
      return { id: own[0] ?? name, name, says: says ?? name, party: party.name, ids: [name, ...own] };
    }),
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
