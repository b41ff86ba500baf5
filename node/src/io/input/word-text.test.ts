import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import JsZip from 'jszip';
import { expect, test } from 'vitest';
import { readWord } from './word-text.ts';

const change = { id: 1, author: 'editor', date: '2031-04-02T00:00:00Z' };

async function sample(): Promise<Uint8Array> {
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('As told to the Gazette.')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Confidential')] }) },
        children: [
          new Paragraph({ text: 'Talks resume', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('Upland “will not” open'),
              new DeletedTextRun({ ...change, text: ' or close' }),
              new TextRun({ text: ' the sluices', bold: true }),
              new TextRun(', it said.'),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Paragraph('Lowland & others <agreed>.'),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readWord(bytes, 'paper.docx');
  return read.ok ? [] : read.issues.map(({ code }) => code);
}

test('paragraphs, headings and notes, with changes accepted and no marks in sentences', async () => {
  const read = await readWord(await sample(), 'paper.docx');
  expect(read).toMatchObject({ ok: true, value: { kind: 'word', format: 'manuscript' } });
  const text = read.ok ? read.value.text : '';
  expect(text).toMatch(/<h1>(?:<a [^>]*><\/a>)*Talks resume<\/h1>/u);
  expect(text).toContain('<p>Upland “will not” open<strong> the sluices</strong>, it said.</p>');
  expect(text).toContain('<p>Lowland &amp; others &lt;agreed&gt;.</p>');
  expect(text).toContain('As told to the Gazette.');
  expect(text).not.toMatch(/Confidential|\[1\]|↑|or close/u);
});

test('other archives and damaged files say what to do', async () => {
  const other = new JsZip().file('mimetype', 'application/epub+zip').generateAsync({ type: 'uint8array' });
  expect(await codesOf(await other)).toEqual(['not-readable']);
  const whole = await sample();
  expect(await codesOf(whole.subarray(0, whole.length / 2))).toEqual(['word-broken']);
  const empty = new JsZip().file('word/document.xml', 'no markup').generateAsync({ type: 'uint8array' });
  expect(await codesOf(await empty)).toEqual(['word-broken']);
});

test('an archive that unpacks to hundreds of megabytes is refused, and soon', async () => {
  const archive = await JsZip.loadAsync(await sample());
  archive.file('word/extra.xml', new Uint8Array(200 * 1024 * 1024));
  const bomb = await archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  expect(bomb.length).toBeLessThan(1024 * 1024);
  expect(await codesOf(bomb)).toEqual(['too-large']);
});

test('an archive of very many parts is refused', async () => {
  const archive = new JsZip().file('word/document.xml', '<a/>');
  for (let part = 0; part < 5001; part += 1) archive.file(`word/${part}.xml`, '');
  expect(await codesOf(await archive.generateAsync({ type: 'uint8array' }))).toEqual(['too-large']);
});
