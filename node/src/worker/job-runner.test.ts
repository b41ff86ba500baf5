import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AgreementJob, TimelineJob } from './job.ts';
import { type JobRunner, createJobRunner } from './job-runner.ts';

let runner: JobRunner;
beforeEach(() => {
  runner = createJobRunner(1);
});
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

test('a job runs in a thread, and once for a key', async () => {
  const running = runner.analyzeOnce('a', job, 'river');
  expect(runner.analyzeOnce('a', job, 'river')).toBe(running);
  const result = await running.result;
  expect(result).toMatchObject({ ok: true, value: { name: 'River', options: ['build-dam', 'share-data'] } });
  expect(runner.analyzeOnce('a', job, 'river')).toBe(running);
  const broken = await runner.analyzeOnce('b', { ...job, file: { ...job.file, rules: ['nobody'] } }, 'river')
    .result;
  expect(broken.ok).toBe(false);
});

test('an analysis that nobody needs any more makes way, whether it runs or waits', async () => {
  const endless = { ...job, settings: { ...job.settings, worlds: 1_000_000_000 } };
  const outdated = runner.analyzeOnce('a', endless, 'river');
  const waiting = runner.analyzeOnce('b', endless, 'lake');
  const afresh = runner.analyzeOnce('c', job, 'lake');
  await expect(waiting.result).rejects.toMatchObject({ kind: 'clash' });
  const latest = runner.analyzeOnce('d', job, 'river');
  await expect(outdated.result).rejects.toMatchObject({ kind: 'clash' });
  expect([await afresh.result, await latest.result]).toMatchObject([{ ok: true }, { ok: true }]);
});

test('an analysis that was given up is stopped, and asking again begins it anew', async () => {
  const endless = {
    ...job,
    file: { ...job.file, positions: [] },
    settings: { ...job.settings, worlds: 12, goal: 'some' as const },
  };
  const given = runner.analyzeOnce('a', endless, 'river');
  runner.stop('river');
  runner.stop('lake');
  await expect(given.result).rejects.toMatchObject({ kind: 'clash' });
  await expect(given.first).resolves.toBeUndefined();
  expect(await runner.analyzeOnce('a', endless, 'river').result).toMatchObject({ ok: true });
});

test('a replay tells the days that are done, the last one first, and can be given up', async () => {
  const options = Array.from({ length: 12 }, (_, index) => `o${index}`);
  const parties = ['Upland', 'Lowland'];
  const said = parties.flatMap((party) =>
    options.map((option) => ({ party, option, stance: 'open', date: '2031-04-02' }) as const),
  );
  const replay: TimelineJob = {
    kind: 'timeline',
    file: {
      ...job.file,
      parties: [
        { name: 'Upland', options: options.map((name) => ({ name })) },
        { name: 'Lowland', options: [], consent: true },
      ],
      rules: options.flatMap((one, index) =>
        options.slice(index + 1).map((other) => `not (${one} and ${other})`),
      ),
      // On the first day so much is unknown that its worlds are drawn, and so many that it has no end.
      positions: [
        ...parties.map((party) => ({ party, option: 'o0', stance: 'favours', date: '2031-03-01' }) as const),
        ...said,
      ],
    },
    settings: { worlds: 1_000_000_000, seed: 1 },
  };
  const running = runner.analyzeOnce('a', replay, 'river over time');
  await expect.poll(() => running.soFar()?.days, { timeout: 20_000 }).toEqual(['2031-03-01', '2031-04-02']);
  expect(running.soFar()!.report.days.map(({ day }) => day)).toEqual(['2031-04-02']);
  runner.stop('river over time');
  await expect(running.result).rejects.toMatchObject({ kind: 'clash' });
  expect(running.soFar()).toBeUndefined();
});

test('an article that takes too long is left, and its thread makes way for the next job', async () => {
  const hasty = createJobRunner(1, 400);
  const facts = { published: '2031-04-02', source: null };
  const endless = 'Sweden ruled out sending troops to the border, its minister said. '.repeat(200_000);
  const reading = hasty.read({
    kind: 'reading',
    given: { bytes: Buffer.from(endless), name: 'a.txt' },
    facts,
  });
  await expect(reading).rejects.toMatchObject({ kind: 'too-slow' });
  expect(await hasty.analyzeOnce('a', job, 'river').result).toMatchObject({ ok: true });
  await hasty.close();
});

test('a closed runner fails what is under way', async () => {
  const settings = { ...job.settings, worlds: 1_000_000_000 };
  const { result } = runner.analyzeOnce('a', { ...job, settings }, 'river');
  await Promise.all([runner.close(), expect(result).rejects.toMatchObject({ kind: 'broken' })]);
});
