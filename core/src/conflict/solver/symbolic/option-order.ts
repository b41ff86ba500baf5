import type { OptionFormula } from '../../option-formula.ts';
import type { PriorityConflict } from '../../priority-conflict.ts';
import { isIn } from './choices.ts';

/** Rounds after which the search for an order ends; it has settled long before. */
const mostRounds = 100;

/** Options that something is said of together. */
type Link = readonly number[];

/**
 * The order in which diagrams decide the options: options that a priority, a pattern or their owner links stand close
 * together, for what is open between them has to be remembered on every level in between. By the FORCE heuristic (Aloul,
 * Markov and Sakallah 2003): every link draws its options to its middle, time and again; the order with the least sum of
 * spans is taken.
 */
export function optionOrder(conflict: PriorityConflict): readonly number[] {
  const links = linksOf(conflict);
  let order: readonly number[] = byOwner(conflict);
  let [best, least] = [order, Infinity];
  for (let round = 0; round < mostRounds; round += 1) {
    const places = placesOf(order);
    const span = links.reduce((sum, link) => sum + spanOf(link, places), 0);
    if (span < least) [best, least] = [order, span];
    order = drawnTogether(order, links, places);
  }
  return best;
}

function byOwner({ options }: PriorityConflict): number[] {
  const ownerOf = (option: number) => options[option]!.decisionMaker;
  return options.map((_, option) => option).sort((a, b) => ownerOf(a) - ownerOf(b) || a - b);
}

function linksOf({ options, infeasible, priorities, decisionMakerCount }: PriorityConflict): readonly Link[] {
  const optionsWith = (test: (option: number) => boolean) =>
    options.flatMap((_, option) => (test(option) ? [option] : []));
  const links = [
    ...infeasible.map(({ cares }) => optionsWith((option) => isIn(cares, option))),
    ...priorities.flat().map((priority) => [...new Set(optionsOf(priority))]),
    ...Array.from({ length: decisionMakerCount }, (_, owner) =>
      optionsWith((option) => options[option]!.decisionMaker === owner),
    ),
  ];
  return links.filter((link) => link.length > 1);
}

function optionsOf(formula: OptionFormula): readonly number[] {
  if (formula.kind === 'option') return [formula.option];
  if (formula.kind === 'not') return optionsOf(formula.of);
  return formula.kind === 'count' ? formula.of : formula.of.flatMap(optionsOf);
}

function placesOf(order: readonly number[]): Float64Array {
  const places = new Float64Array(order.length);
  order.forEach((option, place) => (places[option] = place));
  return places;
}

function spanOf(link: Link, places: Float64Array): number {
  const taken = link.map((option) => places[option]!);
  return Math.max(...taken) - Math.min(...taken);
}

/** The options by the mean of the middles of their links; one without a link stays where it is. */
function drawnTogether(order: readonly number[], links: readonly Link[], places: Float64Array): number[] {
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
