import type { AnalysisReport } from '@entente/core/conflict';
import type { ReactNode } from 'react';
import { useSay } from '../language/language-context.tsx';
import { IssueList } from '../part/trouble.tsx';
import type { AskedState } from './use-asked.ts';

interface AskedViewProps<Report> {
  readonly asked: AskedState<Report>;
  readonly children: (report: Report) => ReactNode;
}

/** The answer; until it is there, how far it is and a way to stop it; what is wrong where it is refused. */
export function AskedView<Report = AnalysisReport>({ asked, children }: AskedViewProps<Report>) {
  const say = useSay();
  switch (asked.kind) {
    case 'done':
      return children(asked.report);
    case 'running':
      return (
        <div className="computing" role="status">
          <p>{say('analysis.computing')}</p>
          <progress aria-label={say('analysis.computing')} value={asked.share ?? undefined} />
          <button type="button" onClick={asked.cancel}>
            {say('cancel')}
          </button>
        </div>
      );
    case 'cancelled':
      return (
        <div className="computing" role="status">
          <p>{say('analysis.cancelled')}</p>
          <button type="button" onClick={asked.again}>
            {say('retry')}
          </button>
        </div>
      );
    case 'refused':
      return <IssueList issues={asked.issues} label={say('analysis.issues')} />;
    case 'failed':
      return (
        <div className="trouble" role="alert">
          <p>{say('analysis.failed')}</p>
          <p dir="auto">{asked.says}</p>
          <button type="button" onClick={asked.again}>
            {say('retry')}
          </button>
        </div>
      );
  }
}
