const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const values = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ['a couple of', 2],
  ...ones.map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, 10 * (index + 2)] as const),
]);

const ordinalValues = new Map<string, number>(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
);

/** A small count in words or digits, as part of a pattern. */
export const countPattern = `(?:\\d{1,3}|${[...values.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** The value of what `countPattern` matched; NaN for anything else. */
export function countOf(word: string): number {
  return values.get(word.toLowerCase()) ?? (word === '' ? Number.NaN : Number(word));
}

/** "third" -> 3, "3rd" -> 3; NaN for anything else. */
export function ordinalOf(word: string): number {
  return ordinalValues.get(word.toLowerCase()) ?? Number.parseInt(word, 10);
}
