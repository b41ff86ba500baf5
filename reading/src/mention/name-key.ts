/**
 * One key for the ways a name's word is written: without accents, apostrophes and hyphens, with the common ways to write
 * one sound in Latin letters made one ("Zelenskyy", "Zelensky" and "Zelenskiy"; "Mohammed" and "Muhammad"; "al-Sisi",
 * "el-Sissi" and "Sisi"). It tells spellings apart too little to name anyone alone: given names must fit as well.
 */
export function nameKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  if (keys.size >= mostKeys) keys.clear();
  const key = keyOf(word);
  keys.set(word, key);
  return key;
}

/** An article asks for the same few words again and again. */
const keys = new Map<string, string>();
const mostKeys = 20_000;

function keyOf(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u0027\u2019\u02BC\u02BB\u0060.]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'dj')
    .replaceAll('ß', 'ss')
    .replace(/^(?:al|el|as|ash|ad|an|ar|at|az)-(?=\p{L}{3})/u, '')
    .replace(/[-‐‑]/gu, '');
  if (/^m[ou]hamm?[aeu]d$/u.test(plain)) return 'mohamed';
  return plain
    .replace(/ou|oo/gu, 'u')
    .replace(/y|j(?=$)/gu, 'i')
    .replace(/ei(?=$)|ai(?=$)/gu, 'i')
    .replace(/(\p{L})\1+/gu, '$1');
}

/** The keys of a name's words, without initials ("George W. Bush") and what follows a name ("Jr."). */
export function nameKeys(name: string): readonly string[] {
  return name
    .split(/\s+/u)
    .filter((word) => !/^(?:\p{Lu}\.?|\p{Lu}\.\p{Lu}\.|Jr\.?|Sr\.?|II|III)$/u.test(word))
    .map(nameKey)
    .filter((key) => key !== '');
}
