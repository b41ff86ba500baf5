import { describe, expect, test } from 'vitest';
import { standWith } from '../../../test/negotiation-sample.ts';
import { acceptabilityOf } from './acceptability.ts';
import type { NegotiationFile } from '../negotiation/negotiation-file.ts';
import { readPackage } from '../negotiation/package.ts';

function acceptability(changes: Partial<NegotiationFile>, letters: string, fallback = 'NNN') {
  return acceptabilityOf(standWith(changes), readPackage(letters, 3)!, readPackage(fallback, 3)!);
}

const upland = 'Upland';

describe('the share of worlds in which a package is acceptable to a party, by hand', () => {
  test('one unknown option: wanted or indifferent in two thirds', () => {
    const positions = ['release', 'pay'].map((option) => ({
      party: upland,
      option,
      stance: 'open' as const,
    }));
    expect(acceptability({ positions }, 'YNN').share).toBeCloseTo(2 / 3, 12);
  });

  test('two unknown options: five ninths', () => {
    // Of nine pairs of signs: four without a loss (1), two with one of each (1/2), three with losses alone (0).
    const positions = [{ party: upland, option: 'pay', stance: 'open' as const }];
    expect(acceptability({ positions }, 'YYN').share).toBeCloseTo(5 / 9, 12);
  });

  test('three unknown options: 14 / 27', () => {
    // By numbers of gains and losses: 8 without a loss (1), 6 one of each (1/2), 3 + 3 two against one (2/3, 1/3).
    expect(acceptability({}, 'YYY').share).toBeCloseTo(14 / 27, 12);
  });

  test('a gain in a higher tier decides against what is unknown', () => {
    const positions = [{ party: upland, option: 'pay', stance: 'favours' as const }];
    expect(acceptability({ positions }, 'YYY').share).toBe(1);
    expect(acceptability({ positions }, 'YYN', 'NNY').share).toBe(0);
  });

  test('two gains and a loss of one tier: two orders of three', () => {
    const positions = [
      { party: upland, option: 'dam', stance: 'favours' as const },
      { party: upland, option: 'pay', stance: 'favours' as const },
      { party: upland, option: 'release', stance: 'opposes' as const },
    ];
    expect(acceptability({ positions }, 'YYY').share).toBeCloseTo(2 / 3, 12);
    const order = [{ party: upland, above: 'p3', below: 'p1', why: 'asked' }];
    // Left are the orders in which the loss stands above one of the gains: the other gain comes first in one of three.
    expect(acceptability({ positions, order }, 'YYY').share).toBeCloseTo(1 / 3, 12);
  });

  test('a crossed red line leaves no world, whatever is gained', () => {
    const positions = [
      { party: upland, option: 'release', stance: 'rules-out' as const },
      { party: upland, option: 'pay', stance: 'commits' as const },
    ];
    expect(acceptability({ positions }, 'NYY')).toEqual({ share: 0, crossesRedLine: true });
    expect(acceptability({ positions }, 'NNY').crossesRedLine).toBe(false);
  });

  test('a condition is a red line on the option alone', () => {
    const positions = [
      { party: upland, option: 'release', stance: 'open' as const, onlyIf: 'pay' },
      { party: upland, option: 'pay', stance: 'favours' as const },
      { party: upland, option: 'dam', stance: 'open' as const },
    ];
    expect(acceptability({ positions }, 'NYN')).toEqual({ share: 0, crossesRedLine: true });
    expect(acceptability({ positions }, 'NYY').share).toBe(1);
  });

  test('contradicting positions are readings of equal weight', () => {
    const positions = [
      { party: upland, option: 'dam', stance: 'favours' as const },
      { party: upland, option: 'dam', stance: 'rules-out' as const },
    ];
    expect(acceptability({ positions }, 'YNN')).toEqual({ share: 0.5, crossesRedLine: true });
  });

  test('the prior weighs the signs', () => {
    const prior = { wants: 0.1, indifferent: 0.2, opposes: 0.7 };
    expect(acceptability({ prior }, 'YNN').share).toBeCloseTo(0.3, 12);
    const signs = [{ party: upland, option: 'dam', sign: 'wants' as const, why: 'asked' }];
    expect(acceptability({ prior, signs }, 'YNN').share).toBe(1);
  });

  test('the fallback itself is never worse than the fallback', () => {
    expect(acceptability({}, 'YNY', 'YNY').share).toBe(1);
  });
});
