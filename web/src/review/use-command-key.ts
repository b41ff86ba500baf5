import { useEffect, useEffectEvent } from 'react';
import { type Command, type Key, commandOf } from './command.ts';
import { useSingleKeys } from './single-keys.ts';

/** Carries out what the keys mean, except while a person is typing or a dialog is open. */
export function useCommandKey(direction: 'ltr' | 'rtl', run: (command: Command) => void): void {
  const runLatest = useEffectEvent(run);
  const [on] = useSingleKeys();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTaken(event) || document.querySelector('dialog[open]') !== null) return;
      const command = commandOf(event, direction);
      if (command === null || (!on && isSingle(event))) return;
      event.preventDefault();
      runLatest(command);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [direction, on]);
}

function isSingle({ key, ctrlKey, metaKey, altKey }: Key): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

/** Every field keeps its keys: letters in a text, arrows in a choice. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox'].includes(target.type) || key.startsWith('Arrow');
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
