import type { Passage } from '../sentence/passage.ts';
import type { Token } from '../sentence/token.ts';
import type { Cast } from './cast.ts';
import { startOfInitials } from './initials.ts';
import { isLand, isUnknown, isWord } from './name-word.ts';
import { determiners, textOf } from './phrase.ts';
import { officeHolders, organAdjectives, organs, outsiders, setOf } from './role.ts';

/** How bodies that act together are called; the first are so called by this word alone afterwards. */
const bodyNouns = setOf(`
council movement front league alliance brigades brigade compact confederation commission authority
army party union forces force coalition congress assembly federation organisation organization community
committee resistance militia bloc fund agency tribunal candidacy command guard legion guards rebels`);

const calledByNoun = setOf(
  'council movement front league alliance brigades compact confederation commission',
);

/** What makes a name before it a group's: "the Red Coast movement". */
const groupNouns = setOf(
  'movement militia rebels insurgents guerrillas fighters faction separatists alliance bloc coalition',
);

/** Bodies that speak for themselves even where a state's name is in theirs. */
const ownNouns = setOf('movement front league alliance brigades brigade resistance militia legion');

const longestName = 6;

interface Group {
  readonly name: string;
  /** Its words as a text's tokens give them, "fishers ' league". */
  readonly words: string;
  readonly noun: string;
}

/** "The People's Army of Tarn (PAT)": the letters say how far the name of a body goes. */
export function enterLettered(tokens: readonly Token[], cast: Cast): void {
  for (const [at, token] of tokens.entries()) {
    if (token.text !== '(' || tokens[at + 2]?.text !== ')') continue;
    const letters = tokens[at + 1]!.text;
    if (!/^\p{Lu}{2,6}$/u.test(letters)) continue;
    const from = startOfInitials(tokens.slice(Math.max(0, at - 12), at), letters) + Math.max(0, at - 12);
    const name = tokens.slice(from, at);
    const isBody =
      name.some(({ lower }) => bodyNouns.has(lower)) && !name.some(({ lower }) => outsiders.has(lower));
    if (!isBody || name.length < 2 || isLand(tokens, from, cast) || !isUnknown(tokens, from, cast)) continue;
    cast.names.addGroup(textOf(name));
    cast.names.addAlias(name.map(({ lower }) => lower).join(' '), textOf(name));
    cast.names.addAlias(letters, textOf(name));
  }
}

export function enterGroups(passages: readonly Passage[], cast: Cast): void {
  const byNoun = new Map<string, Set<string>>();
  for (const { tokens } of passages) {
    for (let at = 0; at < tokens.length; at += 1) {
      if (!isWord(tokens[at]) || isWord(tokens[at - 1])) continue;
      const to = nameEnd(tokens, at);
      const group = groupIn(tokens, at, to, cast);
      if (group !== undefined) {
        cast.names.addGroup(group.name);
        cast.names.addAlias(group.words, group.name);
        if (calledByNoun.has(group.noun)) {
          const names = byNoun.get(group.noun) ?? new Set();
          byNoun.set(group.noun, names.add(group.name));
        }
      }
      at = to - 1;
    }
  }
  // "the Council" is the Northern Council where the article has no other.
  for (const [noun, names] of byNoun) {
    const [only] = names;
    if (names.size === 1 && !/^(?:movement|alliance|front)$/u.test(noun)) cast.names.addAlias(noun, only!);
  }
}

/** Where a run of capitalised words ends. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to - from < longestName) {
    const token = tokens[to];
    // "Fishers' League" is one name, "Besk's Council" two.
    const isPlural =
      token !== undefined &&
      (/^['’]$/u.test(token.text) ||
        (/^['’]s$/u.test(token.text) && /(?:men|people|children)$/u.test(tokens[to - 1]!.lower))) &&
      isWord(tokens[to + 1]);
    if (!isWord(token) && !isPlural) break;
    to += 1;
  }
  return to;
}

function groupIn(tokens: readonly Token[], from: number, to: number, cast: Cast): Group | undefined {
  let first = from;
  while (first < to && (officeHolders.has(tokens[first]!.lower) || determiners.has(tokens[first]!.lower)))
    first += 1;
  const next = tokens[to]?.lower ?? '';
  const noun = tokens[to - 1]!.lower;
  const run = tokens.slice(first, to);
  if (run.length === 0 || outsiders.has(noun)) return undefined;
  // "the National Electoral Council" is an organ of the state it is in.
  const isOrgan = organAdjectives.has(run[0]!.lower) && organs.has(noun) && !ownNouns.has(noun);
  const isNamed = bodyNouns.has(noun) && run.length > 1 && !isOrgan;
  // "the Karsian Parliament" is Karsia's, "the Karsian Liberation Front" is nobody's but its own.
  if (isLand(tokens, first, cast)) {
    const isOwn = isNamed && ownNouns.has(noun) && isUnknown(tokens, first + 1, cast, to);
    return isOwn ? { name: textOf(run), words: run.map(({ lower }) => lower).join(' '), noun } : undefined;
  }
  const isCalled = groupNouns.has(next) && (run.length > 1 || run[0]!.tag === 'PROPN');
  if (!(isNamed || isCalled) || !isUnknown(tokens, first, cast, to)) return undefined;
  return { name: textOf(run), words: run.map(({ lower }) => lower).join(' '), noun };
}
