import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSay } from '../language/language-context.tsx';

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** So many are shown until all are asked for, or the page is printed. */
  readonly most?: number;
  readonly children: (item: Item, index: number) => ReactNode;
  /** They stand in a line of text, not in a list. */
  readonly isInline?: boolean;
}

const usual = 100;

/** The first of many: a page of ten thousand entries would take minutes to draw, and nobody could find a thing. */
export function LongList<Item>({ items, most = usual, children, isInline = false }: LongListProps<Item>) {
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const showAll = () => flushSync(() => setWhole(true));
    addEventListener('beforeprint', showAll);
    return () => removeEventListener('beforeprint', showAll);
  }, []);
  const shown = isWhole || items.length <= most ? items : items.slice(0, most);
  const button = shown.length < items.length && (
    <button type="button" className="quiet" onClick={() => setWhole(true)}>
      {say('list.all', { count: items.length })}
    </button>
  );
  return (
    <>
      {shown.map(children)}
      {button !== false && (isInline ? button : <li className="all-of-them">{button}</li>)}
    </>
  );
}
