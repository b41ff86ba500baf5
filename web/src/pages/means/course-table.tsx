import { type MeansCourse, type Negotiation, gapOf } from '@entente/core/agreement';
import { useSay } from '../../language/language-context.tsx';
import { ScrollRegion } from '../../part/scroll-region.tsx';
import { sayAmount, sayPeriod } from './means-words.ts';

interface CourseTableProps {
  readonly course: MeansCourse;
  readonly negotiation: Negotiation;
}

/** The steps of a course in figures: who needs what, who pledged what, what is missing. */
export function CourseTable({ course, negotiation }: CourseTableProps) {
  const say = useSay();
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
                {amount(step.required)}
                <Parts
                  parts={step.needs.map((need) => ({
                    key: need.index,
                    who: negotiation.options[need.option]!.says ?? negotiation.options[need.option]!.name,
                    amount: amount(need.amount),
                  }))}
                />
              </td>
              <td data-column={say('means.column.pledged')}>
                {amount(step.pledged)}
                <Parts
                  parts={step.offers.map((offer) => ({
                    key: offer.index,
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
                {gapOf(step) === 0 ? say('means.enough') : amount(gapOf(step))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface PartsProps {
  readonly parts: readonly { readonly key: number; readonly who: string; readonly amount: string }[];
}

function Parts({ parts }: PartsProps) {
  if (parts.length === 0) return null;
  return (
    <ul className="means-parts">
      {parts.map(({ key, who, amount }) => (
        <li key={key}>
          <span dir="auto">{who}</span>: {amount}
        </li>
      ))}
    </ul>
  );
}
