import { type MeansCourse, type Negotiation, mainstaysOf, sustainabilityOf } from '@entente/core/agreement';
import { useSay } from '../../language/language-context.tsx';
import { CourseView } from '../../part/course-view.tsx';
import { ClosingPanel, type ClosingPanelProps } from './closing-panel.tsx';
import { CourseTable } from './course-table.tsx';
import { coursePicture, sayAmount, saySustained } from './means-words.ts';

interface CoursePanelProps extends Omit<ClosingPanelProps, 'course'> {
  readonly course: MeansCourse;
}

/** One resource over time: the verdict in a sentence, the picture, its table, what would close the gap, what it hangs on. */
export function CoursePanel({ course, negotiation, ...closing }: CoursePanelProps) {
  const say = useSay();
  const resource = negotiation.means.resources[course.resource]!;
  const sustained = sustainabilityOf(course);
  const picture = coursePicture(course, { negotiation, say });
  return (
    <section className="means-course" aria-label={resource.name}>
      <h2 dir="auto">{resource.name}</h2>
      <p className="means-verdict" data-tone={sustained.first === undefined ? 'good' : 'bad'}>
        {saySustained(negotiation, course.resource, sustained, say)}
      </p>
      <p className="hint">{say(resource.complete ? 'means.complete' : 'means.incomplete')}</p>
      <CourseView course={picture} caption={picture.caption.text} />
      <CourseTable course={course} negotiation={negotiation} />
      <ClosingPanel course={course} negotiation={negotiation} {...closing} />
      <Mainstays course={course} negotiation={negotiation} />
    </section>
  );
}

interface MainstaysProps {
  readonly course: MeansCourse;
  readonly negotiation: Negotiation;
}

/** The pledges without which more would be missing. */
function Mainstays({ course, negotiation }: MainstaysProps) {
  const say = useSay();
  const mainstays = mainstaysOf(course);
  if (mainstays.length === 0) return null;
  return (
    <>
      <h3>{say('means.mainstays')}</h3>
      <ul>
        {mainstays.map(({ pledge, from, by }) => (
          <li key={pledge.index}>
            {say('means.mainstay', {
              party: { name: negotiation.parties[pledge.party]!.name },
              amount: sayAmount(negotiation, course.resource, pledge.amount, say),
              by: sayAmount(negotiation, course.resource, by, say),
              day: { day: from },
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
