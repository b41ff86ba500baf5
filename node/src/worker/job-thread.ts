import { parentPort } from 'node:worker_threads';
import { analyzeAgreement, readNegotiation, replayNegotiation } from '@entente/core/agreement';
import type { Kernels } from '@entente/core/conflict';
import { loadKernels } from '../io/kernel-host.ts';
import { readGiven } from './read-given.ts';
import type { AgreementJob, Job, JobMessage, ResultOf, TimelineJob } from './job.ts';

/** Where a stage lies in the whole: most of the time goes into the worlds. A stage not named here moves nothing. */
const stages: Readonly<Record<string, readonly [from: number, to: number]>> = {
  feasible: [0, 0.05],
  acceptable: [0.05, 0.1],
  own: [0.1, 0.15],
  worlds: [0.15, 0.8],
  leastChange: [0.8, 0.95],
  report: [0.95, 1],
};

/** Milliseconds between two tellings of the days that are done; nobody asks more often. */
const betweenTellings = 250;

/** Loaded with the first analysis. */
let kernels: Kernels | undefined;

parentPort?.on('message', (job: Job) => {
  runJob(job).then(
    (result) => tell({ kind: 'done', result }),
    (error: unknown) => tell({ kind: 'failed', says: wordsOf(error) }),
  );
});

async function runJob(job: Job): Promise<ResultOf<Job>> {
  if (job.kind === 'timeline') return replay(job);
  return job.kind === 'agreement' ? analyze(job) : readGiven(job.given, job.facts);
}

function analyze({ file, settings }: AgreementJob): ResultOf<AgreementJob> {
  const negotiation = readNegotiation(file);
  if (!negotiation.ok) return negotiation;
  const analysis = analyzeAgreement(negotiation.value, settings, {
    kernels: (kernels ??= loadKernels()),
    firstAnswers: true,
  });
  let told = 0;
  for (;;) {
    const step = analysis.next();
    if (step.done === true) return step.value;
    if (step.value.first !== undefined) tell({ kind: 'first', report: step.value.first });
    const [from, to] = stages[step.value.stage] ?? [told, told];
    const progress = from + (to - from) * step.value.done;
    if (progress < told + 0.01) continue;
    told = progress;
    tell({ kind: 'progress', progress });
  }
}

function replay({ file, settings }: TimelineJob): ResultOf<TimelineJob> {
  const negotiation = readNegotiation(file);
  if (!negotiation.ok) return negotiation;
  const days = replayNegotiation(negotiation.value, settings, { kernels: (kernels ??= loadKernels()) });
  let told = 0;
  let daysTold = -Infinity;
  for (;;) {
    const step = days.next();
    if (step.done === true) return step.value;
    const { done, soFar } = step.value;
    // All days are told each time, so days that come quickly are told together.
    if (soFar !== undefined && performance.now() >= daysTold + betweenTellings) {
      tell({ kind: 'so-far', timeline: soFar() });
      daysTold = performance.now();
    }
    if (done < told + 0.01) continue;
    told = done;
    tell({ kind: 'progress', progress: told });
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function tell(message: JobMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message);
}
