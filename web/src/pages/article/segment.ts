import type { Furniture, Span } from '@entente/core/record';

/** A stretch of text over which nothing begins or ends. */
export interface Segment extends Span {
  readonly text: string;
  /** Ids of the statements that it belongs to, the shortest one last. */
  readonly statements: readonly string[];
}

/** A line of the article. */
export interface Paragraph extends Span {
  readonly furniture: Furniture['kind'] | null;
  readonly segments: readonly Segment[];
}

interface Marked extends Span {
  readonly id: string;
}

/** An article's text as paragraphs, cut wherever a statement begins or ends. Joined again it is the text, but for line ends. */
export function paragraphsOf(
  text: string,
  furniture: readonly Furniture[],
  statements: readonly Marked[],
): readonly Paragraph[] {
  const sorted = statements.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  return linesOf(text).map((line) => ({
    ...line,
    furniture: furniture.find(({ start, end }) => start < line.end && line.start < end)?.kind ?? null,
    segments: segmentsOf(
      text,
      line,
      sorted.filter(({ start, end }) => start < line.end && line.start < end),
    ),
  }));
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

function segmentsOf(text: string, line: Span, marked: readonly Marked[]): readonly Segment[] {
  const cuts = new Set([line.start, line.end]);
  for (const { start, end } of marked) {
    cuts.add(Math.max(start, line.start));
    cuts.add(Math.min(end, line.end));
  }
  const ends = [...cuts].sort((a, b) => a - b);
  return ends.slice(1).map((end, index) => {
    const start = ends[index] ?? line.start;
    const over = marked.filter((mark) => mark.start <= start && end <= mark.end);
    over.sort((a, b) => b.end - b.start - (a.end - a.start));
    return { start, end, text: text.slice(start, end), statements: over.map(({ id }) => id) };
  });
}
