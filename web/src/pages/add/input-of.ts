import type { ArticleInput } from '../../server-api.ts';

interface Typed {
  readonly text: string;
  readonly address: string;
  readonly published: string;
  readonly source: string;
}

/** What goes to the server: markup as HTML, other text as it is, an address only where there is no text. */
export function inputOf({ text, address, published, source }: Typed): ArticleInput {
  const isMarkup = /^\s*<(?:!doctype|html|head|body|article|div|p)\b/iu.test(text);
  const body = text.trim() === '' ? { address: address.trim() } : isMarkup ? { html: text } : { text };
  return {
    ...body,
    ...(published === '' ? {} : { published }),
    ...(source.trim() === '' ? {} : { source: source.trim() }),
  };
}
