import { addressText, membersIn, membersOf } from './address-json.ts';
import { type RowChoice, type RowOrder, allRows } from './verdict-table.ts';

/** The choice as a text for the address: what differs from all rows in their own order; undefined where nothing does. */
export function rowChoiceText(choice: RowChoice): string | undefined {
  const differing = Object.entries(choice).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(allRows[key as keyof RowChoice]),
  );
  return differing.length === 0 ? undefined : addressText(Object.fromEntries(differing));
}

/** The choice in the text; what in it makes no sense is left out, since anybody can write an address. */
export function readRowChoice(text: string | undefined): RowChoice {
  const given = membersIn(text);
  const { order, isReversed, equilibrium, verdict, pattern, text: letters } = given;
  return {
    order: readOrder(order),
    isReversed: isReversed === true,
    equilibrium: typeof equilibrium === 'string' ? equilibrium : allRows.equilibrium,
    verdict: readVerdict(verdict),
    pattern: typeof pattern === 'string' && /^[YN-]*$/u.test(pattern) ? pattern : allRows.pattern,
    text: typeof letters === 'string' ? letters : allRows.text,
  };
}

function readOrder(given: unknown): RowOrder {
  const { by, concept, decisionMaker } = membersOf(given);
  if (by === 'preference' && typeof decisionMaker === 'number') return { by, decisionMaker };
  if (typeof concept !== 'string') return allRows.order;
  if (by === 'equilibrium') return { by, concept };
  return by === 'verdict' && typeof decisionMaker === 'number'
    ? { by, concept, decisionMaker }
    : allRows.order;
}

function readVerdict(given: unknown): RowChoice['verdict'] {
  const { concept, decisionMaker, isStable } = membersOf(given);
  return typeof concept === 'string' && typeof decisionMaker === 'number' && typeof isStable === 'boolean'
    ? { concept, decisionMaker, isStable }
    : null;
}
