import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type SetLine, column, pdfOf } from '../../../test/pdf-sample.ts';
import { readPdf } from './pdf-text.ts';

async function markupOf(...pages: readonly (readonly SetLine[])[]): Promise<readonly string[]> {
  const read = await readPdf(pdfOf(pages), 'paper.pdf');
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.text.split('\n');
}

async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readPdf(bytes, 'paper.pdf');
  return (read.ok ? read.warnings : read.issues).map(({ code }) => code);
}

test('lines are joined to paragraphs, headings stand out, divided words are whole', async () => {
  const page = [
    ...column(['Talks on the river resume'], { y: 740, size: 20 }),
    ...column([
      'Upland said on Monday that it would open the sluices if the neigh-',
      'bours shared their data. Its minister ruled out a long-',
      'term lease (of any kind) and a Franco-',
      'German mission, officials in the capital said.',
      '   The second paragraph is set in, and follows without a gap, which',
      'many papers do.',
    ]),
    ...column(['After a gap comes the third.'], { y: 600 }),
  ].map((line) => (line.text.startsWith('   ') ? { ...line, text: line.text.trim(), x: line.x + 14 } : line));
  expect(await markupOf(page)).toEqual([
    '<h1>Talks on the river resume</h1>',
    '<p>Upland said on Monday that it would open the sluices if the neighbours shared their data. Its minister ruled out a long-term lease (of any kind) and a Franco-German mission, officials in the capital said.</p>',
    '<p>The second paragraph is set in, and follows without a gap, which many papers do.</p>',
    '<p>After a gap comes the third.</p>',
  ]);
});

test('columns are read one after the other, whatever order the file draws them in', async () => {
  const left = [
    'The left column begins the report and',
    'goes on for some lines, all of them of',
    'about one width, and ends without a',
    'full stop because the sentence goes',
    'on in the',
  ];
  const right = [
    'right column, where it ends. A second',
    'sentence follows it there, in as many',
    'lines as the left one had, so that',
    'both columns have the same',
    'height.',
  ];
  const rows = left.flatMap((text, index) => [
    { text: right[index]!, x: 330, y: 600 - index * 12 },
    { text, x: 72, y: 600 - index * 12 },
  ]);
  const headline = {
    text: 'A headline that runs across both of the columns below it',
    x: 72,
    y: 650,
    size: 16,
  };
  expect(await markupOf([...rows, headline])).toEqual([
    '<h1>A headline that runs across both of the columns below it</h1>',
    `<p>${[...left, ...right].join(' ')}</p>`,
  ]);
});

test('what pages repeat comes once, at the end, and sentences run on over pages', async () => {
  const page = (number: number, lines: readonly string[]): readonly SetLine[] => [
    { text: 'Basin Gazette', x: 72, y: 770 },
    ...column(lines),
    { text: `Page ${number} of 3`, x: 280, y: 20 },
  ];
  const markup = await markupOf(
    page(1, ['The first page ends in the middle of a sentence, which is']),
    page(2, [
      'continued on the second page, and ends there after a while.',
      'A third part follows on the line below, and is as long as it.',
    ]),
    page(3, ['New paragraph on the last page.']),
  );
  expect(markup).toEqual([
    '<p>The first page ends in the middle of a sentence, which is continued on the second page, and ends there after a while. A third part follows on the line below, and is as long as it.</p>',
    '<p>New paragraph on the last page.</p>',
    '<nav>Basin Gazette</nav>',
  ]);
});

test('markup in a PDF is text', async () => {
  expect(await markupOf(column(['<script>alert("x")</script> & more']))).toEqual([
    '<p>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; more</p>',
  ]);
});

test('what cannot be read says what to do', async () => {
  expect(await codesOf(pdfOf([[], []]))).toEqual(['pdf-no-text']);
  expect(await codesOf(pdfOf([column(['A page with text.']), []]))).toEqual(['pdf-pages-without-text']);
  expect(await codesOf(Buffer.from('%PDF-1.7\nnothing else'))).toEqual(['pdf-broken']);
  const key = `(${'k'.repeat(32)})`;
  const locked = pdfOf([column(['Secret.'])], {
    trailer: `/Encrypt 100 0 R /ID [${key} ${key}]`,
    objects: { 100: `<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>` },
  });
  expect(await codesOf(locked)).toEqual(['pdf-locked']);
});

test('a small file that unpacks to hundreds of megabytes is refused', async () => {
  const packed = deflateSync(Buffer.alloc(401 * 1024 * 1024)).toString('latin1');
  const bomb = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`;
  const bytes = pdfOf([column(['A page.'])], { objects: { 100: bomb } });
  expect(bytes.length).toBeLessThan(1024 * 1024);
  expect(await codesOf(bytes)).toEqual(['too-large']);
});
