import type { PriorityConflict } from '../../priority-conflict.ts';
import { type Link, optionLinks } from './option-link.ts';
import { OrderCost } from './order-cost.ts';
import type { Work } from './work.ts';

/** Rounds of drawing together: it has settled long before. */
const mostRounds = 60;

/** Passes of moving one option after the other. */
const mostPasses = 3;

/**
 * The order in which diagrams decide the options: those that a priority, a pattern or their owner link stand close
 * together, for what is open between them has to be remembered on every level in between. First every link draws its
 * options to its middle, time and again (the FORCE heuristic: Aloul, Markov and Sakallah 2003); then each option is tried
 * at every place, and left where the cost is least (sifting: Rudell 1993, on a cost instead of the diagrams).
 */
export function* optionOrder(conflict: PriorityConflict): Work<readonly number[]> {
  const links = optionLinks(conflict);
  const cost = new OrderCost(links, conflict.options.length);
  const start = byOwner(conflict);
  const drawn = leastOf(cost, drawnOrders(start, [...links.ofAll, ...links.ofEach.flat()]));
  let best = leastOf(cost, [start, drawn]);
  for (let pass = 0, last = Infinity; pass < mostPasses && cost.of(best) < last; pass += 1) {
    last = cost.of(best);
    for (const option of start) {
      best = leastOf(cost, [best, ...ordersWith(option, best)]);
      yield;
    }
  }
  return best;
}

function byOwner({ options }: PriorityConflict): readonly number[] {
  const ownerOf = (option: number) => options[option]!.decisionMaker;
  return options.map((_, option) => option).sort((a, b) => ownerOf(a) - ownerOf(b) || a - b);
}

/** The first of the orders whose cost is least. */
function leastOf(cost: OrderCost, orders: Iterable<readonly number[]>): readonly number[] {
  let [best, least]: [readonly number[], number] = [[], Infinity];
  for (const order of orders) {
    const own = cost.of(order);
    if (own < least) [best, least] = [order, own];
  }
  return best;
}

/** The order with the option at each place. */
function* ordersWith(option: number, order: readonly number[]): Generator<readonly number[], void, void> {
  const others = order.filter((other) => other !== option);
  for (let place = 0; place < order.length; place += 1) yield others.toSpliced(place, 0, option);
}

function* drawnOrders(
  start: readonly number[],
  links: readonly Link[],
): Generator<readonly number[], void, void> {
  let order = start;
  for (let round = 0; round < mostRounds; round += 1) {
    order = drawnTogether(order, links);
    yield order;
  }
}

/** The options by the mean of the middles of their links; one without a link stays where it is. */
function drawnTogether(order: readonly number[], links: readonly Link[]): readonly number[] {
  const places = new Float64Array(order.length);
  order.forEach((option, place) => (places[option] = place));
  const sums = new Float64Array(order.length);
  const counts = new Float64Array(order.length);
  for (const link of links) {
    const middle = link.reduce((sum, option) => sum + places[option]!, 0) / link.length;
    for (const option of link) {
      sums[option]! += middle;
      counts[option]! += 1;
    }
  }
  const wish = (option: number) => (counts[option] === 0 ? places[option]! : sums[option]! / counts[option]!);
  return order.toSorted((a, b) => wish(a) - wish(b) || places[a]! - places[b]!);
}
