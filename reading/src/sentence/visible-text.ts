/**
 * What nobody sees: controls, marks that join or part letters, choose a shape or turn the direction of writing, soft
 * hyphens, tags, fillers, and halves of characters. Hidden in a name they would keep it from being known, or carried along they would garble a page.
 */
const unseen =
  /(?![\t\n\v\f\r\u0085])(?:[\p{Cc}\p{Cf}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\p{Variation_Selector})/u;
const allUnseen = new RegExp(unseen.source, 'gu');

/** A text without what nobody sees, and where each of its UTF-16 units stands in the whole. */
export interface VisibleText {
  readonly text: string;
  /** The place in the whole text of a unit of the visible one. */
  readonly placeOf: (index: number) => number;
}

export function visibleTextOf(whole: string): VisibleText {
  if (!unseen.test(whole)) return { text: whole, placeOf: (index) => index };
  const parts: string[] = [];
  const places: number[] = [];
  let from = 0;
  const keep = (to: number): void => {
    parts.push(whole.slice(from, to));
    for (let index = from; index < to; index += 1) places.push(index);
  };
  for (const match of whole.matchAll(allUnseen)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(whole.length);
  return { text: parts.join(''), placeOf: (index) => places[index]! };
}

/** A text as it may stand in a name: without what nobody sees. */
export function visible(text: string): string {
  return text.replace(allUnseen, '');
}
