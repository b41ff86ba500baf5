import type { ArticleRecord, NegotiationRecord } from './record.ts';
import { samePairs, sharedPart } from './same-text.ts';
import { shinglesOf } from './shingle.ts';

/**
 * How an article belongs to its family: the *first*; a *copy* in another outlet or one not known; a later *version* of
 * the same outlet; or the *same* text of the same outlet once more.
 */
export type Kinship = 'first' | 'copy' | 'version' | 'same';

export interface FamilyMember {
  readonly articleId: string;
  readonly kinship: Kinship;
  /** The article that it is a copy or version of; its own id for the first. */
  readonly of: string;
  /** How much of the shorter of the two texts stands in the longer one, 0 to 1. */
  readonly shared: number;
}

/** Articles that are one text: a report, its copies in other outlets, its versions. Together they are one witness. */
export interface Family {
  /** The id of the first article. */
  readonly id: string;
  /** From the first to the latest. */
  readonly members: readonly FamilyMember[];
}

const familiesByArticles = new WeakMap<readonly ArticleRecord[], readonly Family[]>();

/**
 * The families of all articles, alone ones too. Each article joins the likest of those before it in time. What comes
 * first is told by day, length, outlet and text, so the order in which articles were added changes nothing.
 */
export function familiesOf({ articles }: Pick<NegotiationRecord, 'articles'>): readonly Family[] {
  const families = familiesByArticles.get(articles) ?? findFamilies([...articles].sort(byTime));
  familiesByArticles.set(articles, families);
  return families;
}

/** The family of each article, by the article's id. */
export function familyByArticle(record: Pick<NegotiationRecord, 'articles'>): ReadonlyMap<string, Family> {
  return new Map(
    familiesOf(record).flatMap((family) =>
      family.members.map(({ articleId }) => [articleId, family] as const),
    ),
  );
}

function findFamilies(articles: readonly ArticleRecord[]): readonly Family[] {
  const likest = new Map<number, { readonly earlier: number; readonly shared: number }>();
  const texts = articles.map(({ article }) => shinglesOf(article));
  for (const [earlier, later] of samePairs(texts)) {
    const shared = sharedPart(texts[earlier]!, texts[later]!);
    if (shared > (likest.get(later)?.shared ?? 0)) likest.set(later, { earlier, shared });
  }
  const families = new Map<number, { id: string; members: FamilyMember[] }>();
  articles.forEach((entry, index) => {
    const { id } = entry;
    const kin = likest.get(index);
    const family = kin === undefined ? undefined : families.get(kin.earlier);
    if (kin === undefined || family === undefined) {
      families.set(index, { id, members: [{ articleId: id, kinship: 'first', of: id, shared: 1 }] });
      return;
    }
    const { earlier, shared } = kin;
    const of = articles[earlier]!;
    family.members.push({ articleId: id, kinship: kinshipOf(entry, of), of: of.id, shared });
    families.set(index, family);
  });
  return [...new Set(families.values())];
}

function kinshipOf({ article }: ArticleRecord, { article: earlier }: ArticleRecord): Kinship {
  if (article.source === null || article.source !== earlier.source) return 'copy';
  return article.text === earlier.text ? 'same' : 'version';
}

function byTime(a: ArticleRecord, b: ArticleRecord): number {
  return (
    order(a.article.published ?? '\uFFFF', b.article.published ?? '\uFFFF') ||
    shinglesOf(b.article).size - shinglesOf(a.article).size ||
    order(a.article.source ?? '\uFFFF', b.article.source ?? '\uFFFF') ||
    order(a.article.text, b.article.text) ||
    a.sequence - b.sequence
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
