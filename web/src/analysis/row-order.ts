import type { RowChoice, RowOrder } from './verdict-table.ts';

/** The same order asked for again turns it round. */
export function orderedBy(choice: RowChoice, order: RowOrder): RowChoice {
  const isReversed = isSameOrder(choice.order, order) && !choice.isReversed;
  return { ...choice, order, isReversed };
}

/** How the rows stand by this order, as a head of a column says it. */
export function sortOf(choice: RowChoice, order: RowOrder): 'ascending' | 'descending' | 'none' {
  if (!isSameOrder(choice.order, order)) return 'none';
  return (order.by === 'state') === choice.isReversed ? 'descending' : 'ascending';
}

function isSameOrder(a: RowOrder, b: RowOrder): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
