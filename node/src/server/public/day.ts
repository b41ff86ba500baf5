/** The day of a moment, in the words of a language; nothing for a text that is no moment. */
export function dayIn(language: string, moment: string): string {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return '';
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
