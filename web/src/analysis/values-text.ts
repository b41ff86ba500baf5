/** Lines of cells as comma-separated values (RFC 4180). */
export function valuesText(lines: readonly (readonly string[])[]): string {
  const cell = (words: string) => (/[",\r\n]/u.test(words) ? `"${words.replaceAll('"', '""')}"` : words);
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
