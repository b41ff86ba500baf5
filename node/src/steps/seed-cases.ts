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
import { type CaseFiles, readCaseFiles } from '../io/case-files.ts';
import { isClash } from '../io/outside-failure.ts';
import type { Workspace } from './workspace.ts';

/** The worked negotiation that an empty workspace opens with. */
const worked = 'security-guarantees';

/** Puts the worked negotiation into a store that has none; its statements count as accepted. */
export async function seedCases(
  workspace: Workspace,
): Promise<Outcome<{ readonly seeded: readonly string[] }>> {
  const nothing = { ok: true, value: { seeded: [] }, warnings: [] } as const;
  const { store, clock } = workspace;
  if ((await store.list()).length > 0) return nothing;
  const files = readCaseFiles(worked);
  if (files === undefined) return nothing;
  const bodies = bodiesOf(files);
  if (!bodies.ok) return bodies;
  const time = clock();
  const additions = bodies.value.map((body) => ({ author: exampleAuthor, time, body }));
  try {
    await store.append(worked, 0, appendEntries([], additions));
  } catch (failure) {
    // Another server over the same store was first.
    if (!isClash(failure)) throw failure;
  }
  return { ok: true, value: { seeded: [worked] }, warnings: bodies.warnings };
}

function bodiesOf({ text, reading: input, negotiation }: CaseFiles): Outcome<readonly EntryBody[]> {
  const read = readShape(reading, withText(input, text));
  if (!read.ok) return read;
  const model = readNegotiation(negotiation);
  if (!model.ok) return model;
  const articleId = 'a1';
  const { article, events, deadlines, options } = read.value;
  const statements = proposalsOf(read.value, articleId);
  const bodies: readonly EntryBody[] = [
    { kind: 'negotiation-opened', name: model.value.name },
    { kind: 'article-added', articleId, article, events, deadlines, options },
    { kind: 'statement-proposed', articleId, statements },
    { kind: 'statement-accepted', statements: statements.map(({ id }) => id) },
    { kind: 'model-changed', model: model.value.file as Opaque },
  ];
  return { ok: true, value: bodies, warnings: [...read.warnings, ...model.warnings] };
}

function withText(input: unknown, text: string): unknown {
  if (!isPlainObject(input) || !isPlainObject(input['article'])) return input;
  return { ...input, article: { ...input['article'], text } };
}
