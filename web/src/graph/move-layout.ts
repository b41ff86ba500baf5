import { type Curve, type NodeSize, type Point, curveBetween, lineThrough } from './curve.ts';
import { grouped } from './grouped.ts';
import { layeredLayout } from './layered-layout.ts';
import type { MoveBundle } from './move-bundle.ts';
import type { MoveGraph } from './move-graph.ts';

/** In the picture's own units. */
export const boxSize: NodeSize = { width: 204, height: 70 };
const gap = { across: 116, down: 24 };
/** What a line takes of a column that it only passes. */
const laneHeight = 4;
/** Beside the last column, for lines that go around its boxes. */
const margin = { start: 6, end: 70 };
/** A junction's label, as far as it takes room from the next one. */
const junctionHeight = 26;

/** A line of the picture: what it belongs to, and the boxes that it touches. */
export interface PlacedLine {
  readonly curve: Curve;
  readonly party: string;
  readonly ends: readonly string[];
  readonly kind: 'move' | 'step';
  /** An arrow at its end, at both ends, or none where it leads to a junction. */
  readonly arrow: 'end' | 'both' | 'none';
}

/** Where a party can go from any of several packages to any other: one place where its lines meet. */
export interface PlacedJunction {
  readonly party: string;
  readonly at: Point;
  readonly ends: readonly string[];
}

export interface MoveLayout {
  readonly width: number;
  readonly height: number;
  /** The middle of each box: of packages by their letters Y and N, of steps by `stepId`. */
  readonly centres: ReadonlyMap<string, Point>;
  readonly lines: readonly PlacedLine[];
  readonly junctions: readonly PlacedJunction[];
}

export const stepId = (party: string): string => `step:${party}`;

/** Places the picture of the moves: packages in layers from the status quo, the steps to guard against last. */
export function moveLayoutOf(graph: MoveGraph, direction: 'ltr' | 'rtl'): MoveLayout {
  const { centres, width, height, stopsOf } = placeBoxes(graph);
  const junctions = placeJunctions(graph.bundles, centres, height);
  const outward = direction === 'rtl' ? -1 : 1;
  const mirrored = ({ x, y }: Point): Point => ({ x: direction === 'rtl' ? width - x : x, y });
  const placed = new Map([...centres].map(([id, point]) => [id, mirrored(point)]));
  const at = (id: string): Point => placed.get(id)!;
  const moves = graph.bundles.flatMap((bundle): readonly PlacedLine[] => {
    const { party, states } = bundle;
    if (bundle.kind === 'line')
      return [
        {
          curve: curveBetween(at(states[0]), at(states[1]), { size: boxSize, outward }),
          party,
          ends: states,
          kind: 'move',
          arrow: bundle.isBothWays ? 'both' : 'end',
        },
      ];
    const junction = mirrored(junctions.get(bundle)!);
    return states.map((state) => ({
      curve: curveBetween(at(state), junction, { size: boxSize, endSize: { width: 0, height: 0 }, outward }),
      party,
      ends: states,
      kind: 'move',
      arrow: 'none',
    }));
  });
  const half = (outward * boxSize.width) / 2;
  const steps = graph.steps.flatMap(({ party, from }) =>
    from.map((state): PlacedLine => {
      const start = { x: at(state).x + half, y: at(state).y };
      const stops = stopsOf(state, party).map((id) => {
        const { x, y } = at(id);
        const enter = { x: x - half, y };
        return { enter, leave: id === stepId(party) ? enter : { x: x + half, y } };
      });
      const curve = lineThrough(start, stops);
      return { curve, party, ends: [state, stepId(party)], kind: 'step', arrow: 'end' };
    }),
  );
  return {
    width,
    height,
    centres: new Map([...placed].filter(([id]) => !id.startsWith('lane:'))),
    lines: [...moves, ...steps],
    junctions: [...junctions].map(([{ party, states }, point]) => ({
      party,
      at: mirrored(point),
      ends: states,
    })),
  };
}

const laneId = (party: string, column: number): string => `lane:${column}:${party}`;

/**
 * The boxes, from the left. Where a step's line passes whole columns it has a lane in each, so that it goes beside the
 * boxes and not behind them; all lines of one party share it.
 */
function placeBoxes({ nodes, bundles, steps }: MoveGraph) {
  const layers = [...new Set(nodes.map(({ layer }) => layer))].toSorted((one, other) => one - other);
  const columnOf = new Map(nodes.map(({ state, layer }) => [state, layers.indexOf(layer)]));
  const last = layers.length;
  const stopsOf = (state: string, party: string): readonly string[] => {
    const first = columnOf.get(state)! + 1;
    const lanes = Array.from({ length: last - first }, (_, index) => laneId(party, first + index));
    return [...lanes, stepId(party)];
  };
  const lanes = steps.flatMap(({ party, from }) => {
    const first = Math.min(...from.map((state) => columnOf.get(state)!)) + 1;
    return Array.from({ length: last - first }, (_, index) => ({
      id: laneId(party, first + index),
      layer: first + index,
    }));
  });
  const places = layeredLayout(
    [
      ...nodes.map(({ state }) => ({ id: state, layer: columnOf.get(state)! })),
      ...lanes,
      ...steps.map(({ party }) => ({ id: stepId(party), layer: last })),
    ],
    [
      ...bundles.flatMap(({ states }) => states.slice(1).map((to) => ({ from: states[0], to }))),
      ...steps.flatMap(({ party, from }) =>
        from.flatMap((state) => {
          const way = [state, ...stopsOf(state, party)];
          return way.slice(1).map((to, index) => ({ from: way[index]!, to }));
        }),
      ),
    ],
  );
  const columns = grouped(places, ({ column }) => String(column)).map((column) =>
    column
      .toSorted((one, other) => one.row - other.row)
      .map(({ id, column: at }) => ({ id, at, tall: id.startsWith('lane:') ? laneHeight : boxSize.height })),
  );
  const tallOf = (column: readonly { readonly tall: number }[]): number =>
    column.reduce((sum, { tall }) => sum + tall + gap.down, -gap.down);
  const height = Math.max(...columns.map(tallOf)) + 2 * margin.start;
  const width = columns.length * (boxSize.width + gap.across) - gap.across + margin.start + margin.end;
  const centres = new Map(
    columns.flatMap((column) => {
      let top = (height - tallOf(column)) / 2;
      return column.map(({ id, at, tall }): [string, Point] => {
        const y = top + tall / 2;
        top += tall + gap.down;
        return [id, { x: margin.start + boxSize.width / 2 + at * (boxSize.width + gap.across), y }];
      });
    }),
  );
  return { centres, width, height, stopsOf };
}

type Bundle = Extract<MoveBundle, { kind: 'any' }>;

/** Behind the first column that a bundle touches, at the middle of its boxes, and no two on top of each other. */
function placeJunctions(
  bundles: readonly MoveBundle[],
  centres: ReadonlyMap<string, Point>,
  height: number,
): ReadonlyMap<MoveBundle, Point> {
  const wanted = bundles
    .filter((bundle): bundle is Bundle => bundle.kind === 'any')
    .map((bundle) => {
      const points = bundle.states.map((state) => centres.get(state)!);
      const x = Math.min(...points.map((point) => point.x)) + boxSize.width / 2 + gap.across * 0.55;
      return { bundle, x, y: points.reduce((sum, { y }) => sum + y, 0) / points.length };
    })
    .toSorted((one, other) => one.x - other.x || one.y - other.y);
  const placed = new Map<MoveBundle, Point>();
  for (const { bundle, x, y } of wanted) {
    const taken = [...placed.values()].filter((point) => point.x === x).map((point) => point.y);
    const lowest = Math.max(-Infinity, ...taken) + junctionHeight;
    placed.set(bundle, { x, y: Math.min(Math.max(y, lowest), height - junctionHeight / 2) });
  }
  return placed;
}

/** The box nearest to another in the direction of an arrow key; undefined where there is none, or for another key. */
export function boxTowards(
  key: string,
  from: string,
  centres: ReadonlyMap<string, Point>,
): string | undefined {
  const ahead: Readonly<Record<string, (dx: number, dy: number) => readonly [along: number, aside: number]>> =
    {
      ArrowRight: (dx, dy) => [dx, dy],
      ArrowLeft: (dx, dy) => [-dx, dy],
      ArrowDown: (dx, dy) => [dy, dx],
      ArrowUp: (dx, dy) => [-dy, dx],
    };
  const measure = ahead[key];
  const start = centres.get(from);
  if (measure === undefined || start === undefined) return undefined;
  return [...centres]
    .map(([id, { x, y }]) => ({ id, way: measure(x - start.x, y - start.y) }))
    .filter(({ way: [along] }) => along > 1)
    .toSorted((one, other) => distance(one.way) - distance(other.way))[0]?.id;
}

/** Aside counts more, so that a row or a column is followed to its end. */
function distance([along, aside]: readonly [number, number]): number {
  return along + 2 * Math.abs(aside);
}
