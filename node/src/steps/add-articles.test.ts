import { verifyLog } from '@entente/core/record';
import type { Intake } from '@entente/core/record';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Place, storeKinds } from '../../test/store-sample.ts';
import { OutsideFailure } from '../io/outside-failure.ts';
import type { ReadingJob } from '../worker/job.ts';
import { readGiven } from '../worker/read-given.ts';
import { addArticle } from './add-article.ts';
import { type IntakeInput, addArticles } from './add-articles.ts';
import { loadNegotiation } from './load-negotiation.ts';
import { openNegotiation } from './open-negotiation.ts';
import { closeWorkspace, openWorkspace } from './open-workspace.ts';
import { undo } from './undo.ts';
import type { Workspace } from './workspace.ts';

let place: Place;
let workspace: Workspace;
/** The names of what was read, in order. */
let read: string[];

beforeEach(async () => {
  const [embedded] = await storeKinds();
  if (embedded === undefined) throw new Error('There is an embedded store.');
  place = await embedded.make();
  const opened = await openWorkspace(place);
  read = [];
  const readHere = (job: ReadingJob) => {
    read.push(job.given.name);
    return readGiven(job.given, job.facts);
  };
  workspace = { ...opened, jobs: { ...opened.jobs, threads: 3, read: readHere } };
  await openNegotiation(workspace, { name: 'Border' });
});
afterEach(async () => {
  await closeWorkspace(workspace);
  await place.remove();
});

const countries = ['France', 'Germany', 'Spain', 'Italy', 'Poland', 'Sweden', 'Norway', 'Japan', 'Brazil'];

function textOf(index: number): string {
  const country = countries[index % countries.length]!;
  return `${country} ruled out sending troops to Ukraine, its foreign minister said on Monday. Report number ${index} was released by the ministry in the morning of that day, ${index + 7} hours after the talks.`;
}

function inputOf(name: string, content: string | Uint8Array): IntakeInput {
  const bytes = Buffer.from(content);
  const facts = { published: '2031-04-02', source: 'Gazette' };
  return {
    name,
    open: () => Promise.resolve({ ok: true, value: { given: { bytes, name }, facts }, warnings: [] }),
  };
}

const many = (count: number): readonly IntakeInput[] =>
  Array.from({ length: count }, (_, index) => inputOf(`${index}.txt`, textOf(index)));

interface Running {
  /** Asked before each step, with how many are settled; true stops it. */
  readonly stopAt?: (settled: number) => Promise<boolean> | boolean;
}

async function take(inputs: readonly IntakeInput[], { stopAt }: Running = {}): Promise<Intake> {
  const controller = new AbortController();
  const steps = addArticles(workspace, 'border', { inputs, signal: controller.signal });
  for (;;) {
    const { value, done } = await steps.next();
    if (done !== true) {
      if ((await stopAt?.(value.settled)) === true) controller.abort();
      continue;
    }
    if (!value.ok) throw new Error(JSON.stringify(value.issues));
    return value.value;
  }
}

async function loaded() {
  const negotiation = await loadNegotiation(workspace, 'border');
  if (!negotiation.ok) throw new Error('The negotiation is there.');
  expect(verifyLog(negotiation.value.log)).toEqual([]);
  return negotiation.value;
}

const outcomesOf = ({ articles }: Intake) =>
  articles.map(({ name, outcome, articleId }) => [name, outcome, articleId]);

test('each input has its outcome, and what is wrong with one stops no other', async () => {
  const intake = await take([
    inputOf('a.txt', textOf(1)),
    { name: 'gone.txt', open: () => Promise.reject(new OutsideFailure('refused', 'It cannot be had.')) },
    inputOf('again.txt', textOf(1)),
    inputOf('a.md', textOf(1)),
    inputOf('bad.pdf', '%PDF-1.4 junk'),
    inputOf('worse.pdf', '%PDF-1.4 junk'),
    inputOf('empty.txt', ' '),
    inputOf(
      'fr.txt',
      'Le ministre a déclaré lundi que la France refusait d’envoyer des troupes en Ukraine cette année.',
    ),
    inputOf('longer.txt', `${textOf(1)} Nothing else was said.`),
  ]);
  expect(outcomesOf(intake)).toEqual([
    ['a.txt', 'added', 'a1'],
    ['gone.txt', 'failed', null],
    ['again.txt', 'already-there', 'a1'],
    ['a.md', 'already-there', 'a1'],
    ['bad.pdf', 'failed', null],
    ['worse.pdf', 'failed', null],
    ['empty.txt', 'unread', null],
    ['fr.txt', 'unread', 'a2'],
    ['longer.txt', 'added', 'a3'],
  ]);
  expect(intake.articles.map(({ issues }) => issues[0]?.code)).toEqual([
    undefined,
    'refused',
    undefined,
    undefined,
    'pdf-broken',
    'pdf-broken',
    'empty',
    'language-not-read',
    undefined,
  ]);
  expect(read.filter((name) => name === 'worse.pdf' || name === 'again.txt')).toEqual([]);
  const { record } = await loaded();
  const proposed = record.statements.length;
  expect(proposed).toBeGreaterThan(1);
  expect(intake.counts).toEqual({
    given: 9,
    added: 2,
    alreadyThere: 2,
    unread: 2,
    failed: 3,
    notReached: 0,
    kin: 1,
    statements: proposed,
    retold: 1,
  });
  // Of one text in two lengths the longer one is the first; what its later version says counts.
  expect(intake.articles[0]).toMatchObject({ kin: { kinship: 'version', of: 'a3' }, retold: 0 });
  expect(intake.articles[8]).toMatchObject({ kin: null, retold: 1 });
});

test('an intake that was stopped goes on where it stopped, and reads nothing twice', async () => {
  const inputs = many(12);
  const stopped = await take(inputs, { stopAt: (settled) => settled === 5 });
  expect(stopped).toMatchObject({ stopped: true, counts: { given: 12, added: 5, notReached: 7 } });
  expect((await loaded()).record.articles).toHaveLength(5);
  const before = new Set(read.slice(0, 5));
  read = [];
  const resumed = await take(inputs);
  expect(resumed).toMatchObject({
    stopped: false,
    counts: { given: 12, added: 7, alreadyThere: 5, notReached: 0 },
  });
  expect(read.filter((name) => before.has(name))).toEqual([]);
  expect((await loaded()).record.articles.map(({ origin }) => origin?.name)).toEqual(
    inputs.map(({ name }) => name),
  );
  read = [];
  expect((await take(inputs)).counts).toMatchObject({ added: 0, alreadyThere: 12, statements: 0 });
  expect(read).toEqual([]);
});

test('one that takes long holds up no other: they are read meanwhile, and all keep their order', async () => {
  const inputs = many(20);
  let release = (): void => undefined;
  const isLate = new Promise<void>((resolve) => {
    release = resolve;
  });
  workspace = {
    ...workspace,
    jobs: {
      ...workspace.jobs,
      async read(job) {
        read.push(job.given.name);
        if (job.given.name === '0.txt') await isLate;
        else if (read.length === inputs.length) release();
        return readGiven(job.given, job.facts);
      },
    },
  };
  const { counts, articles } = await take(inputs);
  expect(counts.added).toBe(20);
  expect(articles.map(({ articleId }) => articleId)).toEqual(inputs.map((_, index) => `a${index + 1}`));
});

test('an intake that ended in the middle of everything leaves a sound log, and is made up for', async () => {
  const inputs = many(8);
  const steps = addArticles(workspace, 'border', { inputs });
  for (let step = 0; step < 5; step += 1) await steps.next();
  await steps.return(undefined as never);
  await loaded();
  expect((await take(inputs)).counts).toMatchObject({ failed: 0, notReached: 0 });
  const { record } = await loaded();
  expect(new Set(record.articles.map(({ origin }) => origin?.name))).toEqual(
    new Set(inputs.map(({ name }) => name)),
  );
  expect(record.articles).toHaveLength(8);
});

test('others write meanwhile: two intakes of the same articles add each once, under ids of their own', async () => {
  const inputs = many(10);
  const single = { file: { name: '3.txt', content: Buffer.from(textOf(3)).toString('base64') } };
  const [first, second] = await Promise.all([
    take(inputs, {
      async stopAt(settled) {
        if (settled === 1) await addArticle(workspace, 'border', single);
        return false;
      },
    }),
    take(inputs.toReversed()),
  ]);
  const { record } = await loaded();
  expect(record.articles.map(({ id }) => id)).toEqual(inputs.map((_, index) => `a${index + 1}`));
  expect(new Set(record.articles.map(({ article }) => article.text))).toEqual(
    new Set(inputs.map((_, index) => textOf(index))),
  );
  expect(first.counts.added + second.counts.added).toBe(9);
  for (const { name, articleId } of [...first.articles, ...second.articles])
    expect(record.articles.find(({ id }) => id === articleId)?.article.text).toBe(
      textOf(Number.parseInt(name, 10)),
    );
});

test('what was taken back is added again; a day that comes too late is told', async () => {
  const inputs = many(2);
  await take(inputs);
  await undo(workspace, 'border');
  expect(outcomesOf(await take(inputs))).toEqual([
    ['0.txt', 'already-there', 'a1'],
    ['1.txt', 'added', 'a3'],
  ]);
  const text = Buffer.from(textOf(5));
  await addArticle(workspace, 'border', { file: { name: 'undated.txt', content: text.toString('base64') } });
  const [item] = (await take([inputOf('dated.txt', text)])).articles;
  expect(item).toMatchObject({ outcome: 'already-there', issues: [{ code: 'facts-not-taken' }] });
});

test('a negotiation that is not there is an issue', async () => {
  const { value } = await addArticles(workspace, 'lake', { inputs: [] }).next();
  expect(value).toMatchObject({ ok: false, issues: [{ code: 'unknown-negotiation' }] });
});
