import type { Day } from '@entente/core/base/day';
import { ActorNames, type KnownActor } from './actor-name.ts';
import type { Mention } from './mention.ts';
import { People } from './people.ts';

/**
 * Who has appeared in an article so far, for "Macron", "he", "the president", "the ministry". It is filled by one
 * pass over the article and then followed sentence by sentence.
 */
export class Cast {
  readonly people: People;
  readonly names: ActorNames;
  /** States and organisations the article names. */
  readonly #spokenOf = new Set<string>();
  #isName: (word: string) => boolean = () => true;
  #actsAlone: (word: string) => boolean = () => false;
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
    this.people = new People(published, this.#spokenOf);
    this.names = new ActorNames(known);
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
      this.people.meet(name);
    }
    if (now.length === 0) return;
    this.#together = together;
    this.#latest = [...now, ...this.#latest].slice(0, 12);
    if (
      speaker?.kind === 'person' &&
      speaker.name !== null &&
      speaker.actor !== null &&
      (this.people.entered(speaker.name)?.actor ?? null) === null
    ) {
      this.people.addPerson({
        name: speaker.name,
        actor: speaker.actor,
        isOutsider: false,
        ...(speaker.role === undefined ? {} : { role: speaker.role }),
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
    return actors.find((actor) => actor !== null && this.names.isState(actor)) ?? null;
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

/** What "it" can mean. */
function isThing({ kind, isOne }: Mention): boolean {
  return kind !== 'person' && isOne !== true;
}
