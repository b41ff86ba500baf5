import type { Issue } from '@entente/core/base/issue';
import type { AnalysisQuestion, AnalysisReport, ModelFile, UnlistedReport } from '@entente/core/conflict';
import type { DeskQuestion } from './analysis-desk.ts';
import type { AnalysisAnswer, AnalysisCommand, AnalysisMessage } from './analysis-message.ts';
import type { AnalysisMove, ModelSummary, StableUnder } from './analysis-view.ts';

/** The model or the question has faults: all of them. */
export class AnalysisRefusal extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues[0]?.says ?? 'refused');
  }
}

/** Something under way in the worker. */
export interface Asked<Value> {
  readonly result: Promise<Value>;
  /** The result then never comes. */
  readonly cancel: () => void;
}

export interface Opened {
  readonly model: ModelSummary;
  readonly warnings: readonly Issue[];
}

type Done = Extract<AnalysisAnswer, { kind: 'done' }>;

interface Waiting {
  readonly command: AnalysisCommand;
  readonly resolve: (answer: Done) => void;
  readonly reject: (fault: Error) => void;
  readonly onProgress: (share: number | null) => void;
}

/** Milliseconds in which a worker must be heard after it was told to stop something; else another takes its place. */
const longestSilence = 150;

/**
 * A worker with one model on its desk. Work that is cancelled stops between two of its steps; where a step is so long
 * that the worker is not heard from, a new worker takes over: it reads the model anew and is told what else was asked.
 */
export class AnalysisClient {
  #worker = this.#hire();
  readonly #waiting = new Map<number, Waiting>();
  /** What put the model on the desk. */
  #opening: AnalysisCommand | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #last = 0;

  openText(path: string, text: string): Promise<Opened> {
    return this.#open({ kind: 'open-text', path, text });
  }

  open(input: unknown): Promise<Opened> {
    return this.#open({ kind: 'open', input });
  }

  async #open(command: AnalysisCommand): Promise<Opened> {
    const { value, warnings } = await this.#send(command).result;
    this.#opening = command;
    return { model: value as ModelSummary, warnings };
  }

  ask(asked: DeskQuestion, onProgress?: (share: number | null) => void): Asked<AnalysisReport> {
    const { result, cancel } = this.#send({ kind: 'ask', asked }, onProgress);
    return { result: result.then(({ value }) => value as AnalysisReport), cancel };
  }

  askUnlisted(
    question: AnalysisQuestion,
    onProgress?: (share: number | null) => void,
  ): Asked<UnlistedReport> {
    const { result, cancel } = this.#send({ kind: 'ask-unlisted', question }, onProgress);
    return { result: result.then(({ value }) => value as UnlistedReport), cancel };
  }

  async stableUnder(state: string, concepts: readonly string[]): Promise<StableUnder> {
    const { value } = await this.#send({ kind: 'stable-under', state, concepts }).result;
    return value as StableUnder;
  }

  async moves(states: readonly string[]): Promise<readonly AnalysisMove[]> {
    const { value } = await this.#send({ kind: 'moves', states }).result;
    return value as readonly AnalysisMove[];
  }

  async levels(): Promise<readonly (Int32Array | null)[]> {
    const { value } = await this.#send({ kind: 'levels' }).result;
    return value as readonly (Int32Array | null)[];
  }

  async file(): Promise<ModelFile> {
    const { value } = await this.#send({ kind: 'file' }).result;
    return value as ModelFile;
  }

  async gmcr(): Promise<string> {
    const { value } = await this.#send({ kind: 'gmcr' }).result;
    return value as string;
  }

  close(): void {
    clearTimeout(this.#silence);
    this.#worker.terminate();
    this.#waiting.clear();
  }

  #hire(): Worker {
    const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<AnalysisAnswer>) => this.#hear(data));
    worker.addEventListener('error', ({ message }) => {
      for (const waiting of this.#waiting.values()) waiting.reject(new Error(message));
      this.#waiting.clear();
    });
    return worker;
  }

  #send(command: AnalysisCommand, onProgress: (share: number | null) => void = () => undefined): Asked<Done> {
    this.#last += 1;
    const id = this.#last;
    const result = new Promise<Done>((resolve, reject) => {
      this.#waiting.set(id, { command, resolve, reject, onProgress });
    });
    this.#post({ id, command });
    return {
      result,
      cancel: () => {
        if (!this.#waiting.delete(id)) return;
        this.#post({ cancel: id });
        this.#callWorker();
      },
    };
  }

  /** Sees to it that the worker listens. */
  #callWorker(): void {
    if (this.#silence !== undefined) return;
    this.#last += 1;
    this.#post({ call: this.#last });
    this.#silence = setTimeout(() => this.#replaceWorker(), longestSilence);
  }

  #replaceWorker(): void {
    this.#silence = undefined;
    this.#worker.terminate();
    this.#worker = this.#hire();
    this.#last += 1;
    if (this.#opening !== undefined) this.#post({ id: this.#last, command: this.#opening });
    for (const [id, { command }] of this.#waiting) this.#post({ id, command });
  }

  #post(message: AnalysisMessage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    this.#worker.postMessage(message);
  }

  #hear(answer: AnalysisAnswer): void {
    // Whatever is heard, the worker is not stuck.
    clearTimeout(this.#silence);
    this.#silence = undefined;
    const waiting = this.#waiting.get(answer.id);
    if (waiting === undefined || answer.kind === 'heard') return;
    if (answer.kind === 'progress') {
      waiting.onProgress(answer.share);
      return;
    }
    this.#waiting.delete(answer.id);
    if (answer.kind === 'done') waiting.resolve(answer);
    else
      waiting.reject(answer.kind === 'refused' ? new AnalysisRefusal(answer.issues) : new Error(answer.says));
  }
}
