import type { FunnelCounts, PackageVerdict } from '../../agreement/index.ts';
import { packagePhrase, sharePhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Block, Section } from '../document.ts';
import { type FunnelStepName, explainId, funnelSteps } from './explain-id.ts';
import { type Explained, type Ground, firstOf, listOf, paragraph, sectionOf } from './explained.ts';
import { nameOf } from './line.ts';
import { removalClaims } from '../brief/removal-claim.ts';

const mostListed = 12;

/** One step of the funnel: how many packages pass it, which, and what took the others away. */
export function explainFunnel(ground: Ground, step: FunnelStepName): Explained {
  const { funnel } = ground.material.agreement;
  return {
    title: { message: 'explain.title.funnel', values: { step: { message: `funnel.${step}` } } },
    lead: [countClaim(ground, step)],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [
        paragraph(`explain.funnel.${step}`, { options: ground.material.negotiation.options.length }),
        ...(step === 'thinkable' || step === 'feasible' ? [] : [paragraph('explain.funnel.counts')]),
      ]),
      ...(step === 'feasible'
        ? sectionOf('fallen', { message: 'explain.fallen' }, listOf(removalClaims(ground.material)))
        : []),
      ...(step === 'acceptable' ? blockerSection(ground) : []),
      ...passingSection(ground, step),
      ...sectionOf('steps', { message: 'explain.other-steps' }, [
        {
          kind: 'list',
          items: funnelSteps.filter((other) => other !== step).map((other) => stepLine(ground, other)),
        },
      ]),
      ...(funnel.emptiedBy === undefined
        ? []
        : sectionOf('emptied', { message: 'explain.fallen' }, [
            {
              kind: 'notice',
              text: {
                message: 'funnel.emptied',
                values: { rules: { list: funnel.emptiedBy.map((rule) => ({ quote: rule })) } },
              },
            },
          ])),
    ],
  };
}

function countsOf(ground: Ground, step: FunnelStepName): number | FunnelCounts {
  return ground.material.agreement.funnel[step];
}

function countClaim(ground: Ground, step: FunnelStepName): Claim {
  const counts = countsOf(ground, step);
  return typeof counts === 'number'
    ? { message: 'funnel.count', values: { count: counts } }
    : { message: 'funnel.counts', values: { ...counts } };
}

function stepLine(ground: Ground, step: FunnelStepName): Claim {
  return {
    message: 'explain.step',
    values: { step: { message: `funnel.${step}` }, count: countClaim(ground, step) },
    explain: explainId.funnel(step),
  };
}

function figureAt(verdict: PackageVerdict, step: FunnelStepName): PackageVerdict['acceptable'] | undefined {
  switch (step) {
    case 'acceptable':
      return verdict.acceptable;
    case 'efficient':
      return verdict.efficient;
    case 'holds':
      return verdict.allThree.seq;
    case 'thinkable':
    case 'feasible':
      return undefined;
  }
}

/** The packages that pass in some world, the most likely first. */
function passingSection({ material }: Ground, step: FunnelStepName): readonly Section[] {
  const { agreement, negotiation } = material;
  const passing = agreement.packages
    .filter((verdict) => verdict.feasible && verdict.state !== agreement.statusQuo)
    .flatMap((verdict) => {
      const share = figureAt(verdict, step);
      return share === undefined || share.share === 0 ? [] : [{ state: verdict.state, share }];
    })
    .toSorted((a, b) => b.share.share - a.share.share);
  const figure = step === 'holds' ? 'lasting' : step;
  const items = passing.map(({ state, share }): Claim => ({
    message: 'explain.package-share',
    values: { package: packagePhrase(negotiation, state), share: sharePhrase(share) },
    explain: explainId.figure(state, figure as 'acceptable'),
  }));
  return sectionOf('passing', { message: 'explain.passing' }, firstOf(items, mostListed));
}

/** Who keeps packages from being acceptable in any world, and by what. */
function blockerSection({ material }: Ground): readonly Section[] {
  const { packages, parties } = material.agreement;
  const fallen = packages.filter(({ feasible, acceptable }) => feasible && acceptable.share === 0);
  const lines = parties.flatMap((party): readonly Claim[] => {
    const blocks = fallen.flatMap(({ blockedBy }) =>
      blockedBy.filter((entry) => entry.party === party && entry.share.share === 1),
    );
    if (blocks.length === 0) return [];
    const red = blocks.filter(({ redLine }) => redLine === true).length;
    return [
      {
        message: 'explain.party-blocks',
        values: { party: nameOf(party), count: blocks.length, red, fallen: fallen.length },
        explain: explainId.party(party),
      },
    ];
  });
  const blocks: readonly Block[] = listOf(lines);
  return sectionOf('fallen', { message: 'explain.fallen' }, blocks);
}
