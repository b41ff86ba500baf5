import { parentPort } from 'node:worker_threads';
import { type Progress, analyzeAgreement, readNegotiation } from '@entente/core/agreement';
import type { Job, JobMessage, JobResult } from './job.ts';

/** What a stage begins with, as a share of the whole: most of the time goes into the worlds. */
const stageStarts: Readonly<Record<Progress['stage'], readonly [from: number, to: number]>> = {
  feasible: [0, 0.1],
  acceptable: [0.1, 0.3],
  worlds: [0.3, 0.9],
  guarantees: [0.9, 1],
};

parentPort?.on('message', (job: Job) => {
  try {
    tell({ kind: 'done', result: run(job) });
  } catch (error) {
    tell({ kind: 'failed', says: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

function run({ file, settings }: Job): JobResult {
  const negotiation = readNegotiation(file);
  if (!negotiation.ok) return negotiation;
  const analysis = analyzeAgreement(negotiation.value, settings);
  let told = 0;
  for (;;) {
    const step = analysis.next();
    if (step.done === true) return step.value;
    const [from, to] = stageStarts[step.value.stage];
    const progress = from + (to - from) * step.value.done;
    if (progress < told + 0.01) continue;
    told = progress;
    tell({ kind: 'progress', progress });
  }
}

function tell(message: JobMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message);
}
