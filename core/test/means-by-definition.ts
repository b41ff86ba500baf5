import type { NegotiationFile } from '../src/agreement/index.ts';
import { addDays } from '../src/base/day.ts';

/**
 * What suffices and what does not, as the definitions say it: day by day, from the file's own words, in whole tenths.
 * Shares nothing with the means of the agreement room.
 */

interface Stated {
  readonly from?: string;
  readonly until?: string;
}

const covers = ({ from, until }: Stated, day: string): boolean =>
  !(from !== undefined && day < from) && !(until !== undefined && day > until);

/** Whether the options taken meet one of the conditions that the random files use. */
function isMet(condition: string | undefined, taken: ReadonlySet<string>): boolean {
  switch (condition) {
    case undefined:
      return true;
    case 'pay':
      return taken.has('pay');
    case 'not dam':
      return !taken.has('dam');
    case 'dam and pay':
      return taken.has('dam') && taken.has('pay');
    case 'release or not pay':
      return taken.has('release') || !taken.has('pay');
    default:
      throw new Error(`No such condition: ${condition}`);
  }
}

/** What is missing of a resource on a day, in tenths; negative where there is more than enough. */
export function missingOn(
  file: NegotiationFile,
  {
    resource,
    taken,
    day,
  }: { readonly resource: string; readonly taken: ReadonlySet<string>; readonly day: string },
): number {
  const needed = (file.requires ?? [])
    .filter((entry) => entry.resource === resource && taken.has(entry.option) && covers(entry, day))
    .reduce((sum, entry) => sum + Math.round(entry.amount * 10) * (entry.rotation ?? 1), 0);
  const given = (file.pledges ?? [])
    .filter((entry) => entry.resource === resource && isMet(entry.if, taken) && covers(entry, day))
    .reduce((sum, entry) => sum + Math.round(entry.amount * 10), 0);
  return needed - given;
}

/** Every day from the one looked at to the last that the file names. */
export function daysLookedAt(file: NegotiationFile): readonly string[] {
  const named = [...(file.requires ?? []), ...(file.pledges ?? []), file.period ?? {}].flatMap(
    ({ from, until }: Stated) => [from, until],
  );
  const last = named.reduce<string>(
    (latest, day) => (day !== undefined && day > latest ? day : latest),
    file.asOf,
  );
  return daysFrom(file.asOf, last);
}

export function daysFrom(first: string, last: string): readonly string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
