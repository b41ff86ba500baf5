import { useEffect, useEffectEvent } from 'react';
import { type Command, commandOf } from './command.ts';

/** Carries out what the keys mean, except while a person is typing or a dialog is open. */
export function useCommandKey(direction: 'ltr' | 'rtl', run: (command: Command) => void): void {
  const runLatest = useEffectEvent(run);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
      const command = commandOf(event, direction);
      if (command === null) return;
      event.preventDefault();
      runLatest(command);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [direction]);
}

/** Every field keeps its keys: letters in a text, arrows in a choice. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return true;
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
