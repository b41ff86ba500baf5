import { readNegotiation } from '@entente/core/agreement';
import type { Outcome } from '@entente/core/base/issue';
import { isPlainObject, readShape } from '@entente/core/base/shape';
import {
  type EntryBody,
  type Opaque,
  appendEntries,
  exampleAuthor,
  proposalsOf,
  reading,
} from '@entente/core/record';
import { type CaseFiles, type CaseSummary, listCases, readCaseFiles } from '../io/case-files.ts';
import { isClash } from '../io/outside-failure.ts';
import { unknownThing } from './load-negotiation.ts';
import type { Workspace } from './workspace.ts';

/** The worked negotiation that an empty workspace opens with. */
const worked = 'security-guarantees';

/** Puts the worked negotiation into a store that has none; its statements count as accepted. */
export async function seedCases(
  workspace: Workspace,
): Promise<Outcome<{ readonly seeded: readonly string[] }>> {
  const nothing = { ok: true, value: { seeded: [] }, warnings: [] } as const;
  const { store } = workspace;
  if ((await store.list()).length > 0) return nothing;
  const files = readCaseFiles(worked);
  if (files === undefined) return nothing;
  const opened = await appendCase(workspace, worked, files);
  return opened.ok ? { ok: true, value: { seeded: [worked] }, warnings: opened.warnings } : opened;
}

/** Puts a worked negotiation into the store, unless one of this id is there. */
async function appendCase(
  { store, clock }: Workspace,
  id: string,
  files: CaseFiles,
): Promise<Outcome<{ readonly id: string }>> {
  const bodies = bodiesOf(files);
  if (!bodies.ok) return bodies;
  const time = clock();
  const additions = bodies.value.map((body) => ({ author: exampleAuthor, time, body }));
  try {
    await store.append(id, 0, appendEntries([], additions));
  } catch (failure) {
    // It was opened before, or another server over the same store was first.
    if (!isClash(failure)) throw failure;
  }
  return { ok: true, value: { id }, warnings: bodies.warnings };
}

/** Opens one of the worked negotiations that come with the source; one that is open already stays as it is. */
export async function openCase(workspace: Workspace, id: string): Promise<Outcome<{ readonly id: string }>> {
  const files = readCaseFiles(id);
  if (files === undefined) return { ok: false, issues: [unknownThing('case', id)] };
  return appendCase(workspace, id, files);
}

/** The worked negotiations that are not open yet. */
export async function listUnopenedCases({ store }: Workspace): Promise<readonly CaseSummary[]> {
  const open = new Set((await store.list()).map(({ id }) => id));
  return listCases().filter(({ id }) => !open.has(id));
}

function bodiesOf({ article: given, negotiation }: CaseFiles): Outcome<readonly EntryBody[]> {
  const model = readNegotiation(negotiation);
  if (!model.ok) return model;
  const first: EntryBody = { kind: 'negotiation-opened', name: model.value.name };
  const last: EntryBody = { kind: 'model-changed', model: model.value.file as Opaque };
  if (given === undefined) return { ok: true, value: [first, last], warnings: model.warnings };
  const read = readShape(reading, withText(given.reading, given.text));
  if (!read.ok) return read;
  const articleId = 'a1';
  const { article, events, deadlines, options } = read.value;
  const statements = proposalsOf(read.value, articleId);
  const bodies: readonly EntryBody[] = [
    first,
    { kind: 'article-added', articleId, article, events, deadlines, options },
    { kind: 'statement-proposed', articleId, statements },
    { kind: 'statement-accepted', statements: statements.map(({ id }) => id) },
    last,
  ];
  return { ok: true, value: bodies, warnings: [...read.warnings, ...model.warnings] };
}

function withText(input: unknown, text: string): unknown {
  if (!isPlainObject(input) || !isPlainObject(input['article'])) return input;
  return { ...input, article: { ...input['article'], text } };
}
