import type { Day } from '@entente/core/base/day';
import type { Digest } from '@entente/core/base/digest';
import type { Outcome } from '@entente/core/base/issue';
import { type Article, type Entry, type Origin, type Reading, entriesAfter } from '@entente/core/record';
import { isClash } from '../io/outside-failure.ts';
import { articleEntriesOf, articleIdAfter, articlesAddedTo, bytesDigestOf } from './article-entries.ts';
import { analyst, mostAttempts } from './change-negotiation.ts';
import { type LoadedNegotiation, loadNegotiation } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** Where an article stands in the record. */
export interface RecordedArticle {
  /** Null until it is saved. */
  articleId: string | null;
  readonly source: string | null;
  readonly published: Day | null;
}

/** A reading that is to be saved, and what remains of it once it is. */
export interface TakenArticle {
  readonly title: string | null;
  readonly statements: number;
  /** Another one's, where that turns out to be the same article. */
  recorded: RecordedArticle;
  /** Whether it was saved. */
  isAdded: boolean;
}

/** Logs kept in memory, each with two digests an article. */
const mostKept = 8;

interface Waiting {
  readonly origin: Origin;
  readonly reading: Reading;
  readonly taken: TakenArticle;
}

/**
 * The end of a log to which many articles are added. It knows the articles of the record by their bytes and texts, so
 * that adding one takes no longer the more there are; the record is folded anew only where another writer was first.
 */
export class IntakeLog {
  #last: Entry | undefined;
  #added = 0;
  readonly #byDigest = new Map<Digest, RecordedArticle>();
  readonly #byText = new Map<Digest, RecordedArticle[]>();
  readonly #waiting: Waiting[] = [];

  private constructor(
    readonly workspace: Workspace,
    readonly negotiationId: string,
  ) {}

  /** The log as it was kept, if nobody wrote to it since. Errors: `unknown-negotiation`. */
  static async open(workspace: Workspace, negotiationId: string): Promise<Outcome<IntakeLog>> {
    const kept = workspace.intakes.get(negotiationId);
    // Whoever has it has it alone.
    workspace.intakes.delete(negotiationId);
    if (kept !== undefined) {
      const since = await workspace.store.readEntries(negotiationId, kept.version);
      if (since.length === 0) return { ok: true, value: kept, warnings: [] };
    }
    const loaded = await loadNegotiation(workspace, negotiationId);
    if (!loaded.ok) return loaded;
    const log = new IntakeLog(workspace, negotiationId);
    log.#know(loaded.value);
    return { ok: true, value: log, warnings: [] };
  }

  /** Keeps it for the next part of an intake, so that the record need not be folded for each. */
  keep(): void {
    const { intakes } = this.workspace;
    intakes.set(this.negotiationId, this);
    const [eldest] = intakes.keys();
    if (intakes.size > mostKept && eldest !== undefined) intakes.delete(eldest);
  }

  get version(): number {
    return this.#last?.sequence ?? 0;
  }

  /** How many articles wait to be saved. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** The article of these bytes, saved or waiting. */
  ofBytes(digest: Digest): RecordedArticle | undefined {
    return this.#byDigest.get(digest);
  }

  /** The article of this text by the same outlet and of the same day, as far as these are known of the one given. */
  ofText({ text, source, published }: Article): RecordedArticle | undefined {
    return this.#byText
      .get(textDigestOf(text))
      ?.find(
        (known) =>
          (source === null || source === known.source) &&
          (published === null || published === known.published),
      );
  }

  /** Takes an article that is to be saved. */
  add(origin: Origin, reading: Reading): TakenArticle {
    const { title, source, published } = reading.article;
    const recorded = { articleId: null, source, published };
    const taken = { title, statements: reading.statements.length, recorded, isAdded: false };
    this.#wait({ origin, reading, taken });
    return taken;
  }

  /** Saves all that wait, whole or not at all. */
  async save(): Promise<void> {
    for (let attempt = 1; this.#waiting.length > 0; attempt += 1) {
      try {
        await this.#append();
      } catch (failure) {
        if (!isClash(failure) || attempt === mostAttempts) throw failure;
        await this.#reload();
      }
    }
  }

  async #append(): Promise<void> {
    const { store, clock } = this.workspace;
    const time = clock();
    const ids = this.#waiting.map((_, index) => articleIdAfter(this.#added + index));
    const additions = this.#waiting
      .flatMap(({ reading, origin }, index) => articleEntriesOf(ids[index]!, reading, origin))
      .map((addition) => ({ author: analyst, time, ...addition }));
    const entries = entriesAfter(this.#last, additions);
    await store.append(this.negotiationId, this.version, entries);
    this.#last = entries.at(-1) ?? this.#last;
    this.#added += ids.length;
    this.#waiting.splice(0).forEach(({ taken }, index) => {
      taken.isAdded = true;
      taken.recorded.articleId = ids[index]!;
    });
  }

  /** Somebody else changed the negotiation: what waits may be there by now, or what was there may be taken back. */
  async #reload(): Promise<void> {
    const loaded = await loadNegotiation(this.workspace, this.negotiationId);
    if (!loaded.ok) throw new Error('A negotiation that is added to is never removed.');
    this.#know(loaded.value);
    for (const waiting of this.#waiting.splice(0)) {
      const known = this.ofBytes(waiting.origin.digest) ?? this.ofText(waiting.reading.article);
      if (known === undefined) this.#wait(waiting);
      else waiting.taken.recorded = known;
    }
  }

  #know({ log, record }: LoadedNegotiation): void {
    this.#last = log.at(-1);
    this.#added = articlesAddedTo(log);
    this.#byDigest.clear();
    this.#byText.clear();
    for (const { id, article, origin } of record.articles) {
      const { source, published } = article;
      const recorded = { articleId: id, source, published };
      if (origin !== undefined) this.#byDigest.set(origin.digest, recorded);
      this.#knowText(article.text, recorded);
    }
  }

  #wait(waiting: Waiting): void {
    const { origin, reading, taken } = waiting;
    this.#waiting.push(waiting);
    this.#byDigest.set(origin.digest, taken.recorded);
    this.#knowText(reading.article.text, taken.recorded);
  }

  #knowText(text: string, recorded: RecordedArticle): void {
    const digest = textDigestOf(text);
    const known = this.#byText.get(digest);
    if (known === undefined) this.#byText.set(digest, [recorded]);
    else known.push(recorded);
  }
}

/** A text is kept by its digest, as many texts would fill the memory. */
function textDigestOf(text: string): Digest {
  return bytesDigestOf(Buffer.from(text));
}
