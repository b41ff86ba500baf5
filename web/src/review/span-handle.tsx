import type { Span } from '@entente/core/record';
import { useSay } from '../language/language-context.tsx';
import { offsetAtPoint } from './text-offset.ts';

interface SpanHandleProps {
  readonly side: 'start' | 'end';
  readonly span: Span;
  readonly onSpan: (span: Span) => void;
}

/** An end of the selected statement, to be dragged; the keyboard has Shift and the arrows for it. */
export function SpanHandle({ side, span, onSpan }: SpanHandleProps) {
  const say = useSay();
  const follow = (event: PointerEvent) => {
    const offset = offsetAtPoint(event.clientX, event.clientY);
    if (offset === null) return;
    const moved = side === 'start' ? { start: offset, end: span.end } : { start: span.start, end: offset };
    if (moved.start < moved.end) onSpan(moved);
  };
  return (
    <span
      className="handle"
      data-side={side}
      aria-hidden="true"
      title={say('article.drag')}
      onPointerDown={(event) => {
        event.preventDefault();
        // The handle is drawn anew wherever it is dragged to, so the window listens in its place.
        addEventListener('pointermove', follow);
        const end = () => removeEventListener('pointermove', follow);
        addEventListener('pointerup', end, { once: true });
        addEventListener('pointercancel', end, { once: true });
      }}
    />
  );
}
