import { type Expression, printExpression } from '../base/expression.ts';
import { type Issue, type Outcome, errorIssue, outcomeOf } from '../base/issue.ts';
import { type ModelFile, disjunctiveForm } from '../conflict/index.ts';
import { feasibilityOf, removalOf } from './negotiation/feasibility.ts';
import type { Negotiation } from './negotiation/negotiation.ts';
import type { Prior } from './negotiation/judgement.ts';
import { type Sign, signs } from './negotiation/negotiation-file.ts';
import { lettersOf } from './negotiation/package.ts';
import { type Stand, standsOf } from './preference/stand.ts';

/** A conflict model that stands for one world of a negotiation, and everything that was settled to get there. */
export interface ConflictOfNegotiation {
  readonly file: ModelFile;
  readonly assumed: readonly Assumption[];
}

/** What a negotiation leaves open, or a conflict model cannot say, and what was taken instead. */
export type Assumption =
  /** The party's sign on the options is not known: the likeliest was taken; indifferent where all are as likely. */
  | { readonly kind: 'sign'; readonly party: string; readonly option: string; readonly sign: Sign }
  /** So many of its priorities matter alike as far as is known; they were taken in the order of the file. */
  | { readonly kind: 'order'; readonly party: string; readonly count: number }
  /** It contradicts itself on the option: what speaks for it was taken. */
  | { readonly kind: 'reading'; readonly party: string; readonly option: string }
  /** It controls no option, so it makes no moves and is left out. */
  | { readonly kind: 'party'; readonly party: string }
  /** The status quo breaks the rule, so it is no state of the model. */
  | { readonly kind: 'status-quo'; readonly rule: string }
  /** Rules or means that patterns of options cannot say: the feasible packages are listed instead. */
  | { readonly kind: 'listed'; readonly count: number };

/** More states than this are not listed one by one. */
const mostListed = 16_384;
/** A rule that takes more patterns than this is not written as patterns. */
const mostPatterns = 256;

/**
 * The conflict model of a negotiation as of its day, in one world: what is known as it stands, and every open point
 * settled in the way that is stated with it. For the shares over all worlds there is the agreement analysis.
 */
export function conflictOfNegotiation(negotiation: Negotiation): Outcome<ConflictOfNegotiation> {
  const issues: Issue[] = [];
  const stands = standsOf(negotiation, issues);
  const assumed: Assumption[] = [];
  const movers = negotiation.parties.filter(({ options }) => options.length > 0);
  for (const { name, options } of negotiation.parties)
    if (options.length === 0) assumed.push({ kind: 'party', party: name });
  const states = statesOf(negotiation, assumed);
  if (states === undefined) return outcomeOf<ConflictOfNegotiation>(undefined, [...issues, tooManyToList()]);
  const file: ModelFile = {
    format: 1,
    name: negotiation.name,
    decisionMakers: movers.map(({ index, name }) => ({ name, options: optionsOf(negotiation, index) })),
    ...states,
    ...statusQuoOf(negotiation, assumed),
    preferences: Object.fromEntries(
      movers.map(({ index, name }) => [
        name,
        { priorities: prioritiesOf(stands[index]!, negotiation, assumed) },
      ]),
    ),
  };
  return outcomeOf({ file, assumed }, issues);
}

function optionsOf(negotiation: Negotiation, party: number) {
  return negotiation.file.parties[party]!.options.map(({ name, change }) => ({
    name,
    ...(change === undefined ? {} : { change }),
  }));
}

/** Infeasible patterns where the rules can be said so, else the feasible packages; undefined where these are too many. */
function statesOf(
  negotiation: Negotiation,
  assumed: Assumption[],
): Pick<ModelFile, 'infeasible' | 'states'> | undefined {
  const isBoundByMeans = negotiation.means.resources.some(({ complete }) => complete);
  const patterns = negotiation.rules.map(({ test }) => patternsAgainst(test.expression, negotiation));
  if (!isBoundByMeans && patterns.every((each) => each !== undefined))
    return { infeasible: [...new Set(patterns.flat())] };
  const steps = feasibilityOf(negotiation);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { feasible } = step.value;
  if (feasible.length > mostListed) return undefined;
  assumed.push({ kind: 'listed', count: feasible.length });
  return { states: feasible.map((state) => lettersOf(state, negotiation.options.length)) };
}

/** The patterns of the packages that break the rule. */
function patternsAgainst(rule: Expression, { options }: Negotiation): readonly string[] | undefined {
  const broken = disjunctiveForm({ kind: 'not', of: rule }, mostPatterns);
  return broken?.map((conjunction) =>
    options
      .map(({ name }) => {
        const isTaken = conjunction.get(name);
        return isTaken === undefined ? '-' : isTaken ? 'Y' : 'N';
      })
      .join(''),
  );
}

function statusQuoOf(negotiation: Negotiation, assumed: Assumption[]): Pick<ModelFile, 'statusQuo'> {
  const rule = removalOf(negotiation, negotiation.statusQuo);
  if (rule === undefined) return { statusQuo: lettersOf(negotiation.statusQuo, negotiation.options.length) };
  assumed.push({ kind: 'status-quo', rule });
  return {};
}

/** The priorities of the first reading, tier by tier, and the likeliest signs of what is unknown after them. */
function prioritiesOf(
  stand: Stand,
  { parties, options }: Negotiation,
  assumed: Assumption[],
): readonly string[] {
  const party = parties[stand.party]!.name;
  for (const { option } of stand.contradictions)
    assumed.push({ kind: 'reading', party, option: options[option]!.name });
  const branch =
    stand.branches.find(({ takesInFavour }) => takesInFavour.every(Boolean)) ?? stand.branches[0]!;
  const known = branch.tiers.flatMap(({ priorities, orders }) => {
    if (orders.count > 1) assumed.push({ kind: 'order', party, count: priorities.length });
    const [first = []] = orders.all();
    return first.map((index) => priorities[index]!.says);
  });
  const signed = stand.unknowns.flatMap(({ option, prior, isSettled }) => {
    const { name } = options[option]!;
    const sign = likeliestSign(prior);
    if (!isSettled) assumed.push({ kind: 'sign', party, option: name, sign });
    if (sign === 'indifferent') return [];
    const taken: Expression = { kind: 'name', name };
    return [printExpression(sign === 'wants' ? taken : { kind: 'not', of: taken })];
  });
  return [...known, ...signed];
}

/** Indifferent unless another sign is likelier than it and than its opposite. */
function likeliestSign(prior: Prior): Sign {
  const most = Math.max(...signs.map((sign) => prior[sign]));
  const likeliest = signs.filter((sign) => prior[sign] === most);
  return likeliest.length === 1 ? likeliest[0]! : 'indifferent';
}

function tooManyToList(): Issue {
  return errorIssue({
    code: 'too-many-states',
    path: 'rules',
    says: `The rules or means leave more than ${mostListed} packages and cannot be written as patterns of options.`,
    remedy: 'Write the longest rule as several shorter ones, or mark no resource as complete.',
  });
}
