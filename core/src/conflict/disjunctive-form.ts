import type { Expression } from '../base/expression.ts';

/** One way for an expression to hold: which names are true in it, and which false. */
export type Conjunction = ReadonlyMap<string, boolean>;

/**
 * The expression as an or of ands: it holds exactly where one of the conjunctions does. The empty conjunction always
 * holds; an empty list never. Undefined where more than `most` conjunctions would be needed on the way.
 */
export function disjunctiveForm(expression: Expression, most: number): readonly Conjunction[] | undefined {
  try {
    return formOf(expression, { isHeld: true, most });
  } catch (fault) {
    if (fault instanceof FormTooLong) return undefined;
    throw fault;
  }
}

/** Carries the end of a form that has grown too long out of the recursion. */
class FormTooLong extends Error {}

interface Wanted {
  /** Whether the expression is to hold, or not to hold. */
  readonly isHeld: boolean;
  readonly most: number;
}

type Form = readonly Conjunction[];

const always: Form = [new Map()];

function formOf(expression: Expression, wanted: Wanted): Form {
  const { isHeld, most } = wanted;
  const held = (inner: Expression) => formOf(inner, { isHeld, most });
  const opposite = (inner: Expression) => formOf(inner, { isHeld: !isHeld, most });
  switch (expression.kind) {
    case 'name':
      return [new Map([[expression.name, isHeld]])];
    case 'not':
      return opposite(expression.of);
    case 'and':
    case 'or': {
      const joined = (expression.kind === 'and') === isHeld ? allOf : anyOf;
      return expression.of.map(held).reduce((left, right) => joined(left, right, most));
    }
    case 'implies':
      return (isHeld ? anyOf : allOf)(opposite(expression.premise), held(expression.conclusion), most);
    case 'iff':
      return iffForm(expression.of, wanted);
    case 'count': {
      const names = expression.of.map(({ name }) => name);
      return boundsOf(expression, isHeld)
        .map((bounds) => countForm(names, bounds, most))
        .reduce((left, right) => anyOf(left, right, most));
    }
  }
}

/** `a iff b iff c` associates to the left. */
function iffForm(sides: readonly Expression[], { isHeld, most }: Wanted): Form {
  const last = sides.at(-1)!;
  if (sides.length === 1) return formOf(last, { isHeld, most });
  const before = sides.slice(0, -1);
  const both = (left: boolean, right: boolean) =>
    allOf(iffForm(before, { isHeld: left, most }), formOf(last, { isHeld: right, most }), most);
  return anyOf(both(true, isHeld), both(false, !isHeld), most);
}

/** How many may be true, as ranges from the first number to the second. */
function boundsOf(
  { bound, number }: Extract<Expression, { kind: 'count' }>,
  isHeld: boolean,
): readonly (readonly [number, number])[] {
  if (bound === 'at most') return isHeld ? [[0, number]] : [[number + 1, Infinity]];
  if (bound === 'at least') return isHeld ? [[number, Infinity]] : [[0, number - 1]];
  if (isHeld) return [[number, number]];
  return [
    [0, number - 1],
    [number + 1, Infinity],
  ];
}

function countForm(names: readonly string[], [low, high]: readonly [number, number], most: number): Form {
  if (low > names.length || high < 0) return [];
  if (low <= 0 && high >= names.length) return always;
  const [first, ...others] = names;
  return anyOf(
    allOf([new Map([[first!, true]])], countForm(others, [low - 1, high - 1], most), most),
    allOf([new Map([[first!, false]])], countForm(others, [low, high], most), most),
    most,
  );
}

function anyOf(left: Form, right: Form, most: number): Form {
  return withoutNarrower([...left, ...right], most);
}

function allOf(left: Form, right: Form, most: number): Form {
  return withoutNarrower(
    left.flatMap((one) => right.flatMap((other) => bothOf(one, other) ?? [])),
    most,
  );
}

/** Undefined where the two contradict each other. */
function bothOf(one: Conjunction, other: Conjunction): Conjunction | undefined {
  for (const [name, value] of one) if ((other.get(name) ?? value) !== value) return undefined;
  return new Map([...one, ...other]);
}

/** Without those that hold only where another one does. */
function withoutNarrower(form: Form, most: number): Form {
  const kept: Conjunction[] = [];
  for (const one of [...form].sort((a, b) => a.size - b.size)) {
    if (kept.some((wider) => implies(one, wider))) continue;
    kept.push(one);
    if (kept.length > most) throw new FormTooLong();
  }
  return kept;
}

function implies(narrow: Conjunction, wide: Conjunction): boolean {
  return [...wide].every(([name, value]) => narrow.get(name) === value);
}
