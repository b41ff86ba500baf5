import { useEffect, useState } from 'react';
import type { AnalysisClient } from './analysis-client.ts';

/** By decision maker the level of every state; null where its preference is no ranking. */
export type Levels = readonly (Int32Array | null)[];

/** What everybody prefers, asked for once it is wanted. */
export function useLevels(client: AnalysisClient, isWanted: boolean): Levels | undefined {
  const [known, setKnown] = useState<{ readonly client: AnalysisClient; readonly levels: Levels }>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    void client.levels().then((levels) => {
      if (isCurrent) setKnown({ client, levels });
    });
    return () => {
      isCurrent = false;
    };
  }, [client, isWanted]);
  return known?.client === client ? known.levels : undefined;
}
