/** A stretch in quotation marks: `start` to `end` with the marks, `from` to `to` without them. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“',
  '"': '"',
  '‘': '’',
  "'": "'",
};

/**
 * The outermost quotations of one paragraph. A quotation that the paragraph does not close ends with it, as
 * newspapers set a quotation of several paragraphs; a single mark that is not closed is an apostrophe.
 */
export function quotesOf(text: string): readonly Quote[] {
  const quotes: Quote[] = [];
  const nextSingle = closingSingles(text);
  let index = 0;
  while (index < text.length) {
    const closer = closers[text[index]!];
    if (closer === undefined || !opens(text, index)) {
      index += 1;
      continue;
    }
    const isSingle = closer === '’' || closer === "'";
    const found = isSingle ? (nextSingle[index + 1] ?? -1) : text.indexOf(closer, index + 1);
    if (found < 0 && isSingle) {
      index += 1;
      continue;
    }
    const to = found < 0 ? text.length : found;
    const end = Math.min(to + 1, text.length);
    quotes.push({ start: index, end, from: index + 1, to });
    if (found < 0) break;
    index = end;
  }
  return quotes;
}

/** A double mark always opens here; a single one only before a letter and after a space, or it is an apostrophe. */
function opens(text: string, index: number): boolean {
  const mark = text[index]!;
  if (mark !== "'" && mark !== '‘') return true;
  return (
    /[\s(“"—–]|^$/u.test(text.slice(Math.max(0, index - 1), index)) &&
    /[\p{L}\p{N}]/u.test(text.slice(index + 1, index + 3))
  );
}

/** For each place, the next single mark at or after it that can close; one pass from the end, so linear. */
function closingSingles(text: string): Int32Array {
  const next = new Int32Array(text.length + 1).fill(-1);
  for (let index = text.length - 1; index >= 0; index -= 1) {
    const mark = text[index]!;
    const closes =
      (mark === "'" || mark === '’') &&
      !/[\p{L}\p{N}]/u.test(text.slice(index + 1, index + 2)) &&
      /[^\s]/u.test(text.slice(index - 1, index)) &&
      !isPluralPossessive(text, index);
    next[index] = closes ? index : next[index + 1]!;
  }
  return next;
}

function isPluralPossessive(text: string, index: number): boolean {
  return /s/u.test(text.slice(index - 1, index)) && /^ \p{Ll}/u.test(text.slice(index + 1, index + 3));
}
