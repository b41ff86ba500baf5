import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Kernel, type KernelInstance, type Kernels, instanceAlone } from '@entente/core/conflict';
import { KernelBoard, type KernelExport, mostCalls } from './kernel-board.ts';
import type { KernelTeamCall } from './kernel-thread.ts';

const pageBytes = 65_536;
/** Pages that a kernel's memory may have: 4 GiB. */
const mostPages = 65_536;

/** Below this much memory a computation is over before threads have begun, unless it is said to be long. */
const leastSharedBytes = 4 * 1024 * 1024;

/** The compiled kernels, run on so many threads; empty where the build has none. */
export function loadKernels(threads: number = availableParallelism()): Kernels {
  const named = (['dense', 'list', 'sweep', 'world'] as const).flatMap((name) => {
    const kernel = kernelOf(name, threads);
    return kernel === undefined ? [] : [[name, kernel] as const];
  });
  return Object.fromEntries(named);
}

function kernelOf(name: string, threads: number): Kernel | undefined {
  const path = pathOf(name);
  if (path === undefined) return undefined;
  const alone = lazily(() => new WebAssembly.Module(readFileSync(path)));
  const shared = lazily(() => new WebAssembly.Module(readFileSync(pathOf(`${name}-shared`)!)));
  return {
    threads,
    start: (bytes, length) =>
      threads > 1 &&
      (bytes >= leastSharedBytes || length === 'long') &&
      pathOf(`${name}-shared`) !== undefined
        ? startTogether(shared(), sharedMemory(bytes), threads)
        : startAlone(alone(), bytes),
  };
}

/** Where the kernel lies; it does not where only the TypeScript was built. */
function pathOf(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(`@entente/core/kernel/${name}.wasm`);
  } catch {
    return undefined;
  }
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function pagesFor(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / pageBytes));
}

function startAlone(module: WebAssembly.Module, bytes: number): KernelInstance {
  const memory = new WebAssembly.Memory({ initial: pagesFor(bytes), maximum: mostPages });
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return instanceAlone(memory.buffer, exports as KernelInstance['exports']);
}

/** Memory that threads shared and nobody uses any more: while a thread knows of it, it would not be freed. */
let spare: WebAssembly.Memory | undefined;

/** More memory than this is not kept for the next computation. */
const mostSpareBytes = 2 ** 30;

/** Memory of at least so many bytes, all zero. */
function sharedMemory(bytes: number): WebAssembly.Memory {
  const kept = spare;
  spare = undefined;
  if (kept === undefined || kept.buffer.byteLength < bytes)
    return new WebAssembly.Memory({ initial: pagesFor(bytes), maximum: mostPages, shared: true });
  new Uint8Array(kept.buffer, 0, bytes).fill(0);
  return kept;
}

/** An instance whose calls are shared out; this thread takes its part, so that nothing depends on the others coming. */
function startTogether(
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
  threads: number,
): KernelInstance {
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const board = new KernelBoard();
  const helpers = Array.from({ length: threads - 1 }, (_, index) => helperOf(index));
  const calls = helpers.map((helper): KernelTeamCall & { readonly helper: Worker } => ({
    helper,
    module,
    memory,
    board: board.buffer,
    joined: new Int32Array(new SharedArrayBuffer(4)),
  }));
  const names = Object.keys(exports);
  const called = Object.values(exports) as KernelExport[];
  const callSome = (name: string, lists: readonly (readonly number[])[]): number[] => {
    for (const { helper, ...call } of calls)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      if (Atomics.exchange(call.joined, 0, 1) === 0) helper.postMessage(call);
    board.post(names.indexOf(name), lists);
    board.work(called);
    return board.results(lists.length);
  };
  return {
    memory: memory.buffer,
    exports: exports as KernelInstance['exports'],
    threads,
    callEach: (name, lists) =>
      lists.length < 2
        ? lists.map((values) => (exports as KernelInstance['exports'])[name]!(...values))
        : Array.from({ length: Math.ceil(lists.length / mostCalls) }, (_, part) =>
            callSome(name, lists.slice(part * mostCalls, (part + 1) * mostCalls)),
          ).flat(),
    end: () => {
      board.end();
      if (memory.buffer.byteLength <= mostSpareBytes) spare = memory;
    },
  };
}

const started = new Map<number, Worker>();

/** Threads are started once and kept; they hold nobody up who wants to end. */
function helperOf(index: number): Worker {
  const known = started.get(index);
  if (known !== undefined) return known;
  const helper = startThread();
  helper.unref();
  helper.on('error', () => {
    if (started.get(index) === helper) started.delete(index);
  });
  started.set(index, helper);
  return helper;
}

/** A run from sources must first tell the thread how to read TypeScript; a built one has nothing to tell. */
function startThread(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./kernel-thread.js', import.meta.url));
  const thread = JSON.stringify(new URL('./kernel-thread.ts', import.meta.url).href);
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${thread}); });`;
  return new Worker(code, { eval: true, execArgv: ['--conditions=source'] });
}
