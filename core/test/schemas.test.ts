import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schemaFiles } from './schema-file.ts';
import { top } from './source-file.ts';

it.each(schemaFiles())(
  'schemas/$name is what the shapes say (npm run schemas writes it)',
  ({ name, text }) => {
    expect(readFileSync(join(top, 'schemas', name), 'utf8')).toBe(text);
  },
);

it('there is no schema of nothing', () => {
  expect(readdirSync(join(top, 'schemas')).sort()).toEqual(
    schemaFiles()
      .map(({ name }) => name)
      .sort(),
  );
});
