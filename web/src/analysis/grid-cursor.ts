/** A column of verdicts: one decision maker's, or whether all are satisfied. */
export interface GridColumn {
  readonly concept: string;
  readonly decisionMaker: number | null;
}

/** For each concept the equilibrium first, then the decision makers. */
export function gridColumns(concepts: readonly string[], decisionMakers: number): readonly GridColumn[] {
  return concepts.flatMap((concept) => [
    { concept, decisionMaker: null },
    ...Array.from({ length: decisionMakers }, (_, decisionMaker) => ({ concept, decisionMaker })),
  ]);
}

/** A cell; column -1 is the state's own. */
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

/** Where a key leads; undefined for a key that leads nowhere. */
export function cursorAfter({ row, column }: Cursor, key: string, size: GridSize): Cursor | undefined {
  const forward = size.isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const back = size.isMirrored ? 'ArrowRight' : 'ArrowLeft';
  const at = (toRow: number, toColumn: number): Cursor => ({
    row: Math.max(0, Math.min(size.rows - 1, toRow)),
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
      return at(row - page, column);
    case 'Home':
      return at(0, column);
    case 'End':
      return at(size.rows - 1, column);
    default:
      return undefined;
  }
}
