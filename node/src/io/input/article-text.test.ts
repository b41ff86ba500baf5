import { readArticle } from '@entente/reading';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { Document, Packer, Paragraph } from 'docx';
import { expect, test } from 'vitest';
import { column, pdfOf } from '../../../test/pdf-sample.ts';
import { articleTextOf } from './article-text.ts';
import { looksLikeHtml } from './input-kind.ts';

async function read(name: string, content: string | Uint8Array, contentType?: string) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return articleTextOf({ bytes, name, ...(contentType === undefined ? {} : { contentType }) });
}

const sentences = [
  'Upland ruled out sending troops to the basin, its foreign minister said on Monday.',
  'Lowland said it would share its data if the sluices were opened.',
];

test.each([
  ['a.txt', 'plain', undefined, 'text'],
  ['a', '<!DOCTYPE html><html><p>x', undefined, 'html'],
  ['a', '\uFEFF<?xml version="1.0"?>\n<html><p>x', undefined, 'html'],
  ['a.htm', 'no tags', undefined, 'html'],
  ['https://example.org/a.md', 'no tags', 'text/html; charset=utf-8', 'html'],
  ['a.md', '# Title', undefined, 'markdown'],
  ['a', '# Title', 'text/markdown', 'markdown'],
  ['a.txt', '<3 said Upland', undefined, 'text'],
  ['a.txt', pdfOf([column(sentences)]), 'text/plain', 'pdf'],
])('%s is told by its first bytes, its type, and its name', async (name, content, type, kind) => {
  expect(await read(name, content, type)).toMatchObject({ ok: true, value: { kind } });
});

test.each([
  ['picture.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ['old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['paper.rtf', Buffer.from('{\\rtf1 text}')],
  ['all.gz', Buffer.from([0x1f, 0x8b, 8])],
])('%s is not readable, and its issue says what to do', async (name, content) => {
  expect(await read(name, content)).toMatchObject({
    ok: false,
    issues: [{ code: 'not-readable', path: name }],
  });
});

test('plain text stays as it is, and a guessed encoding is told', async () => {
  const text =
    'Стороны договорились о новой встрече.\r\n\r\nПереговоры продолжатся в понедельник, сообщил министр. ';
  expect(await read('a.txt', text)).toMatchObject({
    ok: true,
    value: { format: 'text', text },
    warnings: [],
  });
  expect(await read('a.txt', iconv.encode(text, 'windows-1251'))).toMatchObject({
    ok: true,
    value: { text },
    warnings: [{ code: 'encoding-guessed', path: 'a.txt', found: 'windows-1251' }],
  });
  expect(await read('a', iconv.encode(text, 'koi8-r'), 'text/plain; charset="KOI8-R"')).toMatchObject({
    value: { text },
    warnings: [],
  });
  expect(await read('a', iconv.encode(text, 'windows-1251'), 'text/plain; charset=utf-8')).toMatchObject({
    value: { text },
    warnings: [{ code: 'encoding-refuted', found: 'utf-8' }],
  });
});

test('Markdown says what it is about before it begins', async () => {
  const front = '---\ntitle: "Talks: resumed"\ndate: 2031-04-02T10:00:00Z\nsource: Gazette\nbad: *x\n---\n';
  expect(await read('a.md', `${front.replace('bad: *x\n', '')}Text.`)).toMatchObject({
    value: { title: 'Talks: resumed', published: '2031-04-02', source: 'Gazette' },
  });
  expect(await read('a.md', `${front}Text.`)).toMatchObject({ ok: true, value: { kind: 'markdown' } });
});

/** The same two sentences, as every kind of paper gives them to reading. */
const papers: readonly (readonly [name: string, make: () => Promise<Uint8Array> | Uint8Array])[] = [
  ['a.txt', () => Buffer.from(sentences.join('\n\n'))],
  [
    'a.html',
    () => Buffer.from(`<html><body>${sentences.map((text) => `<p>${text}</p>`).join('')}</body></html>`),
  ],
  [
    'a.md',
    () =>
      Buffer.from(
        `# On the basin\n\n${sentences.join('\n\n').replace('sending troops', '*sending* [troops](x)')}\n`,
      ),
  ],
  ['a.pdf', () => pdfOf([[...column(sentences.slice(0, 1)), ...column(sentences.slice(1), { y: 660 })]])],
  [
    'a.docx',
    () =>
      Packer.toBuffer(
        new Document({ sections: [{ children: sentences.map((text) => new Paragraph(text)) }] }),
      ),
  ],
];

test.each(papers)('%s is read with its sentences, actors and stances', async (name, make) => {
  const given = await read(name, await make());
  if (!given.ok) throw new Error(JSON.stringify(given.issues));
  const { kind: _, ...article } = given.value;
  const reading = readArticle({ source: null, published: '2031-04-02', ...article });
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const { article: found, statements } = reading.value;
  for (const sentence of sentences) expect(found.text).toContain(sentence);
  expect(statements.map(({ actor, stance }) => [actor, stance])).toContainEqual(['Upland', 'rules-out']);
  expect(found.furniture.map(({ start, end }) => found.text.slice(start, end))).toEqual(
    name === 'a.md' ? ['On the basin'] : [],
  );
});

test('any bytes under any name give a text or issues', async () => {
  const names = fc.constantFrom('a.txt', 'a.html', 'a.md', 'a.pdf', 'a.docx', 'a');
  const beginnings = fc.constantFrom('', '%PDF-1.4\n', 'PK\u0003\u0004', '---\n', '<html>');
  await fc.assert(
    fc.asyncProperty(names, beginnings, fc.uint8Array({ maxLength: 200 }), async (name, beginning, rest) => {
      const outcome = await read(name, Buffer.concat([Buffer.from(beginning), rest]));
      expect(outcome.ok ? typeof outcome.value.text : outcome.issues.length).not.toBe(0);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['Markdown', 'a.md', '[', ''],
  ['Markdown', 'a.md', '> ', 'x'],
  ['Markdown', 'a.md', '*a ', ''],
  ['Markdown', 'a.md', '`', ' a'],
  ['Markdown', 'a.md', '![](', ''],
  ['Markdown', 'a.md', '<a ', ''],
  ['Markdown', 'a.md', '* ', 'x'],
  ['Markdown', 'a.md', '|a', '\n|-|\n'],
  ['Markdown', 'a.md', '---\n', ''],
  ['HTML', 'a', '<?xml ', ''],
  ['HTML', 'a', '<!--', ''],
])('%s is read in time where it repeats one sign without end: %s %j', async (_, name, sign, end) => {
  const started = process.cpuUsage().user;
  await read(name, sign.repeat(20_000) + end);
  expect((process.cpuUsage().user - started) / 1000).toBeLessThan(5000);
});

test('text that merely has an angle bracket is no page', () => {
  expect(looksLikeHtml('<peace> said Upland')).toBe(false);
  expect(looksLikeHtml(' <!-- saved from x --> <html lang="en">')).toBe(true);
});
