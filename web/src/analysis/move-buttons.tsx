import { useSay } from '../language/language-context.tsx';

interface MoveButtonsProps {
  /** What is moved, for those who hear the buttons. */
  readonly what: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Places further down; negative is up. */
  readonly onMove: (by: 1 | -1) => void;
}

/** Up and down. At an end the button stays, so that the focus does: it only does nothing. */
export function MoveButtons({ what, isFirst, isLast, onMove }: MoveButtonsProps) {
  const say = useSay();
  return (
    <>
      <button
        type="button"
        className="quiet"
        data-by="-1"
        aria-label={say('what-if.up', { what })}
        aria-disabled={isFirst}
        onClick={() => !isFirst && onMove(-1)}
      >
        ▲
      </button>
      <button
        type="button"
        className="quiet"
        data-by="1"
        aria-label={say('what-if.down', { what })}
        aria-disabled={isLast}
        onClick={() => !isLast && onMove(1)}
      >
        ▼
      </button>
    </>
  );
}
