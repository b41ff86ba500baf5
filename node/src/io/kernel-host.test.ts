import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyzeAgreement, defaultAgreementSettings, readNegotiation } from '@entente/core/agreement';
import type { KernelInstance } from '@entente/core/conflict';
import { loadKernels } from './kernel-host.ts';

const bytes = 8 * 1024 * 1024;
const words = 1_000_000;
let instance: KernelInstance;

beforeAll(() => {
  instance = loadKernels(3).list!.start(bytes);
});

afterAll(() => {
  instance.end();
});

/** Ranges of words from the start of the memory's second page, as many as parts. */
function rangesOf(parts: number): readonly (readonly [number, number])[] {
  return Array.from({ length: parts }, (_, part) => [
    Math.floor((words * part) / parts),
    Math.floor((words * (part + 1)) / parts),
  ]);
}

const column = 65_536;
const columnOf = (from: KernelInstance) => new Uint32Array(from.memory, column, words);

test('threads share one memory, and every call is made once', () => {
  expect(instance.threads).toBe(3);
  const written = columnOf(instance);
  for (let round = 1; round <= 300; round += 1) {
    const parts = 1 + (round % 9);
    const calls = rangesOf(parts).map(([from, to]) => [column, round, from, to]);
    expect(instance.callEach('fillWords', calls)).toHaveLength(parts);
    expect([written[0], written[words - 1], written[(words * 7) >>> 4]]).toEqual(
      Array.from({ length: 3 }, () => (round & 0xff) * 0x0101_0101),
    );
  }
  expect(new Set(written).size).toBe(1);
});

test('a call that fails on a thread fails here', () => {
  const failing = loadKernels(2).list!.start(bytes);
  const beyond = 2 ** 31;
  const calls = [0, beyond, 0].map((start) => [column + start, 1, 0, 10]);
  expect(() => failing.callEach('fillWords', calls)).toThrow('a kernel failed');
  failing.end();
});

test('memory that was used is given again all zero', () => {
  const first = loadKernels(2).list!.start(bytes);
  columnOf(first).fill(7);
  first.end();
  const second = loadKernels(2).list!.start(bytes - 100_000);
  expect(second.memory).toBe(first.memory);
  expect(columnOf(second).every((word) => word === 0)).toBe(true);
  const third = loadKernels(2).list!.start(bytes);
  expect(third.memory).not.toBe(second.memory);
  second.end();
  third.end();
});

test('a small computation gets no threads, unless it is long', () => {
  const long = loadKernels(2).list!.start(1000, 'long');
  expect(long.threads).toBe(2);
  long.end();
  expect(loadKernels(2).list!.start(1000).threads).toBe(1);
  expect(loadKernels(1).list!.start(bytes).threads).toBe(1);
});

test('worlds are judged the same on one thread, two and three', () => {
  const positions = ['a', 'b', 'c', 'd', 'e', 'f'].map((option, index) => ({
    party: ['Ada', 'Bo', 'Cy'][index % 3]!,
    option,
    stance: (['favours', 'opposes', 'open'] as const)[index % 3]!,
  }));
  const negotiation = readNegotiation({
    format: 1,
    name: 'Three parties',
    asOf: '2031-04-02',
    parties: ['Ada', 'Bo', 'Cy'].map((name, index) => ({
      name,
      options: ['a', 'b', 'c', 'd', 'e', 'f']
        .slice(2 * index, 2 * index + 2)
        .map((option) => ({ name: option })),
    })),
    rules: ['a -> c or e'],
    positions,
  });
  if (!negotiation.ok) throw new Error(JSON.stringify(negotiation.issues));
  const reports = [1, 2, 3].map((threads) => {
    const steps = analyzeAgreement(
      negotiation.value,
      { ...defaultAgreementSettings, worlds: 1003 },
      { kernels: loadKernels(threads) },
    );
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return JSON.stringify(step.value);
  });
  expect(reports[0]).toContain('"kind":"sampled"');
  expect(new Set(reports).size).toBe(1);
});
