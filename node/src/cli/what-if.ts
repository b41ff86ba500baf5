import {
  type AgreementReport,
  type AgreementSettings,
  type AnalysisAids,
  type Negotiation,
  type Preview,
  type Supposition,
  previewOf,
  readSuppositions,
} from '@entente/core/agreement';
import { type Outcome, errorIssue } from '@entente/core/base/issue';
import { runWithProgress } from './terminal.ts';

/** More outcomes than this are not looked at in one run: each is an analysis of its own. */
const mostOutcomes = 27;

export interface WhatIf {
  readonly texts: readonly string[];
  readonly negotiation: Negotiation;
  readonly now: AgreementReport;
  readonly settings: AgreementSettings;
  readonly aids: AnalysisAids;
}

/** What answers taken for given would change: all of them together, and each outcome in turn where one is asked for. */
export function whatIf({ texts, negotiation, ...known }: WhatIf): Outcome<readonly Preview[]> {
  const read = readSuppositions(texts, negotiation);
  if (!read.ok) return read;
  const outcomes = read.value.reduce<readonly (readonly Supposition[])[]>(
    (all, answers) => all.flatMap((outcome) => answers.map((answer) => [...outcome, answer])),
    [[]],
  );
  if (outcomes.length > mostOutcomes) return tooMany(outcomes.length);
  const previews = outcomes.map((outcome) =>
    runWithProgress(previewOf(negotiation, outcome, known), ({ stage }) => stage),
  );
  const issues = previews.flatMap((preview) => (preview.ok ? [] : preview.issues));
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: previews.flatMap((preview) => (preview.ok ? [preview.value] : [])),
    warnings: [],
  };
}

function tooMany(outcomes: number): Outcome<never> {
  const issue = errorIssue({
    code: 'too-many-outcomes',
    path: 'whatIf',
    says: `${outcomes} outcomes are asked for, more than the ${mostOutcomes} that are looked at in one run.`,
    remedy: 'Settle some of the answers instead of writing "?".',
  });
  return { ok: false, issues: [issue] };
}
