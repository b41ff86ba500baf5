import type { Passage, Range } from '../sentence/passage.ts';
import { tokensIn } from '../sentence/passage.ts';
import { isCapitalised, type Token } from '../sentence/token.ts';
import type { Cast } from './cast.ts';
import { entryAt } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { openingWords } from './opening-word.ts';
import { men, roleOf, titles, women } from './person-name.ts';
import { startOfInitials } from './initials.ts';
import { mentionOf } from './noun-phrase.ts';
import { personOf } from './person-mention.ts';
import { genderOfName } from './given-name.ts';
import { phraseOf, textOf } from './phrase.ts';
import { organs, roleWords } from './role.ts';

/** Enters in the cast the people and abbreviations that a sentence introduces. */
export function introduce(passage: Passage, cast: Cast): void {
  noteActors(passage, cast);
  const chunks = chunksOf(passage);
  for (const chunk of chunks) enterPerson(tokensIn(passage, chunk), cast);
  for (const [index, chunk] of chunks.entries()) {
    // "Ann Berg, 54, a farmer"
    const isAge = passage.tokens[chunk.to + 1]?.tag === 'NUM' && passage.tokens[chunk.to + 2]?.text === ',';
    const next = chunks[isAge ? index + 2 : index + 1];
    if (
      next !== undefined &&
      passage.tokens[chunk.to]?.text === ',' &&
      next.from === chunk.to + (isAge ? 3 : 1)
    )
      enterApposition(passage, [chunk, next], cast);
  }
  enterRelatives(passage, chunks, cast);
  enterNamed(passage.tokens, cast);
  enterAbbreviations(passage.tokens, cast);
}

/** "Ilan Dorev" of "Ilan Dorev's press conference". */
function ownerIn(tokens: readonly Token[]): readonly Token[] {
  const mark = tokens.findIndex(({ text }) => /^['’]s?$/u.test(text));
  let from = mark;
  while (from > 0 && isCapitalised(tokens[from - 1]!)) from -= 1;
  return mark - from < 2 ? [] : tokens.slice(from, mark);
}

/** The people a sentence names, wherever in it. */
export function peopleIn(passage: Passage, cast: Cast): readonly Mention[] {
  return chunksOf(passage).flatMap((chunk) => {
    const tokens = tokensIn(passage, chunk);
    if (tokens.length > 25 || !tokens.some(isCapitalised)) return [];
    const owner = ownerIn(tokens);
    return [tokens, owner].flatMap((words) => {
      const mention = words.length === 0 ? undefined : mentionOf(words, cast);
      return mention?.kind === 'person' ? [mention] : [];
    });
  });
}

function noteActors({ tokens }: Passage, cast: Cast): void {
  const lower = tokens.map((token) => token.lower);
  for (const [index, token] of tokens.entries()) {
    const entry = isCapitalised(token) ? entryAt(tokens, lower, index) : undefined;
    if (
      entry !== undefined &&
      entry.actor !== null &&
      entry.kind !== 'leader' &&
      entry.words[0] !== 'congress'
    )
      cast.noteActor(entry.actor);
  }
}

/** The noun phrases of a sentence, roughly: what stands between verbs, marks and conjunctions. */
function chunksOf({ tokens }: Passage): readonly Range[] {
  const chunks: Range[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && !isChunkEnd(tokens[at]!)) continue;
    if (at > from) chunks.push({ from, to: at });
    from = at + 1;
  }
  return chunks;
}

function isChunkEnd(token: Token): boolean {
  if (token.tag === 'PUNCT') return !/^['’]s?$/u.test(token.text);
  if ((token.tag === 'VERB' || token.tag === 'AUX') && !isCapitalised(token)) return true;
  if (token.tag === 'ADP') return !/^(?:of|for|from)$/u.test(token.lower);
  return (
    token.tag === 'SCONJ' ||
    token.tag === 'CCONJ' ||
    (token.tag === 'PRON' && !/^(?:his|her|its|their|our)$/u.test(token.lower)) ||
    token.tag === 'ADV'
  );
}

function enterPerson(tokens: readonly Token[], cast: Cast): void {
  if (tokens.length > 25) return;
  const person = personOf(tokens, cast);
  if (person !== undefined) cast.people.addPerson(person);
}

/** "Ana Ruiz, the head of the delegation," and "The chief negotiator, Ana Ruiz,". */
function enterApposition(passage: Passage, [first, second]: readonly [Range, Range], cast: Cast): void {
  const named = [first, second].find((range) => isName(tokensIn(passage, range)));
  const other = named === first ? second : first;
  if (named === undefined || isName(tokensIn(passage, other))) return;
  const office = mentionOf(tokensIn(passage, other), cast);
  if (
    office === undefined ||
    !(office.kind === 'office' || office.kind === 'person' || office.kind === 'outsider')
  )
    return;
  const owner = ownerBefore(passage, first, cast);
  const actor = owner ?? office.actor;
  const name = tokensIn(passage, named)
    .filter(({ lower }) => !roleWords.has(lower))
    .map((token) => token.text)
    .join(' ');
  // "Its foreign minister, Ana Ruiz," is not of whoever had the last foreign minister with another name.
  const isAnothers =
    office.by === 'earlier' && office.isHolder === true && cast.people.person(name)?.name !== office.name;
  if (office.by === 'earlier' && (actor === null || (isAnothers && owner === null))) return;
  const role = office.role ?? office.name;
  cast.people.addPerson({
    name,
    actor,
    isOutsider: office.kind === 'outsider',
    ...(role === null ? {} : { role }),
  });
}

/** "Ardin, whose premier, Lotta Grey,": the party before "whose". */
function ownerBefore({ tokens }: Passage, { from }: Range, cast: Cast): string | null {
  if (tokens[from - 1]?.lower !== 'whose') return null;
  const to = tokens[from - 2]?.text === ',' ? from - 2 : from - 1;
  let start = to;
  while (start > 0 && isCapitalised(tokens[start - 1]!)) start -= 1;
  return start === to ? null : (mentionOf(tokens.slice(start, to), cast)?.actor ?? null);
}

/** "Ann Berg" wherever it stands: a first name and a family name. */
function enterNamed(tokens: readonly Token[], cast: Cast): void {
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    if (!isNameWord(tokens[at]) || isNameWord(tokens[at - 1])) continue;
    let to = at + 1;
    while (to < tokens.length && to - at < 4 && isNameWord(tokens[to])) to += 1;
    const name = tokens.slice(at, to);
    const isPerson =
      genderOfName(name[0]!.text) !== undefined ||
      cast.actsAlone(name.at(-1)!.text) ||
      (name.length === 2 && cast.actsAlone(name[0]!.text));
    if (name.length > 1 && name.length < 4 && isPerson && phraseOf(name, cast).places.length === 0)
      cast.people.addPerson({ name: textOf(name), actor: null, isOutsider: false });
    at = to - 1;
  }
}

function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    !/^(?:ADP|DET|PRON|CCONJ|SCONJ|AUX|PART)$/u.test(token.tag) &&
    !openingWords.has(token.lower) &&
    !roleWords.has(token.lower) &&
    !organs.has(token.lower) &&
    !titles.has(token.lower) &&
    !women.has(token.lower) &&
    !men.has(token.lower)
  );
}

/** "Ann Berg, who heads the delegation": a person, whoever she is. */
function enterRelatives(passage: Passage, chunks: readonly Range[], cast: Cast): void {
  for (const chunk of chunks) {
    const after = passage.tokens.slice(chunk.to, chunk.to + 3).map(({ lower }) => lower);
    const leads =
      after[0] === ',' &&
      after[1] === 'who' &&
      /^(?:heads?|headed|leads?|led|chairs?|chaired|represents?|speaks?|commands?|commanded|runs?|ran)$/u.test(
        after[2] ?? '',
      );
    const whole = tokensIn(passage, chunk);
    const tokens = whole.slice(
      whole.findLastIndex(({ lower }) => roleWords.has(lower) || titles.has(lower)) + 1,
    );
    if (leads && isName(tokens))
      cast.people.addPerson({
        name: tokens.map((token) => token.text).join(' '),
        actor: ledIn(passage.tokens, chunk.to + 3, cast),
        isOutsider: false,
        role: roleOf(whole) ?? 'head',
      });
  }
}

/** "the Northern Council's team", "the team of Chile": whose it is that somebody leads. */
function ledIn(tokens: readonly Token[], from: number, cast: Cast): string | null {
  let to = from;
  while (to < tokens.length && to - from < 12 && !/^[,;:.]$/u.test(tokens[to]!.text)) to += 1;
  const led = tokens.slice(from, to);
  if (led.length === 0 || led.some(({ lower }) => lower === 'opposition')) return null;
  return mentionOf(led, cast)?.actor ?? phraseOf(led, cast).places[0]?.actor ?? null;
}

function isName(tokens: readonly Token[]): boolean {
  return (
    tokens.length >= 2 &&
    tokens.length <= 4 &&
    tokens.every((token) => isCapitalised(token) && /^(?:PROPN|NOUN|X|ADJ|VERB)$/u.test(token.tag))
  );
}

/** "Rapid Support Forces (RSF)": the letters in brackets are the words' initials. */
function enterAbbreviations(tokens: readonly Token[], cast: Cast): void {
  for (const [index, token] of tokens.entries()) {
    if (token.text !== '(' || tokens[index + 2]?.text !== ')') continue;
    const letters = tokens[index + 1]!.text;
    if (!/^\p{Lu}{2,6}$/u.test(letters)) continue;
    const words = tokens.slice(Math.max(0, index - letters.length - 2), index);
    const name = words.slice(startOfInitials(words, letters));
    if (name.length > 0) cast.names.addAlias(letters, nameOf(name, cast));
  }
}

function nameOf(tokens: readonly Token[], cast: Cast): string {
  const text = tokens.map((token) => token.text).join(' ');
  return mentionOf(tokens, cast)?.actor ?? text;
}
