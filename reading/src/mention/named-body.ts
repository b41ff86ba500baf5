import type { Passage } from '../sentence/passage.ts';
import { isCapitalised, type Token } from '../sentence/token.ts';
import type { Cast } from './cast.ts';
import { landsOf } from './demonym.ts';
import { gazetteerAt } from './gazetteer.ts';
import { genderOfName } from './given-name.ts';
import { openingWords } from './opening-word.ts';
import { men, women } from './person-name.ts';
import { startOfInitials } from './initials.ts';
import { determiners } from './phrase.ts';
import { officeHolders, organAdjectives, organs, outsiders, roleWords, unnamedPeople } from './role.ts';

/** What only a state has: "Velmora's government", "the coast of Velmora". */
const stateNouns = setOf(`
government governments president presidency premier chancellor king queen emir monarch parliament army navy military cabinet
constitution border borders coast capital citizens territory soil embassy airspace waters opposition fleet economy currency exports voters
ruling armed foreign prime defence defense interior finance trade energy water`);

/** After these a name is a state's: "the Republic of Lune". */
const realms = setOf('republic kingdom emirate sultanate principality duchy');

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

/** Words that name no body although they are written with capitals. */
const noNames =
  /^(?:mr|mrs|ms|dr|sir|lord|lady|st|the|people|workers|citizens|i|no|yes|not|but|and|or|if|in|on|at|as|for|of|to|by|from|it|he|she|we|they|you)$/u;

const longestName = 6;

interface Found {
  readonly states: Set<string>;
  readonly demonyms: Map<string, string>;
  readonly words: Set<string>;
  readonly surnames: Set<string>;
  readonly placed: Set<string>;
  readonly acting: Set<string>;
}

/**
 * Enters in the cast the states and bodies of an article that no list knows, told by how they are spoken of:
 * "Velmora's government", "the Velmoran army", "the Northern Council", "the Red Coast movement".
 */
export function enterBodies(passages: readonly Passage[], cast: Cast): void {
  const found: Found = {
    states: new Set(),
    demonyms: new Map(),
    words: new Set(),
    surnames: new Set(),
    placed: new Set(),
    acting: new Set(),
  };
  for (const { tokens } of passages) noteNames(tokens, found);
  const lowercase = new Set<string>();
  const inner = new Set<string>();
  for (const { tokens } of passages) noteCapitals(tokens, inner, lowercase);
  for (const { tokens } of passages) noteStates(tokens, cast, found);
  cast.noteNames(
    (word) => inner.has(word) || !isOpener(word, lowercase),
    (word) => found.acting.has(word),
  );
  for (const name of found.placed)
    if (found.acting.has(name) && !found.surnames.has(name) && isUnlisted(name, cast)) found.states.add(name);
  for (const { tokens } of passages) noteDemonyms(tokens, cast, found);
  for (const state of found.states) cast.addState(state);
  for (const [demonym, state] of found.demonyms) cast.addDemonym(demonym, state);
  for (const { tokens } of passages) enterLettered(tokens, cast);
  enterGroups(passages, cast);
}

/** "The People's Army of Tarn (PAT)": the letters say how far the name of a body goes. */
function enterLettered(tokens: readonly Token[], cast: Cast): void {
  for (const [at, token] of tokens.entries()) {
    if (token.text !== '(' || tokens[at + 2]?.text !== ')') continue;
    const letters = tokens[at + 1]!.text;
    if (!/^\p{Lu}{2,6}$/u.test(letters)) continue;
    const from = startOfInitials(tokens.slice(Math.max(0, at - 12), at), letters) + Math.max(0, at - 12);
    const name = tokens.slice(from, at);
    const isBody =
      name.some(({ lower }) => bodyNouns.has(lower)) && !name.some(({ lower }) => outsiders.has(lower));
    if (!isBody || name.length < 2 || isLand(tokens, from, cast) || !isUnknown(tokens, from, cast)) continue;
    cast.addGroup(textOf(name));
    cast.addAlias(name.map(({ lower }) => lower).join(' '), textOf(name));
    cast.addAlias(letters, textOf(name));
  }
}

/** Words written with a capital within a sentence, and words written without. */
function noteCapitals(tokens: readonly Token[], inner: Set<string>, lowercase: Set<string>): void {
  for (const [at, token] of tokens.entries()) {
    if (/^\p{Ll}/u.test(token.text)) lowercase.add(token.lower);
    else if (at > 0 && !/^[.:?!"“‘]$/u.test(tokens[at - 1]!.text)) inner.add(token.text);
  }
}

/** "Reporters filled the hall", "Welcome to": a word that has its capital from opening the sentence. */
function isOpener(word: string, lowercase: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  return (
    lowercase.has(lower) ||
    lowercase.has(`${lower}s`) ||
    lowercase.has(lower.replace(/s$/u, '')) ||
    openingWords.has(lower) ||
    /[^aius'’]s$/u.test(lower)
  );
}

/** Words with capitals, and those of them that end a person's name. */
function noteNames(tokens: readonly Token[], { words, surnames }: Found): void {
  for (const [at, token] of tokens.entries()) {
    if (!isWord(token)) continue;
    words.add(token.text);
    const before = tokens[at - 1];
    if (before === undefined) continue;
    const isTitled = women.has(before.lower) || men.has(before.lower) || isOfficeOrRank(before);
    const hasGivenName = isCapitalised(before) && genderOfName(before.text) !== undefined;
    if ((isTitled || hasGivenName) && before.text !== ',') surnames.add(token.text);
    if (isTitled && isWord(tokens[at + 1])) surnames.add(tokens[at + 1]!.text);
  }
}

function isOfficeOrRank({ lower }: Token): boolean {
  return officeHolders.has(lower) && !/^(?:chief|head|deputy|council)$/u.test(lower);
}

function noteStates(tokens: readonly Token[], cast: Cast, found: Found): void {
  notePlaces(tokens, found);
  for (const [at, token] of tokens.entries()) {
    if (!isWord(token)) continue;
    const before = tokens[at - 1];
    const isCompound = isWord(before) && quarters.test(before.lower) && isUnknown(tokens, at - 1, cast);
    const owner = isWord(before) && !isCompound ? undefined : ownerAt(tokens, at);
    const name = isCompound ? `${before.text} ${token.text}` : token.text;
    const of = before?.lower === 'of' ? (titledBefore(tokens, at - 2) ?? tokens[at - 2]) : undefined;
    const isLand = of !== undefined && !isWord(tokens[at + 1]) && (realms.has(of.lower) || isStateOffice(of));
    if (
      (owner !== undefined || isLand) &&
      isUnknown(tokens, at, cast) &&
      (isCompound || !isPerson(token, found))
    )
      found.states.add(name);
    if (isLand && realms.has(of.lower)) cast.addAlias(`${of.text} of ${token.text}`, token.text);
  }
}

/** "Lower Lenn", "New Karsia" */
const quarters =
  /^(?:upper|lower|north|south|east|west|northern|southern|eastern|western|new|great|greater|inner|outer|central|saint|san|santa)$/u;

/** "President Aron Pell of Selvia": the office before a name. */
function titledBefore(tokens: readonly Token[], last: number): Token | undefined {
  let at = last;
  while (at > 0 && last - at < 3 && isWord(tokens[at]) && !officeHolders.has(tokens[at]!.lower)) at -= 1;
  return at < last && officeHolders.has(tokens[at]?.lower ?? '') ? tokens[at] : undefined;
}

/** Where somebody is, and who acts: "In Besna, ..." and "Besna wants". */
function notePlaces(tokens: readonly Token[], { placed, acting }: Found): void {
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (!isWord(token) || (isWord(next) && next.text !== 'City') || isWord(tokens[at - 1])) continue;
    const isDescribed = /^(?:neighbouring|neighboring|nearby|tiny|distant|landlocked)$/u.test(
      tokens[at - 1]?.lower ?? '',
    );
    const before = tokens[isDescribed ? at - 2 : at - 1]?.lower ?? '';
    if (next?.text === ',' && /^(?:which|whose)$/u.test(tokens[at + 2]?.lower ?? '')) acting.add(token.text);
    if (isDescribed || /^(?:in|from|between|across|outside|inside)$/u.test(before)) placed.add(token.text);
    if (acts.test(next?.lower ?? '') || acts.test(tokens[at - 1]?.lower ?? '')) acting.add(token.text);
  }
}

const acts =
  /^(?:wants|says|said|insists|rejects|rejected|accuses|accused|denies|denied|demands|claims|agreed|signed|refuses|refused|offered|will|would|has|told|added|argued|argues|warned|asked|replied|insisted|urged|welcomed|suggested|thinks)$/u;

/** "Velmora's government", "Velmora's acting foreign minister". */
function ownerAt(tokens: readonly Token[], at: number): Token | undefined {
  if (!/^['’]s?$/u.test(tokens[at + 1]?.text ?? '')) return undefined;
  const owned = tokens.slice(at + 2, at + 5);
  const end = owned.findIndex(({ tag }) => !/^(?:ADJ|NOUN|PROPN|VERB)$/u.test(tag));
  return owned.slice(0, end < 0 ? owned.length : end).find(({ lower }) => stateNouns.has(lower));
}

function isStateOffice({ lower }: Token): boolean {
  return /^(?:government|governments|president|king|queen|emir|parliament|people|army|minister|chancellor|premier|affairs)$/u.test(
    lower,
  );
}

/** "Velmoran tankers": an adjective of a name that stands elsewhere in the article, or of an office or organ of state. */
function noteDemonyms(
  tokens: readonly Token[],
  cast: Cast,
  { states, demonyms, words, surnames }: Found,
): void {
  for (const [at, token] of tokens.entries()) {
    if (!isWord(token) || !isUnknown(tokens, at, cast) || demonyms.has(token.text)) continue;
    const next = tokens[at + 1];
    if (next === undefined || /^['’]s?$/u.test(next.text)) continue;
    const isSaid = isOfficial(next) || isOfficial(tokens[at + 2]);
    const isPlural = token.lower.endsWith('s');
    const lands = landsOf(token.lower).map(titled);
    const land =
      lands.find((one) => states.has(one)) ??
      (isSaid ? lands.find((one) => words.has(one) && !surnames.has(one)) : undefined);
    const guessed = land ?? guessedLand(token, next);
    if (guessed === undefined || guessed === token.text || states.has(token.text)) continue;
    if (isCapitalised(next) && !isOfficial(next) && !isPlural && surnames.has(next.text)) continue;
    demonyms.set(token.text, guessed);
    demonyms.set(`${token.text}s`, guessed);
    states.add(guessed);
  }
}

/** "Selvian" before an office or organ of state, where the article never names Selvia. */
function guessedLand({ text }: Token, next: Token): string | undefined {
  const isOfState = [stateNouns, organs, officeHolders, unnamedPeople].some((words) => words.has(next.lower));
  const isLand =
    /^\p{Lu}\p{Ll}{2,}ian$/u.test(text) &&
    !/^(?:Christ|Presbyter|Paris|Civil|Guard|Utop|Histor|Librar|Victor|Egal|Ind)ian$/u.test(text);
  return isOfState && isLand ? text.slice(0, -1) : undefined;
}

function isOfficial(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (officeHolders.has(token.lower) || organs.has(token.lower) || roleWords.has(token.lower))
  );
}

function enterGroups(passages: readonly Passage[], cast: Cast): void {
  const byNoun = new Map<string, Set<string>>();
  for (const { tokens } of passages) {
    for (let at = 0; at < tokens.length; at += 1) {
      if (!isWord(tokens[at]) || isWord(tokens[at - 1])) continue;
      const to = nameEnd(tokens, at);
      const group = groupIn(tokens, at, to, cast);
      if (group !== undefined) {
        cast.addGroup(group.name);
        cast.addAlias(group.words, group.name);
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
    if (names.size === 1 && !/^(?:movement|alliance|front)$/u.test(noun)) cast.addAlias(noun, only!);
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

interface Group {
  readonly name: string;
  /** Its words as a text's tokens give them, "fishers ' league". */
  readonly words: string;
  readonly noun: string;
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

function isLand(tokens: readonly Token[], at: number, cast: Cast): boolean {
  const { text, lower } = tokens[at]!;
  const entry = gazetteerAt([lower], 0);
  return cast.isState(text) || cast.isDemonym(text) || entry?.kind === 'state' || entry?.kind === 'demonym';
}

function isUnlisted(name: string, cast: Cast): boolean {
  return (
    gazetteerAt([name.toLowerCase()], 0) === undefined &&
    cast.actorOf(name) === undefined &&
    genderOfName(name) === undefined &&
    cast.isName(name)
  );
}

/** Not in any list, and no part of a name that is. */
function isUnknown(tokens: readonly Token[], at: number, cast: Cast, to = at + 1): boolean {
  const lower = tokens.slice(Math.max(0, at - 3), to + 3).map((token) => token.lower);
  const here = at - Math.max(0, at - 3);
  for (let from = 0; from < here + (to - at); from += 1) {
    const entry = gazetteerAt(lower, from);
    const isOver = entry !== undefined && from + entry.words.length > here;
    if (isOver && isCapitalised(tokens[at - here + from]!) && (entry.kind !== 'leader' || from >= here))
      return false;
    const alias = cast.aliasAt(lower, from);
    if (alias !== undefined && from + alias.length > here && from <= here) return false;
  }
  return true;
}

function isPerson({ text }: Token, { surnames }: Found): boolean {
  return surnames.has(text) || genderOfName(text) !== undefined;
}

function isWord(token: Token | undefined): token is Token {
  return (
    token !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    !noNames.test(token.lower) &&
    token.tag !== 'PRON'
  );
}

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) =>
      index > 0 && token.start > tokens[index - 1]!.end ? ` ${token.text}` : token.text,
    )
    .join('');
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
