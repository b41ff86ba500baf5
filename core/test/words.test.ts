import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFilesBelow, top } from './source-file.ts';

const glossary = readFileSync(join(top, 'GLOSSARY.md'), 'utf8');
const rows = [...glossary.matchAll(/^\| ([^|]+?) \| ([^|]+) \| `([^`]+)` \|$/gmu)].map(
  ([, term, , path]) => ({
    term: term!,
    path: path!,
  }),
);
const never = glossary
  .split('## Never')[1]!
  .split(/[\s,]+/u)
  .filter((word) => word !== '');

describe('the glossary', () => {
  it('has terms', () => {
    expect(rows.length).toBeGreaterThan(50);
  });

  it.each(rows)('$term lives in $path', ({ path }) => {
    expect(existsSync(join(top, path))).toBe(true);
  });

  it('has each term once', () => {
    expect(rows.map(({ term }) => term)).toEqual([...new Set(rows.map(({ term }) => term))]);
  });
});

describe('names in the code', () => {
  const files = ['core/src', 'reading/src', 'node/src', 'web/src'].flatMap((folder) =>
    sourceFilesBelow(folder),
  );
  // Reading speaks of grammar, which has words of its own: an agent is whoever a verb says acts.
  const domain = files.filter(({ path }) => !path.startsWith('reading/'));
  it.each(never)('none is called %s', (word) => {
    const named = domain.filter(({ text }) =>
      namesIn(text).some((name) => wordsOf(name).includes(word.toLowerCase())),
    );
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  it.each(['utils', 'helpers', 'types', 'misc', 'common'])('no file is called %s', (name) => {
    expect(
      files.filter(({ path }) => path.split('/').pop()!.split('.')[0] === name).map(({ path }) => path),
    ).toEqual([]);
  });

  it('files are in kebab-case', () => {
    const faults = files.filter(
      ({ path }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.tsx?$/u.test(path.split('/').pop()!),
    );
    expect(faults.map(({ path }) => path)).toEqual([]);
  });
});

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:const|function|class|interface|type)\s+(\w+)/gu)].map((match) => match[1]!);
}

/** `userAgent` is made of `user` and `agent`; each with its plural's ending taken off. */
function wordsOf(name: string): readonly string[] {
  return (name.match(/[A-Z]?[a-z]+|[A-Z]+/gu) ?? []).map((word) => word.toLowerCase().replace(/s$/u, ''));
}
