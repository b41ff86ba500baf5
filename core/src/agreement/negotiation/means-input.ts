import type { Day } from '../../base/day.ts';
import { type Issue, errorIssue, warningIssue } from '../../base/issue.ts';
import { nearestName } from '../../base/shape.ts';
import { always } from './condition.ts';
import {
  type Ground,
  type Means,
  type Period,
  type Pledge,
  type Requirement,
  type Resource,
  meansOn,
  plainAmount,
} from './means.ts';
import type { NegotiationFile, PledgeEntry, RequirementEntry } from './negotiation-file.ts';
import { type NameTable, readOptionName, readPartyName, readTest } from './name-table.ts';
import { backwardsPeriod } from './period-issue.ts';

interface Context {
  readonly file: NegotiationFile;
  readonly names: NameTable;
  readonly resources: readonly Resource[];
  readonly issues: Issue[];
}

/** The means in a file, with all that is wrong with them. */
export function readMeans(file: NegotiationFile, names: NameTable, issues: Issue[]): Means {
  const resources = (file.resources ?? []).map(({ name, unit, complete }) => ({
    name,
    unit,
    complete: complete === true,
  }));
  const context = { file, names, resources, issues };
  checkResources(resources, issues);
  checkPeriod(file.period ?? {}, 'period', context);
  const requirements = (file.requires ?? []).flatMap((entry, index) =>
    readRequirement(entry, index, context),
  );
  const pledges = (file.pledges ?? []).flatMap((entry, index) => readPledge(entry, index, context));
  const until = file.period?.until;
  return meansOn({ ...(until === undefined ? {} : { until }), resources, requirements, pledges }, file.asOf);
}

function readRequirement(entry: RequirementEntry, index: number, context: Context): readonly Requirement[] {
  const path = `requires[${index}]`;
  const option = readOptionName(entry.option, { ...context, path: `${path}.option` });
  const resource = readResource(entry, path, context);
  checkPeriod(entry, path, context);
  if (option === undefined || resource === undefined) return [];
  const { amount: inPlace, rotation = 1 } = entry;
  const amount = plainAmount(inPlace * rotation);
  const ground = groundOf(entry);
  return [{ index, option, resource, inPlace, rotation, amount, ground, ...periodOf(entry) }];
}

function readPledge(entry: PledgeEntry, index: number, context: Context): readonly Pledge[] {
  const path = `pledges[${index}]`;
  const party = readPartyName(entry.party, { ...context, path: `${path}.party` });
  const resource = readResource(entry, path, context);
  const condition = entry.if === undefined ? always : readTest(entry.if, { ...context, path: `${path}.if` });
  checkPeriod(entry, path, context);
  if (party === undefined || resource === undefined || condition === undefined) return [];
  const { amount } = entry;
  return [{ index, party, resource, amount, condition, ground: groundOf(entry), ...periodOf(entry) }];
}

function groundOf(entry: RequirementEntry | PledgeEntry): Ground {
  const { evidence = [], source, guessed, why } = entry;
  return {
    evidence,
    guessed: guessed === true,
    ...(source === undefined ? {} : { source }),
    ...(why === undefined ? {} : { why }),
  };
}

function periodOf({ from, until }: Period): { readonly from?: Day; readonly until?: Day } {
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

/** The place of the resource that the entry names, in the unit that it names. */
function readResource(
  entry: RequirementEntry | PledgeEntry,
  path: string,
  { resources, issues }: Context,
): number | undefined {
  const name = entry.resource.normalize('NFC');
  const index = resources.findIndex((resource) => resource.name.normalize('NFC') === name);
  const resource = resources[index];
  if (resource === undefined) {
    issues.push(unknownResource(entry.resource, resources, `${path}.resource`));
    return undefined;
  }
  if (entry.unit !== undefined && entry.unit.trim() !== resource.unit.trim())
    issues.push(otherUnit(entry.unit, resource, `${path}.unit`));
  return index;
}

function checkResources(resources: readonly Resource[], issues: Issue[]): void {
  const first = new Map<string, number>();
  resources.forEach(({ name }, index) => {
    const key = name.normalize('NFC').trim().toLowerCase();
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, index);
      return;
    }
    issues.push(
      errorIssue({
        code: 'duplicate-resource',
        path: `resources[${index}].name`,
        says: `Two resources have the name "${name}".`,
        remedy: `Rename one of them, or merge them: the first stands at resources[${earlier}].`,
        found: name,
      }),
    );
  });
}

function checkPeriod({ from, until }: Period, path: string, { file, issues }: Context): void {
  if (from !== undefined && until !== undefined && from > until) {
    issues.push(backwardsPeriod(path, from, until));
  } else if (until !== undefined && until < file.asOf) {
    issues.push(
      warningIssue({
        code: 'period-past',
        path: `${path}.until`,
        says: `It ended on ${until}, before ${file.asOf}, the day the negotiation is looked at, so it counts for nothing.`,
        remedy: 'Give a later day, or leave "until" out if no end was stated.',
        found: until,
      }),
    );
  }
}

function otherUnit(unit: string, resource: Resource, path: string): Issue {
  return errorIssue({
    code: 'other-unit',
    path,
    says: `The amount is in "${unit}", but ${resource.name} is counted in "${resource.unit}".`,
    remedy: `Convert the amount to "${resource.unit}", or name another resource.`,
    found: unit,
    expected: resource.unit,
  });
}

function unknownResource(name: string, resources: readonly Resource[], path: string): Issue {
  const known = resources.map((resource) => resource.name);
  const near = nearestName(name, known);
  return errorIssue({
    code: 'unknown-resource',
    path,
    says: `There is no resource "${name}".`,
    remedy:
      near !== undefined
        ? `Did you mean "${near}"?`
        : known.length === 0
          ? 'Add it under "resources", with its unit.'
          : `Use one of: ${known.join(', ')}; or add it under "resources".`,
    found: name,
    ...(near === undefined ? {} : { expected: near }),
  });
}
