import mammoth from 'mammoth';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, codesOf, converse } from '../../test/conversation.ts';
import { type Place, storeKinds } from '../../test/store-sample.ts';

const model = {
  format: 1,
  name: 'River',
  asOf: '2031-04-02',
  parties: [
    { name: 'Upland', options: [{ name: 'build-dam' }] },
    { name: 'Lowland', options: [{ name: 'share-data' }] },
  ],
  rules: ['build-dam -> share-data'],
  positions: [
    { party: 'Upland', option: 'build-dam', stance: 'favours' },
    { party: 'Lowland', option: 'build-dam', stance: 'opposes' },
    { party: 'Lowland', option: 'share-data', stance: 'open' },
  ],
};

describe.each(await storeKinds())('the server over $name', ({ make }) => {
  let place: Place;
  let conversation: Conversation;

  beforeEach(async () => {
    place = await make();
    conversation = await converse(place);
  });
  afterEach(async () => {
    await conversation.server.close();
    await place.remove();
  });

  const ask: Conversation['ask'] = (...request) => conversation.ask(...request);

  async function openRiver(): Promise<string> {
    const opened = await ask('POST', '/api/negotiations', { name: 'River talks' });
    expect([opened.status, opened.body]).toEqual([201, { id: 'river-talks' }]);
    const saved = await ask('PUT', '/api/negotiations/river-talks/model', { model });
    expect([saved.status, saved.body]).toEqual([200, { version: 2 }]);
    return '/api/negotiations/river-talks';
  }

  async function reportOf(river: string) {
    for (;;) {
      const reply = await ask('GET', `${river}/agreement`);
      if (reply.status !== 202) return reply;
      expect(reply.body.progress).toBeGreaterThanOrEqual(0);
    }
  }

  test('a negotiation is opened, modelled, undone and redone, and the log tells it all', async () => {
    const river = await openRiver();
    expect((await ask('GET', '/api/negotiations')).body).toMatchObject({
      negotiations: [{ id: 'river-talks', name: 'River talks', asOf: '2031-04-02', articles: 0 }],
    });
    expect((await ask('GET', river)).body).toMatchObject({
      version: 2,
      model,
      modelEdited: true,
      canUndo: { sequence: 2, kind: 'model-changed' },
      canRedo: null,
      issues: [],
    });
    expect((await ask('POST', `${river}/undo`)).body).toEqual({
      version: 3,
      undone: 'model-changed',
      sequence: 2,
    });
    expect((await ask('GET', river)).body).toMatchObject({
      modelEdited: false,
      canRedo: { sequence: 2, kind: 'model-changed' },
    });
    expect((await ask('POST', `${river}/redo`, {})).body).toEqual({
      version: 4,
      redone: 'model-changed',
      sequence: 2,
    });
    expect((await ask('GET', river)).body).toMatchObject({ model });
    const nothing = await ask('POST', `${river}/redo`);
    expect([nothing.status, codesOf(nothing)]).toEqual([409, ['nothing-to-redo']]);
    const { entries } = (await ask('GET', `${river}/log`)).body;
    expect(entries.map(({ kind }: { kind: string }) => kind)).toEqual([
      'negotiation-opened',
      'model-changed',
      'undone',
      'redone',
    ]);
  });

  test('a model made on an older one does not overwrite it, where it says so', async () => {
    const river = await openRiver();
    const stale = await ask('PUT', `${river}/model`, { model, version: 1 });
    expect([stale.status, codesOf(stale)]).toEqual([409, ['clash']]);
    expect((await ask('PUT', `${river}/model`, { model, version: 2 })).status).toBe(200);
  });

  test('two negotiations of one name have two addresses', async () => {
    await ask('POST', '/api/negotiations', { name: 'River' });
    expect((await ask('POST', '/api/negotiations', { name: 'River' })).body).toEqual({ id: 'river-2' });
  });

  test('faults are issues: all at once, with a fitting status', async () => {
    const river = await openRiver();
    const missing = await ask('GET', '/api/negotiations/lake');
    expect([missing.status, codesOf(missing)]).toEqual([404, ['unknown-negotiation']]);
    const wrong = await ask('PUT', `${river}/model`, {
      model: { ...model, asOf: 'soon', rules: [7] },
    });
    expect([wrong.status, wrong.body.issues.map(({ path }: { path: string }) => path)]).toEqual([
      422,
      ['asOf', 'rules[0]'],
    ]);
    const broken = await ask('POST', '/api/negotiations', '{"name":');
    expect([broken.status, codesOf(broken)]).toEqual([400, ['not-json']]);
    const nowhere = await ask('GET', '/api/nothing');
    expect([nowhere.status, codesOf(nowhere)]).toEqual([404, ['unknown-address']]);
    const statement = await ask('POST', `${river}/decisions`, { statements: ['a9-s9'], decision: 'accept' });
    expect([statement.status, codesOf(statement)]).toEqual([404, ['unknown-statement']]);
    const day = await ask('GET', `${river}/agreement?asOf=soon`);
    expect(day.status).toBe(422);
  });

  test('the agreement is computed off the main thread, once', async () => {
    const river = await openRiver();
    const report = await reportOf(river);
    expect(report.status).toBe(200);
    expect(report.body).toMatchObject({
      options: ['build-dam', 'share-data'],
      funnel: { thinkable: 4, feasible: 3 },
    });
    const again = await ask('GET', `${river}/agreement`);
    expect([again.status, again.body]).toEqual([200, report.body]);
    expect((await ask('GET', `${river}/agreement?asOf=2031-05-01`)).body.asOf).toBe('2031-05-01');
  });

  test('the brief comes in words, as pages, Markdown and JSON, in the direction of its language', async () => {
    const river = await openRiver();
    const english = await ask('GET', `${river}/brief?language=en`);
    expect(english.body).toMatchObject({ language: 'en', direction: 'ltr' });
    expect(english.body.document.title.text).toContain('River');
    expect((await ask('GET', `${river}/brief?language=ar`)).body).toMatchObject({ direction: 'rtl' });
    const page = await ask('GET', `${river}/brief.html?language=ar`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.body).toContain('dir="rtl"');
    expect((await ask('GET', `${river}/brief.md`)).body).toMatch(/^# /u);
    expect((await ask('GET', `${river}/brief.json`)).body.document).toEqual(english.body.document);
    const word = await fetch(`${conversation.server.address}${river}/brief.docx?language=ar`);
    expect(word.headers.get('content-type')).toContain('wordprocessingml');
    expect(word.headers.get('content-disposition')).toContain('-ar.docx');
    const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(await word.arrayBuffer()) });
    const arabic = await ask('GET', `${river}/brief?language=ar`);
    expect(text).toContain(arabic.body.document.title.text);
    expect((await ask('GET', `${river}/brief?language=tlh`)).status).toBe(422);
  });

  test('the architecture of a package comes in words, and as files', async () => {
    const river = await openRiver();
    const { body } = await ask('GET', `${river}/architecture?language=en&package=NY`);
    expect(body).toMatchObject({ package: 'NY', chosen: 'named', direction: 'ltr' });
    const arabic = await ask('GET', `${river}/architecture.html?language=ar&package=NY`);
    expect(arabic.body).toContain('dir="rtl"');
    expect((await ask('GET', `${river}/architecture.json?package=NY`)).body.document).toEqual(body.document);
    const word = await ask('GET', `${river}/architecture.docx?package=NY`);
    expect(word.headers.get('content-type')).toContain('wordprocessingml');
    expect((await ask('GET', `${river}/architecture?package=YN`)).status).toBe(422);
    expect((await ask('GET', `${river}/architecture?language=tlh`)).status).toBe(422);
  });

  test('a replay comes with the days that are done, and can be given up and asked for again', async () => {
    const river = await openRiver();
    expect((await ask('DELETE', `${river}/timeline`)).status).toBe(204);
    const told: string[] = [];
    for (;;) {
      const { status, body } = await ask('GET', `${river}/timeline`);
      const { days } = status === 202 ? (body.soFar?.report ?? { days: [] }) : body;
      told.push(...days.map(({ day }: { day: string }) => day));
      if (status !== 202) break;
    }
    // It has one day, which is the last and so the first that is told.
    expect(new Set(told)).toEqual(new Set(['2031-04-02']));
  });

  test('a round is sealed until it closes, and then tells only what all can accept', async () => {
    const river = await openRiver();
    const request = { packages: ['NY', 'YY'], answerBy: '2999-01-01', note: 'Mind the dam.' };
    const opened = await ask('POST', `${river}/rounds`, request);
    expect([opened.status, opened.body.roundId]).toEqual([201, 'r1']);
    const [upland, lowland] = opened.body.links;
    expect([upland.party, lowland.party]).toEqual(['Upland', 'Lowland']);

    const paper = await ask('GET', `/api/papers/${lowland.token}?language=en`);
    expect(paper.body).toMatchObject({ party: 'Lowland', packages: ['NY', 'YY'], answered: false });
    const words = 'never while the water is low';
    const answers = [
      { package: 'NY', answer: 'acceptable-if', condition: 'not build-dam' },
      { package: 'YY', answer: 'unacceptable', words },
    ];
    const halves = await ask('POST', `/api/papers/${lowland.token}`, { answers: answers.slice(1) });
    expect([halves.status, codesOf(halves)]).toEqual([422, ['response']]);
    const entered = await ask('POST', `/api/papers/${lowland.token}`, { answers });
    expect([entered.status, entered.body.receipt]).toEqual([201, expect.stringMatching(/^[0-9a-f]{64}$/u)]);

    const own = await ask('GET', `/api/papers/${lowland.token}`);
    expect(own.body).toMatchObject({ answered: true, receipt: entered.body.receipt });
    expect(own.body).not.toHaveProperty('response');
    const others = await ask('GET', `/api/papers/${upland.token}`);
    expect(others.body).toMatchObject({ answered: false });
    const seen = [
      others,
      await ask('GET', river),
      await ask('GET', `${river}/rounds`),
      await ask('GET', `${river}/log`),
    ];
    expect(seen.filter(({ body }) => JSON.stringify(body).includes(words))).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain(lowland.token);
    expect((await ask('GET', `${river}/rounds`)).body.rounds).toMatchObject([
      {
        id: 'r1',
        closed: false,
        delegations: [
          { party: 'Upland', answered: false },
          { party: 'Lowland', answered: true },
        ],
      },
    ]);

    const all = request.packages.map((state) => ({ package: state, answer: 'acceptable' }));
    expect((await ask('POST', `/api/papers/${upland.token}`, { answers: all })).status).toBe(201);
    expect((await ask('POST', `${river}/rounds/r1/close`)).status).toBe(200);
    const closed = await ask('GET', `${river}/rounds`);
    expect(closed.body.rounds[0]).toMatchObject({
      closed: true,
      jointlyAcceptable: [{ package: 'NY', conditions: [] }],
    });
    expect(JSON.stringify(closed.body)).not.toContain(words);
    const late = await ask('POST', `/api/papers/${upland.token}`, { answers: all });
    expect([late.status, codesOf(late)]).toEqual([409, ['round-closed']]);
    expect((await ask('GET', '/api/papers/nobody')).status).toBe(404);
  });

  test('a paper stays as it was when the round opened', async () => {
    const river = await openRiver();
    const { links } = (await ask('POST', `${river}/rounds`, { packages: ['YY'], answerBy: '2999-01-01' }))
      .body;
    const paper = `/api/papers/${links[0].token}`;
    const before = await ask('GET', paper);
    await ask('PUT', `${river}/model`, { model: { ...model, rules: ['not build-dam'] } });
    expect((await ask('GET', paper)).body).toEqual(before.body);
  });

  test('followers hear of every change', async () => {
    const river = await openRiver();
    const stream = await fetch(`${conversation.server.address}${river}/events`);
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe('data: {"version":2}\n\n');
    await ask('POST', `${river}/undo`);
    expect((await reader.read()).value).toBe('data: {"version":3}\n\n');
    await reader.cancel();
  });

  test('another site can change nothing', async () => {
    const river = await openRiver();
    const refused = [
      await ask('POST', `${river}/undo`, {}, { origin: 'https://evil.example' }),
      await ask('POST', `${river}/undo`, {}, { 'sec-fetch-site': 'cross-site' }),
      await ask('POST', `${river}/undo`, 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }),
      await ask('POST', `${river}/undo`, '{}', { 'content-type': 'text/plain' }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 415, 415]);
    expect((await ask('GET', river)).body.version).toBe(2);
    expect((await ask('POST', `${river}/undo`, {}, { origin: conversation.server.address })).status).toBe(
      200,
    );
  });

  test('every reply carries a strict content policy', async () => {
    for (const path of ['/', '/api/negotiations', '/public/', '/nothing.js']) {
      const { headers } = await ask('GET', path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      // Scripts come from files of this server only; the compiled kernels are none. Public pages have no scripts.
      const scripts = /script-src ([^;]*)/u.exec(policy)?.[1] ?? '';
      expect(path === '/' ? ["'self' 'wasm-unsafe-eval'"] : ['', "'self' 'wasm-unsafe-eval'"]).toContain(
        scripts,
      );
      expect(path === '/public/' && scripts !== '').toBe(false);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('what was saved is there after a restart', async () => {
    const river = await openRiver();
    await conversation.server.close();
    conversation = await converse(place);
    expect((await ask('GET', river)).body).toMatchObject({ version: 2, model });
  });
});
