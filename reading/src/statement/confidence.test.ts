import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readArticle, readConfidenceFeatures } from '../read-article.ts';
import { confidenceFeatures } from './confidence-feature.ts';
import { confidenceOf } from './confidence.ts';

test('confidence is a share between 0.02 and 0.98, whatever is there', () => {
  fc.assert(
    fc.property(fc.subarray([...confidenceFeatures]), (features) => {
      const confidence = confidenceOf(features);
      expect(confidence).toBeGreaterThanOrEqual(0.02);
      expect(confidence).toBeLessThanOrEqual(0.98);
    }),
  );
});

test('whoever is told from before is less sure than whoever the sentence names', () => {
  expect(confidenceOf(['always', 'said', 'speaker from before'])).toBeLessThan(
    confidenceOf(['always', 'said']),
  );
});

test('each statement of a reading has the confidence of its features', () => {
  const input = {
    text: 'Peru said on Monday that it would sign. Its minister, Ana Ruiz, rejected a levy. She wants a vote.',
    published: '2025-08-22',
    source: null,
  };
  const outcome = readArticle(input);
  if (!outcome.ok) throw new Error('refused');
  expect(outcome.value.statements.length).toBeGreaterThan(1);
  expect(outcome.value.statements.map(({ confidence }) => confidence)).toEqual(
    readConfidenceFeatures(input).map(confidenceOf),
  );
});
