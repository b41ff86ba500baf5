import type {
  Explained,
  ExplanationAnswer,
  ExplanationMaterial,
  ExplanationMessage,
  ExplanationQuestion,
} from './explanation-message.ts';

/** A question, and what it is about. */
export interface AskedExplanation {
  readonly material: ExplanationMaterial;
  readonly question: ExplanationQuestion;
  readonly onProgress: (done: number) => void;
  /** When it is aborted nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** The work failed at the browser: the worker could not be started, or came to an end. */
export class ExplanationFailure extends Error {}

interface Waiting {
  readonly resolve: (explained: Explained) => void;
  readonly reject: (fault: Error) => void;
  readonly onProgress: (done: number) => void;
}

/**
 * A worker that composes explanations, so that the page stays at hand however large the negotiation is. It keeps the
 * material it was last given. Work that nobody waits for any more ends with the worker; the next question has a new one.
 */
class ExplanationClient {
  #worker: Worker | undefined;
  #material: ExplanationMaterial | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  ask({ material, question, onProgress, signal }: AskedExplanation): Promise<Explained> {
    this.#last += 1;
    const id = this.#last;
    const worker = (this.#worker ??= this.#hire());
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onProgress });
      signal.addEventListener('abort', () => this.#leave(id));
      if (this.#material !== material) post(worker, { material });
      this.#material = material;
      post(worker, { id, question });
    });
  }

  #hire(): Worker {
    const worker = new Worker(new URL('./explanation-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ExplanationAnswer>) => this.#hear(data));
    worker.addEventListener('error', ({ message }) => {
      const waiting = [...this.#waiting.values()];
      this.#end();
      for (const { reject } of waiting) reject(new ExplanationFailure(message));
    });
    return worker;
  }

  #hear(answer: ExplanationAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    if (waiting === undefined) return;
    if (answer.kind === 'progress') {
      waiting.onProgress(answer.done);
      return;
    }
    this.#waiting.delete(answer.id);
    if (answer.kind === 'done') waiting.resolve(answer.explained);
    else waiting.reject(new ExplanationFailure(answer.says));
  }

  #leave(id: number): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    this.#waiting.delete(id);
    waiting.reject(new DOMException('Nobody waits for it any more.', 'AbortError'));
    if (this.#waiting.size === 0) this.#end();
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#material = undefined;
    this.#waiting.clear();
  }
}

function post(worker: Worker, message: ExplanationMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
  worker.postMessage(message);
}

/** One for all pages: its material is the same from one explanation to the next. */
export const explanations = new ExplanationClient();
