import type { PdfLine } from './pdf-layout.ts';

/** A part of a paper: a paragraph, a heading, or a line that its pages repeat. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'repeated';
  readonly text: string;
}

/** How high a page is, by its number from 1. */
type Heights = readonly number[];

/** Lines at the head or foot of a page lie within this part of its height. */
const margin = 0.1;
/** Letters so much larger than those of most lines make a heading. */
const larger = 1.15;

/**
 * Joins the lines of a paper to paragraphs, across columns and pages. Words that were divided at the end of a line are
 * whole again. What pages repeat at their head or foot comes once, at the end; bare page numbers are left out.
 */
export function blocksOf(lines: readonly PdfLine[], heights: Heights): readonly Block[] {
  const { body, repeated } = apart(lines, heights);
  const vocabulary = vocabularyOf(body);
  const size = commonest(body.map((line) => Math.round(line.size * 2) / 2));
  const spacing = commonSpacingOf(body);
  const widths = columnWidthsOf(body);
  const blocks: Block[] = [];
  let open: PdfLine[] = [];
  const end = (): void => {
    if (open.length === 0) return;
    const isHeading = open[0]!.size >= size * larger && open.length <= 4;
    blocks.push({ kind: isHeading ? 'heading' : 'paragraph', text: joined(open, vocabulary) });
    open = [];
  };
  for (const line of body) {
    const last = open.at(-1);
    if (last !== undefined && !goesOn(last, line, { spacing, widths })) end();
    open.push(line);
  }
  end();
  return [...blocks, ...repeated.map((text) => ({ kind: 'repeated' as const, text }))];
}

interface Measures {
  readonly spacing: number;
  readonly widths: ReadonlyMap<string, { readonly left: number; readonly right: number }>;
}

/** Whether a line belongs to the paragraph of the line before it. */
function goesOn(last: PdfLine, next: PdfLine, { spacing, widths }: Measures): boolean {
  if (Math.abs(next.size - last.size) > 0.12 * Math.max(last.size, next.size)) return false;
  const ended = /[.!?:…]["'”’»)\]]*$/u.test(last.text);
  const column = widths.get(columnOf(last))!;
  const isFull = last.right > column.right - 0.15 * (column.right - column.left);
  if (columnOf(last) !== columnOf(next)) {
    const goesBack = widths.get(columnOf(next))!;
    const isIndented = next.left - goesBack.left > 0.7 * next.size;
    return (
      !isIndented && (ended ? isFull && /^\p{Ll}/u.test(next.text) : isFull || /^\p{Ll}/u.test(next.text))
    );
  }
  if (last.y - next.y > 1.3 * Math.max(spacing, last.size)) return false;
  if (startsItem(next.text)) return false;
  const isIndented = next.left - last.left > 0.7 * next.size && next.left - column.left > 0.7 * next.size;
  return !(isIndented && ended) && !(ended && !isFull);
}

function startsItem(text: string): boolean {
  return /^(?:[•▪■◦‣●–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s)/u.test(text);
}

function columnOf({ page, column }: PdfLine): string {
  return `${page}.${column}`;
}

function columnWidthsOf(lines: readonly PdfLine[]): Measures['widths'] {
  const widths = new Map<string, { left: number; right: number }>();
  for (const line of lines) {
    const known = widths.get(columnOf(line));
    if (known === undefined) widths.set(columnOf(line), { left: line.left, right: line.right });
    else {
      known.left = Math.min(known.left, line.left);
      known.right = Math.max(known.right, line.right);
    }
  }
  return widths;
}

function commonSpacingOf(lines: readonly PdfLine[]): number {
  const gaps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const gap = next === undefined || columnOf(next) !== columnOf(line) ? 0 : line.y - next.y;
    return gap > 0 ? [Math.round(gap * 2) / 2] : [];
  });
  return commonest(gaps);
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0];
}

/** Takes apart what pages repeat at their head and foot, and their numbers. */
function apart(
  lines: readonly PdfLine[],
  heights: Heights,
): { readonly body: readonly PdfLine[]; readonly repeated: readonly string[] } {
  const pages = new Map<string, Set<number>>();
  const heightOf = ({ page }: PdfLine): number => heights[page - 1] ?? 0;
  const isMarginal = (line: PdfLine): boolean =>
    line.y < margin * heightOf(line) || line.y > (1 - margin) * heightOf(line);
  const placed = (line: PdfLine): string =>
    `${Math.round((line.y / heightOf(line)) * 40)} ${keyOf(line.text)}`;
  for (const line of lines.filter(isMarginal))
    pages.set(placed(line), (pages.get(placed(line)) ?? new Set()).add(line.page));
  const isRepeated = (line: PdfLine): boolean => isMarginal(line) && pages.get(placed(line))!.size > 1;
  const isNumber = (line: PdfLine): boolean =>
    isMarginal(line) &&
    /^[\s\-–—|]*(?:page\s*)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[\s\-–—|]*$/iu.test(line.text);
  const repeated = new Map<string, string>();
  const body = lines.filter((line) => {
    if (isNumber(line)) return false;
    if (!isRepeated(line)) return true;
    if (!repeated.has(keyOf(line.text))) repeated.set(keyOf(line.text), line.text);
    return false;
  });
  return { body, repeated: [...repeated.values()] };
}

/** The same on every page but for its number. */
function keyOf(text: string): string {
  return text.toLowerCase().replace(/\d+/gu, '#');
}

function vocabularyOf(lines: readonly PdfLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
}

/** Words that stand before a hyphen that is written in the middle of a line, too. */
const prefixes = new Set(
  'all anti back co counter cross de ex far follow front full half hard high inter large left life long low mid middle multi near no non north one peace post pre pro quasi right second self semi short single so south sub third three two ultra un vice war well west east'.split(
    ' ',
  ),
);

function joined(lines: readonly PdfLine[], vocabulary: ReadonlySet<string>): string {
  let whole = '';
  for (const { text } of lines) whole = whole === '' ? text : joinedWith(whole, text, vocabulary);
  return whole;
}

/**
 * A hyphen between small letters at the end of a line divides a word, unless the paper writes the word with a hyphen
 * elsewhere, or its first part is one that is usually followed by a hyphen.
 */
function joinedWith(before: string, next: string, vocabulary: ReadonlySet<string>): string {
  const first = /(\p{L}+)[-\u2010\u00AD]$/u.exec(before.slice(-60))?.[1];
  const second = /^\p{L}+/u.exec(next.slice(0, 60))?.[0];
  if (first === undefined || second === undefined) {
    return before.endsWith('-') ? `${before}${next}` : `${before} ${next}`;
  }
  const bare = before.slice(0, -1);
  if (before.endsWith('\u00AD')) return `${bare}${next}`;
  const divides = /^\p{Ll}/u.test(second) && !prefixes.has(first.toLowerCase());
  const whole = `${first}${second}`.toLowerCase();
  const hyphened = `${first}-${second}`.toLowerCase();
  const isWhole = vocabulary.has(whole) || (divides && !vocabulary.has(hyphened));
  return isWhole ? `${bare}${next}` : `${bare}-${next}`;
}
