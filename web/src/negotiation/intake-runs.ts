import { IntakeRun, type IntakeServer } from '../pages/add-many/intake-run.ts';

const runs = new Map<string, IntakeRun>();

/** The one intake of files into a negotiation; it outlives the page that started it. */
export function intakeRunOf(id: string, server: IntakeServer): IntakeRun {
  const run = runs.get(id) ?? new IntakeRun(server);
  runs.set(id, run);
  return run;
}

/** Whether files are being read into a negotiation from here. */
export function isTakingIn(id: string): boolean {
  const phase = runs.get(id)?.state().phase;
  return phase === 'running' || phase === 'stopping' || phase === 'finding';
}
