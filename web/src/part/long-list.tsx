import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSay } from '../language/language-context.tsx';

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** So many are shown until all are asked for, or the page is printed. */
  readonly most?: number;
  readonly children: (item: Item, index: number) => ReactNode;
  /** What the button that asks for all stands in; default an entry of a list. */
  readonly around?: (button: ReactNode) => ReactNode;
}

const usual = 100;

/** The first of many: a page of ten thousand entries would take minutes to draw, and nobody could find a thing. */
export function LongList<Item>({
  items,
  most = usual,
  children,
  around = (button) => <li className="all-of-them">{button}</li>,
}: LongListProps<Item>) {
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const showAll = () => flushSync(() => setWhole(true));
    addEventListener('beforeprint', showAll);
    return () => removeEventListener('beforeprint', showAll);
  }, []);
  const shown = isWhole || items.length <= most ? items : items.slice(0, most);
  return (
    <>
      {shown.map(children)}
      {shown.length < items.length &&
        around(
          <button type="button" className="quiet" onClick={() => setWhole(true)}>
            {say('list.all', { count: items.length })}
          </button>,
        )}
    </>
  );
}
