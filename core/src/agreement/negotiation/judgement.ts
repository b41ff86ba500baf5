import { type Issue, errorIssue, warningIssue } from '../../base/issue.ts';
import { parsePriority } from '../../base/expression.ts';
import type { PackageTest } from './condition.ts';
import type { NegotiationFile, Sign } from './negotiation-file.ts';
import {
  type NameContext,
  type NameTable,
  readOptionName,
  readPartyName,
  resolveTest,
} from './name-table.ts';

/** How likely a party wants, does not mind, or opposes an option on which it is not known to have a position. */
export interface Prior {
  readonly wants: number;
  readonly indifferent: number;
  readonly opposes: number;
}

export interface AddedPriority {
  readonly party: number;
  readonly tier: 1 | 2 | 3;
  readonly says: string;
  readonly test: PackageTest;
  readonly why: string;
}

export interface SettledOrder {
  readonly party: number;
  /** A position's id or a priority in the words of the analysis. */
  readonly above: string;
  readonly below: string;
  readonly why: string;
}

export interface Override {
  readonly party: number;
  readonly replaces: string;
  /** Undefined where the priority is dropped. */
  readonly test?: PackageTest;
  readonly says?: string;
  readonly why: string;
}

export interface SettledSign {
  readonly party: number;
  readonly option: number;
  readonly sign: Sign;
  readonly why: string;
}

/** What the analyst added to what the parties said; each with a reason. */
export interface AnalystJudgement {
  readonly priorities: readonly AddedPriority[];
  readonly orders: readonly SettledOrder[];
  readonly overrides: readonly Override[];
  readonly signs: readonly SettledSign[];
  readonly prior: Prior;
  /** Whether an analyst set the prior; otherwise it is one third each. */
  readonly hasPrior: boolean;
}

const evenPrior: Prior = { wants: 1 / 3, indifferent: 1 / 3, opposes: 1 / 3 };

export function readJudgement(file: NegotiationFile, names: NameTable, issues: Issue[]): AnalystJudgement {
  return {
    priorities: readPriorities(file, names, issues),
    orders: (file.order ?? []).flatMap(({ party, above, below, why }, index) => {
      const partyIndex = readPartyName(party, { names, path: `order[${index}].party`, issues });
      return partyIndex === undefined ? [] : [{ party: partyIndex, above, below, why }];
    }),
    overrides: readOverrides(file, names, issues),
    signs: readSigns(file, names, issues),
    prior: readPrior(file, issues),
    hasPrior: file.prior !== undefined,
  };
}

function readPriorities(file: NegotiationFile, names: NameTable, issues: Issue[]): readonly AddedPriority[] {
  return Object.entries(file.priorities ?? {}).flatMap(([party, entries]) => {
    const path = `priorities[${JSON.stringify(party)}]`;
    const partyIndex = readPartyName(party, { names, path, issues });
    return entries.flatMap(({ tier, says, why }, index) => {
      const test = readPriorityTest(says, { names, path: `${path}[${index}].says`, issues });
      if (partyIndex === undefined || test === undefined) return [];
      return [{ party: partyIndex, tier: tier as 1 | 2 | 3, says, test, why }];
    });
  });
}

function readOverrides(file: NegotiationFile, names: NameTable, issues: Issue[]): readonly Override[] {
  return (file.overrides ?? []).flatMap(({ party, replaces, says, drop, why }, index): Override[] => {
    const path = `overrides[${index}]`;
    const partyIndex = readPartyName(party, { names, path: `${path}.party`, issues });
    if ((says === undefined) === (drop !== true)) {
      issues.push(
        errorIssue({
          code: 'override-unclear',
          path,
          says: 'An override says what stands instead, or that the priority is dropped: exactly one of the two.',
          remedy: 'Give "says" or "drop": true.',
        }),
      );
      return [];
    }
    const test =
      says === undefined ? undefined : readPriorityTest(says, { names, path: `${path}.says`, issues });
    if (partyIndex === undefined || (says !== undefined && test === undefined)) return [];
    return [
      {
        party: partyIndex,
        replaces,
        why,
        ...(test === undefined ? {} : { test }),
        ...(says === undefined ? {} : { says }),
      },
    ];
  });
}

/** `A if B` weighs as B -> A. */
function readPriorityTest(says: string, context: NameContext): PackageTest | undefined {
  const priority = parsePriority(says, context.path, context.issues);
  if (priority === undefined) return undefined;
  const { matters, when } = priority;
  return resolveTest(
    when === undefined ? matters : { kind: 'implies', premise: when, conclusion: matters },
    context,
  );
}

function readSigns(file: NegotiationFile, names: NameTable, issues: Issue[]): readonly SettledSign[] {
  const first = new Map<string, number>();
  return (file.signs ?? []).flatMap(({ party, option, sign, why }, index) => {
    const partyIndex = readPartyName(party, { names, path: `signs[${index}].party`, issues });
    const optionIndex = readOptionName(option, { names, path: `signs[${index}].option`, issues });
    if (partyIndex === undefined || optionIndex === undefined) return [];
    const key = `${partyIndex}:${optionIndex}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else issues.push(duplicateSign({ party, option }, { index, earlier }));
    if (hasPosition(file, names, { party: partyIndex, option: optionIndex })) {
      issues.push(
        warningIssue({
          code: 'sign-of-known',
          path: `signs[${index}]`,
          says: `${party} has a position on "${option}", so the sign is used only on days before it.`,
          remedy: 'Exclude the position with a reason if the sign should count instead.',
        }),
      );
    }
    return [{ party: partyIndex, option: optionIndex, sign, why }];
  });
}

/** Whether a position is known that is not excluded; names may be written in more than one way. */
function hasPosition(
  { positions }: NegotiationFile,
  { parties, optionsNamed }: NameTable,
  about: { readonly party: number; readonly option: number },
): boolean {
  const party = parties[about.party]!.normalize('NFC');
  return positions.some(
    (entry) =>
      entry.excluded === undefined &&
      entry.party.normalize('NFC') === party &&
      optionsNamed(entry.option).includes(about.option),
  );
}

function duplicateSign(
  { party, option }: { readonly party: string; readonly option: string },
  { index, earlier }: { readonly index: number; readonly earlier: number },
): Issue {
  return warningIssue({
    code: 'duplicate-sign',
    path: `signs[${index}]`,
    says: `A sign of ${party} on "${option}" is settled twice; the first counts, at signs[${earlier}].`,
    remedy: 'Take one of them out.',
  });
}

function readPrior(file: NegotiationFile, issues: Issue[]): Prior {
  if (file.prior === undefined) return evenPrior;
  const { wants, indifferent, opposes } = file.prior;
  const sum = wants + indifferent + opposes;
  if (Math.abs(sum - 1) <= 1e-6)
    return { wants: wants / sum, indifferent: indifferent / sum, opposes: opposes / sum };
  issues.push(
    errorIssue({
      code: 'prior-sum',
      path: 'prior',
      says: `The three parts of the prior sum to ${sum}.`,
      remedy: 'Make them sum to 1.',
      found: String(sum),
      expected: '1',
    }),
  );
  return evenPrior;
}
