import { useEffect, useRef, useState } from 'react';

/** A text and how to set it. */
export type Placed = readonly [text: string | undefined, set: (text: string | undefined) => void];

/** Characters, as written in an address: servers refuse a request whose address is much longer. */
const longest = 6000;

/** Whether the address can keep the text; a longer one is lost when the page is loaded anew. */
export function fitsAddress(text: string | undefined): boolean {
  return text === undefined || encodeURIComponent(text).length <= longest;
}

/**
 * A text that the address keeps. It changes here at once, since the address follows a moment later; what the address
 * brings by itself, by Back or by a link, is taken over.
 */
export function usePlaced(arrived: string | undefined, tell: (text: string | undefined) => void): Placed {
  const [text, setText] = useState(arrived);
  const told = useRef<readonly (string | undefined)[]>([]);
  useEffect(() => {
    const at = told.current.indexOf(arrived);
    // What was told before this one has been overtaken by it.
    if (at >= 0) told.current = told.current.slice(at + 1);
    else {
      told.current = [];
      setText(arrived);
    }
  }, [arrived]);
  const set = (next: string | undefined) => {
    if (next === text) return;
    const kept = fitsAddress(next) ? next : undefined;
    told.current = [...told.current, kept];
    setText(next);
    tell(kept);
  };
  return [text, set];
}
