import type { Outcome } from '../../base/issue.ts';
import type { AgreementSettings, AnalysisAids, Progress } from '../world/agreement-basis.ts';
import { analyzeAgreement } from '../agreement.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import { lettersOf } from '../negotiation/package.ts';
import { bestPackage } from '../funnel/leading-package.ts';
import { packageShifts } from './package-shift.ts';
import type { AgreementReport, Preview, Share } from '../report.ts';
import { type Supposition, suppose } from '../question/supposition.ts';

/** So many questions that come next are told. */
const mostQuestions = 3;

/** The reason of what is taken for given to see what it would do; never saved unless somebody says so. */
export const whatIfReason = 'what if';

/** What a preview stands beside. */
interface PreviewGround {
  readonly now: AgreementReport;
  readonly settings: AgreementSettings;
  readonly aids?: AnalysisAids;
}

/** What would change if these answers were given: the whole analysis again, beside the one that there is. */
export function* previewOf(
  negotiation: Negotiation,
  suppositions: readonly Supposition[],
  { now, settings, aids = {} }: PreviewGround,
): Generator<Progress, Outcome<Preview>> {
  const supposed = suppose(negotiation, suppositions, whatIfReason);
  if (!supposed.ok) return supposed;
  // What would then have to change least is another question.
  const { leastChange: _, ...rest } = settings;
  const then = yield* analyzeAgreement(supposed.value, rest, aids);
  if (!then.ok) return then;
  const goal = settings.goal === 'some' ? undefined : lettersOf(settings.goal, now.options.length);
  const value = previewBetween({ now, supposing: then.value }, suppositions, goal);
  return { ok: true, value, warnings: then.warnings };
}

/**
 * What an analysis with answers taken for given says beside the one without them.
 *
 * @param goal the package that is to become acceptable to all; left out, some agreement.
 */
export function previewBetween(
  { now, supposing }: { readonly now: AgreementReport; readonly supposing: AgreementReport },
  supposed: readonly Supposition[],
  goal?: string,
): Preview {
  const { acceptable, efficient, holds } = supposing.funnel;
  return {
    supposed: [...supposed],
    goal: {
      ...(goal === undefined ? {} : { package: goal }),
      from: goalShare(now, goal),
      to: goalShare(supposing, goal),
    },
    someAgreement: { from: now.someAgreement, to: supposing.someAgreement },
    funnel: {
      from: {
        acceptable: now.funnel.acceptable,
        efficient: now.funnel.efficient,
        holds: now.funnel.holds,
      },
      to: { acceptable, efficient, holds },
    },
    packages: packageShifts(now, supposing),
    best: { ...bestIn('from', now), ...bestIn('to', supposing) },
    nextQuestions: supposing.nextQuestions
      .filter(({ distinguishable }) => distinguishable)
      .slice(0, mostQuestions),
  };
}

function goalShare(report: AgreementReport, goal: string | undefined): Share {
  if (goal === undefined) return report.someAgreement;
  // Packages that are not listed are acceptable in fewer worlds than all that are.
  const none = { share: 0, exact: false };
  return report.packages.find(({ state }) => state === goal)?.acceptable ?? none;
}

function bestIn<Side extends 'from' | 'to'>(
  side: Side,
  report: AgreementReport,
): { readonly [S in Side]?: string } {
  const state = bestPackage(report)?.state;
  return (state === undefined ? {} : { [side]: state }) as { readonly [S in Side]?: string };
}
