import type { Day } from '../../base/day.ts';
import { type Issue, errorIssue } from '../../base/issue.ts';

/** A period that ends before it begins. */
export function backwardsPeriod(path: string, from: Day, until: Day): Issue {
  return errorIssue({
    code: 'period-backwards',
    path,
    says: `It ends on ${until}, before it begins on ${from}.`,
    remedy: 'Exchange the two days.',
    found: `${from} to ${until}`,
  });
}
