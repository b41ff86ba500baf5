import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as conflict from '../src/conflict/index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const [, code = ''] = /```ts\n([\s\S]*?)```/u.exec(readme) ?? [];
const [, output = ''] = /```text\n([\s\S]*?)```/u.exec(readme) ?? [];

test('the worked example prints what the page says', () => {
  const statement = /import (\{[^}]*\}) from '@entente\/core\/conflict';/u;
  expect(code).toMatch(statement);
  const lines: string[] = [];
  const print = (...values: readonly unknown[]) => {
    lines.push(values.map((value) => JSON.stringify(value)).join(' '));
  };
  // The example is plain JavaScript apart from its import, which is given to it here.
  // oxlint-disable-next-line typescript/no-implied-eval
  const run = new Function('conflict', 'print', code.replace(statement, 'const $1 = conflict;')) as (
    room: typeof conflict,
    print: (...values: readonly unknown[]) => void,
  ) => void;
  run(conflict, print);
  expect(lines).toEqual(output.trimEnd().split('\n'));
});
