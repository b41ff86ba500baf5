import type { Article } from '@entente/core/record';

/** Longer first lines are cut at a word. */
const longest = 70;

/** What an article is called: its title, else where it is from, else how the report begins; null where it is empty. */
export function articleName({ title, source, text, furniture }: Article): string | null {
  if (title !== null) return title;
  if (source !== null) return source;
  let start = 0;
  for (const line of text.split('\n')) {
    const at = start;
    start += line.length + 1;
    const isReport = furniture.every((piece) => piece.end <= at || at + line.length <= piece.start);
    if (isReport && line.trim() !== '') return beginningOf(line.trim());
  }
  return null;
}

function beginningOf(line: string): string {
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}
