import type { Outcome } from '@entente/core/base/issue';
import type { Shape } from '@entente/core/base/shape';

/** A language model on a server that speaks the OpenAI interface. */
export interface LanguageModel {
  /** As the operator names it; shown beside what it proposes. */
  readonly name: string;
  /** Its answer in a shape, or the one issue, a warning, why there is none. No issue holds words of the server. */
  ask<Value>(question: Question, shape: Shape<Value>, signal?: AbortSignal): Promise<Outcome<Value>>;
}

export interface Question {
  /** What the model is to do: no word of it is from outside. */
  readonly instructions: string;
  /** What it is to do it with. */
  readonly material: string;
}

export interface LanguageModelSettings {
  readonly baseUrl: string;
  readonly model: string;
  readonly key?: string;
  /** Milliseconds for one question, repeated attempts included. */
  readonly time?: number;
}

/** From ENTENTE_LLM_BASE_URL, ENTENTE_LLM_MODEL and ENTENTE_LLM_API_KEY; undefined where the first two are not set. */
export function languageModelOf(
  environment: Readonly<Record<string, string | undefined>>,
): LanguageModel | undefined {
  const valueOf = (name: string): string => environment[`ENTENTE_LLM_${name}`]?.trim() ?? '';
  const [baseUrl, model, key] = [valueOf('BASE_URL'), valueOf('MODEL'), valueOf('API_KEY')];
  if (baseUrl === '' || model === '') return undefined;
  return createLanguageModel({ baseUrl, model, ...(key === '' ? {} : { key }) });
}

/** The library that speaks to the server is loaded with the first question. */
export function createLanguageModel(settings: LanguageModelSettings): LanguageModel {
  return {
    name: settings.model,
    async ask(question, shape, signal) {
      const { askServer } = await import('./language-model-server.ts');
      return askServer(settings, { question, shape }, signal);
    },
  };
}
