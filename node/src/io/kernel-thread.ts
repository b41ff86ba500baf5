import { parentPort } from 'node:worker_threads';
import { KernelBoard, type KernelExport } from './kernel-board.ts';

/** What a thread is told to join a kernel's work. */
export interface KernelTeamCall {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly board: SharedArrayBuffer;
  /** A word that is 1 from when the thread is called until it has left again. */
  readonly joined: Int32Array;
}

/** Without a job for so long, a thread leaves, so that work given up on holds nothing. */
const patience = 2000;

parentPort?.on('message', ({ module, memory, board: buffer, joined }: KernelTeamCall) => {
  const board = new KernelBoard(buffer);
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const called = Object.values(exports) as KernelExport[];
  while (board.waitAfter(board.work(called), patience));
  Atomics.store(joined, 0, 0);
});
