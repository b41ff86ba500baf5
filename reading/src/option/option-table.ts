import { freshId, idOfWords } from '@entente/core/base/id';
import type { ReadOption, Span, Stance } from '@entente/core/record';
import type { Course } from './course.ts';
import { likeness, termsOfCourse } from './likeness.ts';
import { isOwned } from './ownership.ts';

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
  /** Where options are worded, by stretches of the text. */
  readonly #byPlace = new Map<number, { readonly id: string; readonly span: Span }[]>();

  /** The id of the option that a wording means, a new one where none is like it. */
  add(course: Course, holder: Holder): string {
    const row = this.#find(course, holder) ?? this.#open(course);
    row.courses.push(course);
    row.holders.push(holder);
    this.#note(row, course);
    this.#index(row, course);
    return row.id;
  }

  /** The option that a wording means, if there is one. */
  find(course: Course): string | undefined {
    return this.#find(course)?.id;
  }

  addMention(id: string, course: Course): void {
    const row = this.#byId.get(id);
    if (row === undefined) return;
    row.courses.push(course);
    this.#note(row, course);
  }

  /** Whether a wording of an option covers one of these places. */
  isMentioned({ start, end }: Span): boolean {
    return this.#places(start, end).length > 0;
  }

  /** The options worded within some stretches of the text, in their order. */
  mentionedIn(spans: readonly Span[]): readonly string[] {
    return [...new Set(spans.flatMap(({ start, end }) => this.#places(start, end)))];
  }

  #places(start: number, end: number): readonly string[] {
    const found: string[] = [];
    for (let block = blockOf(start); block <= blockOf(end); block += 1)
      for (const { span, id } of this.#byPlace.get(block) ?? [])
        if (span.start < end && span.end > start) found.push(id);
    return found;
  }

  #note({ id }: Row, { span }: Course): void {
    for (let block = blockOf(span.start); block <= blockOf(span.end); block += 1) {
      const here = this.#byPlace.get(block);
      if (here === undefined) this.#byPlace.set(block, [{ id, span }]);
      else here.push({ id, span });
    }
  }

  /** Notes that an actor speaks of the option as one it would take itself. */
  addStance(id: string, actor: string | null, stance: Stance | null): void {
    if (actor === null || stance === null || stance === 'opposes' || stance === 'rules-out') return;
    this.#byId.get(id)?.willing.add(actor);
  }

  options(): readonly ReadOption[] {
    return this.#rows.map(optionOf);
  }

  #find(course: Course, holder: Holder = nobody): Row | undefined {
    const alike = new Set(keysOf(course).flatMap((key) => (this.#byKey.get(key) ?? []).slice(0, mostAlike)));
    const scored = [...alike]
      .map((row) => ({ row, score: scoreOf(row, course, holder) }))
      .filter(({ score }) => score > 0);
    const best = Math.max(0, ...scored.map(({ score }) => score));
    const likest = scored.filter(({ score }) => score === best);
    // What names no owner joins an owned one only where it can be no other.
    const isDoubtful = best < 3 && likest.length > 1;
    return isDoubtful ? undefined : likest[0]?.row;
  }

  /** Rows are found by the act and by each telling word of the wordings they are known under. */
  #index(row: Row, course: Course): void {
    if (row.courses.length > mostWordings) return;
    for (const key of keysOf(course)) {
      const alike = this.#byKey.get(key);
      if (alike === undefined) this.#byKey.set(key, [row]);
      else if (alike.length < mostAlike && !alike.includes(row)) alike.push(row);
    }
  }

  #open(course: Course): Row {
    const id = freshId(idOfWords(course.name), this.#ids);
    const row: Row = { id, courses: [], holders: [], willing: new Set() };
    this.#ids.add(id);
    this.#rows.push(row);
    this.#byId.set(id, row);
    this.#index(row, course);
    return row;
  }
}

const blockLength = 256;

function blockOf(place: number): number {
  return Math.floor(place / blockLength);
}

/** How many options that share a word, and wordings of each, are compared; no article has so many. */
const mostAlike = 100;
const mostWordings = 12;

const nobody: Holder = { actor: null, isGuessed: true };

/** One wording of another owner keeps the whole row apart, and so does another nation that acts itself. */
function scoreOf({ courses }: Row, course: Course, { actor, isGuessed }: Holder): number {
  const known = courses.slice(0, mostWordings);
  const isOthers =
    !isOwned(course) &&
    actor !== null &&
    !isGuessed &&
    known.some(({ owners }) => owners.size > 0 && !owners.has(actor));
  if (isOthers || known.some((one) => one.owners.size > 0 && likeness(one, course) === 0)) return 0;
  if (known.some((one) => isOwned(one) && isOwned(course) && likeness(one, course) === 0)) return 0;
  return Math.max(...known.map((one) => likeness(one, course)));
}

function keysOf(course: Course): readonly string[] {
  const { acts, words } = termsOfCourse(course);
  return [`${course.act}:${course.object}`, ...acts, ...words.keys()];
}

function optionOf({ id, courses, holders, willing }: Row): ReadOption {
  const base = { id, name: nameOf(courses), mentions: mentionsOf(courses) };
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

/** The first wording of two words or more; a single word says little. */
function nameOf(courses: readonly Course[]): string {
  return (courses.find(({ name }) => name.includes(' ')) ?? courses[0]!).name;
}

function mentionsOf(courses: readonly Course[]): readonly Span[] {
  const sorted = courses.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter((span, index) => index === 0 || span.start !== sorted[index - 1]!.start);
}
