import { printExpression } from '../../base/expression.ts';
import type { Stance } from '../../record/index.ts';
import { always, isAlways } from '../negotiation/condition.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import type { Position } from '../negotiation/position.ts';
import type { StanceChange } from '../report.ts';

/** The scale from against to for. */
const scale = ['rules-out', 'opposes', 'open', 'favours', 'commits'] as const satisfies readonly Stance[];

/** What it costs to drop an *only if*. */
const dropCost = 2;

/**
 * What one change of stance costs: each step on the scale counts 1, and one more where the party gives up what it is
 * bound to, a statement of its first tier: ruling out, committing, and under a guard being open as well, which is a red
 * line. An unknown stance is settled at open for 1, at opposes or favours for 2, and goes on from there.
 */
export function changeCost(from: Stance | 'unknown', to: Stance, isGuarded = false): number {
  if (from === 'unknown') return 1 + changeCost('open', to);
  if (from === to) return 0;
  const isBound = from === 'rules-out' || from === 'commits' || (from === 'open' && isGuarded);
  return Math.abs(scale.indexOf(from) - scale.indexOf(to)) + (isBound ? 1 : 0);
}

/** One thing that a party could change its mind about, and each way in which it could. */
export interface ChangeableStance {
  readonly option: number;
  /** The position in force; undefined where none is known. */
  readonly position?: Position;
  readonly alternatives: readonly Alternative[];
}

export interface Alternative {
  readonly cost: number;
  /** The position that would be in force instead. */
  readonly position: Position;
  readonly says: readonly StanceChange[];
}

/** Everything that a party with these positions in force could change, the cheapest ways first. */
export function changeableStances(
  negotiation: Negotiation,
  party: number,
  positions: readonly Position[],
): readonly ChangeableStance[] {
  const known = new Set(positions.map(({ option }) => option));
  const unknown = negotiation.options.filter(({ index }) => !known.has(index));
  return [
    ...positions.map((position) => ({
      option: position.option,
      position,
      alternatives: byCost(alternativesTo(position, negotiation)),
    })),
    ...unknown.map(({ index }) => ({
      option: index,
      alternatives: byCost(settlementsOf(party, index, negotiation)),
    })),
  ];
}

function alternativesTo(position: Position, negotiation: Negotiation): readonly Alternative[] {
  const { onlyIf, ...unconditional } = position;
  const kept = stancesOn(position, negotiation)
    .filter((stance) => stance !== position.stance && (onlyIf === undefined || !isAgainst(stance)))
    .map((stance) => alternative(position, { ...position, stance }, negotiation));
  const dropped =
    onlyIf === undefined
      ? []
      : stancesOn(position, negotiation).map((stance) =>
          alternative(position, { ...unconditional, stance }, negotiation),
        );
  return [...kept, ...dropped];
}

function alternative(from: Position, to: Position, negotiation: Negotiation): Alternative {
  const names = { ...namesOf(from, negotiation), position: from.id };
  const drops = from.onlyIf !== undefined && to.onlyIf === undefined;
  return {
    cost: changeCost(from.stance, to.stance, !isAlways(from.guard)) + (drops ? dropCost : 0),
    position: to,
    says: [
      ...(from.stance === to.stance ? [] : [{ ...names, from: from.stance, to: to.stance }]),
      ...(from.onlyIf !== undefined && drops
        ? [{ ...names, drop: 'onlyIf' as const, condition: printExpression(from.onlyIf.expression) }]
        : []),
    ],
  };
}

function settlementsOf(party: number, option: number, negotiation: Negotiation): readonly Alternative[] {
  const blank = { id: '', party, option, guard: always, evidence: [], guessed: false };
  return stancesOn(blank, negotiation).map((stance) => ({
    cost: changeCost('unknown', stance),
    position: { ...blank, stance },
    says: [{ ...namesOf(blank, negotiation), from: 'unknown', to: stance }],
  }));
}

/** Nobody can commit to what another party controls. */
function stancesOn(
  { party, option }: Pick<Position, 'party' | 'option'>,
  { options }: Negotiation,
): readonly Stance[] {
  return scale.filter((stance) => stance !== 'commits' || options[option]!.party === party);
}

function isAgainst(stance: Stance): boolean {
  return stance === 'opposes' || stance === 'rules-out';
}

function namesOf(
  { party, option }: Pick<Position, 'party' | 'option'>,
  negotiation: Negotiation,
): { readonly party: string; readonly option: string } {
  return { party: negotiation.parties[party]!.name, option: negotiation.options[option]!.name };
}

function byCost(alternatives: readonly Alternative[]): readonly Alternative[] {
  return [...alternatives].sort((a, b) => a.cost - b.cost);
}
