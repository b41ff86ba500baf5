import { errorIssue } from '../base/issue.ts';
import { describe, expect, it } from 'vitest';
import { readStructuredText } from './structured-text.ts';

function placeOf(text: string, path: string): string {
  const read = readStructuredText({ path: 'talks.yaml', text });
  if (!read.ok) throw new Error('The text is sound.');
  const [located] = read.value.locate([errorIssue({ code: 'x', path, says: '', remedy: '' })]);
  return `${located?.place?.file}:${located?.place?.line}:${located?.place?.column}`;
}

describe('structured text', () => {
  it('reads JSON and YAML to the same value', () => {
    const json = readStructuredText({ path: 'a.json', text: '{"a": [1, {"b": "Y"}], "day": "2025-08-22"}' });
    const yaml = readStructuredText({ path: 'a.yaml', text: 'a:\n  - 1\n  - b: Y\nday: 2025-08-22\n' });
    expect(json).toMatchObject({ ok: true, value: { value: { a: [1, { b: 'Y' }], day: '2025-08-22' } } });
    expect(yaml.ok && json.ok && yaml.value.value).toEqual(json.ok && json.value.value);
  });

  it.each([
    ['a:\n  - 1\n  - b: Y\n', 'a[1].b', 'talks.yaml:3:8'],
    ['a:\n  - 1\n', 'a[7]', 'talks.yaml:2:3'],
    ['{"a": 1,\n "New Zealand": [true]}', '["New Zealand"][0]', 'talks.yaml:2:18'],
    ['{"a": 1,\n "b.c": 2}', '["b.c"]', 'talks.yaml:2:9'],
    ['a: 1\nCafe\u0301: 2', 'Caf\u00e9', 'talks.yaml:2:8'],
    ['a: 1\n', 'missing', 'talks.yaml:1:1'],
    ['a: 1\n', '', 'talks.yaml:1:1'],
  ])('in %j finds %s at %s', (text, path, place) => {
    expect(placeOf(text, path)).toBe(place);
  });

  it.each([
    ['', 'empty'],
    ['a: [1, 2\nb: 3', 'malformed'],
    ['a: 1\na: 2\n', 'malformed'],
    ['{"a": 1,}{', 'malformed'],
    ['\u20ac\u0003}q\u0000(X\u0007\u0000prefPri', 'not-text'],
    [
      `a: &a [x, x]\n${'bcdefgh'
        .split('')
        .map(
          (key, index) =>
            `${key}: &${key} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[index]}`).join(', ')}]`,
        )
        .join('\n')}`,
      'malformed',
    ],
  ])('refuses %j with the code %s', (text, code) => {
    const read = readStructuredText({ path: 'a', text });
    expect(read).toMatchObject({ ok: false });
    expect(!read.ok && read.issues[0]?.code).toBe(code);
  });

  it.each([
    ['old.gmcr', '\u20ac\u0003}q\u0000', 'early versions of GMCR+'],
    ['a.yaml', '\u0000', 'no text'],
    ['a.json', '[{"a":'.repeat(5000), 'nested too deeply'],
    ['a.yaml', '- '.repeat(5000), 'nested too deeply'],
    [
      'b.yaml',
      Array.from({ length: 5000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      'nested too deeply',
    ],
  ])('says of %s what it is', (path, text, says) => {
    const read = readStructuredText({ path, text });
    expect(!read.ok && read.issues[0]?.says).toContain(says);
  });

  it('reads what is nested as deep as a person nests, and ten thousand lists beside each other', () => {
    const deep = `${'['.repeat(100)}${']'.repeat(100)}`;
    expect(readStructuredText({ path: 'a', text: deep }).ok).toBe(true);
    expect(readStructuredText({ path: 'a', text: `[${'[],'.repeat(10_000)}1]` }).ok).toBe(true);
  });

  it('refuses what no person writes', () => {
    const read = readStructuredText({ path: 'a', text: 'x'.repeat(16 * 1024 * 1024 + 1) });
    expect(!read.ok && read.issues[0]?.code).toBe('too-large');
  });

  it('says where it is malformed', () => {
    const read = readStructuredText({ path: '-', text: '{"a": 1\n "b": 2}' });
    expect(!read.ok && read.issues[0]?.place).toMatchObject({ file: 'stdin', line: 1 });
  });
});
