import type { Milestone, TimelineDay, TimelineReport } from './timeline-report.ts';

/**
 * When the chosen package was first acceptable to all in some world, in at least half and in all of them, and since
 * when it stayed so. Days on which somebody who speaks later had not spoken yet do not count: a party that has said
 * nothing stands in no package's way.
 */
export function milestonesOf(days: readonly TimelineDay[]): TimelineReport['milestones'] {
  const could = milestone(days, (share) => share > 0);
  const likely = milestone(days, (share) => share >= 0.5);
  const surely = milestone(days, (share) => share === 1);
  return {
    ...(could === undefined ? {} : { could }),
    ...(likely === undefined ? {} : { likely }),
    ...(surely === undefined ? {} : { surely }),
  };
}

function milestone(days: readonly TimelineDay[], reaches: (share: number) => boolean): Milestone | undefined {
  const holds = days.map(({ waitedFor, chosen }) => waitedFor.length === 0 && reaches(chosen.share));
  const first = days[holds.indexOf(true)];
  if (first === undefined) return undefined;
  const lasting = days[holds.lastIndexOf(false) + 1];
  return { first: first.day, ...(lasting === undefined ? {} : { lasting: lasting.day }) };
}
