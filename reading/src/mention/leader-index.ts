import type { Day } from '@entente/core/base/day';
import { leaderTerms } from '../data/leader-term.ts';
import { leaders } from './leader.ts';
import { negotiators } from '../data/negotiator.ts';
import { pastLeaders } from '../data/past-leader.ts';
import { nameKeys } from './name-key.ts';

/** An office held for a state or organisation, both days included; an `until` of null is open. */
export interface Term {
  readonly actor: string;
  readonly office: string;
  readonly from: Day;
  readonly until: Day | null;
}

/** Someone who speaks or spoke for a state or organisation. */
export interface Leader {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly gender?: 'f' | 'm';
}

interface Entry {
  /** In a list made by hand. */
  isWellKnown: boolean;
  name: string;
  readonly terms: Term[];
  gender?: 'f' | 'm';
  readonly forms: (readonly string[])[];
  /** Names of one word by which reports call this person and no other. */
  readonly shortNames: Set<string>;
}

/** States whose people are named family name first, in English too. */
const familyFirst = new Set([
  'China',
  'North Korea',
  'South Korea',
  'Taiwan',
  'Vietnam',
  'Cambodia',
  'Hong Kong',
]);

/** What stands before a name in some of the lists: "Presidium of the People's Assembly Ramiz Alia". */
const prefix = /^.*\b(?:Government|Assembly|Council|Committee|Presidium|Republic)\s+(?=\p{Lu})/u;

const byKey = new Map<string, Entry[]>();
const byActor = new Map<string, Entry[]>();
const byName = new Map<string, Entry>();

for (const line of `${leaders.trim()}\n${pastLeaders.trim()}\n${negotiators.trim()}`.split('\n')) {
  const [name = '', others = '', actor = '', office = '', from = '', until = '', gender = ''] =
    line.split('|');
  enter({ name, others, gender, isWellKnown: true }, { actor, office, from, until });
}
let actor = '';
for (const line of leaderTerms.trim().split('\n')) {
  if (line.startsWith('# ')) {
    actor = line.slice(2);
    continue;
  }
  const [name = '', others = '', office = '', from = '', until = '', gender = ''] = line.split('|');
  enter({ name, others, gender, isWellKnown: false }, { actor, office, from, until });
}

interface Named {
  readonly name: string;
  readonly others: string;
  readonly gender: string;
  readonly isWellKnown: boolean;
}

interface WrittenTerm {
  readonly actor: string;
  readonly office: string;
  readonly from: string;
  readonly until: string;
}

function enter({ name: listed, others, gender, isWellKnown }: Named, written: WrittenTerm): void {
  const name = listed.replace(prefix, '');
  const keys = nameKeys(name);
  const id = keys.join(' ');
  const known = byName.get(id);
  const entry = known ?? { name, terms: [], forms: [], shortNames: new Set<string>(), isWellKnown: false };
  entry.isWellKnown ||= isWellKnown;
  const term: Term = {
    ...written,
    from: written.from,
    until: written.until === '' ? null : written.until,
  };
  entry.terms.push(term);
  if (gender === 'f' || gender === 'm') entry.gender = gender;
  byName.set(id, entry);
  addTo(byActor, written.actor, entry);
  for (const form of [keys, ...others.split(',').map(nameKeys)]) {
    if (form.length === 0 || entry.forms.some((other) => other.join(' ') === form.join(' '))) continue;
    entry.forms.push(form);
    if (form.length === 1 && isWellKnown) entry.shortNames.add(form[0]!);
    addTo(byKey, form.at(-1)!, entry);
    if (familyFirst.has(written.actor) && form.length > 1) addTo(byKey, form[0]!, entry);
    if (isWellKnown && form.length > 1 && form.join(' ').length > 0) byName.set(form.join(' '), entry);
  }
}

function addTo(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else if (!entries.includes(entry)) entries.push(entry);
}

/** Family names that are many people's or a common word, so that alone they name nobody. */
const commonNames = new Set(
  'brown may major hunt fox king smith johnson davis jones green white black young hill wood cook straw reid rice gates powell bush cohen austin burns miller baker bishop turner key english clark clarke gray grey long short price bell ford cooper ward wallace peters wong lee li wang zhang chen liu kim park khan singh ali ahmed hassan hussein mohamed ibrahim abdullah martin thomas george charles philip philippe michel paul david adams murphy kelly o santos silva costa garcia lopez perez rodriguez gonzalez fernandez sanchez ramos cruz castro franco mayor bailey carter ross marin'.split(
    ' ',
  ),
);

/** Offices whose holders reports call by the family name alone. */
const heads = /^(?:President|Prime Minister|Premier|Chancellor|Taoiseach|Supreme Leader)$/u;

/**
 * The person of this name who held an office, by the day an article was published: whoever was in office then comes
 * first. A family name alone is enough where reports use it so, or for a head of state or government in office of a
 * state in `spokenOf`.
 */
export function leaderNamed(
  name: string,
  published: Day | null,
  spokenOf: ReadonlySet<string>,
): Leader | undefined {
  const keys = nameKeys(name);
  const last = keys.at(-1);
  if (last === undefined) return undefined;
  const candidates = [...(byKey.get(last) ?? []), ...(keys.length > 1 ? (byKey.get(keys[0]!) ?? []) : [])];
  const found = candidates.filter((entry) =>
    keys.length === 1
      ? entry.shortNames.has(last) || isHeadCalled(entry, last, { published, spokenOf })
      : entry.forms.some((form) => isSameName(form, keys)),
  );
  return (
    found.find((entry) => published !== null && termOn(entry, published) !== undefined) ??
    found.toSorted((a, b) => nearness(a, published) - nearness(b, published))[0]
  );
}

/**
 * Who held an office of this name on the day, by family name: "President Carter". Where several did, the one of a state
 * in `spokenOf`.
 */
export function leaderInOffice(
  name: string,
  role: string,
  { published, spokenOf }: { readonly published: Day; readonly spokenOf: ReadonlySet<string> },
): Leader | undefined {
  const key = nameKeys(name).at(-1);
  const words = role.split(/[\s-]+/u).map(officeWord);
  const found = (key === undefined ? [] : (byKey.get(key) ?? [])).filter((entry) => {
    const term = termOn(entry, published);
    return (
      term !== undefined && term.office.split(/[\s-]+/u).every((word) => words.includes(officeWord(word)))
    );
  });
  if (found.length === 1) return found[0];
  return found.find((entry) => spokenOf.has(termOn(entry, published)!.actor));
}

/** "Mr Brown": somebody reports know well, in office on the day for a party that the article speaks of. */
export function leaderAddressed(
  name: string,
  { published, spokenOf }: { readonly published: Day; readonly spokenOf: ReadonlySet<string> },
): Leader | undefined {
  const key = nameKeys(name).at(-1);
  const found = (key === undefined ? [] : (byKey.get(key) ?? [])).filter((entry) => {
    const term = termOn(entry, published);
    return term !== undefined && spokenOf.has(term.actor) && (entry.isWellKnown || heads.test(term.office));
  });
  return found.length === 1 ? found[0] : undefined;
}

function isHeadCalled(
  entry: Entry,
  key: string,
  { published, spokenOf }: { readonly published: Day | null; readonly spokenOf: ReadonlySet<string> },
): boolean {
  if (published === null || key.length < 4 || commonNames.has(key)) return false;
  const term = termOn(entry, published);
  return term !== undefined && heads.test(term.office) && spokenOf.has(term.actor);
}

/** One name's words are all among the other's, in their order, and two at least are shared. */
function isSameName(form: readonly string[], keys: readonly string[]): boolean {
  const [short, long] = form.length <= keys.length ? [form, keys] : [keys, form];
  if (short.length < 2) return false;
  let at = 0;
  for (const key of short) {
    at = long.indexOf(key, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** How many days the nearest term lies from the day of an article. */
function nearness({ terms }: Leader, published: Day | null): number {
  if (published === null) return 0;
  const day = Date.parse(published);
  return Math.min(
    ...terms.map(({ from, until }) =>
      Math.min(
        Math.abs(Date.parse(from) - day),
        until === null ? Infinity : Math.abs(Date.parse(until) - day),
      ),
    ),
  );
}

/** The term held on a day; on a day of change the new one. */
export function termOn({ terms }: Leader, day: Day): Term | undefined {
  return terms
    .filter(({ from, until }) => from <= day && (until === null || day <= until))
    .reduce<Term | undefined>((a, b) => (a === undefined || b.from > a.from ? b : a), undefined);
}

/** Whoever held an office of an actor on a day: the office's words are all among those asked for. */
export function holderOn(
  actorName: string,
  office: readonly string[],
  day: Day,
): { readonly leader: Leader; readonly term: Term } | undefined {
  const wanted = office.map(officeWord).filter((word) => word !== '');
  let found: { readonly leader: Leader; readonly term: Term } | undefined;
  for (const leader of byActor.get(actorName) ?? []) {
    for (const term of leader.terms) {
      if (term.actor !== actorName || term.from > day || (term.until !== null && term.until < day)) continue;
      const words = term.office.split(/[\s-]+/u).map(officeWord);
      if (words.length !== wanted.length || !words.every((word) => wanted.includes(word))) continue;
      if (found === undefined || term.from > found.term.from) found = { leader, term };
    }
  }
  return found;
}

/** "Foreign Secretary" and "foreign minister" are asked for alike; "defence" is "defense". */
function officeWord(word: string): string {
  const lower = word.toLowerCase();
  if (lower === 'defense') return 'defence';
  if (lower === 'premier') return 'prime';
  return lower;
}
