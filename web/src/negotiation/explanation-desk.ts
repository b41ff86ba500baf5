import { type Explain, openExplanations, sayIn, wordDocument } from '@entente/core/publication';
import { briefMaterialOf } from './brief-material.ts';
import type { Explained, ExplanationMaterial, ExplanationQuestion } from './explanation-message.ts';

/** The explanations of one negotiation, beside the page: what was found out for one answer serves the next. */
export class ExplanationDesk {
  #explain: Explain | undefined;

  open(given: ExplanationMaterial): void {
    const material = briefMaterialOf(given);
    if (material === undefined) throw new Error('The report is not of this model.');
    this.#explain = openExplanations(material);
  }

  *ask({ of, language }: ExplanationQuestion): Generator<{ readonly done: number }, Explained> {
    if (this.#explain === undefined) throw new Error('A question without material.');
    const outcome = yield* this.#explain(of);
    if (!outcome.ok) return { ok: false, issues: outcome.issues };
    return { ok: true, document: wordDocument(outcome.value, sayIn(language)) };
  }
}
