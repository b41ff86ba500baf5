import type { Issue, Outcome } from '@entente/core/base/issue';
import {
  type AnalysisQuestion,
  type AnalysisReport,
  type ConflictModel,
  type Kernels,
  type ModelFile,
  type Progress,
  type SizedModel,
  type UnlistedModel,
  type UnlistedReport,
  analyseConflict,
  mostListedStates,
  readAnalysisRequest,
  readModelBySize,
  readModelFile,
  readUnlistedRequest,
  reportUnlisted,
  stableUnderAt,
  waysOut,
  writeGmcrFile,
} from '@entente/core/conflict';
import { type StructuredText, readStructuredText } from '@entente/core/structured-text';
import type { AnalysisMove, ModelSummary, StableUnder } from './analysis-view.ts';
import { summaryOf } from './model-summary.ts';
import { UnlistedSolving } from './unlisted-solving.ts';

/** What is asked of the model on the desk, and with which groups as one decision maker each. */
export interface DeskQuestion {
  readonly question: AnalysisQuestion;
  /** Names; left out, the model's own. */
  readonly coalitions?: readonly (readonly string[])[];
}

/** One model, read once and asked often: what the analysis does beside the page. */
export class AnalysisDesk {
  readonly #kernels: Kernels;
  #input: unknown = undefined;
  #model: SizedModel | undefined;
  #solving: UnlistedSolving | undefined;

  constructor(kernels: Kernels = {}) {
    this.#kernels = kernels;
  }

  /** Takes the model in a text; the text before stays if this one has faults. */
  openText(path: string, text: string): Outcome<ModelSummary> {
    const read = readStructuredText({ path, text });
    return read.ok ? this.open(read.value.value, read.value) : read;
  }

  open(input: unknown, source?: StructuredText): Outcome<ModelSummary> {
    const located = (issues: readonly Issue[]) => source?.locate(issues) ?? issues;
    const read = readModelBySize(input, mostListedStates);
    if (!read.ok) return { ok: false, issues: located(read.issues) };
    this.#input = input;
    this.#model = read.value;
    const { kind, model } = read.value;
    this.#solving = kind === 'unlisted' ? new UnlistedSolving(model, this.#kernels) : undefined;
    return { ok: true, value: summaryOf(read.value, this.#kernels), warnings: located(read.warnings) };
  }

  *ask({ question, coalitions }: DeskQuestion): Generator<Progress, Outcome<AnalysisReport>, void> {
    const model = coalitions === undefined ? this.#opened() : this.#modelWith(coalitions);
    const request = readAnalysisRequest(model, question);
    if (!request.ok) return request;
    const report = yield* analyseConflict(model, request.value, this.#kernels);
    return { ok: true, value: report, warnings: request.warnings };
  }

  /** The same of a model whose states are not listed; what it takes long to find out is kept for the next question. */
  *askUnlisted(question: AnalysisQuestion): Generator<Progress, Outcome<UnlistedReport>, void> {
    const { model, solving } = this.#unlisted();
    const request = readUnlistedRequest(model, question);
    if (!request.ok) return request;
    const solved = yield* solving.solve(request.value);
    const report = yield* reportUnlisted(model, request.value, solved);
    return { ok: true, value: report, warnings: request.warnings };
  }

  /** Under which of the concepts everybody stays in a state of a model whose states are not listed. */
  *stableUnder(state: string, concepts: readonly string[]): Generator<Progress, Outcome<StableUnder>, void> {
    const { model, solving } = this.#unlisted();
    const request = readUnlistedRequest(model, { concepts });
    if (!request.ok) return request;
    return stableUnderAt(model, yield* solving.solve(request.value), state);
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
    return readModelFile(this.#input, [])!;
  }

  /** The model as a file of the program GMCR+. */
  gmcr(): Outcome<string> {
    return writeGmcrFile(this.#input);
  }

  #opened(): ConflictModel {
    if (this.#model?.kind !== 'listed') throw new Error('No model with listed states is open.');
    return this.#model.model;
  }

  #unlisted(): { readonly model: UnlistedModel; readonly solving: UnlistedSolving } {
    if (this.#model?.kind !== 'unlisted' || this.#solving === undefined)
      throw new Error('No model without listed states is open.');
    return { model: this.#model.model, solving: this.#solving };
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
