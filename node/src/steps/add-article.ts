import { readDay } from '@entente/core/base/day';
import type { Outcome } from '@entente/core/base/issue';
import { type Shaped, object, optional, parsed, readShape, text } from '@entente/core/base/shape';
import type { GivenArticle } from '../io/input/input-kind.ts';
import type { ReadingJob } from '../worker/job.ts';
import { articleEntriesOf, articleIdAfter, articlesAddedTo, originOf } from './article-entries.ts';
import { type Changed, changeNegotiation, changeOf, refuse } from './change-negotiation.ts';
import { fetchArticle } from './fetch-article.ts';
import { loadNegotiation } from './load-negotiation.ts';
import { readJob } from './read-job.ts';
import type { ArticleFacts } from '../worker/read-given.ts';
import type { Workspace } from './workspace.ts';

/** A file as a browser sends it. */
export const articleFile = object({
  name: text({ nonEmpty: true }),
  type: optional(text({ describes: 'The kind of content, where it is known: application/pdf.' })),
  content: parsed(readBase64, 'bytes in base64', { type: 'string', contentEncoding: 'base64' }),
});

/** An article as text, as HTML, as a file, or by its address: one of them. */
const articleRequest = object({
  text: optional(text({ nonEmpty: true })),
  html: optional(text({ nonEmpty: true })),
  file: optional(articleFile),
  address: optional(text({ nonEmpty: true })),
  source: optional(text({ nonEmpty: true })),
  published: optional(parsed(readDay, 'a day such as 2025-08-22', { type: 'string', format: 'date' })),
  title: optional(text({ nonEmpty: true })),
});

/** @returns undefined where the text is no base64. */
function readBase64(input: unknown): Uint8Array | undefined {
  if (typeof input !== 'string' || !/^[\w+/\r\n-]*={0,2}\s*$/u.test(input)) return undefined;
  return Buffer.from(input, 'base64');
}

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
  const job = await readingJobOf(workspace, request.value);
  if (!job.ok) return job;
  const reading = await readJob(workspace, job.value);
  if (!reading.ok) return reading;
  const { bytes, name } = job.value.given;
  const isTyped = request.value.text !== undefined || request.value.html !== undefined;
  const origin = originOf(bytes, isTyped ? undefined : name);
  const added = await changeNegotiation(workspace, negotiationId, ({ log }) => {
    const articleId = articleIdAfter(articlesAddedTo(log));
    const entries = articleEntriesOf(articleId, reading.value, origin);
    return changeOf({ articleId, statements: reading.value.statements.length }, ...entries);
  });
  return added.ok ? { ...added, warnings: [...request.warnings, ...reading.warnings] } : added;
}

async function readingJobOf(workspace: Workspace, request: ArticleRequest): Promise<Outcome<ReadingJob>> {
  const { text, html, file, address, title, published = null, source = null } = request;
  if ([text, html, file, address].filter((each) => each !== undefined).length !== 1)
    return refuse(
      'one-content',
      'One of text, html, file and address is expected.',
      'Give exactly one of them.',
    );
  const facts = { published, source, ...(title === undefined ? {} : { title }) };
  const jobOf = (given: GivenArticle, found: ArticleFacts = facts): Outcome<ReadingJob> => ({
    ok: true,
    value: { kind: 'reading', given, facts: found },
    warnings: [],
  });
  if (text !== undefined) return jobOf({ bytes: Buffer.from(text), name: 'text', contentType: plainText });
  if (html !== undefined) return jobOf({ bytes: Buffer.from(html), name: 'html', contentType: webPage });
  if (file !== undefined) return jobOf(givenFileOf(file));
  const { given, host } = await fetchArticle(workspace.web, address ?? '');
  return jobOf(given, { ...facts, source: source ?? host });
}

export function givenFileOf({ name, type, content: bytes }: Shaped<typeof articleFile>): GivenArticle {
  return { bytes, name, ...(type === undefined ? {} : { contentType: type }) };
}

const plainText = 'text/plain; charset=utf-8';
const webPage = 'text/html; charset=utf-8';
