import { useSay } from '../../language/language-context.tsx';

interface DumbbellProps {
  /** From 0 to 1; undefined where there is none. */
  readonly left: number | undefined;
  readonly right: number | undefined;
}

/** Two shares on one scale: the left one a disc, the right one a ring, and what lies between them. */
export function Dumbbell({ left, right }: DumbbellProps) {
  const say = useSay();
  const [low, high] = [Math.min(left ?? 1, right ?? 1), Math.max(left ?? 0, right ?? 0)];
  const words = (share: number | undefined): string =>
    share === undefined ? say('compare.silent') : say('share', { share: { share } });
  return (
    <span className="dumbbell">
      <span className="dumbbell-number" data-side="left">
        {words(left)}
      </span>
      <span className="dumbbell-scale" aria-hidden="true">
        {low < high && (
          <span
            className="dumbbell-between"
            style={{ insetInlineStart: `${100 * low}%`, inlineSize: `${100 * (high - low)}%` }}
          />
        )}
        {left !== undefined && (
          <span className="dumbbell-left" style={{ insetInlineStart: `${100 * left}%` }} />
        )}
        {right !== undefined && (
          <span className="dumbbell-right" style={{ insetInlineStart: `${100 * right}%` }} />
        )}
      </span>
      <span className="dumbbell-number" data-side="right">
        {words(right)}
      </span>
    </span>
  );
}
