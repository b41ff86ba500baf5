/** An identifier that is a legal name in every expression: letters, digits, `_`, with single inner `-`. */
export type Id = string;

/** A short id out of words: `Deploy U.S. troops` gives `deploy-us-troops`. Empty input gives `item`. */
export function idOfWords(words: string): Id {
  const slug = words
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/['’.]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return slug === '' ? 'item' : slug;
}

/** The id itself, or with the smallest number behind it that makes it differ from all those taken. */
export function freshId(wanted: Id, taken: ReadonlySet<Id>): Id {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
