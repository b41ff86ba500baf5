import type { ReactNode } from 'react';

interface ScrollRegionProps {
  readonly className: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** Something wider than the page, scrolled on its own: a table, a picture. */
export function ScrollRegion({ className, label, children }: ScrollRegionProps) {
  return (
    // Whoever has no mouse scrolls it with the arrow keys, so it takes the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
