import type { Issue } from '@entente/core/base/issue';
import type { ModelFile } from '@entente/core/conflict';
import { useCallback, useEffect, useRef, useState } from 'react';
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
  /** Gives up the change that is being looked at, while there is one. */
  readonly cancel: (() => void) | undefined;
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
  const { check, cancel } = useCheck();
  useEffect(() => {
    void client.file().then(setFile);
  }, [client]);
  const change = useCallback(
    async (next: WhatIf) => {
      if (file === undefined) return [];
      const wanted = whatIfText(file, next);
      const faults = wanted === undefined ? [] : await check(withPreferences(file, next));
      if (faults === undefined) return [];
      if (faults.length > 0 || wanted === text) return faults;
      setPast(({ before }) => ({ before: [...before, text], after: [] }));
      setText(wanted);
      return [];
    },
    [file, text, setText, check],
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
    cancel,
    undo: step(before, { before: before.slice(0, -1), after: [...after, text] }),
    redo: step(after, { before: [...before, text], after: after.slice(0, -1) }),
  };
}

interface Check {
  /** Everything that is wrong with the model, found on a desk of its own; undefined where it was given up. */
  readonly check: (file: ModelFile) => Promise<readonly Issue[] | undefined>;
  readonly cancel: (() => void) | undefined;
}

function useCheck(): Check {
  const giveUp = useRef<() => void>(() => undefined);
  const [isRunning, setIsRunning] = useState(false);
  const check = useCallback(async (file: ModelFile) => {
    giveUp.current();
    const client = new AnalysisClient();
    const givenUp = new Promise<undefined>((resolve) => {
      giveUp.current = () => resolve(undefined);
    });
    setIsRunning(true);
    try {
      return await Promise.race([faultsOf(client, file), givenUp]);
    } finally {
      client.close();
      setIsRunning(false);
    }
  }, []);
  return { check, cancel: isRunning ? () => giveUp.current() : undefined };
}

async function faultsOf(client: AnalysisClient, file: ModelFile): Promise<readonly Issue[]> {
  try {
    await client.open(file);
    return [];
  } catch (fault) {
    if (fault instanceof AnalysisRefusal) return fault.issues;
    throw fault;
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
