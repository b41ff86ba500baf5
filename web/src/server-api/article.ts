import type { Issue } from '@entente/core/base/issue';
import type { FamilyMember, ModelReading } from '@entente/core/record';
import { call, ofNegotiation } from './request.ts';

/** A file as it is: text, HTML, Markdown, PDF or Word. */
export interface ArticleFile {
  readonly name: string;
  readonly type?: string;
  /** In base64. */
  readonly content: string;
}

export interface ArticleInput {
  readonly text?: string;
  readonly html?: string;
  readonly file?: ArticleFile;
  readonly address?: string;
  readonly source?: string;
  readonly published?: string;
  readonly title?: string;
}

export interface ArticleAdded {
  readonly articleId: string;
  readonly version: number;
  readonly statements: number;
  readonly warnings: readonly Issue[];
}

export const addArticle = (id: string, input: ArticleInput): Promise<ArticleAdded> =>
  call('POST', ofNegotiation(id, 'articles'), input);

/** An article that is one text with others; `retold` of its statements do not count, as another one's do. */
export interface ArticleKin extends FamilyMember {
  readonly retold: number;
}

export const fetchKin = (id: string): Promise<{ articles: readonly ArticleKin[] }> =>
  call('GET', ofNegotiation(id, 'kin'));

/** What the language model reads in an article, beside its statements. Nothing is kept of it. */
export const compareArticle = (
  id: string,
  articleId: string,
): Promise<ModelReading & { readonly warnings: readonly Issue[] }> =>
  call('POST', ofNegotiation(id, 'articles', articleId, 'comparison'), {});
