import {
  type EntryBody,
  type Log,
  type StatementChange,
  type StatementRecord,
  appendEntries,
  changeStanding,
  changesNothing,
  exampleAuthor,
  recordOf,
  undoStackOf,
} from '@entente/core/record';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { statementOf } from '../../test/statement-sample.ts';
import {
  type Outbox,
  type OutboxRequest,
  emptyOutbox,
  nextToSend,
  statementsWith,
  withKept,
  withRedo,
  withRequest,
  withShown,
  withTried,
  withUndo,
  withoutRefused,
} from './outbox.ts';

const ids = ['a1-s1', 'a1-s2', 'a1-s3'];
const time = '2031-04-02T00:00:00.000Z';

function logWith(log: Log, body: EntryBody, author = 'analyst'): Log {
  return [...log, ...appendEntries(log, [{ author, time, body }])];
}

const beginning: Log = (
  [
    { kind: 'negotiation-opened', name: 'River' },
    {
      kind: 'article-added',
      articleId: 'a1',
      article: {
        title: null,
        language: 'en',
        source: null,
        published: null,
        text: 'x'.repeat(20),
        furniture: [],
      },
      events: [],
      deadlines: [],
      options: [],
    },
    { kind: 'statement-proposed', articleId: 'a1', statements: ids.map((id) => statementOf(id)) },
  ] satisfies readonly EntryBody[]
).reduce<Log>((log, body) => logWith(log, body, exampleAuthor), []);

/** A server that keeps a log as the real one does: what is asked twice is done once. */
class Server {
  log = beginning;

  answer(request: OutboxRequest): { version: number; sequence: number } {
    const sequence = this.#carryOut(request);
    return { version: this.log.length, sequence };
  }

  #carryOut(request: OutboxRequest): number {
    if (request.kind === 'undo' || request.kind === 'redo') return this.#step(request.kind, request.sequence);
    const { statements } = recordOf(this.log);
    const wanted = statementsOf(request);
    const changed = statements.filter(
      (entry) => wanted.includes(entry.id) && !changesNothing(entry, changeOf(request, entry)),
    );
    if (changed.length === 0) {
      const found = statements.filter(({ id }) => wanted.includes(id));
      return Math.max(...found.map(({ history }) => history.at(-1)!.sequence));
    }
    this.log = logWith(this.log, bodyOf(request, changed));
    return this.log.length;
  }

  #step(kind: 'undo' | 'redo', sequence: number | null): number {
    const { next, again, undone } = undoStackOf(this.log);
    if (sequence === null) throw new Error('A step that names no entry was sent.');
    if (undone.has(sequence) === (kind === 'undo')) return sequence;
    const step = kind === 'undo' ? next : again;
    if (step?.sequence !== sequence) throw new Error(`${kind} of ${sequence}, which is not the latest`);
    this.log = logWith(this.log, { kind: kind === 'undo' ? 'undone' : 'redone', sequence });
    return sequence;
  }
}

function statementsOf(request: OutboxRequest): readonly string[] {
  if (request.kind === 'decide') return request.statements;
  return request.kind === 'correct' ? [request.statement] : [];
}

function changeOf(request: OutboxRequest, { statement }: StatementRecord): StatementChange {
  if (request.kind === 'correct')
    return { kind: 'correct', after: { ...statement, ...(request.patch as object) } };
  return { kind: request.kind === 'decide' ? request.decision : 'accept' };
}

const kinds = {
  accept: 'statement-accepted',
  reject: 'statement-rejected',
  propose: 'statement-put-back',
} as const;

function bodyOf(request: OutboxRequest, changed: readonly StatementRecord[]): EntryBody {
  const [entry] = changed;
  const change = changeOf(request, entry!);
  if (change.kind === 'correct')
    return { kind: 'statement-edited', before: entry!.statement, after: change.after };
  return { kind: kinds[change.kind], statements: changed.map(({ id }) => id) };
}

/** A page over an outbox, as the workspace has it. */
class PageOf {
  outbox: Outbox = emptyOutbox;
  shownLog: Log;
  #count = 0;

  constructor(readonly server: Server) {
    this.shownLog = server.log;
  }

  get statements(): readonly StatementRecord[] {
    return statementsWith(recordOf(this.shownLog).statements, this.outbox, this.shownLog.length);
  }

  ask(request: OutboxRequest): void {
    const wanted = statementsOf(request);
    const real = this.statements.filter(
      (entry) => wanted.includes(entry.id) && !changesNothing(entry, changeOf(request, entry)),
    );
    if (real.length === 0) return;
    const effectOf = ({ id, status, statement }: StatementRecord) => ({ id, status, statement });
    this.outbox = withRequest(this.outbox, this.#key(), {
      request,
      before: real.map(effectOf),
      after: real.map((entry) => effectOf(changeStanding(entry, changeOf(request, entry)))),
    });
  }

  step(kind: 'undo' | 'redo'): void {
    const offered = recordOf(this.shownLog);
    this.outbox = (kind === 'undo' ? withUndo : withRedo)(this.outbox, this.#key(), offered);
  }

  /** Sends one item; the answer may be lost on its way. */
  send(isAnswered: boolean): void {
    const item = nextToSend(this.outbox);
    if (item === undefined) return;
    this.outbox = withTried(this.outbox, item.key);
    const kept = this.server.answer(item.request);
    if (isAnswered) this.outbox = withKept(this.outbox, item.key, kept);
  }

  refresh(): void {
    this.shownLog = this.server.log;
    this.outbox = withShown(this.outbox, this.shownLog.length);
  }

  /** The page is closed and opened again: only what was written down is known. */
  reload(): void {
    this.outbox = JSON.parse(JSON.stringify(this.outbox)) as Outbox;
    this.refresh();
  }

  sendAll(): void {
    while (nextToSend(this.outbox) !== undefined) this.send(true);
  }

  #key(): string {
    this.#count += 1;
    return `k${this.#count}`;
  }
}

const standings = (statements: readonly StatementRecord[]) =>
  statements.map(({ id, status, statement }) => ({ id, status, statement }));

const request: fc.Arbitrary<OutboxRequest> = fc.oneof(
  fc.record({
    kind: fc.constant('decide' as const),
    statements: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
    decision: fc.constantFrom('accept' as const, 'reject' as const, 'propose' as const),
  }),
  fc.record({
    kind: fc.constant('correct' as const),
    statement: fc.constantFrom(...ids),
    patch: fc.constantFrom({ stance: 'open' as const }, { actor: 'Lowland' }),
  }),
);

type Move = OutboxRequest | 'undo' | 'redo' | 'send' | 'lose' | 'refresh' | 'reload';

const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: request },
    {
      weight: 6,
      arbitrary: fc.constantFrom<Move>('undo', 'redo', 'send', 'send', 'lose', 'refresh', 'reload'),
    },
  ),
  { maxLength: 30 },
);

function run(page: PageOf, move: Move): void {
  if (typeof move !== 'string') page.ask(move);
  else if (move === 'undo' || move === 'redo') page.step(move);
  else if (move === 'send') page.send(true);
  else if (move === 'lose') page.send(false);
  else if (move === 'refresh') page.refresh();
  else page.reload();
}

test('what is shown before the server has it is what the server then has, whatever is lost on the way', () => {
  fc.assert(
    fc.property(moves, (list) => {
      const page = new PageOf(new Server());
      for (const move of list) run(page, move);
      const shown = standings(page.statements);
      page.sendAll();
      expect(standings(page.statements)).toEqual(shown);
      page.refresh();
      expect(page.outbox.items).toEqual([]);
      expect(standings(recordOf(page.server.log).statements)).toEqual(shown);
    }),
    { numRuns: 400 },
  );
});

test('an undo of many gives back exactly what was, and a redo what became of it', () => {
  fc.assert(
    fc.property(fc.array(request), request, fc.boolean(), (before, last, isSent) => {
      const page = new PageOf(new Server());
      for (const one of before) page.ask(one);
      const first = standings(page.statements);
      page.ask(last);
      const second = standings(page.statements);
      fc.pre(JSON.stringify(first) !== JSON.stringify(second));
      if (isSent) page.sendAll();
      page.step('undo');
      expect(standings(page.statements)).toEqual(first);
      page.step('redo');
      expect(standings(page.statements)).toEqual(second);
      page.step('undo');
      page.sendAll();
      expect(standings(recordOf(page.server.log).statements)).toEqual(first);
    }),
  );
});

test('what was never sent is taken back without the server', () => {
  const page = new PageOf(new Server());
  page.ask({ kind: 'decide', statements: ids, decision: 'accept' });
  page.step('undo');
  expect(page.outbox.items).toEqual([]);
  page.step('redo');
  page.sendAll();
  expect(page.server.log).toHaveLength(beginning.length + 1);
});

test('an undo takes what another changed since, not what was done here before', () => {
  const page = new PageOf(new Server());
  page.ask({ kind: 'decide', statements: ['a1-s1'], decision: 'accept' });
  page.sendAll();
  page.server.answer({ kind: 'decide', statements: ['a1-s2'], decision: 'reject' });
  page.refresh();
  page.step('undo');
  page.sendAll();
  page.refresh();
  expect(page.statements.map(({ status }) => status)).toEqual(['accepted', 'proposed', 'proposed']);
});

test('what is refused is gone, with the steps back to it', () => {
  const page = new PageOf(new Server());
  page.ask({ kind: 'decide', statements: ['a1-s1'], decision: 'accept' });
  const [item] = page.outbox.items;
  page.outbox = withTried(page.outbox, item!.key);
  page.step('undo');
  page.ask({ kind: 'decide', statements: ['a1-s2'], decision: 'reject' });
  page.outbox = withoutRefused(page.outbox, item!);
  expect(page.outbox.items).toHaveLength(1);
  expect(page.statements.map(({ status }) => status)).toEqual(['proposed', 'rejected', 'proposed']);
});
