import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { type Issue, type Outcome, warningIssue } from '@entente/core/base/issue';
import { type Shape, readShape } from '@entente/core/base/shape';
import type { LanguageModelSettings, Question } from './language-model.ts';
import { APICallError, NoObjectGeneratedError, Output, RetryError, generateText, jsonSchema } from 'ai';

const defaultTime = 90_000;
/** An answer longer than this is not waited for. Bytes. */
const longestAnswer = 2 * 1024 * 1024;
const mostTokens = 8000;

// The library would write to the terminal what a server does not support.
Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false });

/** Asks the server once, or as often as it says that it is busy; without a schema where it refuses one. */
export async function askServer<Value>(
  { baseUrl, model, key, time = defaultTime }: LanguageModelSettings,
  asked: Asked<Value>,
  signal?: AbortSignal,
): Promise<Outcome<Value>> {
  const timed = AbortSignal.timeout(time);
  const either = signal === undefined ? timed : AbortSignal.any([timed, signal]);
  const attempt = (supportsStructuredOutputs: boolean): Promise<Outcome<Value>> => {
    const server = createOpenAICompatible({
      name: 'server',
      baseURL: baseUrl.replace(/\/+$/u, ''),
      supportsStructuredOutputs,
      fetch: fetchLimited,
      ...(key === undefined ? {} : { apiKey: key }),
    });
    return answerOf(server(model), asked, either);
  };
  try {
    return await attempt(true);
  } catch (failure) {
    // A server that knows no schemas refuses a request with one; the instructions hold it, too.
    if (!isRefusal(failure)) return refused(signal, timed, failure);
  }
  try {
    return await attempt(false);
  } catch (failure) {
    return refused(signal, timed, failure);
  }
}

type Model = Parameters<typeof generateText>[0]['model'];

interface Asked<Value> {
  readonly question: Question;
  readonly shape: Shape<Value>;
}

async function answerOf<Value>(
  model: Model,
  { question: { instructions, material }, shape }: Asked<Value>,
  abortSignal: AbortSignal,
): Promise<Outcome<Value>> {
  const { output } = await generateText({
    model,
    output: Output.object({ schema: jsonSchema(shape.schema) }),
    system: instructions,
    prompt: material,
    temperature: 0,
    maxOutputTokens: mostTokens,
    maxRetries: 2,
    abortSignal,
  });
  const answer = readShape(shape, output);
  return answer.ok ? { ...answer, warnings: [] } : failed('answers in another form than it was asked for');
}

/** Follows no redirect, which would carry the key elsewhere, and ends an answer that has no end. */
async function fetchLimited(address: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, { ...init, redirect: 'error' });
  if (response.body === null) return response;
  let size = 0;
  const limited = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.byteLength;
        if (size > longestAnswer) controller.error(new TooLong());
        else controller.enqueue(chunk);
      },
    }),
  );
  const { status, statusText, headers } = response;
  return new Response(limited, { status, statusText, headers });
}

class TooLong extends Error {}

function isRefusal(failure: unknown): boolean {
  return APICallError.isInstance(failure) && [400, 404, 422].includes(failure.statusCode ?? 0);
}

function refused(signal: AbortSignal | undefined, timed: AbortSignal, failure: unknown): Outcome<never> {
  if (signal?.aborted === true) return failed('was called off');
  return failed(timed.aborted ? 'did not answer in time' : causeOf(failure));
}

/** Why there is no answer, in words of our own: a server's may hold the key, or be anything. */
function causeOf(failure: unknown): string {
  if (RetryError.isInstance(failure)) return causeOf(failure.lastError);
  if (NoObjectGeneratedError.isInstance(failure))
    return failure.finishReason === 'length'
      ? 'broke its answer off in the middle'
      : 'answers in another form than it was asked for';
  if (isTooLong(failure)) return 'gives an answer that has no end';
  if (!APICallError.isInstance(failure)) return 'gives an answer that cannot be read';
  const { statusCode: status } = failure;
  if (status === undefined) return 'cannot be reached';
  if (status === 401 || status === 403) return `does not take the key (status ${status})`;
  if (status === 429) return 'takes no more questions for the moment (status 429)';
  if (status === 200) return 'answers in another form than it was asked for';
  return `answered with status ${status}`;
}

function isTooLong(failure: unknown): boolean {
  for (let at = failure, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if (at instanceof TooLong) return true;
  }
  return false;
}

function failed(says: string): Outcome<never> {
  const issue: Issue = warningIssue({
    code: 'language-model',
    path: '',
    says: `The language model ${says}.`,
    remedy: 'Try again, or check ENTENTE_LLM_BASE_URL, ENTENTE_LLM_MODEL and ENTENTE_LLM_API_KEY.',
  });
  return { ok: false, issues: [issue] };
}
