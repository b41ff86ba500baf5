import type { AgreementReport } from '@entente/core/agreement';
import type { MoveGraph } from '../../graph/move-graph.ts';
import { useSay } from '../../language/language-context.tsx';
import { changesBetween } from '../../negotiation/package-name.ts';
import { PackageWords } from '../../part/package-words.tsx';

interface MoveTextProps {
  readonly graph: MoveGraph;
  readonly report: AgreementReport;
  readonly onChoose: (state: string) => void;
}

/** The picture of the moves in words: every package of it, and who can go where from it. */
export function MoveText({ graph, report, onChoose }: MoveTextProps) {
  const say = useSay();
  const nameOf = (state: string): string => {
    const node = graph.nodes.find((one) => one.state === state);
    return node === undefined || node.isStatusQuo ? say('package.status-quo') : node.letter;
  };
  return (
    <details className="move-text">
      <summary>{say('moves.in-words')}</summary>
      <ul>
        {graph.nodes.map((node) => (
          <li key={node.state}>
            {!node.isStatusQuo && <strong>{node.letter} </strong>}
            <PackageWords report={report} state={node.state} onChoose={onChoose} />
            <ul>
              {graph.edges
                .filter(({ from }) => from === node.state)
                .map((edge) => (
                  <li key={edge.to} data-guarantee={edge.needsGuarantee ? '' : undefined}>
                    {say(edge.needsGuarantee ? 'moves.to-unless-guaranteed' : 'moves.to', {
                      party: { name: edge.party },
                      package: nameOf(edge.to),
                      changes: {
                        list: changesBetween(report, edge.from, edge.to).map(({ taken, says }) =>
                          say(taken ? 'change.takes' : 'change.drops', { option: says }),
                        ),
                      },
                    })}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
