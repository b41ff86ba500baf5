import { type Issue, errorIssue, warningIssue } from '../base/issue.ts';
import { enumerateFeasible, exclusionPatterns, mostStates } from './feasibility.ts';
import { type ModelDraft, readPatterns, reportRepeated } from './model-draft.ts';
import { type Pattern, matchesState } from './pattern.ts';
import { StateSpace } from './state-space.ts';
import { type StateList, mostOptions, stateListOf } from './state.ts';

/** The states of the model, or undefined with issues pushed. */
export function readStates(draft: ModelDraft): StateSpace | undefined {
  return draft.file.states === undefined
    ? readOptionStates(draft)
    : readListedStates(draft, draft.file.states);
}

function readOptionStates(draft: ModelDraft): StateSpace | undefined {
  const { file, issues, options } = draft;
  const before = issues.length;
  const infeasible = readInfeasible(draft);
  const coalesce = readPatterns(draft, file.coalesce ?? [], 'coalesce');
  if (infeasible === undefined || hasErrors(issues.slice(before))) return undefined;
  const members = enumerateFeasible(options.length, infeasible);
  if (members === undefined || members.count === 0) {
    issues.push(members === undefined ? tooManyStates() : noFeasibleState());
    return undefined;
  }
  if (coalesce.length === 0) return StateSpace.ofOptions(members);
  checkCoalesced(draft, coalesce, members);
  return StateSpace.coalesced(members, coalesce);
}

/** What cannot occur, exclusive options among it; undefined with issues pushed where something is not well formed. */
export function readInfeasible(draft: ModelDraft): readonly Pattern[] | undefined {
  const { file, issues, options } = draft;
  const before = issues.length;
  const infeasible = [...readPatterns(draft, file.infeasible ?? [], 'infeasible'), ...readExclusions(draft)];
  return hasErrors(issues.slice(before)) || options.length > mostOptions ? undefined : infeasible;
}

function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

function tooManyStates(): Issue {
  return errorIssue({
    code: 'too-many-states',
    path: 'decisionMakers',
    says: `The options leave more than ${mostStates} feasible states, or the patterns are too entangled to find them.`,
    remedy: 'Add infeasible patterns or exclusive groups, coalesce states, or leave options out.',
  });
}

function noFeasibleState(): Issue {
  return errorIssue({
    code: 'no-feasible-state',
    path: 'infeasible',
    says: 'No state is feasible.',
    remedy: 'Take a pattern or an exclusive group out, or narrow it down.',
  });
}

function readExclusions({ file, issues, options, names }: ModelDraft): readonly Pattern[] {
  return (file.exclusive ?? []).flatMap((group, at) => {
    const found = group.map((name, index) =>
      names.find(name, { path: `exclusive[${at}][${index}]`, issues }),
    );
    const known = found.filter((option) => option !== undefined);
    return exclusionPatterns([...new Set(known)], options.length);
  });
}

function checkCoalesced({ issues }: ModelDraft, patterns: readonly Pattern[], members: StateList): void {
  const groups = Array.from({ length: members.count }, (_, member) =>
    patterns.flatMap((pattern, index) => (matchesState(pattern, members, member) ? [index] : [])),
  );
  const overlapping = groups.find((group) => group.length > 1);
  if (overlapping !== undefined) {
    const [first, second] = overlapping.map((index) => patterns[index]!.letters);
    issues.push(
      errorIssue({
        code: 'coalesce-overlap',
        path: `coalesce[${overlapping[1]}]`,
        says: `"${first}" and "${second}" share states.`,
        remedy: 'Write the patterns so that each state falls under at most one.',
      }),
    );
  }
  const used = new Set(groups.flat());
  patterns.forEach(({ letters }, index) => {
    if (used.has(index)) return;
    issues.push(
      warningIssue({
        code: 'coalesce-nothing',
        path: `coalesce[${index}]`,
        says: `No feasible state falls under "${letters}".`,
        remedy: 'Correct the pattern or take it out.',
        found: letters,
      }),
    );
  });
}

function readListedStates(draft: ModelDraft, labels: readonly string[]): StateSpace | undefined {
  const { file, issues, options } = draft;
  for (const key of ['infeasible', 'exclusive', 'coalesce'] as const) {
    if (file[key] === undefined || file[key].length === 0) continue;
    issues.push(
      errorIssue({
        code: 'states-given-twice',
        path: key,
        says: `"${key}" has no meaning where the states are listed.`,
        remedy: `Leave out "${key}" or "states".`,
      }),
    );
  }
  reportRepeated(labels, { code: 'repeated-state', path: 'states', noun: 'states', issues });
  if (labels.length === 0) issues.push(noFeasibleState());
  const areChoices =
    options.length > 0 && labels.every((label) => label.length === options.length && /^[YN]+$/u.test(label));
  if (!areChoices && file.moves === undefined) {
    issues.push(
      errorIssue({
        code: 'missing-moves',
        path: 'moves',
        says: 'The listed states are not choices of options, so the moves do not follow from them.',
        remedy: 'List the moves of each decision maker, or give each state one letter an option.',
      }),
    );
    return undefined;
  }
  return labels.length === 0
    ? undefined
    : StateSpace.ofLabels(labels, areChoices ? stateListOf(labels) : undefined);
}
