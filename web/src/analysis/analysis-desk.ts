import type { Issue, Outcome } from '@entente/core/base/issue';
import {
  type AnalysisQuestion,
  type AnalysisReport,
  type ConflictModel,
  type ModelFile,
  type Progress,
  analyseConflict,
  readAnalysisRequest,
  readConflictModel,
  readModelFile,
  waysOut,
  writeGmcrFile,
} from '@entente/core/conflict';
import { type StructuredText, readStructuredText } from '@entente/core/structured-text';
import type { AnalysisMove, ModelSummary } from './analysis-view.ts';

/** What is asked of the model on the desk, and with which groups as one decision maker each. */
export interface DeskQuestion {
  readonly question: AnalysisQuestion;
  /** Names; left out, the model's own. */
  readonly coalitions?: readonly (readonly string[])[];
}

/** One model, read once and asked often: what the analysis does beside the page. */
export class AnalysisDesk {
  #input: unknown = undefined;
  #model: ConflictModel | undefined;

  /** Takes the model in a text; the text before stays if this one has faults. */
  openText(path: string, text: string): Outcome<ModelSummary> {
    const read = readStructuredText({ path, text });
    return read.ok ? this.open(read.value.value, read.value) : read;
  }

  open(input: unknown, source?: StructuredText): Outcome<ModelSummary> {
    const located = (issues: readonly Issue[]) => source?.locate(issues) ?? issues;
    const read = readConflictModel(input);
    if (!read.ok) return { ok: false, issues: located(read.issues) };
    this.#input = input;
    this.#model = read.value;
    return { ok: true, value: summaryOf(read.value), warnings: located(read.warnings) };
  }

  *ask({ question, coalitions }: DeskQuestion): Generator<Progress, Outcome<AnalysisReport>, void> {
    const model = coalitions === undefined ? this.#opened() : this.#modelWith(coalitions);
    const request = readAnalysisRequest(model, question);
    if (!request.ok) return request;
    return { ok: true, value: yield* analyseConflict(model, request.value), warnings: request.warnings };
  }

  /** The unilateral moves from each of the states. */
  moves(states: readonly string[]): readonly AnalysisMove[] {
    const model = this.#opened();
    return states.flatMap((from) => {
      const state = model.states.find(from);
      if (state === undefined) return [];
      return waysOut(model, state).map(({ decisionMaker, to, isImprovement }) => ({
        decisionMaker,
        from,
        to: model.states.labelOf(to),
        isImprovement,
      }));
    });
  }

  /** For each decision maker the level of every state, 1 the best; null where its preference is no ranking. */
  levels(): readonly (Int32Array | null)[] {
    return this.#opened().preferences.map(({ ranks }) => {
      if (ranks === undefined) return null;
      const best = ranks.reduce((most, rank) => Math.max(most, rank), 0);
      return ranks.map((rank) => best - rank + 1);
    });
  }

  /** The model as a file of this program's own format, whatever it was read from. */
  file(): ModelFile {
    this.#opened();
    return readModelFile(this.#input, [])!;
  }

  /** The model as a file of the program GMCR+. */
  gmcr(): Outcome<string> {
    this.#opened();
    return writeGmcrFile(this.#input);
  }

  #opened(): ConflictModel {
    if (this.#model === undefined) throw new Error('No model is open.');
    return this.#model;
  }

  #modelWith(coalitions: readonly (readonly string[])[]): ConflictModel {
    const model = this.#opened();
    const numberOf = (name: string) => model.decisionMakers.findIndex((one) => one.name === name);
    return {
      ...model,
      coalitions: coalitions.map((group) => group.map(numberOf).sort((a, b) => a - b)),
    };
  }
}

function summaryOf(model: ConflictModel): ModelSummary {
  const { states, statusQuo } = model;
  return {
    name: model.name,
    decisionMakers: model.decisionMakers.map(({ name }) => name),
    options: model.options.map(({ name, label, decisionMaker, change }) => ({
      name,
      label,
      decisionMaker,
      change,
    })),
    stateCount: states.count,
    statusQuo: statusQuo === undefined ? null : states.labelOf(statusQuo),
    coalitions: model.coalitions
      .filter((members) => members.length > 1)
      .map((members) => members.map((member) => model.decisionMakers[member]!.name)),
    isStrong: model.preferences.some(({ isStrong }) => isStrong === true),
    isPartlyUnknown: model.preferences.some(({ isPartlyUnknown }) => isPartlyUnknown === true),
    areStatesChoices: states.members !== undefined,
  };
}
