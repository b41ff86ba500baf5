import type { GivenArticle } from '../io/input/input-kind.ts';
import { OutsideFailure } from '../io/outside-failure.ts';
import type { WebReader } from '../io/web-reader.ts';

/** An article from the web, and the site it is of, which is its source until a person or the page says another. */
export interface FetchedArticle {
  readonly given: GivenArticle;
  readonly host: string;
}

/** @throws OutsideFailure as the web reader does. */
export async function fetchArticle(web: WebReader, address: string): Promise<FetchedArticle> {
  const fetched = await web.fetch(address, 'article');
  if (fetched === 'unchanged') throw new OutsideFailure('broken', `${address} was not asked for as changed.`);
  const { bytes, contentType, address: name } = fetched;
  return { given: { bytes, name, contentType }, host: new URL(name).hostname.replace(/^www\./u, '') };
}
