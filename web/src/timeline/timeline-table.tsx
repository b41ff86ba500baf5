import type { TimelineReport } from '@entente/core/agreement';
import { useSay } from '../language/language-context.tsx';
import { ScrollRegion } from '../part/scroll-region.tsx';

interface TimelineTableProps {
  readonly report: TimelineReport;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** The picture as a table; each day is a button that shows it. */
export function TimelineTable({ report, day, onDay }: TimelineTableProps) {
  const say = useSay();
  return (
    <details className="timeline-table">
      <summary>{say('timeline.table')}</summary>
      <ScrollRegion className="table-place" label={say('timeline.table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('timeline.column.day')}</th>
              <th scope="col">{say('timeline.key.followed')}</th>
              <th scope="col">{say('timeline.key.some')}</th>
              <th scope="col">{say('timeline.column.possible')}</th>
            </tr>
          </thead>
          <tbody>
            {report.days.map(({ day: each, chosen, someAgreement, acceptable, waitedFor }) => (
              <tr key={each} data-chosen={each === day ? '' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="package-words"
                    aria-current={each === day ? 'date' : undefined}
                    onClick={() => onDay(each)}
                  >
                    {say('day', { day: { day: each } })}
                  </button>
                  {waitedFor.length > 0 && <span className="hint"> {say('timeline.key.unheard')}</span>}
                </th>
                <td>{say('share', { share: { share: chosen.share } })}</td>
                <td>{say('share', { share: { share: someAgreement.share } })}</td>
                <td>{acceptable.could}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
