import { type Expression, parsePriority, printExpression, renameIn } from '../../base/expression.ts';
import { type PackageTest, isAlways, packageTestOf } from '../negotiation/condition.ts';
import type { AddedPriority, Override, SettledOrder } from '../negotiation/judgement.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import type { Position } from '../negotiation/position.ts';

export type Tier = 1 | 2 | 3;

/** The rows of the table by which a position becomes priorities: its stance, its guard, its *only if*. */
export const priorityRules = ['rules-out', 'opposes', 'open-if', 'favours', 'commits', 'only-if'] as const;
export type PriorityRule = (typeof priorityRules)[number];

/** A position, and by which row of the table it makes a priority. */
export interface Ground {
  readonly position: Position;
  readonly rule: PriorityRule;
}

/** What the analyst put the priority in the place of. */
export interface Replacement {
  readonly says: string;
  readonly by: Override;
}

/** That the priority stands above one of a higher tier, and so moved up from its own. */
export interface Promotion {
  readonly from: Tier;
  readonly above: string;
  readonly by: SettledOrder;
}

/**
 * One ordered preference statement of a party (option prioritising: Fang, Hipel, Kilgour and Peng 2003), derived
 * from a position or set by the analyst. Payoffs compare priority by priority, the most important first.
 */
export interface Priority {
  readonly tier: Tier;
  readonly says: string;
  readonly test: PackageTest;
  /** A package in which it does not hold is acceptable in no world. */
  readonly redLine: boolean;
  /** Ids of the positions it rests on; empty where the analyst set it. */
  readonly positions: readonly string[];
  /** How the positions make it; where it was replaced, how they made what stood there before. */
  readonly grounds: readonly Ground[];
  /** The analyst's own entries that say it. */
  readonly added: readonly AddedPriority[];
  readonly replaced: readonly Replacement[];
  readonly promoted?: Promotion;
}

/** The priorities that one position stands for (the table in the glossary under *position*). */
export function prioritiesOfPosition(position: Position, negotiation: Negotiation): readonly Priority[] {
  const option: Expression = { kind: 'name', name: negotiation.options[position.option]!.name };
  const { guard, onlyIf } = position;
  const found: Priority[] = [];
  const add = (rule: PriorityRule, tier: Tier, expression: Expression): void => {
    const test = packageTestOf(expression, (name) => optionIndexOf(name, negotiation));
    found.push({
      tier,
      says: printExpression(expression),
      test,
      redLine: redLineRules.has(rule),
      positions: [position.id],
      grounds: [{ position, rule }],
      added: [],
      replaced: [],
    });
  };
  const guarded: Expression = isAlways(guard) ? option : { kind: 'and', of: [option, guard.expression] };
  switch (position.stance) {
    case 'rules-out':
      add('rules-out', 1, { kind: 'not', of: guarded });
      break;
    case 'opposes':
      add('opposes', 2, { kind: 'not', of: guarded });
      break;
    case 'open':
      if (!isAlways(guard))
        add('open-if', 1, { kind: 'implies', premise: option, conclusion: guard.expression });
      break;
    case 'favours':
      add('favours', 2, guarded);
      break;
    case 'commits':
      add(
        'commits',
        1,
        isAlways(guard) ? option : { kind: 'implies', premise: guard.expression, conclusion: option },
      );
      break;
  }
  if (onlyIf !== undefined)
    add('only-if', 1, { kind: 'implies', premise: option, conclusion: onlyIf.expression });
  return found;
}

/** What a package must not break to be acceptable in any world. */
const redLineRules: ReadonlySet<PriorityRule> = new Set(['rules-out', 'open-if', 'only-if']);

/** Every expression has been given unique names when it was read. */
function optionIndexOf(name: string, { options }: Negotiation): number {
  const index = options.findIndex((option) => option.name === name);
  if (index < 0) throw new Error(`No option "${name}".`);
  return index;
}

/** The same priority twice weighs once, where it matters most. */
export function mergePriorities(priorities: readonly Priority[]): readonly Priority[] {
  const merged = new Map<string, Priority>();
  for (const priority of priorities) {
    const known = merged.get(priority.says);
    merged.set(
      priority.says,
      known === undefined
        ? priority
        : {
            ...known,
            tier: Math.min(known.tier, priority.tier) as Tier,
            redLine: known.redLine || priority.redLine,
            positions: [...new Set([...known.positions, ...priority.positions])],
            grounds: [...known.grounds, ...priority.grounds],
            added: [...known.added, ...priority.added],
            replaced: [...known.replaced, ...priority.replaced],
          },
    );
  }
  return [...merged.values()];
}

/**
 * The words of a priority in their one printed form, so that `a  or b` and `a or Bo.b` are the same as `a or b`. Words
 * that are no priority stay as they are.
 */
export function printedPriority(says: string, { options, parties }: Negotiation): string {
  const priority = parsePriority(says, '', []);
  if (priority === undefined) return says;
  const { matters, when } = priority;
  const whole: Expression =
    when === undefined ? matters : { kind: 'implies', premise: when, conclusion: matters };
  const uniqueNameOf = (name: string): string =>
    options.find(({ party, name: own }) => name === `${parties[party]!.name}.${own}`.normalize('NFC'))
      ?.name ?? name;
  return printExpression(renameIn(whole, uniqueNameOf));
}
