import {
  type NegotiationFile,
  draftNegotiation,
  negotiationFile,
  refreshPositions,
} from '@entente/core/agreement';
import type { Day } from '@entente/core/base/day';
import { type Issue, warningIssue } from '@entente/core/base/issue';
import { readShape } from '@entente/core/base/shape';
import type { NegotiationRecord } from '@entente/core/record';

/** Models by record: a record is never changed, so its model is made once. */
const models = new WeakMap<NegotiationRecord, NegotiationFile>();

/** The model of a negotiation: the analyst's with its positions renewed from the record, or one drafted from it. */
export function modelOfRecord(record: NegotiationRecord): NegotiationFile {
  const model = models.get(record) ?? makeModel(record);
  models.set(record, model);
  return model;
}

function makeModel(record: NegotiationRecord): NegotiationFile {
  const saved = savedModelOf(record);
  const asOf = asOfRecord(record);
  if (saved === undefined) return draftNegotiation(record, { name: record.name, asOf });
  return { ...refreshPositions(saved, record), asOf };
}

/** The day as of which the model speaks: the analyst's, or the latest day of publication if that is newer. */
export function asOfRecord(record: NegotiationRecord): Day {
  const saved = savedModelOf(record);
  return saved === undefined ? asOfArticles(record) : asOfSaved(record, saved);
}

function savedModelOf({ model }: NegotiationRecord): NegotiationFile | undefined {
  if (model === null) return undefined;
  const read = readShape(negotiationFile, model);
  return read.ok ? read.value : undefined;
}

/** The latest day of publication; where none is known, the day the negotiation was opened. */
function asOfArticles({ articles, opened }: NegotiationRecord): Day {
  return latestOf(articles.flatMap(({ article }) => article.published ?? [])) ?? opened.slice(0, 10);
}

/** The day that the analyst saved, unless an article was added since that is newer. */
function asOfSaved({ articles, modelSequence }: NegotiationRecord, { asOf }: NegotiationFile): Day {
  const since = articles.filter(({ sequence }) => sequence > (modelSequence ?? 0));
  return latestOf([asOf, ...since.flatMap(({ article }) => article.published ?? [])]) ?? asOf;
}

function latestOf(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (latest, day) => (latest === undefined || day > latest ? day : latest),
    undefined,
  );
}

/** Options that articles name since the model was saved and that it does not have. */
export function missingOptionsOf(record: NegotiationRecord, model: NegotiationFile): readonly Issue[] {
  if (record.modelSequence === null) return [];
  const { modelSequence } = record;
  const known = new Set(
    model.parties.flatMap(({ options }) => options.flatMap(({ name, from = [] }) => [name, ...from])),
  );
  const since = record.articles.filter(({ sequence }) => sequence > modelSequence);
  const missing = new Map(
    since.flatMap(({ options }) => options).flatMap(({ id, name }) => (known.has(id) ? [] : [[id, name]])),
  );
  return [...missing].map(([id, name]) =>
    warningIssue({
      code: 'option-not-in-model',
      path: '',
      says: `An article names "${name}", which is no option of the model.`,
      remedy: 'Add it to the party that controls it, if it matters.',
      found: id,
    }),
  );
}
