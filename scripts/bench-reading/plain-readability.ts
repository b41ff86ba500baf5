import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const blockEdge =
  /<(?=\/?(?:p|div|section|article|h[1-6]|li|ul|ol|blockquote|figure|figcaption|table|tr|td|th|br|hr|pre|dl|dt|dd)\b)/giu;

/** The text that Readability alone finds in a page, a line for each block; empty where it finds none. */
export function plainReadabilityText(html: string): string {
  const { document } = parseHTML(html);
  const content = new Readability(document as unknown as Document).parse()?.content ?? '';
  return textOf(parseHTML(`<html><body>${content}</body></html>`).document.body.innerHTML);
}

/** All text of a page as somebody who copies it would have it: a line for each block, and no markup. */
export function copiedText(html: string): string {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll('script, style, noscript, template, svg, iframe, select'))
    element.remove();
  return textOf(document.body.innerHTML);
}

function textOf(html: string): string {
  const marked = html.replaceAll(/\s+/gu, ' ').replaceAll(blockEdge, '\n<');
  return parseHTML(`<html><body>${marked}</body></html>`).document.body.textContent ?? '';
}
