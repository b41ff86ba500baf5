/**
 * What is wrong with an input, and how to put it right.
 *
 * Input from outside yields either a value or *all* of its issues at once; nothing throws. A broken invariant
 * inside the program throws instead, and is never an Issue.
 */
export interface Issue {
  /** What kind of fault, in kebab-case, stable across versions: `unknown-option`. */
  readonly code: string;
  /** Where, as a path into the input: `positions[3].onlyIf`; the empty string means the input as a whole. */
  readonly path: string;
  /** The fault in one sentence. */
  readonly says: string;
  /** What the person can do about it, in one sentence. */
  readonly remedy: string;
  /** A warning keeps the value; an error refuses it. */
  readonly severity: 'error' | 'warning';
  readonly found?: string;
  readonly expected?: string;
  /** Position in the file, 1-based, where the file's format has lines. Added by whoever read the file. */
  readonly place?: { readonly file?: string; readonly line: number; readonly column: number };
}

/** A value with the warnings that came up on the way, or all the issues that refuse it. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

type IssueFacts = Omit<Issue, 'severity'>;

export function errorIssue(facts: IssueFacts): Issue {
  return { ...facts, severity: 'error' };
}

export function warningIssue(facts: IssueFacts): Issue {
  return { ...facts, severity: 'warning' };
}

/** The outcome of a reader that collected issues as it went: refused if any of them is an error. */
export function outcomeOf<Value>(value: Value | undefined, issues: readonly Issue[]): Outcome<Value> {
  if (value === undefined || issues.some((issue) => issue.severity === 'error')) return { ok: false, issues };
  return { ok: true, value, warnings: issues };
}

/** One issue as a line of text: `file:3:7 unknown-option at rules[0]: … Way out: …`. */
export function describeIssue(issue: Issue): string {
  const { place } = issue;
  const where = place === undefined ? '' : `${place.file ?? 'input'}:${place.line}:${place.column} `;
  const at = issue.path === '' ? '' : ` at ${issue.path}`;
  return `${where}${issue.severity} ${issue.code}${at}: ${issue.says} ${issue.remedy}`;
}
