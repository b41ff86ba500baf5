import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import {
  type AgreementReport,
  type AgreementSettings,
  type ChangeSet,
  type Negotiation,
  type TimelineReport,
  analyzeAgreement,
  defaultAgreementSettings,
  defaultTimelineSettings,
  readNegotiation,
  readPackage,
  replayNegotiation,
} from '../src/agreement/index.ts';
import { type Outcome, describeIssue } from '../src/base/issue.ts';
import { isPlainObject, readShape } from '../src/base/shape.ts';
import { type Reading, reading } from '../src/record/index.ts';

/** Exactly this fraction, `5/12`; or about so much, where worlds are drawn. */
type Figure = string | { readonly about: number; readonly within: number };

const concepts = ['nash', 'gmr', 'smr', 'seq'] as const;

interface ExpectedPackage {
  readonly acceptable?: Figure;
  readonly efficient?: Figure;
  /** In the order nash, gmr, smr, seq. */
  readonly equilibrium?: readonly Figure[];
  readonly allThree?: readonly Figure[];
  readonly blockedBy?: Readonly<Record<string, Figure>>;
}

/** What a worked negotiation may expect; a key not listed here fails, so that nothing goes unchecked. */
interface Expected {
  readonly worlds?: { readonly kind: string; readonly count: number };
  readonly funnel?: Readonly<Record<string, unknown>>;
  readonly someAgreement?: Figure;
  readonly packages?: Readonly<Record<string, ExpectedPackage>>;
  readonly guarantees?: Readonly<Record<string, readonly ExpectedGuarantee[]>>;
  readonly questions?: readonly ExpectedQuestion[];
  readonly leastChange?: readonly {
    readonly asOf?: string;
    readonly package: string;
    readonly target: number;
    readonly cost: number;
    readonly sets: readonly { readonly changes: readonly string[]; readonly share: Figure }[];
  }[];
  readonly timeline?: {
    readonly package: string;
    readonly days: readonly {
      readonly day: string;
      readonly share: Figure;
      readonly someAgreement?: Figure;
      readonly could?: number;
    }[];
    readonly milestones: Readonly<Record<string, string>>;
  };
}

interface ExpectedGuarantee {
  readonly party: string;
  readonly to: string;
  readonly share: Figure;
  readonly answeredBy: readonly string[];
}

interface ExpectedQuestion {
  readonly goal: string;
  readonly party: string;
  readonly option?: string;
  readonly contradiction?: string;
  readonly order?: readonly string[];
  readonly bits: number;
  readonly after: Readonly<Record<string, Figure>>;
}

/** Where worlds are too many to enumerate; what a case expects exactly does not depend on it. */
const drawnWorlds = 500;

const folder = new URL('../../cases/', import.meta.url);
/** Its figures are those of another sampler, and are checked by a test of their own. */
const elsewhere = 'security-guarantees-trial';
const slugs = readdirSync(folder)
  .filter((slug) => existsSync(new URL(`${slug}/negotiation.yaml`, folder)) && slug !== elsewhere)
  .sort();

function textOf(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}

function has(path: string): boolean {
  return existsSync(new URL(path, folder));
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.issues.map(describeIssue).join('\n'));
  return outcome.value;
}

function ended<Result>(run: Generator<unknown, Outcome<Result>>): Result {
  for (;;) {
    const step = run.next();
    if (step.done === true) return valueOf(step.value);
  }
}

function negotiationOf(slug: string): Negotiation {
  return valueOf(readNegotiation(parse(textOf(`${slug}/negotiation.yaml`))));
}

function readingOf(slug: string): Reading {
  const input: unknown = JSON.parse(textOf(`${slug}/statements.json`));
  if (!isPlainObject(input) || !isPlainObject(input['article'])) throw new Error('No reading.');
  const text = textOf(`${slug}/article.txt`);
  return valueOf(readShape(reading, { ...input, article: { ...input['article'], text } }));
}

const analyses = new Map<string, AgreementReport>();

/** Every analysis is made once. */
function analysed(negotiation: Negotiation, settings: Partial<AgreementSettings> = {}): AgreementReport {
  const all = { ...defaultAgreementSettings, worlds: drawnWorlds, ...settings };
  const key = JSON.stringify([negotiation.name, all]);
  const known = analyses.get(key) ?? ended(analyzeAgreement(negotiation, all));
  analyses.set(key, known);
  return known;
}

function replayed(negotiation: Negotiation, letters: string): TimelineReport {
  const state = readPackage(letters, negotiation.options.length)!;
  return ended(replayNegotiation(negotiation, { ...defaultTimelineSettings, package: state }));
}

/** Shares have six decimal places. */
function expectFigure(found: number | undefined, wanted: Figure, where: string): void {
  if (typeof wanted === 'string') {
    const [above, below = '1'] = wanted.split('/');
    expect(found, where).toBeCloseTo(Number(above) / Number(below), 6);
  } else {
    expect(Math.abs((found ?? Infinity) - wanted.about), `${where}: ${found}`).toBeLessThanOrEqual(
      wanted.within,
    );
  }
}

function changeWords({ changes }: ChangeSet): string {
  return changes.map(({ position, from, to }) => `${position} ${from} to ${to}`).join(', ');
}

const checks: {
  readonly [Key in keyof Required<Expected>]: (
    negotiation: Negotiation,
    expected: Required<Expected>[Key],
  ) => void;
} = {
  worlds: (negotiation, wanted) => expect(analysed(negotiation).worlds).toMatchObject(wanted),
  funnel: (negotiation, wanted) => expect(analysed(negotiation).funnel).toMatchObject(wanted),
  someAgreement: (negotiation, wanted) =>
    expectFigure(analysed(negotiation).someAgreement.share, wanted, 'some agreement'),
  packages: (negotiation, wanted) => {
    const { packages } = analysed(negotiation);
    for (const [state, figures] of Object.entries(wanted)) {
      const found = packages.find((verdict) => verdict.state === state);
      for (const key of ['acceptable', 'efficient'] as const)
        if (figures[key] !== undefined) expectFigure(found?.[key].share, figures[key], `${state} ${key}`);
      for (const key of ['equilibrium', 'allThree'] as const)
        figures[key]?.forEach((figure, index) => {
          const concept = concepts[index]!;
          expectFigure(found?.[key][concept].share, figure, `${state} ${key} ${concept}`);
        });
      if (figures.blockedBy !== undefined) {
        expect(found?.blockedBy.map(({ party }) => party)).toEqual(Object.keys(figures.blockedBy));
        for (const { party, share } of found?.blockedBy ?? [])
          expectFigure(share.share, figures.blockedBy[party]!, `${state} blocked by ${party}`);
      }
    }
  },
  guarantees: (negotiation, wanted) => {
    const { packages } = analysed(negotiation);
    for (const [state, steps] of Object.entries(wanted)) {
      const found = packages.find((verdict) => verdict.state === state)?.guarantees;
      expect(found?.map(({ party, to, answeredBy }) => ({ party, to, answeredBy }))).toEqual(
        steps.map(({ party, to, answeredBy }) => ({ party, to, answeredBy })),
      );
      steps.forEach((step, index) =>
        expectFigure(found?.[index]?.share.share, step.share, `${state} needs ${step.party}`),
      );
    }
  },
  questions: (negotiation, wanted) => {
    for (const goal of new Set(wanted.map((question) => question.goal))) {
      const chosen = goal === 'some' ? goal : readPackage(goal, negotiation.options.length)!;
      const { nextQuestions } = analysed(negotiation, { goal: chosen });
      for (const question of wanted.filter((each) => each.goal === goal)) {
        const found = nextQuestions.find(
          ({ party, option, order, contradiction }) =>
            party === question.party &&
            option === (question.contradiction ?? question.option) &&
            (contradiction !== undefined) === (question.contradiction !== undefined) &&
            order?.join() === question.order?.join(),
        );
        expect(found?.bits, JSON.stringify(question)).toBeCloseTo(question.bits, 6);
        for (const [answer, figure] of Object.entries(question.after))
          expectFigure(found?.after[answer]?.share, figure, `${goal} after ${answer}`);
      }
    }
  },
  leastChange: (negotiation, searches) => {
    for (const { package: letters, target, cost, sets, asOf = negotiation.asOf } of searches) {
      const state = readPackage(letters, negotiation.options.length)!;
      const settings = { asOf, leastChange: { package: state, target } };
      const found = analysed(negotiation, settings).leastChange ?? [];
      expect(
        found.map((set) => set.cost),
        asOf,
      ).toEqual(sets.map(() => cost));
      for (const { changes, share } of sets) {
        const set = found.find((each) => changeWords(each) === changes.join(', '));
        expectFigure(set?.share.share, share, changes.join(', '));
      }
    }
  },
  timeline: (negotiation, wanted) => {
    const report = replayed(negotiation, wanted.package);
    for (const { day, share, someAgreement, could } of wanted.days) {
      const found = report.days.find((each) => each.day === day);
      expectFigure(found?.chosen.share, share, day);
      if (someAgreement !== undefined)
        expectFigure(found?.someAgreement.share, someAgreement, `${day} some agreement`);
      if (could !== undefined) expect(found?.acceptable.could, day).toBe(could);
    }
    expect(Object.keys(report.milestones)).toEqual(Object.keys(wanted.milestones));
    for (const [grade, day] of Object.entries(wanted.milestones))
      expect(report.milestones[grade as 'could']?.first, grade).toBe(day);
  },
};

describe.each(slugs)('the worked negotiation %s', (slug) => {
  const about = JSON.parse(textOf(`${slug}/case.json`)) as Readonly<Record<string, string>>;

  test('says where it is from and what it shows', () => {
    for (const part of ['name', 'citation', 'shows']) expect(about[part]?.trim(), part).toBeTruthy();
    const files = ['negotiation', 'article', 'statements', 'analysis', 'sources', 'expected'];
    const named = files.flatMap((part) => about[part] ?? []);
    expect(named.filter((file) => !has(`${slug}/${file}`))).toEqual([]);
  });

  test('is a negotiation without a fault', () => {
    expect(negotiationOf(slug).parties.length).toBeGreaterThan(1);
  });

  test('is about a package of its options, where it names one', () => {
    const { options } = negotiationOf(slug);
    const followed = about['follow'] ?? 'N'.repeat(options.length);
    expect(readPackage(followed, options.length)).toBeDefined();
  });

  test('is worked out in words', () => {
    expect(textOf(`${slug}/analysis.md`).length).toBeGreaterThan(1500);
  });

  const hasStatements = has(`${slug}/statements.json`);
  test('rests on statements that stand in its article, where it has one', () => {
    const { positions } = negotiationOf(slug);
    const { article, statements } = hasStatements
      ? readingOf(slug)
      : { article: { text: '' }, statements: [] };
    const ids = new Set(statements.map(({ id }) => `a1-${id}`));
    for (const { start, end } of statements) expect(article.text.slice(start, end).trim()).not.toBe('');
    for (const { id, evidence } of positions)
      for (const each of evidence) expect(ids.has(each), `${id} rests on ${each}`).toBe(true);
  });

  test('names a source for every statement, where it lists its sources', () => {
    const sources = has(`${slug}/sources.md`) ? textOf(`${slug}/sources.md`) : undefined;
    const ids = sources === undefined ? [] : readingOf(slug).statements.map(({ id }) => id);
    expect(ids.filter((id) => !new RegExp(`\\b${id}\\b`, 'u').test(sources ?? ''))).toEqual([]);
  });

  const expected = has(`${slug}/expected.json`)
    ? (JSON.parse(textOf(`${slug}/expected.json`)) as Expected)
    : {};

  test.each(Object.keys(expected) as (keyof Expected)[])('has its %s', (key) => {
    expect(Object.keys(checks)).toContain(key);
    const check = checks[key] as (negotiation: Negotiation, expected: unknown) => void;
    check(negotiationOf(slug), expected[key]);
  });
});

test('there are worked negotiations', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(3);
});
