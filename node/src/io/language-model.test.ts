import type { IncomingMessage, ServerResponse } from 'node:http';
import { modelAnswer, questionsOf } from '@entente/reading';
import { afterEach, expect, test, vi } from 'vitest';
import { type Loopback, serveLoopback } from '../../test/loopback.ts';
import { answerWith, completionOf } from '../../test/model-server.ts';
import { createLanguageModel, languageModelOf } from './language-model.ts';

const key = 'sk-very-secret-key-0123456789';
const text = 'Sweden rules out sending troops, its foreign minister said on Monday.';
const [question] = questionsOf(text);
const statement = {
  quote: text,
  speaker: null,
  cue: 'said',
  actor: 'Sweden',
  stance: 'rules-out',
  options: ['sending troops'],
  condition: null,
  hedged: false,
} as const;

let server: Loopback | undefined;
afterEach(() => {
  server?.close();
  vi.restoreAllMocks();
});

/** Asks a server that replies so, and gives the outcome with all that was written to the terminal meanwhile. */
async function ask(
  reply: (request: IncomingMessage, response: ServerResponse, body: string) => unknown,
  { time = 20_000, signal }: { readonly time?: number; readonly signal?: AbortSignal } = {},
) {
  const written: string[] = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation(
      ((chunk: string) => written.push(chunk) > 0) as typeof stream.write,
    );
  for (const method of ['log', 'warn', 'error', 'info', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void written.push(words.join(' ')));
  server = await serveLoopback((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => void reply(request, response, body));
  });
  const model = createLanguageModel({ baseUrl: `${server.address}/v1/`, model: 'small', key, time });
  const outcome = await model.ask(question!, modelAnswer, signal);
  expect(JSON.stringify([outcome, written])).not.toContain('secret');
  expect(written).toEqual([]);
  return outcome.ok ? outcome.value : outcome.issues.map(({ says }) => says);
}

test('asks with the key, the article apart from the instructions, and takes a right answer', async () => {
  const seen: string[] = [];
  const answer = await ask(({ url, headers }, response, body) => {
    seen.push(url ?? '', headers.authorization ?? '', body);
    answerWith(response, { statements: [statement] });
  });
  expect(answer).toEqual({ statements: [statement] });
  const [url, authorization, body = ''] = seen;
  expect([url, authorization]).toEqual(['/v1/chat/completions', `Bearer ${key}`]);
  const asked = JSON.parse(body) as {
    messages: { role: string; content: string }[];
    response_format: unknown;
  };
  expect(asked).toMatchObject({ model: 'small', response_format: { type: 'json_schema' } });
  const [system, user] = asked.messages;
  expect(system?.role).toBe('system');
  expect(system?.content).not.toContain('Sweden');
  expect(JSON.stringify(user)).toContain('Sweden');
});

test('asks without a schema where the server refuses one', async () => {
  const answer = await ask((_, response, body) => {
    if (body.includes('json_schema')) response.writeHead(400).end(`{"error":{"message":"no ${key}"}}`);
    else answerWith(response, { statements: [statement] });
  });
  expect(answer).toEqual({ statements: [statement] });
});

test.each<[string, string, (response: ServerResponse) => unknown]>([
  ['another form', 'in another form', (response) => answerWith(response, { statements: [{ quote: 7 }] })],
  ['no JSON', 'in another form', (response) => answerWith(response, 'Certainly! Here are the statements.')],
  [
    'an answer cut off',
    'in the middle',
    (response) => response.end(completionOf('{"statements":[{"quo', 'length')),
  ],
  ['no completion', 'in another form', (response) => response.writeHead(200, json).end('{"hello":1}')],
  [
    'a wrong key',
    'does not take the key',
    (response) => response.writeHead(401, json).end(`{"error":{"message":"Wrong key ${key}"}}`),
  ],
  ['a missing model', 'status 404', (response) => response.writeHead(404, json).end('{}')],
])('%s is told as such', async (_, expected, reply) => {
  expect(await ask((__, response) => reply(response))).toEqual([expect.stringContaining(expected)]);
});

const json = { 'content-type': 'application/json' };

test('a server that is busy is asked again when it says', async () => {
  let count = 0;
  const started = Date.now();
  const answer = await ask((_, response) => {
    count += 1;
    if (count === 1)
      response.writeHead(429, { ...json, 'retry-after': '1' }).end(`{"error":{"message":"${key}"}}`);
    else answerWith(response, { statements: [] });
  });
  expect([answer, count]).toEqual([{ statements: [] }, 2]);
  expect(Date.now() - started).toBeGreaterThanOrEqual(900);
});

test('a server that fails or stays busy is given up', async () => {
  const busy = await ask((_, response) =>
    response.writeHead(429, { ...json, 'retry-after-ms': '10' }).end('{}'),
  );
  expect([busy, server?.asked.length]).toEqual([[expect.stringContaining('no more questions')], 3]);
  server?.close();
  const failing = await ask((_, response) =>
    response.writeHead(500, { ...json, 'retry-after-ms': '10' }).end('{}'),
  );
  expect(failing).toEqual([expect.stringContaining('status 500')]);
});

test('a slow server is not waited for, a question can be called off', async () => {
  expect(await ask(() => undefined, { time: 200 })).toEqual([expect.stringContaining('in time')]);
  server?.close();
  const signal = AbortSignal.timeout(100);
  expect(await ask(() => undefined, { signal })).toEqual([expect.stringContaining('called off')]);
});

test('an answer without end is ended', async () => {
  const answer = await ask((_, response) => {
    response.writeHead(200, json).write('{"choices":[{"message":{"content":"');
    const more = (): void => {
      while (response.write('x'.repeat(50_000)));
      response.once('drain', more);
    };
    more();
  });
  expect(answer).toEqual([expect.stringContaining('no end')]);
});

test('a redirect is not followed: the key stays where it belongs', async () => {
  const other = await serveLoopback((_, response) => response.end());
  const answer = await ask((_, response) => response.writeHead(307, { location: other.address }).end());
  other.close();
  expect([answer, other.asked]).toEqual([[expect.stringContaining('cannot be reached')], []]);
});

test('a server that is not there cannot be reached', async () => {
  const gone = await serveLoopback(() => undefined);
  gone.close();
  const model = createLanguageModel({ baseUrl: gone.address, model: 'small', key, time: 10_000 });
  expect(await model.ask(question!, modelAnswer)).toMatchObject({
    issues: [{ code: 'language-model', says: expect.stringContaining('cannot be reached') as string }],
  });
});

test('it is off unless an address and a model are set', () => {
  expect(languageModelOf({})).toBe(undefined);
  expect(languageModelOf({ ENTENTE_LLM_BASE_URL: 'http://127.0.0.1:1/v1', ENTENTE_LLM_MODEL: ' ' })).toBe(
    undefined,
  );
  const model = languageModelOf({
    ENTENTE_LLM_BASE_URL: 'http://127.0.0.1:1',
    ENTENTE_LLM_MODEL: 'small',
    ENTENTE_LLM_API_KEY: key,
  });
  expect(model?.name).toBe('small');
  expect(JSON.stringify(model)).not.toContain('secret');
});
