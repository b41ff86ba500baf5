import { useSay } from '../language/language-context.tsx';
import { conceptLetters, conceptName } from './concept-name.ts';
import type { Asking } from './stability-grid.tsx';
import type { VerdictTable } from './verdict-table.ts';

interface VerdictMatrixProps {
  readonly table: VerdictTable;
  readonly state: string;
  readonly asking: Asking | undefined;
  readonly onAsk: (asking: Asking) => void;
}

/** The verdicts of one state: concepts by decision makers. */
export function VerdictMatrix({ table, state, asking, onAsk }: VerdictMatrixProps) {
  const say = useSay();
  const number = table.labels.indexOf(state);
  if (number < 0) return null;
  return (
    <table className="verdict-matrix">
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden">{say('inverse.party')}</span>
          </th>
          {table.concepts.map((concept) => (
            <th key={concept} scope="col" title={conceptName(concept, say)}>
              {conceptLetters(concept)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.decisionMakers.map((name, decisionMaker) => (
          <tr key={name}>
            <th scope="row" dir="auto">
              {name}
            </th>
            {table.concepts.map((concept) => {
              const isStable = table.isStable(concept, decisionMaker, number);
              const isAsked = asking?.decisionMaker === decisionMaker && asking.concept === concept;
              return (
                <td key={concept} className="verdict-cell" data-stable={isStable ? '' : undefined}>
                  <button
                    type="button"
                    aria-pressed={isAsked}
                    onClick={() => onAsk({ state, decisionMaker, concept })}
                    aria-label={say(isStable ? 'analysis.is-stable' : 'analysis.is-unstable', {
                      state,
                      party: { name },
                      concept: conceptLetters(concept),
                    })}
                  >
                    <span aria-hidden="true">{isStable ? '●' : '○'}</span>
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
        <tr>
          <th scope="row">{say('analysis.all')}</th>
          {table.concepts.map((concept) => (
            <td key={concept} className="equilibrium-cell">
              {table.isEquilibrium(concept, number) ? (
                <span role="img" aria-label={say('analysis.equilibrium')}>
                  ◆
                </span>
              ) : (
                <span aria-hidden="true">–</span>
              )}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
