import { type NumberedWorld, readPackage } from '../../agreement/index.ts';
import { partyPhrase, packagePhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Block, Cell } from '../document.ts';
import { concepts, explainId, conceptName } from './explain-id.ts';
import { type Explained, type Ground, firstOf, listOf, paragraph, sectionOf } from './explained.ts';
import { partyName } from './line.ts';
import { completionClaim, orderPhrase } from './world-claim.ts';

const mostListed = 12;

/** All of one world: what is settled in it about each party, what all accept there, and what would hold. */
export function explainWorld(ground: Ground, world: NumberedWorld): Explained {
  const { agreement } = ground.material;
  const acceptable = world.acceptable();
  const efficient = new Set(world.efficient());
  return {
    title: {
      message: 'explain.title.world',
      values: { number: String(world.number), count: agreement.worlds.count },
    },
    lead: [
      { message: world.hasAgreement() ? 'world.some-agreement' : 'world.no-agreement' },
      { message: 'world.weight', values: { share: { share: world.weight }, kind: agreement.worlds.kind } },
    ],
    sections: [
      ...sectionOf('settled', { message: 'world.settled' }, [
        paragraph('world.settled-says'),
        ...listOf(
          world.parties
            .filter(({ isSilent }) => !isSilent)
            .map((party) => completionClaim(ground.material, party, { most: 0 }))
            .filter((claim) => claim !== undefined),
        ),
      ]),
      ...sectionOf('orders', { message: 'world.orders' }, [ordersTable(ground, world)]),
      ...sectionOf(
        'acceptable',
        { message: 'world.acceptable-heading' },
        acceptable.length === 0
          ? [paragraph('world.none-acceptable'), ...refusalBlocks(ground, world)]
          : firstOf(
              acceptable.map((state) => packageIn(ground, state, efficient.has(state))),
              mostListed,
            ),
      ),
      ...sectionOf(
        'equilibria',
        { message: 'world.equilibria' },
        equilibriumBlocks(ground, world, acceptable),
      ),
    ],
  };
}

function packageIn({ material }: Ground, state: string, isEfficient: boolean): Claim {
  return {
    message: isEfficient ? 'world.package-efficient' : 'world.package',
    values: { package: packagePhrase(material.negotiation, state) },
    explain: explainId.package(state),
  };
}

function ordersTable(ground: Ground, world: NumberedWorld): Block {
  const { negotiation } = ground.material;
  const rows = world.parties
    .filter(({ isSilent }) => !isSilent)
    .map(({ party, order }): readonly Cell[] => [
      {
        text: {
          message: 'text',
          values: { text: partyPhrase(negotiation, party) },
          explain: explainId.party(partyName(negotiation, party)),
        },
      },
      {
        text: order.length === 0 ? { message: 'world.nothing-matters' } : orderPhrase(ground.material, order),
      },
    ]);
  return {
    kind: 'table',
    caption: { message: 'world.orders-caption' },
    columns: [{ message: 'column.party' }, { message: 'column.order' }],
    rows,
  };
}

/** Where nothing is acceptable: who refuses the package that most worlds accept. */
function refusalBlocks({ material }: Ground, world: NumberedWorld): readonly Block[] {
  const { agreement, negotiation } = material;
  const best = agreement.packages.find(
    ({ state, feasible, acceptable }) => feasible && state !== agreement.statusQuo && acceptable.share > 0,
  );
  if (best === undefined) return [];
  const state = readPackage(best.state, negotiation.options.length)!;
  const refusing = world.parties.filter(({ party, isCounted }) => isCounted && !world.accepts(party, state));
  return [
    {
      kind: 'paragraph',
      text: {
        message: 'world.best-refused',
        values: {
          package: packagePhrase(negotiation, best.state),
          parties: { list: refusing.map(({ party }) => partyPhrase(negotiation, party)) },
        },
        explain: explainId.package(best.state),
      },
    },
  ];
}

/** For the packages that all accept: under which concepts each is an equilibrium, and for whom it is not. */
function equilibriumBlocks(
  { material }: Ground,
  world: NumberedWorld,
  acceptable: readonly string[],
): readonly Block[] {
  const { negotiation } = material;
  const makers = negotiation.parties.filter(({ options }) => options.length > 0);
  const rows = acceptable.slice(0, mostListed).map((letters): readonly Cell[] => {
    const state = readPackage(letters, negotiation.options.length)!;
    return [
      {
        text: {
          ...packagePhrase(negotiation, letters),
          explain: explainId.package(letters),
        },
      },
      ...concepts.map((concept): Cell => {
        const leaving = makers.filter(({ index }) => !world.isStableFor(index, state, concept));
        return leaving.length === 0
          ? { text: { message: 'world.equilibrium' }, tone: 'good' }
          : {
              text: {
                message: 'world.not-for',
                values: { parties: { list: leaving.map(({ index }) => partyPhrase(negotiation, index)) } },
              },
            };
      }),
    ];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: { message: 'world.equilibria-caption' },
      columns: [
        { message: 'column.package' },
        ...concepts.map((concept): Claim => ({
          message: 'text',
          values: { text: conceptName(concept) },
        })),
      ],
      rows,
    },
  ];
}
