import {
  type Block,
  type Say,
  type Worded,
  type WordedDocument,
  isRightToLeft,
  noteText,
} from '@entente/core/publication';
import {
  BorderStyle,
  Document,
  HeadingLevel,
  InternalHyperlink,
  Bookmark,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

export interface WordSettings {
  readonly language: string;
  readonly say: Say;
}

/** The document as a Word file (.docx), source numbers linked to the notes. */
export async function writeWordFile(
  document: WordedDocument,
  { language, say }: WordSettings,
): Promise<Uint8Array> {
  const writer = new WordWriter(isRightToLeft(language));
  const children = [
    writer.heading(document.title, HeadingLevel.TITLE),
    ...document.lead.map((text) => writer.paragraph(text)),
    ...document.sections.flatMap((section) => [
      writer.heading(section.heading, HeadingLevel.HEADING_1),
      ...section.blocks.flatMap((block) => writer.block(block)),
    ]),
    ...(document.notes.length === 0
      ? []
      : [
          writer.heading(say({ message: 'heading.sources' }), HeadingLevel.HEADING_1),
          ...document.notes.map((note) => writer.note(note.number, noteText(note, say))),
        ]),
    ...document.colophon.map((text) => writer.paragraph(text)),
  ];
  const file = new Document({
    title: withoutControls(document.title.text),
    creator: 'Entente',
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: language } } } } },
    sections: [{ children }],
  });
  return Packer.toBuffer(file);
}

class WordWriter {
  constructor(readonly rightToLeft: boolean) {}

  heading(text: Worded, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
    return new Paragraph({ heading: level, bidirectional: this.rightToLeft, children: this.#runs(text) });
  }

  paragraph(text: Worded): Paragraph {
    return new Paragraph({
      bidirectional: this.rightToLeft,
      spacing: { after: 120 },
      children: this.#runs(text),
    });
  }

  note(number: number, text: string): Paragraph {
    return new Paragraph({
      bidirectional: this.rightToLeft,
      children: [
        new Bookmark({ id: `source-${number}`, children: [this.#run(`[${number}] `)] }),
        this.#run(text),
      ],
    });
  }

  block(block: Block<Worded>): readonly (Paragraph | Table)[] {
    switch (block.kind) {
      case 'paragraph':
        return [this.paragraph(block.text)];
      case 'notice':
        return [this.#notice(block.text)];
      case 'heading':
        return [this.heading(block.text, HeadingLevel.HEADING_2)];
      case 'list':
        return block.items.map(
          (item) =>
            new Paragraph({
              bullet: { level: 0 },
              bidirectional: this.rightToLeft,
              children: this.#runs(item),
            }),
        );
      case 'table':
        return [
          this.paragraph(block.caption),
          this.#table([block.columns, ...block.rows.map((row) => row.map(({ text }) => text))]),
        ];
      case 'bars':
        return [
          this.paragraph(block.caption),
          this.#table(block.bars.map(({ label, says }) => [label, says])),
        ];
      case 'course':
        return [this.paragraph(block.says)];
    }
  }

  #notice(text: Worded): Paragraph {
    const line = { style: BorderStyle.SINGLE, size: 18, space: 8, color: '8A7A2B' };
    return new Paragraph({
      bidirectional: this.rightToLeft,
      border: this.rightToLeft ? { right: line } : { left: line },
      spacing: { before: 120, after: 120 },
      children: this.#runs(text),
    });
  }

  #table(rows: readonly (readonly Worded[])[]): Table {
    return new Table({
      visuallyRightToLeft: this.rightToLeft,
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map(
        (row, index) =>
          new TableRow({
            tableHeader: index === 0,
            cantSplit: true,
            children: row.map((cell) => new TableCell({ children: [this.paragraph(cell)] })),
          }),
      ),
    });
  }

  #runs({ text, sources }: Worded): readonly ParagraphChild[] {
    return [
      this.#run(text),
      ...sources.map(
        (number) =>
          new InternalHyperlink({ anchor: `source-${number}`, children: [this.#run(` [${number}]`)] }),
      ),
    ];
  }

  #run(text: string): TextRun {
    return new TextRun({ text: withoutControls(text), rightToLeft: this.rightToLeft });
  }
}

/** XML holds no control characters, however they got into a report. */
function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');
}
