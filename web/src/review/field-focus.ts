import type { FieldName } from './command.ts';

/** Goes to the field that a key leads to. */
export function focusField(field: FieldName): void {
  const found = document.querySelector<HTMLElement>(`[data-field=${field}]`);
  found?.focus();
  if (found instanceof HTMLInputElement) found.select();
}

/** Gives the focus back to what stands around a field, so that the keys mean commands again. */
export function leaveField(field: Element): void {
  field.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
}
