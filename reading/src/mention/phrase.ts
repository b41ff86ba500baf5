import { type Token, isCapitalised } from '../sentence/token.ts';
import type { Cast } from './cast.ts';
import { genderOfName } from './given-name.ts';
import { entryAt, type GazetteerEntry } from './gazetteer.ts';
import { officeHolders, organs, outsiders, portfolios, roleWords } from './role.ts';

export const determiners = new Set([
  'the',
  'a',
  'an',
  'both',
  'this',
  'that',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'all',
  'another',
]);

const tailStarts = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'to',
  'by',
  'on',
  'with',
  'close',
  'familiar',
  'representing',
  'who',
  'which',
  'that',
  'briefed',
  'involved',
  'speaking',
  'between',
]);

/** A noun phrase taken apart: what stands before its first preposition, and after. */
export interface Phrase {
  readonly tokens: readonly Token[];
  readonly core: readonly Token[];
  readonly tail: readonly Token[];
  readonly head: string;
  readonly places: readonly Place[];
}

export interface Place extends Pick<GazetteerEntry, 'actor' | 'kind'> {
  readonly from: number;
  readonly length: number;
}

export function trim(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  let to = tokens.length;
  while (
    from < to &&
    (tokens[from]!.tag === 'PUNCT' || tokens[from]!.tag === 'CCONJ' || tokens[from]!.tag === 'ADV')
  )
    from += 1;
  while (
    to > from &&
    (tokens[to - 1]!.tag === 'PUNCT' || tokens[to - 1]!.tag === 'ADV' || tokens[to - 1]!.tag === 'AUX')
  )
    to -= 1;
  return tokens.slice(from, to);
}

export function phraseOf(tokens: readonly Token[], cast: Cast): Phrase {
  const lower = tokens.map((token) => token.lower);
  const places = placesIn(lower, tokens, cast);
  const isInPlace = (index: number): boolean =>
    places.some(({ from, length }) => index >= from && index < from + length);
  let cut = tokens.findIndex(
    (token, index) =>
      index > 0 && tailStarts.has(token.lower) && !isInPlace(index) && !isInName(tokens, index, isInPlace),
  );
  if (cut < 0) cut = tokens.length;
  const core = tokens.slice(0, cut).filter((token, index) => index > 0 || !determiners.has(token.lower));
  const head = core.findLast((token) => token.tag !== 'PUNCT' && token.tag !== 'PART' && token.tag !== 'NUM');
  return { tokens, core, tail: tokens.slice(cut), head: head?.lower ?? '', places };
}

/** "chief of staff Ann Berg", "vice minister of foreign affairs Ann Berg": what the office is of, then a name. */
function isDuty(tokens: readonly Token[], of: number): boolean {
  if (!officeHolders.has(tokens[of - 1]?.lower ?? '')) return false;
  let at = of + 1;
  while (at < tokens.length && isDutyWord(tokens[at]!)) at += 1;
  const isSaid = tokens.slice(of + 1, at).some(({ lower }) => lower !== 'the' && lower !== 'and');
  return isSaid && at < tokens.length && isCapitalised(tokens[at]!);
}

function isDutyWord({ lower }: Token): boolean {
  return (
    /^(?:staff|state|police|mission|delegation|and|the)$/u.test(lower) ||
    roleWords.has(lower) ||
    portfolios.has(lower)
  );
}

/** "Bank of Example", "International Committee of the Red Cross": one name, where the first words are no office. */
function isInName(tokens: readonly Token[], index: number, isInPlace: (index: number) => boolean): boolean {
  if (tokens[index]!.lower !== 'of') return false;
  // "Secretary of State Ann Berg"
  const isPortfolio =
    isCapitalised(tokens[index + 1] ?? tokens[index]!) &&
    roleWords.has(tokens[index + 1]?.lower ?? '') &&
    officeHolders.has(tokens[index - 1]?.lower ?? '');
  if (isPortfolio || isDuty(tokens, index)) return true;
  // "Ann Berg of the National Federation": a person of a body.
  const words = tokens.slice(0, index);
  const isPerson = words.length > 1 && words.length < 4 && genderOfName(words[0]!.text) !== undefined;
  const isBody = words.some(
    ({ lower }) =>
      organs.has(lower) ||
      outsiders.has(lower) ||
      /^(?:league|front|union|army|bank|house|people|men|women|community|society|office)$/u.test(lower),
  );
  if (isPerson || (tokens[index + 1]?.lower === 'the' && words.length > 1 && words.length < 4 && !isBody))
    return false;
  const next = tokens[index + 1]?.lower === 'the' ? tokens[index + 2] : tokens[index + 1];
  if (next === undefined || !isCapitalised(next) || isInPlace(tokens.indexOf(next))) return false;
  const before = tokens.slice(0, index).filter(({ lower }) => !determiners.has(lower));
  return (
    before.length > 0 &&
    before.every(isCapitalised) &&
    before.some(({ lower }, at) => !roleWords.has(lower) && !organs.has(lower) && !isInPlace(at))
  );
}

function placesIn(lower: readonly string[], tokens: readonly Token[], cast: Cast): readonly Place[] {
  const found: Place[] = [];
  for (let from = 0; from < lower.length; from += 1) {
    const alias = cast.names.aliasAt(lower, from);
    const isName = isCapitalised(tokens[from]!);
    const entry = entryAt(tokens, lower, from);
    const leader = isName && alias === undefined ? leaderAt(tokens, from, cast) : undefined;
    if (alias !== undefined && isName && alias.length >= (entry?.words.length ?? 0)) {
      found.push({ actor: alias.actor, kind: alias.kind, from, length: alias.length });
      from += alias.length - 1;
    } else if (
      leader !== undefined &&
      leader.length > (entry === undefined || entry.kind === 'leader' ? 0 : entry.words.length)
    ) {
      found.push({ actor: leader.actor, kind: 'leader', from, length: leader.length });
      from += leader.length - 1;
    } else if (entry !== undefined && entry.kind !== 'leader' && isName && !isOthers(entry, found, cast)) {
      found.push({ ...entry, from, length: entry.words.length });
      from += entry.words.length - 1;
    }
  }
  return found;
}

/** "the Colombian Congress": what many states have is one's only where the text speaks of that one. */
function isOthers({ words, kind, actor }: GazetteerEntry, before: readonly Place[], cast: Cast): boolean {
  if (kind !== 'office' || words[0] !== 'congress') return false;
  return before.length > 0 || actor === null || !cast.speaksOf(actor);
}

const longestName = 5;

/** The longest known person's name that begins at a token. */
function leaderAt(
  tokens: readonly Token[],
  from: number,
  cast: Cast,
): { readonly actor: string | null; readonly length: number } | undefined {
  let to = from;
  while (to < tokens.length && to - from < longestName && isInNameRun(tokens, to)) to += 1;
  for (let end = to; end > from; end -= 1) {
    if (!isCapitalised(tokens[end - 1]!)) continue;
    const leader = cast.people.leader(textOf(tokens.slice(from, end)));
    if (leader !== undefined) return { actor: leader.actor, length: end - from };
  }
  return undefined;
}

function isInNameRun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (isCapitalised(token)) return !roleWords.has(token.lower);
  return nameParticles.has(token.lower);
}

export const nameParticles = new Set(
  'al bin bint de da do dos von van der den la el ben ibn abu ould du di le zu ter ten'.split(' '),
);

export function textOf(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) =>
      index > 0 && token.start > tokens[index - 1]!.end ? ` ${token.text}` : token.text,
    )
    .join('');
}

export function spanOf(tokens: readonly Token[]): { readonly start: number; readonly end: number } {
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end };
}
