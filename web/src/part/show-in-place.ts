/** Pixels left beside what is shown. */
const beside = 24;

/** Moves the picture inside its place, and nothing else, until the chosen state is in sight. */
export function showInPlace(picture: SVGSVGElement | null): void {
  const place = picture?.parentElement?.getBoundingClientRect();
  const node = picture?.querySelector('[data-chosen]')?.getBoundingClientRect();
  if (place === undefined || node === undefined) return;
  const before = Math.min(0, node.left - place.left - beside);
  const after = Math.max(0, node.right - place.right + beside);
  picture?.parentElement?.scrollBy({ left: before === 0 ? after : before });
}
