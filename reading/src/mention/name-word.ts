import { isCapitalised, type Token } from '../sentence/token.ts';
import type { Cast } from './cast.ts';
import { gazetteerAt } from './gazetteer.ts';

/** Words that name no body although they are written with capitals. */
const noNames =
  /^(?:mr|mrs|ms|dr|sir|lord|lady|st|the|people|workers|citizens|i|no|yes|not|but|and|or|if|in|on|at|as|for|of|to|by|from|it|he|she|we|they|you)$/u;

export function isWord(token: Token | undefined): token is Token {
  return (
    token !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    !noNames.test(token.lower) &&
    token.tag !== 'PRON'
  );
}

/** Not in any list, and no part of a name that is. */
export function isUnknown(tokens: readonly Token[], at: number, cast: Cast, to = at + 1): boolean {
  const lower = tokens.slice(Math.max(0, at - 3), to + 3).map((token) => token.lower);
  const here = at - Math.max(0, at - 3);
  for (let from = 0; from < here + (to - at); from += 1) {
    const entry = gazetteerAt(lower, from);
    const isOver = entry !== undefined && from + entry.words.length > here;
    if (isOver && isCapitalised(tokens[at - here + from]!) && (entry.kind !== 'leader' || from >= here))
      return false;
    const alias = cast.names.aliasAt(lower, from);
    if (alias !== undefined && from + alias.length > here && from <= here) return false;
  }
  return true;
}

export function isLand(tokens: readonly Token[], at: number, cast: Cast): boolean {
  const { text, lower } = tokens[at]!;
  const entry = gazetteerAt([lower], 0);
  return (
    cast.names.isState(text) ||
    cast.names.isDemonym(text) ||
    entry?.kind === 'state' ||
    entry?.kind === 'demonym'
  );
}
