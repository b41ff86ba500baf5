import { type NumberedWorld, type WayStep, prioritiesOfParty } from '../../agreement/index.ts';
import { answerClaims, wayStepClaim } from '../brief/change-claim.ts';
import type { Claim } from '../claim.ts';
import type { Section } from '../document.ts';
import {
  type Explained,
  type Ground,
  type Steps,
  listOf,
  paragraph,
  sectionOf,
  withoutId,
} from './explained.ts';
import { nameOf, packageLine, priorityLine } from './line.ts';
import { stateOf } from './package-explanation.ts';
import { type ToldChange, changedBlocks } from './told-change.ts';
import { exampleSection } from './world-claim.ts';

/** A step on the way: in how many of the worlds looked at it is a gain, what others could do then, and examples. */
export function* explainWayStep(
  { ground, set, of, changed }: ToldChange,
  place: number,
): Steps<Explained | undefined> {
  const step = set.onTheWay?.steps[place - 1];
  if (set.onTheWay === undefined || step === undefined) return undefined;
  const after = changed(set.onTheWay.worlds);
  const moved = movedIn(after, step);
  const counts = yield* countSteps(after, moved);
  const answers = answerClaims(step, place - 1, of).map(withoutId);
  return {
    title: { message: 'explain.title.way-step', values: { party: nameOf(step.party) } },
    lead: [withoutId(wayStepClaim(step, place - 1, of)), ...answers],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [
        ...changedBlocks(set, of),
        paragraph('explain.way-counts', counts),
        ...(answers.length === 0 ? [] : [paragraph('explain.way-answers')]),
        ...listOf([
          packageAt(ground, 'explain.step-from', step.from),
          packageAt(ground, 'explain.step-to', step.to),
        ]),
      ]),
      ...differingSection(after, moved),
      ...(yield* exampleSection(after, {
        holds: (world) => world.compare(moved.party, moved.to, moved.from) > 0,
        parties: [moved.party],
      })),
      ...(yield* answerExamples(after, step)),
    ],
  };
}

interface Moved {
  readonly party: number;
  readonly from: number;
  readonly to: number;
}

function movedIn(ground: Ground, { party, from, to }: Pick<WayStep, 'party' | 'from' | 'to'>): Moved {
  return {
    party: ground.material.negotiation.parties.findIndex(({ name }) => name === party),
    from: stateOf(ground, from),
    to: stateOf(ground, to),
  };
}

/** In how many of all worlds that were looked at the step is a gain, a loss, and neither. */
function* countSteps(
  ground: Ground,
  { party, from, to }: Moved,
): Steps<{ readonly looked: number; readonly gains: number; readonly loses: number }> {
  const worlds = ground.worlds();
  let [gains, loses] = [0, 0];
  for (let number = 0; number < worlds.count; number += 1) {
    yield number / worlds.count;
    const sign = worlds.at(number).compare(party, to, from);
    if (sign > 0) gains += 1;
    if (sign < 0) loses += 1;
  }
  return { looked: worlds.count, gains, loses };
}

function packageAt({ material }: Ground, message: string, state: string): Claim {
  const { message: said, values, explain } = packageLine(material.negotiation, state);
  return {
    message,
    values: { package: values === undefined ? { message: said } : { message: said, values } },
    ...(explain === undefined ? {} : { explain }),
  };
}

/** What matters to whoever moves and tells the two packages apart. */
function differingSection(ground: Ground, { party, from, to }: Moved): readonly Section[] {
  const differing = prioritiesOfParty(ground.material.negotiation, party).filter(
    ({ test }) => test.holdsIn(from) !== test.holdsIn(to),
  );
  return sectionOf(
    'priorities',
    { message: 'explain.what-differs' },
    differing.length === 0
      ? [paragraph('explain.only-unknown-differs')]
      : listOf(
          differing.map((priority) => {
            const message = priority.test.holdsIn(to) ? 'explain.step-gains' : 'explain.step-loses';
            return priorityLine(ground, { party, message }, priority);
          }),
        ),
  );
}

/** Worlds in which the answer that threatens most is one, and worlds in which it is none. */
function* answerExamples(ground: Ground, step: WayStep): Steps<readonly Section[]> {
  const [answer] = step.answers;
  if (answer === undefined) return [];
  const mover = movedIn(ground, step);
  const other = movedIn(ground, { party: answer.party, from: step.to, to: answer.to });
  const isHarm = (world: NumberedWorld): boolean =>
    world.compare(other.party, other.to, other.from) > 0 &&
    world.compare(mover.party, other.to, mover.from) < 0;
  const sections = yield* exampleSection(ground, {
    holds: isHarm,
    parties: [mover.party, other.party],
  });
  return sections.map((section) => ({
    ...section,
    id: 'answer-examples',
    heading: { message: 'explain.answer-examples' },
  }));
}
