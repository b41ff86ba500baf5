import { expect, test } from 'vitest';
import { riverMaterial } from '../../../test/publication-sample.ts';
import type { PackageVerdict, Share } from '../../agreement/index.ts';
import { sayIn } from '../wording/index.ts';
import { guaranteeClaims } from './guarantee-claim.ts';

const { negotiation, agreement } = riverMaterial();

/** Packages that need Upland kept from the same step, in these shares of worlds. */
const told = (...shares: readonly Share[]): string => {
  const [verdict] = agreement.packages;
  const verdicts = shares.map((share): PackageVerdict => ({
    ...verdict!,
    state: 'NY',
    guarantees: [{ party: 'Upland', to: 'YY', concept: 'seq', share, answeredBy: [] }],
  }));
  const [claim] = guaranteeClaims(negotiation, verdicts);
  return sayIn('en')(claim!).text;
};

test('what was drawn is not told as certain, and a narrow interval is one figure', () => {
  expect(told({ share: 1, low: 0.99, high: 1, exact: false })).toContain('in all of the worlds examined');
  expect(told({ share: 0.5, low: 0.49, high: 0.51, exact: false })).toContain('in 49% to 51% of worlds');
  const narrow = [0.2696, 0.2702].map((share) => ({ share, low: share, high: share, exact: false }));
  expect(told(...narrow)).toContain('in 27% of worlds');
});

test('what is exact is told as it is, from the least to the most of the packages', () => {
  expect(told({ share: 1, exact: true })).toContain('in every world');
  expect(told({ share: 0.25, exact: true }, { share: 0.5, exact: true })).toContain(
    'in 25% to 50% of worlds',
  );
});
