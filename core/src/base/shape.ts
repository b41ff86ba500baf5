import { type Issue, type Outcome, errorIssue, outcomeOf, warningIssue } from './issue.ts';

/**
 * The shape of a JSON value: reads it out of `unknown` with all issues, and describes itself as JSON Schema.
 *
 * One definition gives the type (`Shaped<typeof shape>`), the reader and the published schema, so they cannot differ.
 */
export interface Shape<Value> {
  /** The value, or undefined after at least one error was pushed. */
  read(input: unknown, path: string, issues: Issue[]): Value | undefined;
  /** JSON Schema, draft 2020-12. */
  readonly schema: JsonSchema;
  readonly isOptional?: true;
}

export type Shaped<S> = S extends Shape<infer Value> ? Value : never;
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Reads a whole input. */
export function readShape<Value>(shape: Shape<Value>, input: unknown): Outcome<Value> {
  const issues: Issue[] = [];
  return outcomeOf(shape.read(input, '', issues), issues);
}

function wrongType(path: string, expected: string, found: unknown): Issue {
  return errorIssue({
    code: 'wrong-type',
    path,
    says: `Here ${expected} is expected, but ${describe(found)} was found.`,
    remedy: `Give ${expected}.`,
    expected,
    found: describe(found),
  });
}

function describe(found: unknown): string {
  if (found === null) return 'null';
  if (found === undefined) return 'nothing';
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'object') return 'an object';
  const text = JSON.stringify(found) ?? typeof found;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

export function text(
  options: { readonly describes?: string; readonly nonEmpty?: boolean } = {},
): Shape<string> {
  return {
    schema: withDescription(
      { type: 'string', ...(options.nonEmpty === true ? { minLength: 1 } : {}) },
      options.describes,
    ),
    read(input, path, issues) {
      if (typeof input !== 'string') {
        issues.push(wrongType(path, 'a text', input));
        return undefined;
      }
      if (options.nonEmpty === true && input.trim() === '') {
        issues.push(wrongType(path, 'a text that is not empty', input));
        return undefined;
      }
      return input;
    },
  };
}

export function number(
  options: {
    readonly describes?: string;
    readonly from?: number;
    readonly to?: number;
    readonly whole?: boolean;
  } = {},
): Shape<number> {
  const { from = -Infinity, to = Infinity, whole = false } = options;
  const bounds =
    from === -Infinity && to === Infinity
      ? ''
      : to === Infinity
        ? ` of at least ${from}`
        : ` from ${from} to ${to}`;
  const expected = `a ${whole ? 'whole ' : ''}number${bounds}`;
  return {
    schema: withDescription(
      {
        type: whole ? 'integer' : 'number',
        ...(from === -Infinity ? {} : { minimum: from }),
        ...(to === Infinity ? {} : { maximum: to }),
      },
      options.describes,
    ),
    read(input, path, issues) {
      const fits =
        typeof input === 'number' &&
        Number.isFinite(input) &&
        input >= from &&
        input <= to &&
        (!whole || Number.isInteger(input));
      if (fits) return input;
      issues.push(wrongType(path, expected, input));
      return undefined;
    },
  };
}

export function boolean(describes?: string): Shape<boolean> {
  return {
    schema: withDescription({ type: 'boolean' }, describes),
    read(input, path, issues) {
      if (typeof input === 'boolean') return input;
      issues.push(wrongType(path, 'true or false', input));
      return undefined;
    },
  };
}

/** One of a few fixed words. */
export function oneOf<const Word extends string | number>(
  words: readonly Word[],
  describes?: string,
): Shape<Word> {
  const expected = `one of ${words.map((word) => JSON.stringify(word)).join(', ')}`;
  return {
    schema: withDescription({ enum: [...words] }, describes),
    read(input, path, issues) {
      const match = words.find((word) => word === input);
      if (match === undefined) issues.push(wrongType(path, expected, input));
      return match;
    },
  };
}

/** A text that a function turns into a value or refuses with undefined: a day, say. */
export function parsed<Value>(
  parse: (input: string) => Value | undefined,
  expected: string,
  schema: JsonSchema = { type: 'string' },
): Shape<Value> {
  return {
    schema,
    read(input, path, issues) {
      const value = typeof input === 'string' ? parse(input) : undefined;
      if (value === undefined) issues.push(wrongType(path, expected, input));
      return value;
    },
  };
}

export function list<Value>(item: Shape<Value>, describes?: string): Shape<readonly Value[]> {
  return {
    schema: withDescription({ type: 'array', items: item.schema }, describes),
    read(input, path, issues) {
      if (!Array.isArray(input)) {
        issues.push(wrongType(path, 'a list', input));
        return undefined;
      }
      const values: Value[] = [];
      let complete = true;
      input.forEach((element, index) => {
        const value = item.read(element, `${path}[${index}]`, issues);
        if (value === undefined) complete = false;
        else values.push(value);
      });
      return complete ? values : undefined;
    },
  };
}

/** An object used as a map from names to values of one shape. */
export function mapOf<Value>(item: Shape<Value>, describes?: string): Shape<Readonly<Record<string, Value>>> {
  return {
    schema: withDescription({ type: 'object', additionalProperties: item.schema }, describes),
    read(input, path, issues) {
      if (!isPlainObject(input)) {
        issues.push(wrongType(path, 'an object', input));
        return undefined;
      }
      const values: [string, Value][] = [];
      let complete = true;
      for (const [key, element] of Object.entries(input)) {
        const value = item.read(element, memberPath(path, key), issues);
        if (value === undefined) complete = false;
        else values.push([key, value]);
      }
      return complete ? Object.fromEntries(values) : undefined;
    },
  };
}

export function nullable<Value>(inner: Shape<Value>): Shape<Value | null> {
  return {
    schema: { anyOf: [inner.schema, { type: 'null' }] },
    read: (input, path, issues) => (input === null ? null : inner.read(input, path, issues)),
  };
}

/** A member that may be left out. Only inside `object`. */
export function optional<Value>(inner: Shape<Value>): Shape<Value | undefined> {
  return {
    schema: inner.schema,
    isOptional: true,
    read: (input, path, issues) => inner.read(input, path, issues),
  };
}

/** The first of the alternatives whose `when` holds; `when` looks at the raw input only. */
export function either<
  Shapes extends readonly { readonly when: (input: unknown) => boolean; readonly shape: Shape<unknown> }[],
>(expected: string, ...alternatives: Shapes): Shape<Shaped<Shapes[number]['shape']>> {
  return {
    schema: { anyOf: alternatives.map(({ shape }) => shape.schema) },
    read(input, path, issues) {
      const match = alternatives.find(({ when }) => when(input));
      if (match !== undefined)
        return match.shape.read(input, path, issues) as Shaped<Shapes[number]['shape']> | undefined;
      issues.push(wrongType(path, expected, input));
      return undefined;
    },
  };
}

type Members = Readonly<Record<string, Shape<unknown>>>;
type OptionalKeys<M extends Members> = {
  [K in keyof M]: undefined extends Shaped<M[K]> ? K : never;
}[keyof M];
type ObjectOf<M extends Members> = { readonly [K in Exclude<keyof M, OptionalKeys<M>>]: Shaped<M[K]> } & {
  readonly [K in OptionalKeys<M>]?: Exclude<Shaped<M[K]>, undefined>;
};

/**
 * An object with these members. A member nobody knows is ignored with a warning; where its name is nearly that of a
 * known one it is an error, because a slip of the pen must not change a verdict in silence.
 */
export function object<M extends Members>(members: M, describes?: string): Shape<ObjectOf<M>> {
  const known = Object.entries(members);
  return {
    schema: withDescription(
      {
        type: 'object',
        properties: Object.fromEntries(known.map(([key, member]) => [key, member.schema])),
        required: known.filter(([, member]) => member.isOptional !== true).map(([key]) => key),
      },
      describes,
    ),
    read(input, path, issues) {
      if (!isPlainObject(input)) {
        issues.push(wrongType(path, 'an object', input));
        return undefined;
      }
      const value: Record<string, unknown> = {};
      let complete = true;
      for (const key of Object.keys(input)) {
        if (!Object.hasOwn(members, key))
          issues.push(unknownMember(key, Object.keys(members), memberPath(path, key)));
      }
      for (const [key, member] of known) {
        const element = Object.hasOwn(input, key) ? input[key] : undefined;
        if (element === undefined) {
          if (member.isOptional === true) continue;
          issues.push(missingMember(key, memberPath(path, key)));
          complete = false;
          continue;
        }
        const read = member.read(element, memberPath(path, key), issues);
        if (read === undefined) complete = false;
        else value[key] = read;
      }
      return complete ? (value as ObjectOf<M>) : undefined;
    },
  };
}

function missingMember(key: string, path: string): Issue {
  return errorIssue({
    code: 'missing',
    path,
    says: `"${key}" is missing.`,
    remedy: `Add "${key}".`,
    expected: key,
  });
}

function unknownMember(key: string, known: readonly string[], path: string): Issue {
  const near = nearestName(key, known);
  if (near !== undefined) {
    return errorIssue({
      code: 'unknown-field',
      path,
      says: `"${key}" is not known here.`,
      remedy: `Did you mean "${near}"?`,
      found: key,
      expected: near,
    });
  }
  return warningIssue({
    code: 'unknown-field',
    path,
    says: `"${key}" is not known here and was ignored.`,
    remedy: `Remove it, or use one of: ${known.join(', ')}.`,
    found: key,
  });
}

/** The known name within two edits (or differing in case only), if there is one. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const limit = name.length <= 3 ? 1 : 2;
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(lower, candidate.toLowerCase(), limit);
    if (distance <= limit && (best === undefined || distance < best.distance))
      best = { name: candidate, distance };
  }
  return best?.name;
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

export function isPlainObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

export function memberPath(path: string, key: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(key);
  if (!plain) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

function withDescription(schema: JsonSchema, describes: string | undefined): JsonSchema {
  return describes === undefined ? schema : { ...schema, description: describes };
}
