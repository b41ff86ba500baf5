import type { Outcome } from '@entente/core/base/issue';
import type { Progress } from '@entente/core/conflict';
import { AnalysisDesk } from './analysis-desk.ts';
import type { AnalysisAnswer, AnalysisCommand, AnalysisMessage } from './analysis-message.ts';
import { loadKernels } from './kernel-host.ts';

/** What a worker has of the outside. */
interface WorkerScope {
  addEventListener(type: 'message', hear: (event: { readonly data: AnalysisMessage }) => void): void;
  postMessage(answer: AnalysisAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;
const opening = loadKernels().then((kernels) => new AnalysisDesk(kernels));
/** Milliseconds of computing between two looks at what else the page wants. */
const slice = 30;
/** Milliseconds between two reports of progress. */
const reportEvery = 100;
const cancelled = new Set<number>();

scope.addEventListener('message', ({ data }) => {
  if ('cancel' in data) cancelled.add(data.cancel);
  else if ('call' in data) tell({ id: data.call, kind: 'heard' });
  else void answer(data.id, data.command);
});

function tell(message: AnalysisAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
  scope.postMessage(message);
}

async function answer(id: number, command: AnalysisCommand): Promise<void> {
  try {
    const outcome = await outcomeOf(id, command);
    if (outcome === undefined) return;
    if (outcome.ok) tell({ id, kind: 'done', value: outcome.value, warnings: outcome.warnings });
    else tell({ id, kind: 'refused', issues: outcome.issues });
  } catch (failure) {
    tell({
      id,
      kind: 'failed',
      says: failure instanceof Error ? failure.message : String(failure),
    });
  } finally {
    cancelled.delete(id);
  }
}

/** Undefined where it was cancelled. */
async function outcomeOf(id: number, command: AnalysisCommand): Promise<Outcome<unknown> | undefined> {
  const desk = await opening;
  switch (command.kind) {
    case 'open-text':
      return desk.openText(command.path, command.text);
    case 'open':
      return desk.open(command.input);
    case 'ask':
      return drive(id, desk.ask(command.asked));
    case 'ask-unlisted':
      return drive(id, desk.askUnlisted(command.question));
    case 'stable-under':
      return drive(id, desk.stableUnder(command.state, command.concepts));
    case 'moves':
      return { ok: true, value: desk.moves(command.states), warnings: [] };
    case 'levels':
      return { ok: true, value: desk.levels(), warnings: [] };
    case 'file':
      return { ok: true, value: desk.file(), warnings: [] };
    case 'gmcr':
      return desk.gmcr();
  }
}

/** Takes the steps in slices; between them messages come in, a cancellation among them. */
async function drive<Value>(id: number, steps: Generator<Progress, Value>): Promise<Value | undefined> {
  let told = performance.now();
  for (;;) {
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
      const now = performance.now();
      if (now - told < reportEvery) continue;
      told = now;
      const { done, total } = step.value;
      tell({ id, kind: 'progress', share: total > 0 && done > 0 ? Math.min(1, done / total) : null });
    } while (performance.now() < until);
    await nextTurn();
    if (cancelled.has(id)) return undefined;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
