import { type Negotiation, mainstaysOf, sustainabilityOf } from '@entente/core/agreement';
import { type OwnedCourse, courseId, explainId, pledgeId } from '@entente/core/publication';
import { useSay } from '../../language/language-context.tsx';
import { CourseView } from '../../part/course-view.tsx';
import { ClosingPanel, type ClosingPanelProps } from './closing-panel.tsx';
import { CourseTable } from './course-table.tsx';
import { MeansMark } from './means-explain.tsx';
import { coursePicture, sayAmount, saySustained } from './means-words.ts';

type CoursePanelProps = ClosingPanelProps;

/** One resource over time: the verdict in a sentence, the picture, its table, what would close the gap, what it hangs on. */
export function CoursePanel({ owned, negotiation, ...closing }: CoursePanelProps) {
  const say = useSay();
  const { course } = owned;
  const id = courseId(owned, negotiation);
  const resource = negotiation.means.resources[course.resource]!;
  const sustained = sustainabilityOf(course);
  const picture = coursePicture(course, { negotiation, say });
  return (
    <section className="means-course" aria-label={resource.name}>
      <h2 dir="auto">{resource.name}</h2>
      <p className="means-verdict" data-tone={sustained.first === undefined ? 'good' : 'bad'}>
        {saySustained(negotiation, course.resource, sustained, say)} <MeansMark of={id} />
      </p>
      <p className="hint">{say(resource.complete ? 'means.complete' : 'means.incomplete')}</p>
      <CourseView course={picture} caption={picture.caption.text} />
      <CourseTable owned={owned} negotiation={negotiation} />
      <ClosingPanel owned={owned} negotiation={negotiation} {...closing} />
      <Mainstays owned={owned} negotiation={negotiation} />
    </section>
  );
}

interface MainstaysProps {
  readonly owned: OwnedCourse;
  readonly negotiation: Negotiation;
}

/** The pledges without which more would be missing. */
function Mainstays({ owned, negotiation }: MainstaysProps) {
  const say = useSay();
  const { course } = owned;
  const id = courseId(owned, negotiation);
  const mainstays = mainstaysOf(course, negotiation.means.until);
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
            })}{' '}
            <MeansMark of={explainId.mainstay(id, pledgeId(pledge, negotiation))} />
          </li>
        ))}
      </ul>
    </>
  );
}
