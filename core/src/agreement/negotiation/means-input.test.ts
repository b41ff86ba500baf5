import { describe, expect, test } from 'vitest';
import { fileWith } from '../../../test/negotiation-sample.ts';
import type { Issue } from '../../base/issue.ts';
import type { NegotiationFile } from './negotiation-file.ts';
import { readNegotiation } from './negotiation.ts';

function issuesWith(changes: Partial<Record<keyof NegotiationFile, unknown>>): readonly Issue[] {
  const read = readNegotiation({ ...fileWith({}), ...changes });
  return read.ok ? read.warnings : read.issues;
}

const found = (changes: Parameters<typeof issuesWith>[0]) =>
  issuesWith(changes).map(({ code, path, severity }) => `${severity} ${code} ${path}`);

const water = { name: 'water', unit: 'm³' };
const need = { option: 'release', resource: 'water', amount: 10 };
const pledge = { party: 'Upland', resource: 'water', amount: 8 };

describe('what is wrong with the means', () => {
  test('is told all at once, each with the way out', () => {
    const issues = issuesWith({
      period: { from: '2031-01-01', until: '2030-12-31' },
      resources: [water, { ...water, name: 'Water' }],
      requires: [
        { ...need, option: 'releese' },
        { ...need, resource: 'watr' },
        { ...need, from: '2030-06-01', until: '2030-05-01' },
      ],
      pledges: [
        { ...pledge, party: 'Nobody' },
        { ...pledge, unit: 'litres' },
        { ...pledge, if: 'pay and' },
        { ...pledge, until: '2030-02-28' },
      ],
    });
    expect(issues.map(({ code, path, severity }) => `${severity} ${code} ${path}`)).toEqual([
      'error duplicate-resource resources[1].name',
      'error period-backwards period',
      'error unknown-option requires[0].option',
      'error unknown-resource requires[1].resource',
      'error period-backwards requires[2]',
      'error unknown-party pledges[0].party',
      'error other-unit pledges[1].unit',
      expect.stringMatching(/^error .* pledges\[2\]\.if/u),
      'warning period-past pledges[3].until',
    ]);
    for (const { remedy } of issues) expect(remedy).toMatch(/\.$|\?$/u);
    expect(issues.find(({ code }) => code === 'unknown-resource')?.remedy).toBe('Did you mean "water"?');
  });

  test('an amount below nothing and turns of less than one are refused, beside other faults', () => {
    expect(
      found({
        resources: [water],
        requires: [
          { ...need, rotation: 0.5 },
          { ...need, amount: -1 },
        ],
        pledges: [
          { ...pledge, amount: -2 },
          { ...pledge, party: 'Nobody' },
        ],
      }),
    ).toEqual([
      'error wrong-type requires[0].rotation',
      'error wrong-type requires[1].amount',
      'error wrong-type pledges[0].amount',
      'error unknown-party pledges[1].party',
    ]);
  });

  test('a resource is known by its name in whatever composition of letters, and its unit may be told again', () => {
    const resources = [{ name: 'e\u0301quipes', unit: 'people' }];
    const pledges = [{ ...pledge, resource: '\u00e9quipes', unit: 'people' }];
    expect(found({ resources, pledges })).toEqual([]);
  });

  test('without resources the way out is to add one', () => {
    expect(issuesWith({ pledges: [pledge] })[0]?.remedy).toBe('Add it under "resources", with its unit.');
  });
});

test('figures that binary fractions get wrong are added as people add them', () => {
  const read = readNegotiation(
    fileWith({
      resources: [{ ...water, complete: true }],
      requires: [{ ...need, amount: 1.1, rotation: 3 }],
      pledges: [
        { ...pledge, amount: 3.1 },
        { ...pledge, amount: 0.2 },
      ],
    }),
  );
  if (!read.ok) throw new Error('refused');
  expect(read.value.means.requirements[0]).toMatchObject({ inPlace: 1.1, rotation: 3, amount: 3.3 });
});
