import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packModel } from '../../../scripts/train/pack-model.ts';
import { base64Bytes } from './base64.ts';
import { decodeLinearModel } from './linear-model.ts';

const bits = 9;
const classes = 3;

test('packed weights give the scores of the weights they were packed from', () => {
  const row = fc.record({
    feature: fc.nat(2 ** bits - 1),
    class: fc.nat(classes - 1),
    weight: fc.integer({ min: 1, max: 127 }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 50 }), (rows) => {
      const weights = new Float32Array(2 ** bits * classes);
      // One weight of 127, so that nothing is scaled.
      for (const { feature, class: id, weight } of [...rows, { feature: 5, class: 1, weight: 127 }]) {
        weights[feature * classes + id] = weight;
      }
      const model = decodeLinearModel(packModel(weights, classes, 1_000_000), bits, classes);
      const scores = new Float64Array(classes);
      for (let feature = 0; feature < 2 ** bits; feature += 1) {
        model.score(Uint32Array.of(feature), 1, scores);
        expect([...scores]).toEqual([...weights.subarray(feature * classes, (feature + 1) * classes)]);
      }
    }),
    { numRuns: 30 },
  );
});

test('where there is no room for all, the weights nearest to nought are left out', () => {
  const weights = Float32Array.from({ length: 2 ** bits }, (_, index) => index - 256);
  const bytes = packModel(weights, 1, 400);
  expect(bytes.length).toBeLessThanOrEqual(400);
  expect(bytes.length).toBeGreaterThan(300);
  const score = (feature: number): number => {
    const scores = new Float64Array(1);
    decodeLinearModel(bytes, bits, 1).score(Uint32Array.of(feature), 1, scores);
    return scores[0]!;
  };
  expect(score(0)).toBeLessThan(-100);
  expect(score(257)).toBe(0);
});

test('base64 is read back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(base64Bytes(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
    }),
  );
});
