import type { AgreementReport } from '@entente/core/agreement';
import type { RefObject } from 'react';
import { type SayMessage, useSay } from '../language/language-context.tsx';
import { PackageWords } from '../part/package-words.tsx';
import { ScrollRegion } from '../part/scroll-region.tsx';
import type { MoveBundle } from './move-bundle.ts';
import type { MoveGraph } from './move-graph.ts';
import { courseWords, nodeName } from './move-words.ts';
import type { StepCourse } from './step-bundle.ts';

interface MoveTableProps {
  readonly place: RefObject<HTMLDetailsElement | null>;
  readonly graph: MoveGraph;
  readonly report: AgreementReport;
  readonly onChoose: (state: string) => void;
}

type NameOf = (state: string) => string;

/** The picture of the moves in words: its packages, who alone can go where, and each step to guard against. */
export function MoveTable({ place, graph, report, onChoose }: MoveTableProps) {
  const say = useSay();
  const nameOf = (state: string): string => {
    const node = graph.nodes.find((one) => one.state === state);
    return node === undefined ? state : nodeName(node, say);
  };
  return (
    <details className="move-text" ref={place}>
      <summary>{say('moves.in-words')}</summary>
      <ul className="move-packages">
        {graph.nodes.map((node) => (
          <li key={node.state}>
            {!node.isStatusQuo && <strong>{node.letter} </strong>}
            <PackageWords report={report} state={node.state} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      <h3>{say('moves.alone')}</h3>
      <ul>
        {graph.bundles.map((bundle) => (
          <li key={`${bundle.party} ${bundle.states.join(' ')}`}>{sayBundle(bundle, nameOf, say)}</li>
        ))}
      </ul>
      <h3 id="move-steps">{say('moves.steps')}</h3>
      {graph.steps.length === 0 ? (
        <p>{say('package.no-guarantees')}</p>
      ) : (
        <StepTable graph={graph} report={report} nameOf={nameOf} />
      )}
    </details>
  );
}

function sayBundle(bundle: MoveBundle, nameOf: NameOf, say: SayMessage): string {
  const party = { name: bundle.party };
  if (bundle.kind === 'any')
    return say('moves.any', { party, packages: { list: bundle.states.map(nameOf) } });
  const [from, to] = bundle.states;
  return say(bundle.isBothWays ? 'moves.both-ways' : 'moves.one-way', {
    party,
    from: nameOf(from),
    to: nameOf(to),
  });
}

interface StepTableProps extends Pick<MoveTableProps, 'graph' | 'report'> {
  readonly nameOf: NameOf;
}

function StepTable({ graph, report, nameOf }: StepTableProps) {
  const say = useSay();
  return (
    <ScrollRegion className="table-place" label={say('moves.steps')}>
      <table className="move-steps">
        <thead>
          <tr>
            <th scope="col">{say('moves.column.party')}</th>
            <th scope="col">{say('moves.column.from')}</th>
            <th scope="col">{say('moves.column.course')}</th>
            <th scope="col">{say('moves.column.share')}</th>
            <th scope="col">{say('moves.column.answer')}</th>
          </tr>
        </thead>
        {graph.steps.map(({ party, courses }) => (
          <tbody key={party} data-mover={party} tabIndex={-1}>
            {courses.map((course, index) => (
              <tr key={course.taken.join(' ')}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={courses.length}>
                    {say('name', { name: { name: party } })}
                  </th>
                )}
                <td>{say('list', { list: { list: fromOf(course, graph).map(nameOf) } })}</td>
                <td className="move-course">
                  <span dir="auto">{courseWords(course, report, say)}</span>
                </td>
                <td>{sayShares(course, say)}</td>
                <td>{sayAnswers(course, say)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

/** In the order of the letters. */
function fromOf({ steps }: StepCourse, { nodes }: MoveGraph): readonly string[] {
  return nodes.map(({ state }) => state).filter((state) => steps.some(({ from }) => from === state));
}

/** In how many worlds it would be taken; the least and the most, where that depends on the package. */
function sayShares({ steps }: StepCourse, say: SayMessage): string {
  const [most, least] = [steps[0]!.share.share, steps.at(-1)!.share.share];
  return most - least < 0.005
    ? say('share', { share: { share: most } })
    : say('share.bounds', { low: { share: least }, high: { share: most } });
}

function sayAnswers({ steps }: StepCourse, say: SayMessage): string {
  const names = [...new Set(steps.flatMap(({ answeredBy }) => answeredBy))];
  return names.length === 0 ? '–' : say('list', { list: { list: names.map((name) => ({ name })) } });
}
