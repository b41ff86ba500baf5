import { expect, test } from 'vitest';
import { PoolBuilder, poolOfRankings, rankingAt } from './ranking-pool.ts';

test('equal rankings are one, with their weights together', () => {
  const rankings = [
    [0, 1, 2],
    [2, 1, 0],
    [0, 1, 2],
    [0, 0, 0],
  ].map((ranks) => Int32Array.from(ranks));
  const pool = poolOfRankings(rankings, [1, 2, 3, 2]);
  expect(pool.size).toBe(3);
  expect([...pool.weights]).toEqual([0.5, 0.25, 0.25]);
  expect([0, 1, 2].map((index) => [...rankingAt(pool, index)])).toEqual([
    [0, 1, 2],
    [2, 1, 0],
    [0, 0, 0],
  ]);
  expect(pool.levels).toBe(3);
  expect(pool.drawn).toBeUndefined();
});

test('holds more rankings than were expected, and as many levels as there are', () => {
  const builder = new PoolBuilder(300, 1);
  for (let index = 0; index < 50; index += 1)
    builder.add(
      Int32Array.from({ length: 300 }, (_, state) => (state + index) % 300),
      300,
      1,
    );
  const pool = builder.build(50);
  expect(pool.size).toBe(50);
  expect(pool.drawn).toBe(50);
  expect(pool.ranks).toBeInstanceOf(Uint16Array);
  for (let index = 0; index < 50; index += 1) {
    const ranks = rankingAt(pool, index);
    expect([ranks[0], ranks[299]]).toEqual([index, (299 + index) % 300]);
  }
});

test('is of bytes where there are up to 256 levels', () => {
  const strict = (count: number) => poolOfRankings([Int32Array.from({ length: count }, (_, rank) => rank)]);
  expect(strict(256).ranks).toBeInstanceOf(Uint8Array);
  expect(strict(257).ranks).toBeInstanceOf(Uint16Array);
});

test('a pool has a ranking, and none of more levels than two bytes hold', () => {
  expect(() => poolOfRankings([])).toThrow('without a ranking');
  const builder = new PoolBuilder(1, 1);
  expect(() => builder.add([0], 65_537, 1)).toThrow('65,536 levels');
});
