import type { Guarantee, PackageVerdict } from '../../agreement/index.ts';
import { readPackage, prioritiesOfParty } from '../../agreement/index.ts';
import { packagePhrase, sharePhrase, stepPhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import { explainId } from './explain-id.ts';
import { type Explained, type Ground, type Steps, listOf, paragraph, sectionOf } from './explained.ts';
import { nameOf, namesOf, positionLines, positionsCalled, priorityLine } from './line.ts';
import { exampleSection } from './world-claim.ts';

/** The guarantees a package needs, each with the way on to what stands behind it. */
export function guaranteeLines(ground: Ground, verdict: PackageVerdict): readonly Claim[] {
  return verdict.guarantees.map((guarantee) => guaranteeLine(ground, verdict.state, guarantee));
}

function guaranteeLine(ground: Ground, state: string, guarantee: Guarantee): Claim {
  const { party, to, share, answeredBy } = guarantee;
  return {
    message: answeredBy.length === 0 ? 'explain.guarantee-unanswered' : 'explain.guarantee',
    values: {
      party: nameOf(party),
      step: stepPhrase(ground.material.negotiation, state, to),
      share: sharePhrase(share),
      answeredBy: namesOf(answeredBy),
    },
    ...(ground.now === undefined ? { explain: explainId.guarantee(state, party, to) } : {}),
  };
}

/** Why a package needs a guarantee: what the party would gain by the step, and that nothing deters it. */
export function* explainGuarantee(ground: Ground, state: string, guarantee: Guarantee): Steps<Explained> {
  const { negotiation } = ground.material;
  const party = negotiation.parties.findIndex(({ name }) => name === guarantee.party);
  const from = readPackage(state, negotiation.options.length)!;
  const to = readPackage(guarantee.to, negotiation.options.length)!;
  const differing = prioritiesOfParty(negotiation, party).filter(
    ({ test }) => test.holdsIn(from) !== test.holdsIn(to),
  );
  return {
    title: { message: 'explain.title.guarantee', values: { party: nameOf(guarantee.party) } },
    lead: [guaranteeLine(ground, state, guarantee)],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [
        paragraph('explain.guarantee-means'),
        ...listOf([
          {
            message: 'explain.step-from',
            values: { package: packagePhrase(negotiation, state) },
            explain: explainId.package(state),
          },
          {
            message: 'explain.step-to',
            values: { package: packagePhrase(negotiation, guarantee.to) },
            explain: explainId.package(guarantee.to),
          },
        ]),
      ]),
      ...sectionOf(
        'priorities',
        { message: 'explain.what-differs' },
        differing.length === 0
          ? [paragraph('explain.only-unknown-differs')]
          : listOf(
              differing.map((priority) =>
                priorityLine(
                  ground,
                  { party, message: priority.test.holdsIn(to) ? 'explain.step-gains' : 'explain.step-loses' },
                  priority,
                ),
              ),
            ),
      ),
      ...sectionOf(
        'positions',
        { message: 'explain.positions' },
        listOf(
          positionLines(
            ground,
            positionsCalled(
              ground,
              differing.flatMap(({ positions }) => positions),
            ),
          ),
        ),
      ),
      ...(yield* exampleSection(ground, {
        holds: (world) => world.compare(party, to, from) > 0 && !world.isStableFor(party, from, 'seq'),
        parties: [party],
      })),
    ],
  };
}
