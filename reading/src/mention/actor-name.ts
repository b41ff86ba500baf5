import { gazetteerAt, type PlaceKind } from './gazetteer.ts';

/** An actor the reader was told of beforehand, with the names it goes by. */
export interface KnownActor {
  readonly name: string;
  readonly aliases: readonly string[];
}

interface Alias {
  readonly actor: string;
  readonly kind: PlaceKind;
}

/** The names that actors go by in an article, beyond those that any article may use. */
export class ActorNames {
  readonly #aliases = new Map<string, Alias>();
  /** The words that aliases begin with. */
  readonly #openings = new Set<string>();
  /** States that no list knows. */
  readonly #states = new Set<string>();

  constructor(known: readonly KnownActor[]) {
    for (const { name } of known) this.addAlias(name.replace(/^the /iu, ''), name);
    for (const { name, aliases } of known)
      for (const alias of aliases) this.addAlias(alias.replace(/^the /iu, ''), name);
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
}

function isListedState(actor: string): boolean {
  return gazetteerAt(actor.toLowerCase().split(' '), 0)?.kind === 'state';
}
