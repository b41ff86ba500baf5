import { describe, expect, test } from 'vitest';
import type { Issue } from '../../base/issue.ts';
import { printExpression } from '../../base/expression.ts';
import { createNameTable, readOptionName, readPartyName, readTest } from './name-table.ts';

const names = createNameTable([
  { name: 'Ada', options: [{ name: 'sign' }, { name: 'caf\u00e9' }] },
  { name: 'Bo', options: [{ name: 'sign' }, { name: 'pay' }] },
]);

function read<Value>(reader: (context: { names: typeof names; path: string; issues: Issue[] }) => Value) {
  const issues: Issue[] = [];
  return { value: reader({ names, path: 'here', issues }), issues };
}

describe('names of options', () => {
  test('are unique: with the party where they must be', () => {
    expect(names.options.map(({ uniqueName }) => uniqueName)).toEqual([
      'Ada.sign',
      'caf\u00e9',
      'Bo.sign',
      'pay',
    ]);
  });

  test('are compared as NFC', () => {
    expect(read((context) => readOptionName('cafe\u0301', context)).value).toBe(1);
  });

  test('may always be written with the party', () => {
    expect(read((context) => readOptionName('Bo.pay', context)).value).toBe(3);
    expect(read((context) => readOptionName('Bo.sign', context)).value).toBe(2);
  });

  test('unknown: an issue with the nearest name', () => {
    const { value, issues } = read((context) => readOptionName('pays', context));
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([
      { code: 'unknown-option', path: 'here', found: 'pays', expected: 'pay', remedy: 'Did you mean "pay"?' },
    ]);
  });

  test('ambiguous: an issue with what it could mean', () => {
    const { value, issues } = read((context) => readOptionName('sign', context));
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([
      { code: 'ambiguous-option', path: 'here', remedy: 'Write one of: "Ada.sign", "Bo.sign".' },
    ]);
  });
});

test('names of parties', () => {
  expect(read((context) => readPartyName('Bo', context)).value).toBe(1);
  expect(read((context) => readPartyName('Bob', context)).issues).toMatchObject([
    { code: 'unknown-party', expected: 'Bo' },
  ]);
});

describe('expressions', () => {
  test('are kept with unique names', () => {
    const { value } = read((context) => readTest('Bo.pay and Ada.sign', context));
    expect(printExpression(value!.expression)).toBe('pay and Ada.sign');
    expect(value!.holdsIn(0b1001)).toBe(true);
    expect(value!.holdsIn(0b1000)).toBe(false);
  });

  test('every unknown name in one is an issue', () => {
    const { value, issues } = read((context) => readTest('x and (y or pay)', context));
    expect(value).toBeUndefined();
    expect(issues.map(({ found }) => found)).toEqual(['x', 'y']);
  });
});
