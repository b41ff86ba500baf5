import type { WordedDocument } from '@entente/core/publication';
import { useMemo, useState } from 'react';
import { type ChangedTexts, changedTexts, nothingChanged } from './changed-texts.ts';

/** Each document as it was last seen, for as long as the workspace is open: corrections are made on other pages. */
const lastSeen = new Map<string, WordedDocument>();

/**
 * What is new in a document since the person first opened it, or last said that it was seen.
 *
 * @param key tells the document from others, and from itself in other languages.
 */
export function useChangedTexts(
  key: string,
  document: WordedDocument | undefined,
): { readonly changed: ChangedTexts; readonly dismiss: () => void } {
  const [dismissed, setDismissed] = useState(0);
  const changed = useMemo(() => {
    if (document === undefined) return nothingChanged;
    const before = lastSeen.get(key);
    if (before === undefined) lastSeen.set(key, document);
    return before === undefined ? nothingChanged : changedTexts(before, document);
    // What was seen is kept outside: that it was said to be seen is told by the count.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key, document, dismissed]);
  const dismiss = () => {
    if (document !== undefined) lastSeen.set(key, document);
    setDismissed(dismissed + 1);
  };
  return { changed, dismiss };
}
