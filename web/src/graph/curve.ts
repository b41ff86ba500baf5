/** A place in the picture, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Curve {
  readonly path: string;
  readonly middle: Point;
  /** Where something said of it stands: off the middle, where lines cross. */
  readonly label: Point;
}

export interface NodeSize {
  readonly width: number;
  readonly height: number;
}

interface CurveSettings {
  readonly size: NodeSize;
  /** Of what it ends at, where that is of another size. */
  readonly endSize?: NodeSize;
  /** 1 where a bow within a column goes to the right. */
  readonly outward: 1 | -1;
}

/**
 * From border to border: between columns a flat S, within a column a bow to the side that is as wide as it is long,
 * so that it goes around what stands between.
 */
export function curveBetween(
  from: Point,
  to: Point,
  { size, endSize = size, outward }: CurveSettings,
): Curve {
  if (Math.abs(from.x - to.x) < 1) return bow(from, to, { size, outward });
  const direction = to.x > from.x ? 1 : -1;
  const start = { x: from.x + (direction * size.width) / 2, y: from.y };
  const end = { x: to.x - (direction * endSize.width) / 2, y: to.y };
  const near = direction === outward ? labelAt : 1 - labelAt;
  return {
    path: `M${at(start)}${flatS(start, end)}`,
    middle: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 },
    label: {
      x: start.x + (end.x - start.x) * near,
      // As far down as the S is there, nearly.
      y: start.y + (end.y - start.y) * (3 * near ** 2 - 2 * near ** 3),
    },
  };
}

/** How far along a line its label stands, seen from the column that comes first. */
const labelAt = 0.42;

/** A line through stops: a flat S to each, and straight across it. */
export function lineThrough(
  start: Point,
  stops: readonly { readonly enter: Point; readonly leave: Point }[],
): Curve {
  let from = start;
  let path = `M${at(start)}`;
  for (const { enter, leave } of stops) {
    path += `${flatS(from, enter)}${enter === leave ? '' : `L${at(leave)}`}`;
    from = leave;
  }
  return { path, middle: start, label: start };
}

function flatS(start: Point, end: Point): string {
  const bend = (end.x - start.x) * 0.45;
  return `C${at({ x: start.x + bend, y: start.y })} ${at({ x: end.x - bend, y: end.y })} ${at(end)}`;
}

function bow(from: Point, to: Point, { size, outward }: CurveSettings): Curve {
  const x = from.x + (outward * size.width) / 2;
  const reach = outward * Math.min(64, 18 + Math.abs(to.y - from.y) * 0.16);
  const middle = { x: x + reach * 0.75, y: (from.y + to.y) / 2 };
  return {
    path: `M${at({ x, y: from.y })}C${at({ x: x + reach, y: from.y })} ${at({ x: x + reach, y: to.y })} ${at({ x, y: to.y })}`,
    middle,
    label: middle,
  };
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
