import type { Passage } from '../sentence/passage.ts';
import { isCapitalised, type Token } from '../sentence/token.ts';
import type { Cast } from './cast.ts';
import { landsOf } from './demonym.ts';
import { gazetteerAt } from './gazetteer.ts';
import { genderOfName } from './given-name.ts';
import { openingWords } from './opening-word.ts';
import { men, women } from './person-name.ts';
import { isUnknown, isWord } from './name-word.ts';
import { enterGroups, enterLettered } from './named-group.ts';
import { officeHolders, organs, roleWords, setOf, unnamedPeople } from './role.ts';

/** What only a state has: "Velmora's government", "the coast of Velmora". */
const stateNouns = setOf(`
government governments president presidency premier chancellor king queen emir monarch parliament army navy military cabinet
constitution border borders coast capital citizens territory soil embassy airspace waters opposition fleet economy currency exports voters
ruling armed foreign prime defence defense interior finance trade energy water`);

/** After these a name is a state's: "the Republic of Lune". */
const realms = setOf('republic kingdom emirate sultanate principality duchy');

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
  for (const state of found.states) cast.names.addState(state);
  for (const [demonym, state] of found.demonyms) cast.names.addDemonym(demonym, state);
  for (const { tokens } of passages) enterLettered(tokens, cast);
  enterGroups(passages, cast);
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
    if (isLand && realms.has(of.lower)) cast.names.addAlias(`${of.text} of ${token.text}`, token.text);
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

function isUnlisted(name: string, cast: Cast): boolean {
  return (
    gazetteerAt([name.toLowerCase()], 0) === undefined &&
    cast.names.actorOf(name) === undefined &&
    genderOfName(name) === undefined &&
    cast.isName(name)
  );
}

function isPerson({ text }: Token, { surnames }: Found): boolean {
  return surnames.has(text) || genderOfName(text) !== undefined;
}

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
