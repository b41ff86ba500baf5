import { type Shaped, boolean, list, number, object, oneOf, optional, text } from '../../base/shape.ts';
import { stance } from '../../record/index.ts';
import { counts, positionChange, share } from '../report.ts';

const fraction = number({ from: 0, to: 1 });

const meansChange = object({
  kind: oneOf(['pledge', 'requirement']),
  happens: oneOf(['begins', 'ends']),
  of: text({ describes: 'Who pledged, or which option requires.' }),
  resource: text(),
  amount: number(),
});

const blocker = object({ party: text(), share: fraction, redLine: optional(boolean()) });

const timelineDay = object({
  day: text(),
  cameIntoForce: list(positionChange),
  leftForce: list(positionChange),
  stances: list(object({ party: text(), option: text(), from: list(stance), to: list(stance) })),
  means: list(meansChange),
  silent: list(
    text(),
    'Parties with a part in the agreement that had said nothing yet; they are in no share.',
  ),
  waitedFor: list(text(), 'Those of the silent that have spoken by the last day.'),
  feasible: number({ whole: true, from: 0 }),
  acceptable: counts,
  best: list(object({ state: text(), share: fraction }), 'The packages acceptable to all in most worlds.'),
  someAgreement: share,
  shifts: list(
    object({ state: text(), from: fraction, to: fraction, became: text() }),
    'Packages that became acceptable in some world, in at least half or in all, or ceased to be.',
  ),
  shiftsLeftOut: optional(number({ whole: true })),
  chosen: object(
    {
      share: fraction,
      feasible: boolean(),
      removedBy: optional(text()),
      blockedBy: list(blocker),
    },
    'How the chosen package stood on the day: its exact share of worlds, and who blocks it.',
  ),
});

const milestone = object({
  first: text({ describes: 'The first such day on which nobody was waited for.' }),
  lasting: optional(text({ describes: 'The day from which it stayed so to the last day.' })),
});

/** A negotiation replayed over the days on which something was said or the means changed. */
export const timelineReport = object({
  digest: text({ describes: 'SHA-256 of the input: file, days, package, seed and number of worlds.' }),
  name: text(),
  asOf: text({ describes: "The file's own day." }),
  options: list(text()),
  parties: list(text()),
  statusQuo: text(),
  worlds: number({ whole: true, describes: 'Worlds drawn a day where they are too many to enumerate.' }),
  seed: number({ whole: true }),
  chosen: text({ describes: 'The package whose prospects are followed.' }),
  isNamed: boolean('Whether it was asked for; otherwise it leads on the last day.'),
  heard: optional(
    text({
      describes:
        'The first day on which everybody who ever speaks had spoken; earlier shares are of fewer parties.',
    }),
  ),
  milestones: object(
    { could: optional(milestone), likely: optional(milestone), surely: optional(milestone) },
    'When the chosen package was first acceptable to all in some world, in at least half, in all.',
  ),
  days: list(timelineDay),
});

export type TimelineReport = Shaped<typeof timelineReport>;
export type TimelineDay = Shaped<typeof timelineDay>;
export type Milestone = Shaped<typeof milestone>;
