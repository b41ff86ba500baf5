import { readDay } from '../base/day.ts';
import { type Issue, type Outcome, errorIssue, outcomeOf } from '../base/issue.ts';
import { type Shaped, list, object, optional, parsed, text } from '../base/shape.ts';

/** What opens a round: which packages are put to the delegations, and the last day to answer. */
export const roundRequest = object({
  packages: list(text({ nonEmpty: true }), 'One Y or N an option, in the order of the report.'),
  answerBy: parsed(readDay, 'a day such as 2025-08-22', { type: 'string', format: 'date' }),
  note: optional(text({ describes: 'What the delegations are told besides.' })),
});

export type RoundRequest = Shaped<typeof roundRequest>;

/** The request, where every package is one over these options and stands once. */
export function readRoundRequest(input: unknown, options: readonly string[]): Outcome<RoundRequest> {
  const issues: Issue[] = [];
  const request = roundRequest.read(input, '', issues);
  const packages = request?.packages ?? [];
  if (request !== undefined && packages.length === 0)
    issues.push(faultOf('packages', 'No package is given.', 'Choose at least one package.'));
  packages.forEach((state, index) => {
    const path = `packages[${index}]`;
    if (state.length !== options.length || !/^[YN]*$/u.test(state))
      issues.push(faultOf(path, `"${state}" is no package.`, `Give ${options.length} letters, each Y or N.`));
    if (packages.indexOf(state) < index)
      issues.push(faultOf(path, `"${state}" stands twice.`, 'Leave one of them out.'));
  });
  return outcomeOf(request, issues);
}

function faultOf(path: string, says: string, remedy: string): Issue {
  return errorIssue({ code: 'round-package', path, says, remedy });
}
