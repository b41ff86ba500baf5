import type { TallyOf } from '@entente/core/record';
import { useId } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { ScrollRegion } from '../../part/scroll-region.tsx';

interface TallyRow extends TallyOf {
  readonly name: string;
}

interface TallyTableProps {
  readonly title: string;
  /** What the rows are told apart by. */
  readonly head: string;
  readonly rows: readonly TallyRow[];
}

/** Proposals, what became of them, and the share right, a row each. */
export function TallyTable({ title, head, rows }: TallyTableProps) {
  const say = useSay();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ScrollRegion className="tally-scroll" label={title}>
        <table className="tally-table">
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">{say('accuracy.proposals')}</th>
              <th scope="col">{say('accuracy.accepted')}</th>
              <th scope="col">{say('accuracy.edited')}</th>
              <th scope="col">{say('accuracy.rejected')}</th>
              <th scope="col">{say('accuracy.right')}</th>
              <th scope="col">{say('accuracy.interval')}</th>
              <th scope="col">{say('accuracy.changed')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function Row({ row }: { readonly row: TallyRow }) {
  const say = useSay();
  const { right, changed } = row;
  return (
    <tr>
      <th scope="row" dir="auto">
        {row.name}
      </th>
      <td>{row.proposals}</td>
      <td>{row.accepted}</td>
      <td>{row.edited}</td>
      <td>{row.rejected}</td>
      <td>{right === null ? say('accuracy.undecided') : say('share', { share: { share: right.share } })}</td>
      <td>
        {right !== null && say('share.bounds', { low: { share: right.low }, high: { share: right.high } })}
      </td>
      <td>
        {changed
          .map(({ part, count }) => say('accuracy.part', { part: say(`part.${part}`), count }))
          .join(', ')}
      </td>
    </tr>
  );
}
