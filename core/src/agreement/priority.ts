import { type Expression, parsePriority, printExpression, renameIn } from '../base/expression.ts';
import { type PackageTest, isAlways, packageTestOf } from './condition.ts';
import type { Negotiation } from './negotiation.ts';
import type { Position } from './position.ts';

export type Tier = 1 | 2 | 3;

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
}

/** The priorities that one position stands for (the table in the glossary under *position*). */
export function prioritiesOfPosition(position: Position, negotiation: Negotiation): readonly Priority[] {
  const option: Expression = { kind: 'name', name: negotiation.options[position.option]!.name };
  const { guard, onlyIf } = position;
  const found: Priority[] = [];
  const add = (tier: Tier, expression: Expression, redLine: boolean): void => {
    found.push(createPriority({ tier, expression, redLine, positions: [position.id] }, negotiation));
  };
  const guarded: Expression = isAlways(guard) ? option : { kind: 'and', of: [option, guard.expression] };
  switch (position.stance) {
    case 'rules-out':
      add(1, { kind: 'not', of: guarded }, true);
      break;
    case 'opposes':
      add(2, { kind: 'not', of: guarded }, false);
      break;
    case 'open':
      if (!isAlways(guard)) add(1, { kind: 'implies', premise: option, conclusion: guard.expression }, true);
      break;
    case 'favours':
      add(2, guarded, false);
      break;
    case 'commits':
      add(
        1,
        isAlways(guard) ? option : { kind: 'implies', premise: guard.expression, conclusion: option },
        false,
      );
      break;
  }
  if (onlyIf !== undefined) add(1, { kind: 'implies', premise: option, conclusion: onlyIf.expression }, true);
  return found;
}

interface PriorityParts {
  readonly tier: Tier;
  readonly expression: Expression;
  readonly redLine: boolean;
  readonly positions: readonly string[];
}

function createPriority(
  { tier, expression, redLine, positions }: PriorityParts,
  negotiation: Negotiation,
): Priority {
  const test = packageTestOf(expression, (name) => optionIndexOf(name, negotiation));
  return { tier, says: printExpression(expression), test, redLine, positions };
}

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
