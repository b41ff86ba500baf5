import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AgreementReport, TimelineSoFar } from '@entente/core/agreement';
import { OutsideFailure } from '../io/outside-failure.ts';
import type { AnalysisJob, Job, JobMessage, ReadingJob, ResultOf } from './job.ts';

/** A job under way or done. */
interface RunningJob<J extends AnalysisJob> {
  readonly result: Promise<ResultOf<J>>;
  /** A report from few worlds, told as soon as there is one; where the whole was quicker, or failed, there is none. */
  readonly first: Promise<AgreementReport | undefined>;
  /** The days of a replay that are done. */
  readonly soFar: () => TimelineSoFar | undefined;
  /** From 0 to 1. */
  readonly progress: () => number;
}

/** Runs jobs in threads of their own, so that nothing else waits for them. */
export interface JobRunner {
  /** How many jobs run at once. */
  readonly threads: number;
  /**
   * Analyses, unless the analysis of this key runs or has run: then that one is given. An analysis under way of the
   * same topic under another key is stopped, for nobody needs it any more; it fails as a `clash`.
   */
  analyzeOnce<J extends AnalysisJob>(key: string, job: J, topic: string): RunningJob<J>;
  /** Stops the analysis of the topic where one is under way; whoever waits for it hears of a `clash`. */
  stop(topic: string): void;
  /** Reads; what takes too long is stopped, and fails as `too-slow`. */
  read(job: ReadingJob): Promise<ResultOf<ReadingJob>>;
  /** Ends all threads; jobs under way fail. */
  close(): Promise<void>;
}

/** Results kept; those used least lately go first. */
const mostKept = 200;

/** A run from sources must first tell the thread how to read TypeScript; a built one has nothing to tell. */
function startThread(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./job-thread.js', import.meta.url));
  const thread = JSON.stringify(new URL('./job-thread.ts', import.meta.url).href);
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${thread}); });`;
  return new Worker(code, { eval: true, execArgv: ['--conditions=source'] });
}

/** At least two, so that reading never waits for an analysis to end. */
const defaultThreads = Math.max(2, availableParallelism() - 1);

/** No article takes so long to read, in milliseconds; a file that was made to take longer must not hold a thread. */
const longestReading = 120_000;

export function createJobRunner(threads = defaultThreads, readingTime = longestReading): JobRunner {
  const pool = new ThreadPool(threads, readingTime);
  const kept = new Map<string, RunningJob<AnalysisJob>>();
  const underWay = new Map<string, { readonly key: string; readonly stop: () => void }>();

  function start(key: string, job: AnalysisJob, topic: string): RunningJob<AnalysisJob> {
    let progress = 0;
    let soFar: TimelineSoFar | undefined;
    underWay.get(topic)?.stop();
    const told = withResolvers<AgreementReport | undefined>();
    const { result: anyResult, stop } = pool.start(job, (message) => {
      if (message.kind === 'progress') progress = message.progress;
      else if (message.kind === 'so-far') soFar = message.timeline;
      else told.resolve(message.report);
    });
    const result = anyResult as Promise<ResultOf<AnalysisJob>>;
    const none = (): void => {
      told.resolve(undefined);
      soFar = undefined;
    };
    result.then(none, none);
    underWay.set(topic, { key, stop });
    const running = { result, first: told.promise, soFar: () => soFar, progress: () => progress };
    const forget = (): void => {
      if (underWay.get(topic)?.key === key) underWay.delete(topic);
    };
    // A job that failed is not kept, so that asking again tries again.
    result.then(forget, () => {
      forget();
      if (kept.get(key) === running) kept.delete(key);
    });
    return running;
  }

  return {
    threads,
    stop: (topic) => underWay.get(topic)?.stop(),
    read: (job) => pool.start(job, () => undefined).result as Promise<ResultOf<ReadingJob>>,
    analyzeOnce(key, job, topic) {
      const running = kept.get(key) ?? start(key, job, topic);
      kept.delete(key);
      kept.set(key, running);
      const [eldest] = kept.keys();
      if (kept.size > mostKept && eldest !== undefined) kept.delete(eldest);
      return running;
    },
    close: () => pool.close(),
  };
}

/** What a thread tells of a job before it is done. */
type Told = Extract<JobMessage, { readonly kind: 'progress' | 'first' | 'so-far' }>;

interface Waiting {
  readonly job: Job;
  /** Ends the job where it takes too long, once it has begun. */
  timer?: NodeJS.Timeout;
  readonly tell: (message: Told) => void;
  readonly resolve: (result: ResultOf<Job>) => void;
  readonly reject: (failure: OutsideFailure) => void;
}

class ThreadPool {
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Waiting>();
  readonly #queue: Waiting[] = [];
  #closed = false;

  constructor(
    readonly threads: number,
    readonly readingTime: number,
  ) {}

  /** Starts a job as soon as a thread is free. Stopping it ends its thread. */
  start(job: Job, tell: (message: Told) => void): { result: Promise<ResultOf<Job>>; stop: () => void } {
    const { promise, resolve, reject } = withResolvers<ResultOf<Job>>();
    const waiting: Waiting = { job, tell, resolve, reject };
    this.#queue.push(waiting);
    this.#next();
    return { result: promise, stop: () => this.#stop(waiting) };
  }

  #stop(waiting: Waiting): void {
    const place = this.#queue.indexOf(waiting);
    if (place >= 0) this.#queue.splice(place, 1);
    const [worker] = [...this.#busy].find(([, each]) => each === waiting) ?? [];
    waiting.reject(new OutsideFailure('clash', 'The negotiation was changed meanwhile. Load it again.'));
    void worker?.terminate();
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const waiting of this.#queue.splice(0)) waiting.reject(stopped('The server is closing.'));
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#queue.length === 0 || this.#closed) return;
    const worker = this.#idle.pop() ?? (this.#busy.size < this.threads ? this.#start() : undefined);
    if (worker === undefined) return;
    const waiting = this.#queue.shift();
    if (waiting === undefined) return;
    this.#busy.set(worker, waiting);
    if (waiting.job.kind === 'reading')
      waiting.timer = setTimeout(() => {
        waiting.reject(new OutsideFailure('too-slow', 'The article took too long to read, and was left.'));
        void worker.terminate();
      }, this.readingTime);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(waiting.job);
  }

  #start(): Worker {
    const worker = startThread();
    worker.unref();
    worker.on('message', (message: JobMessage) => this.#hear(worker, message));
    worker.on('error', (error) => this.#end(worker, error));
    worker.on('exit', () => this.#end(worker, new Error('The thread ended.')));
    return worker;
  }

  #hear(worker: Worker, message: JobMessage): void {
    const waiting = this.#busy.get(worker);
    if (message.kind === 'progress' || message.kind === 'first' || message.kind === 'so-far') {
      waiting?.tell(message);
      return;
    }
    clearTimeout(waiting?.timer);
    this.#busy.delete(worker);
    this.#idle.push(worker);
    if (message.kind === 'done') waiting?.resolve(message.result);
    else waiting?.reject(stopped(message.says));
    this.#next();
  }

  #end(worker: Worker, error: unknown): void {
    const waiting = this.#busy.get(worker);
    clearTimeout(waiting?.timer);
    this.#busy.delete(worker);
    const index = this.#idle.indexOf(worker);
    if (index >= 0) this.#idle.splice(index, 1);
    waiting?.reject(stopped('The analysis was stopped.', error));
    this.#next();
  }
}

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (failure: OutsideFailure) => void = () => undefined;
  const promise = new Promise<Value>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  return { promise, resolve, reject };
}

function stopped(says: string, cause?: unknown): OutsideFailure {
  return new OutsideFailure('broken', says, { cause });
}
