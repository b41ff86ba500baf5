import type { Random } from '../../../base/random.ts';
import type { Pattern } from '../../pattern.ts';
import type { Code } from '../../state.ts';
import { type Choices, bothChoices, isIn, makes, noChoices, withOption } from './choices.ts';
import type { CompactDiagram } from './compact-diagram.ts';
import { MemberSearch } from './member-search.ts';
import { always, never } from './node-table.ts';
import type { Work } from './work.ts';

/** Nodes counted between two pauses: some milliseconds. */
const nodesAPause = 32_768;

/**
 * A set of states as a decision diagram: however many they are, asked in as many steps as there are options (`has`,
 * `sample`), or nodes.
 */
export class SymbolicSet {
  readonly #diagram: CompactDiagram;
  readonly #edge: number;
  readonly #choices: Choices;
  /** For each node in how many ways the options from its place on can be chosen. */
  readonly #counts: BigUint64Array;
  /** How many options that are not given there are from each place on. */
  readonly #open: readonly number[];
  /** How many states it has. */
  readonly count: bigint;

  private constructor(parts: {
    readonly diagram: CompactDiagram;
    readonly edge: number;
    readonly choices: Choices;
    readonly counts: BigUint64Array;
  }) {
    this.#diagram = parts.diagram;
    this.#edge = parts.edge;
    this.#choices = parts.choices;
    this.#counts = parts.counts;
    this.#open = openFrom(parts.diagram, parts.choices);
    this.count = this.#countOf(parts.edge, 0);
  }

  /** The sets that edges of one diagram stand for. */
  static *ofEdges(diagram: CompactDiagram, edges: readonly number[]): Work<readonly SymbolicSet[]> {
    const counts = yield* countsOf(diagram, noChoices);
    return edges.map((edge) => new SymbolicSet({ diagram, edge, choices: noChoices, counts }));
  }

  has(code: Code): boolean {
    const { order, places, lows, highs } = this.#diagram;
    if (!makes(code, this.#choices)) return false;
    let edge = this.#edge;
    while (edge > always) {
      const node = edge >>> 1;
      const child = isIn(code, order[places[node]!]!) ? highs[node]! : lows[node]!;
      edge = child ^ (edge & 1);
    }
    return edge === always;
  }

  /** Its states that a pattern matches. */
  *matching(pattern: Pattern): Work<SymbolicSet> {
    const diagram = this.#diagram;
    const both = bothChoices(this.#choices, pattern);
    const choices = both ?? noChoices;
    const edge = both === undefined ? never : this.#edge;
    return new SymbolicSet({ diagram, edge, choices, counts: yield* countsOf(diagram, choices) });
  }

  /** A state of the set, each as likely as any other; undefined where there is none. */
  sample(random: Random): Code | undefined {
    return this.count === 0n ? undefined : this.#stateAt(below(this.count, random));
  }

  /** The first so many of its states, ascending by code: option 0 is the least significant bit. */
  *members(most: number = Infinity): Generator<Code, void, void> {
    if (this.count === 0n) return;
    const search = new MemberSearch(this.#diagram, this.#edge, this.#choices);
    let left = most;
    for (const code of search.codes()) {
      if (left <= 0) return;
      left -= 1;
      yield code;
    }
  }

  /** The state of this number, in an order of the diagram's own. */
  #stateAt(number: bigint): Code {
    const { order, places, lows, highs } = this.#diagram;
    let code = this.#choices.taken;
    let edge = this.#edge;
    let left = number;
    for (const [place, option] of order.entries()) {
      const node = edge >>> 1;
      const isHere = places[node] === place;
      const without = isHere ? lows[node]! ^ (edge & 1) : edge;
      const count = this.#countOf(without, place + 1);
      const isGiven = isIn(this.#choices.cares, option);
      const isTaken = isGiven ? isIn(this.#choices.taken, option) : left >= count;
      if (isTaken && !isGiven) left -= count;
      if (isTaken) code = withOption(code, option);
      edge = isHere && isTaken ? highs[node]! ^ (edge & 1) : without;
    }
    return code;
  }

  /** In how many ways the options from a place on can be chosen. */
  #countOf(edge: number, from: number): bigint {
    return countOfEdge({ diagram: this.#diagram, counts: this.#counts, open: this.#open }, edge, from);
  }
}

interface Counting {
  readonly diagram: CompactDiagram;
  readonly counts: BigUint64Array;
  readonly open: readonly number[];
}

function countOfEdge({ diagram, counts, open }: Counting, edge: number, from: number): bigint {
  if (edge === never) return 0n;
  if (edge === always) return 1n << BigInt(open[from]!);
  const here = open[diagram.places[edge >>> 1]!]!;
  const count = counts[edge >>> 1]!;
  return ((edge & 1) === 1 ? (1n << BigInt(here)) - count : count) << BigInt(open[from]! - here);
}

/** From below: a node's ways are those of its children, or of the one whose choice is given. */
function* countsOf(diagram: CompactDiagram, choices: Choices): Work<BigUint64Array> {
  const { order, places, lows, highs } = diagram;
  const counts = new BigUint64Array(places.length);
  const counting = { diagram, counts, open: openFrom(diagram, choices) };
  for (let node = 1; node < places.length; node += 1) {
    if (node % nodesAPause === 0) yield;
    const [place, option] = [places[node]!, order[places[node]!]!];
    const isGiven = isIn(choices.cares, option);
    const isTaken = isIn(choices.taken, option);
    let count = 0n;
    if (!isGiven || !isTaken) count += countOfEdge(counting, lows[node]!, place + 1);
    if (!isGiven || isTaken) count += countOfEdge(counting, highs[node]!, place + 1);
    counts[node] = count;
  }
  return counts;
}

function openFrom({ order }: CompactDiagram, { cares }: Choices): readonly number[] {
  const open = [0];
  for (const option of order.toReversed()) open.push(open.at(-1)! + (isIn(cares, option) ? 0 : 1));
  return open.reverse();
}

/** A whole number from 0 to below the limit, each as likely: drawn anew where it is beyond. */
function below(limit: bigint, random: Random): bigint {
  const bits = (limit - 1n).toString(2).length;
  for (;;) {
    let drawn = 0n;
    for (let at = 0; at < bits; at += 32) drawn = (drawn << 32n) | BigInt(Math.floor(random() * 2 ** 32));
    drawn >>= BigInt(Math.ceil(bits / 32) * 32 - bits);
    if (drawn < limit) return drawn;
  }
}
