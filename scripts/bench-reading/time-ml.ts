/** A text of TimeML with its marked times, as TempEval-3 lays them out (UzZaman et al. 2013). */
export interface MarkedTimes {
  readonly name: string;
  readonly text: string;
  /** The day of the document's creation, `YYYY-MM-DD`. */
  readonly created: string;
  readonly times: readonly MarkedTime[];
}

/** One TIMEX3. Offsets count UTF-16 units of the text without its marks. */
export interface MarkedTime {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly value: string;
}

/** Reads one `.tml` file; undefined where it has no day of creation or no text. */
export function readTimeMl(name: string, source: string): MarkedTimes | undefined {
  const created = /functionInDocument="CREATION_TIME"[^>]*/u.exec(source)?.[0] ?? '';
  const creation = valueIn(created) ?? valueIn(/<DCT>\s*<TIMEX3([^>]*)>/u.exec(source)?.[1] ?? '');
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/u.exec(source)?.[1];
  if (creation === undefined || body === undefined) return undefined;
  const times: MarkedTime[] = [];
  let text = '';
  let open: { readonly start: number; readonly attributes: string } | undefined;
  for (const [, tag, plain] of body.matchAll(/<([^>]*)>|([^<]+)/gu)) {
    if (plain !== undefined) text += withoutEntities(plain);
    else if (tag!.startsWith('TIMEX3')) open = { start: text.length, attributes: tag! };
    else if (tag === '/TIMEX3' && open !== undefined) {
      const type = /\btype="([^"]*)"/u.exec(open.attributes)?.[1] ?? '';
      const value = valueIn(open.attributes) ?? '';
      times.push({ start: open.start, end: text.length, text: text.slice(open.start), type, value });
      open = undefined;
    }
  }
  return { name, text, created: creation.slice(0, 10), times };
}

function valueIn(attributes: string): string | undefined {
  return /\bvalue="([^"]*)"/u.exec(attributes)?.[1];
}

function withoutEntities(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
