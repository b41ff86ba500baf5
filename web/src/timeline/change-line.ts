import type { TimelineDay } from '@entente/core/agreement';
import { type Claim, type ClaimValue, explainId } from '@entente/core/publication';
import type { MessageId } from '../language/language.ts';

/** One thing that happened on a day, in no language yet, and what it rests on. */
export interface ChangeLine {
  readonly message: MessageId;
  readonly values: Readonly<Record<string, ClaimValue>>;
  /** Ids of the positions that it rests on. */
  readonly positions: readonly string[];
  /** By which what stands behind it can be asked for. */
  readonly explain?: string;
}

/**
 * What a day changed: whose stance is another one, what began or ended in the means, and what that did to the followed
 * package and to how many are possible.
 *
 * @param earlier the day before, where it is known and is not the first.
 * @param wordsOf an option's name as people read it.
 */
export function changeLinesOf(
  day: TimelineDay,
  earlier: TimelineDay | undefined,
  wordsOf: (option: string) => string,
): readonly ChangeLine[] {
  return [
    ...day.stances.map((shift) => stanceLine(day, shift, wordsOf)),
    ...againLine(day),
    ...day.means.map(({ kind, happens, of, resource, amount }): ChangeLine => ({
      message: `timeline.${kind}-${happens}`,
      values: { of: { name: of }, resource: { quote: resource }, amount },
      positions: [],
      explain: explainId.resource(resource),
    })),
    ...shareLines(day, earlier),
  ];
}

type StanceShift = TimelineDay['stances'][number];
type PositionChange = TimelineDay['cameIntoForce'][number];

function stanceLine(
  { cameIntoForce, leftForce }: TimelineDay,
  shift: StanceShift,
  wordsOf: (option: string) => string,
): ChangeLine {
  const { party, option, from, to } = shift;
  const ofShift = (changes: readonly PositionChange[]) => changes.filter((change) => isOf(change, shift));
  const came = ofShift(cameIntoForce);
  return {
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
    ...restingOn(came.length === 0 ? ofShift(leftForce) : came),
  };
}

const isOf = (change: PositionChange, { party, option }: StanceShift): boolean =>
  change.party === party && change.option === option;

function restingOn(changes: readonly PositionChange[]): Pick<ChangeLine, 'positions' | 'explain'> {
  const [first] = changes;
  return {
    positions: changes.map(({ id }) => id),
    ...(first === undefined ? {} : { explain: explainId.position(first.id) }),
  };
}

/** Positions that were said anew without another stance: their conditions may be others. */
function againLine({ cameIntoForce, stances }: TimelineDay): readonly ChangeLine[] {
  const again = cameIntoForce.filter((change) => !stances.some((shift) => isOf(change, shift)));
  return again.length === 0
    ? []
    : [{ message: 'timeline.again', values: { count: again.length }, ...restingOn(again) }];
}

/** What the day did to the packages rests on all that was said on it. */
function shareLines(day: TimelineDay, earlier: TimelineDay | undefined): readonly ChangeLine[] {
  const positions = day.cameIntoForce.map(({ id }) => id);
  const to = { share: day.chosen.share };
  if (earlier === undefined) return [{ message: 'timeline.share-is', values: { to }, positions }];
  const lines: ChangeLine[] = [];
  if (earlier.chosen.share !== day.chosen.share)
    lines.push({
      message: 'timeline.share',
      values: { from: { share: earlier.chosen.share }, to },
      positions,
    });
  if (earlier.acceptable.could !== day.acceptable.could)
    lines.push({
      message: 'timeline.possible',
      values: { from: earlier.acceptable.could, to: day.acceptable.could },
      positions,
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
