/** A column of verdicts: one decision maker's, or whether all are satisfied. */
export interface GridColumn {
  readonly concept: string;
  readonly decisionMaker: number | null;
}

/** The equilibria under every concept first, so that they are seen together; then the decision makers by concept. */
export function gridColumns(concepts: readonly string[], decisionMakers: number): readonly GridColumn[] {
  return [
    ...concepts.map((concept) => ({ concept, decisionMaker: null })),
    ...concepts.flatMap((concept) =>
      Array.from({ length: decisionMakers }, (_, decisionMaker) => ({ concept, decisionMaker })),
    ),
  ];
}

/** A cell; column -1 is the state's own, row -1 the heads that the rows are ordered by. */
export interface Cursor {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Whether the next column lies to the left. */
  readonly isMirrored: boolean;
}

const page = 12;

export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Where a key leads, as keys do in the grids of the ARIA practices; undefined for a key that leads nowhere. */
export function cursorAfter(
  { row, column }: Cursor,
  { key, ctrlKey }: GridKey,
  size: GridSize,
): Cursor | undefined {
  const forward = size.isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const back = size.isMirrored ? 'ArrowRight' : 'ArrowLeft';
  const at = (toRow: number, toColumn: number): Cursor => ({
    row: Math.max(-1, Math.min(size.rows - 1, toRow)),
    column: Math.max(-1, Math.min(size.columns - 1, toColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowUp':
      return at(row - 1, column);
    case forward:
      return at(row, column + 1);
    case back:
      return at(row, column - 1);
    case 'PageDown':
      return at(row + page, column);
    case 'PageUp':
      return at(Math.max(0, row - page), column);
    case 'Home':
      return ctrlKey ? at(0, -1) : at(row, -1);
    case 'End':
      return at(ctrlKey ? size.rows - 1 : row, size.columns - 1);
    default:
      return undefined;
  }
}
