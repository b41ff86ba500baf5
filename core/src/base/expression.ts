import { type Issue, errorIssue } from './issue.ts';

/**
 * The one grammar of rules, conditions and priorities.
 *
 *     expr  = iff
 *     iff   = imp (('<->' | 'iff') imp)*
 *     imp   = or ('->' imp)?
 *     or    = and ('or' and)*
 *     and   = not ('and' not)*
 *     not   = 'not' not | '(' expr ')' | count | name
 *     count = ('at most' | 'at least' | 'exactly') n 'of' '(' name (',' name)* ')'
 *
 * The parentheses of a count are optional when it is the whole expression. A name is a quoted string, or letters,
 * digits and `_` with single inner `-`, in any script, read as NFC. A name with a dot (`party.option`) is one name.
 * Keywords are in lower case.
 */
export type Expression =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'and' | 'or' | 'iff'; readonly of: readonly Expression[] }
  | { readonly kind: 'implies'; readonly premise: Expression; readonly conclusion: Expression }
  | {
      readonly kind: 'count';
      readonly bound: CountBound;
      readonly number: number;
      readonly of: readonly NameExpression[];
    };

export type NameExpression = Extract<Expression, { kind: 'name' }>;
export type CountBound = 'at most' | 'at least' | 'exactly';

/** A priority: an expression that matters, or matters where another one holds. `A if B` weighs as B -> A. */
export interface PriorityExpression {
  readonly matters: Expression;
  readonly when?: Expression;
}

type Token =
  | { readonly kind: 'word' | 'quoted'; readonly text: string; readonly at: number }
  | { readonly kind: 'symbol'; readonly text: '(' | ')' | ',' | '->' | '<->' | '.'; readonly at: number }
  | { readonly kind: 'end'; readonly text: ''; readonly at: number };

/** Parsing stops at the first fault of a text, so this one class carries it out of the recursion. */
class ExpressionFault extends Error {
  constructor(
    readonly at: number,
    readonly says: string,
    readonly expected: string,
  ) {
    super(says);
  }
}

const keywords = new Set(['not', 'and', 'or', 'iff', 'if', 'at', 'most', 'least', 'exactly', 'of']);
/** Deeper nesting than this is refused, so that no input can exhaust the stack. */
const deepest = 200;
/** Longer expressions than this are refused: nobody writes them, and every reader must end soon. */
const longest = 10_000;

/** The expression, or undefined with one issue pushed. */
export function parseExpression(source: string, path: string, issues: Issue[]): Expression | undefined {
  return parseWith(source, path, issues, (parser) => parser.wholeExpression());
}

/** `A`, `A if B`. */
export function parsePriority(source: string, path: string, issues: Issue[]): PriorityExpression | undefined {
  return parseWith(source, path, issues, (parser) => parser.wholePriority());
}

function parseWith<Value>(
  source: string,
  path: string,
  issues: Issue[],
  run: (parser: ExpressionParser) => Value,
): Value | undefined {
  try {
    return run(new ExpressionParser(tokensOf(source.normalize('NFC'))));
  } catch (fault) {
    if (!(fault instanceof ExpressionFault)) throw fault;
    issues.push(
      errorIssue({
        code: 'expression',
        path,
        says: `${fault.says} (at character ${fault.at + 1} of ${JSON.stringify(shorten(source))})`,
        remedy: `Expected ${fault.expected}. Write for example: a -> b or c; not (a and b); at most 2 of (a, b, c).`,
        found: shorten(source),
        expected: fault.expected,
      }),
    );
    return undefined;
  }
}

function shorten(source: string): string {
  return source.length > 120 ? `${source.slice(0, 117)}…` : source;
}

const tokenPattern =
  /\s*(?:(<->|->|[(),.])|"((?:[^"\\]|\\.)*)"|([\p{L}\p{M}\p{N}_]+(?:-[\p{L}\p{M}\p{N}_]+)*))/uy;

function tokensOf(source: string): readonly Token[] {
  if (source.length > longest) {
    throw new ExpressionFault(longest, 'The expression is too long.', `at most ${longest} characters`);
  }
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  let end = 0;
  while (source.slice(end).trim() !== '') {
    tokenPattern.lastIndex = end;
    const match = tokenPattern.exec(source);
    const at = end + (source.slice(end).length - source.slice(end).trimStart().length);
    if (match === null) {
      throw new ExpressionFault(
        at,
        `${JSON.stringify(source.charAt(at))} cannot stand here.`,
        'a name, an operator or a parenthesis',
      );
    }
    const [, symbol, quoted, word] = match;
    if (symbol !== undefined) tokens.push({ kind: 'symbol', text: symbol as '(', at });
    else if (quoted !== undefined) tokens.push({ kind: 'quoted', text: quoted.replace(/\\(.)/gu, '$1'), at });
    else tokens.push({ kind: 'word', text: word ?? '', at });
    end = tokenPattern.lastIndex;
  }
  tokens.push({ kind: 'end', text: '', at: source.length });
  return tokens;
}

class ExpressionParser {
  #next = 0;
  #depth = 0;

  constructor(readonly tokens: readonly Token[]) {}

  wholeExpression(): Expression {
    const expression = this.#startsCount() ? this.#countOrExpression() : this.#iff();
    this.#expectEnd('an operator or the end');
    return expression;
  }

  wholePriority(): PriorityExpression {
    const matters = this.#startsCount() ? this.#countOrExpression() : this.#iff();
    if (!this.#takeWord('if')) {
      this.#expectEnd('"if", an operator or the end');
      return { matters };
    }
    const when = this.#startsCount() ? this.#countOrExpression() : this.#iff();
    this.#expectEnd('an operator or the end');
    return { matters, when };
  }

  /** A count that is the whole expression may leave its parentheses out. */
  #countOrExpression(): Expression {
    const start = this.#next;
    const count = this.#count(true);
    const token = this.#peek();
    if (token.kind === 'end' || (token.kind === 'word' && token.text === 'if')) return count;
    this.#next = start;
    return this.#iff();
  }

  #iff(): Expression {
    const of = [this.#implication()];
    while (this.#takeSymbol('<->') || this.#takeWord('iff')) of.push(this.#implication());
    return of.length === 1 ? of[0]! : { kind: 'iff', of };
  }

  #implication(): Expression {
    const premise = this.#or();
    if (!this.#takeSymbol('->')) return premise;
    return { kind: 'implies', premise, conclusion: this.#nested(() => this.#implication()) };
  }

  #or(): Expression {
    const of = [this.#and()];
    while (this.#takeWord('or')) of.push(this.#and());
    return of.length === 1 ? of[0]! : { kind: 'or', of };
  }

  #and(): Expression {
    const of = [this.#not()];
    while (this.#takeWord('and')) of.push(this.#not());
    return of.length === 1 ? of[0]! : { kind: 'and', of };
  }

  #not(): Expression {
    if (this.#takeWord('not')) return { kind: 'not', of: this.#nested(() => this.#not()) };
    if (this.#takeSymbol('(')) {
      const inner = this.#nested(() => this.#iff());
      this.#expectSymbol(')');
      return inner;
    }
    if (this.#startsCount()) return this.#count(false);
    return this.#name();
  }

  #startsCount(): boolean {
    const token = this.#peek();
    if (token.kind !== 'word') return false;
    if (token.text === 'exactly') return true;
    const after = this.tokens[this.#next + 1];
    return token.text === 'at' && after?.kind === 'word' && (after.text === 'most' || after.text === 'least');
  }

  #count(isWhole: boolean): Expression {
    const bound: CountBound = this.#takeWord('exactly')
      ? 'exactly'
      : (this.#takeWord('at'), this.#takeWord('most') ? 'at most' : (this.#takeWord('least'), 'at least'));
    const token = this.#peek();
    if (token.kind !== 'word' || !/^\d{1,6}$/u.test(token.text)) this.#fail('a whole number');
    this.#next += 1;
    if (!this.#takeWord('of')) this.#fail('"of"');
    const hasParenthesis = this.#takeSymbol('(');
    if (!hasParenthesis && !isWhole) this.#fail('"("');
    const of = [this.#name()];
    while (this.#takeSymbol(',')) of.push(this.#name());
    if (hasParenthesis) this.#expectSymbol(')');
    return { kind: 'count', bound, number: Number(token.text), of };
  }

  #name(): NameExpression {
    const token = this.#peek();
    if (token.kind !== 'quoted' && (token.kind !== 'word' || keywords.has(token.text))) this.#fail('a name');
    this.#next += 1;
    if (!this.#takeSymbol('.')) return { kind: 'name', name: token.text };
    const second = this.#peek();
    if (second.kind !== 'quoted' && second.kind !== 'word') this.#fail('an option after the dot');
    this.#next += 1;
    return { kind: 'name', name: `${token.text}.${second.text}` };
  }

  #nested<Value>(run: () => Value): Value {
    this.#depth += 1;
    if (this.#depth > deepest) {
      throw new ExpressionFault(
        this.#peek().at,
        'The expression is nested too deeply.',
        `at most ${deepest} levels`,
      );
    }
    const value = run();
    this.#depth -= 1;
    return value;
  }

  #peek(): Token {
    return this.tokens[this.#next]!;
  }

  #takeWord(text: string): boolean {
    const token = this.#peek();
    if (token.kind !== 'word' || token.text !== text) return false;
    this.#next += 1;
    return true;
  }

  #takeSymbol(text: string): boolean {
    const token = this.#peek();
    if (token.kind !== 'symbol' || token.text !== text) return false;
    this.#next += 1;
    return true;
  }

  #expectSymbol(text: string): void {
    if (!this.#takeSymbol(text)) this.#fail(`"${text}"`);
  }

  #expectEnd(expected: string): void {
    if (this.#peek().kind !== 'end') this.#fail(expected);
  }

  #fail(expected: string): never {
    const token = this.#peek();
    const says =
      token.kind === 'end'
        ? 'The expression ends too early.'
        : `${JSON.stringify(token.text)} is not expected here.`;
    throw new ExpressionFault(token.at, says, expected);
  }
}

/** Every name in the expression, once each, in order of appearance. */
export function namesIn(expression: Expression): readonly NameExpression[] {
  const found = new Map<string, NameExpression>();
  visitNames(expression, (name) => {
    if (!found.has(name.name)) found.set(name.name, name);
  });
  return [...found.values()];
}

function visitNames(expression: Expression, visit: (name: NameExpression) => void): void {
  switch (expression.kind) {
    case 'name':
      visit(expression);
      return;
    case 'not':
      visitNames(expression.of, visit);
      return;
    case 'implies':
      visitNames(expression.premise, visit);
      visitNames(expression.conclusion, visit);
      return;
    case 'and':
    case 'or':
    case 'iff':
    case 'count':
      for (const inner of expression.of) visitNames(inner, visit);
  }
}

/** Whether the expression holds where `isTrue` says which names are true. `a <-> b <-> c` associates to the left. */
export function holds(expression: Expression, isTrue: (name: string) => boolean): boolean {
  switch (expression.kind) {
    case 'name':
      return isTrue(expression.name);
    case 'not':
      return !holds(expression.of, isTrue);
    case 'and':
      return expression.of.every((inner) => holds(inner, isTrue));
    case 'or':
      return expression.of.some((inner) => holds(inner, isTrue));
    case 'implies':
      return !holds(expression.premise, isTrue) || holds(expression.conclusion, isTrue);
    case 'iff':
      return expression.of.map((inner) => holds(inner, isTrue)).reduce((left, right) => left === right);
    case 'count': {
      const count = expression.of.filter((inner) => isTrue(inner.name)).length;
      return expression.bound === 'at most'
        ? count <= expression.number
        : expression.bound === 'at least'
          ? count >= expression.number
          : count === expression.number;
    }
  }
}

/** The same expression with every name replaced. */
export function renameIn(expression: Expression, rename: (name: string) => string): Expression {
  switch (expression.kind) {
    case 'name':
      return { ...expression, name: rename(expression.name) };
    case 'not':
      return { kind: 'not', of: renameIn(expression.of, rename) };
    case 'implies':
      return {
        kind: 'implies',
        premise: renameIn(expression.premise, rename),
        conclusion: renameIn(expression.conclusion, rename),
      };
    case 'and':
    case 'or':
    case 'iff':
      return { kind: expression.kind, of: expression.of.map((inner) => renameIn(inner, rename)) };
    case 'count':
      return { ...expression, of: expression.of.map((inner) => ({ ...inner, name: rename(inner.name) })) };
  }
}

const strengths = { iff: 1, implies: 2, or: 3, and: 4, not: 5, count: 5, name: 6 } as const;

/** The expression as text that parses back to the same expression. */
export function printExpression(expression: Expression): string {
  return print(expression, 0);
}

function print(expression: Expression, outer: number): string {
  const strength = strengths[expression.kind];
  const text = printInner(expression, strength);
  return strength < outer ? `(${text})` : text;
}

function printInner(expression: Expression, strength: number): string {
  switch (expression.kind) {
    case 'name':
      return printName(expression.name);
    case 'not':
      return `not ${print(expression.of, strength)}`;
    case 'implies':
      return `${print(expression.premise, strength + 1)} -> ${print(expression.conclusion, strength)}`;
    case 'and':
    case 'or':
    case 'iff':
      return expression.of.map((inner) => print(inner, strength + 1)).join(` ${expression.kind} `);
    case 'count':
      return `${expression.bound} ${expression.number} of (${expression.of.map((inner) => printName(inner.name)).join(', ')})`;
  }
}

const plainName = /^[\p{L}\p{M}\p{N}_]+(?:-[\p{L}\p{M}\p{N}_]+)*$/u;

/** A name as it must be written in an expression: quoted where its letters need it. */
export function printName(name: string): string {
  const parts = name.split('.');
  if (parts.length <= 2 && parts.every((part) => plainName.test(part) && !keywords.has(part))) return name;
  return `"${name.replace(/["\\]/gu, '\\$&')}"`;
}
