import { describe, expect, test } from 'vitest';
import { negotiationWith } from '../../../test/negotiation-sample.ts';
import { printSuppositions, readSuppositions, splitSuppositions } from './supposition-text.ts';

const negotiation = negotiationWith({
  positions: [
    { party: 'Lowland', option: 'dam', stance: 'favours' },
    { party: 'Lowland', option: 'dam', stance: 'opposes' },
  ],
  priorities: {
    Upland: ['pay', 'not release', 'dam -> pay', 'pay <-> dam', 'release', '"odd \\"name\\" > c"'].map(
      (says) => ({
        tier: 2,
        says,
        why: 'told',
      }),
    ),
  },
  parties: [
    { name: 'Upland', options: [{ name: 'dam' }, { name: 'release' }, { name: 'odd "name" > c' }] },
    { name: 'Lowland', options: [{ name: 'pay' }] },
  ],
});

function readIn(text: string) {
  const read = readSuppositions([text], negotiation);
  return read.ok ? read.value[0] : read.issues.map(({ code, path }) => `${code} ${path}`);
}

const sign = (answer: string) => ({ kind: 'sign', party: 'Upland', option: 'dam', answer });
const side = (answer: string, option = 'dam') => ({
  kind: 'contradiction',
  party: 'Lowland',
  option,
  answer,
});

describe('answers as a person writes them', () => {
  test.each([
    ['Upland:dam=wants', [sign('wants')]],
    [' Upland : "dam" = opposes ', [sign('opposes')]],
    ['Upland:dam=?', [sign('wants'), sign('indifferent'), sign('opposes')]],
    ['Lowland:dam=in-favour', [side('inFavour')]],
    ['Lowland:dam=?', [side('inFavour'), side('against')]],
    ['Lowland:Upland.dam=?', [side('inFavour', 'Upland.dam'), side('against', 'Upland.dam')]],
  ])('%s', (text, wanted) => {
    expect(readIn(text)).toEqual(wanted);
  });

  test.each([
    ['Upland:order:release>pay', 'release', 'pay'],
    ['Upland:order: dam -> pay > not release', 'dam -> pay', 'not release'],
    [String.raw`Upland:order:"\"odd \\\"name\\\" > c\"">"pay"`, String.raw`"odd \"name\" > c"`, 'pay'],
    ['Upland:order:pay<->dam>release', 'pay<->dam', 'release'],
  ])('%s', (text, above, below) => {
    expect(readIn(text)).toEqual([{ kind: 'order', party: 'Upland', above, below }]);
  });

  test('an order may be asked both ways', () => {
    expect(readIn('Upland:order:release?pay')).toEqual([
      { kind: 'order', party: 'Upland', above: 'release', below: 'pay' },
      { kind: 'order', party: 'Upland', above: 'pay', below: 'release' },
    ]);
  });

  test.each(['', 'Upland', 'Upland:dam', 'Upland:dam=maybe', 'Upland:order:dam->pay', 'Upland:order:a>b>c'])(
    'is told what is wrong with "%s"',
    (text) => {
      expect(readIn(text)).toEqual(['what-if whatIf[0]']);
    },
  );

  test('all issues at once', () => {
    const texts = ['no', 'Upland:dam=wants', 'Uplan:dam=wants', 'Lowland:dam=wants', 'Upland:order:dam?pay'];
    const read = readSuppositions(texts, negotiation);
    expect(!read.ok && read.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'what-if whatIf[0]',
      'unknown-party whatIf[2]',
      'not-open whatIf[3]',
      'unknown-priority whatIf[4]',
    ]);
  });

  test('a text that was made to take long is refused at once', () => {
    expect(readIn(`${'<->'.repeat(5000)}${' '.repeat(5000)}`)).toEqual(['what-if whatIf[0]']);
    expect(readIn(`Upland:order:${'<->-'.repeat(5000)}`)).toEqual(['what-if whatIf[0]']);
  });
});

test('answers are printed so that they are read again, whatever stands in the names', () => {
  const supposed = [
    { kind: 'sign', party: 'Upland', option: 'odd "name" > c', answer: 'opposes' },
    { kind: 'contradiction', party: 'Lowland', option: 'dam', answer: 'inFavour' },
    { kind: 'order', party: 'Upland', above: 'dam -> pay', below: '"odd \\"name\\" > c"' },
  ] as const;
  const texts = splitSuppositions(printSuppositions([...supposed]));
  expect(texts).toHaveLength(3);
  const read = readSuppositions(texts, negotiation);
  expect(read.ok ? read.value : read.issues).toEqual(supposed.map((one) => [one]));
});
