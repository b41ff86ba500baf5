import type { TimelineDay } from '../../agreement/index.ts';
import type { SourceBook } from '../brief/material.ts';
import { packagePhrase, sharePhrase } from '../brief/phrase.ts';
import { positionClaim } from '../brief/position-claim.ts';
import type { Claim } from '../claim.ts';
import type { Block, Section } from '../document.ts';
import type { ReplayMaterial } from './replay.ts';

const mostShifts = 3;

/** What was said on each day, and what it did: to the followed package, and to others that gained or lost. */
export function daySection(material: ReplayMaterial, book: SourceBook): Section {
  const { days } = material.timeline;
  return {
    id: 'days',
    heading: { message: 'replay.days' },
    blocks: days.flatMap((day, index) => dayBlocks(material, book, { day, earlier: days[index - 1] })),
  };
}

interface Neighbours {
  readonly day: TimelineDay;
  readonly earlier: TimelineDay | undefined;
}

function dayBlocks(
  { negotiation, timeline }: ReplayMaterial,
  book: SourceBook,
  { day, earlier }: Neighbours,
): readonly Block[] {
  const came = new Set(day.cameIntoForce.map(({ id }) => id));
  const said = negotiation.positions
    .filter(({ id }) => came.has(id))
    .map(({ date, ...position }) => {
      // The day stands above the line; only what was said before the range began has its own.
      const dated = date === undefined || date === day.day ? position : { ...position, date };
      return positionClaim(dated, { negotiation, book, says: 'party-and-option' });
    });
  const shifts = day.shifts.filter(({ state }) => state !== timeline.chosen).slice(0, mostShifts);
  const items: readonly Claim[] = [
    ...said,
    ...day.means.map(meansClaim),
    ...followedClaims({ day, earlier }),
    ...shifts.map(({ state, from, to }) => ({
      message: 'change.package',
      values: { package: packagePhrase(negotiation, state), from: sharePhrase(from), to: sharePhrase(to) },
    })),
  ];
  return [
    { kind: 'heading', text: { message: 'replay.day', values: { day: { day: day.day } } } },
    items.length === 0
      ? { kind: 'paragraph', text: { message: 'replay.nothing-said' } }
      : { kind: 'list', items },
  ];
}

/** What the day did to the followed package, and who stands against it where somebody does. */
function followedClaims({ day, earlier }: Neighbours): readonly Claim[] {
  const { share, blockedBy, removedBy } = day.chosen;
  const isChanged = earlier === undefined || earlier.chosen.share !== share;
  const changed: readonly Claim[] = !isChanged
    ? []
    : earlier === undefined
      ? [{ message: 'replay.followed-is', values: { to: sharePhrase(share) } }]
      : [
          {
            message: share > earlier.chosen.share ? 'replay.followed-rose' : 'replay.followed-fell',
            values: { from: sharePhrase(earlier.chosen.share), to: sharePhrase(share) },
          },
        ];
  if (!isChanged) return [];
  if (removedBy !== undefined)
    return [...changed, { message: 'replay.removed', values: { rule: { quote: removedBy } } }];
  if (blockedBy.length === 0) return changed;
  const blockers = blockedBy.map(({ party, share: blocked, redLine }): Claim => ({
    message: redLine === true ? 'blocker.red-line' : 'blocker.preference',
    values: { party: { name: party }, share: { share: blocked } },
  }));
  return [...changed, { message: 'replay.blocked', values: { blockers: { list: blockers } } }];
}

function meansClaim({ kind, happens, of, resource, amount }: TimelineDay['means'][number]): Claim {
  return {
    message: `replay.${kind}-${happens}`,
    values: { of: { name: of }, resource: { quote: resource }, amount },
  };
}
