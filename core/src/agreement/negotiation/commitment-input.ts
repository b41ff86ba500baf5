import { type Issue, errorIssue, warningIssue } from '../../base/issue.ts';
import type { CommitmentEntry, NegotiationFile } from './negotiation-file.ts';
import { backwardsPeriod } from './period-issue.ts';

/** What is wrong with the facts of commitments. */
export function checkCommitments(file: NegotiationFile, issues: Issue[]): void {
  file.parties.forEach(({ options }, party) => {
    options.forEach(({ commitment }, option) => {
      if (commitment === undefined) return;
      checkDuration(commitment, `parties[${party}].options[${option}].commitment.duration`, { file, issues });
    });
  });
}

function checkDuration(
  { duration }: CommitmentEntry,
  path: string,
  { file, issues }: { readonly file: NegotiationFile; readonly issues: Issue[] },
): void {
  if (duration === undefined) return;
  const { from, until, says } = duration;
  if (from === undefined && until === undefined && says === undefined) {
    issues.push(
      errorIssue({
        code: 'empty-duration',
        path,
        says: 'The duration says neither a day nor anything in words.',
        remedy: 'Give "from", "until" or "says", or leave the duration out: then it is named as a gap.',
      }),
    );
  } else if (from !== undefined && until !== undefined && from > until) {
    issues.push(backwardsPeriod(path, from, until));
  } else if (until !== undefined && until < file.asOf) {
    issues.push(
      warningIssue({
        code: 'period-past',
        path: `${path}.until`,
        says: `The commitment ended on ${until}, before ${file.asOf}, the day the negotiation is looked at.`,
        remedy: 'Give a later day, or leave "until" out if no end was agreed.',
        found: until,
      }),
    );
  }
}
