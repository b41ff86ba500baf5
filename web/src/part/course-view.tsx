import { type CourseBlock, type Worded, coursePictureOf } from '@entente/core/publication';
import { type ReactNode, useId } from 'react';

interface CourseViewProps {
  readonly course: CourseBlock<Worded>;
  readonly caption: ReactNode;
}

const kinds = ['required', 'pledged', 'missing'] as const;

/** What is required and what is pledged over time, as a step chart; what is missing is hatched. */
export function CourseView({ course, caption }: CourseViewProps) {
  const hatch = useId();
  const picture = coursePictureOf(course);
  const { width, height, frame } = picture;
  return (
    <figure className="course">
      <figcaption>{caption}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={course.says.text} direction="ltr">
        <defs>
          <pattern
            id={hatch}
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V7" className="course-hatch" />
          </pattern>
        </defs>
        {picture.levels.map(({ y, index }) => (
          <g key={index}>
            <path className="course-grid" d={`M${frame.left} ${y}H${frame.right}`} />
            <text x={frame.left - 8} y={y + 4} textAnchor="end">
              {course.levels[index]?.label.text}
            </text>
          </g>
        ))}
        <path className="course-area" d={picture.area} />
        <path className="course-missing" d={picture.missing} fill={`url(#${hatch})`} />
        <path className="course-pledged" d={picture.pledged} />
        <path className="course-required" d={picture.required} />
        {picture.days.map(({ x, index, anchor }) => (
          <g key={index}>
            <path className="course-tick" d={`M${x} ${frame.bottom}v6`} />
            <text x={x} y={frame.bottom + 24} textAnchor={anchor}>
              {course.days[index]?.label.text}
            </text>
          </g>
        ))}
      </svg>
      <ul className="course-legend">
        {kinds.map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 24 12" aria-hidden="true" focusable="false">
              {kind === 'missing' ? (
                <rect className="course-missing" x="1" y="1" width="22" height="10" fill={`url(#${hatch})`} />
              ) : (
                <path className={`course-${kind}`} d="M1 6H23" />
              )}
            </svg>
            {course.legend[kind].text}
          </li>
        ))}
      </ul>
    </figure>
  );
}
