import { type Article, type Furniture } from '@entente/core/record';
import { articleOf } from '@entente/reading';
import { copiedText, plainReadabilityText } from './plain-readability.ts';

/** A way to take the article's text out of a page. */
export interface Extractor {
  readonly name: string;
  readonly text: (html: string) => string;
}

/** What is compared: this reader, and Readability with nothing around it. */
export const extractors: readonly Extractor[] = [
  { name: 'Entente', text: (html) => reportText(articleOf({ text: html, format: 'html' }).article) },
  { name: 'Readability + linkedom, plain', text: plainReadabilityText },
];

/** What a page's text without markup comes to: as it is, and with what its lines alone tell to be furniture left out. */
export const textExtractors: readonly Extractor[] = [
  { name: 'whole text, no markup', text: copiedText },
  {
    name: 'Entente on the whole text, no markup',
    text: (html) => reportText(articleOf({ text: copiedText(html), format: 'text' }).article),
  },
];

/**
 * An article's text without its title and its furniture. What belongs to the report as printed stays: headings, and a
 * dateline that opens a paragraph.
 */
function reportText({ title, text, furniture }: Article): string {
  const isLeftOut = ({ start, end, kind }: Furniture): boolean =>
    kind === 'heading' ? text.slice(start, end) === title : text[end] === '\n' || end === text.length;
  let from = 0;
  const kept: string[] = [];
  for (const { start, end } of furniture.filter(isLeftOut)) {
    kept.push(text.slice(from, start));
    from = end;
  }
  kept.push(text.slice(from));
  return kept.join('');
}

/** The texts that an extractor finds in pages (a failure is an empty text), and its CPU time in ms a page. */
export function extractAll(
  { text }: Extractor,
  pages: readonly string[],
): { readonly texts: readonly string[]; readonly ms: number } {
  const began = process.cpuUsage();
  const texts = pages.map((page) => {
    try {
      return text(page);
    } catch (error) {
      process.stderr.write(`${String(error)}\n`);
      return '';
    }
  });
  const { user, system } = process.cpuUsage(began);
  return { texts, ms: (user + system) / 1000 / pages.length };
}
