import type { Day } from '../base/day.ts';
import type { Article } from './article.ts';
import type { Answer, BodyOf, Delegation, EntryBody, EntryKind, Opaque, Released } from './entry-body.ts';
import type { Entry, Instant } from './entry.ts';
import { type FeedRecord, lookedAt, withoutSettled } from './feed.ts';
import type { Grading } from './grading.ts';
import { type OptionMerges, noMerges, withMerge, withParting } from './option-merge.ts';
import type { Origin } from './origin.ts';
import type { Deadline, Event, ReadOption, ReadRule } from './reading.ts';
import { type StatementChange, type Standing, changeStanding } from './statement-change.ts';
import { undoStackOf } from './undo-stack.ts';

/** An article in the record. */
export interface ArticleRecord {
  readonly id: string;
  /** Of the entry that added it. */
  readonly sequence: number;
  readonly article: Article;
  readonly events: readonly Event[];
  readonly deadlines: readonly Deadline[];
  readonly options: readonly ReadOption[];
  readonly rules: readonly ReadRule[];
  /** Undefined where it was not kept. */
  readonly origin?: Origin;
  readonly addedAt: Instant;
  readonly author: string;
}

/** A statement as it stands, and what was done to it. */
export interface StatementRecord extends Standing {
  readonly id: string;
  readonly articleId: string;
  readonly why?: string;
  readonly history: readonly Happening[];
}

/** One step in the life of a statement. */
interface Happening {
  readonly sequence: number;
  readonly author: string;
  readonly time: Instant;
  readonly kind: EntryKind;
  readonly why?: string;
}

/** A consultation round, with the responses that the viewer may see. */
export interface RoundRecord {
  readonly id: string;
  readonly sequence: number;
  readonly opened: Instant;
  readonly answerBy: Day;
  readonly options: readonly string[];
  readonly packages: readonly string[];
  readonly note?: string;
  readonly delegations: readonly Delegation[];
  readonly responses: readonly ResponseRecord[];
  /** Undefined while the round is open. */
  readonly closed?: Instant;
  readonly jointlyAcceptable?: readonly Released[];
}

/** The latest response of a delegation. */
export interface ResponseRecord {
  readonly party: string;
  readonly answers: readonly Answer[];
  readonly nonce: string;
  readonly time: Instant;
}

export interface EditionRecord {
  readonly number: number;
  readonly published: Instant;
  readonly languages: readonly string[];
  readonly content: Opaque;
}

export interface ChallengeRecord {
  readonly id: string;
  readonly edition: number | null;
  readonly claim: string;
  readonly words: string;
  readonly raised: Instant;
  readonly status: 'open' | BodyOf<'challenge-answered'>['outcome'];
  readonly reason?: string;
  readonly answered?: Instant;
}

/** What the log comes to. */
export interface NegotiationRecord {
  readonly name: string;
  readonly opened: Instant;
  /** The number of entries that it is folded from, those unseen by the viewer included. */
  readonly version: number;
  readonly articles: readonly ArticleRecord[];
  readonly statements: readonly StatementRecord[];
  readonly gradings: readonly Grading[];
  /** What a person decided on options of several articles. */
  readonly optionMerges: OptionMerges;
  /** The feeds that are or were followed, in the order that they first were. */
  readonly feeds: readonly FeedRecord[];
  /** The analyst's saved model; null where none was saved. */
  readonly model: Opaque;
  /** The sequence of the entry that saved the model. */
  readonly modelSequence: number | null;
  readonly rounds: readonly RoundRecord[];
  readonly editions: readonly EditionRecord[];
  readonly challenges: readonly ChallengeRecord[];
  /** The entry that an undo would take back. */
  readonly canUndo: HistoryStep | null;
  readonly canRedo: HistoryStep | null;
}

/** An entry that an undo or a redo would take. */
export interface HistoryStep {
  readonly sequence: number;
  readonly kind: EntryKind;
}

export interface View {
  /** As the record stood then: a moment, or a day (its end). */
  readonly asOf?: string;
  /** As the record stood when it had so many entries. */
  readonly upTo?: number;
  /** Who looks. Entries with an audience show to that audience alone. */
  readonly viewer?: string;
}

/** The record as one view of it stands. A pure fold: the same entries and view give the same record. */
export function recordOf(entries: readonly Entry[], view: View = {}): NegotiationRecord {
  const known = entries.filter((entry) => isKnown(entry, view));
  const stack = undoStackOf(known);
  const folding = new Folding();
  for (const entry of known) {
    if (!stack.undone.has(entry.sequence) && isVisible(entry, view.viewer)) folding.add(entry);
  }
  return {
    ...folding.result(),
    version: known.length,
    canUndo: stepOf(stack.next),
    canRedo: stepOf(stack.again),
  };
}

function stepOf(entry: Entry | undefined): HistoryStep | null {
  return entry === undefined ? null : { sequence: entry.sequence, kind: entry.body.kind };
}

function isKnown(entry: Entry, { asOf, upTo = Infinity }: View): boolean {
  return entry.sequence <= upTo && (asOf === undefined || entry.time.slice(0, asOf.length) <= asOf);
}

/** Whether a viewer may see an entry. */
export function isVisible(entry: Entry, viewer: string | undefined): boolean {
  return entry.audience === undefined || (viewer !== undefined && entry.audience.includes(viewer));
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
type Folds = { readonly [Kind in EntryKind]: (body: BodyOf<Kind>, entry: Entry) => void };

class Folding {
  #name = '';
  #opened: Instant = '';
  #model: Opaque = null;
  #modelSequence: number | null = null;
  readonly #articles = new Map<string, ArticleRecord>();
  readonly #statements = new Map<string, StatementRecord>();
  readonly #gradings = new Map<string, Grading>();
  #optionMerges = noMerges;
  readonly #feeds = new Map<string, FeedRecord>();
  readonly #rounds = new Map<string, Mutable<RoundRecord>>();
  readonly #editions: EditionRecord[] = [];
  readonly #challenges = new Map<string, ChallengeRecord>();

  add(entry: Entry): void {
    const fold = this.#folds[entry.body.kind] as (body: EntryBody, entry: Entry) => void;
    fold(entry.body, entry);
  }

  result(): Omit<NegotiationRecord, 'version' | 'canUndo' | 'canRedo'> {
    return {
      name: this.#name,
      opened: this.#opened,
      articles: [...this.#articles.values()],
      statements: [...this.#statements.values()].filter(({ articleId }) => this.#articles.has(articleId)),
      gradings: [...this.#gradings.values()],
      optionMerges: this.#optionMerges,
      feeds: [...this.#feeds.values()],
      model: this.#model,
      modelSequence: this.#modelSequence,
      rounds: [...this.#rounds.values()],
      editions: this.#editions,
      challenges: [...this.#challenges.values()],
    };
  }

  readonly #folds: Folds = {
    'negotiation-opened': ({ name }, { time }) => {
      this.#name = name;
      this.#opened = time;
    },
    'source-graded': ({ grading }) => {
      this.#gradings.set(grading.source, grading);
    },
    'article-added': (body, { time: addedAt, author, sequence }) => {
      const { articleId: id, article, events, deadlines, options, rules = [], origin } = body;
      const found = { article, events, deadlines, options, rules };
      const kept = origin === undefined ? {} : { origin };
      this.#articles.set(id, { id, sequence, addedAt, author, ...found, ...kept });
    },
    'statement-proposed': ({ articleId, statements }, entry) => {
      for (const statement of statements) {
        const { id } = statement;
        const history = [happeningOf(entry)];
        this.#statements.set(id, {
          id,
          articleId,
          statement,
          proposed: statement,
          status: 'proposed',
          history,
        });
      }
    },
    'statement-added': ({ articleId, statement, why }, entry) => {
      const { id } = statement;
      const history = [happeningOf(entry, why)];
      const added: StatementRecord = {
        id,
        articleId,
        statement,
        proposed: null,
        status: 'accepted',
        history,
      };
      this.#statements.set(id, why === undefined ? added : { ...added, why });
    },
    'statement-accepted': ({ statements, why }, entry) => {
      for (const id of statements) this.#change(id, { kind: 'accept' }, happeningOf(entry, why));
    },
    'statement-rejected': ({ statements, why }, entry) => {
      for (const id of statements) this.#change(id, { kind: 'reject' }, happeningOf(entry, why));
    },
    'statement-put-back': ({ statements, why }, entry) => {
      for (const id of statements) this.#change(id, { kind: 'propose' }, happeningOf(entry, why));
    },
    'statement-edited': ({ after, why }, entry) => {
      this.#change(after.id, { kind: 'correct', after }, happeningOf(entry, why));
    },
    'model-changed': ({ model }, { sequence }) => {
      this.#model = model;
      this.#modelSequence = sequence;
    },
    'options-merged': ({ merge }) => {
      this.#optionMerges = withMerge(this.#optionMerges, merge);
    },
    'options-kept-apart': ({ parting }) => {
      this.#optionMerges = withParting(this.#optionMerges, parting);
    },
    'feed-followed': ({ address, name }, { time: followed }) => {
      const before = this.#feeds.get(address) ?? { lookedAt: null, waiting: [], known: new Set<string>() };
      this.#feeds.set(address, { ...before, address, name, followed, isFollowed: true });
    },
    'feed-dropped': ({ address }) => {
      const feed = this.#feeds.get(address);
      if (feed !== undefined) this.#feeds.set(address, { ...feed, isFollowed: false });
    },
    'feed-looked-at': ({ address, ...look }, { time }) => {
      const feed = this.#feeds.get(address);
      if (feed !== undefined) this.#feeds.set(address, lookedAt(feed, look, time));
    },
    'announced-settled': ({ address, settled }) => {
      const feed = this.#feeds.get(address);
      if (feed !== undefined) this.#feeds.set(address, withoutSettled(feed, settled));
    },
    'round-opened': (body, { time: opened, sequence }) => {
      const { roundId: id, answerBy, options, packages, note, delegations } = body;
      const round = { id, sequence, opened, answerBy, options, packages, delegations, responses: [] };
      this.#rounds.set(id, note === undefined ? round : { ...round, note });
    },
    'response-entered': ({ roundId, party, answers, nonce }, { time }) => {
      const round = this.#rounds.get(roundId);
      if (round === undefined || round.closed !== undefined) return;
      const others = round.responses.filter((response) => response.party !== party);
      round.responses = [...others, { party, answers, nonce, time }];
    },
    'round-closed': ({ roundId, jointlyAcceptable }, { time }) => {
      const round = this.#rounds.get(roundId);
      if (round !== undefined) Object.assign(round, { closed: time, jointlyAcceptable });
    },
    'edition-published': ({ number, languages, content }, { time }) => {
      this.#editions.push({ number, published: time, languages, content });
    },
    'challenge-raised': ({ challengeId: id, edition, claim, words }, { time }) => {
      this.#challenges.set(id, { id, edition, claim, words, raised: time, status: 'open' });
    },
    'challenge-answered': ({ challengeId, outcome, reason }, { time }) => {
      const challenge = this.#challenges.get(challengeId);
      if (challenge === undefined) return;
      this.#challenges.set(challengeId, { ...challenge, status: outcome, reason, answered: time });
    },
    undone: () => undefined,
    redone: () => undefined,
  };

  #change(id: string, change: StatementChange, happening: Happening): void {
    const record = this.#statements.get(id);
    if (record === undefined) return;
    const { why: _, ...rest } = changeStanding(record, change);
    const why = happening.why === undefined ? {} : { why: happening.why };
    const history = [...record.history, happening];
    this.#statements.set(id, { ...rest, ...why, history });
  }
}

function happeningOf({ sequence, author, time, body }: Entry, why?: string): Happening {
  return { sequence, author, time, kind: body.kind, ...(why === undefined ? {} : { why }) };
}
