import type { Span } from '@entente/core/record';

/** Every piece of the text carries where it begins in the article, in this attribute. */
const attribute = 'data-start';

/** The offset in the article that a point of the document stands for; null outside of the text. */
export function offsetOf(node: Node | null, offset: number): number | null {
  const element = node instanceof Element ? node : node?.parentElement;
  const piece = element?.closest(`[${attribute}]`);
  const start = piece?.getAttribute(attribute);
  if (start === null || start === undefined) return null;
  return Number(start) + (node instanceof Text ? offset : 0);
}

/** What is selected of the article's text; null where nothing is. */
export function selectedSpan(): Span | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed) return null;
  const one = offsetOf(selection.anchorNode, selection.anchorOffset);
  const other = offsetOf(selection.focusNode, selection.focusOffset);
  if (one === null || other === null || one === other) return null;
  return { start: Math.min(one, other), end: Math.max(one, other) };
}

/** The offset in the article under a point of the screen. */
export function offsetAtPoint(x: number, y: number): number | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? null : offsetOf(caret.offsetNode, caret.offset);
  }
  return null;
}
