import { describe, expect, it } from 'vitest';
import {
  boolean,
  either,
  list,
  mapOf,
  memberPath,
  nearestName,
  nullable,
  number,
  object,
  oneOf,
  optional,
  parsed,
  readShape,
  text,
} from './shape.ts';

const person = object({
  name: text({ nonEmpty: true }),
  age: optional(number({ whole: true, from: 0 })),
  role: oneOf(['adviser', 'chief']),
});
const file = object({ people: list(person), notes: optional(mapOf(nullable(text()))) });

describe('shape', () => {
  it('reads a value that fits, and leaves out what was left out', () => {
    const input = { people: [{ name: 'Ada', role: 'chief' }], notes: { a: null } };
    expect(readShape(file, input)).toEqual({ ok: true, value: input, warnings: [] });
  });

  it('finds all issues at once, each with its path and a way out', () => {
    const outcome = readShape(file, { people: [{ name: '', age: -1, role: 'spy' }, 7], notes: { 'a b': 3 } });
    expect(outcome.ok).toBe(false);
    if (outcome.ok) return;
    expect(outcome.issues.map(({ path }) => path)).toEqual([
      'people[0].name',
      'people[0].age',
      'people[0].role',
      'people[1]',
      'notes["a b"]',
    ]);
    expect(outcome.issues.every(({ code, remedy }) => code === 'wrong-type' && remedy !== '')).toBe(true);
  });

  it('says what is missing', () => {
    expect(readShape(person, {})).toMatchObject({
      ok: false,
      issues: [
        { code: 'missing', path: 'name' },
        { code: 'missing', path: 'role' },
      ],
    });
  });

  it('ignores an unknown member with a warning, and refuses one that is nearly known', () => {
    expect(readShape(person, { name: 'Ada', role: 'chief', source: 'x' })).toMatchObject({
      ok: true,
      warnings: [{ code: 'unknown-field', path: 'source', severity: 'warning' }],
    });
    expect(readShape(person, { name: 'Ada', role: 'chief', Age: 3 })).toMatchObject({
      ok: false,
      issues: [{ code: 'unknown-field', path: 'Age', expected: 'age' }],
    });
  });

  it('does not take inherited members for given ones', () => {
    expect(readShape(object({ constructor: optional(text()) }), {})).toEqual({
      ok: true,
      value: {},
      warnings: [],
    });
    expect(readShape(person, JSON.parse('{"__proto__": {"name": "x", "role": "chief"}}'))).toMatchObject({
      ok: false,
    });
  });

  it('describes itself as JSON Schema', () => {
    expect(person.schema).toEqual({
      type: 'object',
      properties: {
        name: { type: 'string', minLength: 1 },
        age: { type: 'integer', minimum: 0 },
        role: { enum: ['adviser', 'chief'] },
      },
      required: ['name', 'role'],
    });
  });

  it('chooses among alternatives by the look of the input', () => {
    const shape = either(
      'a text or a list',
      { when: (input) => typeof input === 'string', shape: text() },
      { when: Array.isArray, shape: list(boolean()) },
    );
    expect(readShape(shape, 'a')).toMatchObject({ ok: true, value: 'a' });
    expect(readShape(shape, [1])).toMatchObject({ ok: false, issues: [{ path: '[0]' }] });
    expect(readShape(shape, 1)).toMatchObject({ ok: false, issues: [{ expected: 'a text or a list' }] });
  });

  it('reads texts through a parser', () => {
    const shape = parsed((input) => (input === 'yes' ? true : undefined), 'yes');
    expect(readShape(shape, 'yes')).toMatchObject({ value: true });
    expect(readShape(shape, 'no')).toMatchObject({ issues: [{ expected: 'yes', found: '"no"' }] });
  });

  it('finds the nearest known name, and none that is far', () => {
    expect(nearestName('us-comand', ['us-command', 'us-air'])).toBe('us-command');
    expect(nearestName('xyz', ['us-command', 'us-air'])).toBeUndefined();
    expect(nearestName('ab', ['cd'])).toBeUndefined();
  });

  it('quotes a path member that is no plain word', () => {
    expect(memberPath('a', 'b')).toBe('a.b');
    expect(memberPath('', 'b c')).toBe('["b c"]');
  });
});
