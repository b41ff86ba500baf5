import type { Day } from '../../base/day.ts';
import { printName } from '../../base/expression.ts';
import { type Issue, type Outcome, errorIssue, outcomeOf, warningIssue } from '../../base/issue.ts';
import { readShape } from '../../base/shape.ts';
import type { PackageTest } from './condition.ts';
import { salvageNegotiation } from './negotiation-salvage.ts';
import { checkCommitments } from './commitment-input.ts';
import {
  type CommitmentEntry,
  type NegotiationFile,
  type PartyEntry,
  negotiationFile,
} from './negotiation-file.ts';
import { type NameTable, createNameTable, readTest } from './name-table.ts';
import { type Package, mostOptions, readPackage } from './package.ts';
import { type Position, readPositions } from './position.ts';
import { type AnalystJudgement, readJudgement } from './judgement.ts';
import { type Means, meansOn } from './means.ts';
import { readMeans } from './means-input.ts';

/** A yes/no course controlled by one party. */
export interface Option {
  readonly index: number;
  /** The name that no other option has: `party.option` where the option's own name is not unique. */
  readonly name: string;
  readonly party: number;
  readonly change: 'both' | 'forward' | 'back';
  readonly says?: string;
  readonly guessed: boolean;
  /** What is agreed or assumed of it as a commitment: trigger, command, duration, review. */
  readonly commitment?: CommitmentEntry;
}

/** An actor that controls an option, or whose consent is needed. */
export interface Party {
  readonly index: number;
  readonly name: string;
  /** Indexes of the options it controls. A party that controls one is a decision maker. */
  readonly options: readonly number[];
  readonly consent: boolean;
  /** What it gets with no agreement. */
  readonly fallback: Package;
  readonly guessed: boolean;
}

export interface Rule {
  readonly says: string;
  readonly test: PackageTest;
  readonly guessed: boolean;
}

/** A negotiation whose names are resolved and whose every expression can be asked of any package. */
export interface Negotiation {
  readonly file: NegotiationFile;
  readonly name: string;
  readonly asOf: Day;
  readonly options: readonly Option[];
  readonly parties: readonly Party[];
  readonly statusQuo: Package;
  readonly rules: readonly Rule[];
  /** All positions that are not excluded, of any day. */
  readonly positions: readonly Position[];
  readonly judgement: AnalystJudgement;
  readonly means: Means;
}

/** The negotiation in a file's content, or all its issues. */
export function readNegotiation(input: unknown): Outcome<Negotiation> {
  const shaped = readShape(negotiationFile, input);
  if (!shaped.ok) return { ok: false, issues: [...shaped.issues, ...furtherIssues(input)] };
  const issues: Issue[] = [...shaped.warnings];
  return outcomeOf(resolve(shaped.value, issues), issues);
}

/** The same negotiation as of another day. */
export function negotiationOn(negotiation: Negotiation, day: Day): Negotiation {
  return { ...negotiation, asOf: day, means: meansOn(negotiation.means, day) };
}

/** What is wrong beside the faults of shape, in the parts that can be read all the same. */
function furtherIssues(input: unknown): readonly Issue[] {
  const salvage = salvageNegotiation(input);
  if (salvage === undefined) return [];
  const issues: Issue[] = [];
  resolve(salvage.file, issues);
  return issues
    .filter(({ severity }) => severity === 'error')
    .map((issue) => ({ ...issue, path: salvage.pathOf(issue.path) }));
}

function resolve(file: NegotiationFile, issues: Issue[]): Negotiation | undefined {
  checkNames(file, issues);
  const names = createNameTable(file.parties);
  if (names.options.length > mostOptions) {
    issues.push(tooManyOptions(names.options.length));
    return undefined;
  }
  checkCommitments(file, issues);
  const options = readOptions(file, names);
  const statusQuo = readPackageOf(file.statusQuo, options.length, 'statusQuo', issues) ?? 0;
  const parties = file.parties.map((party, index) => readParty(party, index, { names, statusQuo, issues }));
  const negotiation = {
    file,
    name: file.name,
    asOf: file.asOf,
    options,
    parties,
    statusQuo,
    rules: readRules(file, names, issues),
    positions: readPositions(file, names, issues),
    judgement: readJudgement(file, names, issues),
    means: readMeans(file, names, issues),
  };
  return issues.some((issue) => issue.severity === 'error') ? undefined : negotiation;
}

function readOptions(file: NegotiationFile, names: NameTable): readonly Option[] {
  return names.options.map(({ party, entry, uniqueName }, index) => ({
    index,
    name: uniqueName,
    party,
    change: entry.change ?? 'both',
    guessed: entry.guessed === true || file.parties[party]?.guessed === true,
    ...(entry.says === undefined ? {} : { says: entry.says }),
    ...(entry.commitment === undefined ? {} : { commitment: entry.commitment }),
  }));
}

function readParty(
  party: PartyEntry,
  index: number,
  context: { readonly names: NameTable; readonly statusQuo: Package; readonly issues: Issue[] },
): Party {
  const { names, statusQuo, issues } = context;
  const controlled = names.options.flatMap((option, optionIndex) =>
    option.party === index ? [optionIndex] : [],
  );
  const fallback =
    readPackageOf(party.fallback, names.options.length, `parties[${index}].fallback`, issues) ?? statusQuo;
  if (controlled.length === 0 && party.consent !== true) {
    issues.push(
      warningIssue({
        code: 'party-without-part',
        path: `parties[${index}]`,
        says: `${party.name} controls no option and its consent is not marked as needed, so it only speaks.`,
        remedy: 'Add "consent": true if nothing can be agreed without it.',
      }),
    );
  }
  return {
    index,
    name: party.name,
    options: controlled,
    consent: party.consent === true,
    fallback,
    guessed: party.guessed === true,
  };
}

function readRules(file: NegotiationFile, names: NameTable, issues: Issue[]): readonly Rule[] {
  return file.rules.flatMap((says, index) => {
    const test = readTest(says, { names, path: `rules[${index}]`, issues });
    return test === undefined ? [] : [{ says, test, guessed: file.guessedRules?.includes(says) === true }];
  });
}

function readPackageOf(
  letters: string | undefined,
  optionCount: number,
  path: string,
  issues: Issue[],
): Package | undefined {
  if (letters === undefined) return undefined;
  const state = readPackage(letters, optionCount);
  if (state === undefined) {
    issues.push(
      errorIssue({
        code: 'wrong-package',
        path,
        says: `"${letters}" is no package of these ${optionCount} options.`,
        remedy: `Write ${optionCount} letters, Y or N, one an option in the order of the file.`,
        found: letters,
        expected: `${optionCount} letters Y or N`,
      }),
    );
  }
  return state;
}

function checkNames(file: NegotiationFile, issues: Issue[]): void {
  if (file.parties.length === 0) {
    issues.push(
      warningIssue({
        code: 'no-party',
        path: 'parties',
        says: 'The negotiation has no party, so there is nothing to weigh.',
        remedy: 'Add at least one party with an option.',
      }),
    );
  }
  checkUnique(file.parties, 'parties', 'party', issues);
  file.parties.forEach((party, index) =>
    checkUnique(party.options, `parties[${index}].options`, 'option', issues),
  );
}

function checkUnique(
  entries: readonly { readonly name: string }[],
  path: string,
  what: 'party' | 'option',
  issues: Issue[],
): void {
  const seen = new Map<string, number>();
  entries.forEach(({ name }, index) => {
    const key = name.normalize('NFC').trim().toLowerCase();
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, index);
      return;
    }
    issues.push(
      errorIssue({
        code: `duplicate-${what}`,
        path: `${path}[${index}].name`,
        says: `Two ${what === 'party' ? 'parties' : 'options of one party'} have the name ${printName(name)}.`,
        remedy: `Rename one of them, or merge them: the first stands at ${path}[${earlier}].`,
        found: name,
      }),
    );
  });
}

function tooManyOptions(count: number): Issue {
  return errorIssue({
    code: 'too-many-options',
    path: 'parties',
    says: `${count} options make 2^${count} packages, more than this analysis looks at.`,
    remedy: `Keep at most ${mostOptions} options: leave out those that nobody disputes, or join options that stand or fall together.`,
    found: String(count),
    expected: `at most ${mostOptions}`,
  });
}
