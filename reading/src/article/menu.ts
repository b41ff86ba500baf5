import type { Furniture } from '@entente/core/record';
import type { Layout } from './furniture.ts';

/** So many short lines on end, with no sentence among them, are a menu. */
const leastInMenu = 4;

/**
 * Of a text without markup: tells menus and lists of other reports from headings. A heading stands alone, or with
 * another, above the lines that it heads.
 */
export function withMenus({ furniture, paragraphs }: Layout): Layout {
  const starts = paragraphs.map(({ start }) => start);
  const told: Furniture[] = [];
  let run: Furniture[] = [];
  let next = 0;
  const endRun = (headsBody: boolean): void => {
    const short = run.filter(({ kind }) => kind === 'heading');
    const last = headsBody && run.at(-1)?.kind === 'heading' ? run.at(-1) : undefined;
    const isMenu = short.length >= leastInMenu;
    told.push(
      ...run.map((line): Furniture =>
        isMenu && line.kind === 'heading' && line !== last ? { ...line, kind: 'navigation' } : line,
      ),
    );
    run = [];
  };
  for (const line of furniture) {
    const from = next;
    while (next < starts.length && starts[next]! < line.start) next += 1;
    if (next > from) endRun(true);
    run.push(line);
  }
  endRun(next < starts.length);
  return { furniture: told, paragraphs };
}
