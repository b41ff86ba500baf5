import { leadingPackages } from '../../agreement/index.ts';
import { packagePhrase, partyPhrase, sharePhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Section } from '../document.ts';
import { explainId } from './explain-id.ts';
import {
  type Explained,
  type Ground,
  type Steps,
  firstOf,
  listOf,
  paragraph,
  sectionOf,
} from './explained.ts';
import { openParties, stateOf } from './package-explanation.ts';
import { questionLine } from './question-explanation.ts';
import { exampleSection } from './world-claim.ts';

/** The share of worlds with some agreement: what it counts, which packages bring it about, and what it hangs on. */
export function* explainSomeAgreement(ground: Ground): Steps<Explained> {
  const { agreement } = ground.material;
  const { someAgreementUnder: under } = agreement;
  return {
    title: { message: 'explain.title.some-agreement' },
    lead: [{ message: 'funnel.some-agreement', values: { share: sharePhrase(agreement.someAgreement) } }],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [
        paragraph('explain.some-agreement-means'),
        { kind: 'paragraph', text: { ...worldsClaim(ground), explain: explainId.worlds } },
        ...(under === undefined
          ? []
          : [
              paragraph('explain.under', {
                wants: sharePhrase(under.allWant),
                opposes: sharePhrase(under.allOppose),
              }),
            ]),
      ]),
      ...packageList(ground),
      ...sectionOf(
        'questions',
        { message: 'explain.hangs-on' },
        listOf(
          agreement.nextQuestions
            .filter(({ distinguishable, bits }) => distinguishable && bits >= 0.01)
            .slice(0, 5)
            .map((question) => questionLine(ground, question)),
        ),
      ),
      ...(yield* exampleSection(ground, {
        holds: (world) => world.hasAgreement(),
        ...focusOf(ground),
        says: (world) =>
          world.hasAgreement()
            ? world
                .acceptable()
                .filter((state) => state !== agreement.statusQuo)
                .slice(0, 3)
                .map((state) => packageClaim(ground, state))
            : [],
      })),
    ],
  };
}

/** What is told of a world: what bears on the package that most worlds accept. */
export function focusOf(ground: Ground): { readonly parties?: readonly number[]; readonly about?: number } {
  const [best] = leadingPackages(ground.material.agreement).toSorted(
    (a, b) => b.acceptable.share - a.acceptable.share,
  );
  if (best === undefined) return {};
  return { parties: openParties(ground, best.state), about: stateOf(ground, best.state) };
}

function packageClaim({ material }: Ground, state: string): Claim {
  return {
    message: 'world.acceptable',
    values: { package: packagePhrase(material.negotiation, state) },
    explain: explainId.package(state),
  };
}

function packageList({ material }: Ground): readonly Section[] {
  const items = leadingPackages(material.agreement)
    .toSorted((a, b) => b.acceptable.share - a.acceptable.share)
    .map(({ state, acceptable }): Claim => ({
      message: 'explain.package-share',
      values: { package: packagePhrase(material.negotiation, state), share: sharePhrase(acceptable) },
      explain: explainId.figure(state, 'acceptable'),
    }));
  return sectionOf('packages', { message: 'explain.by-packages' }, firstOf(items, 8));
}

function worldsClaim({ material }: Ground): Claim {
  const { kind, count } = material.agreement.worlds;
  return { message: `worlds.${kind}`, values: { count } };
}

/** How the worlds come about: what is open about each party, and what is assumed of it. */
export function explainWorlds(ground: Ground): Explained {
  const { agreement, negotiation } = ground.material;
  const worlds = ground.worlds();
  const [first] = worlds.count === 0 ? [] : [worlds.at(0)];
  const lines = negotiation.parties.map(({ index, name }): Claim => {
    const inWorld = first?.parties.find(({ party }) => party === index);
    const { signs = [], order = [], readings = 1 } = inWorld ?? {};
    const part = agreement.silent.includes(name) ? 'silent' : inWorld === undefined ? 'speaks' : 'open';
    return {
      message: `explain.party-${part}`,
      values: {
        party: partyPhrase(negotiation, index),
        signs: signs.length,
        priorities: order.filter((priority) => 'says' in priority).length,
        readings,
      },
      explain: explainId.party(name),
    };
  });
  const { seed } = agreement.worlds;
  return {
    title: { message: 'explain.title.worlds' },
    lead: [worldsClaim(ground)],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [
        paragraph('explain.worlds-mean'),
        paragraph(agreement.priorAssumed === null ? 'explain.prior-set' : 'unknown.prior'),
        ...(seed === undefined ? [] : [paragraph('explain.seed', { seed: String(seed) })]),
      ]),
      ...sectionOf('parties', { message: 'explain.open-by-party' }, listOf(lines)),
      ...sectionOf('ask', { message: 'explain.ask-world' }, [
        paragraph('explain.ask-world-says', { last: String(Math.max(0, agreement.worlds.count - 1)) }),
        ...listOf(
          [0, 1, 2]
            .filter((number) => number < agreement.worlds.count)
            .map((number) => ({
              message: 'world.numbered',
              values: { number: String(number) },
              explain: explainId.world(number),
            })),
        ),
      ]),
    ],
  };
}
