import {
  type ChangeSet,
  type NumberedWorld,
  type WayStep,
  negotiationAfter,
  prioritiesOfParty,
} from '../../agreement/index.ts';
import {
  type OfSet,
  answerClaims,
  changePhrase,
  changesPhrase,
  holdsClaim,
  shareClaim,
  undoingClaims,
  wayClaims,
  wayStepClaim,
} from '../brief/change-claim.ts';
import { leastChangeClaim } from '../brief/least-change-section.ts';
import { sharePhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Block, Section } from '../document.ts';
import { acceptanceChange } from './acceptance-change.ts';
import type { FoundChanges } from './advice.ts';
import { explainId } from './explain-id.ts';
import {
  type Explained,
  type Ground,
  type Steps,
  firstOf,
  groundThen,
  listOf,
  paragraph,
  sectionOf,
  withoutId,
} from './explained.ts';
import { explainGuarantee } from './guarantee-explanation.ts';
import { nameOf, packageLine, positionLines, positionsCalled, priorityLine, unknownLine } from './line.ts';
import { equilibriumExamples, stableSection, stateOf, verdictOn } from './package-explanation.ts';
import { statementLine } from './position-explanation.ts';
import { exampleSection } from './world-claim.ts';

const mostSets = 12;
const mostUndoing = 8;

/** Which set of least change is asked for, and what of it. */
export interface AskedChange {
  readonly state: string;
  readonly target: number;
  /** From 1. */
  readonly place: number;
  readonly part:
    | { readonly kind: 'whole' | 'holds' }
    | { readonly kind: 'step' | 'undone'; readonly place: number };
}

/** The least that must move for a package: what a change costs, and the sets that cost least. */
export function* explainLeastChange(
  ground: Ground,
  { state, target }: Pick<AskedChange, 'state' | 'target'>,
): Steps<Explained | undefined> {
  const found = yield* ground.advice.leastChange(state, target);
  if (found === undefined) return undefined;
  const { negotiation } = ground.material;
  const { sets, search } = found;
  const lines = sets.map((set, place) => {
    const id = explainId.change(state, target, place + 1);
    return { ...changesPhrase(set, { negotiation, state, id }), explain: id };
  });
  return {
    title: { message: 'explain.title.least-change' },
    lead: [withoutId(leastChangeClaim({ leastChange: sets, search }, { negotiation }))],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, [
        paragraph('explain.change-costs'),
        paragraph(search.complete ? 'explain.change-complete' : 'explain.change-incomplete', {
          cost: search.searchedTo,
        }),
        { kind: 'paragraph', text: nowClaim(ground, state) },
      ]),
      ...(sets.length === 1 && sets[0]!.cost === 0
        ? []
        : sectionOf('sets', { message: 'explain.change-sets' }, firstOf(lines, mostSets))),
    ],
  };
}

/** In which share of worlds all accept the package as things are. */
function nowClaim(ground: Ground, state: string): Claim {
  const share = verdictOn(ground, state)?.acceptable;
  const explain = explainId.figure(state, 'acceptable');
  return share === undefined
    ? { message: 'explain.not-listed', explain }
    : { message: 'explain.acceptable-now', values: { share: sharePhrase(share) }, explain };
}

/** A set of changes, or one thing that was found out about it. */
export function* explainChange(ground: Ground, asked: AskedChange): Steps<Explained | undefined> {
  const { state, target, place, part } = asked;
  const found: FoundChanges | undefined = yield* ground.advice.leastChange(state, target);
  const set = found?.sets[place - 1];
  const { negotiation } = ground.material;
  const after =
    set === undefined ? undefined : negotiationAfter(negotiation, stateOf(ground, state), set.changes);
  if (set === undefined || after === undefined) return undefined;
  const of = { negotiation, state, id: explainId.change(state, target, place) };
  const told = { ground, set, of, changed: (worlds?: number) => groundThen(ground, after, worlds) };
  switch (part.kind) {
    case 'whole':
      return explainSet(told);
    case 'holds':
      return set.equilibrium === undefined ? undefined : yield* explainHolds(told);
    case 'step':
      return yield* explainWayStep(told, part.place);
    case 'undone':
      return yield* explainUndoing(told, part.place);
  }
}

interface Told {
  readonly ground: Ground;
  readonly set: ChangeSet;
  readonly of: OfSet;
  /** With the negotiation as it is once the changes are made. */
  readonly changed: (worlds?: number) => Ground;
}

/** Which positions change, from which statements; who accepts the package then; and what is to be feared on the way. */
function explainSet({ ground, set, of, changed }: Told): Explained {
  const { negotiation } = ground.material;
  return {
    title: { message: 'explain.title.change' },
    lead: [
      packageLine(negotiation, of.state),
      ...(set.changes.length === 0 ? [] : [changesPhrase(set, of)]),
      withoutId(shareClaim(set, of)),
    ],
    sections: [
      ...sectionOf('changes', { message: 'explain.what-changes' }, [
        paragraph('explain.change-cost', { cost: set.cost }),
        paragraph('explain.change-costs'),
        ...set.changes.flatMap((change) => changeBlocks(ground, change)),
      ]),
      ...acceptanceChange(ground, changed(), of.state),
      ...sectionOf('way', { message: 'explain.change-then' }, [
        ...listOf([
          ...holdsClaim(set, of),
          ...wayClaims(set, of).map((claim) => (claim.explain === of.id ? withoutId(claim) : claim)),
        ]),
        ...firstOf(undoingClaims(set, of), mostUndoing),
      ]),
    ],
  };
}

/** A change, the position that it changes, and the sentences that this rests on. */
function changeBlocks(ground: Ground, change: ChangeSet['changes'][number]): readonly Block[] {
  const { negotiation } = ground.material;
  const { book } = ground;
  const positions = positionsCalled(ground, change.position === undefined ? [] : [change.position]);
  const party = negotiation.parties.findIndex(({ name }) => name === change.party);
  const option = negotiation.options.findIndex(({ name }) => name === change.option);
  const numbers = book.numbersOf(positions.flatMap(({ evidence }) => evidence));
  return [
    { kind: 'heading', text: changePhrase(change, negotiation) },
    {
      kind: 'list',
      items:
        positions.length === 0
          ? [unknownLine(ground, party, option)]
          : [
              ...positionLines(ground, positions),
              ...numbers.map((number) => statementLine(book.noteNumbered(number))),
            ],
    },
  ];
}

/** For whom the package is stable once the changes are made. */
function* explainHolds({ ground, set, of, changed }: Told): Steps<Explained> {
  const after = changed();
  return {
    title: { message: 'explain.title.change-holds' },
    lead: [packageLine(ground.material.negotiation, of.state), ...holdsClaim(set, of).map(withoutId)],
    sections: [
      ...sectionOf('how', { message: 'explain.how' }, changedBlocks(set, of)),
      ...(yield* stableSection(after, of.state, 'seq')),
      ...(yield* equilibriumExamples(after, of.state, 'seq')),
    ],
  };
}

/** What is taken for given, with the way back to it. */
function changedBlocks(set: ChangeSet, of: OfSet): readonly Block[] {
  if (set.changes.length === 0) return [];
  return [
    paragraph('explain.as-changed'),
    { kind: 'paragraph', text: { ...changesPhrase(set, of), explain: of.id } },
  ];
}

/** A step on the way: in how many of the worlds looked at it is a gain, what others could do then, and examples. */
function* explainWayStep({ ground, set, of, changed }: Told, place: number): Steps<Explained | undefined> {
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

/** A step that would undo the package once it is reached. */
function* explainUndoing({ ground, set, of, changed }: Told, place: number): Steps<Explained | undefined> {
  const step = set.undoneBy?.[place - 1];
  const claim = undoingClaims(set, of)[place - 1];
  if (step === undefined || claim === undefined) return undefined;
  const { title, sections } = yield* explainGuarantee(changed(), of.state, step);
  return {
    title,
    lead: [packageLine(ground.material.negotiation, of.state), withoutId(claim)],
    sections: [
      ...sectionOf('changed', { message: 'explain.what-changes' }, changedBlocks(set, of)),
      ...sections,
    ],
  };
}
