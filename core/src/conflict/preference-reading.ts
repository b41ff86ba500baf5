import { errorIssue } from '../base/issue.ts';
import { memberPath } from '../base/shape.ts';
import { type ModelDraft, checkOwners, findState } from './model-draft.ts';
import type { PreferenceEntry } from './model-file.ts';
import {
  type Preference,
  type Relation,
  compactRanks,
  converseOf,
  preferenceOfRanks,
  preferenceOfRelation,
  withStrength,
} from './preference.ts';
import { readPriorityRanks } from './priority-reading.ts';
import type { StateSpace } from './state-space.ts';

/** A relation is kept as a table of all pairs, so it is only read for graphs of at most this many states. */
const mostRelatedStates = 2048;

/** The preference of every decision maker, in their order; undefined with issues pushed where one cannot be read. */
export function readPreferences(
  draft: ModelDraft,
  states: StateSpace | undefined,
): readonly Preference[] | undefined {
  const levels = new Map(Object.entries(draft.file.strong ?? {}));
  const owners = draft.file.decisionMakers.map(({ name }) => name);
  checkOwners([...levels.keys()], owners, { path: 'strong', issues: draft.issues });
  const preferences = readPreferenceEntries(draft).map((entry, index) => {
    const owner = owners[index]!;
    return entry === undefined
      ? undefined
      : readPreference({ draft, states, owner }, entry, levels.get(owner) ?? []);
  });
  return preferences.every((preference) => preference !== undefined) ? preferences : undefined;
}

/** A preference as it stands in the file, given in one way; priorities, if only none, where no other way was taken. */
export interface PreferenceText {
  readonly kind: 'priorities' | 'ranking' | 'relation';
  readonly entry: PreferenceEntry;
  readonly path: string;
}

/** How each decision maker's preference is given; undefined with an issue pushed where it is in two ways. */
export function readPreferenceEntries({ file, issues }: ModelDraft): readonly (PreferenceText | undefined)[] {
  const owners = file.decisionMakers.map(({ name }) => name);
  const entries = new Map(Object.entries(file.preferences ?? {}));
  checkOwners([...entries.keys()], owners, { path: 'preferences', issues });
  return owners.map((owner) => {
    const entry = entries.get(owner) ?? {};
    const path = memberPath('preferences', owner);
    const kinds = (['priorities', 'statements', 'ranking', 'relation'] as const).filter(
      (kind) => entry[kind] !== undefined,
    );
    const [kind = 'priorities'] = kinds;
    if (kinds.length <= 1)
      return { kind: kind === 'statements' ? 'priorities' : kind, entry, path: `${path}.${kind}` };
    issues.push(
      errorIssue({
        code: 'preference-given-twice',
        path,
        says: `The preference of "${owner}" is given as ${kinds.join(' and ')}.`,
        remedy: 'Give it in one way.',
      }),
    );
    return undefined;
  });
}

/** The priorities of an entry that is given in them. */
export function prioritiesOf({ entry }: PreferenceText): readonly string[] {
  return entry.priorities ?? entry.statements ?? [];
}

interface Owner {
  readonly draft: ModelDraft;
  readonly states: StateSpace | undefined;
  readonly owner: string;
}

function readPreference(
  whose: Owner,
  text: PreferenceText,
  levels: readonly number[],
): Preference | undefined {
  const { draft, states, owner } = whose;
  const { kind, entry, path } = text;
  if (kind === 'relation') {
    if (levels.length > 0) draft.issues.push(strengthTwice(owner));
    return readRelation(whose, entry.relation!, path);
  }
  const ranks =
    kind === 'ranking'
      ? readRanking(whose, entry.ranking!, path)
      : readPriorityRanks({ draft, owner, path }, states, prioritiesOf(text));
  if (ranks === undefined || states === undefined) return undefined;
  checkLevels(whose, levels, ranks);
  return levels.length === 0 ? preferenceOfRanks(ranks) : withStrength(ranks, levels);
}

function strengthTwice(owner: string) {
  return errorIssue({
    code: 'preference-given-twice',
    path: memberPath('strong', owner),
    says: `The preference of "${owner}" is a relation, which says itself what is strong.`,
    remedy: 'Write ">>" in the relation and leave "strong" out.',
  });
}

function checkLevels({ draft, owner }: Owner, levels: readonly number[], ranks: Int32Array): void {
  if (levels.length === 0) return;
  const levelCount = new Set(ranks).size;
  levels.forEach((level, index) => {
    if (level < levelCount) return;
    draft.issues.push(
      errorIssue({
        code: 'unknown-level',
        path: `${memberPath('strong', owner)}[${index}]`,
        says: `The ranking has ${levelCount} levels, so there is nothing below level ${level}.`,
        remedy: `Give a level from 1 to ${levelCount - 1}, or none.`,
      }),
    );
  });
}

function readRanking(
  { draft, states, owner }: Owner,
  ranking: NonNullable<PreferenceEntry['ranking']>,
  path: string,
): Int32Array | undefined {
  if (states === undefined) return undefined;
  const { issues } = draft;
  const before = issues.length;
  const ranks = new Int32Array(states.count).fill(-1);
  ranking.forEach((level, at) => {
    const labels = typeof level === 'string' ? [level] : level;
    labels.forEach((label, index) => {
      const place = typeof level === 'string' ? `${path}[${at}]` : `${path}[${at}][${index}]`;
      const state = findState(label, states, { path: place, issues });
      if (state === undefined) return;
      if (ranks[state]! >= 0) {
        issues.push(
          errorIssue({
            code: 'repeated-state',
            path: place,
            says: `"${label}" is ranked twice by "${owner}".`,
            remedy: 'Rank each state once.',
            found: label,
          }),
        );
      }
      ranks[state] = ranking.length - 1 - at;
    });
  });
  reportUnranked({ draft, states, owner }, ranks, path);
  return issues.length > before ? undefined : compactRanks(ranks);
}

function reportUnranked({ draft, states, owner }: Owner, ranks: Int32Array, path: string): void {
  const missing = Array.from(ranks.keys()).filter((state) => ranks[state]! < 0);
  if (missing.length === 0 || states === undefined) return;
  const named = missing.slice(0, 8).map((state) => states.labelOf(state));
  draft.issues.push(
    errorIssue({
      code: 'missing-state',
      path,
      says: `"${owner}" does not rank ${missing.length} of the ${states.count} states: ${named.join(', ')}${missing.length > 8 ? ', …' : ''}.`,
      remedy: 'Rank every feasible state; states that tie stand in one list.',
    }),
  );
}

function readRelation(
  { draft, states, owner }: Owner,
  relation: NonNullable<PreferenceEntry['relation']>,
  path: string,
): Preference | undefined {
  if (states === undefined) return undefined;
  const { issues } = draft;
  if (states.count > mostRelatedStates) {
    issues.push(
      errorIssue({
        code: 'too-many-states',
        path,
        says: `The relation of "${owner}" would have ${states.count} x ${states.count} entries.`,
        remedy: `A relation is read for at most ${mostRelatedStates} states: give priorities or a ranking.`,
      }),
    );
    return undefined;
  }
  const rows: Relation[][] = Array.from({ length: states.count }, (_, a) =>
    Array.from({ length: states.count }, (_, b) => (a === b ? '=' : '?')),
  );
  const given = new Set<number>();
  for (const [first, others] of Object.entries(relation)) {
    const a = findState(first, states, { path: memberPath(path, first), issues });
    for (const [second, stands] of Object.entries(others)) {
      const place = memberPath(memberPath(path, first), second);
      const b = findState(second, states, { path: place, issues });
      if (a === undefined || b === undefined) continue;
      const isNew = a !== b && !given.has(a * states.count + b);
      if (!isNew && rows[a]![b] !== stands) issues.push(contradiction(place, { first, second, stands }));
      given.add(a * states.count + b).add(b * states.count + a);
      rows[a]![b] = stands;
      rows[b]![a] = converseOf(stands);
    }
  }
  return preferenceOfRelation(rows);
}

function contradiction(
  path: string,
  facts: { readonly first: string; readonly second: string; readonly stands: Relation },
) {
  return errorIssue({
    code: 'contradiction',
    path,
    says: `"${facts.first}" ${facts.stands} "${facts.second}" contradicts what is said of the same two states elsewhere.`,
    remedy: 'Give each pair once; its converse follows.',
    found: facts.stands,
  });
}
