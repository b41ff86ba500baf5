import type { Issue } from '@entente/core/base/issue';
import type { AnalysisReport, ModelFile } from '@entente/core/conflict';
import type { DeskQuestion } from './analysis-desk.ts';
import type { AnalysisAnswer, AnalysisCommand, AnalysisMessage } from './analysis-message.ts';
import type { AnalysisMove, ModelSummary } from './analysis-view.ts';

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

interface Waiting {
  readonly resolve: (answer: Extract<AnalysisAnswer, { kind: 'done' }>) => void;
  readonly reject: (fault: Error) => void;
  readonly onProgress: (share: number | null) => void;
}

/** A worker with one model on its desk. */
export class AnalysisClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor() {
    this.#worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<AnalysisAnswer>) => this.#hear(data));
    this.#worker.addEventListener('error', ({ message }) => {
      for (const waiting of this.#waiting.values()) waiting.reject(new Error(message));
      this.#waiting.clear();
    });
  }

  async openText(path: string, text: string): Promise<Opened> {
    const { value, warnings } = await this.#send({ kind: 'open-text', path, text }).result;
    return { model: value as ModelSummary, warnings };
  }

  async open(input: unknown): Promise<Opened> {
    const { value, warnings } = await this.#send({ kind: 'open', input }).result;
    return { model: value as ModelSummary, warnings };
  }

  ask(asked: DeskQuestion, onProgress?: (share: number | null) => void): Asked<AnalysisReport> {
    const { result, cancel } = this.#send({ kind: 'ask', asked }, onProgress);
    return { result: result.then(({ value }) => value as AnalysisReport), cancel };
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
    this.#worker.terminate();
    this.#waiting.clear();
  }

  #send(
    command: AnalysisCommand,
    onProgress: (share: number | null) => void = () => undefined,
  ): Asked<Extract<AnalysisAnswer, { kind: 'done' }>> {
    this.#last += 1;
    const id = this.#last;
    const result = new Promise<Extract<AnalysisAnswer, { kind: 'done' }>>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onProgress });
    });
    this.#post({ id, command });
    return {
      result,
      cancel: () => {
        if (this.#waiting.delete(id)) this.#post({ cancel: id });
      },
    };
  }

  #post(message: AnalysisMessage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    this.#worker.postMessage(message);
  }

  #hear(answer: AnalysisAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    if (waiting === undefined) return;
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
