/** A place in the picture, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Curve {
  readonly path: string;
  /** Where something said of it stands. */
  readonly middle: Point;
}

export interface NodeSize {
  readonly width: number;
  readonly height: number;
}

/**
 * From border to border: between columns a flat S, within a column a bow to the side that is as wide as it is long,
 * so that it goes around what stands between.
 *
 * @param outward 1 where a bow within a column goes to the right.
 */
export function curveBetween(
  from: Point,
  to: Point,
  { size, outward }: { size: NodeSize; outward: 1 | -1 },
): Curve {
  if (Math.abs(from.x - to.x) < 1) return bow(from, to, { size, outward });
  const direction = to.x > from.x ? 1 : -1;
  const start = { x: from.x + (direction * size.width) / 2, y: from.y };
  const end = { x: to.x - (direction * size.width) / 2, y: to.y };
  const bend = (end.x - start.x) * 0.45;
  return {
    path: `M${at(start)}C${at({ x: start.x + bend, y: start.y })} ${at({ x: end.x - bend, y: end.y })} ${at(end)}`,
    middle: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 },
  };
}

function bow(from: Point, to: Point, { size, outward }: { size: NodeSize; outward: 1 | -1 }): Curve {
  const x = from.x + (outward * size.width) / 2;
  const reach = outward * Math.min(64, 18 + Math.abs(to.y - from.y) * 0.16);
  return {
    path: `M${at({ x, y: from.y })}C${at({ x: x + reach, y: from.y })} ${at({ x: x + reach, y: to.y })} ${at({ x, y: to.y })}`,
    middle: { x: x + reach * 0.75, y: (from.y + to.y) / 2 },
  };
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
