import { isCapitalised, type Token } from '../sentence/token.ts';

/** Where the words begin whose capitals are these letters, up to the end of the words; their number if none are. */
export function startOfInitials(words: readonly Token[], letters: string): number {
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const initials = words
      .slice(from)
      .filter(isCapitalised)
      .map(({ text }) => text.charAt(0))
      .join('');
    if (initials === letters) return from;
  }
  return words.length;
}
