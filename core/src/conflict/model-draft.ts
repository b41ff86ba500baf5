import { type Issue, errorIssue } from '../base/issue.ts';
import { memberPath, nearestName } from '../base/shape.ts';
import type { Change } from './conflict-graph.ts';
import type { ModelFile } from './model-file.ts';
import { OptionNames } from './option-name.ts';
import { type Pattern, readPattern } from './pattern.ts';
import type { StateSpace } from './state-space.ts';

export interface ModelOption {
  readonly name: string;
  /** The name, or `party.option` where the name is not unique. */
  readonly label: string;
  readonly decisionMaker: number;
  readonly change: Change;
}

/** What the parts of a file are read against. */
export interface ModelDraft {
  readonly file: ModelFile;
  readonly issues: Issue[];
  readonly options: readonly ModelOption[];
  readonly names: OptionNames;
}

export function draftOf(file: ModelFile, issues: Issue[]): ModelDraft {
  const named = file.decisionMakers.flatMap(({ name: owner, options = [] }, decisionMaker) =>
    options.map(({ name, change = 'both' }) => ({ name, owner, decisionMaker, change })),
  );
  const names = new OptionNames(named);
  const options = named.map(({ name, decisionMaker, change }, index) => ({
    name,
    label: names.labelOf(index),
    decisionMaker,
    change,
  }));
  return { file, issues, options, names };
}

/** Pushes an issue for every name that came before. */
export function reportRepeated(
  names: readonly string[],
  report: { readonly code: string; readonly path: string; readonly noun: string; readonly issues: Issue[] },
): void {
  const seen = new Set<string>();
  names.forEach((name, index) => {
    const normal = name.normalize('NFC');
    if (seen.has(normal)) {
      report.issues.push(
        errorIssue({
          code: report.code,
          path: `${report.path}[${index}]`,
          says: `Two ${report.noun} are called "${name}".`,
          remedy: 'Give each a name of its own.',
          found: name,
        }),
      );
    }
    seen.add(normal);
  });
}

/** The patterns that are well formed; an issue for each other one. */
export function readPatterns(
  { options, issues }: ModelDraft,
  patterns: readonly string[],
  path: string,
): readonly Pattern[] {
  return patterns.flatMap((letters, index) => {
    const pattern = readPattern(letters, options.length, { path: `${path}[${index}]`, issues });
    return pattern === undefined ? [] : [pattern];
  });
}

/** The number of the state, or undefined with an issue pushed. */
export function findState(
  label: string,
  states: StateSpace,
  report: { readonly path: string; readonly issues: Issue[] },
): number | undefined {
  const state = states.find(label.normalize('NFC'));
  if (state !== undefined) return state;
  const examples = Array.from({ length: Math.min(states.count, 4) }, (_, index) => states.labelOf(index));
  report.issues.push(
    errorIssue({
      code: 'unknown-state',
      path: report.path,
      says: `"${label}" is not a feasible state.`,
      remedy: `Name one of the ${states.count} states: ${examples.join(', ')}${states.count > 4 ? ', …' : ''}.`,
      found: label,
    }),
  );
  return undefined;
}

/** Pushes an issue for every name that is no decision maker's. */
export function checkOwners(
  found: readonly string[],
  owners: readonly string[],
  report: { readonly path: string; readonly issues: Issue[] },
): void {
  for (const name of found) {
    if (owners.includes(name)) continue;
    const near = nearestName(name, owners);
    report.issues.push(
      errorIssue({
        code: 'unknown-decision-maker',
        path: memberPath(report.path, name),
        says: `There is no decision maker "${name}".`,
        remedy: near === undefined ? `Use one of: ${owners.join(', ')}.` : `Did you mean "${near}"?`,
        found: name,
        ...(near === undefined ? {} : { expected: near }),
      }),
    );
  }
}
