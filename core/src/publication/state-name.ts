/**
 * Names of states in the reader's language, from the CLDR data that every JavaScript engine carries.
 * A name that is no state's stays as it is.
 */
export function stateNameIn(language: string, name: string): string {
  if (language === 'en') return name;
  const code = regionCodes().get(name.toLowerCase());
  return code === undefined ? name : (new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? name);
}

let codesByName: ReadonlyMap<string, string> | undefined;

/** English names by region code; every pair of letters is tried, since the engine offers no list. */
function regionCodes(): ReadonlyMap<string, string> {
  if (codesByName !== undefined) return codesByName;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = new Map<string, string>();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  for (const first of letters) {
    for (const second of letters) {
      const name = names.of(`${first}${second}`);
      if (name !== undefined && !codes.has(name.toLowerCase()))
        codes.set(name.toLowerCase(), `${first}${second}`);
    }
  }
  codesByName = codes;
  return codes;
}
