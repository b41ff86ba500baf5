import { type RefObject, useEffect, useRef } from 'react';

interface FollowedRow {
  readonly list: RefObject<HTMLOListElement | null>;
  /** The focus goes with the row that goes so many places further down, once it is there. */
  readonly follow: (index: number, by: 1 | -1) => void;
}

interface Wanted {
  readonly index: number;
  readonly by: 1 | -1;
  /** The rows before it moved. */
  readonly before: string;
}

/** Keeps the focus on the button of a row that moves in its list, so that it can be moved on. */
export function useFollowedRow(rows: readonly unknown[]): FollowedRow {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<Wanted>(undefined);
  const shown = JSON.stringify(rows);
  useEffect(() => {
    if (wanted.current === undefined || wanted.current.before === shown) return;
    const { index, by } = wanted.current;
    wanted.current = undefined;
    list.current?.children[index]?.querySelector<HTMLElement>(`[data-by="${by}"]`)?.focus();
  }, [shown]);
  return {
    list,
    follow: (index, by) => {
      wanted.current = { index: index + by, by, before: shown };
    },
  };
}
