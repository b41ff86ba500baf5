import type { TimelineReport } from '@entente/core/agreement';
import { useSay } from '../language/language-context.tsx';
import { height, placeOf, stepArea, stepLine, width } from './timeline-shape.ts';

interface TimelinePictureProps {
  readonly report: TimelineReport;
  /** All days; the report may have fewer yet. */
  readonly days: readonly string[];
  readonly day: string;
}

/** How the shares went over the days: the followed package as an area, some agreement as a line, a mark a day. */
export function TimelinePicture({ report, days, day }: TimelinePictureProps) {
  const say = useSay();
  const at = (one: string): number => width * placeOf(one, days);
  const followed = report.days.map((each) => ({ day: each.day, value: each.chosen.share }));
  const some = report.days.map((each) => ({ day: each.day, value: each.someAgreement.share }));
  const done = new Set(report.days.map((each) => each.day));
  const pending = days.find((one) => !done.has(one));
  // Of days that are not known yet nobody can say who had spoken.
  const unheard = report.heard ?? pending;
  return (
    <svg
      className="timeline-picture"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={say('timeline.picture', {
        first: { day: days[0]! },
        last: { day: days.at(-1)! },
      })}
    >
      <rect
        className="timeline-unheard"
        width={unheard === undefined ? width : at(unheard)}
        height={height}
      />
      <path className="timeline-followed" d={stepArea(followed, days)} />
      <path className="timeline-some" d={stepLine(some, days)} />
      <pattern id="timeline-hatch" width={8} height={height} patternUnits="userSpaceOnUse">
        <line className="timeline-hatch" y2={height} />
      </pattern>
      {pending !== undefined && (
        <rect
          className="timeline-pending"
          x={at(pending)}
          width={at(days.at(-1)!) - at(pending)}
          height={height}
        />
      )}
      {days.map((one) => (
        <line key={one} className="timeline-mark" x1={at(one)} x2={at(one)} y1={height - 12} y2={height} />
      ))}
      <line className="timeline-chosen" x1={at(day)} x2={at(day)} y1={0} y2={height} />
    </svg>
  );
}
