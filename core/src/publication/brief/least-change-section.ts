import type { ChangeSet, Negotiation, WayStep } from '../../agreement/index.ts';
import { type Stance, stances } from '../../record/index.ts';
import type { Claim, ClaimValue } from '../claim.ts';
import type { Block, Section } from '../document.ts';
import type { BriefMaterial } from './material.ts';
import { optionPhrase, packagePhrase, sharePhrase, stancePhrase, stepPhrase } from './phrase.ts';

/** A brief tells so many sets of changes; the analysis has more. */
const mostSets = 3;
/** So many steps that would undo a package are told of each set. */
const mostUndoing = 3;

/** The least that must move for the chosen package, and what is to be feared on the way; undefined where none was chosen. */
export function leastChangeSection({ agreement, negotiation }: BriefMaterial): Section | undefined {
  const { leastChange, leastChangeSearch: search } = agreement;
  if (leastChange === undefined || search === undefined) return undefined;
  const target = { share: search.target };
  const [first] = leastChange;
  return {
    id: 'least-change',
    heading: { message: 'heading.least-change' },
    blocks: [
      {
        kind: 'paragraph',
        text: {
          message: headMessage(first, search.complete),
          values: {
            package: packagePhrase(negotiation, search.package),
            target,
            count: search.count,
            cost: first?.cost ?? 0,
            below: search.noneBelow,
          },
        },
      },
      ...leastChange.slice(0, mostSets).flatMap((set) => setBlocks(set, search.package, negotiation)),
    ],
  };
}

function headMessage(first: ChangeSet | undefined, isComplete: boolean): string {
  if (first === undefined) return isComplete ? 'least.impossible' : 'least.none-found';
  if (first.cost === 0) return 'least.nothing';
  return isComplete ? 'least.sets' : 'least.sets-unproved';
}

function setBlocks(set: ChangeSet, state: string, negotiation: Negotiation): readonly Block[] {
  const { changes, share, equilibrium, onTheWay, undoneBy } = set;
  return [
    ...(changes.length === 0
      ? []
      : [
          {
            kind: 'heading',
            text: {
              message: 'least.set',
              values: {
                changes: { list: changes.map((change) => changePhrase(change, negotiation)) },
              },
            },
          } satisfies Block,
        ]),
    {
      kind: 'list',
      items: [
        { message: 'least.share', values: { share: sharePhrase(share) } },
        ...(equilibrium === undefined
          ? []
          : [{ message: 'least.holds', values: { share: sharePhrase(equilibrium.seq) } }]),
        ...(onTheWay === undefined ? [] : wayLines(onTheWay, negotiation)),
        ...(undoneBy ?? []).slice(0, mostUndoing).map(({ party, to, share: tempted, answeredBy }): Claim => ({
          message: answeredBy.length === 0 ? 'way.undone-unanswered' : 'way.undone',
          values: {
            party: { name: party },
            step: stepPhrase(negotiation, state, to),
            share: sharePhrase(tempted),
            answeredBy: { list: answeredBy.map((name) => ({ name })) },
          },
        })),
        ...(undoneBy?.length === 0 ? [{ message: 'way.undone-by-none' }] : []),
      ],
    },
  ];
}

function wayLines(
  { by, steps }: NonNullable<ChangeSet['onTheWay']>,
  negotiation: Negotiation,
): readonly Claim[] {
  if (by === 'none') return [{ message: 'way.together' }];
  return [
    { message: `way.by-${by}` },
    ...steps.flatMap((step, index) => [
      stepLine(step, index, negotiation),
      ...answerLines(step, negotiation),
    ]),
  ];
}

function stepLine(
  { party, from, to, gains, loses }: WayStep,
  index: number,
  negotiation: Negotiation,
): Claim {
  return {
    message: loses.share > 0 ? 'way.step-loses' : 'way.step',
    values: {
      number: index + 1,
      party: { name: party },
      step: stepPhrase(negotiation, from, to),
      gains: sharePhrase(gains),
      loses: sharePhrase(loses),
    },
  };
}

function answerLines({ party, to, answers }: WayStep, negotiation: Negotiation): readonly Claim[] {
  return answers.map((answer): Claim => ({
    message: answer.unanswered.share > 0 ? 'way.answer-unkept' : 'way.answer',
    values: {
      mover: { name: party },
      party: { name: answer.party },
      step: stepPhrase(negotiation, to, answer.to),
      share: sharePhrase(answer.share),
      unkept: sharePhrase(answer.unanswered),
    },
  }));
}

function changePhrase(
  { party, option, from, to, drop }: ChangeSet['changes'][number],
  negotiation: Negotiation,
): Claim {
  const index = negotiation.options.findIndex(({ name }) => name === option);
  const values = { party: { name: party }, option: optionPhrase(negotiation, index) };
  if (drop !== undefined) return { message: 'least.drop', values };
  return { message: 'least.change', values: { ...values, from: stanceOf(from), to: stanceOf(to) } };
}

function stanceOf(name: string | undefined): ClaimValue {
  const stance: Stance | undefined = stances.find((each) => each === name);
  return stance === undefined ? { message: 'stance.unknown' } : stancePhrase(stance);
}
