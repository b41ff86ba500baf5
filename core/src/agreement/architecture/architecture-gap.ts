import type { Stance } from '../../record/index.ts';
import type { Commitment } from './commitment.ts';
import { type MeansCourse, type ShortStretch, gapOf, shortStretchesOf } from '../means/means-over-time.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import type { PackageVerdict } from '../report.ts';
import { closingPledges, type FurtherPledge } from '../means/sustainability.ts';

/** The facts that are asked of a commitment. */
export const askedFacts = ['trigger', 'command', 'duration', 'review'] as const;
export type AskedFact = (typeof askedFacts)[number];

interface ShortOf {
  readonly resource: number;
  /** The options of the package that draw on it. */
  readonly options: readonly number[];
  readonly stretch: ShortStretch;
  /** Whether nothing ends what it is needed for. */
  readonly isOpen: boolean;
  /** What would close all gaps of the resource. */
  readonly closing: readonly FurtherPledge[];
}

/** Something that an architecture still lacks. */
export type Gap =
  /** Nothing is agreed of it. */
  | { readonly kind: 'fact'; readonly option: number; readonly fact: AskedFact }
  /** Something is assumed and was said by nobody. */
  | { readonly kind: 'assumed'; readonly option: number; readonly fact: AskedFact }
  /** The guarantor is not known to have committed itself. */
  | { readonly kind: 'uncommitted'; readonly option: number; readonly stances: readonly Stance[] }
  /** A condition that a party set for taking it is not met by the package. */
  | { readonly kind: 'unmet'; readonly option: number; readonly party: number }
  /** Which means it takes is not stated, although resources are. */
  | { readonly kind: 'means-unstated'; readonly option: number }
  /** Less is pledged than required, for a first time. */
  | (ShortOf & { readonly kind: 'short' })
  /** Pledges end while what they are needed for goes on. */
  | (ShortOf & { readonly kind: 'pledges-end' })
  /** A step that tempts a party and that nobody could answer. */
  | { readonly kind: 'unanswered'; readonly party: string; readonly to: string }
  /** A party that refuses the package in some worlds, or in all. */
  | { readonly kind: 'refused'; readonly party: string; readonly share: number; readonly redLine: boolean }
  | { readonly kind: 'silent'; readonly party: string };

interface Around {
  readonly negotiation: Negotiation;
  readonly verdict: PackageVerdict;
  readonly silent: readonly string[];
}

/** All that is still open, the agreement itself first. */
export function gapsOf(
  commitments: readonly Commitment[],
  { negotiation, verdict, silent }: Around,
): readonly Gap[] {
  return [
    ...verdict.blockedBy
      .filter(({ share }) => share.share > 0)
      .map(({ party, share, redLine }): Gap => ({
        kind: 'refused',
        party,
        share: share.share,
        redLine: redLine === true,
      })),
    ...silent.map((party): Gap => ({ kind: 'silent', party })),
    ...commitments.flatMap((commitment) => commitmentGaps(commitment, negotiation)),
    ...shortGaps(commitments, negotiation),
    ...unansweredGaps(verdict),
  ];
}

function commitmentGaps(commitment: Commitment, { means }: Negotiation): readonly Gap[] {
  const { option, facts, ties } = commitment;
  const asked = askedFacts.filter((fact) => fact !== 'command' || isMilitary(commitment));
  const refusing = ties.flatMap((tie) =>
    tie.kind === 'condition' && tie.of === 'only-if' && !tie.met && tie.position.option === option
      ? [tie.position.party]
      : [],
  );
  return [
    ...uncommittedGap(commitment),
    ...asked.flatMap((fact): readonly Gap[] => {
      const known = facts[fact];
      if (known === undefined) return [{ kind: 'fact', option, fact }];
      return known.guessed === true ? [{ kind: 'assumed', option, fact }] : [];
    }),
    ...[...new Set(refusing)].map((party): Gap => ({ kind: 'unmet', option, party })),
    ...(means.resources.length > 0 && isMilitary(commitment) && commitment.means.length === 0
      ? [{ kind: 'means-unstated', option } as const]
      : []),
  ];
}

/** Who commands is asked unless it is told that the commitment is of another sort. */
export function isMilitary({ facts }: Pick<Commitment, 'facts'>): boolean {
  return facts.kind === undefined || facts.kind === 'military';
}

function uncommittedGap({ option, positions }: Commitment): readonly Gap[] {
  const stances = [...new Set(positions.map(({ stance }) => stance))];
  return stances.length === 1 && stances[0] === 'commits' ? [] : [{ kind: 'uncommitted', option, stances }];
}

function shortGaps(commitments: readonly Commitment[], { means }: Negotiation): readonly Gap[] {
  return means.resources.flatMap((_, resource): readonly Gap[] => {
    const drawing = commitments.filter((commitment) =>
      commitment.means.some((each) => each.resource === resource),
    );
    const course = drawing[0]?.means.find((each) => each.resource === resource)?.course;
    if (course === undefined) return [];
    const [first] = shortStretchesOf(course);
    if (first === undefined) return [];
    const ended = endOfPledges(course);
    const ends = drawing.map(({ facts }) => facts.duration?.until);
    const outlasts = (stretch: ShortStretch): boolean =>
      ends.some((until) => until === undefined || until >= stretch.from);
    const shared = {
      resource,
      options: drawing.map(({ option }) => option),
      isOpen: course.steps.at(-1)!.required > 0 && ends.includes(undefined),
      closing: closingPledges(course, means.until),
    };
    return [
      ...(ended?.from === first.from || !outlasts(first)
        ? []
        : [{ kind: 'short', ...shared, stretch: first } as const]),
      ...(ended === undefined || !outlasts(ended)
        ? []
        : [{ kind: 'pledges-end', ...shared, stretch: ended } as const]),
    ];
  });
}

/** The first days on which less is there than required because a pledge has ended. */
function endOfPledges({ steps }: MeansCourse): ShortStretch | undefined {
  const index = steps.findIndex((step, place) => {
    const before = steps[place - 1];
    return before !== undefined && gapOf(step) > 0 && step.pledged < before.pledged;
  });
  const step = steps[index];
  if (step === undefined) return undefined;
  const { from, until, required, pledged } = step;
  return { from, ...(until === undefined ? {} : { until }), required, pledged, by: gapOf(step) };
}

function unansweredGaps({ guarantees }: PackageVerdict): readonly Gap[] {
  return guarantees
    .filter(({ answeredBy }) => answeredBy.length === 0)
    .map(({ party, to }): Gap => ({ kind: 'unanswered', party, to }));
}
