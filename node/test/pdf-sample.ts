/** A line of a page, set in Helvetica at a place in points from the lower left corner. */
export interface SetLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

interface PdfSettings {
  /** Further members of the trailer, and objects that they point to, numbered from 100. */
  readonly trailer?: string;
  readonly objects?: Readonly<Record<number, string>>;
}

/** A PDF of pages of 612 by 792 points, without compression. */
export function pdfOf(
  pages: readonly (readonly SetLine[])[],
  { trailer = '', objects = {} }: PdfSettings = {},
): Buffer {
  const bodies = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [
      2,
      `<< /Type /Pages /Kids [${pages.map((_, index) => `${10 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    ],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
  ]);
  pages.forEach((lines, index) => {
    const content = lines
      .map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`)
      .join('\n');
    const page = 10 + index * 2;
    bodies.set(
      page,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${page + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    bodies.set(
      page + 1,
      `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    );
  });
  for (const [number, body] of Object.entries(objects)) bodies.set(Number(number), body);
  return assembled(bodies, trailer);
}

function assembled(bodies: ReadonlyMap<number, string>, trailer: string): Buffer {
  let file = '%PDF-1.4\n';
  const places = new Map<number, number>();
  for (const [number, body] of bodies) {
    places.set(number, Buffer.byteLength(file, 'latin1'));
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = Buffer.byteLength(file, 'latin1');
  const size = Math.max(...bodies.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f ' : `${String(place).padStart(10, '0')} 00000 n `;
  });
  file += `xref\n0 ${size}\n${rows.join('\n')}\ntrailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function escaped(text: string): string {
  return text.replace(/[\\()]/gu, (sign) => `\\${sign}`);
}

/** Lines one under another, from a place downwards. */
export function column(
  texts: readonly string[],
  { x = 72, y = 700, size = 10, step = 12 } = {},
): readonly SetLine[] {
  return texts.map((text, index) => ({ text, x, y: y - index * step, size }));
}
