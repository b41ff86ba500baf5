import { type Issue, type Outcome, errorIssue, outcomeOf } from '../../base/issue.ts';
import { nearestName } from '../../base/shape.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import { negotiationOn, readNegotiation } from '../negotiation/negotiation.ts';
import { type NegotiationFile, type Sign, signs } from '../negotiation/negotiation-file.ts';
import type { Position } from '../negotiation/position.ts';
import { type Priority, printedPriority } from '../preference/priority.ts';
import { type Stand, standsOf } from '../preference/stand.ts';

/** Which of the contradicting reports holds. */
export const sides = ['inFavour', 'against'] as const;
export type Side = (typeof sides)[number];

/** An answer to an open point, taken for given to see what it would do. */
export type Supposition =
  | { readonly kind: 'sign'; readonly party: string; readonly option: string; readonly answer: Sign }
  | { readonly kind: 'contradiction'; readonly party: string; readonly option: string; readonly answer: Side }
  | { readonly kind: 'order'; readonly party: string; readonly above: string; readonly below: string };

/** Something that could be asked of a party: a question as the analysis names it. */
export interface AskedPoint {
  readonly party: string;
  readonly option?: string | undefined;
  readonly order?: readonly string[] | undefined;
  readonly contradiction?: readonly string[] | undefined;
}

/** Every answer to a question, by the name that the analysis gives it. */
export function suppositionsOf(point: AskedPoint): Readonly<Record<string, Supposition>> {
  const { party, option = '', order, contradiction } = point;
  if (order !== undefined) {
    const [first = '', second = ''] = order;
    return {
      first: { kind: 'order', party, above: first, below: second },
      second: { kind: 'order', party, above: second, below: first },
    };
  }
  if (contradiction !== undefined)
    return Object.fromEntries(
      sides.map((answer) => [answer, { kind: 'contradiction', party, option, answer } as const]),
    );
  return Object.fromEntries(
    signs.map((answer) => [answer, { kind: 'sign', party, option, answer } as const]),
  );
}

/**
 * The negotiation as it would be if these answers were given: signs are settled, orders entered, and of contradicting
 * reports the other side is excluded, each with the reason. Its file is what would be saved. All issues at once.
 */
export function suppose(
  negotiation: Negotiation,
  suppositions: readonly Supposition[],
  why: string,
): Outcome<Negotiation> {
  const issues: Issue[] = [];
  let { file } = negotiation;
  const stands = standsOf(negotiation, []);
  for (const [index, supposition] of suppositions.entries()) {
    const context = { negotiation, stands, path: `whatIf[${index}]`, issues, why };
    file = fileWith(file, supposition, context);
  }
  if (issues.length > 0) return { ok: false, issues };
  const read = readNegotiation(file);
  if (!read.ok) return read;
  const supposed = negotiationOn(read.value, negotiation.asOf);
  // Orders that now go round in a circle are found by what they make of the stands.
  const following: Issue[] = [];
  standsOf(supposed, following);
  return outcomeOf(supposed, following);
}

interface Context {
  readonly negotiation: Negotiation;
  readonly stands: readonly Stand[];
  readonly path: string;
  readonly issues: Issue[];
  readonly why: string;
}

function fileWith(file: NegotiationFile, supposition: Supposition, context: Context): NegotiationFile {
  const { negotiation } = context;
  const party = negotiation.parties.find(({ name }) => isSame(name, supposition.party));
  if (party === undefined) {
    const known = negotiation.parties.map(({ name }) => name);
    context.issues.push(unknownName('party', supposition.party, { known, path: context.path }));
    return file;
  }
  const stand = context.stands[party.index]!;
  switch (supposition.kind) {
    case 'order':
      return withOrder(file, supposition, { ...context, stand });
    case 'sign':
    case 'contradiction': {
      const option = optionNamed(supposition.option, context);
      if (option === undefined) return file;
      return supposition.kind === 'sign'
        ? withSign(file, { ...supposition, party: party.name }, { ...context, stand, option })
        : withoutSide(file, supposition.answer, { ...context, stand, option });
    }
  }
}

interface PartyContext extends Context {
  readonly stand: Stand;
}

interface OptionContext extends PartyContext {
  readonly option: number;
}

function withSign(
  file: NegotiationFile,
  { party, answer }: { readonly party: string; readonly answer: Sign },
  { negotiation, stand, option, path, issues, why }: OptionContext,
): NegotiationFile {
  const { name } = negotiation.options[option]!;
  if (stand.unknowns.every((unknown) => unknown.option !== option)) {
    issues.push(
      notOpen(path, {
        says: `${party} has a position on "${name}", so what it wants of it is no open question.`,
        remedy: stand.contradictions.some((each) => each.option === option)
          ? 'Its reports contradict each other: write "in-favour" or "against".'
          : 'Ask about an option that it has said nothing of, or change the position in the file.',
        found: name,
      }),
    );
    return file;
  }
  const kept = (file.signs ?? []).filter((_, index) => {
    const settled = negotiation.judgement.signs[index];
    return settled === undefined || settled.party !== stand.party || settled.option !== option;
  });
  return { ...file, signs: [...kept, { party, option: name, sign: answer, why }] };
}

/** Excludes the positions of the other side. */
function withoutSide(
  file: NegotiationFile,
  answer: Side,
  { negotiation, stand, option, path, issues, why }: OptionContext,
): NegotiationFile {
  const contradiction = stand.contradictions.find((each) => each.option === option);
  if (contradiction === undefined) {
    const party = negotiation.parties[stand.party]!.name;
    issues.push(
      notOpen(path, {
        says: `What is reported of ${party} on "${negotiation.options[option]!.name}" does not contradict itself.`,
        remedy: 'Where nothing is known, write wants, indifferent or opposes.',
        found: negotiation.options[option]!.name,
      }),
    );
    return file;
  }
  const left = new Set(contradiction[answer === 'inFavour' ? 'against' : 'inFavour']);
  return { ...file, positions: withExcluded(file, { left, negotiation, why }) };
}

/** The positions of a negotiation are those of its file that are not excluded, in the same order. */
function withExcluded(
  file: NegotiationFile,
  {
    left,
    negotiation,
    why,
  }: { readonly left: ReadonlySet<Position>; readonly negotiation: Negotiation; readonly why: string },
): NegotiationFile['positions'] {
  const counted = negotiation.file.positions.filter(({ excluded }) => excluded === undefined);
  const leftEntries = new Set(counted.filter((_, index) => left.has(negotiation.positions[index]!)));
  return file.positions.map((entry) => (leftEntries.has(entry) ? { ...entry, excluded: why } : entry));
}

function withOrder(
  file: NegotiationFile,
  { party, above, below }: Extract<Supposition, { kind: 'order' }>,
  context: PartyContext,
): NegotiationFile {
  const found = [above, below].map((name) => priorityNamed(name, context));
  const [upper, lower] = found;
  if (upper === undefined || lower === undefined) return file;
  if (upper.says === lower.says) {
    context.issues.push(
      notOpen(context.path, {
        says: `"${above}" and "${below}" are the same.`,
        remedy: 'Name two of the things that matter to the party.',
        found: above,
      }),
    );
    return file;
  }
  const entry = { party, above: upper.says, below: lower.says, why: context.why };
  return { ...file, order: [...(file.order ?? []), entry] };
}

function priorityNamed(
  name: string,
  { negotiation, stand, path, issues }: PartyContext,
): Priority | undefined {
  const inForce = stand.branches.flatMap(({ tiers }) => tiers.flatMap(({ priorities }) => priorities));
  const printed = printedPriority(name, negotiation);
  const found =
    inForce.find(({ says }) => says === printed) ?? inForce.find(({ positions }) => positions.includes(name));
  if (found === undefined) {
    const known = [...new Set(inForce.map(({ says }) => says))];
    issues.push(unknownName('priority', name, { known, path }));
  }
  return found;
}

function optionNamed(name: string, { negotiation, path, issues }: Context): number | undefined {
  const { options, parties } = negotiation;
  const option = options.find(
    (each) => isSame(each.name, name) || isSame(`${parties[each.party]!.name}.${each.name}`, name),
  );
  if (option === undefined)
    issues.push(unknownName('option', name, { known: options.map((each) => each.name), path }));
  return option?.index;
}

function isSame(name: string, other: string): boolean {
  return name.normalize('NFC') === other.normalize('NFC');
}

function unknownName(
  what: 'party' | 'option' | 'priority',
  name: string,
  { known, path }: { readonly known: readonly string[]; readonly path: string },
): Issue {
  const near = nearestName(name, known);
  return errorIssue({
    code: `unknown-${what}`,
    path,
    says: `There is no ${what} "${name}"${what === 'priority' ? ' in force of this party' : ''}.`,
    remedy: near === undefined ? `Use one of: ${known.join('; ') || 'none'}.` : `Did you mean "${near}"?`,
    found: name,
    ...(near === undefined ? {} : { expected: near }),
  });
}

function notOpen(path: string, issue: Pick<Issue, 'says' | 'remedy' | 'found'>): Issue {
  return errorIssue({ code: 'not-open', path, ...issue });
}
