import { inflateRawSync } from 'node:zlib';
import { type WordedDocument, sayIn } from '@entente/core/publication';
import { describe, expect, it } from 'vitest';
import { writeWordFile } from './word-file.ts';

const worded = (
  text: string,
  sources: readonly number[] = [],
): { text: string; sources: readonly number[] } => ({ text, sources });

const document: WordedDocument = {
  title: worded('A <brief> & more'),
  lead: [worded('Lead', [1])],
  sections: [
    {
      id: 's',
      heading: worded('Section'),
      blocks: [
        { kind: 'heading', text: worded('Under') },
        { kind: 'list', items: [worded('Item\u0000 one', [1])] },
        { kind: 'notice', text: worded('Mind') },
        {
          kind: 'table',
          caption: worded('Table'),
          columns: [worded('A'), worded('B')],
          rows: [[{ text: worded('a') }, { text: worded('b') }]],
        },
        {
          kind: 'bars',
          caption: worded('Bars'),
          bars: [{ label: worded('L'), value: 1, of: 2, says: worded('1 of 2') }],
        },
      ],
    },
  ],
  notes: [
    {
      number: 1,
      statementId: 'x',
      articleId: 'a',
      quote: 'He said so',
      speaker: 'Ada',
      actor: null,
      source: 'Paper',
      title: null,
      published: '2025-08-22',
      said: null,
      start: 0,
      end: 3,
      language: 'en',
      confirmed: true,
    },
  ],
  colophon: [worded('As of a day')],
};

/** The text of one file inside a zip archive, found through its local header. */
function fileIn(zip: Uint8Array, name: string): string {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf('PK\u0003\u0004'); at >= 0; at = bytes.indexOf('PK\u0003\u0004', at + 4)) {
    const nameLength = bytes.readUInt16LE(at + 26);
    const extraLength = bytes.readUInt16LE(at + 28);
    if (bytes.toString('utf8', at + 30, at + 30 + nameLength) !== name) continue;
    const start = at + 30 + nameLength + extraLength;
    return inflateRawSync(bytes.subarray(start, bytes.length)).toString('utf8');
  }
  throw new Error(`No ${name} in the archive.`);
}

describe('a Word file', () => {
  it('holds every text once, escaped, its numbers linked to the notes', async () => {
    const xml = fileIn(
      await writeWordFile(document, { language: 'en', say: sayIn('en') }),
      'word/document.xml',
    );
    for (const text of [
      'A &lt;brief&gt; &amp; more',
      'Lead',
      'Under',
      'Item one',
      'Mind',
      '1 of 2',
      'He said so',
      'As of a day',
    ]) {
      expect(xml).toContain(text);
    }
    expect(xml).toContain('w:anchor="source-1"');
    expect(xml).toContain('w:name="source-1"');
    expect(xml).not.toContain('w:bidi/');
  });

  it('runs from right to left in Arabic', async () => {
    const xml = fileIn(
      await writeWordFile(document, { language: 'ar', say: sayIn('ar') }),
      'word/document.xml',
    );
    expect(xml).toContain('<w:bidi/>');
    expect(xml).toContain('<w:bidiVisual/>');
    expect(xml).toContain('<w:rtl/>');
  });
});
