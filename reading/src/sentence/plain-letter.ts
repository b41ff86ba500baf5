/** Latin letters that are no base letter with a mark, each with the plain one it is read as. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŋ: 'n',
  ə: 'a',
  Ə: 'A',
  þ: 't',
  Þ: 'T',
  ð: 'd',
  ß: 's',
};

/**
 * A text of the same length whose Latin letters have no marks, for a tagger that takes "Erdoğan" for three words. A mark
 * that stands as a character of its own is read as a letter more.
 */
export function plainLetters(text: string): string {
  return text.replace(
    /[\u00C0-\u024F\u1E00-\u1EFF]|(?<=[A-Za-z\u00C0-\u024F])[\u0300-\u036F]+/gu,
    (letter) => {
      if (/^\p{M}/u.test(letter)) return 'e'.repeat(letter.length);
      const base = plain[letter] ?? letter.normalize('NFD').charAt(0);
      return /^[A-Za-z]$/u.test(base) ? base : letter;
    },
  );
}
