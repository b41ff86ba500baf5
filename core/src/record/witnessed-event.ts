import { type Day, addDays, daysBetween } from '../base/day.ts';
import { type EventTraits, alikeness, eventTraitsOf } from './event-trait.ts';
import { type Family, type FamilyMember, familiesOf } from './family.ts';
import type { Event } from './reading.ts';
import type { ArticleRecord, NegotiationRecord } from './record.ts';

/** An event as one article reports it. */
export interface EventReport {
  readonly articleId: string;
  readonly event: Event;
}

/** In what reports of one event may contradict each other. */
export type EventDifference = 'actors' | 'number';

/** Reports of an event that agree. */
export interface EventAccount {
  /** The one that stands for all: the first, or the latest version of it where its outlet wrote another. */
  readonly lead: EventReport;
  /** All of them, from the first told to the latest. */
  readonly reports: readonly EventReport[];
  /** How many tell it independently: copies and versions of one text are one witness, and so is one outlet. */
  readonly witnesses: number;
  /** In what it contradicts the first account; empty for that one. */
  readonly differs: readonly EventDifference[];
}

/** What happened, or will, as all articles report it. More accounts than one contradict each other; none is chosen. */
export interface WitnessedEvent {
  readonly accounts: readonly EventAccount[];
}

const byArticles = new WeakMap<readonly ArticleRecord[], readonly WitnessedEvent[]>();

/**
 * Every event of the record once, by its day; those without one last. Two reports are of one event where their days
 * meet, their actors agree and they share words enough; they contradict each other where they share most of their words
 * and name others who did it, or another number of the same. Copies of one text tell the same whatever their days.
 */
export function witnessedEventsOf(record: Pick<NegotiationRecord, 'articles'>): readonly WitnessedEvent[] {
  const known = byArticles.get(record.articles);
  if (known !== undefined) return known;
  const gathering = new Gathering(record);
  for (const article of [...record.articles].sort(byTime))
    for (const event of article.events) gathering.add(article, event);
  const events = gathering.result();
  byArticles.set(record.articles, events);
  return events;
}

function byTime(a: ArticleRecord, b: ArticleRecord): number {
  const [first, second] = [a.article.published ?? '\uFFFF', b.article.published ?? '\uFFFF'];
  return first < second ? -1 : first > second ? 1 : a.sequence - b.sequence;
}

interface Told {
  readonly report: EventReport;
  readonly traits: EventTraits;
  readonly family: Family | undefined;
  /** By which reports that are no independent witnesses are known. */
  readonly witness: string;
}

interface Account {
  lead: Told;
  readonly told: Told[];
  readonly group: Group;
  readonly differs: readonly EventDifference[];
}

interface Group {
  readonly accounts: Account[];
}

/** Reports of one event share so much of the shorter one's words and so many; fewer words must be shared whole. */
const sameShare = 0.6;
const sameWords = 3;
/** Reports that contradict each other, and those of which one names nobody, share more; copies may be edited. */
const closeShare = 0.75;
/** More words must be shared where one of the two names nobody. */
const wordsOfNobody = 4;

class Gathering {
  readonly #groups: Group[] = [];
  /** Accounts by what they can be found under: a day or family, with a word. */
  readonly #index = new Map<string, Account[]>();
  readonly #familyOf = new Map<string, { readonly family: Family; readonly member: FamilyMember }>();
  readonly #sourceOf: ReadonlyMap<string, string | null>;

  constructor(record: Pick<NegotiationRecord, 'articles'>) {
    this.#sourceOf = new Map(record.articles.map(({ id, article }) => [id, article.source]));
    for (const family of familiesOf(record))
      for (const member of family.members) this.#familyOf.set(member.articleId, { family, member });
  }

  add({ id: articleId }: ArticleRecord, event: Event): void {
    const { family, member } = this.#familyOf.get(articleId) ?? {};
    const first = family?.id ?? articleId;
    const told: Told = {
      report: { articleId, event },
      traits: eventTraitsOf(event),
      family,
      witness: this.#sourceOf.get(first) ?? `the text of ${first}`,
    };
    const match = this.#matchOf(told);
    const account = match === undefined ? this.#open(told) : this.#join(told, match);
    const isLaterVersion = member?.kinship === 'version' && account.lead.family === family;
    if (isLaterVersion) account.lead = told;
    for (const key of keysOf(told)) {
      const accounts = this.#index.get(key);
      if (accounts === undefined) this.#index.set(key, [account]);
      else if (accounts.at(-1) !== account) accounts.push(account);
    }
  }

  result(): readonly WitnessedEvent[] {
    return this.#groups
      .map((group) => [dayOf(group), group] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([, { accounts }]) => ({
        accounts: accounts.map(({ lead, told, differs }) => ({
          lead: lead.report,
          reports: told.map(({ report }) => report),
          witnesses: new Set(told.map(({ witness }) => witness)).size,
          differs,
        })),
      }));
  }

  /** The account that a report agrees with most; else the one that it contradicts. */
  #matchOf(told: Told): Match | undefined {
    const candidates = new Set<Account>();
    for (const key of keysOf(told)) for (const account of this.#index.get(key) ?? []) candidates.add(account);
    let best: (Match & { readonly score: number }) | undefined;
    for (const account of candidates) {
      // Two sentences of one article are two events.
      if (account.told.some(({ report }) => report.articleId === told.report.articleId)) continue;
      const differs = differenceOf(account.lead, told);
      if (differs === undefined) continue;
      const score = alikeness(account.lead.traits, told.traits).share + (differs.length === 0 ? 1 : 0);
      if (score > (best?.score ?? 0)) best = { account, differs, score };
    }
    return best;
  }

  #open(told: Told): Account {
    const group: Group = { accounts: [] };
    const account: Account = { lead: told, told: [told], group, differs: [] };
    group.accounts.push(account);
    this.#groups.push(group);
    return account;
  }

  #join(told: Told, { account, differs }: Match): Account {
    if (differs.length === 0) {
      account.told.push(told);
      return account;
    }
    const { group } = account;
    const fromFirst = differenceOf(group.accounts[0]!.lead, told) ?? [];
    const other: Account = {
      lead: told,
      told: [told],
      group,
      differs: fromFirst.length === 0 ? differs : fromFirst,
    };
    group.accounts.push(other);
    return other;
  }
}

interface Match {
  readonly account: Account;
  /** Empty where they agree. */
  readonly differs: readonly EventDifference[];
}

/** In what two reports of one event contradict each other; empty where they agree, undefined where they are of two. */
function differenceOf(a: Told, b: Told): readonly EventDifference[] | undefined {
  const { shared, share, isEqual } = alikeness(a.traits, b.traits);
  const isClose = share >= closeShare && shared >= sameWords;
  if (a.family !== undefined && a.family === b.family) return share >= closeShare ? [] : undefined;
  if (!doMeet(a.traits, b.traits)) return undefined;
  const actors = actorsOf(a.traits, b.traits);
  const isNumberOff = areNumbersOff(a.traits, b.traits);
  switch (actors) {
    case 'same': {
      if (isNumberOff) return isClose ? ['number'] : undefined;
      const isSame = shared >= sameWords ? share >= sameShare : share === 1 && (shared >= 2 || isEqual);
      return isSame ? [] : undefined;
    }
    case 'unknown':
      return isClose && shared >= wordsOfNobody && !isNumberOff ? [] : undefined;
    case 'apart':
      return isClose && !isNumberOff ? ['actors'] : undefined;
    case 'mixed':
      return undefined;
  }
}

/**
 * Whether two events are at one time. Those whose days are not known are at none, and of a long period ("in September")
 * nothing but the same period is.
 */
function doMeet(a: EventTraits, b: EventTraits): boolean {
  if (a.from === null || b.from === null || a.to === null || b.to === null) return false;
  if (a.from === b.from && a.to === b.to) return true;
  return isShort(a.from, a.to) && isShort(b.from, b.to) && a.from <= b.to && b.from <= a.to;
}

/** Days between the ends of a time that is told closely enough. */
const longestPeriod = 3;

function isShort(from: Day, to: Day): boolean {
  return daysBetween(from, to) <= longestPeriod;
}

/** *Same*: one names all that the other does. *Unknown*: one names nobody. *Apart*: nobody is named by both. */
function actorsOf(a: EventTraits, b: EventTraits): 'same' | 'unknown' | 'apart' | 'mixed' {
  const shared = [...a.actors].filter((actor) => b.actors.has(actor)).length;
  const fewer = Math.min(a.actors.size, b.actors.size);
  if (fewer === 0) return 'unknown';
  if (shared === fewer) return 'same';
  return shared === 0 ? 'apart' : 'mixed';
}

/** Whether both give a number of the same thing, and not the same. */
function areNumbersOff(a: EventTraits, b: EventTraits): boolean {
  return [...a.numbers].some(([unit, number]) => {
    const other = b.numbers.get(unit);
    return other !== undefined && other !== number;
  });
}

function keysOf({ traits: { from, to, words }, family }: Told): readonly string[] {
  const places: string[] = [];
  if (family !== undefined && family.members.length > 1) places.push(family.id);
  if (from !== null && to !== null) {
    if (isShort(from, to)) for (let day = from; day <= to; day = addDays(day, 1)) places.push(day);
    else places.push(`${from} ${to}`);
  }
  return places.flatMap((place) => [...words].map((word) => `${place} ${word}`));
}

function dayOf({ accounts }: Group): Day {
  return accounts[0]!.lead.traits.from ?? '\uFFFF';
}
