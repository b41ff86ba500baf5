import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { transposeBits } from './bit-transpose.ts';

test('bit i of word k becomes bit k of word i', () => {
  const words = fc.uint32Array({ minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(words, (before) => {
      const after = before.slice();
      transposeBits(after);
      for (let k = 0; k < 32; k += 1)
        for (let i = 0; i < 32; i += 1) expect((after[i]! >>> k) & 1).toBe((before[k]! >>> i) & 1);
    }),
    { numRuns: 20 },
  );
});
