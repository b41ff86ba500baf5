import { type Shaped, boolean, list, number, object, oneOf, optional, text } from '../../base/shape.ts';
import { stance } from '../../record/index.ts';
import { priorityRules } from './priority.ts';

const why = text({ describes: "The analyst's reason." });
const tier = number({ whole: true, from: 1, to: 3 });

const position = {
  position: text({ describes: 'Its id.' }),
  option: text(),
  stance,
  given: optional(
    text({
      describes: 'The stance as given, where another is read: nobody commits to what another controls.',
    }),
  ),
  if: optional(text()),
  unless: optional(text()),
  onlyIf: optional(text()),
  date: optional(text()),
  evidence: list(text(), 'Ids of the statements it rests on.'),
  guessed: optional(boolean('Whether it was hedged where it was said.')),
};

const listedPosition = object(position);

const priority = {
  says: text({ describes: 'In the grammar of rules.' }),
  tier,
  redLine: boolean('Whether a package in which it does not hold is acceptable in no world.'),
  rests: list(
    object({
      ...position,
      rule: oneOf(priorityRules, 'The row of the table by which the position makes the priority.'),
    }),
    'The positions that make it, or that made what the analyst put it in the place of.',
  ),
  added: optional(list(object({ tier, why }), 'That the analyst added it.')),
  replaced: optional(list(object({ says: text(), why }), 'What the analyst put it in the place of.')),
  promoted: optional(
    object({
      from: tier,
      above: text({ describes: 'What it was settled to stand above.' }),
      why,
    }),
  ),
};

const listedPriority = object(priority);

const branch = object({
  takes: list(
    object({ option: text(), side: oneOf(['inFavour', 'against']) }),
    'Which side of each contradiction this branch takes.',
  ),
  tiers: list(
    list(listedPriority),
    'The three tiers. Inside one the order is open but for what is settled, which the list respects.',
  ),
  settled: list(
    object({ above: text(), below: text(), tier, why }),
    'Which of two priorities the analyst settled to matter more.',
  ),
  dropped: list(object({ ...priority, why }), 'What the analyst dropped.'),
});

/** What one party puts first, on what it rests, and what is left open. */
export const partyPreference = object({
  party: text(),
  silent: boolean('Nothing is known of it: it is left out of every share.'),
  counts: boolean('Whether a package must be acceptable to it to be acceptable to all.'),
  branches: list(
    branch,
    'One where nothing it said on one day contradicts the rest; else one for each way to resolve it, of equal weight.',
  ),
  contradictions: list(
    object({ option: text(), inFavour: list(listedPosition), against: list(listedPosition) }),
  ),
  open: list(listedPosition, 'Known positions that make no priority: it can live with either.'),
  unknown: list(
    object({
      option: text(),
      prior: object({ wants: number(), indifferent: number(), opposes: number() }),
      settled: optional(object({ sign: oneOf(['wants', 'indifferent', 'opposes']), why })),
    }),
    'Options on which no position is known; the sign is drawn by the prior unless it was settled.',
  ),
  excluded: list(object({ ...position, why })),
});

export type PartyPreference = Shaped<typeof partyPreference>;
export type PreferenceBranch = Shaped<typeof branch>;
export type ListedPriority = Shaped<typeof listedPriority>;
export type ListedPosition = Shaped<typeof listedPosition>;
