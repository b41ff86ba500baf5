import { afterEach, expect, test } from 'vitest';
import type { AgreementJob } from './job.ts';
import { createJobRunner } from './job-runner.ts';

const runner = createJobRunner(1);
afterEach(() => runner.close());

const job: AgreementJob = {
  kind: 'agreement',
  file: {
    format: 1,
    name: 'River',
    asOf: '2031-04-02',
    parties: [
      { name: 'Upland', options: [{ name: 'build-dam' }] },
      { name: 'Lowland', options: [{ name: 'share-data' }] },
    ],
    rules: [],
    positions: [
      { party: 'Upland', option: 'build-dam', stance: 'favours' },
      { party: 'Lowland', option: 'build-dam', stance: 'opposes' },
    ],
  },
  settings: { worlds: 200, seed: 1, goal: 'some' },
};

test('a job runs in a thread, once for a key, and a closed runner gives no more', async () => {
  const running = runner.analyzeOnce('a', job);
  expect(runner.analyzeOnce('a', job)).toBe(running);
  const result = await running.result;
  expect(result).toMatchObject({ ok: true, value: { name: 'River', options: ['build-dam', 'share-data'] } });
  const broken = await runner.analyzeOnce('b', { ...job, file: { ...job.file, rules: ['nobody'] } }).result;
  expect(broken.ok).toBe(false);
  const interrupted = runner.analyzeOnce('c', { ...job, settings: { ...job.settings, worlds: 10_000_000 } });
  await runner.close();
  await expect(interrupted.result).rejects.toMatchObject({ kind: 'broken' });
});
