/** A piece of HTML. Only `html` makes one, so text that was not escaped cannot become markup by accident. */
export class Html {
  constructor(readonly source: string) {}
}

/** Markup of our own, never of anything from outside. */
export function rawHtml(source: string): Html {
  return new Html(source);
}

export type HtmlPart = Html | string | number | readonly HtmlPart[] | undefined;

/** A template whose every value is escaped, unless it is HTML already. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new Html(strings.reduce((text, string, index) => text + sourceOf(parts[index - 1]) + string));
}

function sourceOf(part: HtmlPart): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.source;
  if (typeof part === 'object') return part.map(sourceOf).join('');
  return escapeHtml(String(part));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  // What neither HTML nor XML may hold, and the bidirectional controls that could reorder what stands around them.
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\u202A-\u202E\uFFFE\uFFFF\p{Surrogate}]/gu, '')
    .replace(/[&<>"']/gu, (sign) => entities[sign]!);
}
