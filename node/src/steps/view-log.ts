import type { Outcome } from '@entente/core/base/issue';
import { type Entry, type EntryBody, type EntryKind, isVisible } from '@entente/core/record';
import { loadNegotiation } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** A line of the log as people read it. Of a sealed entry only its place and its digest are told. */
export interface LogLine {
  readonly sequence: number;
  readonly author: string | null;
  readonly time: string;
  readonly kind: EntryKind | 'sealed';
  readonly says: string;
  readonly digest: string;
}

export async function viewLog(workspace: Workspace, id: string): Promise<Outcome<readonly LogLine[]>> {
  const loaded = await loadNegotiation(workspace, id);
  return loaded.ok ? { ok: true, value: loaded.value.log.map(lineOf), warnings: [] } : loaded;
}

function lineOf(entry: Entry): LogLine {
  const { sequence, author, time, digest, body } = entry;
  if (!isVisible(entry, undefined)) return { sequence, author: null, time, kind: 'sealed', says: '', digest };
  return { sequence, author, time, kind: body.kind, says: wordsOf(body), digest };
}

/** The facts of an entry in short: names, ids and reasons, to stand beside the word for its kind. */
function wordsOf(body: EntryBody): string {
  switch (body.kind) {
    case 'negotiation-opened':
      return body.name;
    case 'source-graded':
      return `${body.grading.source}: ${body.grading.reliability}${body.grading.credibility}`;
    case 'article-added':
      return `${body.articleId}: ${body.article.title ?? body.article.source ?? body.article.text.slice(0, 60)}`;
    case 'statement-proposed':
      return `${body.articleId}: ${body.statements.length}`;
    case 'statement-added':
      return body.statement.id;
    case 'statement-accepted':
    case 'statement-rejected':
    case 'statement-put-back':
      return [body.statements.join(', '), body.why].filter(Boolean).join(': ');
    case 'statement-edited':
      return `${body.after.id}: ${changedMembers(body.before, body.after).join(', ')}`;
    case 'model-changed':
      return '';
    case 'options-merged':
      return [`${body.merge.options.join(', ')}: ${body.merge.into}`, body.why].filter(Boolean).join(': ');
    case 'options-kept-apart':
      return [body.parting.options.join(', '), body.why].filter(Boolean).join(': ');
    case 'feed-followed':
      return `${body.address}: ${body.name}`;
    case 'feed-dropped':
      return body.address;
    case 'feed-looked-at':
      return `${body.address}: ${body.announced.length}`;
    case 'announced-settled':
      return `${body.address}: ${body.settled.map(({ articleId }) => articleId ?? '–').join(', ')}`;
    case 'round-opened':
      return `${body.roundId}: ${body.packages.join(', ')}`;
    case 'response-entered':
      return body.roundId;
    case 'round-closed':
      return `${body.roundId}: ${body.jointlyAcceptable.map((released) => released.package).join(', ')}`;
    case 'edition-published':
      return `${body.number}: ${body.languages.join(', ')}`;
    case 'challenge-raised':
      return `${body.challengeId}: ${body.claim}`;
    case 'challenge-answered':
      return `${body.challengeId}: ${body.outcome}`;
    case 'undone':
    case 'redone':
      return String(body.sequence);
  }
}

function changedMembers(before: object, after: object): readonly string[] {
  const old: Readonly<Record<string, unknown>> = { ...before };
  return Object.entries(after)
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(old[key]))
    .map(([key]) => key);
}
