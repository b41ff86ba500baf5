import type { Intake, IntakeItem } from '@entente/core/record';
import { beforeEach, expect, test } from 'vitest';
import type { ArticleFile } from '../../server-api/article.ts';
import { ServerFault } from '../../server-api/request.ts';
import type { GivenFile } from './given-files.ts';
import { IntakeRun } from './intake-run.ts';

const mebibyte = 1024 * 1024;

function given(count: number, size = 1): readonly GivenFile[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${index}.txt`,
    file: new File([new Uint8Array(size)], `${index}.txt`),
  }));
}

const itemOf = ({ name }: ArticleFile): IntakeItem => ({
  name,
  outcome: 'added',
  articleId: `a-${name}`,
  title: null,
  statements: 1,
  retold: 0,
  kin: null,
  issues: [],
});

/** The names of each request. */
let parts: string[][];
let ended: number;
let answer: (files: readonly ArticleFile[]) => Promise<readonly IntakeItem[]>;
let run: IntakeRun;

beforeEach(() => {
  parts = [];
  ended = 0;
  answer = (files) => Promise.resolve(files.map(itemOf));
  run = new IntakeRun({
    async send(files) {
      parts.push(files.map(({ name }) => name));
      return { articles: await answer(files) } as Intake;
    },
    findKin: () => Promise.resolve([{ articleId: 'a', kinship: 'copy', of: 'b', shared: 1, retold: 2 }]),
    onEnd: () => {
      ended += 1;
    },
  });
});

test('all files are settled in order, some at a time, large ones alone', async () => {
  await run.start([...given(11), ...given(2, 4 * mebibyte)], {});
  expect(parts.map((part) => part.length)).toEqual([8, 4, 1]);
  expect(run.state()).toMatchObject({ phase: 'done', given: 13, fault: null, kin: [{ articleId: 'a' }] });
  expect(run.state().items.map(({ name }) => name)).toEqual(parts.flat());
  expect(ended).toBe(1);
});

test('it stops when it is told to, and goes on with what is not settled', async () => {
  const unsubscribe = run.subscribe(() => {
    if (run.state().items.length === 8) run.stop();
  });
  await run.start(given(20), {});
  unsubscribe();
  expect(run.state()).toMatchObject({ phase: 'stopped', fault: null });
  expect(run.state().items).toHaveLength(8);
  await run.goOn();
  expect(run.state().phase).toBe('done');
  expect(parts.flat()).toEqual(given(20).map(({ name }) => name));
});

test('a server that fails stops it, and nothing settled is lost', async () => {
  const fault = new ServerFault(0, []);
  answer = (files) =>
    files[0]!.name === '8.txt' ? Promise.reject(fault) : Promise.resolve(files.map(itemOf));
  await run.start(given(10), {});
  expect(run.state()).toMatchObject({ phase: 'stopped', fault });
  answer = (files) => Promise.resolve(files.map(itemOf));
  await run.goOn();
  expect(run.state()).toMatchObject({ phase: 'done', fault: null });
  expect(run.state().items).toHaveLength(10);
});

test('a file that is gone or too large stops no other', async () => {
  const gone = new File(['a'], 'gone.txt');
  gone.arrayBuffer = () => Promise.reject(new Error('NotReadableError'));
  const [large] = given(1, 7 * mebibyte);
  answer = (files) =>
    files[0]!.name === '0.txt' && files.length === 1
      ? Promise.reject(new ServerFault(413, [{ ...issue, code: 'too-large' }]))
      : Promise.resolve(files.map(itemOf));
  await run.start([large!, { name: 'gone.txt', file: gone }, ...given(3).slice(1)], {});
  expect(run.state().items.map(({ name, outcome, issues }) => [name, outcome, issues[0]?.code])).toEqual([
    ['0.txt', 'failed', 'too-large'],
    ['gone.txt', 'failed', 'file-gone'],
    ['1.txt', 'added', undefined],
    ['2.txt', 'added', undefined],
  ]);
});

const issue = { path: '', says: 'It is too large.', remedy: 'Split it.', severity: 'error' as const };
