import type { Issue, Outcome } from '@entente/core/base/issue';
import { type Intake, type IntakeItem, type NegotiationRecord } from '@entente/core/record';
import type { SettledInput } from './add-articles.ts';
import type { IntakeLog } from './intake-log.ts';
import { articleKinOf } from './view-kin.ts';
import { loadNegotiation } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

interface Settled {
  readonly settled: readonly SettledInput[];
  readonly given: number;
  readonly withKin: boolean;
}

/** The report of an intake. Copies and versions are told by the record as it stands now. */
export async function intakeOf(
  workspace: Workspace,
  { negotiationId, version }: Pick<IntakeLog, 'negotiationId' | 'version'>,
  { settled, given, withKin }: Settled,
): Promise<Outcome<Intake>> {
  const loaded = withKin ? await loadNegotiation(workspace, negotiationId) : undefined;
  if (loaded?.ok === false) return loaded;
  const kinOf = kinsIn(loaded?.value.record);
  const articles = settled.map((input) => itemOf(input, kinOf));
  const once = [...new Map(articles.map((article) => [article.articleId, article])).values()];
  const count = (outcome: IntakeItem['outcome']): number =>
    articles.filter((article) => article.outcome === outcome).length;
  const counts = {
    given,
    added: count('added'),
    alreadyThere: count('already-there'),
    unread: count('unread'),
    failed: count('failed'),
    notReached: given - settled.length,
    kin: once.filter(({ kin }) => kin !== null).length,
    statements: articles.reduce((sum, { statements }) => sum + statements, 0),
    retold: once.reduce((sum, { retold }) => sum + retold, 0),
  };
  const stopped = settled.length < given;
  const value = { negotiation: negotiationId, version, stopped, counts, articles };
  return { ok: true, value, warnings: [] };
}

type Kin = Pick<IntakeItem, 'kin' | 'retold'>;

/** How each article of a record is a copy or version of another. */
function kinsIn(record: NegotiationRecord | undefined): (articleId: string) => Kin {
  const kinOf = new Map(
    (record === undefined ? [] : articleKinOf(record)).map(({ articleId, retold, ...kin }) => [
      articleId,
      { kin, retold },
    ]),
  );
  return (articleId) => {
    const { kin, retold } = kinOf.get(articleId) ?? { kin: null, retold: 0 };
    return { kin: kin === null || kin.kinship === 'first' ? null : { ...kin, kinship: kin.kinship }, retold };
  };
}

/** Nothing could be read from the article, though nothing is wrong with the file. */
export const unreadCodes: ReadonlySet<string> = new Set(['language-not-read', 'empty', 'pdf-no-text']);

function itemOf({ name, recorded, taken, issues }: SettledInput, kinOf: (id: string) => Kin): IntakeItem {
  const articleId = recorded()?.articleId ?? null;
  const isUnread = issues.some(({ code }) => unreadCodes.has(code));
  // The reason goes first.
  const said = issues
    .toSorted((a, b) => Number(unreadCodes.has(b.code)) - Number(unreadCodes.has(a.code)))
    .map(({ code, path, says, remedy, severity }: Issue) => ({ code, path, says, remedy, severity }));
  if (articleId === null) {
    const outcome = isUnread ? 'unread' : 'failed';
    return { name, outcome, articleId, title: null, statements: 0, retold: 0, kin: null, issues: said };
  }
  // Where another writer was first with the same article, it was not this intake that added it.
  const added = taken?.isAdded === true ? taken : undefined;
  return {
    name,
    outcome: added === undefined ? 'already-there' : isUnread ? 'unread' : 'added',
    articleId,
    title: added?.title ?? null,
    statements: added?.statements ?? 0,
    ...kinOf(articleId),
    issues: said,
  };
}
