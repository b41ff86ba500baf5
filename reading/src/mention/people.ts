import type { Day } from '@entente/core/base/day';
import { genderOfName } from './given-name.ts';
import {
  holderOn,
  type Leader,
  leaderAddressed,
  leaderInOffice,
  leaderNamed,
  termOn,
} from './leader-index.ts';
import { nameKey } from './name-key.ts';

/** A person an article names. */
export interface Person {
  readonly name: string;
  readonly actor: string | null;
  readonly role?: string;
  readonly gender?: 'f' | 'm';
  readonly isOutsider: boolean;
}

/** Offices that one person at a time holds; a state has many envoys and spokespeople. */
const single =
  /(?:president|minister|premier|chancellor|secretary|secretary-general|king|queen|emir|prince|chief|leader|director|director-general|taoiseach)$/u;

/** How many of the latest names an office's holder is looked for among; no article has so many people. */
const mostHolders = 500;

/** The people of an article by name and surname, and those known beyond it by the offices they held on its day. */
export class People {
  readonly #people = new Map<string, Person>();
  /** The names that people are entered under, in the order in which they were. */
  readonly #names: string[] = [];
  /** Everybody met so far by name, in the order in which they last were. */
  readonly #met = new Set<string>();
  readonly #published: Day | null;
  /** States and organisations the article names. */
  readonly #spokenOf: ReadonlySet<string>;

  /** The day of publication says which offices people held; null leaves their offices open. */
  constructor(published: Day | null, spokenOf: ReadonlySet<string>) {
    this.#published = published;
    this.#spokenOf = spokenOf;
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

  /** The one of this name whom the article entered, whether or not anybody beyond it is known. */
  entered(name: string): Person | undefined {
    return this.#people.get(keyOf(name));
  }

  /** Notes that somebody acts or is spoken of now. */
  meet(name: string): void {
    this.#met.delete(name);
    this.#met.add(name);
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
}

/** An office told only beside another's: "his counterpart". */
function isRelative(role: string | undefined): boolean {
  return role !== undefined && /^(?:counterpart|colleague|successor)$/u.test(role);
}

/** A name without regard to case, accents and spelling: an article may write Erdoğan and Erdogan. */
function keyOf(name: string): string {
  return name.split(' ').map(nameKey).join(' ');
}

function surnameOf(name: string): string {
  return keyOf(name).split(' ').at(-1) ?? '';
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
