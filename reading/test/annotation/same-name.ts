/** A name in lower case, without article, title marks or differences of spelling that no reader hears. */
export function normalName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll('.', '')
    .replace(/^the /u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Whether two names can be the same person's or body's: all words of the shorter are in the longer. */
export function isSameName(a: string, b: string): boolean {
  const [some, others] = [normalName(a).split(' '), normalName(b).split(' ')];
  const [few, many] = some.length <= others.length ? [some, others] : [others, some];
  return few.every((word) => many.includes(word));
}
