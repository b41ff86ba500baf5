/** Something to be placed, in the layer that it belongs to. */
export interface LayoutNode {
  readonly id: string;
  readonly layer: number;
}

export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
}

/** `column` counts layers, without empty ones; `row` is centred on 0, one apart. */
export interface Place {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

const sweeps = 8;

/**
 * Places a graph in columns by layer, rows in an order with few crossings: the barycentre heuristic of Sugiyama,
 * Tagawa and Toda (1981), swept forth and back. The same input always gives the same picture.
 */
export function layeredLayout(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): readonly Place[] {
  const layers = [...new Set(nodes.map(({ layer }) => layer))].sort((a, b) => a - b);
  let columns = layers.map((layer) => nodes.filter((node) => node.layer === layer).map(({ id }) => id));
  const neighbours = neighboursOf(edges);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    columns = sweepOnce(columns, neighbours);
    columns = sweepOnce(columns.toReversed(), neighbours).toReversed();
  }
  return columns.flatMap((ids, column) =>
    ids.map((id, index) => ({ id, column, row: index - (ids.length - 1) / 2 })),
  );
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

function neighboursOf(edges: readonly LayoutEdge[]): Neighbours {
  const neighbours = new Map<string, Set<string>>();
  const connect = (one: string, other: string) => {
    const known = neighbours.get(one) ?? new Set();
    neighbours.set(one, known.add(other));
  };
  for (const { from, to } of edges) {
    connect(from, to);
    connect(to, from);
  }
  return neighbours;
}

/** Every column after the first, ordered by the mean row of its neighbours in the column before it. */
function sweepOnce(columns: readonly string[][], neighbours: Neighbours): string[][] {
  const done: string[][] = [];
  for (const ids of columns) {
    const before = done.at(-1);
    done.push(before === undefined ? ids : orderedBy(ids, before, neighbours));
  }
  return done;
}

function orderedBy(ids: readonly string[], before: readonly string[], neighbours: Neighbours): string[] {
  const middle = (before.length - 1) / 2;
  const centre = (id: string, index: number) => {
    const rows = [...(neighbours.get(id) ?? [])]
      .map((other) => before.indexOf(other))
      .filter((row) => row >= 0);
    if (rows.length === 0) return index - (ids.length - 1) / 2;
    return rows.reduce((sum, row) => sum + row, 0) / rows.length - middle;
  };
  const keyed = ids.map((id, index) => ({ id, index, at: centre(id, index) }));
  return keyed.sort((a, b) => a.at - b.at || a.index - b.index).map(({ id }) => id);
}
