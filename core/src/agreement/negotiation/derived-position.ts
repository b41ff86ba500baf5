import {
  parseExpression,
  printExpression,
  renameIn,
  namesIn,
  type Expression,
} from '../../base/expression.ts';
import type { Position } from '../../record/index.ts';
import type { PositionEntry } from './negotiation-file.ts';

/** An option of a negotiation, and the ids under which articles name it. */
export interface DerivedOption {
  readonly name: string;
  readonly controller: string;
  readonly from: readonly string[];
  readonly says: string;
  readonly guessed: boolean;
}

/** What the record's positions come to over these options. Those that say the same on one day are one. */
export function derivePositions(
  recorded: readonly Position[],
  options: readonly DerivedOption[],
): readonly PositionEntry[] {
  const positions = new Map<string, PositionEntry>();
  for (const position of recorded) {
    for (const entry of entriesOf(position, options)) {
      const { evidence = [], guessed: _guessed, ...meaning } = entry;
      const key = JSON.stringify(meaning);
      const known = positions.get(key);
      positions.set(key, {
        ...(known ?? entry),
        evidence: [...new Set([...(known?.evidence ?? []), ...evidence])],
      });
    }
  }
  return [...positions.values()].map((position, index) => ({ id: `p${index + 1}`, ...position }));
}

function entriesOf(position: Position, options: readonly DerivedOption[]): readonly PositionEntry[] {
  const { actor, stance, day, hedged, evidence } = position;
  return optionsAbout(position, options).map((option) => ({
    party: actor,
    option: option.name,
    stance,
    ...conditionOf(position, options),
    ...(day === null ? {} : { date: day }),
    evidence,
    ...(hedged ? { guessed: true } : {}),
  }));
}

/** Of what several actors can each do, an actor that is one of them speaks for itself. */
function optionsAbout(
  { actor, option }: Position,
  options: readonly DerivedOption[],
): readonly DerivedOption[] {
  const meant = options.filter(({ from }) => from.includes(option));
  const own = meant.filter(({ controller }) => controller === actor);
  return own.length > 0 ? own : meant;
}

const unweighed = 'Its condition is about nothing on the table:';

/** Whether a position was left out since its condition cannot be weighed, and not by a person. */
export function isUnweighed({ excluded }: PositionEntry): boolean {
  return excluded?.startsWith(unweighed) === true;
}

/**
 * A condition that is no expression over the options cannot be weighed. The position is then kept out of the
 * analysis, with the reason, rather than taken as unconditional.
 */
function conditionOf(
  { condition, stance }: Position,
  options: readonly DerivedOption[],
): Pick<PositionEntry, 'if' | 'unless' | 'onlyIf' | 'excluded'> {
  if (condition === null) return {};
  const expression =
    condition.expression === undefined ? undefined : expandExpression(condition.expression, options);
  if (expression === undefined) return { excluded: `${unweighed} ${condition.text}` };
  const says = printExpression(expression);
  const isAgainst = stance === 'opposes' || stance === 'rules-out';
  if (condition.kind === 'unless') return { unless: says };
  return condition.kind === 'only-if' && !isAgainst ? { onlyIf: says } : { if: says };
}

/** A rule over articles' ids as a rule over options, or undefined where it names something that is not on the table. */
export function expandRule(says: string, options: readonly DerivedOption[]): string | undefined {
  const expression = expandExpression(says, options);
  return expression === undefined ? undefined : printExpression(expression);
}

function expandExpression(says: string, options: readonly DerivedOption[]): Expression | undefined {
  const expression = parseExpression(says, '', []);
  if (expression === undefined) return undefined;
  const meant = new Map(
    namesIn(expression).map(({ name }) => [name, options.filter((option) => option.from.includes(name))]),
  );
  if ([...meant.values()].some((found) => found.length === 0)) return undefined;
  const single = [...meant.values()].every((found) => found.length === 1);
  if (single) return renameIn(expression, (name) => meant.get(name)![0]!.name);
  return substituteIn(expression, (name) => meant.get(name)!.map((option) => option.name));
}

/** What several can each do is done where one of them does it. */
function substituteIn(expression: Expression, optionsOf: (name: string) => readonly string[]): Expression {
  switch (expression.kind) {
    case 'name': {
      const of = optionsOf(expression.name).map((name): Expression => ({ kind: 'name', name }));
      return of.length === 1 ? of[0]! : { kind: 'or', of };
    }
    case 'not':
      return { kind: 'not', of: substituteIn(expression.of, optionsOf) };
    case 'implies':
      return {
        kind: 'implies',
        premise: substituteIn(expression.premise, optionsOf),
        conclusion: substituteIn(expression.conclusion, optionsOf),
      };
    case 'and':
    case 'or':
    case 'iff':
      return { kind: expression.kind, of: expression.of.map((inner) => substituteIn(inner, optionsOf)) };
    case 'count':
      return {
        ...expression,
        of: expression.of.flatMap((inner) =>
          optionsOf(inner.name).map((name) => ({ kind: 'name' as const, name })),
        ),
      };
  }
}
