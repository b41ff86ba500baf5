import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, codesOf, converse } from '../../test/conversation.ts';
import { type Place, storeKinds } from '../../test/store-sample.ts';

const text = `Ministers met over the river

The Norwegian foreign minister said on Monday that Norway would send observers to the border. Sweden rules out sending troops, a spokesman told reporters.

Finland is open to joint patrols if Norway sends observers, its president said.
`;

interface SeenStatement {
  readonly id: string;
  readonly statement: { readonly start: number; readonly end: number };
  readonly status: string;
}

describe.each(await storeKinds())('from an article to an edition, over $name', ({ make }) => {
  let place: Place;
  let conversation: Conversation;
  const ask: Conversation['ask'] = (...request) => conversation.ask(...request);

  beforeEach(async () => {
    place = await make();
    conversation = await converse(place);
    await ask('POST', '/api/negotiations', { name: 'Border' });
  });
  afterEach(async () => {
    await conversation.server.close();
    await place.remove();
  });

  const border = '/api/negotiations/border';
  const addText = () =>
    ask('POST', `${border}/articles`, { text, source: 'Gazette', published: '2031-04-02' });
  const seen = async (): Promise<readonly SeenStatement[]> => (await ask('GET', border)).body.statements;
  const statuses = async () => [...new Set((await seen()).map(({ status }) => status))];

  test('an article is read, and its text is kept to the letter', async () => {
    const added = await addText();
    expect([added.status, added.body]).toMatchObject([201, { articleId: 'a1', version: 3 }]);
    expect(added.body.statements).toBeGreaterThan(0);
    const view = (await ask('GET', border)).body;
    expect(view).toMatchObject({
      asOf: '2031-04-02',
      modelEdited: false,
      articles: [{ id: 'a1', article: { text } }],
    });
    expect(view.statements).toHaveLength(added.body.statements);
    expect(await statuses()).toEqual(['proposed']);
  });

  test('statements are decided in bulk, corrected, added and put back', async () => {
    await addText();
    const ids = (await seen()).map(({ id }) => id);
    await ask('POST', `${border}/decisions`, { statements: ids, decision: 'reject', why: 'hearsay' });
    expect(await statuses()).toEqual(['rejected']);
    await ask('POST', `${border}/decisions`, { statements: ids, decision: 'propose' });
    expect(await statuses()).toEqual(['proposed']);
    const [first = ''] = ids;
    const patched = await ask('PATCH', `${border}/statements/${first}`, {
      stance: 'opposes',
      actor: 'Denmark',
    });
    expect(patched.status).toBe(200);
    expect((await ask('GET', border)).body.statements[0]).toMatchObject({
      status: 'edited',
      statement: { stance: 'opposes', actor: 'Denmark' },
      proposed: { id: first },
    });
    const wrong = await ask('PATCH', `${border}/statements/${first}`, { end: text.length + 1 });
    expect([wrong.status, codesOf(wrong)]).toEqual([422, ['span']]);
    const missed = {
      articleId: 'a1',
      start: 30,
      end: 60,
      actor: 'Norway',
      stance: 'commits',
      about: ['observers'],
    };
    const own = await ask('POST', `${border}/statements`, missed);
    expect([own.status, own.body.statementId]).toEqual([201, 'a1-own']);
    expect((await seen()).at(-1)).toMatchObject({ id: 'a1-own', status: 'accepted' });
  });

  test('a request sent again because its answer was lost changes nothing more', async () => {
    await addText();
    const ids = (await seen()).map(({ id }) => id);
    const twice = async (method: string, path: string, body: unknown) => {
      const first = await ask(method, `${border}${path}`, body);
      const again = await ask(method, `${border}${path}`, body);
      expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
      return first.body;
    };
    const accepted = await twice('POST', '/decisions', { statements: ids, decision: 'accept' });
    const corrected = await twice('PATCH', `/statements/${ids[0]}`, { stance: 'opposes' });
    expect(corrected.sequence).toBe(accepted.sequence + 1);
    await twice('POST', '/undo', { sequence: corrected.sequence });
    await twice('POST', '/undo', { sequence: accepted.sequence });
    expect(await statuses()).toEqual(['proposed']);
    await twice('POST', '/redo', { sequence: accepted.sequence });
    expect(await statuses()).toEqual(['accepted']);
  });

  test('an undo that means another entry than the latest is refused', async () => {
    await addText();
    const [first, second] = await seen();
    const accept = (id: string | undefined) =>
      ask('POST', `${border}/decisions`, { statements: [id], decision: 'accept' });
    const { sequence } = (await accept(first?.id)).body;
    await accept(second?.id);
    const refused = await ask('POST', `${border}/undo`, { sequence });
    expect([refused.status, codesOf(refused)]).toEqual([409, ['not-the-latest']]);
  });

  test('how often reading was right is told of one negotiation and of all', async () => {
    await addText();
    const [first, second] = await seen();
    await ask('POST', `${border}/decisions`, { statements: [first?.id], decision: 'accept' });
    await ask('POST', `${border}/decisions`, { statements: [second?.id], decision: 'reject' });
    const one = (await ask('GET', '/api/accuracy?negotiation=border')).body;
    expect(one.all).toMatchObject({ accepted: 1, edited: 0, rejected: 1, right: { share: 0.5 } });
    expect((await ask('GET', '/api/accuracy')).body).toEqual(one);
    expect((await ask('GET', '/api/accuracy?negotiation=nowhere')).status).toBe(404);
  });

  test('changes at the same time are all kept, one after the other', async () => {
    await addText();
    const [first] = await seen();
    const other = await converse(place);
    const replies = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        (index % 2 === 0 ? conversation : other).ask('POST', `${border}/decisions`, {
          statements: [first?.id],
          decision: 'accept',
          why: `reason ${index}`,
        }),
      ),
    );
    await other.server.close();
    expect(replies.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(new Set(replies.map(({ body }) => body.version)).size).toBe(6);
    const after = (await ask('GET', border)).body;
    expect([after.version, after.statements[0].status]).toEqual([9, 'accepted']);
  });

  test('an article needs exactly one content, which can be read', async () => {
    const both = await ask('POST', `${border}/articles`, { text, html: '<p>x</p>' });
    expect([both.status, codesOf(both)]).toEqual([422, ['one-content']]);
    const day = await ask('POST', `${border}/articles`, { text, published: '2031-02-30' });
    expect(day.body.issues).toMatchObject([{ path: 'published' }]);
    const inside = await ask('POST', `${border}/articles`, { address: conversation.server.address });
    expect([inside.status, codesOf(inside)]).toEqual([422, ['refused']]);
    expect((await ask('GET', border)).body.version).toBe(1);
  });

  test('only what is confirmed is published, in every language, and stays as it was', async () => {
    await addText();
    const early = await ask('POST', `${border}/editions`, { languages: ['en'] });
    expect([early.status, codesOf(early)]).toEqual([422, ['nothing-confirmed']]);
    expect((await ask('GET', '/public/border/en/')).status).toBe(404);

    const [accepted, ...others] = await seen();
    await ask('POST', `${border}/decisions`, { statements: [accepted?.id], decision: 'accept' });
    const published = await ask('POST', `${border}/editions`, { languages: ['en', 'ar'] });
    expect([published.status, published.body]).toMatchObject([
      201,
      { edition: 1, address: '/public/border/en/' },
    ]);
    const page = await ask('GET', published.body.address);
    const quoteOf = ({ statement }: SeenStatement) => text.slice(statement.start, statement.end).trim();
    expect(page.body).toContain(accepted === undefined ? undefined : quoteOf(accepted));
    const leaked = others.filter((other) => page.body.includes(quoteOf(other)));
    expect(leaked.filter((other) => !quoteOf(accepted ?? other).includes(quoteOf(other)))).toEqual([]);
    expect(page.body).not.toMatch(/<script(?! type="application\/ld\+json">)|style="|onclick/u);
    expect(page.headers.get('set-cookie')).toBeNull();
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
    expect((await ask('GET', '/public/border/ar/')).body).toContain('dir="rtl"');
    expect((await ask('GET', '/public/border/')).headers.get('location')).toBe('/public/border/en/');
    expect((await ask('GET', '/public/border/feed.xml')).body.match(/<entry>/gu)).toHaveLength(1);
    expect((await ask('GET', '/public/')).body).toContain('/public/border/en/');

    await ask('POST', `${border}/decisions`, { statements: [accepted?.id], decision: 'reject' });
    expect((await ask('GET', published.body.address)).body).toBe(page.body);
  });

  test('a reader challenges a claim, and finds the reasoned outcome', async () => {
    await addText();
    await ask('POST', `${border}/decisions`, {
      statements: (await seen()).map(({ id }) => id),
      decision: 'accept',
    });
    await ask('POST', `${border}/editions`, { languages: ['en'] });
    const form = await ask('GET', '/public/border/challenge?lang=en');
    expect(form.body).toContain('<form method="post"');
    const send = (fields: Readonly<Record<string, string>>, origin: string) =>
      ask('POST', '/public/border/challenge?lang=en', new URLSearchParams(fields).toString(), {
        'content-type': 'application/x-www-form-urlencoded',
        origin,
      });
    const words = 'He said <b>"might"</b> & not "would"';
    expect((await send({ claim: '', words }, 'https://evil.example')).status).toBe(403);
    const empty = await send({ claim: '', words: ' ' }, conversation.server.address);
    expect([empty.status, empty.body.includes('role="alert"')]).toEqual([422, true]);
    const raised = await send({ claim: 'position.norway', words }, conversation.server.address);
    expect(raised.status).toBe(303);
    const tracked = raised.headers.get('location') ?? '';
    expect((await ask('GET', tracked)).body).toContain('Not answered yet');

    expect((await ask('GET', `${border}/editions`)).body.challenges).toMatchObject([
      { id: 'c1', words, status: 'open' },
    ]);
    const reason = 'The minutes say so.';
    expect((await ask('POST', `${border}/challenges/c1`, { outcome: 'upheld', reason })).status).toBe(200);
    const outcome = (await ask('GET', tracked)).body;
    expect(outcome).toContain(reason);
    expect(outcome).not.toContain('<b>');
    expect((await ask('GET', '/public/border/en/')).body).toContain(reason);
    expect((await ask('GET', `${border}/editions`)).body.challenges).toMatchObject([
      { status: 'answered', outcome: 'upheld', reason },
    ]);
  });
});

test('an empty store opens with the worked negotiation, once', async () => {
  const [kind] = await storeKinds();
  const place = await kind!.make();
  const first = await converse(place, true);
  const list = (await first.ask('GET', '/api/negotiations')).body.negotiations;
  expect(list).toMatchObject([{ id: 'security-guarantees', articles: 1 }]);
  const view = (await first.ask('GET', '/api/negotiations/security-guarantees')).body;
  expect(view.issues.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
  await first.server.close();
  const second = await converse(place, true);
  expect((await second.ask('GET', '/api/negotiations')).body.negotiations).toEqual(list);
  await second.server.close();
  await place.remove();
});
