import type { AgreementReport, Negotiation, PackageVerdict, Share } from '@entente/core/agreement';
import { lettersOf } from '@entente/core/agreement';
import type { FunnelStepId } from './funnel-step.ts';

/** What became of packages at a step: how surely they pass, or by what they fall out at the next one. */
export const fates = [
  'surely',
  'likely',
  'could',
  'passes',
  'status-quo',
  'rule',
  'means',
  'red-line',
  'preference',
  'outdone',
  'leaves',
  'unlisted',
] as const;
export type Fate = (typeof fates)[number];

/** Packages of one fate. Their letters are known where they are listed, or few enough to be told one by one. */
export interface FateGroup {
  readonly fate: Fate;
  readonly count: number;
  readonly states: readonly string[];
  /** The rule or resource that removes them. */
  readonly by?: string;
}

/** The packages that reach a step: those that pass on, and those that fall out before the next. */
export interface FunnelBand {
  readonly id: FunnelStepId;
  readonly count: number;
  readonly passing: readonly FateGroup[];
  readonly falling: readonly FateGroup[];
}

/** With more options than this infeasible packages are only counted. */
const mostToldApart = 12;

/**
 * The five steps of the funnel as what reaches each of them: what passes on, by how surely it came so far, and what falls
 * out before the next. Counts are those of the report; letters are known of the packages that it lists.
 */
export function funnelBandsOf(report: AgreementReport, negotiation?: Negotiation): readonly FunnelBand[] {
  const { funnel, packages } = report;
  const none = noAgreements(report, negotiation);
  const feasible = packages.filter((verdict) => verdict.feasible);
  const agreements = feasible.filter(({ state }) => !none.has(state));
  const acceptable = agreements.filter((verdict) => verdict.acceptable.share > 0);
  const efficient = acceptable.filter((verdict) => verdict.efficient.share > 0);
  const holding = efficient.filter((verdict) => verdict.allThree.seq.share > 0);
  const refused = agreements.filter((verdict) => verdict.acceptable.share === 0);
  const outdone = acceptable.filter((verdict) => verdict.efficient.share === 0);
  const left = efficient.filter((verdict) => verdict.allThree.seq.share === 0);
  const told = feasible.length - agreements.length + refused.length + funnel.acceptable.could;
  return [
    {
      id: 'thinkable',
      count: funnel.thinkable,
      passing: groupOf('passes', funnel.feasible, feasible.map(stateOf)),
      falling: removedGroups(report, negotiation),
    },
    {
      id: 'feasible',
      count: funnel.feasible,
      passing: graded(funnel.acceptable.could, acceptable, shareIn.acceptable),
      falling: [
        ...listed('red-line', refused.filter(crossesRedLine)),
        ...listed(
          'preference',
          refused.filter((verdict) => !crossesRedLine(verdict)),
        ),
        ...listed(
          'status-quo',
          feasible.filter(({ state }) => none.has(state)),
        ),
        ...groupOf('unlisted', funnel.feasible - told, []),
      ],
    },
    {
      id: 'acceptable',
      count: funnel.acceptable.could,
      passing: graded(funnel.efficient.could, efficient, shareIn.acceptable),
      falling: groupOf('outdone', funnel.acceptable.could - funnel.efficient.could, outdone.map(stateOf)),
    },
    {
      id: 'efficient',
      count: funnel.efficient.could,
      passing: graded(funnel.holds.could, holding, shareIn.efficient),
      falling: groupOf('leaves', funnel.efficient.could - funnel.holds.could, left.map(stateOf)),
    },
    {
      id: 'holds',
      count: funnel.holds.could,
      passing: graded(funnel.holds.could, holding, shareIn.holds),
      falling: [],
    },
  ];
}

const stateOf = ({ state }: PackageVerdict): string => state;

/** The status quo and the fallbacks are valued and never counted as an agreement. */
function noAgreements({ statusQuo }: AgreementReport, negotiation?: Negotiation): ReadonlySet<string> {
  const fallbacks = negotiation?.parties.map(({ fallback }) =>
    lettersOf(fallback, negotiation.options.length),
  );
  return new Set([statusQuo, ...(fallbacks ?? [])]);
}

function groupOf(fate: Fate, count: number, states: readonly string[], by?: string): readonly FateGroup[] {
  return count <= 0 ? [] : [{ fate, count, states, ...(by === undefined ? {} : { by }) }];
}

function listed(fate: Fate, verdicts: readonly PackageVerdict[]): readonly FateGroup[] {
  return groupOf(fate, verdicts.length, verdicts.map(stateOf));
}

type ShareIn = (verdict: PackageVerdict) => Share;

const shareIn = {
  acceptable: ({ acceptable }) => acceptable,
  efficient: ({ efficient }) => efficient,
  holds: ({ allThree }) => allThree.seq,
} as const satisfies Record<string, ShareIn>;

/**
 * Surely, likely, could: the surest first, so that they stand together. The report lists the surest, so what it does not
 * list could pass at most.
 */
function graded(count: number, verdicts: readonly PackageVerdict[], share: ShareIn): readonly FateGroup[] {
  const statesOf = (grade: Fate): readonly string[] =>
    verdicts.filter((verdict) => gradeOf(share(verdict)) === grade).map(stateOf);
  const [surely, likely, could] = [statesOf('surely'), statesOf('likely'), statesOf('could')];
  return [
    ...groupOf('surely', surely.length, surely),
    ...groupOf('likely', likely.length, likely),
    ...groupOf('could', count - surely.length - likely.length, could),
  ];
}

function gradeOf({ share }: Share): Fate {
  if (share === 1) return 'surely';
  return share >= 0.5 ? 'likely' : 'could';
}

function crossesRedLine({ blockedBy }: PackageVerdict): boolean {
  return blockedBy.some(({ share, redLine }) => redLine === true && share.share === 1);
}

function removedGroups({ funnel }: AgreementReport, negotiation?: Negotiation): readonly FateGroup[] {
  const known = negotiation === undefined ? new Map<string, string[]>() : removedStates(negotiation);
  return funnel.removedBy.flatMap(({ rule, resource, count }) => {
    const by = rule ?? resource ?? '';
    return groupOf(rule === undefined ? 'means' : 'rule', count, known.get(by) ?? [], by);
  });
}

/** Of few options: which packages each rule removes that no earlier one removed. */
function removedStates({ rules, options }: Negotiation): Map<string, string[]> {
  const states = new Map<string, string[]>();
  if (options.length > mostToldApart) return states;
  for (let state = 0; state < 2 ** options.length; state += 1) {
    const broken = rules.find(({ test }) => !test.holdsIn(state));
    if (broken === undefined) continue;
    const known = states.get(broken.says) ?? [];
    known.push(lettersOf(state, options.length));
    states.set(broken.says, known);
  }
  return states;
}
