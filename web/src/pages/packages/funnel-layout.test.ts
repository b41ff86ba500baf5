import type { AgreementReport } from '@entente/core/agreement';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FunnelBand, funnelBandsOf } from './funnel-band.ts';
import { layFunnel, markAt, neckBetween, partFor, pointsOf } from './funnel-layout.ts';

const settings = { width: 600, gap: 30, lowest: 40 };

const bandArbitrary: fc.Arbitrary<FunnelBand> = fc
  .tuple(fc.array(fc.nat(3000), { maxLength: 5 }), fc.nat(500))
  .map(([falling, passing]) => ({
    id: 'thinkable',
    count: falling.reduce((sum, count) => sum + count, passing),
    passing: passing === 0 ? [] : [{ fate: 'passes', count: passing, states: [] }],
    falling: falling.filter((count) => count > 0).map((count) => ({ fate: 'rule', count, states: [] })),
  }));

test('every package has a mark or its part of one, all within the picture, and no two at one place', () => {
  fc.assert(
    fc.property(bandArbitrary, fc.constantFrom(280, 600, 900), (band, width) => {
      const [laid] = layFunnel([band], { ...settings, width }).bands;
      const { unit, groups, cell } = laid!;
      const marks = groups.flatMap((group) => group.marks);
      // A group on both sides of what passes can have one mark more than its packages fill.
      const groupCount = band.passing.length + band.falling.length;
      expect(marks.length * unit).toBeGreaterThanOrEqual(band.count);
      expect((marks.length - groupCount - 1) * unit).toBeLessThan(band.count);
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeLessThanOrEqual(laid!.height);
      }
      expect(new Set(marks.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(marks.length);
      expect(cell).toBeGreaterThan(0);
    }),
    { numRuns: 25 },
  );
});

test('bands stand below each other, and a neck joins what passes with the next', () => {
  const bands: readonly FunnelBand[] = [
    {
      id: 'thinkable',
      count: 3,
      passing: [{ fate: 'passes', count: 1, states: ['Y'] }],
      falling: [{ fate: 'rule', count: 2, states: ['N', 'X'] }],
    },
    { id: 'feasible', count: 1, passing: [{ fate: 'could', count: 1, states: ['Y'] }], falling: [] },
    { id: 'acceptable', count: 0, passing: [], falling: [] },
  ];
  const layout = layFunnel(bands, settings);
  const [first, second, third] = layout.bands;
  expect(second!.top).toBe(first!.top + first!.height + settings.gap);
  expect(neckBetween(first!, second!)).toMatch(/^M[\d.]+ [\d.]+H/u);
  expect(neckBetween(second!, third!)).toBeUndefined();
  const [mark] = second!.groups[0]!.marks;
  expect(markAt(layout, mark!.x + 2, mark!.y)?.mark.state).toBe('Y');
  expect(markAt(layout, 0, mark!.y)).toBeUndefined();
  expect(pointsOf([mark!])).toMatch(/^M[\d.]+ [\d.]+h0$/u);
});

test('more packages are never drawn narrower, all fill the width, and none has no width', () => {
  expect(partFor(0, 256)).toBe(0);
  expect(partFor(256, 256)).toBe(1);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6), fc.nat(1e6), (all, a, b) => {
      const [few, many] = [Math.min(a, b, all), Math.min(Math.max(a, b), all)];
      expect(partFor(few, all)).toBeLessThanOrEqual(partFor(many, all));
      expect(partFor(many, all)).toBeLessThanOrEqual(1);
    }),
  );
});

test('what passes stands in the middle, also where nearly all fall out by one thing', () => {
  const [laid] = layFunnel(
    [
      {
        id: 'feasible',
        count: 312,
        passing: [{ fate: 'could', count: 2, states: ['A', 'B'] }],
        falling: [
          { fate: 'red-line', count: 309, states: [] },
          { fate: 'status-quo', count: 1, states: ['N'] },
        ],
      },
    ],
    settings,
  ).bands;
  const [from, to] = laid!.passing!;
  expect((from + to) / 2).toBeCloseTo(settings.width / 2, 6);
  expect(laid!.groups.flatMap(({ marks }) => marks).length).toBe(312);
});

const never = { share: 0, exact: true };
const shares = (acceptable: number, efficient = 0, seq = 0) => ({
  feasible: true,
  acceptable: { share: acceptable, exact: true },
  efficient: { share: efficient, exact: true },
  allThree: { nash: never, gmr: never, smr: never, seq: { share: seq, exact: true } },
});

test('each package falls out once, at its step, and the counts are those of the report', () => {
  const blocked = (redLine: boolean) => [
    { party: 'A', share: { share: 1, exact: true }, ...(redLine ? { redLine } : {}) },
  ];
  const report = {
    statusQuo: 'NNN',
    funnel: {
      thinkable: 8,
      feasible: 7,
      removedBy: [{ rule: 'a -> b', count: 1 }],
      acceptable: { could: 3, likely: 2, surely: 1 },
      efficient: { could: 2, likely: 1, surely: 0 },
      holds: { could: 1, likely: 0, surely: 0 },
    },
    packages: [
      { state: 'NNN', ...shares(1, 1, 1), blockedBy: [] },
      { state: 'YYY', ...shares(1, 0.6, 0.2), blockedBy: [] },
      { state: 'YYN', ...shares(0.5, 0.4, 0), blockedBy: [] },
      { state: 'NYN', ...shares(0.2, 0, 0), blockedBy: [] },
      { state: 'NNY', ...shares(0), blockedBy: blocked(true) },
      { state: 'NYY', ...shares(0), blockedBy: blocked(false) },
    ],
  } as unknown as AgreementReport;
  const bands = funnelBandsOf(report);
  expect(bands.map(({ count }) => count)).toEqual([8, 7, 3, 2, 1]);
  expect(bands.map(({ falling }) => falling.map(({ fate, count }) => `${fate} ${count}`).join(', '))).toEqual(
    ['rule 1', 'red-line 1, preference 1, status-quo 1, unlisted 1', 'outdone 1', 'leaves 1', ''],
  );
  expect(bands[1]!.passing.map(({ fate, states }) => [fate, states])).toEqual([
    ['surely', ['YYY']],
    ['likely', ['YYN']],
    ['could', ['NYN']],
  ]);
  for (const { count, passing, falling } of bands)
    expect([...passing, ...falling].reduce((sum, group) => sum + group.count, 0)).toBe(count);
});
