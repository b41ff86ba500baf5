import type { Day } from '@entente/core/base/day';
import { gazetteerAt } from './gazetteer.ts';
import { holderOn, type Leader, leaderNamed, termOn } from './leader-index.ts';
import type { Mention } from './mention.ts';

/** A person an article names. */
export interface Person {
  readonly name: string;
  readonly actor: string | null;
  readonly role?: string;
  readonly gender?: 'f' | 'm';
  readonly isOutsider: boolean;
}

/** An actor the reader was told of beforehand, with the names it goes by. */
export interface KnownActor {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** How many of the latest names an office's holder is looked for among; no article has so many people. */
const mostHolders = 500;

/**
 * Who has appeared in an article so far, for "Macron", "he", "the president", "the ministry". It is filled by one
 * pass over the article and then followed sentence by sentence.
 */
export class Cast {
  readonly #people = new Map<string, Person>();
  /** The names that people are entered under, in the order in which they were. */
  readonly #names: string[] = [];
  readonly #aliases = new Map<string, string>();
  readonly #published: Day | null;
  /** States and organisations the article names. */
  readonly #spokenOf = new Set<string>();
  #topic: Mention | null = null;
  #speaker: Mention | null = null;
  #woman: Mention | null = null;
  #subject: Mention | null = null;
  /** Those who spoke or were spoken about, the latest sentence first. */
  #latest: readonly Mention[] = [];

  /** The day of publication says which offices people held; null leaves their offices open. */
  constructor(known: readonly KnownActor[] = [], published: Day | null = null) {
    this.#published = published;
    for (const { name, aliases } of known) {
      for (const alias of [name, ...aliases]) this.#aliases.set(alias.toLowerCase(), name);
    }
  }

  addPerson(person: Person): void {
    const key = person.name.toLowerCase();
    const known = this.#people.get(key) ?? this.person(person.name);
    const merged: Person = {
      ...person,
      name: known !== undefined && known.name.length > person.name.length ? known.name : person.name,
      actor: person.actor ?? known?.actor ?? null,
      isOutsider: person.isOutsider || (known?.isOutsider ?? false),
      ...withRole(person.role ?? known?.role),
    };
    this.#enter(key, merged);
    this.#enter(merged.name.toLowerCase(), merged);
    this.#enter(surnameOf(merged.name), merged);
    // In some languages the family name comes first: "Lin Wei" is "Lin" afterwards.
    const first = merged.name.toLowerCase().split(' ')[0]!;
    if ((this.#people.get(first)?.name ?? merged.name) === merged.name) this.#enter(first, merged);
  }

  #enter(name: string, person: Person): void {
    if (!this.#people.has(name)) this.#names.push(name);
    this.#people.set(name, person);
  }

  /** A person by full name or surname. */
  person(name: string): Person | undefined {
    const lower = name.toLowerCase();
    const words = lower.split(' ');
    const found = this.#people.get(lower) ?? this.#people.get(words.at(-1) ?? '');
    // Two people of one surname are two people.
    const isOther =
      found !== undefined &&
      words.length > 1 &&
      found.name.includes(' ') &&
      !found.name.toLowerCase().includes(lower) &&
      !lower.includes(found.name.toLowerCase());
    return found === undefined || isOther ? this.leader(name) : found;
  }

  /** Whom the article speaks of, so that its head of government may be called by family name alone. */
  noteActor(actor: string): void {
    this.#spokenOf.add(actor);
  }

  /** Someone known beyond the article, in the office held on the day of publication. */
  leader(name: string): Person | undefined {
    const leader = leaderNamed(name, this.#published, this.#spokenOf);
    return leader === undefined ? undefined : this.#inOffice(leader);
  }

  /** Who held an office of an actor on the day of publication, by the name the article uses if it names them. */
  officeHolder(actor: string, office: readonly string[]): Person | undefined {
    if (this.#published === null) return undefined;
    const holder = holderOn(actor, office, this.#published);
    if (holder === undefined) return undefined;
    return this.#people.get(surnameOf(holder.leader.name)) ?? this.#inOffice(holder.leader);
  }

  #inOffice(leader: Leader): Person {
    const { name, terms, gender } = leader;
    const person = { name, isOutsider: false, ...(gender === undefined ? {} : { gender }) };
    if (this.#published === null) {
      const [actor, ...others] = new Set(terms.map((term) => term.actor));
      return { ...person, actor: others.length === 0 ? (actor ?? null) : null };
    }
    const term = termOn(leader, this.#published);
    if (term !== undefined) return { ...person, actor: term.actor, role: term.office };
    const day = this.#published;
    const past = terms
      .filter(({ from }) => from <= day)
      .reduce<(typeof terms)[number] | undefined>(
        (a, b) => (a === undefined || b.from > a.from ? b : a),
        undefined,
      );
    return { ...person, actor: null, ...(past === undefined ? {} : { role: `former ${past.office}` }) };
  }

  /** Whoever in the article holds this office, the latest first; "the irrigation minister" is not the foreign one. */
  holderOf(office: string, portfolio: readonly string[] = []): Person | undefined {
    const wanted = [office, ...portfolio].map((word) => word.toLowerCase());
    const latest = this.#names.slice(-mostHolders).map((name) => this.#people.get(name)!);
    return latest.toReversed().find(({ role }) => {
      const words = role?.toLowerCase().split(' ') ?? [];
      return wanted.every((word) => words.includes(word));
    });
  }

  addAlias(alias: string, actor: string): void {
    if (!this.#aliases.has(alias.toLowerCase())) this.#aliases.set(alias.toLowerCase(), actor);
  }

  actorOf(alias: string): string | undefined {
    return this.#aliases.get(alias.toLowerCase());
  }

  /** The actor whose alias begins at this word, with the number of words it takes. */
  aliasAt(
    words: readonly string[],
    from: number,
  ): { readonly actor: string; readonly length: number } | undefined {
    for (let length = Math.min(6, words.length - from); length > 0; length -= 1) {
      const actor = this.#aliases.get(words.slice(from, from + length).join(' '));
      if (actor !== undefined) return { actor, length };
    }
    return undefined;
  }

  /** Whom a sentence was about, and who spoke in it; pronouns of the next sentences go to them. */
  follow(topic: Mention | null, speaker: Mention | null): void {
    if (topic !== null) this.#topic = topic;
    if (speaker !== null) this.#speaker = speaker;
    const now = [speaker, topic].filter((mention) => mention !== null);
    if (now.length === 0) return;
    this.#latest = [...now, ...this.#latest].slice(0, 12);
    if (
      speaker?.kind === 'person' &&
      speaker.name !== null &&
      speaker.actor !== null &&
      (this.#people.get(speaker.name.toLowerCase())?.actor ?? null) === null
    ) {
      this.addPerson({
        name: speaker.name,
        actor: speaker.actor,
        isOutsider: false,
        ...withRole(speaker.role),
      });
    }
    const latest = speaker ?? topic;
    if (latest?.gender === 'f') this.#woman = latest;
  }

  /** The subject of the sentence being read; "its", "their" go to it first. */
  enter(subject: Mention | null): void {
    this.#subject = subject;
  }

  /** The actor that "its", "the country", "the group" of this sentence means. */
  get nearestActor(): string | null {
    return (
      [this.#subject, ...this.#latest].find((mention) => (mention?.actor ?? null) !== null)?.actor ?? null
    );
  }

  /** The state that "the president" of this sentence is of: the latest that was a subject. */
  get nearestState(): string | null {
    const actors = [this.#subject, ...this.#latest].map((mention) => mention?.actor ?? null);
    return actors.find((actor) => actor !== null && isState(actor)) ?? null;
  }

  get speaker(): Mention | null {
    return this.#speaker;
  }

  get topic(): Mention | null {
    return this.#topic;
  }

  antecedentOf(pronoun: string): Mention | null {
    const candidates = this.#subject === null ? this.#latest : [this.#subject, ...this.#latest];
    if (pronoun === 'she')
      return candidates.find((one) => one.kind === 'person' && one.gender !== 'm') ?? this.#woman;
    if (pronoun === 'he')
      return (
        candidates.find((one) => (one.kind === 'person' && one.gender !== 'f') || one.kind === 'outsider') ??
        null
      );
    if (pronoun === 'it') return candidates.find((one) => one.kind !== 'person') ?? this.#speaker;
    return this.#latest[0] ?? null;
  }
}

export function surnameOf(name: string): string {
  return name.toLowerCase().split(' ').at(-1) ?? name.toLowerCase();
}

function isState(actor: string): boolean {
  return gazetteerAt(actor.toLowerCase().split(' '), 0)?.kind === 'state';
}

function withRole(role: string | undefined): { readonly role?: string } {
  return role === undefined ? {} : { role };
}
