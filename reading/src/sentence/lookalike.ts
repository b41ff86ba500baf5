import { visible } from './visible-text.ts';

/** Alphabets with letters that look like another's. */
const alphabets = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];
/** Letters made for formulas or for setting among Chinese characters; they look like plain ones. */
const styled = /[\u{1d400}-\u{1d7ff}\uff21-\uff3a\uff41-\uff5a]/u;

/** Whether some word mixes alphabets, as no name does: "Mаcron" with a Cyrillic "а". */
export function hasLookalikes(name: string): boolean {
  return words(name).some(isMixed);
}

function words(text: string): readonly string[] {
  return visible(text).match(/[\p{L}\p{M}]+/gu) ?? [];
}

function isMixed(word: string): boolean {
  return styled.test(word) || alphabets.filter((alphabet) => alphabet.test(word)).length > 1;
}

/** The words of a text that begin like names and mix alphabets, each once. */
export function lookalikesIn(text: string): readonly string[] {
  if (!styled.test(text) && alphabets.filter((alphabet) => alphabet.test(text)).length < 2) return [];
  return [...new Set(words(text).filter((word) => /^\p{L}/u.test(word) && word.length > 1 && isMixed(word)))];
}

/** Letters of other alphabets, each with the Latin one that it cannot be told from (after Unicode's confusables). */
const latinOf: ReadonlyMap<string, string> = new Map(
  [
    'аaеeоoрpсcхxуyіiѕsјjһhԁdԛqԝw',
    'АAВBЕEКKМMНHОOРPСCТTХXУYІIЅSЈJҮYԌG',
    'οoαaνvρpιiυuκkΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX',
  ]
    .join('')
    .match(/../gu)!
    .map((pair) => [pair[0]!, pair[1]!] as const),
);

/**
 * A text of the same length with the letters of mixed words as they look, so that grammar can be read from it. Names
 * are taken from the text as it is written: who is meant must not be told from looks.
 */
export function asItLooks(text: string): string {
  if (lookalikesIn(text).length === 0) return text;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    isMixed(word) ? word.replace(/\p{L}/gu, (letter) => latinOf.get(letter) ?? letter) : word,
  );
}
