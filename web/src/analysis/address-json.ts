/** Before a value, so that an address takes it as a plain text and does not quote it once more. */
const mark = '~';

/** A value as a text for the address. */
export function addressText(value: unknown): string {
  return mark + JSON.stringify(value);
}

/** The members of the object in a text of an address; none where it holds no object. Anybody can write an address. */
export function membersIn(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text?.startsWith(mark) !== true) return {};
  try {
    return membersOf(JSON.parse(text.slice(mark.length)));
  } catch {
    return {};
  }
}

export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
