import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const blockEdge =
  /<(?=\/?(?:p|div|section|article|h[1-6]|li|ul|ol|blockquote|figure|figcaption|table|tr|td|th|br|hr|pre|dl|dt|dd)\b)/giu;

/** The text that Readability alone finds in a page, a line for each block; empty where it finds none. */
export function plainReadabilityText(html: string): string {
  const { document } = parseHTML(html);
  const content = new Readability(document as unknown as Document).parse()?.content ?? '';
  const marked = content.replaceAll(blockEdge, '\n<');
  return parseHTML(`<html><body>${marked}</body></html>`).document.body.textContent ?? '';
}
