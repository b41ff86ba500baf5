import type { Issue } from '@entente/core/base/issue';
import type { ModelFile } from '@entente/core/conflict';
import { useCallback, useEffect, useState } from 'react';
import { AnalysisClient, AnalysisRefusal, type Opened } from './analysis-client.ts';
import { type WhatIf, readWhatIf, whatIfText, withPreferences } from './preference-edit.ts';
import { type Placed, fitsAddress } from './use-placed.ts';

/** The model with other preferences than its own, tried beside it. */
export interface WhatIfDesk {
  /** The model's own file; undefined until it is there. */
  readonly file: ModelFile | undefined;
  readonly changed: WhatIf;
  /** Whether the address keeps the changes. */
  readonly isKept: boolean;
  /** Whether any preference is not the model's own. */
  readonly isChanged: boolean;
  /** Undefined where nothing is changed, and while the changed model is read. */
  readonly tried: Tried | undefined;
  /** Why the changed model cannot be analysed. */
  readonly issues: readonly Issue[];
  /** Takes the preferences over if the model can be analysed with them; else tells why not. */
  readonly change: (next: WhatIf) => Promise<readonly Issue[]>;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

export interface Tried {
  readonly client: AnalysisClient;
  readonly opened: Opened;
}

type Text = string | undefined;

interface Past {
  readonly before: readonly Text[];
  readonly after: readonly Text[];
}

/** Keeps the changed preferences in a text of the address, and the model that they make on a desk of its own. */
export function useWhatIf(client: AnalysisClient, [text, setText]: Placed): WhatIfDesk {
  const [file, setFile] = useState<ModelFile>();
  const [past, setPast] = useState<Past>({ before: [], after: [] });
  const { tried, issues } = useTried(file, text);
  useEffect(() => {
    void client.file().then(setFile);
  }, [client]);
  const change = useCallback(
    async (next: WhatIf) => {
      if (file === undefined) return [];
      const wanted = whatIfText(file, next);
      const faults = wanted === undefined ? [] : await faultsOf(withPreferences(file, next));
      if (faults.length > 0 || wanted === text) return faults;
      setPast(({ before }) => ({ before: [...before, text], after: [] }));
      setText(wanted);
      return [];
    },
    [file, text, setText],
  );
  const step = (list: readonly Text[], rest: Past) =>
    list.length === 0
      ? undefined
      : () => {
          setPast(rest);
          setText(list.at(-1));
        };
  const { before, after } = past;
  return {
    file,
    changed: readWhatIf(text),
    isKept: fitsAddress(text),
    isChanged: text !== undefined,
    tried,
    issues,
    change,
    undo: step(before, { before: before.slice(0, -1), after: [...after, text] }),
    redo: step(after, { before: [...before, text], after: after.slice(0, -1) }),
  };
}

/** Everything that is wrong with the model, found on a desk of its own. */
async function faultsOf(file: ModelFile): Promise<readonly Issue[]> {
  const client = new AnalysisClient();
  try {
    await client.open(file);
    return [];
  } catch (fault) {
    if (fault instanceof AnalysisRefusal) return fault.issues;
    throw fault;
  } finally {
    client.close();
  }
}

interface Trial {
  readonly file: ModelFile;
  readonly text: string;
  readonly tried?: Tried;
  readonly issues: readonly Issue[];
}

/** The model with the preferences of the text, for as long as it is this text. */
function useTried(file: ModelFile | undefined, text: Text): Pick<WhatIfDesk, 'tried' | 'issues'> {
  const [trial, setTrial] = useState<Trial>();
  useEffect(() => {
    if (file === undefined || text === undefined) return undefined;
    let isCurrent = true;
    const client = new AnalysisClient();
    const show = (part: Partial<Trial>) => {
      if (isCurrent) setTrial({ file, text, issues: [], ...part });
    };
    client.open(withPreferences(file, readWhatIf(text))).then(
      (opened) => show({ tried: { client, opened } }),
      (fault: Error) => {
        if (fault instanceof AnalysisRefusal) show({ issues: fault.issues });
      },
    );
    return () => {
      isCurrent = false;
      client.close();
    };
  }, [file, text]);
  return trial?.file === file && trial?.text === text && trial !== undefined
    ? { tried: trial.tried, issues: trial.issues }
    : { tried: undefined, issues: [] };
}
