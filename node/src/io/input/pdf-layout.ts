/** A piece of text as a PDF places it: left end and baseline in points from the lower left corner of the page. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of the letters, in points. */
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
}

/** A line of a page as it was set, one column wide. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly page: number;
  /** Which column or full-width part of the page, counted in reading order. */
  readonly column: number;
}

/** Pieces farther apart than so many letters' sizes stand in different columns, or cells. */
const columnGap = 1.1;
/** A gutter is at least so wide, in points. */
const narrowestGutter = 8;
/** Lines that both sides of a gutter have, so that a table's gap or a date at the margin is none. */
const fewestBeside = 4;

/** The lines of a page in reading order: from top to bottom, one column after the other. Near linear in the pieces. */
export function linesOf(page: PdfPage, number: number): readonly PdfLine[] {
  const segments = segmentsOf(page.pieces);
  const gutters = guttersOf(segments, page.width);
  let column = 0;
  return bandsOf(segments, gutters)
    .flatMap((band) =>
      band.map((part) => {
        column += 1;
        return rowsOf(part).map((row) => lineOf(row, number, column));
      }),
    )
    .flat();
}

interface Segment {
  readonly pieces: readonly PdfPiece[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Runs of pieces on one baseline with no wide gap between them. */
function segmentsOf(pieces: readonly PdfPiece[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const row of baselinesOf(pieces.filter(({ text }) => text.trim() !== ''))) {
    let run: PdfPiece[] = [];
    let right = -Infinity;
    for (const piece of row) {
      if (run.length > 0 && piece.x - right > columnGap * Math.max(piece.size, run[0]!.size)) {
        segments.push(segmentOf(run));
        run = [];
        right = -Infinity;
      }
      run.push(piece);
      right = Math.max(right, piece.x + piece.width);
    }
    if (run.length > 0) segments.push(segmentOf(run));
  }
  return segments;
}

/** Pieces by baseline, from the top; raised and lowered letters stay with the line they stand in. */
function baselinesOf(pieces: readonly PdfPiece[]): readonly (readonly PdfPiece[])[] {
  const rows: { y: number; size: number; pieces: PdfPiece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row !== undefined && row.y - piece.y < 0.4 * Math.max(row.size, piece.size)) {
      row.pieces.push(piece);
      if (piece.size > row.size) Object.assign(row, { size: piece.size, y: piece.y });
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.map((row) => row.pieces.sort((a, b) => a.x - b.x));
}

function segmentOf(pieces: readonly PdfPiece[]): Segment {
  const { y, size } = pieces.reduce((most, next) => (next.size > most.size ? next : most));
  const right = pieces.reduce((most, { x, width }) => Math.max(most, x + width), -Infinity);
  return { pieces, left: pieces[0]!.x, right, y, size };
}

/** The middles of the blank strips between columns. */
function guttersOf(segments: readonly Segment[], width: number): readonly number[] {
  const wide = Math.max(1, Math.min(Math.ceil(width), 5000));
  const change = new Int32Array(wide + 2);
  const at = (x: number): number => Math.max(0, Math.min(wide, Math.round(x)));
  for (const { left, right } of segments) {
    change[at(left)]! += 1;
    change[at(right) + 1]! -= 1;
  }
  const covered = new Int32Array(wide + 1);
  let open = 0;
  for (let x = 0; x <= wide; x += 1) covered[x] = open += change[x]!;
  // What stands across all columns (a headline, a picture's caption) may cross a gutter.
  const few = Math.max(2, covered.reduce((most, next) => Math.max(most, next), 0) * 0.15);
  const gutters: number[] = [];
  let from = -1;
  for (let x = 0; x <= wide + 1; x += 1) {
    if (x <= wide && covered[x]! <= few) from = from < 0 ? x : from;
    else if (from >= 0) {
      if (x - from >= narrowestGutter && from > 0 && x <= wide) gutters.push((from + x) / 2);
      from = -1;
    }
  }
  return gutters.filter((gutter, index) => {
    const before = gutters[index - 1] ?? -Infinity;
    const behind = gutters[index + 1] ?? Infinity;
    const left = segments.filter((each) => each.right <= gutter && each.left > before).length;
    const right = segments.filter((each) => each.left >= gutter && each.right < behind).length;
    return left >= fewestBeside && right >= fewestBeside;
  });
}

/** From the top: what stands across the gutters, one by one, and the columns between. */
function bandsOf(
  segments: readonly Segment[],
  gutters: readonly number[],
): readonly (readonly (readonly Segment[])[])[] {
  const bands: Segment[][][] = [];
  let band: Segment[][] = [];
  const end = (): void => {
    const columns = band.filter((each) => each !== undefined && each.length > 0);
    if (columns.length > 0) bands.push(columns);
    band = [];
  };
  let isAcross = false;
  for (const segment of segments) {
    const crosses = gutters.some((gutter) => segment.left < gutter && segment.right > gutter);
    if (crosses !== isAcross) end();
    isAcross = crosses;
    const column = crosses ? 0 : gutters.filter((gutter) => gutter <= segment.left).length;
    (band[column] ??= []).push(segment);
  }
  end();
  return bands;
}

/** Segments of one column that share a baseline: the cells of a row, from left to right. */
function rowsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row[0]!.y - segment.y) < 0.4 * segment.size) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

function lineOf(row: readonly Segment[], page: number, column: number): PdfLine {
  const text = row.map(({ pieces }) => textOf(pieces)).join('  ');
  const left = row.reduce((least, each) => Math.min(least, each.left), Infinity);
  const right = row.reduce((most, each) => Math.max(most, each.right), -Infinity);
  const { y, size } = row.reduce((most, next) =>
    next.right - next.left > most.right - most.left ? next : most,
  );
  return { text, left, right, y, size, page, column };
}

/** The pieces with a space where there is room for one. */
function textOf(pieces: readonly PdfPiece[]): string {
  let text = '';
  let right = -Infinity;
  for (const piece of pieces) {
    const hasRoom = text !== '' && piece.x - right > 0.18 * piece.size;
    if (hasRoom && !/\s$/u.test(text) && !/^\s/u.test(piece.text)) text += ' ';
    text += piece.text;
    right = piece.x + piece.width;
  }
  return text.replace(/\s+/gu, ' ').trim();
}
