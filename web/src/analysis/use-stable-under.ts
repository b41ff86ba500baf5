import type { Issue } from '@entente/core/base/issue';
import { useEffect, useState } from 'react';
import { type AnalysisClient, AnalysisRefusal } from './analysis-client.ts';
import type { StableUnder } from './analysis-view.ts';

interface StateVerdicts {
  /** Undefined until it is there. */
  readonly stableUnder: StableUnder | undefined;
  /** Why there is no such state. */
  readonly issues: readonly Issue[];
}

/** Under which concepts everybody stays in the state. */
export function useStableUnder(
  client: AnalysisClient,
  state: string,
  concepts: readonly string[],
): StateVerdicts {
  const [known, setKnown] = useState<
    StateVerdicts & { readonly key: string; readonly client: AnalysisClient }
  >();
  const key = JSON.stringify([state, concepts]);
  useEffect(() => {
    let isCurrent = true;
    const show = (verdicts: StateVerdicts) => {
      if (isCurrent) setKnown({ ...verdicts, key, client });
    };
    const [asked, ids] = JSON.parse(key) as [string, string[]];
    client.stableUnder(asked, ids).then(
      (stableUnder) => show({ stableUnder, issues: [] }),
      (fault: Error) => {
        if (fault instanceof AnalysisRefusal) show({ stableUnder: undefined, issues: fault.issues });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [client, key]);
  return known?.client === client && known.key === key ? known : { stableUnder: undefined, issues: [] };
}
