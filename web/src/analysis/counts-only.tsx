import type { AnalysisReport } from '@entente/core/conflict';
import { useSay } from '../language/language-context.tsx';

/** Of a model too large to list its states: how many are stable, and the first equilibria. */
export function CountsOnly({ report }: { readonly report: AnalysisReport }) {
  const say = useSay();
  return (
    <section>
      <p>{say('analysis.too-many')}</p>
      <table className="package-table">
        <thead>
          <tr>
            <th scope="col">{say('analysis.concept')}</th>
            <th scope="col">{say('analysis.all')}</th>
            {report.decisionMakers.map((name) => (
              <th key={name} scope="col" dir="auto">
                {name}
              </th>
            ))}
            <th scope="col">{say('analysis.first-equilibria')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(report.counts).map(([concept, counts]) => (
            <tr key={concept}>
              <th scope="row">{concept.toUpperCase()}</th>
              <td>{counts['equilibria']}</td>
              {report.decisionMakers.map((name) => (
                <td key={name}>{counts[name]}</td>
              ))}
              <td dir="ltr">
                {(report.equilibria[concept] ?? [])
                  .slice(0, 6)
                  .map((state) => report.equilibriumLabels?.[String(state)] ?? '')
                  .join(' ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
