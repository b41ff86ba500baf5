import type { Day } from '@entente/core/base/day';
import { gazetteerAt, type PlaceKind } from './gazetteer.ts';
import { genderOfName } from './given-name.ts';
import {
  holderOn,
  type Leader,
  leaderAddressed,
  leaderInOffice,
  leaderNamed,
  termOn,
} from './leader-index.ts';
import type { Mention } from './mention.ts';
import { nameKey } from './name-key.ts';

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

interface Alias {
  readonly actor: string;
  readonly kind: PlaceKind;
}

/** Offices that one person at a time holds; a state has many envoys and spokespeople. */
const single =
  /(?:president|minister|premier|chancellor|secretary|secretary-general|king|queen|emir|prince|chief|leader|director|director-general|taoiseach)$/u;

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
  readonly #aliases = new Map<string, Alias>();
  /** The words that aliases begin with. */
  readonly #openings = new Set<string>();
  /** States that no list knows. */
  readonly #states = new Set<string>();
  readonly #published: Day | null;
  /** States and organisations the article names. */
  readonly #spokenOf = new Set<string>();
  #isName: (word: string) => boolean = () => true;
  #actsAlone: (word: string) => boolean = () => false;
  /** Everybody met so far by name, in the order in which they last were. */
  readonly #met = new Set<string>();
  #place: string | null = null;
  #lastNamed: readonly Mention[] = [];
  #topic: Mention | null = null;
  #speaker: Mention | null = null;
  #woman: Mention | null = null;
  #subject: Mention | null = null;
  /** Those who spoke in one sentence together. */
  #together: readonly Mention[] = [];
  /** Those who spoke or were spoken about, the latest sentence first. */
  #latest: readonly Mention[] = [];

  /** The day of publication says which offices people held; null leaves their offices open. */
  constructor(known: readonly KnownActor[] = [], published: Day | null = null) {
    this.#published = published;
    for (const { name } of known) this.addAlias(name.replace(/^the /iu, ''), name);
    for (const { name, aliases } of known)
      for (const alias of aliases) this.addAlias(alias.replace(/^the /iu, ''), name);
  }

  addPerson(person: Person): void {
    const key = keyOf(person.name);
    const inArticle = this.#people.get(key);
    const known = inArticle ?? this.person(person.name);
    const isFull = person.name.includes(' ') && inArticle === undefined;
    const merged: Person = {
      ...person,
      name:
        !isFull && known !== undefined && known.name.length > person.name.length ? known.name : person.name,
      actor: speaksForNobody(person.role) ? null : (person.actor ?? known?.actor ?? null),
      isOutsider: person.isOutsider || (known?.isOutsider ?? false),
      ...withRole(isRelative(person.role) ? (known?.role ?? person.role) : (person.role ?? known?.role)),
      ...withGender(person.gender ?? known?.gender ?? genderOfName(person.name)),
    };
    this.#enter(key, merged);
    this.#enter(keyOf(merged.name), merged);
    this.#enter(surnameOf(merged.name), merged);
    // In some languages the family name comes first: "Lin Wei" is "Lin" afterwards.
    const first = keyOf(merged.name).split(' ')[0]!;
    if ((this.#people.get(first)?.name ?? merged.name) === merged.name) this.#enter(first, merged);
  }

  #enter(name: string, person: Person): void {
    if (!this.#people.has(name)) this.#names.push(name);
    this.#people.set(name, person);
  }

  /** A person by full name or surname. */
  person(name: string): Person | undefined {
    const key = keyOf(name);
    const words = key.split(' ');
    const found = this.#people.get(key) ?? this.#people.get(words.at(-1) ?? '');
    // Two people of one surname are two people.
    const isOther =
      found !== undefined &&
      words.length > 1 &&
      found.name.includes(' ') &&
      !keyOf(found.name).includes(key) &&
      !key.includes(keyOf(found.name));
    return found === undefined || isOther ? this.leader(name) : found;
  }

  /** Whom the article speaks of, so that its head of government may be called by family name alone. */
  noteActor(actor: string): void {
    this.#spokenOf.add(actor);
  }

  speaksOf(actor: string): boolean {
    return this.#spokenOf.has(actor);
  }

  /** Words that the article writes as names; any other word may have its capital from opening a sentence. */
  noteNames(isName: (word: string) => boolean, actsAlone: (word: string) => boolean): void {
    this.#isName = isName;
    this.#actsAlone = actsAlone;
  }

  /** Whether the article says of this one word that it said or did something: "Keel said". */
  actsAlone(word: string): boolean {
    return this.#actsAlone(word);
  }

  isName(word: string): boolean {
    return this.#isName(word);
  }

  /** Who held an office like this one on the day of publication, by family name. */
  leaderInOffice(name: string, role: string): Person | undefined {
    if (this.#published === null) return undefined;
    const leader = leaderInOffice(name, role, { published: this.#published, spokenOf: this.#spokenOf });
    return leader === undefined ? undefined : this.#inOffice(leader);
  }

  /** Someone known beyond the article, in the office held on the day of publication. */
  leader(name: string): Person | undefined {
    const leader = leaderNamed(name, this.#published, this.#spokenOf);
    return leader === undefined ? undefined : this.#inOffice(leader);
  }

  /** Who held an office of an actor on the day of publication, by the name the article uses if it names them. */
  officeHolder(actor: string, office: readonly string[]): Person | undefined {
    const words = office.join(' ');
    const named = this.#byRecency().find(
      (person) => person.actor === actor && person.role?.toLowerCase().endsWith(words) === true,
    );
    if (named !== undefined || this.#published === null || !single.test(words)) return named;
    const holder = holderOn(actor, office, this.#published);
    if (holder === undefined) return undefined;
    return this.#people.get(surnameOf(holder.leader.name)) ?? this.#inOffice(holder.leader);
  }

  #inOffice(leader: Leader): Person {
    const { name, terms, gender } = leader;
    const person = { name, isOutsider: false, ...(gender === undefined ? {} : { gender }) };
    if (this.#published === null) {
      // Without a day, whoever they speak for by the newest that is known, in no office.
      const [actor, ...others] = new Set(terms.map((term) => term.actor));
      const lasting = terms.find(({ until }) => until === null)?.actor;
      return { ...person, actor: lasting ?? (others.length === 0 ? (actor ?? null) : null) };
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

  /** "Mr Stern" beside "Ms Stern": whoever of the name is a man. */
  addressed(name: string, gender: 'f' | 'm' | undefined): Person | undefined {
    const known = this.person(name);
    const surname = surnameOf(name);
    if (known === undefined && this.#published !== null) {
      const leader = leaderAddressed(name, { published: this.#published, spokenOf: this.#spokenOf });
      return leader === undefined ? undefined : this.#inOffice(leader);
    }
    if (gender === undefined || known?.gender === undefined || known.gender === gender) return known;
    return (
      this.#named().find((person) => person.gender === gender && surnameOf(person.name) === surname) ?? known
    );
  }

  /** Whoever in the article holds this office, the latest first; "the irrigation minister" is not the foreign one. */
  holderOf(office: string, portfolio: readonly string[] = []): Person | undefined {
    const wanted = [office, ...portfolio].map((word) => word.toLowerCase());
    return this.#byRecency().find(({ role }) => {
      const words = role?.toLowerCase().split(' ') ?? [];
      return wanted.every((word) => words.includes(word));
    });
  }

  /** People of the article: those met so far, the latest first, then whoever is still to be named. */
  #byRecency(): readonly Person[] {
    const met = [...this.#met].slice(-mostHolders).toReversed();
    return [...met.flatMap((name) => this.#people.get(keyOf(name)) ?? []), ...this.#named()];
  }

  /** People of the article, the latest named first. */
  #named(): readonly Person[] {
    return this.#names
      .slice(-mostHolders)
      .map((name) => this.#people.get(name)!)
      .toReversed();
  }

  addAlias(alias: string, actor: string, kind: PlaceKind = 'alliance'): void {
    const key = alias.toLowerCase();
    if (!this.#aliases.has(key)) this.#aliases.set(key, { actor, kind });
    this.#openings.add(key.split(' ')[0]!);
  }

  /** A state that no list knows, by its name. */
  addState(name: string): void {
    this.addAlias(name, name, 'state');
    this.#states.add(this.actorOf(name) ?? name);
  }

  /** "Velmoran", for Velmora. */
  addDemonym(demonym: string, state: string): void {
    this.addAlias(demonym, this.actorOf(state) ?? state, 'demonym');
  }

  /** A body that speaks for itself. */
  addGroup(name: string): void {
    this.addAlias(name, name);
  }

  isState(name: string): boolean {
    return this.#states.has(name) || isListedState(name);
  }

  isDemonym(word: string): boolean {
    return this.#aliases.get(word.toLowerCase())?.kind === 'demonym';
  }

  actorOf(alias: string): string | undefined {
    return this.#aliases.get(alias.toLowerCase())?.actor;
  }

  /** The actor whose alias begins at this word, with the number of words it takes. */
  aliasAt(words: readonly string[], from: number): (Alias & { readonly length: number }) | undefined {
    if (!this.#openings.has(words[from] ?? '')) return undefined;
    for (let length = Math.min(6, words.length - from); length > 0; length -= 1) {
      const alias = this.#aliases.get(words.slice(from, from + length).join(' '));
      if (alias !== undefined) return { ...alias, length };
    }
    return undefined;
  }

  /** Whom a sentence was about, and who spoke in it; pronouns of the next sentences go to them. */
  follow(
    topic: Mention | null,
    speaker: Mention | null,
    {
      others = [],
      together = [],
    }: { readonly others?: readonly Mention[]; readonly together?: readonly Mention[] } = {},
  ): void {
    if (topic !== null) this.#topic = topic;
    if (speaker !== null) this.#speaker = speaker;
    const named = [speaker, topic, ...others].filter((mention) => mention !== null);
    const now = this.#place === null ? named : [...named, settingOf(this.#place)];
    this.#lastNamed = named;
    for (const { kind, name } of now.toReversed()) {
      if (kind !== 'person' || name === null) continue;
      this.#met.delete(name);
      this.#met.add(name);
    }
    if (now.length === 0) return;
    this.#together = together;
    this.#latest = [...now, ...this.#latest].slice(0, 12);
    if (
      speaker?.kind === 'person' &&
      speaker.name !== null &&
      speaker.actor !== null &&
      (this.#people.get(keyOf(speaker.name))?.actor ?? null) === null
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
  enter(subject: Mention | null, place: string | null = null): void {
    this.#subject = subject;
    this.#place = place;
  }

  /** The actor that "its", "the country", "the group" of this sentence means. */
  get nearestActor(): string | null {
    return (
      this.#subject?.actor ?? this.#place ?? this.#latest.find(({ actor }) => actor !== null)?.actor ?? null
    );
  }

  /** The state that "the president" of this sentence is of: the latest that was a subject. */
  get nearestState(): string | null {
    const actors = [this.#subject?.actor ?? null, this.#place, ...this.#latest.map(({ actor }) => actor)];
    return actors.find((actor) => actor !== null && this.isState(actor)) ?? null;
  }

  /** The only person of the last sentence, if nothing is known of them yet: "the president" right after is them. */
  get newcomer(): Mention | null {
    const people = this.#lastNamed.filter(({ kind }) => kind === 'person');
    const [only] = people;
    const isNew = only !== undefined && only.role === undefined && only.actor === null;
    return isNew && people.every(({ name }) => name === only.name) ? only : null;
  }

  /** The state that an office or organ of state without one is of. */
  get stateInFocus(): string | null {
    const known = this.#latest.find(
      ({ actor, name, by }) => actor !== null && !(by === 'phrase' && actor === name),
    );
    return this.nearestState ?? known?.actor ?? this.nearestActor;
  }

  get speaker(): Mention | null {
    return this.#speaker;
  }

  get topic(): Mention | null {
    return this.#topic;
  }

  /** Those of whom "they" speaks: all who spoke together last, else the latest that is no single person. */
  get group(): readonly Mention[] {
    if (this.#together.length > 1) return this.#together;
    const candidates = this.#subject === null ? this.#latest : [this.#subject, ...this.#latest];
    const latest = candidates.find((one) => one.kind !== 'person' && one.isOne !== true);
    return latest === undefined ? [] : [latest];
  }

  /** Whom a pronoun of this sentence means; null where nobody fits, or two people fit alike. */
  antecedentOf(pronoun: string): Mention | null {
    const candidates = this.#subject === null ? this.#latest : [this.#subject, ...this.#latest];
    if (pronoun === 'it') return candidates.find(isThing) ?? this.#speaker;
    if (pronoun === 'they') return this.group[0] ?? null;
    if (pronoun === 'she')
      return this.#ofGender(candidates, 'f') ?? (this.isTorn(pronoun) ? null : this.#woman);
    return this.#ofGender(candidates, 'm');
  }

  #ofGender(candidates: readonly Mention[], gender: 'f' | 'm'): Mention | null {
    if (this.isTorn(gender === 'f' ? 'she' : 'he')) return null;
    const other = gender === 'f' ? 'm' : 'f';
    return (
      candidates.find(
        (one) =>
          (one.kind === 'person' ||
            one.isOne === true ||
            (one.kind === 'outsider' && one.by === 'earlier')) &&
          one.gender !== other,
      ) ?? null
    );
  }

  /** Whether two who spoke or acted together may be meant by the pronoun, and the sentence itself names neither. */
  isTorn(pronoun: string): boolean {
    if (this.#subject !== null || (pronoun !== 'he' && pronoun !== 'she')) return false;
    const gender = pronoun === 'she' ? 'f' : 'm';
    return this.#together.filter((one) => one.kind === 'person' && one.gender === gender).length > 1;
  }
}

/** The state a sentence is set in, for what follows. */
function settingOf(place: string): Mention {
  return { kind: 'state', name: place, actor: place, by: 'gazetteer', start: 0, end: 0 };
}

/** An office told only beside another's: "his counterpart". */
function isRelative(role: string | undefined): boolean {
  return role !== undefined && /^(?:counterpart|colleague|successor)$/u.test(role);
}

/** What "it" can mean. */
function isThing({ kind, isOne }: Mention): boolean {
  return kind !== 'person' && isOne !== true;
}

/** A name without regard to case, accents and spelling: an article may write Erdoğan and Erdogan. */
function keyOf(name: string): string {
  return name.split(' ').map(nameKey).join(' ');
}

function surnameOf(name: string): string {
  return keyOf(name).split(' ').at(-1) ?? '';
}

function isListedState(actor: string): boolean {
  return gazetteerAt(actor.toLowerCase().split(' '), 0)?.kind === 'state';
}

/** Who held an office once, or stands against those who hold it, does not speak for a state. */
export function speaksForNobody(role: string | undefined): boolean {
  return role !== undefined && /^(?:former|ex|predecessor)\b|\b(?:opposition|predecessor)\b/iu.test(role);
}

function withGender(gender: 'f' | 'm' | undefined): { readonly gender?: 'f' | 'm' } {
  return gender === undefined ? {} : { gender };
}

function withRole(role: string | undefined): { readonly role?: string } {
  return role === undefined ? {} : { role };
}
