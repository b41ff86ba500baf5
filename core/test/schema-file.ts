import { agreementReport, negotiationFile, timelineReport } from '../src/agreement/index.ts';
import type { Shape } from '../src/base/shape.ts';
import { analysisReport, modelFile, unlistedReport } from '../src/conflict/index.ts';
import { architectureReport, briefReport, editionCopy } from '../src/publication/index.ts';
import { decision, entry, intake, optionMergeReport, reading } from '../src/record/index.ts';

const published: readonly {
  readonly name: string;
  readonly title: string;
  readonly shape: Shape<unknown>;
}[] = [
  { name: 'reading', title: 'What `entente read --json` prints', shape: reading },
  {
    name: 'negotiation',
    title: 'A negotiation file: what `entente draft` writes and `entente agree` takes',
    shape: negotiationFile,
  },
  { name: 'agreement', title: 'What `entente agree --json` prints', shape: agreementReport },
  { name: 'timeline', title: 'What `entente replay --json` prints', shape: timelineReport },
  { name: 'brief', title: 'What `entente brief --json` prints', shape: briefReport },
  {
    name: 'architecture',
    title: 'What `entente architecture --json` prints',
    shape: architectureReport,
  },
  {
    name: 'edition',
    title: 'A published edition in one language, as `edition.json` has it',
    shape: editionCopy,
  },
  { name: 'model', title: 'A model file: what `entente analyze` takes', shape: modelFile },
  { name: 'analysis', title: 'What `entente analyze --json` prints', shape: analysisReport },
  {
    name: 'unlisted-analysis',
    title: 'What `entente analyze --json` prints of a model with more states than are listed',
    shape: unlistedReport,
  },
  { name: 'intake', title: 'What `entente add --json` prints', shape: intake },
  { name: 'decision', title: 'A line of what `entente decisions` prints', shape: decision },
  {
    name: 'option-merges',
    title: 'What `entente merges --json` prints',
    shape: optionMergeReport,
  },
  { name: 'entry', title: 'An entry of the record', shape: entry },
];

/** The published JSON Schemas, as the files that hold them. */
export function schemaFiles(): readonly { readonly name: string; readonly text: string }[] {
  return published.map(({ name, title, shape }) => ({
    name: `${name}.schema.json`,
    text: `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...shape.schema }, null, 2)}\n`,
  }));
}
