import * as fc from 'fast-check';
import type { Addition, Article, EntryBody, Statement } from '../src/record/index.ts';

/** Small made-up things for tests of the record and of what stands on it. */
export const article: Article = {
  title: 'Talks on the river',
  language: 'en',
  source: 'Gazette',
  published: '2031-04-02',
  text: 'Upland said it would build the dam.',
  furniture: [],
};

export function statement(id: string): Statement {
  return {
    id,
    start: 0,
    end: 35,
    speaker: null,
    attribution: { start: 7, end: 11 },
    content: [{ start: 12, end: 34, direct: false }],
    actor: 'Upland',
    verb: 'say',
    stance: 'commits',
    about: ['build-dam'],
    condition: null,
    when: null,
    confidence: 0.9,
  };
}

/** The addition of a body, by the analyst, `minute` minutes after the start. */
export function addition(body: EntryBody, minute = 0): Addition {
  return { author: 'analyst', time: timeOf(minute), body };
}

function timeOf(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `2031-04-02T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00.000Z`;
}

const ids = fc.constantFrom('a1-s1', 'a1-s2', 'a1-s3');
const parties = fc.constantFrom('Upland', 'Lowland');
const packages = fc.constantFrom('NY', 'YN', 'YY');

const body: fc.Arbitrary<EntryBody> = fc.oneof(
  fc.constant<EntryBody>({
    kind: 'article-added',
    articleId: 'a1',
    article,
    events: [],
    deadlines: [],
    options: [],
  }),
  fc.array(ids, { minLength: 1 }).map((list): EntryBody => ({
    kind: 'statement-proposed',
    articleId: 'a1',
    statements: [...new Set(list)].map(statement),
  })),
  fc
    .tuple(
      fc.constantFrom('statement-accepted', 'statement-rejected', 'statement-put-back'),
      fc.array(ids),
      fc.option(fc.string(), { nil: undefined }),
    )
    .map(([kind, statements, why]): EntryBody => ({
      kind,
      statements,
      ...(why === undefined ? {} : { why }),
    })),
  fc.tuple(ids, fc.constantFrom('opposes', 'favours')).map(([id, stance]): EntryBody => ({
    kind: 'statement-edited',
    before: statement(id),
    after: { ...statement(id), stance },
  })),
  // Through its text, as a model reaches the record: JSON knows no negative nought.
  fc.jsonValue().map((value): EntryBody => ({
    kind: 'model-changed',
    model: JSON.parse(JSON.stringify(value)) as string,
  })),
  fc.constant<EntryBody>({
    kind: 'round-opened',
    roundId: 'r1',
    options: ['build-dam', 'share-data'],
    packages: ['NY', 'YN', 'YY'],
    answerBy: '2031-05-01',
    delegations: [
      { party: 'Upland', tokenDigest: 'u' },
      { party: 'Lowland', tokenDigest: 'l' },
    ],
  }),
  packages.map((state): EntryBody => ({
    kind: 'round-closed',
    roundId: 'r1',
    jointlyAcceptable: [{ package: state, conditions: [] }],
  })),
  fc.string({ minLength: 1 }).map((words): EntryBody => ({
    kind: 'challenge-raised',
    challengeId: `c${words.length}`,
    edition: null,
    claim: 'position.upland.build-dam',
    words: `said ${words}`,
  })),
);

const openAddition = fc.tuple(body, fc.nat(300)).map(([said, minute]) => addition(said, minute));

const sealedAddition = fc
  .tuple(parties, packages, fc.uuid(), fc.nat(300))
  .map(([party, state, nonce, minute]): Addition => ({
    ...addition(
      {
        kind: 'response-entered',
        roundId: 'r1',
        party,
        answers: [{ package: state, answer: 'unacceptable' }],
        nonce,
      },
      minute,
    ),
    audience: [`delegation ${party}`],
  }));

/** Any log's additions: opened first, then anything, with undo and redo where they have something to take. */
export const additions: fc.Arbitrary<readonly Addition[]> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: openAddition },
      { weight: 2, arbitrary: sealedAddition },
      { weight: 3, arbitrary: fc.constantFrom('undone' as const, 'redone' as const) },
    ),
    { maxLength: 20 },
  )
  .map((steps) => {
    const done: number[] = [];
    const undone: number[] = [];
    const result: Addition[] = [addition({ kind: 'negotiation-opened', name: 'River' })];
    for (const step of steps) {
      if (typeof step !== 'string') {
        result.push(step);
        if (!/round|response|challenge|proposed/u.test(step.body.kind)) {
          done.push(result.length);
          undone.length = 0;
        }
        continue;
      }
      const [from, to] = step === 'undone' ? [done, undone] : [undone, done];
      const sequence = from.pop();
      if (sequence === undefined) continue;
      to.push(sequence);
      result.push(addition({ kind: step, sequence }));
    }
    return result;
  });
