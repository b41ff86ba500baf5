import { type RefObject, useLayoutEffect, useState } from 'react';

/** How wide an element is, in pixels; `expected` until it is there. */
export function useInlineSize(place: RefObject<HTMLElement | null>, expected: number): number {
  const [size, setSize] = useState(expected);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setSize(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return size;
}
