import { freshId, idOfWords } from '@entente/core/base/id';
import type { ReadOption, Span, Stance } from '@entente/core/record';
import { type Course, likeness } from './course.ts';

/** Who takes a course in one place of the text, and how that is known. */
export interface Holder {
  readonly actor: string | null;
  readonly isGuessed: boolean;
}

interface Row {
  readonly id: string;
  readonly courses: Course[];
  readonly holders: Holder[];
  /** Actors for whom the course is one they might take themselves. */
  readonly willing: Set<string>;
}

/** The options of an article. Wordings of one course come to one option. */
export class OptionTable {
  readonly #byKey = new Map<string, Row[]>();
  readonly #rows: Row[] = [];
  readonly #ids = new Set<string>();
  readonly #byId = new Map<string, Row>();

  /** The id of the option that a wording means, a new one where none is like it. */
  add(course: Course, holder: Holder): string {
    const row = this.#find(course) ?? this.#open(course);
    row.courses.push(course);
    row.holders.push(holder);
    return row.id;
  }

  /** The option that a wording means, if there is one. */
  find(course: Course): string | undefined {
    return this.#find(course)?.id;
  }

  addMention(id: string, course: Course): void {
    this.#byId.get(id)?.courses.push(course);
  }

  /** Notes that an actor speaks of the option as one it would take itself. */
  addStance(id: string, actor: string | null, stance: Stance | null): void {
    if (actor === null || stance === null || stance === 'opposes' || stance === 'rules-out') return;
    this.#byId.get(id)?.willing.add(actor);
  }

  options(): readonly ReadOption[] {
    return this.#rows.map(optionOf);
  }

  #find(course: Course): Row | undefined {
    const rows = this.#byKey.get(keyOf(course)) ?? [];
    let best: { readonly row: Row; readonly score: number } | undefined;
    for (const row of rows) {
      const score = Math.max(...row.courses.slice(0, 12).map((known) => likeness(known, course)));
      if (score > (best?.score ?? 0)) best = { row, score };
    }
    return best?.row;
  }

  #open(course: Course): Row {
    const id = freshId(idOfWords(course.name), this.#ids);
    const row: Row = { id, courses: [], holders: [], willing: new Set() };
    this.#ids.add(id);
    this.#rows.push(row);
    this.#byId.set(id, row);
    this.#byKey.set(keyOf(course), [...(this.#byKey.get(keyOf(course)) ?? []), row]);
    return row;
  }
}

function keyOf({ act, object }: Course): string {
  return `${act}:${object}`;
}

function optionOf({ id, courses, holders, willing }: Row): ReadOption {
  const base = { id, name: courses[0]!.name, mentions: mentionsOf(courses) };
  const sure = [
    ...new Set(
      holders.filter(({ actor, isGuessed }) => actor !== null && !isGuessed).map(({ actor }) => actor!),
    ),
  ];
  if (sure.length === 1) return { ...base, controller: sure[0]!, guessed: false };
  if (sure.length > 1) return { ...base, controller: null, controllers: sure, guessed: false };
  const isGroups = courses.some(({ isGroup, act }) => isGroup && act !== '');
  const guessed = isGroups
    ? [...willing]
    : [...new Set(holders.flatMap(({ actor }) => (actor === null ? [] : [actor])))];
  if (guessed.length === 1) return { ...base, controller: guessed[0]!, guessed: true };
  if (guessed.length > 1) return { ...base, controller: null, controllers: guessed, guessed: true };
  return { ...base, controller: null, guessed: true };
}

function mentionsOf(courses: readonly Course[]): readonly Span[] {
  const sorted = courses.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter((span, index) => index === 0 || span.start !== sorted[index - 1]!.start);
}
