import { ExplanationDesk } from './explanation-desk.ts';
import type { Explained, ExplanationAnswer, ExplanationMessage } from './explanation-message.ts';

/** What a worker has of the outside. */
interface WorkerScope {
  addEventListener(type: 'message', hear: (event: { readonly data: ExplanationMessage }) => void): void;
  postMessage(answer: ExplanationAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;
const desk = new ExplanationDesk();
/** Milliseconds between two reports of progress. */
const reportEvery = 100;

// Nothing is heard while an answer is worked out: whoever needs it no more ends the worker.
scope.addEventListener('message', ({ data }) => {
  if ('material' in data) desk.open(data.material);
  else answer(data.id, () => drive(data.id, desk.ask(data.question)));
});

function answer(id: number, work: () => Explained): void {
  try {
    tell({ id, kind: 'done', explained: work() });
  } catch (failure) {
    tell({ id, kind: 'failed', says: failure instanceof Error ? failure.message : String(failure) });
  }
}

function drive(id: number, steps: ReturnType<ExplanationDesk['ask']>): Explained {
  let told = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const now = performance.now();
    if (now - told < reportEvery) continue;
    told = now;
    tell({ id, kind: 'progress', done: step.value.done });
  }
}

function tell(message: ExplanationAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
  scope.postMessage(message);
}
