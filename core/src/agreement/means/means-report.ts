import { type Shaped, boolean, list, number, object, oneOf, optional, text } from '../../base/shape.ts';

const period = {
  from: optional(text({ describes: 'None where it began before.' })),
  until: optional(text({ describes: 'The last day; none where no end is stated.' })),
};
const ground = {
  evidence: optional(list(text())),
  source: optional(text()),
  guessed: optional(boolean()),
  why: optional(text()),
};

const requirement = object({
  option: text(),
  inPlace: number({ describes: 'What is in place at a time.' }),
  rotation: number({ describes: 'How many must be pledged for each one in place.' }),
  amount: number({ describes: 'What must be pledged.' }),
  ...period,
  ...ground,
});

const pledge = object({ party: text(), amount: number(), if: optional(text()), ...period, ...ground });

const stretch = object({
  from: text(),
  until: optional(text()),
  required: number(),
  pledged: number(),
  by: number(),
});

const sustained = object({
  verdict: oneOf(
    ['lasting', 'until', 'short', 'unneeded'],
    'Whether the pledges bear it for as long as it is required, up to a day, or not even at first.',
  ),
  neededFrom: optional(text()),
  neededUntil: optional(text()),
  lastDay: optional(text({ describes: 'The last day before the pledges cease to suffice.' })),
  first: optional(stretch),
  worst: optional(stretch),
});

const furtherPledge = object({ from: text(), until: optional(text()), amount: number() });
const closing = list(furtherPledge, 'The further pledges after which nothing is missing.');

const step = object({
  from: text(),
  until: optional(text()),
  required: number(),
  pledged: number(),
  requiredBy: list(object({ option: text(), amount: number() })),
  pledgedBy: list(object({ party: text(), amount: number() })),
});

/** What options require, what is pledged, and until when it suffices. */
export const meansReport = object({
  lastDay: text({ describes: 'The last stated day: feasibility looks no further.' }),
  until: optional(
    text({ describes: 'The end of the period looked at; gaps are closed up to it, else for good.' }),
  ),
  resources: list(
    object({
      name: text(),
      unit: text(),
      complete: boolean('Whether all pledges are known, so that a shortfall removes packages.'),
      requires: list(requirement),
      pledges: list(pledge),
    }),
  ),
  options: list(
    object({
      option: text(),
      resource: text(),
      alone: sustained,
      atBest: sustained,
      pledgedBy: list(pledge, 'All that is pledged of it, under whatever condition.'),
      closing,
    }),
    'Each option by itself: alone with the pledges that hold where no other is taken, atBest with all.',
  ),
  packages: list(
    object({
      state: text(),
      resources: list(
        object({
          resource: text(),
          steps: list(step),
          sustained,
          closing,
          mainstays: list(
            object({ party: text(), amount: number(), from: text(), by: number() }),
            'Pledges without which more would be missing: from when, and by how much at worst.',
          ),
        }),
      ),
    }),
    'The best packages that require means, and for each resource the one that asks most of it.',
  ),
});

export type MeansReport = Shaped<typeof meansReport>;
