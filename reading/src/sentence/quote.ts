/** A stretch in quotation marks: `start` to `end` with the marks, `from` to `to` without them. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** A quotation mark of a text: one sign, or the two apostrophes that some newspapers set for one. */
interface Mark {
  readonly at: number;
  readonly length: number;
  readonly sign: string;
}

/** By the sign that opens: those that close. */
const closers: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"', "''", '“'],
  '„': ['“', '”'],
  '«': ['»'],
  '"': ['"', '”', "''"],
  "''": ["''", '"', '”'],
};

/**
 * The outermost quotations of one paragraph. A quotation that the paragraph does not close ends with it, as
 * newspapers set a quotation of several paragraphs; a single mark that is not closed is an apostrophe. A mark of
 * another kind than the one that opened closes only right after a word or mark and before none.
 */
export function quotesOf(text: string): readonly Quote[] {
  const quotes: Quote[] = [];
  const nextSingle = closingSingles(text);
  let open: Mark | undefined;
  let until = 0;
  for (const mark of marksOf(text)) {
    if (mark.at < until) continue;
    if (open !== undefined) {
      if (!closes(text, open, mark)) continue;
      quotes.push(quoteOf(open, mark.at, mark.at + mark.length));
      open = undefined;
    } else if (mark.sign === "'" || mark.sign === '‘') {
      const found = opens(text, mark.at) ? nextSingle[mark.at + 1]! : -1;
      if (found < 0) continue;
      quotes.push(quoteOf(mark, found, found + 1));
      until = found + 1;
    } else if (mark.sign in closers) open = mark;
  }
  if (open !== undefined) quotes.push(quoteOf(open, text.length, text.length));
  return quotes;
}

function quoteOf({ at, length }: Mark, to: number, end: number): Quote {
  return { start: at, end, from: at + length, to };
}

function marksOf(text: string): readonly Mark[] {
  return [...text.matchAll(/'{2,}|["“”„«»'‘]/gu)].map(({ 0: run, index }) => {
    if (run.length < 2) return { at: index, length: 1, sign: run };
    // Of three, the two are those away from the word.
    const isOpening = /^[\p{L}\p{N}]/u.test(text.slice(index + run.length, index + run.length + 2));
    return { at: isOpening ? index : index + run.length - 2, length: 2, sign: "''" };
  });
}

function closes(text: string, open: Mark, { at, length, sign }: Mark): boolean {
  if (closers[open.sign]?.includes(sign) !== true) return false;
  if ((sign === open.sign && sign !== '“') || sign === '”' || sign === '»') return true;
  if (open.sign === '„') return true;
  return (
    /[^\s(]/u.test(text.slice(Math.max(0, at - 1), at)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(at + length, at + length + 2))
  );
}

/** A single mark opens only before a letter and after a space, or it is an apostrophe. */
function opens(text: string, index: number): boolean {
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
      text[index - 1] !== "'" &&
      text[index + 1] !== "'" &&
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
