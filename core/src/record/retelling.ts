import { type Family, familiesOf } from './family.ts';
import type { NegotiationRecord, StatementRecord } from './record.ts';
import { comparedWords } from './shingle.ts';

/** The statements of one family of articles that are one statement. */
export interface Retelling {
  /** The one that counts. */
  readonly counts: StatementRecord;
  /** All of them, from the first told to the latest, the one that counts among them. */
  readonly told: readonly StatementRecord[];
}

type Recorded = Pick<NegotiationRecord, 'articles' | 'statements'>;

const byStatements = new WeakMap<readonly StatementRecord[], readonly Retelling[]>();

/**
 * Every statement once: what copies and versions of an article tell again stands with what they tell it of. A copy must
 * agree in words, actor and stance: a report that says something else stands beside the other. In a later version of
 * one outlet the sentence may have been put right, so there the words decide.
 *
 * What counts is what a person confirmed, the latest first; else the statement of the first article, or of the latest
 * version where the outlet wrote another.
 */
export function retellingsOf(record: Recorded): readonly Retelling[] {
  const known = byStatements.get(record.statements);
  if (known !== undefined) return known;
  const own = new Map<string, StatementRecord[]>();
  for (const statement of record.statements) {
    const { articleId } = statement;
    const others = own.get(articleId);
    if (others === undefined) own.set(articleId, [statement]);
    else others.push(statement);
  }
  const texts = new Map(record.articles.map(({ id, article }) => [id, article.text]));
  const retellings = familiesOf(record).flatMap((family) => retellingsIn(family, { own, texts }));
  byStatements.set(record.statements, retellings);
  return retellings;
}

/** The statements that another one stands for, by id, with the id of that one. */
export function retoldBy(record: Recorded): ReadonlyMap<string, string> {
  return new Map(
    retellingsOf(record).flatMap(({ counts, told }) =>
      told.filter(({ id }) => id !== counts.id).map(({ id }) => [id, counts.id] as const),
    ),
  );
}

interface Sources {
  readonly own: ReadonlyMap<string, readonly StatementRecord[]>;
  readonly texts: ReadonlyMap<string, string>;
}

interface Told {
  readonly record: StatementRecord;
  readonly words: readonly string[];
}

interface Telling {
  /** What later articles are compared with, and what counts until a person confirmed another. */
  current: Told;
  readonly told: StatementRecord[];
}

/** Copies keep the order of what they copy, more or less: so far around the last one found is looked, in statements. */
const reach = 64;

/** So many of the words of both must be shared, in whatever order. */
const alikeWords = 0.75;

function retellingsIn({ members }: Family, { own, texts }: Sources): readonly Retelling[] {
  const tellings: Telling[] = [];
  for (const { articleId, kinship } of members) {
    const text = texts.get(articleId) ?? '';
    const isVersion = kinship === 'version' || kinship === 'same';
    const earlier = tellings.slice();
    const taken = new Set<Telling>();
    let around = 0;
    for (const record of own.get(articleId) ?? []) {
      const told = { record, words: comparedWords(text.slice(record.statement.start, record.statement.end)) };
      const from = Math.max(0, around - reach);
      const near = earlier.slice(from, around + reach).filter((telling) => !taken.has(telling));
      const telling = likestOf(near, told, isVersion);
      if (telling === undefined) {
        tellings.push({ current: told, told: [record] });
        continue;
      }
      taken.add(telling);
      around = earlier.indexOf(telling, from) + 1;
      telling.told.push(record);
      if (isVersion) telling.current = told;
    }
  }
  return tellings.map(({ current, told }) => ({ counts: countedOf(current.record, told), told }));
}

function likestOf(near: readonly Telling[], told: Told, isVersion: boolean): Telling | undefined {
  let likest: { readonly telling: Telling; readonly score: number } | undefined;
  for (const telling of near) {
    const score = scoreOf(telling.current, told, isVersion);
    if (score >= alikeWords && score > (likest?.score ?? 0)) likest = { telling, score };
  }
  return likest?.telling;
}

/** How alike the words are, 0 to 1, and a little more where the rest agrees too; 0 where they cannot be one. */
function scoreOf(a: Told, b: Told, isVersion: boolean): number {
  const [first, second] = [readOf(a.record), readOf(b.record)];
  const isSameStance = first.stance === second.stance;
  if (first.actor !== second.actor || (!isSameStance && !isVersion)) return 0;
  const isSameAbout = first.about.join() === second.about.join();
  return alikeness(a.words, b.words) + (isSameStance ? 0.002 : 0) + (isSameAbout ? 0.001 : 0);
}

/** As reading found it: what a person made of one of them does not part it from the other. */
function readOf({ proposed, statement }: StatementRecord): StatementRecord['statement'] {
  return proposed ?? statement;
}

function alikeness(a: readonly string[], b: readonly string[]): number {
  const left = new Set(a);
  const right = new Set(b);
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** A rejection of a mere copy takes nothing away from what it was copied from. */
function countedOf(current: StatementRecord, told: readonly StatementRecord[]): StatementRecord {
  return told
    .filter(({ status }) => status === 'accepted' || status === 'edited')
    .reduce((latest, record) => (decidedAt(record) >= decidedAt(latest) ? record : latest), current);
}

function decidedAt({ status, history }: StatementRecord): number {
  return status === 'accepted' || status === 'edited' ? (history.at(-1)?.sequence ?? 0) : 0;
}
