import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { moverFields, problemFields, taskFields } from './sweep-memory.ts';

const layout = readFileSync(new URL('../../../../kernel/sweep/layout.ts', import.meta.url), 'utf8');

/** The fields of a class of the kernels, in their order. */
function fieldsOf(name: string): readonly string[] {
  const body = layout.split(`class ${name} {`)[1]!.split('\n}')[0]!;
  return [...body.matchAll(/^ {2}(\w+): [ui]32;$/gmu)].map(([, field]) => field!);
}

test('what is written is what the kernels read', () => {
  expect(fieldsOf('Problem')).toEqual(problemFields);
  expect(fieldsOf('Mover')).toEqual(moverFields);
  expect(fieldsOf('Task')).toEqual(taskFields);
});
