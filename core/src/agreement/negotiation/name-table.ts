import { type Expression, namesIn, parseExpression, renameIn } from '../../base/expression.ts';
import { type Issue, errorIssue } from '../../base/issue.ts';
import { nearestName } from '../../base/shape.ts';
import { type PackageTest, packageTestOf } from './condition.ts';
import type { OptionEntry, PartyEntry } from './negotiation-file.ts';

/** Which option or party a name means. Names are compared as NFC. */
export interface NameTable {
  readonly options: readonly {
    readonly party: number;
    readonly entry: OptionEntry;
    readonly uniqueName: string;
  }[];
  readonly parties: readonly string[];
  /** The options that the name can mean: none, one, or several where it is ambiguous. */
  readonly optionsNamed: (name: string) => readonly number[];
}

export function createNameTable(parties: readonly PartyEntry[]): NameTable {
  const all = parties.flatMap((party, index) => party.options.map((entry) => ({ party: index, entry })));
  const byName = new Map<string, number[]>();
  const add = (name: string, index: number): void => {
    const key = name.normalize('NFC');
    byName.set(key, [...(byName.get(key) ?? []), index]);
  };
  all.forEach(({ party, entry }, index) => {
    add(entry.name, index);
    add(`${parties[party]?.name}.${entry.name}`, index);
  });
  return {
    options: all.map(({ party, entry }) => {
      const isUnique = byName.get(entry.name.normalize('NFC'))?.length === 1;
      const uniqueName = isUnique ? entry.name : `${parties[party]?.name}.${entry.name}`;
      return { party, entry, uniqueName: uniqueName.normalize('NFC') };
    }),
    parties: parties.map((party) => party.name),
    optionsNamed: (name) => byName.get(name.normalize('NFC')) ?? [],
  };
}

export interface NameContext {
  readonly names: NameTable;
  readonly path: string;
  readonly issues: Issue[];
}

/** The one option of that name, or undefined with an issue. */
export function readOptionName(name: string, { names, path, issues }: NameContext): number | undefined {
  const [first, ...more] = names.optionsNamed(name);
  if (first !== undefined && more.length === 0) return first;
  const known = names.options.map((option) => option.uniqueName);
  issues.push(
    first === undefined ? unknownName('option', name, known, path) : ambiguousOption(name, known, path),
  );
  return undefined;
}

export function readPartyName(name: string, { names, path, issues }: NameContext): number | undefined {
  const index = names.parties.findIndex((party) => party.normalize('NFC') === name.normalize('NFC'));
  if (index >= 0) return index;
  issues.push(unknownName('party', name, names.parties, path));
  return undefined;
}

/** The expression as a test of packages, every option by its unique name; or undefined with all its issues. */
export function readTest(says: string, context: NameContext): PackageTest | undefined {
  const expression = parseExpression(says, context.path, context.issues);
  return expression === undefined ? undefined : resolveTest(expression, context);
}

export function resolveTest(expression: Expression, context: NameContext): PackageTest | undefined {
  const indexes = new Map<string, number>();
  for (const { name } of namesIn(expression)) {
    const index = readOptionName(name, context);
    if (index !== undefined) indexes.set(name, index);
  }
  if (indexes.size < namesIn(expression).length) return undefined;
  const uniqueNameOf = (name: string): string => context.names.options[indexes.get(name)!]!.uniqueName;
  const indexOfUnique = new Map([...indexes].map(([name, index]) => [uniqueNameOf(name), index]));
  return packageTestOf(renameIn(expression, uniqueNameOf), (name) => indexOfUnique.get(name)!);
}

function unknownName(what: 'option' | 'party', name: string, known: readonly string[], path: string): Issue {
  const near = nearestName(name, known);
  return errorIssue({
    code: `unknown-${what}`,
    path,
    says: `There is no ${what} "${name}".`,
    remedy: near === undefined ? `Use one of: ${known.join(', ')}.` : `Did you mean "${near}"?`,
    found: name,
    ...(near === undefined ? {} : { expected: near }),
  });
}

function ambiguousOption(name: string, known: readonly string[], path: string): Issue {
  const candidates = known.filter((candidate) => candidate.endsWith(`.${name}`));
  return errorIssue({
    code: 'ambiguous-option',
    path,
    says: `"${name}" is the name of several options.`,
    remedy: `Write one of: ${candidates.map((candidate) => `"${candidate}"`).join(', ')}.`,
    found: name,
  });
}
