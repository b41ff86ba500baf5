import { expect, test } from 'vitest';
import { readCaseFiles } from './case-files.ts';

test('the worked negotiation is there, another one is not', () => {
  expect(readCaseFiles('security-guarantees')?.negotiation).toMatchObject({ format: 1 });
  expect(readCaseFiles('no-such-case')).toBeUndefined();
});
