import type { TimelineDay } from '@entente/core/agreement';
import type { Claim, ClaimValue } from '@entente/core/publication';
import type { MessageId } from '../language/language.ts';

/** One thing that happened on a day, in no language yet. */
export interface ChangeLine {
  readonly message: MessageId;
  readonly values: Readonly<Record<string, ClaimValue>>;
}

/**
 * What a day changed: whose stance is another one, what began or ended in the means, and what that did to the followed
 * package and to how many are possible.
 *
 * @param wordsOf an option's name as people read it.
 */
export function changeLinesOf(
  day: TimelineDay,
  earlier: TimelineDay | undefined,
  wordsOf: (option: string) => string,
): readonly ChangeLine[] {
  return [
    ...day.stances.map(({ party, option, from, to }): ChangeLine => ({
      message:
        from.length === 0
          ? 'timeline.stance-new'
          : to.length === 0
            ? 'timeline.stance-gone'
            : 'timeline.stance',
      values: {
        party: { name: party },
        option: { quote: wordsOf(option) },
        from: stancesOf(from),
        to: stancesOf(to),
      },
    })),
    ...againLine(day),
    ...day.means.map(({ kind, happens, of, resource, amount }): ChangeLine => ({
      message: `timeline.${kind}-${happens}`,
      values: { of: { name: of }, resource: { quote: resource }, amount },
    })),
    ...shareLines(day, earlier),
  ];
}

/** Positions that were said anew without another stance: their conditions may be others. */
function againLine({ cameIntoForce, stances }: TimelineDay): readonly ChangeLine[] {
  const count = cameIntoForce.filter(
    ({ party, option }) => !stances.some((shift) => shift.party === party && shift.option === option),
  ).length;
  return count === 0 ? [] : [{ message: 'timeline.again', values: { count } }];
}

function shareLines(day: TimelineDay, earlier: TimelineDay | undefined): readonly ChangeLine[] {
  const to = { share: day.chosen.share };
  if (earlier === undefined) return [{ message: 'timeline.share-is', values: { to } }];
  const lines: ChangeLine[] = [];
  if (earlier.chosen.share !== day.chosen.share)
    lines.push({ message: 'timeline.share', values: { from: { share: earlier.chosen.share }, to } });
  if (earlier.acceptable.could !== day.acceptable.could)
    lines.push({
      message: 'timeline.possible',
      values: { from: earlier.acceptable.could, to: day.acceptable.could },
    });
  return lines;
}

/** Who stands against the followed package on a day; undefined where nobody does. */
export function blockersOf({ chosen }: TimelineDay): ClaimValue | undefined {
  if (chosen.blockedBy.length === 0) return undefined;
  return {
    list: chosen.blockedBy.map(({ party, share, redLine }): Claim => ({
      message: redLine === true ? 'packages.red-line' : 'packages.preference',
      values: { party: { name: party }, share: { share } },
    })),
  };
}

function stancesOf(stances: readonly string[]): ClaimValue {
  return { list: stances.map((stance): Claim => ({ message: `stance.${stance}` })) };
}
