import { type AgreementReport, defaultAgreementSettings, readPackage } from '@entente/core/agreement';
import { digestOf } from '@entente/core/base/digest';
import { type Issue, type Outcome, errorIssue } from '@entente/core/base/issue';
import { number, object, optional, readShape, text } from '@entente/core/base/shape';
import { modelAsOf } from './request-agreement.ts';
import type { Workspace } from './workspace.ts';

const leastChangeRequest = object({
  package: text({ nonEmpty: true, describes: 'The package that all are to accept, in letters.' }),
  target: number({ from: 0, to: 1, describes: 'In which share of worlds.' }),
  by: optional(
    text({ describes: 'Who asks: a newer question of the same takes the place of the one before.' }),
  ),
  asOf: optional(text()),
});

/** What must move for a package, and what to ask about it. */
export type LeastChangeAnswer = Pick<AgreementReport, 'leastChange' | 'leastChangeSearch' | 'nextQuestions'>;

/** The search for the least change under way, or done. */
export interface LeastChangeRequest {
  readonly answer: Promise<Outcome<LeastChangeAnswer>>;
  /** From 0 to 1. */
  readonly progress: () => number;
}

/** Worlds drawn for what stands beside the search; the search itself is exact. */
const fewWorlds = 2000;

/** The least that must change for a package to be acceptable to all in a share of worlds, and what to ask about it. */
export async function requestLeastChange(
  workspace: Workspace,
  id: string,
  input: unknown,
): Promise<Outcome<LeastChangeRequest>> {
  const request = readShape(leastChangeRequest, input);
  if (!request.ok) return request;
  const { package: letters, target, by = '', asOf } = request.value;
  const model = await modelAsOf(workspace, id, asOf);
  if (!model.ok) return model;
  const options = model.value.parties.reduce((count, party) => count + party.options.length, 0);
  const state = readPackage(letters, options);
  if (state === undefined) return { ok: false, issues: [wrongPackage('package', letters, options)] };
  const settings = {
    ...defaultAgreementSettings,
    worlds: fewWorlds,
    goal: state,
    leastChange: { package: state, target },
  };
  const job = { kind: 'agreement', file: model.value, settings } as const;
  const { result, progress } = workspace.jobs.analyzeOnce(digestOf(job), job, topicOf(id, by));
  const answer = result.then((report) => (report.ok ? { ...report, value: partOf(report.value) } : report));
  answer.catch(() => undefined);
  return { ok: true, value: { answer, progress }, warnings: [] };
}

/** Nobody waits any more for what was asked by this one. */
export function stopLeastChange({ jobs }: Workspace, id: string, by: string): void {
  jobs.stop(topicOf(id, by));
}

function topicOf(id: string, by: string): string {
  return `${id} least change ${by}`;
}

function partOf({ leastChange, leastChangeSearch, nextQuestions }: AgreementReport): LeastChangeAnswer {
  return {
    nextQuestions,
    ...(leastChange === undefined ? {} : { leastChange }),
    ...(leastChangeSearch === undefined ? {} : { leastChangeSearch }),
  };
}

export function wrongPackage(path: string, letters: string, options: number): Issue {
  return errorIssue({
    code: 'wrong-package',
    path,
    says: `"${letters}" is no package of these ${options} options.`,
    remedy: `Write ${options} letters, Y or N, one an option in the order of the model.`,
    found: letters,
  });
}
