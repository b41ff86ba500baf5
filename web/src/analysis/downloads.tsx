import type { AnalysisReport } from '@entente/core/conflict';
import { useState } from 'react';
import { useSay } from '../language/language-context.tsx';
import { IssueList } from '../part/trouble.tsx';
import { type AnalysisClient, AnalysisRefusal } from './analysis-client.ts';
import type { ModelSummary } from './analysis-view.ts';

interface DownloadsProps {
  readonly client: AnalysisClient;
  readonly model: ModelSummary;
  readonly report: AnalysisReport;
  /** The rows shown, as values with commas. */
  readonly rows: () => string;
}

/** The results as files, made in the browser. */
export function Downloads({ client, model, report, rows }: DownloadsProps) {
  const say = useSay();
  const [fault, setFault] = useState<unknown>();
  const name = fileNameOf(model.name);
  const saveGmcr = () => {
    setFault(undefined);
    client.gmcr().then((text) => saveText(`${name}.gmcr`, 'application/json', text), setFault);
  };
  return (
    <div className="downloads">
      <button
        type="button"
        onClick={() => saveText(`${name}.csv`, 'text/csv;charset=utf-8', `\uFEFF${rows()}`)}
      >
        {say('analysis.save.csv')}
      </button>
      <button
        type="button"
        onClick={() => saveText(`${name}.json`, 'application/json', `${JSON.stringify(report, null, 2)}\n`)}
      >
        {say('analysis.save.json')}
      </button>
      <button type="button" onClick={saveGmcr}>
        {say('analysis.save.gmcr')}
      </button>
      {fault instanceof AnalysisRefusal && <IssueList issues={fault.issues} label={say('analysis.issues')} />}
    </div>
  );
}

/** Of a model: letters and digits alone, so that every system takes it. */
export function fileNameOf(model: string): string {
  return model.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/gu, '') || 'analysis';
}

/** Hands a text to the reader as a file. */
export function saveText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
