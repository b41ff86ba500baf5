import type { Digest } from '@entente/core/base/digest';
import { type Issue, type Outcome, errorIssue, warningIssue } from '@entente/core/base/issue';
import type { Intake, Origin, Reading } from '@entente/core/record';
import type { GivenArticle } from '../io/input/input-kind.ts';
import { OutsideFailure } from '../io/outside-failure.ts';
import type { ArticleFacts } from '../worker/read-given.ts';
import { originOf } from './article-entries.ts';
import { IntakeLog, type RecordedArticle, type TakenArticle } from './intake-log.ts';
import { intakeOf } from './intake-report.ts';
import { readJob } from './read-job.ts';
import type { Workspace } from './workspace.ts';

/** An article that is given with others, not opened yet. */
export interface IntakeInput {
  /** The file or address; the report and issues name it. */
  readonly name: string;
  /** May fail as an `OutsideFailure`. */
  readonly open: () => Promise<Outcome<{ readonly given: GivenArticle; readonly facts: ArticleFacts }>>;
}

interface IntakeSettings {
  readonly inputs: readonly IntakeInput[];
  readonly signal?: AbortSignal;
  /** Whether copies and versions are looked for in the end; left out by who gives articles in many parts. */
  readonly withKin?: boolean;
}

export interface IntakeProgress {
  /** How many of those given are settled. */
  readonly settled: number;
  readonly given: number;
  /** The one that was settled last. */
  readonly name: string;
}

/** What became of one input so far. */
export interface SettledInput {
  readonly name: string;
  /** Where it stands in the record, if it does. */
  readonly recorded: () => RecordedArticle | undefined;
  /** Where this intake read it to add it. */
  readonly taken?: TakenArticle;
  readonly issues: readonly Issue[];
}

/** What was read waits no longer than this to be saved, in milliseconds, and no more articles than that wait. */
const longestWait = 1000;
const mostWaiting = 64;

/** So many are begun or read ahead of one that takes long. */
const mostAhead = 64;

/**
 * Adds many articles to a negotiation, several read at once, saved some at a time in the order given; it yields after
 * each. Nothing is read twice: what the record has by its bytes is passed over, so an intake that was stopped, in
 * whatever way, goes on where it stopped when it is run again. What cannot be had or read never stops the others.
 *
 * Aborting the signal stops it after what was read is saved; the report says so.
 *
 * Errors: `unknown-negotiation`.
 */
export async function* addArticles(
  workspace: Workspace,
  negotiationId: string,
  { inputs, signal, withKin = true }: IntakeSettings,
): AsyncGenerator<IntakeProgress, Outcome<Intake>, void> {
  const opened = await IntakeLog.open(workspace, negotiationId);
  if (!opened.ok) return opened;
  const log = opened.value;
  const settled: SettledInput[] = [];
  const underWay: UnderWay[] = [];
  const first = new Map<Digest, number>();
  const stopped = abortionOf(signal);
  let begun = 0;
  let savedAt = Date.now();
  const begin = async (): Promise<void> => {
    const input = inputs[begun]!;
    const one = await openInput(input);
    const earlier = one.ok ? first.get(one.origin.digest) : undefined;
    if (one.ok && earlier === undefined) first.set(one.origin.digest, begun);
    begun += 1;
    underWay.push(new UnderWay(input.name, startReading(workspace, log, { one, earlier })));
  };
  while (settled.length < inputs.length) {
    const { threads } = workspace.jobs;
    while (begun < inputs.length && underWay.length < mostAhead && running(underWay).length < threads)
      await begin();
    const { name, done } = underWay[0]!;
    if (done === undefined) {
      // While one takes long, the others go on.
      const isStopped = await Promise.race([stopped, ...running(underWay).map(({ read }) => read)]);
      if (isStopped === undefined) break;
      continue;
    }
    underWay.shift();
    settled.push(settle(log, { name, done, settled }));
    if (log.waiting >= mostWaiting || Date.now() - savedAt >= longestWait) {
      await log.save();
      savedAt = Date.now();
    }
    yield { settled: settled.length, given: inputs.length, name };
    if (signal?.aborted === true) break;
  }
  // What is still being read is let go: nobody waits for it any more.
  for (const { read } of underWay) read.catch(() => undefined);
  await log.save();
  log.keep();
  return intakeOf(workspace, log, { settled, given: inputs.length, withKin });
}

/** A reading that was begun. */
class UnderWay {
  /** What it gave; undefined until then. */
  done: ReadInput | undefined;

  constructor(
    readonly name: string,
    readonly read: Promise<ReadInput>,
  ) {
    read.then(
      (done) => {
        this.done = done;
      },
      () => undefined,
    );
  }
}

function running(underWay: readonly UnderWay[]): readonly UnderWay[] {
  return underWay.filter(({ done }) => done === undefined);
}

/** Undefined as soon as the signal is aborted. */
function abortionOf(signal: AbortSignal | undefined): Promise<undefined> {
  return new Promise((resolve) => {
    const stop = (): void => resolve(undefined);
    if (signal?.aborted === true) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

type OpenedInput =
  | { readonly ok: true; readonly origin: Origin; readonly given: GivenArticle; readonly facts: ArticleFacts }
  | { readonly ok: false; readonly issues: readonly Issue[] };

async function openInput({ name, open }: IntakeInput): Promise<OpenedInput> {
  const opened = await outcomeOfOutside(name, open());
  if (!opened.ok) return opened;
  return { ok: true, origin: originOf(opened.value.given.bytes, name), ...opened.value };
}

/** `known`: in the record before. `earlier`: given before, at that place. */
type ReadInput =
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] }
  | { readonly kind: 'known'; readonly recorded: RecordedArticle; readonly facts: ArticleFacts }
  | { readonly kind: 'earlier'; readonly place: number }
  | {
      readonly kind: 'read';
      readonly origin: Origin;
      readonly reading: Reading;
      readonly issues: readonly Issue[];
    };

/** Never rejects but by a fault of the program. */
async function startReading(
  workspace: Workspace,
  log: IntakeLog,
  { one, earlier }: { readonly one: OpenedInput; readonly earlier: number | undefined },
): Promise<ReadInput> {
  if (!one.ok) return { kind: 'failed', issues: one.issues };
  if (earlier !== undefined) return { kind: 'earlier', place: earlier };
  const { origin, given, facts } = one;
  const recorded = log.ofBytes(origin.digest);
  if (recorded !== undefined) return { kind: 'known', recorded, facts };
  const read = await outcomeOfOutside(given.name, readJob(workspace, { kind: 'reading', given, facts }));
  if (!read.ok) return { kind: 'failed', issues: read.issues };
  return { kind: 'read', origin, reading: read.value, issues: read.warnings };
}

/** What failed outside is an issue of the one article, not of all. */
async function outcomeOfOutside<Value>(
  path: string,
  promise: Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await promise;
  } catch (failure) {
    if (!(failure instanceof OutsideFailure)) throw failure;
    const [says = ''] = failure.message.split('\n');
    const remedy = 'Add it again once that is put right; what was added is passed over.';
    return { ok: false, issues: [errorIssue({ code: failure.kind, path, says, remedy })] };
  }
}

interface Settling {
  readonly name: string;
  readonly done: ReadInput;
  readonly settled: readonly SettledInput[];
}

function settle(log: IntakeLog, { name, done, settled }: Settling): SettledInput {
  switch (done.kind) {
    case 'failed':
      return { name, recorded: () => undefined, issues: done.issues };
    case 'known':
      return { name, recorded: () => done.recorded, issues: factsNotTaken(name, done) };
    case 'earlier': {
      const { recorded, issues } = settled[done.place]!;
      return { name, recorded, issues: recorded() === undefined ? issues : [] };
    }
    case 'read': {
      const { origin, reading, issues } = done;
      const known = log.ofText(reading.article);
      if (known !== undefined) return { name, recorded: () => known, issues: [] };
      const taken = log.add(origin, reading);
      return { name, recorded: () => taken.recorded, taken, issues };
    }
  }
}

/** An article is never changed: a day or outlet that is given later does not reach it. */
function factsNotTaken(
  name: string,
  { recorded, facts }: { readonly recorded: RecordedArticle; readonly facts: ArticleFacts },
): readonly Issue[] {
  const isDayLost = facts.published !== null && recorded.published === null;
  const isSourceLost = facts.source !== null && recorded.source === null;
  if (!isDayLost && !isSourceLost) return [];
  const lost = [...(isDayLost ? ['day'] : []), ...(isSourceLost ? ['source'] : [])].join(' and ');
  return [
    warningIssue({
      code: 'facts-not-taken',
      path: name,
      says: `It stands in the record without a ${lost}, and an article of the record is never changed.`,
      remedy: 'To read it with them, undo its addition, or add it to another negotiation.',
      found: lost,
    }),
  ];
}
