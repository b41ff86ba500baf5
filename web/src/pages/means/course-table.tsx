import { type Negotiation, gapOf } from '@entente/core/agreement';
import { type OwnedCourse, courseId, explainId, pledgeId, requirementId } from '@entente/core/publication';
import { useSay } from '../../language/language-context.tsx';
import { ScrollRegion } from '../../part/scroll-region.tsx';
import { MeansLink } from './means-explain.tsx';
import { sayAmount, sayPeriod } from './means-words.ts';

interface CourseTableProps {
  readonly owned: OwnedCourse;
  readonly negotiation: Negotiation;
}

/** The steps of a course in figures: who needs what, who pledged what, what is missing. */
export function CourseTable({ owned, negotiation }: CourseTableProps) {
  const say = useSay();
  const { course } = owned;
  const idOf = (day: string): string => explainId.meansOn(courseId(owned, negotiation), day);
  const { name } = negotiation.means.resources[course.resource]!;
  const caption = say('means.table', { resource: { quote: name } });
  const amount = (value: number): string => sayAmount(negotiation, course.resource, value, say);
  return (
    <ScrollRegion className="means-table-place" label={caption}>
      <table className="means-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {(['period', 'required', 'pledged', 'missing'] as const).map((column) => (
              <th key={column} scope="col">
                {say(`means.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {course.steps.map((step) => (
            <tr key={step.from}>
              <th scope="row">{sayPeriod(step, say)}</th>
              <td data-column={say('means.column.required')}>
                <MeansLink of={idOf(step.from)}>{amount(step.required)}</MeansLink>
                <Parts
                  parts={step.needs.map((need) => ({
                    key: need.index,
                    of: requirementId(need, negotiation),
                    who: negotiation.options[need.option]!.says ?? negotiation.options[need.option]!.name,
                    amount: amount(need.amount),
                  }))}
                />
              </td>
              <td data-column={say('means.column.pledged')}>
                <MeansLink of={idOf(step.from)}>{amount(step.pledged)}</MeansLink>
                <Parts
                  parts={step.offers.map((offer) => ({
                    key: offer.index,
                    of: pledgeId(offer, negotiation),
                    who: say('name', { name: { name: negotiation.parties[offer.party]!.name } }),
                    amount: amount(offer.amount),
                  }))}
                />
              </td>
              <td
                data-column={say('means.column.missing')}
                data-tone={gapOf(step) === 0 ? 'good' : 'bad'}
                className="means-gap"
              >
                <MeansLink of={idOf(step.from)}>
                  {gapOf(step) === 0 ? say('means.enough') : amount(gapOf(step))}
                </MeansLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface PartsProps {
  readonly parts: readonly {
    readonly key: number;
    readonly of: string;
    readonly who: string;
    readonly amount: string;
  }[];
}

function Parts({ parts }: PartsProps) {
  if (parts.length === 0) return null;
  return (
    <ul className="means-parts">
      {parts.map(({ key, of, who, amount }) => (
        <li key={key}>
          <span dir="auto">{who}</span>: <MeansLink of={of}>{amount}</MeansLink>
        </li>
      ))}
    </ul>
  );
}
