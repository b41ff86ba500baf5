import type { AnalysisReport } from '@entente/core/conflict';
import { useSay } from '../language/language-context.tsx';
import type { ModelSummary } from './analysis-view.ts';
import { conceptLetters, conceptName } from './concept-name.ts';
import { equilibriaUnder } from './panel.ts';
import { StateSome } from './state-some.tsx';
import { type VerdictTable, changesOf } from './verdict-table.ts';

interface ChangeSummaryProps {
  readonly model: ModelSummary;
  readonly before: AnalysisReport;
  readonly report: AnalysisReport;
  readonly table: VerdictTable;
  readonly tableBefore: VerdictTable;
  readonly onChoose: (state: string) => void;
}

/** What the changed preferences do to the verdicts: equilibria that come and go, by concept. */
export function ChangeSummary(props: ChangeSummaryProps) {
  const { model, before, report, table, tableBefore, onChoose } = props;
  const say = useSay();
  const rows = table.concepts.flatMap((concept) => {
    const [then, now] = [equilibriaUnder(before, concept), equilibriaUnder(report, concept)];
    const [wasThere, isThere] = [new Set(then), new Set(now)];
    const come = now.filter((state) => !wasThere.has(state));
    const go = then.filter((state) => !isThere.has(state));
    return come.length + go.length === 0 ? [] : [{ concept, come, go }];
  });
  return (
    <section className="change-summary" role="status" aria-label={say('what-if.effect')}>
      <p>
        <strong>{say('what-if.effect')}</strong>{' '}
        {say('what-if.verdicts', { count: changesOf(table, tableBefore) })}{' '}
        {rows.length === 0 && say('what-if.same-equilibria')}{' '}
        <span className="hint">{say('what-if.marks')}</span>
      </p>
      {rows.length > 0 && (
        <ul>
          {rows.map(({ concept, come, go }) => (
            <li key={concept}>
              <abbr title={conceptName(concept, say)}>{conceptLetters(concept)}</abbr>
              {come.length > 0 && (
                <>
                  {' '}
                  {say('what-if.come', { count: come.length })}{' '}
                  <StateSome model={model} states={come} onChoose={onChoose} most={6} />
                </>
              )}
              {go.length > 0 && (
                <>
                  {' '}
                  {say('what-if.go', { count: go.length })}{' '}
                  <StateSome model={model} states={go} onChoose={onChoose} most={6} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
