import {
  type Shaped,
  boolean,
  list,
  mapOf,
  nullable,
  number,
  object,
  oneOf,
  optional,
  text,
} from '../base/shape.ts';
import { shortfall } from './negotiation/shortfall.ts';
import { partyPreference } from './preference/preference-report.ts';
import { meansReport } from './means/means-report.ts';

/** How large a part of the worlds consistent with what is known. Bounds (95 %) only where it was sampled. */
export const share = object({
  share: number({ from: 0, to: 1 }),
  low: optional(number({ from: 0, to: 1 })),
  high: optional(number({ from: 0, to: 1 })),
  exact: boolean(),
});

export const counts = object({
  could: number({ whole: true, from: 0, describes: 'Packages with a share above 0.' }),
  likely: number({ whole: true, from: 0, describes: 'Packages with a share of at least one half.' }),
  surely: number({ whole: true, from: 0, describes: 'Packages with a share of 1.' }),
});

const perConcept = object({ nash: share, gmr: share, smr: share, seq: share });

const guarantee = object({
  party: text({ describes: 'Who must be kept from the step.' }),
  to: text({ describes: 'The package it would step to.' }),
  concept: text(),
  share,
  answeredBy: list(text(), 'Who could answer the step.'),
});

/** The same under other assumptions about the unknown signs that nobody settled. */
const shareUnder = object({ allWant: share, allOppose: share });

export const packageVerdict = object({
  state: text({ describes: 'One Y or N an option, in the order of the file.' }),
  feasible: boolean(),
  removedBy: optional(text({ describes: 'The rule or resource that makes it infeasible.' })),
  acceptable: share,
  acceptableUnder: optional(shareUnder),
  efficient: share,
  equilibrium: perConcept,
  allThree: perConcept,
  blockedBy: list(object({ party: text(), share, redLine: optional(boolean()) })),
  guarantees: list(guarantee),
  guaranteesAsked: optional(
    boolean('Whether its guarantees were looked for: false where the list is empty because nobody looked.'),
  ),
  heldByRule: optional(list(object({ party: text(), option: text(), because: text() }))),
  shortfalls: optional(list(shortfall)),
});

/** Which of several answers a person could get, and what each would do to the goal. */
export const nextQuestion = object({
  party: text(),
  option: optional(text({ describes: 'Asked: does the party want it, not mind, or not want it?' })),
  order: optional(list(text(), 'Asked: which of these two statements matters more to the party?')),
  contradiction: optional(list(text(), 'Asked: which of these contradicting positions holds?')),
  bits: number({ describes: 'Mutual information of the answer and the goal.' }),
  tells: number({
    from: 0,
    to: 1,
    describes: 'The part of what is uncertain about the goal that the answer is expected to settle.',
  }),
  distinguishable: boolean('Whether the figure can be told from 0.'),
  after: mapOf(share, "The goal's share after each answer: wants, indifferent, opposes; or first, second."),
});

const stanceChange = object({
  party: text(),
  option: text(),
  position: optional(text({ describes: 'The id of the position that changes; none where it was unknown.' })),
  from: optional(text({ describes: 'A stance, or unknown.' })),
  to: optional(text({ describes: 'A stance.' })),
  drop: optional(oneOf(['onlyIf'], 'The condition that is dropped.')),
  condition: optional(text({ describes: 'What it says, as an expression.' })),
});

const wayStep = object({
  party: text({ describes: 'Who moves.' }),
  from: text(),
  to: text(),
  gains: share,
  /** In how many worlds the mover is worse off after the step, until the others follow. */
  loses: share,
  answers: list(
    object({ party: text(), to: text(), share, unanswered: share }),
    'What another gains by doing then, so that the mover is worse off than before its step: in how many worlds, and in how many of them nothing keeps it from that.',
  ),
});

const way = object({
  worlds: number({ whole: true, describes: 'How many worlds were looked at.' }),
  by: oneOf(
    ['improvements', 'moves', 'none'],
    'Whether each step is a gain for whoever takes it in some world; or moves alone lead there; or only a step together.',
  ),
  /** The share of worlds in which some sequence of improvements leads there. */
  reached: share,
  steps: list(wayStep, 'In the order with the least to fear, where each part can be taken alone.'),
});

const changeSet = object({
  cost: number({ whole: true, describes: 'Steps on the scale of stances.' }),
  changes: list(stanceChange),
  share,
  equilibrium: optional(perConcept),
  onTheWay: optional(way),
  undoneBy: optional(list(guarantee, 'The steps that would undo the package, and that nothing deters.')),
});

const changeSearch = object({
  package: text(),
  target: number(),
  searchedTo: number({ whole: true, describes: 'Every set of changes up to this cost was looked at.' }),
  complete: boolean(
    'Whether the sets are all there are of least cost, or, where there is none, none reaches the target.',
  ),
  count: number({
    whole: true,
    describes:
      'How many sets cost the same, or at least so many where they are very many; at most 200 are listed.',
  }),
  noneBelow: number({
    whole: true,
    describes: 'No set of changes that costs less reaches the target.',
  }),
});

export const positionChange = object({
  id: text(),
  party: text(),
  option: text(),
  stance: text(),
  date: optional(text()),
});

const obstacle = object({
  party: text(),
  redLine: optional(text({ describes: 'The words of the red line that is crossed.' })),
  positions: optional(list(text(), 'Ids of the positions that the red line rests on.')),
  fallback: optional(boolean('That it prefers its fallback, where it crosses no red line of its own.')),
});

/** Why the first step that lets nothing through lets nothing through. */
const emptySteps = object({
  acceptable: optional(
    object({
      packages: number({ whole: true, describes: 'Feasible packages that would be an agreement.' }),
      sets: list(
        list(obstacle),
        'All smallest sets that leave nothing by themselves: every package meets one of them in every world.',
      ),
      givenUp: optional(boolean('Whether the search for them was given up: there was too much to try.')),
      moreSets: optional(boolean('Whether there are more sets of this size than are listed.')),
      without: list(
        object({ party: text(), packages: number({ whole: true }) }),
        'How many packages could be acceptable to all others, were one party left out.',
      ),
    }),
  ),
  efficient: optional(
    object({
      outdoneBy: list(
        object({ state: text(), share }),
        'The status quo or a fallback, which outdoes all that could be acceptable.',
      ),
    }),
  ),
  holds: optional(
    object({
      packages: list(
        object({ state: text(), leavers: list(object({ party: text(), to: text(), share })) }),
        'The packages that are efficient in most worlds, and who would leave them for what.',
      ),
    }),
  ),
});

/** What changed since an earlier day, in the positions and in what could be acceptable. */
export const changeReport = object({
  since: text(),
  asOf: text(),
  cameIntoForce: list(positionChange),
  leftForce: list(positionChange),
  stances: list(object({ party: text(), option: text(), from: list(text()), to: list(text()) })),
  packages: list(object({ state: text(), from: number(), to: number(), became: text() })),
});

const supposition = object({
  kind: oneOf(['sign', 'contradiction', 'order']),
  party: text(),
  option: optional(text()),
  answer: optional(text({ describes: 'wants, indifferent, opposes; or inFavour, against.' })),
  above: optional(text({ describes: 'The statement that matters more to the party.' })),
  below: optional(text()),
});

const passed = object({ acceptable: counts, efficient: counts, holds: counts });

/** What would change if answers that are taken for given were given. */
export const preview = object({
  supposed: list(supposition),
  goal: object({
    package: optional(
      text({ describes: 'The package that is to be acceptable to all; else some agreement.' }),
    ),
    from: share,
    to: share,
  }),
  someAgreement: object({ from: share, to: share }),
  funnel: object({ from: passed, to: passed }),
  packages: list(
    object({ state: text(), from: number(), to: number(), became: text() }),
    'Packages that become acceptable to all in some world, in at least half or in every world, or cease to be.',
  ),
  best: object(
    { from: optional(text()), to: optional(text()) },
    'The package that lasts in most worlds; none where none can be acceptable.',
  ),
  nextQuestions: list(nextQuestion, 'What to ask next then.'),
});

/** The report of an agreement analysis: the funnel, the shares behind it, and what to ask next. */
export const agreementReport = object({
  digest: text({ describes: 'SHA-256 of the input: file, day, seed and number of worlds.' }),
  name: text(),
  asOf: text(),
  options: list(
    text(),
    'The order that the letters of a package follow; party.option where a name is not unique.',
  ),
  parties: list(text()),
  optionFacts: list(
    object({ name: text(), party: text(), says: optional(text()), guessed: optional(boolean()) }),
  ),
  partyFacts: list(
    object({
      name: text(),
      decisionMaker: boolean(),
      consent: boolean(),
      fallback: optional(text({ describes: 'In letters, where it is not the status quo.' })),
      guessed: optional(boolean()),
    }),
  ),
  silent: list(text()),
  worlds: object({
    kind: oneOf(['enumerated', 'sampled']),
    count: number({ whole: true, from: 0 }),
    seed: optional(number({ whole: true })),
    whole: optional(
      number({
        whole: true,
        describes:
          'In how many of them the stability of every package was asked, where not in all: beyond these, that of packages acceptable to all and efficient.',
      }),
    ),
  }),
  statusQuo: text(),
  funnel: object({
    thinkable: number({ whole: true }),
    feasible: number({ whole: true }),
    removedBy: list(
      object({
        rule: optional(text()),
        resource: optional(text()),
        count: number({ whole: true, describes: 'Packages that no earlier line removed.' }),
      }),
    ),
    emptiedBy: optional(list(text(), 'The smallest set of rules that leaves nothing.')),
    acceptable: counts,
    efficient: counts,
    holds: counts,
  }),
  emptied: optional(emptySteps),
  someAgreement: share,
  someAgreementUnder: optional(shareUnder),
  preferences: list(partyPreference, 'What each party puts first, and on what that rests.'),
  packages: list(packageVerdict),
  packagesLeftOut: optional(number({ whole: true })),
  means: optional(meansReport),
  goal: optional(
    text({ describes: 'The package that a question should tell about; some agreement if left out.' }),
  ),
  nextQuestions: list(nextQuestion),
  leastChange: optional(list(changeSet, 'All sets of least total cost; empty where none was found.')),
  leastChangeSearch: optional(changeSearch),
  warnings: list(object({ code: text(), says: text() })),
  since: optional(changeReport),
  whatIf: optional(list(preview, 'What answers that were taken for given would change.')),
  priorAssumed: nullable(object({ wants: number(), indifferent: number(), opposes: number() })),
});

export type Share = Shaped<typeof share>;
export type EmptySteps = Shaped<typeof emptySteps>;
export type Obstacle = Shaped<typeof obstacle>;
export type FunnelCounts = Shaped<typeof counts>;
export type Guarantee = Shaped<typeof guarantee>;
export type PackageVerdict = Shaped<typeof packageVerdict>;
export type StanceChange = Shaped<typeof stanceChange>;
export type ChangeSet = Shaped<typeof changeSet>;
export type Way = Shaped<typeof way>;
export type WayStep = Shaped<typeof wayStep>;
export type ChangeSearch = Shaped<typeof changeSearch>;
export type ShareUnder = Shaped<typeof shareUnder>;
export type NextQuestion = Shaped<typeof nextQuestion>;
export type ChangeReport = Shaped<typeof changeReport>;
export type Preview = Shaped<typeof preview>;
export type AgreementReport = Shaped<typeof agreementReport>;
