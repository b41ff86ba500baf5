import type { ArticleFile, ArticleInput } from '../../server-api/article.ts';

interface Typed {
  readonly file?: ArticleFile;
  readonly text: string;
  readonly address: string;
  readonly published: string;
  readonly source: string;
}

/** What goes to the server: a file if one is chosen, else the text, an address only where there is neither. */
export function inputOf({ file, text, address, published, source }: Typed): ArticleInput {
  return {
    ...(file === undefined ? typedBodyOf(text, address) : { file }),
    ...(published === '' ? {} : { published }),
    ...(source.trim() === '' ? {} : { source: source.trim() }),
  };
}

function typedBodyOf(text: string, address: string): ArticleInput {
  if (text.trim() === '') return { address: address.trim() };
  const isMarkup = /^\s*<(?:!doctype|html|head|body|article|div|p)\b/iu.test(text);
  return isMarkup ? { html: text } : { text };
}
