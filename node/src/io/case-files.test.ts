import { expect, test } from 'vitest';
import { listCases, readCaseAnalysis, readCaseFiles } from './case-files.ts';

test('the worked negotiation is there, another one is not', () => {
  expect(readCaseFiles('security-guarantees')?.negotiation).toMatchObject({ format: 1 });
  expect(readCaseFiles('no-such-case')).toBeUndefined();
});

test('each worked negotiation is told by a person; what is none, or lies elsewhere, is not read', () => {
  for (const { id } of listCases()) expect(readCaseAnalysis(id), id).toMatch(/^# \S/u);
  expect(readCaseAnalysis('elmira')).toBeUndefined();
  expect(readCaseAnalysis('../cases/sallow-brook')).toBeUndefined();
});
