import type { TimelineReport } from '@entente/core/agreement';
import { type SayMessage, useSay } from '../language/language-context.tsx';

interface FollowedPackageProps {
  /** The words of the options taken. */
  readonly taken: readonly string[];
  readonly isNamed: boolean;
  /** Undefined while not all days are known. */
  readonly milestones: TimelineReport['milestones'] | undefined;
}

/** So many options stand in one line; more are one press away. */
const mostInLine = 3;

/** Which package is followed, and when it first became possible and likely. */
export function FollowedPackage({ taken, isNamed, milestones }: FollowedPackageProps) {
  const say = useSay();
  const isShort = taken.length <= mostInLine;
  const words =
    taken.length === 0
      ? say('package.nothing')
      : isShort
        ? taken.join(' + ')
        : say('timeline.options', { count: taken.length });
  const line = say(isNamed ? 'timeline.followed' : 'timeline.leading', { package: { quote: words } });
  return (
    <div className="timeline-package hint">
      {isShort ? (
        <p>{line}</p>
      ) : (
        <details>
          <summary>{line}</summary>
          <ul>
            {taken.map((option) => (
              <li key={option} dir="auto">
                {option}
              </li>
            ))}
          </ul>
        </details>
      )}
      {milestones !== undefined && <p>{sayMilestone(milestones, say)}</p>}
    </div>
  );
}

function sayMilestone({ could, likely }: TimelineReport['milestones'], say: SayMessage): string {
  if (could === undefined) return say('timeline.never');
  if (likely === undefined) return say('timeline.could', { day: { day: could.first } });
  return say('timeline.likely', { could: { day: could.first }, likely: { day: likely.first } });
}
