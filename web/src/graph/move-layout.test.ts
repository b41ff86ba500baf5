import { expect, test } from 'vitest';
import type { MoveGraph, MoveNode } from './move-graph.ts';
import { boxSize, boxTowards, moveLayoutOf, stepId } from './move-layout.ts';

const nodeOf = (state: string, layer: number): MoveNode => ({
  state,
  letter: state,
  isStatusQuo: layer === 0,
  layer,
  verdict: undefined,
});

/** The status quo and three packages, among which North goes freely, and a step that South must be kept from. */
const graph: MoveGraph = {
  nodes: [nodeOf('q', 0), nodeOf('a', 1), nodeOf('b', 1), nodeOf('c', 1)],
  bundles: [
    { kind: 'any', party: 'North', states: ['q', 'a', 'b', 'c'] },
    { kind: 'any', party: 'East', states: ['q', 'a', 'b'] },
    { kind: 'line', party: 'South', states: ['a', 'b'], isBothWays: false },
  ],
  steps: [{ party: 'South', from: ['a', 'b'], courses: [] }],
};

test('a bundle of n packages has n lines that meet in its junction, and none from each to each', () => {
  const { lines, junctions } = moveLayoutOf(graph, 'ltr');
  const north = lines.filter(({ party }) => party === 'North');
  expect(north).toHaveLength(4);
  const { at } = junctions.find(({ party }) => party === 'North')!;
  expect(north.every(({ curve, arrow }) => arrow === 'none' && curve.path.endsWith(`${at.x} ${at.y}`))).toBe(
    true,
  );
  expect(lines.filter(({ kind }) => kind === 'step').map(({ ends }) => ends)).toEqual([
    ['a', stepId('South')],
    ['b', stepId('South')],
  ]);
});

test('nothing lies on top of another', () => {
  const { junctions, centres, width, height } = moveLayoutOf(graph, 'ltr');
  const [one, other] = junctions;
  expect(Math.abs(one!.at.y - other!.at.y)).toBeGreaterThanOrEqual(26);
  for (const { at } of junctions)
    for (const { x, y } of centres.values())
      expect(Math.abs(at.x - x) > boxSize.width / 2 || Math.abs(at.y - y) > boxSize.height / 2).toBe(true);
  const places = [...centres.values()];
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length);
  expect(places.every(({ x, y }) => x > 0 && x < width && y > 0 && y < height)).toBe(true);
});

test('from right to left it is the mirror image', () => {
  const [ltr, rtl] = [moveLayoutOf(graph, 'ltr'), moveLayoutOf(graph, 'rtl')];
  for (const [id, { x, y }] of ltr.centres) expect(rtl.centres.get(id)).toEqual({ x: rtl.width - x, y });
});

test('an arrow key goes to the nearest box in its direction', () => {
  const { centres } = moveLayoutOf(graph, 'ltr');
  const column = ['a', 'b', 'c'].toSorted((one, other) => centres.get(one)!.y - centres.get(other)!.y);
  expect(boxTowards('ArrowRight', 'q', centres)).toBe(column[1]);
  expect(boxTowards('ArrowDown', column[0]!, centres)).toBe(column[1]);
  expect(boxTowards('ArrowUp', column[2]!, centres)).toBe(column[1]);
  expect(boxTowards('ArrowLeft', column[0]!, centres)).toBe('q');
  expect(boxTowards('ArrowLeft', 'q', centres)).toBeUndefined();
  expect(boxTowards('Enter', 'q', centres)).toBeUndefined();
  const mirrored = moveLayoutOf(graph, 'rtl').centres;
  expect(boxTowards('ArrowLeft', 'q', mirrored)).toBe(column[1]);
});

test('a line that passes a column goes beside its boxes, in one lane with those of the same party', () => {
  const passing: MoveGraph = {
    ...graph,
    nodes: [...graph.nodes, nodeOf('d', 2), nodeOf('e', 2)],
    steps: [{ party: 'South', from: ['a', 'b', 'd'], courses: [] }],
  };
  const { lines, centres } = moveLayoutOf(passing, 'ltr');
  const [fromA, fromB] = lines.filter(({ kind }) => kind === 'step');
  const across = ({ curve }: (typeof lines)[number]) => /(?<y>[\d.]+)L/u.exec(curve.path)?.groups?.['y'];
  expect(across(fromA!)).toBe(across(fromB!));
  for (const id of ['d', 'e'])
    expect(Math.abs(Number(across(fromA!)) - centres.get(id)!.y)).toBeGreaterThan(boxSize.height / 2);
  expect([...centres.keys()].toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'q', stepId('South')].toSorted());
});
