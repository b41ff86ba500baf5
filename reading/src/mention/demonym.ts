const endings = ['n', 'an', 'ian', 'ean', 'ese', 'i', 'er', 'ic', 'ish'];

/** The names of lands that a word can be the demonym of: "Velmoran" of "Velmora" and "Velmor"; lower case in and out. */
export function landsOf(demonym: string): readonly string[] {
  const word = demonym.replace(/(?<=[nric])s$/u, '');
  const lands: string[] = [];
  for (const ending of endings) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 3) continue;
    if (ending !== 'n') lands.push(stem, `${stem}a`, `${stem}e`, `${stem}ia`, `${stem}o`, `${stem}y`);
    else if (/[aeo]$/u.test(stem)) lands.push(stem);
  }
  return lands;
}
