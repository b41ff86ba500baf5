/** Of a long list of rows of one height: which to draw, in pixels and row numbers. */
export interface WindowRange {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/** The rows in sight and as many again around them, so that a scroll finds them there. */
export function windowRange(
  count: number,
  { top, height, rowHeight }: { readonly top: number; readonly height: number; readonly rowHeight: number },
): WindowRange {
  const inSight = Math.ceil(height / rowHeight) + 1;
  const around = Math.ceil(inSight / 2);
  const first = Math.min(Math.max(0, Math.floor(top / rowHeight)), Math.max(0, count - 1));
  return { from: Math.max(0, first - around), to: Math.min(count, first + inSight + around) };
}

/** How far to scroll so that the row is in sight: as little as possible. */
export function topShowing(
  row: number,
  { top, height, rowHeight }: { readonly top: number; readonly height: number; readonly rowHeight: number },
): number {
  const start = row * rowHeight;
  if (start < top) return start;
  return start + rowHeight > top + height ? start + rowHeight - height : top;
}
