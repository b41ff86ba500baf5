import { useCallback, useState } from 'react';

/**
 * Text that a person is writing, kept at the browser until it was sent, so that nothing is lost on failure.
 *
 * @returns the value, how to change it, and how to forget it once it is safe elsewhere.
 */
export function useDraft(key: string, initial = ''): readonly [string, (value: string) => void, () => void] {
  const storedAs = `entente.draft.${key}`;
  const [value, setValue] = useState(() => localStorage.getItem(storedAs) ?? initial);
  const change = useCallback(
    (next: string) => {
      setValue(next);
      try {
        localStorage.setItem(storedAs, next);
      } catch {
        // A full or forbidden store only means that the draft lives as long as the page.
      }
    },
    [storedAs],
  );
  const forget = useCallback(() => {
    setValue(initial);
    localStorage.removeItem(storedAs);
  }, [storedAs, initial]);
  return [value, change, forget];
}
