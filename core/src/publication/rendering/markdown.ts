import type { Worded } from '../claim.ts';
import type { Block, SourceNote, WordedDocument } from '../document.ts';
import type { Say } from '../say.ts';
import { noteText } from './note.ts';

export interface MarkdownSettings {
  /** Whether each figure is followed by the id by which what stands behind it can be asked for. */
  readonly withIds?: boolean;
}

/** The document as Markdown (CommonMark with tables), readable as plain text on a terminal. */
export function renderMarkdown(
  document: WordedDocument,
  say: Say,
  { withIds = false }: MarkdownSettings = {},
): string {
  const textOf = createTextOf(withIds);
  const blockText = (block: Block<Worded>): string => blockTextOf(block, textOf);
  const parts = [
    `# ${textOf(document.title)}`,
    ...document.lead.map(textOf),
    ...document.sections.flatMap((section) => [
      `## ${textOf(section.heading)}`,
      ...section.blocks.map(blockText),
    ]),
    ...(document.notes.length === 0
      ? []
      : [
          `## ${escapeText(say({ message: 'heading.sources' }).text)}`,
          document.notes.map((note) => noteLine(note, say)).join('\n'),
        ]),
    document.colophon.map(textOf).join(' '),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

type TextOf = (text: Worded) => string;

function blockTextOf(block: Block<Worded>, textOf: TextOf): string {
  switch (block.kind) {
    case 'paragraph':
      return textOf(block.text);
    case 'notice':
      return `> ${textOf(block.text)}`;
    case 'heading':
      return `### ${textOf(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${textOf(item)}`).join('\n');
    case 'table':
      return tableText(
        block.columns.map(textOf),
        block.rows.map((row) => row.map((cell) => textOf(cell.text))),
      );
    case 'bars':
      return tableText(
        [textOf(block.caption), ''],
        block.bars.map((bar) => [textOf(bar.label), textOf(bar.says)]),
      );
    case 'course':
      return textOf(block.says);
  }
}

function tableText(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function createTextOf(withIds: boolean): TextOf {
  return ({ text, sources, explain }) =>
    [
      escapeText(text),
      ...sources.map((number) => `[${number}]`),
      ...(withIds && explain !== undefined ? [codeOf(explain)] : []),
    ]
      .filter((part) => part.trim() !== '')
      .join(' ');
}

/** As code: nothing in it is markup. The fence is longer than any run of backticks in it. */
function codeOf(text: string): string {
  const runs = [...text.matchAll(/`+/gu)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text.replace(/\s+/gu, ' ')}${pad}${fence}`;
}

function noteLine(note: SourceNote, say: Say): string {
  return `- [${note.number}] ${escapeText(noteText(note, say))}`;
}

/** Text from outside is never markup: what Markdown would read as a sign is kept as a letter. */
function escapeText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_<>[\]#~]/gu, '\\$&')
    .replace(/^([-+])(?=\s)/u, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/u, '$1\\$2');
}
