import type { UnlistedReport } from '@entente/core/conflict';
import { useSay } from '../language/language-context.tsx';
import { type ModelSummary, takenIn } from './analysis-view.ts';
import { fileNameOf, saveText } from './downloads.tsx';
import { valuesText } from './values-text.ts';

interface UnlistedDownloadsProps {
  readonly model: ModelSummary;
  readonly report: UnlistedReport;
}

/** The report and its listed equilibria as files, made in the browser. */
export function UnlistedDownloads({ model, report }: UnlistedDownloadsProps) {
  const say = useSay();
  const name = fileNameOf(model.name);
  return (
    <div className="downloads">
      <button
        type="button"
        onClick={() =>
          saveText(`${name}.csv`, 'text/csv;charset=utf-8', `\uFEFF${equilibriaText(model, report)}`)
        }
      >
        {say('unlisted.save.csv')}
      </button>
      <button
        type="button"
        onClick={() => saveText(`${name}.json`, 'application/json', `${JSON.stringify(report, null, 2)}\n`)}
      >
        {say('analysis.save.json')}
      </button>
    </div>
  );
}

/** The listed equilibria as comma-separated values, one a line for each concept. */
function equilibriaText(model: ModelSummary, { equilibriumStates }: UnlistedReport): string {
  const lines = Object.entries(equilibriumStates).flatMap(([concept, states]) =>
    states.map((state) => [concept, state, takenIn(model, state).join('; ')]),
  );
  return valuesText([['concept', 'state', 'taken'], ...lines]);
}
