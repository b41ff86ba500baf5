import { type Issue, type Outcome, errorIssue } from '../../base/issue.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import { signs } from '../negotiation/negotiation-file.ts';
import { contradictionsAmong } from '../preference/contradiction.ts';
import { positionsInForce } from '../negotiation/position.ts';
import type { Preview } from '../report.ts';
import { type Supposition, suppose, suppositionsOf } from './supposition.ts';

/**
 * Answers taken for given, as a person writes them:
 *
 *     supposition = party ':' option '=' answer
 *                 | party ':' 'order' ':' priority ('>' | '?') priority
 *     answer      = 'wants' | 'indifferent' | 'opposes'     where the party has said nothing of the option
 *                 | 'in-favour' | 'against'                 where its reports contradict each other
 *                 | '?'                                     each of the answers in turn
 *
 * A name is a quoted string (`\"` for a quotation mark in it), or all up to the next mark, without the blanks around it.
 * A priority is named by its words or by the id of its position; `first > second` says that the first matters more, and
 * `first ? second` asks for both answers in turn. `->` and `<->` are no marks.
 *
 * @returns for each text the answers that it stands for: one, or each in turn where it asks; or all issues, also of what is
 * named and is not known, or is no open point.
 */
export function readSuppositions(
  texts: readonly string[],
  negotiation: Negotiation,
): Outcome<readonly (readonly Supposition[])[]> {
  const issues: Issue[] = [];
  const all = texts.map((source, index) => {
    const path = `whatIf[${index}]`;
    const answers = readOne(source, { negotiation, path, issues });
    const supposed = suppose(negotiation, answers.slice(0, 1), '');
    if (!supposed.ok) issues.push(...supposed.issues.map((issue) => ({ ...issue, path })));
    return answers;
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: all, warnings: [] };
}

interface Context {
  readonly negotiation: Negotiation;
  readonly path: string;
  readonly issues: Issue[];
}

/** `"quoted"`, or all up to a mark; blanks around it are taken off later. */
const name = String.raw`(?:\s*"((?:[^"\\]|\\.)*)"\s*|([^":=]*))`;
const priority = String.raw`(?:\s*"((?:[^"\\]|\\.)*)"\s*|((?:->|-(?!>)|[^->?"])*))`;
const orderPattern = new RegExp(`^${name}:\\s*order\\s*:${priority}([>?])${priority}$`, 'u');
const optionPattern = new RegExp(`^${name}:${name}=\\s*([\\p{L}-]+|\\?)\\s*$`, 'u');

function readOne(source: string, context: Context): readonly Supposition[] {
  const order = orderPattern.exec(source);
  if (order !== null) {
    const [, quotedParty, party, quotedFirst, first, mark, quotedSecond, second] = order;
    const both = suppositionsOf({
      party: nameOf(quotedParty, party),
      order: [nameOf(quotedFirst, first), nameOf(quotedSecond, second)],
    });
    return mark === '?' ? Object.values(both) : [both['first']!];
  }
  const option = optionPattern.exec(source);
  if (option === null) return refuse(source, context);
  const [, quotedParty, party, quotedOption, plainOption, answer = ''] = option;
  const point = { party: nameOf(quotedParty, party), option: nameOf(quotedOption, plainOption) };
  const answers = { ...suppositionsOf(point), ...suppositionsOf({ ...point, contradiction: [] }) };
  if (answer === '?')
    return Object.values(
      isContradicted(point, context.negotiation)
        ? suppositionsOf({ ...point, contradiction: [] })
        : suppositionsOf(point),
    );
  const chosen = answers[answer === 'in-favour' ? 'inFavour' : answer];
  return chosen === undefined ? refuse(source, context) : [chosen];
}

function isContradicted(
  point: { readonly party: string; readonly option: string },
  { parties, options, positions, asOf }: Negotiation,
): boolean {
  const party = parties.find(({ name: own }) => own === point.party)?.index;
  const said = positionsInForce(positions, asOf).filter((position) => position.party === party);
  return contradictionsAmong(said).some(({ option }) => {
    const { name: own, party: owner } = options[option]!;
    return point.option === own || point.option === `${parties[owner]!.name}.${own}`;
  });
}

function nameOf(quoted: string | undefined, plain: string | undefined): string {
  return quoted === undefined ? (plain ?? '').trim() : quoted.replace(/\\(.)/gu, '$1');
}

function refuse(source: string, { path, issues, negotiation }: Context): readonly [] {
  const party = negotiation.parties[0]?.name ?? 'party';
  const option = negotiation.options[0]?.name ?? 'option';
  issues.push(
    errorIssue({
      code: 'what-if',
      path,
      says: `"${source}" is no answer to an open point.`,
      remedy: `Write for example ${party}:${option}=wants (or ${signs.slice(1).join(', ')}; in-favour, against where reports contradict each other; ? for each in turn), or ${party}:order:"a">"b".`,
      found: source,
    }),
  );
  return [];
}

/** Answers as a person writes them, in one text; `splitSuppositions` takes them apart again. */
export function printSuppositions(supposed: Preview['supposed']): string {
  return supposed.map(printSupposition).join('; ');
}

/** The texts of several answers, one by one. */
export function splitSuppositions(text: string): readonly string[] {
  return [...text.matchAll(/(?:"(?:[^"\\]|\\.)*"|[^";])+/gu)].map(([one]) => one.trim());
}

function printSupposition({
  kind,
  party,
  option = '',
  answer = '',
  above = '',
  below = '',
}: Preview['supposed'][number]): string {
  if (kind === 'order') return `${printName(party)}:order:${quoted(above)}>${quoted(below)}`;
  return `${printName(party)}:${printName(option)}=${answer === 'inFavour' ? 'in-favour' : answer}`;
}

/** Quoted where it has a mark in it, or is empty. */
function printName(text: string): string {
  return /^[^\s":=;>?\\](?:[^":=;>?\\]*[^\s":=;>?\\])?$/u.test(text) ? text : quoted(text);
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/gu, '\\$&')}"`;
}
