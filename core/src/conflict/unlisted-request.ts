import { type Issue, type Outcome, errorIssue, outcomeOf } from '../base/issue.ts';
import { type AnalysisQuestion, conceptsAsked, readExplained } from './analysis-request.ts';
import { mostStates } from './feasibility.ts';
import { type Pattern, readPattern } from './pattern.ts';
import { type SolvedConcept, solvedConcepts } from './solver/solved-concept.ts';
import { type SolutionConcept, solutionConcepts } from './stability/index.ts';
import type { Code } from './state.ts';
import { type UnlistedModel, readCode, unknownState } from './unlisted-model.ts';
import type { NarrationLanguage } from './wording/index.ts';

/** What is asked of a model whose states are not listed. */
export interface UnlistedRequest {
  readonly concepts: readonly SolvedConcept[];
  /** Whether concepts were asked for by name; if not, those that may take very long are left out. */
  readonly areNamed: boolean;
  /** Concepts asked for that only listed states can be judged under. */
  readonly unsolved: readonly string[];
  readonly statusQuo?: Code;
  readonly goal?: Pattern;
  readonly explain?: {
    readonly decisionMaker: number;
    readonly code: Code;
    readonly concept: SolutionConcept;
  };
  readonly language: NarrationLanguage;
}

/** The concepts asked for, and the one that is asked why. */
export function conceptsToSolve({
  concepts,
  explain,
}: Pick<UnlistedRequest, 'concepts' | 'explain'>): readonly SolvedConcept[] {
  return solvedConcepts.filter((id) => concepts.includes(id) || explain?.concept.id === id);
}

/** Above this many states, a model's states are not listed unless something asked needs it. */
export const mostListedStates = 262_144;

/** Up to how many states a model must be listed for the question; what needs no list is quicker without. */
export function listedStatesFor({ all, coalitions, inverse, concepts, horizon }: AnalysisQuestion): number {
  const isNeeded =
    all === true ||
    coalitions === true ||
    inverse !== undefined ||
    horizon !== undefined ||
    (concepts ?? []).some((id) => !isSolved(id));
  return isNeeded ? mostStates : mostListedStates;
}

function isSolved(id: string): id is SolvedConcept {
  return solvedConcepts.some((solved) => solved === id);
}

/** The request, or everything in the question that the model does not know or that needs its states listed. */
export function readUnlistedRequest(
  model: UnlistedModel,
  question: AnalysisQuestion = {},
): Outcome<UnlistedRequest> {
  const issues: Issue[] = [];
  const concepts = conceptsAsked(question, solutionConcepts, issues).map(({ id }) => id);
  for (const key of ['all', 'coalitions', 'inverse'] as const)
    if (question[key] !== undefined && question[key] !== false) issues.push(needsList(key));
  const statusQuo = statusQuoOf(model, question, issues);
  const goal =
    question.goal === undefined
      ? undefined
      : readPattern(question.goal, model.options.length, { path: 'goal', issues });
  const explain = question.explain === undefined ? undefined : readExplain(model, question.explain, issues);
  return outcomeOf(
    {
      concepts: concepts.filter(isSolved),
      areNamed: question.concepts !== undefined,
      unsolved: concepts.filter((id) => !isSolved(id)),
      ...(statusQuo === undefined ? {} : { statusQuo }),
      ...(goal === undefined ? {} : { goal }),
      ...(explain === undefined ? {} : { explain }),
      language: question.language ?? 'en',
    },
    issues,
  );
}

function needsList(path: string): Issue {
  return errorIssue({
    code: 'too-many-states',
    path,
    says: `"${path}" is answered for at most ${mostStates} states, and this model has more.`,
    remedy:
      'Add infeasible patterns or exclusive groups that settle what is not in question, or leave it out.',
  });
}

function statusQuoOf(
  model: UnlistedModel,
  { statusQuo }: AnalysisQuestion,
  issues: Issue[],
): Code | undefined {
  if (statusQuo === undefined) return undefined;
  if (statusQuo !== true) return stateOf(model, statusQuo, { path: 'statusQuo', issues });
  if (model.statusQuo === undefined)
    issues.push(
      errorIssue({
        code: 'missing',
        path: 'statusQuo',
        says: 'The model names no status quo.',
        remedy: 'Name the state to start from.',
      }),
    );
  return model.statusQuo;
}

function stateOf(
  { options, conflict }: UnlistedModel,
  label: string,
  { path, issues }: { readonly path: string; readonly issues: Issue[] },
): Code | undefined {
  const code = readCode(label, { optionCount: options.length, infeasible: conflict.infeasible });
  if (code === undefined) issues.push(unknownState(path, label, options.length));
  return code;
}

function readExplain(model: UnlistedModel, explain: string, issues: Issue[]): UnlistedRequest['explain'] {
  const explained = readExplained(explain, model.decisionMakers, issues);
  if (explained === undefined) return undefined;
  const { label, decisionMaker, concept } = explained;
  const code = stateOf(model, label, { path: 'explain', issues });
  if (concept !== undefined && !isSolved(concept.id))
    issues.push(
      errorIssue({
        code: 'inapplicable-concept',
        path: 'explain',
        says: `"${concept.id}" is judged over listed states only, and this model has too many.`,
        remedy: `Ask for ${solvedConcepts.join(', ')}.`,
        found: concept.id,
      }),
    );
  return decisionMaker === undefined || code === undefined || concept === undefined
    ? undefined
    : { decisionMaker, code, concept };
}
