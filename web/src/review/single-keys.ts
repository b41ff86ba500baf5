import { useSyncExternalStore } from 'react';

const storedAs = 'entente.single-keys';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(on: boolean): void {
  if (on) localStorage.removeItem(storedAs);
  else localStorage.setItem(storedAs, 'off');
  for (const listener of listeners) listener();
}

/** Whether a letter alone is a key. Whoever speaks to the computer, or types by chance, turns it off. */
export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, () => localStorage.getItem(storedAs) !== 'off');
  return [on, set];
}
