import { type Token, isCapitalised } from '../sentence/token.ts';
import { openingWords } from './opening-word.ts';
import { nameParticles, type Phrase, type Place, textOf } from './phrase.ts';
import {
  documents,
  officeHolders,
  organAdjectives,
  organs,
  portfolios,
  roleWords,
  unnamedPeople,
} from './role.ts';

export const women = new Set([
  'mrs',
  'ms',
  'mrs.',
  'ms.',
  'spokeswoman',
  'queen',
  'princess',
  'chairwoman',
  'congresswoman',
  'she',
]);

export const men = new Set([
  'mr',
  'mr.',
  'spokesman',
  'king',
  'prince',
  'chairman',
  'sheikh',
  'congressman',
  'emir',
]);

/** How people are addressed who hold no office by it. */
export const titles = new Set(
  'rev rev. reverend dr dr. prof prof. professor sir dame lord lady baroness judge justice ayatollah archbishop bishop cardinal father'.split(
    ' ',
  ),
);

/** The name at the end of the core: capitalised words that are neither places nor offices. */
export function personNameOf({ tokens, core, tail, places, head }: Phrase): readonly Token[] | undefined {
  const leader = places.findLast(
    ({ kind, from, length }) =>
      kind === 'leader' && core.includes(tokens[from]!) && core.includes(tokens[from + length - 1]!),
  );
  if (leader !== undefined && tokens[leader.from + leader.length - 1] === core.at(-1)) {
    let from = leader.from;
    while (from > 0 && isNamePart(tokens[from - 1]!, places, tokens)) from -= 1;
    return tokens.slice(from, leader.from + leader.length);
  }
  if (organs.has(head) || documents.has(head)) return undefined;
  let from = core.length;
  while (
    from > 0 &&
    (isNamePart(core[from - 1]!, places, tokens) || isParticle(core, from - 1, places, tokens))
  )
    from -= 1;
  const name = core.slice(from);
  if (name.length > 1 && openingWords.has(name[0]!.lower)) return name.slice(1);
  if (name.length === 0) return nameInTail({ tokens, core, tail, places, head });
  return name.length > 5 ? undefined : name;
}

/** "the representative of Chile in Geneva Ana Ruiz": a name that ends the phrase, after the place. */
function nameInTail({ tokens, tail, places, head }: Phrase): readonly Token[] | undefined {
  if (!officeHolders.has(head) || !/^(?:of|for|in|at|to)$/u.test(tail[0]?.lower ?? '')) return undefined;
  let from = tail.length;
  while (from > 1 && isNamePart(tail[from - 1]!, places, tokens) && tail[from - 1]!.tag !== 'NOUN') from -= 1;
  const name = tail.slice(from);
  const before = tail[from - 1]!;
  const isAfterPlace = places.some(({ from: at, length }) => tokens[at + length - 1] === before);
  return name.length > 1 && name.length < 5 && (isAfterPlace || organs.has(before.lower)) ? name : undefined;
}

function isNamePart(token: Token, places: readonly Place[], tokens: readonly Token[]): boolean {
  if (!isCapitalised(token) || /\p{Lu}{2}|\d/u.test(token.text)) return false;
  if (/^(?:ADP|DET|CCONJ|SCONJ|AUX)$/u.test(token.tag) && !nameParticles.has(token.lower)) return false;
  const bare = token.lower.replace(/\.$/u, '');
  if (
    roleWords.has(bare) ||
    organs.has(bare) ||
    women.has(bare) ||
    men.has(bare) ||
    titles.has(bare) ||
    portfolios.has(bare)
  )
    return false;
  const at = tokens.indexOf(token);
  return !places.some(({ kind, from, length }) => kind !== 'leader' && at >= from && at < from + length);
}

function isParticle(
  core: readonly Token[],
  index: number,
  places: readonly Place[],
  tokens: readonly Token[],
): boolean {
  const isSmall = nameParticles.has(core[index]!.lower);
  return isSmall && index > 0 && isNamePart(core[index - 1]!, places, tokens);
}

export function roleOf(before: readonly Token[]): string | undefined {
  let first = before.findIndex(({ lower }) => roleWords.has(lower) || organs.has(lower));
  if (first < 0) return undefined;
  while (first > 0 && portfolios.has(before[first - 1]!.lower)) first -= 1;
  const words = before.slice(first).filter(({ lower }) => roleWords.has(lower) || organs.has(lower));
  if (!words.some(({ lower }) => officeHolders.has(lower) || unnamedPeople.has(lower) || lower === 'mp'))
    return undefined;
  return textOf(before.slice(roleStart(before, first)));
}

/** Where the office right before a name begins: "Ambassador Ann Berg and Japanese envoy" is of two. */
function roleStart(before: readonly Token[], first: number): number {
  const last = before.findLastIndex(
    (token, index) => index > first && token.lower === 'and' && isOthersName(before[index - 1]!),
  );
  const next = before.findIndex(
    ({ lower }, index) => index > last && (roleWords.has(lower) || organs.has(lower)),
  );
  return last < 0 || next < 0 ? first : next;
}

function isOthersName(token: Token): boolean {
  const known = [roleWords, organs, portfolios, organAdjectives, titles];
  return isCapitalised(token) && token.tag === 'PROPN' && !known.some((words) => words.has(token.lower));
}

export function genderOf(core: readonly Token[]): 'f' | 'm' | undefined {
  if (core.some(({ lower }) => women.has(lower))) return 'f';
  return core.some(({ lower }) => men.has(lower)) ? 'm' : undefined;
}
