import {
  lettersOf,
  positionsInForce,
  prioritiesOfParty,
  readPackage,
  unknownOptionsOf,
} from '../../agreement/index.ts';
import { optionPhrase, packagePhrase, partyPhrase, priorityPhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Block } from '../document.ts';
import { explainId } from './explain-id.ts';
import { type Explained, type Ground, firstOf, listOf, paragraph, sectionOf } from './explained.ts';
import { partyName, positionLines, positionsCalled, priorityLine } from './line.ts';

/** All that is known of a party: what it controls, what it said, what follows from it, and what is open. */
export function explainParty(ground: Ground, party: number): Explained {
  const { negotiation } = ground.material;
  const { options, consent, fallback, guessed } = negotiation.parties[party]!;
  const inForce = positionsInForce(negotiation.positions, negotiation.asOf).filter(
    (position) => position.party === party,
  );
  const letters = lettersOf(fallback, negotiation.options.length);
  const kind = options.length > 0 ? 'controls' : consent ? 'consents' : 'speaks';
  return {
    title: { message: 'explain.title.party', values: { party: partyPhrase(negotiation, party) } },
    lead: [
      {
        message: `explain.party.${kind}`,
        values: {
          options: {
            list: options.map((option): Claim => ({
              message: 'quoted',
              values: { quote: optionPhrase(negotiation, option) },
            })),
          },
        },
      },
    ],
    sections: [
      ...sectionOf('party', { message: 'explain.how' }, [
        {
          kind: 'paragraph',
          text: {
            message: 'explain.fallback',
            values: { fallback: packagePhrase(negotiation, letters) },
            explain: explainId.package(letters),
          },
        },
        ...(guessed ? [{ kind: 'notice', text: { message: 'explain.party-guessed' } } satisfies Block] : []),
      ]),
      ...sectionOf('positions', { message: 'explain.said' }, [
        ...(inForce.length === 0 ? [paragraph('explain.silent')] : []),
        ...listOf(positionLines(ground, inForce)),
      ]),
      ...sectionOf(
        'priorities',
        { message: 'explain.priorities' },
        listOf(
          prioritiesOfParty(negotiation, party).map((priority) =>
            priorityLine(ground, { party, message: 'explain.priority' }, priority),
          ),
        ),
      ),
      ...sectionOf(
        'unknown',
        { message: 'explain.not-known' },
        listOf(
          unknownOptionsOf(negotiation, party).map((option) => ({
            message: 'text',
            values: { text: optionPhrase(negotiation, option) },
            explain: explainId.option(negotiation.options[option]!.name),
          })),
        ),
      ),
      ...sectionOf('blocks', { message: 'explain.refuses' }, refusedPackages(ground, party)),
    ],
  };
}

/** Packages that the party alone keeps from being acceptable to all in any world, and how many it refuses at all. */
function refusedPackages({ material }: Ground, party: number): readonly Block[] {
  const { agreement, negotiation } = material;
  const name = partyName(negotiation, party);
  const refused = agreement.packages.filter(
    ({ feasible, blockedBy }) =>
      feasible && blockedBy.some((entry) => entry.party === name && entry.share.share === 1),
  );
  const alone = refused.filter(
    ({ blockedBy }) => blockedBy.filter(({ share }) => share.share === 1).length === 1,
  );
  return [
    paragraph('explain.refuses-count', {
      count: refused.length,
      alone: alone.length,
      feasible: agreement.funnel.feasible,
    }),
    ...firstOf(
      alone.map(({ state }) => ({
        ...packagePhrase(negotiation, state),
        explain: explainId.blocked(state, name),
      })),
      6,
    ),
  ];
}

/** One priority: how much it matters, what it rests on, and where it bites. */
export function explainPriority(ground: Ground, party: number, says: string): Explained {
  const { negotiation } = ground.material;
  const priority = prioritiesOfParty(negotiation, party).find((known) => known.says === says)!;
  const { judgement } = negotiation;
  const whys = [
    ...judgement.priorities.filter((entry) => entry.party === party && entry.says === says),
    ...judgement.overrides.filter((entry) => entry.party === party && entry.says === says),
    ...judgement.orders.filter(
      ({ party: of, above, below }) =>
        of === party && [above, below].some((name) => name === says || priority.positions.includes(name)),
    ),
  ].map(({ why }): Claim => ({ message: 'explain.analyst', values: { why: { quote: why } } }));
  const positions = positionsCalled(ground, priority.positions);
  return {
    title: { message: 'explain.title.priority', values: { party: partyPhrase(negotiation, party) } },
    lead: [priorityPhrase(says, negotiation)],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [
        paragraph(priority.redLine ? 'explain.weight.red-line' : `explain.weight.tier-${priority.tier}`),
        ...(priority.readings < priority.ofReadings
          ? [paragraph('explain.in-readings', { count: priority.readings, of: priority.ofReadings })]
          : []),
        ...listOf(whys),
      ]),
      ...sectionOf(
        'positions',
        { message: 'explain.positions' },
        positions.length === 0
          ? [paragraph('explain.set-by-analyst')]
          : listOf(positionLines(ground, positions)),
      ),
      ...sectionOf('packages', { message: 'explain.bites' }, [bites(ground, priority)]),
      ...sectionOf('party', { message: 'explain.onward' }, [partyLink(ground, party)]),
    ],
  };
}

function bites(
  { material }: Ground,
  {
    test,
    redLine,
  }: { readonly test: { readonly holdsIn: (state: number) => boolean }; readonly redLine: boolean },
): Block {
  const { agreement } = material;
  const feasible = agreement.packages.filter((verdict) => verdict.feasible);
  const holding = feasible.filter(({ state }) =>
    test.holdsIn(readPackage(state, material.negotiation.options.length)!),
  );
  return paragraph(redLine ? 'explain.bites-red-line' : 'explain.bites-count', {
    holding: holding.length,
    others: feasible.length - holding.length,
    feasible: feasible.length,
  });
}

export function partyLink({ material }: Ground, party: number): Block {
  return {
    kind: 'paragraph',
    text: {
      message: 'explain.all-of-party',
      values: { party: partyPhrase(material.negotiation, party) },
      explain: explainId.party(partyName(material.negotiation, party)),
    },
  };
}
