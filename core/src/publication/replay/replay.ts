import type { Negotiation, TimelineReport } from '../../agreement/index.ts';
import type { Day } from '../../base/day.ts';
import { type BriefMaterial, SourceBook } from '../brief/material.ts';
import { packagePhrase, sharePhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Cell, Document, Section } from '../document.ts';
import { daySection } from './day-section.ts';

/** A negotiation replayed, and the articles that its positions rest on where there are any. */
export interface ReplayMaterial extends Pick<BriefMaterial, 'articles' | 'statements'> {
  readonly negotiation: Negotiation;
  readonly timeline: TimelineReport;
}

/** The replay: when the followed package became possible, a picture of its prospects, and what was said on each day. */
export function composeReplay(material: ReplayMaterial): Document {
  const { negotiation, timeline } = material;
  const book = new SourceBook(material);
  return {
    title: { message: 'replay.title', values: { name: { quote: negotiation.name } } },
    lead: leadOf(material),
    sections: [pictureSection(timeline), daySection(material, book)],
    notes: book.notes,
    colophon: [
      {
        message: 'colophon.digest-seed',
        values: { digest: timeline.digest, seed: String(timeline.seed) },
      },
    ],
  };
}

function leadOf({ negotiation, timeline }: ReplayMaterial): readonly Claim[] {
  const { chosen, isNamed, milestones, heard, days } = timeline;
  const [first, last] = [days[0]!.day, days.at(-1)!.day];
  return [
    {
      message: isNamed ? 'replay.followed' : 'replay.leading',
      values: { package: packagePhrase(negotiation, chosen), first: { day: first }, last: { day: last } },
    },
    ...milestoneClaims(milestones),
    ...(heard === undefined || heard === first
      ? []
      : [{ message: 'replay.heard', values: { day: { day: heard } } }]),
    { message: 'replay.hindsight' },
  ];
}

const grades = ['could', 'likely', 'surely'] as const;

/** When each grade was first reached; the first that never was is said to be so, and those above it with it. */
function milestoneClaims(milestones: TimelineReport['milestones']): readonly Claim[] {
  const reached = grades.flatMap((grade): readonly Claim[] => {
    const milestone = milestones[grade];
    if (milestone === undefined) return [];
    const { first, lasting } = milestone;
    const stayed: Claim =
      lasting === undefined
        ? { message: 'replay.not-stayed' }
        : lasting === first
          ? { message: 'replay.stayed' }
          : { message: 'replay.stayed-from', values: { day: { day: lasting } } };
    return [{ message: `replay.${grade}`, values: { day: { day: first }, stayed } }];
  });
  const missed = grades.find((grade) => milestones[grade] === undefined);
  return missed === undefined ? reached : [...reached, { message: `replay.never-${missed}` }];
}

/** One line a day: how far each share reaches, in characters, so that it can be seen in any text. */
function pictureSection({ days }: TimelineReport): Section {
  return {
    id: 'picture',
    heading: { message: 'replay.picture' },
    blocks: [
      {
        kind: 'table',
        caption: { message: 'replay.picture' },
        columns: [
          { message: 'replay.column.day' },
          { message: 'replay.column.followed' },
          { message: 'replay.column.some' },
          { message: 'replay.column.could' },
        ],
        rows: days.map(({ day, waitedFor, chosen, someAgreement, acceptable }): readonly Cell[] => [
          { text: dayClaim(day, waitedFor.length > 0) },
          { text: barClaim(chosen.share, sharePhrase(chosen.share)) },
          { text: barClaim(someAgreement.share, sharePhrase(someAgreement)) },
          { text: { message: 'text', values: { text: acceptable.could } } },
        ]),
      },
      ...(days.some(({ waitedFor }) => waitedFor.length > 0)
        ? [{ kind: 'paragraph', text: { message: 'replay.marked' } } as const]
        : []),
    ],
  };
}

function dayClaim(day: Day, isMarked: boolean): Claim {
  return { message: isMarked ? 'replay.day-marked' : 'replay.day', values: { day: { day } } };
}

const barLength = 10;

function barClaim(share: number, says: Claim): Claim {
  // A share that is neither none nor all is never drawn as if it were.
  const full =
    share === 0 || share === 1
      ? share * barLength
      : Math.min(barLength - 1, Math.max(1, Math.round(share * barLength)));
  return {
    message: 'replay.bar',
    values: { bar: `${'█'.repeat(full)}${'░'.repeat(barLength - full)}`, share: says },
  };
}
