import type { ChangeSet, Guarantee, Negotiation, WayStep } from '../../agreement/index.ts';
import { type Stance, stances } from '../../record/index.ts';
import type { Claim, ClaimValue } from '../claim.ts';
import { explainId } from '../explanation/explain-id.ts';
import { optionPhrase, priorityPhrase, sharePhrase, stancePhrase, stepPhrase } from './phrase.ts';

/** Which set of changes is told: for which package, and by which what stands behind it can be asked for. */
export interface OfSet {
  readonly negotiation: Negotiation;
  readonly state: string;
  readonly id: string;
}

/** The changes in one sentence. */
export function changesPhrase({ changes }: ChangeSet, { negotiation }: OfSet): Claim {
  return {
    message: 'least.set',
    values: { changes: { list: changes.map((change) => changePhrase(change, negotiation)) } },
  };
}

/** In which share of worlds all accept then. */
export function shareClaim({ share }: ChangeSet, { id }: OfSet): Claim {
  return { message: 'least.share', values: { share: sharePhrase(share) }, explain: id };
}

/** In which share of worlds the package lasts then; nothing where that was not looked at. */
export function holdsClaim({ equilibrium }: ChangeSet, { id }: OfSet): readonly Claim[] {
  if (equilibrium === undefined) return [];
  return [
    {
      message: 'least.holds',
      values: { share: sharePhrase(equilibrium.seq) },
      explain: explainId.changeHolds(id),
    },
  ];
}

/** The steps to the package, each with what others could do then. */
export function wayClaims({ onTheWay }: ChangeSet, of: OfSet): readonly Claim[] {
  if (onTheWay === undefined) return [];
  const { by, steps } = onTheWay;
  if (by === 'none') return [{ message: 'way.together', explain: of.id }];
  return [
    { message: `way.by-${by}`, explain: of.id },
    ...steps.flatMap((step, index) => [wayStepClaim(step, index, of), ...answerClaims(step, index, of)]),
  ];
}

/** One step: what it brings to whoever takes it. */
export function wayStepClaim(
  { party, from, to, gains, loses }: WayStep,
  index: number,
  { negotiation, id }: OfSet,
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
    explain: explainId.wayStep(id, index + 1),
  };
}

/** What others could gain by doing after a step, to the harm of whoever took it. */
export function answerClaims(
  { party, to, answers }: WayStep,
  index: number,
  { negotiation, id }: OfSet,
): readonly Claim[] {
  return answers.map((answer): Claim => ({
    message: answer.unanswered.share > 0 ? 'way.answer-unkept' : 'way.answer',
    values: {
      mover: { name: party },
      party: { name: answer.party },
      step: stepPhrase(negotiation, to, answer.to),
      share: sharePhrase(answer.share),
      unkept: sharePhrase(answer.unanswered),
    },
    explain: explainId.wayStep(id, index + 1),
  }));
}

/** The steps that would undo the package once it is reached. */
export function undoingClaims({ undoneBy = [] }: ChangeSet, of: OfSet): readonly Claim[] {
  return undoneBy.map((step, index) => undoingClaim(step, index, of));
}

function undoingClaim(
  { party, to, share, answeredBy }: Guarantee,
  index: number,
  { negotiation, state, id }: OfSet,
): Claim {
  return {
    message: answeredBy.length === 0 ? 'way.undone-unanswered' : 'way.undone',
    values: {
      party: { name: party },
      step: stepPhrase(negotiation, state, to),
      share: sharePhrase(share),
      answeredBy: { list: answeredBy.map((name) => ({ name })) },
    },
    explain: explainId.undoing(id, index + 1),
  };
}

/** One change: who moves from which stance to which, or which condition it drops. */
export function changePhrase(
  { party, option, from, to, drop, condition = '' }: ChangeSet['changes'][number],
  negotiation: Negotiation,
): Claim {
  const index = negotiation.options.findIndex(({ name }) => name === option);
  const values = { party: { name: party }, option: optionPhrase(negotiation, index) };
  if (drop !== undefined)
    return {
      message: 'least.drop',
      values: { ...values, condition: priorityPhrase(condition, negotiation) },
    };
  if (from === 'unknown') return { message: 'least.settle', values: { ...values, to: stanceOf(to) } };
  return { message: 'least.change', values: { ...values, from: stanceOf(from), to: stanceOf(to) } };
}

function stanceOf(name: string | undefined): ClaimValue {
  const stance: Stance | undefined = stances.find((each) => each === name);
  return stance === undefined ? { message: 'stance.unknown' } : stancePhrase(stance);
}
