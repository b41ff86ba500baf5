import { type PointerEvent, type RefObject, useRef } from 'react';

export interface PriorityDrag {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
}

/**
 * Moving an item of a list by its handle with a mouse, a pen or a finger. Items carry their place as `data-place`; the
 * one under the pointer is marked with `data-over`, the moved one with `data-moved`.
 */
export function usePriorityDrag(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
): PriorityDrag {
  const from = useRef<number | null>(null);
  const itemAt = (event: PointerEvent): HTMLElement | null =>
    document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-place]') ?? null;
  const mark = (over: HTMLElement | null): void => {
    for (const item of list.current?.querySelectorAll<HTMLElement>('[data-over]') ?? [])
      item.removeAttribute('data-over');
    if (over !== null && list.current?.contains(over) === true && placeOf(over) !== from.current)
      over.dataset['over'] = placeOf(over) < (from.current ?? 0) ? 'before' : 'after';
  };
  const end = (): void => {
    mark(null);
    list.current?.querySelector('[data-moved]')?.removeAttribute('data-moved');
    from.current = null;
  };
  return {
    onPointerDown(event) {
      const item = event.currentTarget.closest<HTMLElement>('[data-place]');
      if (item === null || event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      from.current = placeOf(item);
      item.dataset['moved'] = '';
    },
    onPointerMove(event) {
      if (from.current !== null) mark(itemAt(event));
    },
    onPointerUp(event) {
      const start = from.current;
      const over = itemAt(event);
      end();
      if (start === null || over === null || list.current?.contains(over) !== true) return;
      if (placeOf(over) !== start) onMove(start, placeOf(over));
    },
    onPointerCancel: end,
  };
}

function placeOf(item: HTMLElement): number {
  return Number(item.dataset['place']);
}
