import { type Issue, type Outcome, errorIssue, outcomeOf } from '../base/issue.ts';
import { nearestName } from '../base/shape.ts';
import { joinCoalitions } from './coalition.ts';
import type { ConflictModel } from './conflict-model.ts';
import type { Goal } from './goal.ts';
import { mostInvertedStates } from './inverse.ts';
import { checkOwners, findState } from './model-draft.ts';
import { matchesState, readPattern } from './pattern.ts';
import { obstacleTo } from './stability-analysis.ts';
import {
  type SolutionConcept,
  furthestHorizon,
  limitedMove,
  solutionConcepts,
  strengthConcepts,
  unknownConcepts,
} from './stability/index.ts';
import type { NarrationLanguage } from './wording/index.ts';

/** What is asked of an analysis, in words, as on a command line. */
export interface AnalysisQuestion {
  /** Concept ids; all of them if left out. `l(3)` is the limited-move concept of horizon 3. */
  readonly concepts?: readonly string[];
  readonly horizon?: number;
  /** Also with the model's coalitions as one player each. */
  readonly coalitions?: boolean;
  /** A state from which to look; the model's status quo if `true`. */
  readonly statusQuo?: string | true;
  readonly inverse?: string;
  /** A pattern of states, such as `-Y--N`: what holds them, what leads to them from the status quo, who undoes them. */
  readonly goal?: string;
  /** `decision maker:state:concept`. */
  readonly explain?: string;
  /** Of the sentences of the explanation; English if left out. */
  readonly language?: NarrationLanguage;
  /** List states and stability however many there are. */
  readonly all?: boolean;
}

/** The same, resolved against a model. */
export interface AnalysisRequest {
  readonly concepts: readonly SolutionConcept[];
  readonly horizon?: number;
  readonly coalitions: boolean;
  readonly statusQuo?: number;
  readonly inverse?: number;
  readonly goal?: Goal;
  readonly explain?: {
    readonly decisionMaker: number;
    readonly state: number;
    readonly concept: SolutionConcept;
    /** Whether the decision maker is one of those there are when coalitions act as one. */
    readonly isJoined: boolean;
  };
  readonly language: NarrationLanguage;
  readonly all: boolean;
}

/** The request, or everything in the question that the model does not know. */
export function readAnalysisRequest(
  model: ConflictModel,
  question: AnalysisQuestion = {},
): Outcome<AnalysisRequest> {
  const issues: Issue[] = [];
  const { horizon, inverse, explain } = question;
  const goal = question.goal === undefined ? undefined : readGoal(model, question.goal, issues);
  const statusQuo = statusQuoOf(model, question, issues);
  const inverseState =
    inverse === undefined ? undefined : findState(inverse, model.states, { path: 'inverse', issues });
  const explained = explain === undefined ? undefined : readExplain(model, explain, issues);
  if (inverse !== undefined && model.states.count > mostInvertedStates) issues.push(tooLargeToInvert(model));
  if (question.coalitions === true && model.coalitions.length === 0) issues.push(noCoalitions());
  return outcomeOf(
    {
      concepts: conceptsAsked(question, conceptsFor(model), issues),
      ...(horizon === undefined ? {} : { horizon }),
      coalitions: model.coalitions.length > 0,
      ...(statusQuo === undefined ? {} : { statusQuo }),
      ...(inverseState === undefined ? {} : { inverse: inverseState }),
      ...(goal === undefined ? {} : { goal }),
      ...(explained === undefined ? {} : { explain: explained }),
      language: question.language ?? 'en',
      all: question.all ?? false,
    },
    issues,
  );
}

/** The concepts asked for, or the usual ones; an issue for each that nobody knows. */
export function conceptsAsked(
  { concepts, horizon }: AnalysisQuestion,
  usual: readonly SolutionConcept[],
  issues: Issue[],
): readonly SolutionConcept[] {
  const ids = concepts ?? usual.map(({ id }) => id);
  const all = horizon === undefined ? ids : [...ids, `l(${horizon})`];
  return [...new Set(all)].flatMap((id) => readConcept(id, 'concepts', issues) ?? []);
}

/** The concepts that say something of the model unless others are asked for. */
function conceptsFor({ preferences }: ConflictModel): readonly SolutionConcept[] {
  return [
    ...solutionConcepts,
    ...(preferences.some(({ isStrong }) => isStrong === true) ? strengthConcepts : []),
    ...(preferences.some(({ isPartlyUnknown }) => isPartlyUnknown === true) ? unknownConcepts : []),
  ];
}

const namedConcepts = [...solutionConcepts, ...strengthConcepts, ...unknownConcepts];

function readConcept(id: string, path: string, issues: Issue[]): SolutionConcept | undefined {
  const concept = namedConcepts.find((known) => known.id === id);
  if (concept !== undefined) return concept;
  const horizon = Number(/^l\((\d{1,3})\)$/u.exec(id)?.[1]);
  if (horizon >= 1 && horizon <= furthestHorizon) return limitedMove(horizon);
  const known = namedConcepts.map((other) => other.id);
  const near = nearestName(id, known);
  issues.push(
    errorIssue({
      code: 'unknown-concept',
      path,
      says: `There is no solution concept "${id}".`,
      remedy: `${near === undefined ? '' : `Did you mean "${near}"? `}Known are ${known.join(', ')} and l(1) to l(${furthestHorizon}).`,
      found: id,
    }),
  );
  return undefined;
}

function statusQuoOf(
  model: ConflictModel,
  { statusQuo }: AnalysisQuestion,
  issues: Issue[],
): number | undefined {
  if (statusQuo === undefined) return undefined;
  if (statusQuo !== true) return findState(statusQuo, model.states, { path: 'statusQuo', issues });
  if (model.statusQuo === undefined) {
    issues.push(
      errorIssue({
        code: 'missing',
        path: 'statusQuo',
        says: 'The model names no status quo.',
        remedy: 'Name the state to start from.',
      }),
    );
  }
  return model.statusQuo;
}

function readGoal({ states, options }: ConflictModel, letters: string, issues: Issue[]): Goal | undefined {
  const { members } = states;
  if (members === undefined) {
    const state = findState(letters, states, { path: 'goal', issues });
    return state === undefined ? undefined : { pattern: letters, states: [state] };
  }
  const pattern = readPattern(letters, options.length, { path: 'goal', issues });
  if (pattern === undefined) return undefined;
  const matching = states.statesWhere((member) => matchesState(pattern, members, member));
  return { pattern: letters, states: [...matching].sort((a, b) => a - b) };
}

/** What `decision maker:state:concept` names, the state still a label; what nobody knows is undefined, with an issue. */
export function readExplained(
  explain: string,
  decisionMakers: readonly { readonly name: string }[],
  issues: Issue[],
) {
  // A decision maker's name may contain colons, so the parts are taken from the end.
  const parts = explain.split(':');
  if (parts.length < 3) {
    issues.push(noExplain(explain));
    return undefined;
  }
  const id = parts.pop() ?? '';
  const label = parts.pop() ?? '';
  const owner = parts.join(':').normalize('NFC');
  const owners = decisionMakers.map(({ name }) => name);
  checkOwners([owner], owners, { path: 'explain', issues });
  const decisionMaker = owners.indexOf(owner);
  return {
    label,
    decisionMaker: decisionMaker < 0 ? undefined : decisionMaker,
    concept: readConcept(id, 'explain', issues),
  };
}

/** Whose stability is asked may be a coalition, by the names of its members: `A, B`. */
function readExplain(model: ConflictModel, explain: string, issues: Issue[]): AnalysisRequest['explain'] {
  const owners = [
    ...model.decisionMakers,
    ...(model.coalitions.length === 0 ? [] : joinCoalitions(model).decisionMakers),
  ];
  const explained = readExplained(explain, owners, issues);
  if (explained === undefined) return undefined;
  const { label, decisionMaker: owner, concept } = explained;
  const isJoined = owner !== undefined && owner >= model.decisionMakers.length;
  const decisionMaker = isJoined ? owner - model.decisionMakers.length : owner;
  const state = findState(label, model.states, { path: 'explain', issues });
  const asked = isJoined ? joinCoalitions(model) : model;
  const why = concept === undefined ? undefined : obstacleTo(asked, concept);
  if (why !== undefined) issues.push(inapplicable(concept!.id, why));
  return decisionMaker === undefined || state === undefined || concept === undefined
    ? undefined
    : { decisionMaker, state, concept, isJoined };
}

function noExplain(found: string): Issue {
  return errorIssue({
    code: 'malformed',
    path: 'explain',
    says: `"${found}" does not say whose stability, where, and under which solution concept.`,
    remedy: 'Write decision maker:state:concept, for example "A:NNY:seq".',
    found,
  });
}

function inapplicable(concept: string, why: string): Issue {
  return errorIssue({
    code: 'inapplicable-concept',
    path: 'explain',
    says: `"${concept}" cannot be applied to this model.`,
    remedy: why,
    found: concept,
  });
}

function tooLargeToInvert(model: ConflictModel): Issue {
  return errorIssue({
    code: 'too-many-states',
    path: 'inverse',
    says: `The inverse question is answered for at most ${mostInvertedStates} states, and there are ${model.states.count}.`,
    remedy:
      'Coalesce states or add infeasible patterns, or ask with "explain" what holds a state and what does not.',
  });
}

function noCoalitions(): Issue {
  return errorIssue({
    code: 'missing',
    path: 'coalitions',
    says: 'The model names no coalitions.',
    remedy: 'List them in the model: "coalitions": [["A", "B"]].',
  });
}
