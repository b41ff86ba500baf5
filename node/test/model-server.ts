import type { ServerResponse } from 'node:http';

/** What a server that speaks the OpenAI interface sends around a model's words. */
export function completionOf(content: string, finish: 'stop' | 'length' = 'stop'): string {
  return JSON.stringify({
    id: '1',
    object: 'chat.completion',
    created: 1,
    model: 'small',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });
}

/** Answers with a value as JSON, or with words as they are. */
export function answerWith(response: ServerResponse, value: unknown): void {
  const content = typeof value === 'string' ? value : JSON.stringify(value);
  response.writeHead(200, { 'content-type': 'application/json' }).end(completionOf(content));
}
