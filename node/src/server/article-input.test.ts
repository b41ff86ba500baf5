import iconv from 'iconv-lite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Conversation, codesOf, converse } from '../../test/conversation.ts';
import { type Loopback, loopbackLimits, serveLoopback } from '../../test/loopback.ts';
import { column, pdfOf } from '../../test/pdf-sample.ts';
import { type Place, storeKinds } from '../../test/store-sample.ts';
import { createWebReader } from '../io/web-reader.ts';

const sentence = 'Sweden rules out sending troops, a spokesman told reporters on Monday.';
const articles = '/api/negotiations/border/articles';

let place: Place;
let conversation: Conversation;
let site: Loopback;

beforeEach(async () => {
  const [embedded] = await storeKinds();
  place = await embedded!.make();
  site = await serveLoopback(({ url }, response) => {
    if (url === '/robots.txt') response.end('User-agent: *\nDisallow: /private');
    else if (url === '/paper') response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf);
    else response.writeHead(200, { 'content-type': 'text/plain; charset=windows-1251' }).end(russian);
  });
  conversation = await converse(place, false, { web: createWebReader({ limits: loopbackLimits }) });
  await conversation.ask('POST', '/api/negotiations', { name: 'Border' });
});
afterEach(async () => {
  site.close();
  await conversation.server.close();
  await place.remove();
});

const pdf = pdfOf([column([sentence])]);
const russian = iconv.encode(
  'Стороны договорились о новой встрече в столице, сообщил министр.',
  'windows-1251',
);

const add = (body: unknown) => conversation.ask('POST', articles, body);
const texts = async (): Promise<readonly unknown[]> =>
  (await conversation.ask('GET', '/api/negotiations/border')).body.articles.map(
    ({ article }: { article: { text: string; source: string; language: string } }) => [
      article.text,
      article.source,
      article.language,
    ],
  );

test('an article comes as a file', async () => {
  const file = { name: 'report.pdf', content: pdf.toString('base64') };
  expect(await add({ file, source: 'Gazette', published: '2031-04-02' })).toMatchObject({
    status: 201,
    body: { articleId: 'a1', statements: 1 },
  });
  expect(await texts()).toEqual([[sentence, 'Gazette', 'en']]);
});

test('an article comes from an address, in its own encoding, and another language is not read', async () => {
  expect((await add({ address: `${site.address}/paper`, published: '2031-04-02' })).body).toMatchObject({
    statements: 1,
    warnings: [],
  });
  const foreign = await add({ address: `${site.address}/foreign`, published: '2031-04-02' });
  expect(foreign.body).toMatchObject({ statements: 0, warnings: [{ code: 'language-not-read' }] });
  expect(await texts()).toEqual([
    [sentence, '127.0.0.1', 'en'],
    ['Стороны договорились о новой встрече в столице, сообщил министр.', '127.0.0.1', 'ru'],
  ]);
});

test('what cannot be had or read is refused, and nothing is added', async () => {
  const refused = [
    await add({ address: `${site.address}/private` }),
    await add({ address: 'http://169.254.169.254/' }),
    await add({ file: { name: 'scan.pdf', content: pdfOf([[]]).toString('base64') } }),
    await add({ file: { name: 'a', content: 'no base64!' } }),
    await add({ file: { name: 'a', content: 'YQ==' }, text: 'b' }),
  ];
  expect(refused.map((reply) => [reply.status, ...codesOf(reply)])).toEqual([
    [422, 'refused'],
    [422, 'refused'],
    [422, 'pdf-no-text'],
    [422, expect.any(String)],
    [422, 'one-content'],
  ]);
  expect(await texts()).toEqual([]);
});

test('many articles come in parts; a part that is sent again adds nothing, and copies are told of all', async () => {
  const give = (...files: readonly (readonly [name: string, content: string])[]) =>
    conversation.ask('POST', '/api/negotiations/border/intakes', {
      files: files.map(([name, content]) => ({ name, content: Buffer.from(content).toString('base64') })),
      dayFromName: true,
    });
  const report = `${sentence} Its ministers meet again in the first week of May, and so do those of Norway.`;
  const first = await give(['2031-04-02.txt', report], ['bad.pdf', '%PDF-1.4 junk']);
  expect(first.body).toMatchObject({
    version: 3,
    counts: { given: 2, added: 1, failed: 1 },
    articles: [{ articleId: 'a1', issues: [] }, { issues: [{ code: 'pdf-broken' }] }],
  });
  expect((await add({ text: sentence })).body).toMatchObject({ articleId: 'a2' });
  const second = await give(['2031-04-02.txt', report], ['2031-04-03.txt', `${report} More soon.`]);
  expect(second.body).toMatchObject({
    articles: [
      { outcome: 'already-there', articleId: 'a1' },
      { outcome: 'added', articleId: 'a3' },
    ],
  });
  expect((await conversation.ask('GET', '/api/negotiations/border/kin')).body).toMatchObject({
    articles: [
      { articleId: 'a1', kinship: 'first', retold: 0 },
      { articleId: 'a3', kinship: 'copy', of: 'a1', retold: 1 },
    ],
  });
  const refused = await conversation.ask('POST', '/api/negotiations/border/intakes', {
    files: [{ name: 'a' }],
  });
  expect(refused.status).toBe(422);
});
