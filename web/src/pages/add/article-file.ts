import type { ArticleFile } from '../../server-api/article.ts';

/** What can be chosen as a file. */
export const fileKinds = '.txt,.html,.htm,.md,.pdf,.docx,text/plain,text/html,text/markdown,application/pdf';

/** A file's bytes as they go to the server. */
export async function articleFileOf(file: File): Promise<ArticleFile> {
  const content = base64Of(new Uint8Array(await file.arrayBuffer()));
  return { name: file.name, ...(file.type === '' ? {} : { type: file.type }), content };
}

/** So many bytes at a time become letters: no more fit into one call. */
const piece = 0x6000;

export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += piece)
    binary += String.fromCharCode(...bytes.subarray(start, start + piece));
  return btoa(binary);
}
