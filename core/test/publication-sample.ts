import { analyzeAgreement, readNegotiation } from '../src/agreement/index.ts';
import { type BriefMaterial, composeBrief } from '../src/publication/index.ts';
import {
  type Article,
  type EntryBody,
  type NegotiationRecord,
  type Opaque,
  type Statement,
  appendEntries,
  recordOf,
} from '../src/record/index.ts';
import { addition, statement as plainStatement } from './record-sample.ts';

/** A river dispute whose sources try to be more than text: markup, quotes, and controls that turn the direction. */
export const hostile = {
  name: 'River <script>alert(1)</script> "talks" & \u202Eskcirt',
  party: 'Low\u202Eland <b onmouseover="alert(2)">',
  words: 'said: "never", <img src=x onerror=alert(3)> \u2066and \u202Ereversed',
  title: `The "river" & <i>its</i> dam</script><script>alert(4)</script>`,
  source: 'Gazette </title><script>alert(5)</script>',
} as const;

const sentences = [
  'Upland favours building the dam, its minister told reporters, but only if the data is shared.',
  `Lowland ${hostile.words}.`,
  'Talks resume on Friday.',
] as const;

const article: Article = {
  title: hostile.title,
  language: 'en',
  source: hostile.source,
  published: '2031-04-02',
  text: sentences.join(' '),
  furniture: [],
};

const startOf = (index: number): number => article.text.indexOf(sentences[index]!);

function sentence(index: number, says: Partial<Statement>): Statement {
  const start = startOf(index);
  const end = start + sentences[index]!.length;
  return { ...plainStatement(`a1-s${index + 1}`), start, end, attribution: null, content: [], ...says };
}

const statements: readonly Statement[] = [
  sentence(0, {
    actor: 'Upland',
    speaker: { name: 'the minister', spans: [] },
    stance: 'favours',
    about: ['build-dam'],
    condition: {
      text: 'only if the data is shared',
      start: 66,
      end: 92,
      kind: 'only-if',
      expression: 'share-data',
    },
  }),
  sentence(1, { actor: hostile.party, stance: 'rules-out', about: ['build-dam'] }),
  sentence(2, { actor: null, stance: null, about: [] }),
];

const model: Opaque = {
  format: 1,
  name: hostile.name,
  asOf: '2031-04-02',
  parties: [
    { name: 'Upland', options: [{ name: 'build-dam', says: 'build the "great" dam <now>' }] },
    { name: hostile.party, options: [{ name: 'share-data', says: 'share the data of its gauges' }] },
    { name: 'Coast', options: [], consent: true },
  ],
  rules: ['build-dam -> share-data'],
  guessedRules: ['build-dam -> share-data'],
  positions: [
    {
      party: 'Upland',
      option: 'build-dam',
      stance: 'favours',
      onlyIf: 'share-data',
      date: '2031-04-02',
      evidence: ['a1-s1'],
    },
    { party: hostile.party, option: 'build-dam', stance: 'opposes', date: '2031-04-02', evidence: ['a1-s2'] },
    { party: 'Upland', option: 'share-data', stance: 'favours' },
    { party: hostile.party, option: 'share-data', stance: 'open', if: 'not build-dam' },
  ],
};

const read = {
  text: 'Friday',
  start: startOf(2) + 16,
  end: startOf(2) + 22,
  from: '2031-04-04',
  to: '2031-04-04',
};

/** What the log of the dispute says, in order. The last two statements are confirmed by nobody if `upTo` leaves that out. */
export const riverBodies: readonly EntryBody[] = [
  { kind: 'negotiation-opened', name: hostile.name },
  {
    kind: 'article-added',
    articleId: 'a1',
    article,
    events: [{ start: startOf(2), end: article.text.length, what: 'Talks resume', actors: [], when: read }],
    deadlines: [],
    options: [
      {
        id: 'build-dam',
        name: 'build the dam',
        controller: 'Upland',
        guessed: false,
        mentions: [{ start: 15, end: 31 }],
      },
      { id: 'fence', name: 'fence off <b>the</b> banks', controller: null, guessed: true, mentions: [] },
    ],
  },
  { kind: 'statement-proposed', articleId: 'a1', statements },
  { kind: 'statement-accepted', statements: ['a1-s1', 'a1-s2'] },
  { kind: 'model-changed', model },
];

export function riverLog() {
  return appendEntries(
    [],
    riverBodies.map((body) => addition(body)),
  );
}

export function riverRecord(): NegotiationRecord {
  return recordOf(riverLog());
}

/** The brief's material of the dispute, analysed. */
export function riverMaterial(): BriefMaterial {
  const { articles, statements: recorded, model: saved } = riverRecord();
  return materialOf(saved, { articles, statements: recorded });
}

/** The material of any negotiation file, with what it rests on. */
export function materialOf(
  file: unknown,
  sources: Pick<BriefMaterial, 'articles' | 'statements'> = { articles: [], statements: [] },
): BriefMaterial {
  const negotiation = readNegotiation(file);
  if (!negotiation.ok) throw new Error(JSON.stringify(negotiation.issues));
  const analysis = analyzeAgreement(negotiation.value, { worlds: 200, seed: 1, goal: 'some' });
  let step = analysis.next();
  while (step.done !== true) step = analysis.next();
  if (!step.value.ok) throw new Error(JSON.stringify(step.value.issues));
  return { negotiation: negotiation.value, agreement: step.value.value, ...sources };
}

export const riverBrief = () => composeBrief(riverMaterial());
