import {
  type NumberedWorld,
  type PackageVerdict,
  type Share,
  lettersOf,
  lookAtPackage,
  packageReasons,
  readPackage,
} from '../../agreement/index.ts';
import { packagePhrase, partyPhrase, priorityPhrase, sharePhrase, stepPhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Block, Cell, Section } from '../document.ts';
import { guaranteeLines } from './guarantee-explanation.ts';
import { type Concept, type PackageFigure, concepts, explainId, conceptName } from './explain-id.ts';
import {
  type Explained,
  type Ground,
  type Steps,
  firstOf,
  listOf,
  paragraph,
  sectionOf,
} from './explained.ts';
import { nameOf, packageLine, partyName, priorityLine, unknownLine } from './line.ts';
import { completionClaim, exampleSection } from './world-claim.ts';
import { reasonPhrase } from './reason-phrase.ts';

export function stateOf({ material }: Ground, letters: string): number {
  return readPackage(letters, material.negotiation.options.length)!;
}

export function verdictOn({ material }: Ground, letters: string): PackageVerdict | undefined {
  return material.agreement.packages.find(({ state }) => state === letters);
}

/** A package: its verdict figure by figure, and party by party what speaks for it and against it. */
export function explainPackage(ground: Ground, letters: string): Explained {
  const { negotiation } = ground.material;
  const state = stateOf(ground, letters);
  const verdict = verdictOn(ground, letters);
  const broken = negotiation.rules.filter(({ test }) => !test.holdsIn(state));
  return {
    title: { message: 'explain.title.package' },
    lead: [packagePhrase(negotiation, letters)],
    sections: [
      {
        id: 'verdict',
        heading: { message: 'explain.verdict' },
        blocks: [
          ...broken.map(({ says }): Block => ({
            kind: 'notice',
            text: {
              message: 'explain.breaks',
              values: { rule: priorityPhrase(says, negotiation) },
              explain: explainId.rule(says),
            },
          })),
          ...(verdict === undefined
            ? [paragraph('explain.not-listed')]
            : [...listOf(verdictLines(verdict)), ...listOf(blockerLines(verdict))]),
        ],
      },
      ...(verdict === undefined
        ? []
        : sectionOf(
            'guarantees',
            { message: 'explain.guarantees' },
            listOf(guaranteeLines(ground, verdict)),
          )),
      ...partySections(ground, letters),
    ],
  };
}

function partySections(ground: Ground, letters: string): readonly Section[] {
  const { negotiation } = ground.material;
  return packageReasons(negotiation, stateOf(ground, letters)).map(
    ({ party, isSilent, share, priorities, unknown }): Section => ({
      id: `party-${party}`,
      heading: {
        message: 'text',
        values: { text: partyPhrase(negotiation, party) },
        explain: explainId.party(partyName(negotiation, party)),
      },
      blocks: [
        {
          kind: 'paragraph',
          text: isSilent
            ? { message: 'explain.silent' }
            : {
                message: 'explain.accepts',
                values: { share: sharePhrase(share) },
                explain: explainId.blocked(letters, partyName(negotiation, party)),
              },
        },
        ...listOf([
          ...priorities.map((priority) =>
            priorityLine(ground, { party, message: sideOf(priority) }, priority),
          ),
          ...unknown.map((option) => unknownLine(ground, party, option)),
        ]),
      ],
    }),
  );
}

function sideOf({ redLine, inPackage }: { readonly redLine: boolean; readonly inPackage: boolean }): string {
  return `explain.${redLine && !inPackage ? 'crosses' : inPackage ? 'gains' : 'loses'}`;
}

function verdictLines({
  state,
  acceptable,
  efficient,
  equilibrium,
  allThree,
}: PackageVerdict): readonly Claim[] {
  const line = (message: string, share: Share, explain: string): Claim => ({
    message,
    values: { share: sharePhrase(share) },
    explain,
  });
  return [
    line('explain.acceptable', acceptable, explainId.figure(state, 'acceptable')),
    line('explain.efficient', efficient, explainId.figure(state, 'efficient')),
    line('explain.lasting', allThree.seq, explainId.figure(state, 'lasting')),
    ...concepts.map((concept): Claim => ({
      message: 'explain.equilibrium',
      values: { concept: conceptName(concept), share: sharePhrase(equilibrium[concept]) },
      explain: explainId.equilibrium(state, concept),
    })),
  ];
}

function blockerLines({ state, blockedBy }: PackageVerdict): readonly Claim[] {
  return blockedBy.map(({ party, share, redLine }) => ({
    message: redLine === true ? 'explain.blocks-red-line' : 'explain.blocks',
    values: { party: nameOf(party), share: sharePhrase(share) },
    explain: explainId.blocked(state, party),
  }));
}

/** One figure of a package: how it comes about, and worlds in which it holds and in which it does not. */
export function* explainFigure(ground: Ground, letters: string, figure: PackageFigure): Steps<Explained> {
  const { negotiation } = ground.material;
  const verdict = verdictOn(ground, letters);
  const share = {
    acceptable: verdict?.acceptable,
    efficient: verdict?.efficient,
    lasting: verdict?.allThree.seq,
  }[figure];
  const state = stateOf(ground, letters);
  return {
    title: { message: `explain.title.${figure}` },
    lead: [
      packageLine(negotiation, letters),
      ...(share === undefined ? [] : [figureClaim(`explain.${figure}`, share)]),
    ],
    sections: [
      ...(figure === 'acceptable' ? factorSection(ground, letters) : yield* rivalSection(ground, letters)),
      ...(figure === 'lasting' ? yield* stableSection(ground, letters, 'seq') : []),
      ...(yield* exampleSection(ground, {
        holds: (world) => {
          const list = figure === 'acceptable' ? world.acceptable() : world.efficient();
          return list.includes(letters) && (figure !== 'lasting' || world.isEquilibrium(state, 'seq'));
        },
        parties: openParties(ground, letters),
        about: state,
        says: (world) => refusals(ground, letters, world.parties, (party) => world.accepts(party, state)),
      })),
    ],
  };
}

function figureClaim(message: string, share: Share): Claim {
  return { message, values: { share: sharePhrase(share) } };
}

/** The parties whose answer differs from world to world. */
export function openParties(ground: Ground, letters: string): readonly number[] {
  return packageReasons(ground.material.negotiation, stateOf(ground, letters))
    .filter(({ share }) => share > 0 && share < 1)
    .map(({ party }) => party);
}

function refusals(
  { material }: Ground,
  letters: string,
  parties: readonly { readonly party: number; readonly isCounted: boolean }[],
  accepts: (party: number) => boolean,
): readonly Claim[] {
  return parties
    .filter(({ party, isCounted }) => isCounted && !accepts(party))
    .map(({ party }) => ({
      message: 'world.refuses',
      values: { party: partyPhrase(material.negotiation, party) },
      explain: explainId.blocked(letters, partyName(material.negotiation, party)),
    }));
}

/** The share is a product over the parties: each factor with its reason. */
function factorSection(ground: Ground, letters: string): readonly Section[] {
  const { negotiation } = ground.material;
  const reasons = packageReasons(negotiation, stateOf(ground, letters));
  const silent = reasons.filter(({ isSilent }) => isSilent);
  const rows = reasons
    .filter(({ isSilent }) => !isSilent)
    .map(({ party, share }): readonly Cell[] => {
      const name = partyName(negotiation, party);
      return [
        {
          text: {
            message: 'text',
            values: { text: partyPhrase(negotiation, party) },
            explain: explainId.party(name),
          },
        },
        { text: { ...sharePhrase(share), explain: explainId.blocked(letters, name) } },
        { text: reasonPhrase(ground, { party, state: stateOf(ground, letters) }) },
      ];
    });
  return sectionOf('factors', { message: 'explain.how' }, [
    paragraph('explain.product'),
    {
      kind: 'table',
      caption: { message: 'explain.factors' },
      columns: [{ message: 'column.party' }, { message: 'column.accepts' }, { message: 'column.why' }],
      rows,
    },
    ...(silent.length === 0
      ? []
      : [
          paragraph('position.silent', {
            parties: { list: silent.map(({ party }) => partyPhrase(negotiation, party)) },
          }),
        ]),
  ]);
}

/** Which packages outdo it, as far as a look at some worlds tells. */
function* rivalSection(ground: Ground, letters: string): Steps<readonly Section[]> {
  const { negotiation } = ground.material;
  const { looked, acceptable, rivals } = yield* lookAtPackage(negotiation, ground.worlds(), {
    state: stateOf(ground, letters),
    concepts: [],
  });
  return sectionOf('rivals', { message: 'explain.how' }, [
    paragraph('explain.efficient-means'),
    paragraph('explain.looked', { looked, acceptable }),
    ...(rivals.length === 0
      ? [paragraph('explain.no-rival')]
      : firstOf(
          rivals.map(({ state, worlds }): Claim => ({
            message: 'explain.rival',
            values: { package: packagePhrase(negotiation, state), count: worlds },
            explain: explainId.package(state),
          })),
          8,
        )),
  ]);
}

/** An equilibrium under a concept: for whom it is stable, who would leave, and example worlds. */
export function* explainEquilibrium(ground: Ground, letters: string, concept: Concept): Steps<Explained> {
  const { negotiation } = ground.material;
  const verdict = verdictOn(ground, letters);
  return {
    title: { message: 'explain.title.equilibrium', values: { concept: conceptName(concept) } },
    lead: [
      packageLine(negotiation, letters),
      ...(verdict === undefined
        ? []
        : [
            {
              message: 'explain.equilibrium',
              values: { concept: conceptName(concept), share: sharePhrase(verdict.equilibrium[concept]) },
            },
          ]),
    ],
    sections: [
      ...(yield* stableSection(ground, letters, concept)),
      ...(verdict === undefined || concept !== 'seq'
        ? []
        : sectionOf(
            'guarantees',
            { message: 'explain.guarantees' },
            listOf(guaranteeLines(ground, verdict)),
          )),
      ...(yield* equilibriumExamples(ground, letters, concept)),
    ],
  };
}

/** Worlds in which nobody leaves, and worlds in which somebody does, with who and for what. */
export function* equilibriumExamples(
  ground: Ground,
  letters: string,
  concept: Concept,
): Steps<readonly Section[]> {
  const state = stateOf(ground, letters);
  return yield* exampleSection(ground, {
    holds: (world) => world.isEquilibrium(state, concept),
    parties: [],
    says: (world) => leavers(ground, world, { state, concept }),
  });
}

/** Who would leave the package in a world, and what it wants there. */
function leavers(
  { material }: Ground,
  world: NumberedWorld,
  { state, concept }: { readonly state: number; readonly concept: Concept },
): readonly Claim[] {
  return world.parties
    .filter(
      ({ party }) =>
        material.negotiation.parties[party]!.options.length > 0 && !world.isStableFor(party, state, concept),
    )
    .flatMap((party) => {
      const settled = completionClaim(material, party);
      const letters = lettersOf(state, material.negotiation.options.length);
      const [to = letters] = world.stepsAway(party.party, state, concept);
      return [
        {
          message: 'world.leaves',
          values: {
            party: partyPhrase(material.negotiation, party.party),
            step: stepPhrase(material.negotiation, letters, to),
          },
          explain: explainId.package(to),
        },
        ...(settled === undefined ? [] : [settled]),
      ];
    });
}

/** For whom the package is stable. */
export function* stableSection(ground: Ground, letters: string, concept: Concept): Steps<readonly Section[]> {
  const { negotiation } = ground.material;
  const found = yield* lookAtPackage(negotiation, ground.worlds(), {
    state: stateOf(ground, letters),
    concepts: [concept],
  });
  const rows = found.stableFor.map(({ party, worlds }): readonly Cell[] => [
    {
      text: {
        message: 'text',
        values: { text: partyPhrase(negotiation, party) },
        explain: explainId.party(partyName(negotiation, party)),
      },
    },
    { text: { message: 'explain.of-worlds', values: { count: worlds[concept], looked: found.looked } } },
  ]);
  return sectionOf(`stable-${concept}`, { message: 'explain.stable' }, [
    paragraph(`explain.concept.${concept}`),
    {
      kind: 'table',
      caption: { message: 'explain.stable-caption', values: { looked: found.looked } },
      columns: [{ message: 'column.party' }, { message: 'column.stable' }],
      rows,
    },
  ]);
}
