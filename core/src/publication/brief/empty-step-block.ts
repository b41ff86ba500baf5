import type { Obstacle } from '../../agreement/index.ts';
import type { Claim } from '../claim.ts';
import type { Block } from '../document.ts';
import type { BriefMaterial } from './material.ts';
import { packagePhrase, priorityPhrase, seriesPhrase, sharePhrase, stepPhrase } from './phrase.ts';

/** So many of the smallest sets are told; the analysis has them all. */
const mostSets = 4;

type Material = Pick<BriefMaterial, 'agreement' | 'negotiation'>;

/** Why a step of the funnel lets nothing through: which lines of whom, what outdoes all, who would leave. */
export function emptyStepBlocks(material: Material): readonly Block[] {
  const { emptied } = material.agreement;
  if (emptied === undefined) return [];
  return [...obstacleBlocks(material), ...outdoneBlocks(material), ...leaverBlocks(material)];
}

function obstacleBlocks({ agreement, negotiation }: Material): readonly Block[] {
  const found = agreement.emptied?.acceptable;
  if (found === undefined) return [];
  const { packages, sets, moreSets, without } = found;
  if (packages === 0) return [{ kind: 'notice', text: { message: 'emptied.no-agreement' } }];
  const phrased = sets.map((set): Claim => ({
    message: 'emptied.set',
    values: { obstacles: seriesPhrase(set.map((obstacle) => obstaclePhrase(obstacle, negotiation))) },
  }));
  const helpful = without.filter((one) => one.packages > 0);
  return [
    ...(phrased.length === 0
      ? []
      : [
          { kind: 'notice', text: { message: 'emptied.acceptable', values: { packages } } } satisfies Block,
          { kind: 'list', items: phrased.slice(0, mostSets) } satisfies Block,
        ]),
    ...(phrased.length > mostSets || moreSets === true
      ? [{ kind: 'paragraph', text: { message: 'emptied.more-sets' } } satisfies Block]
      : []),
    helpful.length === 0
      ? { kind: 'paragraph', text: { message: 'emptied.without-none' } }
      : {
          kind: 'list',
          items: helpful.map(({ party, packages: count }): Claim => ({
            message: 'emptied.without',
            values: { party: { name: party }, count },
          })),
        },
  ];
}

function obstaclePhrase({ party, redLine }: Obstacle, negotiation: Material['negotiation']): Claim {
  return redLine === undefined
    ? { message: 'emptied.fallback', values: { party: { name: party } } }
    : {
        message: 'emptied.red-line',
        values: { party: { name: party }, priority: priorityPhrase(redLine, negotiation) },
      };
}

function outdoneBlocks({ agreement, negotiation }: Material): readonly Block[] {
  const found = agreement.emptied?.efficient;
  if (found === undefined) return [];
  return [
    { kind: 'notice', text: { message: 'emptied.efficient' } },
    {
      kind: 'list',
      items: found.outdoneBy.map(({ state, share }): Claim => ({
        message: 'emptied.outdone-by',
        values: { package: packagePhrase(negotiation, state), share: sharePhrase(share) },
      })),
    },
  ];
}

function leaverBlocks({ agreement, negotiation }: Material): readonly Block[] {
  const found = agreement.emptied?.holds;
  if (found === undefined) return [];
  const items = found.packages.flatMap(({ state, leavers }) =>
    leavers.slice(0, 2).map(({ party, to, share }): Claim => ({
      message: 'emptied.leaver',
      values: {
        package: packagePhrase(negotiation, state),
        party: { name: party },
        step: stepPhrase(negotiation, state, to),
        share: sharePhrase(share),
      },
    })),
  );
  return [
    { kind: 'notice', text: { message: 'emptied.holds' } },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } satisfies Block]),
  ];
}
