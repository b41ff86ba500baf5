import { readDay } from '@entente/core/base/day';
import type { Outcome } from '@entente/core/base/issue';
import { type Shaped, object, optional, parsed, readShape, text } from '@entente/core/base/shape';
import { type Reading, proposalsOf } from '@entente/core/record';
import { fetchAddress } from '../io/fetch-address.ts';
import type { ReadingJob } from '../worker/job.ts';
import { type Changed, type NewEntry, changeNegotiation, changeOf, refuse } from './change-negotiation.ts';
import { loadNegotiation } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** An article as text, as HTML, or by its address: one of them. */
const articleRequest = object({
  text: optional(text({ nonEmpty: true })),
  html: optional(text({ nonEmpty: true })),
  address: optional(text({ nonEmpty: true })),
  source: optional(text({ nonEmpty: true })),
  published: optional(parsed(readDay, 'a day such as 2025-08-22', { type: 'string', format: 'date' })),
  title: optional(text({ nonEmpty: true })),
});

type ArticleRequest = Shaped<typeof articleRequest>;

export interface AddedArticle {
  readonly articleId: string;
  /** How many statements reading proposes. */
  readonly statements: number;
}

/** Reads an article and adds it to the record, with what reading proposes. */
export async function addArticle(
  workspace: Workspace,
  negotiationId: string,
  input: unknown,
): Promise<Outcome<Changed<AddedArticle>>> {
  const request = readShape(articleRequest, input);
  if (!request.ok) return request;
  const loaded = await loadNegotiation(workspace, negotiationId);
  if (!loaded.ok) return loaded;
  const content = await contentOf(request.value);
  if (!content.ok) return content;
  const reading = await workspace.jobs.read({ kind: 'reading', input: content.value });
  if (!reading.ok) return reading;
  const added = await changeNegotiation(workspace, negotiationId, ({ log }) => {
    const count = log.filter(({ body }) => body.kind === 'article-added').length;
    const articleId = `a${count + 1}`;
    const statements = reading.value.statements.length;
    return changeOf({ articleId, statements }, ...entriesOf(reading.value, articleId));
  });
  return added.ok ? { ...added, warnings: [...request.warnings, ...reading.warnings] } : added;
}

async function contentOf(request: ArticleRequest): Promise<Outcome<ReadingJob['input']>> {
  const { text, html, address, title, published = null, source = null } = request;
  if ([text, html, address].filter((each) => each !== undefined).length !== 1)
    return refuse('one-content', 'One of text, html and address is expected.', 'Give exactly one of them.');
  const known = { published, source, ...(title === undefined ? {} : { title }) };
  if (text !== undefined) return { ok: true, value: { ...known, text, format: 'text' }, warnings: [] };
  if (html !== undefined) return { ok: true, value: { ...known, text: html, format: 'html' }, warnings: [] };
  const fetched = await fetchAddress(address ?? '');
  const host = new URL(fetched.address).hostname.replace(/^www\./u, '');
  const value = { ...known, source: source ?? host, text: fetched.text, format: fetched.format };
  return { ok: true, value, warnings: [] };
}

/** The article by the person who added it; the proposals by the reading that made them. */
function entriesOf(reading: Reading, articleId: string): readonly NewEntry[] {
  const { article, events, deadlines, options, rules } = reading;
  const found = { article, events, deadlines, options, ...(rules === undefined ? {} : { rules }) };
  const statements = proposalsOf(reading, articleId);
  return [
    { body: { kind: 'article-added', articleId, ...found } },
    { body: { kind: 'statement-proposed', articleId, statements }, author: 'reading' },
  ];
}
