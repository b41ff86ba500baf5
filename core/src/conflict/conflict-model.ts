import { type Digest, digestOf } from '../base/digest.ts';
import { type Issue, type Outcome, errorIssue, outcomeOf } from '../base/issue.ts';
import { memberPath } from '../base/shape.ts';
import type { ConflictGraph } from './conflict-graph.ts';
import { isGmcrFile, readGmcrFile } from './gmcr-file.ts';
import { readGraph } from './graph-reading.ts';
import {
  type ModelDraft,
  type ModelOption,
  checkOwners,
  draftOf,
  findState,
  readPatterns,
  reportRepeated,
} from './model-draft.ts';
import { type ModelFile, modelFile } from './model-file.ts';
import { isOwnFault, salvageModel } from './model-salvage.ts';
import { withNormalNames } from './normal-name.ts';
import { matchesState } from './pattern.ts';
import { readPreferences } from './preference-reading.ts';
import type { Preference } from './preference.ts';
import { readStates } from './state-reading.ts';
import type { StateSpace } from './state-space.ts';
import { mostOptions } from './state.ts';

/** A conflict as it is analysed: who can move where, and what each decision maker prefers. */
export interface ConflictModel {
  readonly name: string;
  /** Of the file that the model was read from. */
  readonly digest: Digest;
  readonly decisionMakers: readonly DecisionMaker[];
  readonly options: readonly ModelOption[];
  readonly states: StateSpace;
  /** Whether the moves follow from the options or were listed. */
  readonly movesFrom: 'options' | 'list';
  readonly graph: ConflictGraph;
  readonly preferences: readonly Preference[];
  readonly statusQuo?: number;
  /** Groups of decision makers that may act as one. */
  readonly coalitions: readonly (readonly number[])[];
  /** For each decision maker the states that it wrongly takes for infeasible. */
  readonly misperceived: readonly ReadonlySet<number>[];
}

export interface DecisionMaker {
  readonly name: string;
  /** The numbers of its options; a state's letters follow them. */
  readonly options: readonly number[];
}

/** The model in a model file or a `.gmcr` file, or every issue of the input at once. */
export function readConflictModel(input: unknown): Outcome<ConflictModel> {
  const issues: Issue[] = [];
  const draft = readDraft(input, issues);
  return outcomeOf(draft === undefined ? undefined : assembleListed(draft), issues);
}

/** What is wrong beside the faults of shape, in the parts that can be read all the same. */
function furtherIssues(input: unknown, faults: readonly Issue[]): readonly Issue[] {
  const file = isGmcrFile(input) ? undefined : salvageModel(input, faults);
  if (file === undefined) return [];
  const issues: Issue[] = [];
  assembleListed(checkedDraft(withNormalNames(file, issues), issues));
  return issues.filter(isOwnFault);
}

/** What a model file or a `.gmcr` file says, not yet checked for sense; undefined with issues pushed. */
export function readModelFile(input: unknown, issues: Issue[]): ModelFile | undefined {
  const file = isGmcrFile(input) ? readGmcrFile(input, issues) : modelFile.read(input, '', issues);
  return file === undefined ? undefined : withNormalNames(file, issues);
}

/** The same with its names checked: what everything else in the file is read against. */
export function readDraft(input: unknown, issues: Issue[]): ModelDraft | undefined {
  const file = readModelFile(input, issues);
  if (file !== undefined) return checkedDraft(file, issues);
  issues.push(...furtherIssues(input, issues));
  return undefined;
}

function checkedDraft(file: ModelFile, issues: Issue[]): ModelDraft {
  const draft = draftOf(file, issues);
  checkNames(draft);
  return draft;
}

/** The model of the draft with its states listed; undefined with issues pushed. */
export function assembleListed(draft: ModelDraft): ConflictModel | undefined {
  const { file, issues } = draft;
  const states = readStates(draft);
  const preferences = readPreferences(draft, states);
  const coalitions = readCoalitions(draft);
  const owners = file.decisionMakers.map(({ name }) => name);
  checkOwners(Object.keys(file.misperceived ?? {}), owners, { path: 'misperceived', issues });
  const graph = states === undefined ? undefined : readGraph(draft, states);
  if (states === undefined || graph === undefined || preferences === undefined) return undefined;
  const statusQuo = readStatusQuo(draft, states);
  return {
    name: file.name,
    digest: digestOf(file),
    decisionMakers: decisionMakersOf(draft),
    options: draft.options,
    states,
    movesFrom: file.moves === undefined ? 'options' : 'list',
    graph,
    preferences,
    ...(statusQuo === undefined ? {} : { statusQuo }),
    coalitions,
    misperceived: readMisperceived(draft, states),
  };
}

export function decisionMakersOf({ file, options }: ModelDraft): readonly DecisionMaker[] {
  return file.decisionMakers.map(({ name }, decisionMaker) => ({
    name,
    options: options.flatMap((option, index) => (option.decisionMaker === decisionMaker ? [index] : [])),
  }));
}

function checkNames({ file, issues, options }: ModelDraft): void {
  if (file.decisionMakers.length === 0) {
    issues.push(
      errorIssue({
        code: 'no-decision-maker',
        path: 'decisionMakers',
        says: 'There is no decision maker.',
        remedy: 'Name at least one, with the options that it controls.',
      }),
    );
  }
  reportRepeated(
    file.decisionMakers.map(({ name }) => name),
    { code: 'repeated-decision-maker', path: 'decisionMakers', noun: 'decision makers', issues },
  );
  file.decisionMakers.forEach(({ options: own = [] }, index) => {
    reportRepeated(
      own.map(({ name }) => name),
      { code: 'repeated-option', path: `decisionMakers[${index}].options`, noun: 'options', issues },
    );
  });
  if (options.length > mostOptions) {
    issues.push(
      errorIssue({
        code: 'too-many-options',
        path: 'decisionMakers',
        says: `There are ${options.length} options.`,
        remedy: `At most ${mostOptions} are possible: leave out those that nobody's preference looks at.`,
      }),
    );
  }
}

function readStatusQuo({ file, issues }: ModelDraft, states: StateSpace): number | undefined {
  return file.statusQuo === undefined
    ? undefined
    : findState(file.statusQuo, states, { path: 'statusQuo', issues });
}

export function readCoalitions({ file, issues }: ModelDraft): readonly (readonly number[])[] {
  const owners = file.decisionMakers.map(({ name }) => name);
  const taken = new Set<string>();
  return (file.coalitions ?? []).map((members, index) => {
    const path = `coalitions[${index}]`;
    checkOwners(members, owners, { path, issues });
    for (const member of members) {
      if (taken.has(member)) {
        issues.push(
          errorIssue({
            code: 'repeated-member',
            path,
            says: `"${member}" is in two coalitions, or twice in one.`,
            remedy: 'Put each decision maker into at most one coalition.',
            found: member,
          }),
        );
      }
      taken.add(member);
    }
    return members.map((member) => owners.indexOf(member)).sort((a, b) => a - b);
  });
}

function readMisperceived(draft: ModelDraft, states: StateSpace): readonly ReadonlySet<number>[] {
  const listed = new Map(Object.entries(draft.file.misperceived ?? {}));
  return draft.file.decisionMakers.map(({ name }) => {
    const entries = listed.get(name) ?? [];
    const path = memberPath('misperceived', name);
    if (states.members === undefined)
      return new Set(
        entries.flatMap((label, index) => {
          const state = findState(label, states, { path: `${path}[${index}]`, issues: draft.issues });
          return state === undefined ? [] : [state];
        }),
      );
    const { members } = states;
    const patterns = readPatterns(draft, entries, path);
    return states.statesWhere((member) => patterns.some((pattern) => matchesState(pattern, members, member)));
  });
}
