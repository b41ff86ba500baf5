/** The text of the file that was opened last, so that a page loaded anew finds it again. It stays in this browser tab. */
interface KeptText {
  readonly name: string;
  readonly text: string;
}

const storedAs = 'entente.model';
/** Characters: browsers keep about five million. */
const longest = 2_000_000;

export function keepText(kept: KeptText): void {
  try {
    if (kept.text.length <= longest) sessionStorage.setItem(storedAs, JSON.stringify(kept));
    else sessionStorage.removeItem(storedAs);
  } catch {
    // A browser that keeps nothing only loses the model when the page is loaded anew.
  }
}

/** The text of the file of this name; undefined where it is not kept. */
export function keptText(name: string): string | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(storedAs) ?? 'null') as KeptText | null;
    return kept?.name === name ? kept.text : undefined;
  } catch {
    return undefined;
  }
}
