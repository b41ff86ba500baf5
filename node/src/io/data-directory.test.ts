import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataDirectoryOf } from './data-directory.ts';

test('what is named goes before ENTENTE_DATA, that before the data directory of the user', () => {
  const environment = { ENTENTE_DATA: '/srv/talks', XDG_DATA_HOME: '/home/a/data' };
  expect(dataDirectoryOf('mine', environment)).toBe(resolve('mine'));
  expect(dataDirectoryOf(undefined, environment)).toBe('/srv/talks');
  expect(dataDirectoryOf(undefined, { ...environment, ENTENTE_DATA: '' })).toBe('/home/a/data/entente');
  expect(dataDirectoryOf(undefined, {})).toBe(join(homedir(), '.local/share/entente'));
});
