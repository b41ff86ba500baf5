import { type ChangeSet, negotiationAfter } from '../../agreement/index.ts';
import {
  changePhrase,
  changesPhrase,
  holdsClaim,
  shareClaim,
  undoingClaims,
  wayClaims,
} from '../brief/change-claim.ts';
import { leastChangeClaim } from '../brief/least-change-section.ts';
import { sharePhrase } from '../brief/phrase.ts';
import type { Claim } from '../claim.ts';
import type { Block } from '../document.ts';
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
import { packageLine, positionLines, positionsCalled, unknownLine } from './line.ts';
import { equilibriumExamples, stableSection, stateOf, verdictOn } from './package-explanation.ts';
import { statementLine } from './position-explanation.ts';
import { type ToldChange, changedBlocks } from './told-change.ts';
import { explainWayStep } from './way-explanation.ts';

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
  const told: ToldChange = {
    ground,
    set,
    of,
    changed: (worlds?: number) => groundThen(ground, after, worlds),
  };
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

/** Which positions change, from which statements; who accepts the package then; and what is to be feared on the way. */
function explainSet({ ground, set, of, changed }: ToldChange): Explained {
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
function* explainHolds({ ground, set, of, changed }: ToldChange): Steps<Explained> {
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

/** A step that would undo the package once it is reached. */
function* explainUndoing(
  { ground, set, of, changed }: ToldChange,
  place: number,
): Steps<Explained | undefined> {
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
