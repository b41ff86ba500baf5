import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { actorNamed } from '../../reading/src/mention/gazetteer.ts';
import { grouped } from './grouped.ts';
import { dayOf, type Term } from './term.ts';

/** An office and its holder as one edition names them. */
interface Sighting {
  readonly actor: string;
  readonly slot: 'state' | 'government';
  readonly office: string;
  readonly name: string;
  readonly surname: string;
  readonly since: string;
  /** The day of the edition. */
  readonly seen: string;
}

const officeWords =
  /^(?:Acting|Interim|Transitional|Transition|Caretaker|Provisional|President|Prime|Minister|Vice|Chancellor|King|Queen|Emperor|Sultan|Amir|Emir|Prince|Crown|Grand|Duke|Premier|Supreme|Leader|Chairman|Chairperson|Chairwoman|Chief|Executive|State|Counsellor|Federal|Taoiseach|Captain|Co-Prince|Paramount|Pope|Russian|Federation|USSR|Ministers|Islamic|Administrator|Governor|Governor-General|General|Secretary|of|the|and|Government|Council|Revolution|Head|Sovereignty|Sovereign|Ruling|Military|Junta|National|People's|Republic|Central|Party|Committee)$/iu;
const ranks =
  /^(?:Dr\.?|Gen\.?|Lt\.?|Maj\.?|Brig\.?|Col\.?|Capt\.?|Sir|Dame|Mr\.?|Mrs\.?|Ms\.?|Al-?haj+i?|Marshal|Field|Field-Marshal|Fr\.?|Adm\.?|Sgt\.?|Master|Sr\.?|ret\.?|\(Ret\.?\)|Ret\.|Professor|Prof\.?|HRH|His|Her|Majesty|Excellency|Commander|Lieutenant|Major|Colonel|Flight|Hojjat|ol-Eslam|Ayatollah|SHAYKH|Sheikh|Shaykh|Dato|Tuanku|Tun|Datuk|Tan|Sri)$/u;

/** The heads of state and government of every edition and snapshot below a folder, as terms. */
export function factbookTerms(folder: string): readonly Term[] {
  const sightings = [
    ...editionSightings(join(folder, 'editions')),
    ...snapshotSightings(join(folder, 'snapshots')),
  ];
  return termsOf(sightings);
}

function editionSightings(folder: string): readonly Sighting[] {
  const names = new Map<string, string>();
  for (const line of readFileSync(join(folder, 'countries.csv'), 'utf8').split('\n')) {
    const [id = '', , , ...rest] = line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
    names.set(id, (rest[0] ?? '').replaceAll('"', ''));
  }
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql.gz'))
    .toSorted()
    .flatMap((file) => {
      const year = file.slice(0, 4);
      const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
      return [...text.matchAll(/^\s*\(\d+, \d+, (\d+), N'(?:[^']|'')*', N'((?:[^']|'')*)'\)/gmu)].flatMap(
        (row) => {
          const content = row[2]!.replaceAll("''", "'");
          return /chief of state/iu.test(content)
            ? sightingsIn(content, names.get(row[1]!) ?? '', `${year}-07-01`)
            : [];
        },
      );
    });
}

interface Profile {
  readonly Government?: {
    readonly 'Country name'?: Readonly<Record<string, { readonly text?: string }>>;
    readonly 'Executive branch'?: Readonly<Record<string, { readonly text?: string }>>;
  };
}

function snapshotSightings(folder: string): readonly Sighting[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .flatMap((day) =>
      readdirSync(join(folder, day), { recursive: true, encoding: 'utf8' })
        .filter((file) => /^[a-z-]+[\\/][a-z]{2}\.json$/u.test(file))
        .flatMap((file) => {
          const { Government: government } = JSON.parse(
            readFileSync(join(folder, day, file), 'utf8'),
          ) as Profile;
          const branch = government?.['Executive branch'];
          const names = government?.['Country name'];
          const short = names?.['conventional short form']?.text;
          const name =
            short === undefined || short === 'none' ? names?.['conventional long form']?.text : short;
          if (branch === undefined || name === undefined) return [];
          const content = `chief of state: ${branch['chief of state']?.text ?? ''} head of government: ${
            branch['head of government']?.text ?? ''
          } cabinet:`;
          return sightingsIn(content, name, day);
        }),
    );
}

/** "chief of state: President Ann BERG (since 1 May 2001) head of government: ..." */
function sightingsIn(content: string, country: string, seen: string): readonly Sighting[] {
  const actor = stateOf(country);
  if (actor === null) return [];
  const text = content
    .replace(/<[^>]*>/gu, '')
    .replace(/&(\p{L})(?:acute|grave|circ|tilde|uml|cedil|ring|caron|slash);/gu, '$1')
    .replace(/&[#\w]+;/gu, ' ')
    .replace(/\((?![^()]*\bsince\b)[^()]*\)/gu, '');
  const both = /chief of state and head of government\s*(?:--|:)\s*/iu;
  const state = textBetween(text, both.test(text) ? both : /chief of state\s*(?:--|:)\s*/iu);
  const government = textBetween(text, /head of government\s*(?:--|:)\s*/iu);
  return [
    ...holdersIn(state).map((holder) => ({ ...holder, slot: 'state' as const })),
    ...holdersIn(government).map((holder) => ({ ...holder, slot: 'government' as const })),
  ].map((holder) => ({ ...holder, actor, seen }));
}

function textBetween(text: string, opening: RegExp): string {
  const match = opening.exec(text);
  if (match === null) return '';
  const rest = text.slice(match.index + match[0].length);
  return rest.split(
    /\b(?:head of government|cabinet|elections?|election results|note)\s*(?:\/appointments)?\s*(?:--|-|:)/iu,
  )[0]!;
}

/** The first holder of each office named: deputies and representatives stand after it and are left out. */
function holdersIn(text: string): readonly Pick<Sighting, 'office' | 'name' | 'surname' | 'since'>[] {
  const found: Pick<Sighting, 'office' | 'name' | 'surname' | 'since'>[] = [];
  for (const match of text.matchAll(
    /([^();]+?)\s*\((?:[A-Za-z ,-]*?)since (?:about )?([^();,]*?\d{4})[^)]*\)/gu,
  )) {
    const words = match[1]!
      .split(/ [-–] /u)[0]!
      .replace(/^[\s,]*(?:and|represented by|or)\b/u, '')
      .trim()
      .split(/[\s,]+/u);
    let at = 0;
    while (at < words.length && officeWords.test(words[at]!) && !isSurname(words[at]!)) at += 1;
    const office = words.slice(0, at).join(' ');
    const name = words.slice(at).filter((word) => !ranks.test(word));
    const caps = name.filter(isSurname);
    const since = dayOf(match[2]!);
    if (office === '' || caps.length === 0 || name.length > 7 || since === undefined) continue;
    if (/vice|deputy|first|counsellor|governor/iu.test(office)) continue;
    found.push({
      office: plainOffice(office),
      name: name.map(usualCase).join(' '),
      surname: caps.map(usualCase).join(' '),
      since,
    });
    if (found.length === 1) break;
  }
  return found;
}

function isSurname(word: string): boolean {
  return (
    /^(?:[a-z]{1,3}[-'])?\p{Lu}[\p{Lu}'’.-]+$/u.test(word) &&
    /\p{Lu}.*\p{Lu}/u.test(word) &&
    !/^(?:II|III|IV|VI|VII|XIV|XVI|JR\.?|[A-Z]\.)+$/u.test(word)
  );
}

/** "MENEM" is "Menem", "AL-SISI" is "al-Sisi". */
function usualCase(word: string): string {
  if (!isSurname(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’.])(\p{Ll})/gu, (_, mark: string, letter: string) => `${mark}${letter.toUpperCase()}`)
    .replace(/^(?:Al|El)-/u, (particle) => particle.toLowerCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

function plainOffice(office: string): string {
  const plain = office.replace(
    /^(?:Acting|Interim|Transitional|Transition|Caretaker|Provisional)\s+(?:Head of )?/iu,
    '',
  );
  const known =
    /^(?:State President|Federal President|President|Prime Minister|Federal Chancellor|Chancellor|King|Queen|Emperor|Sultan|Amir|Emir|Crown Prince|Prince|Grand Duke|Premier|Supreme Leader|Taoiseach|Pope)/iu.exec(
      plain,
    )?.[0] ?? plain;
  return known
    .replace(/^Federal |^State (?=President)/iu, '')
    .replace(/^Amir$/iu, 'Emir')
    .replace(/^president$/u, 'President')
    .replace(/^prime minister$/u, 'Prime Minister');
}

const olderNames: Readonly<Record<string, string>> = {
  burma: 'Myanmar',
  'burma (myanmar)': 'Myanmar',
  'cabo verde': 'Cape Verde',
  'gambia, the': 'Gambia',
  'the gambia': 'Gambia',
  'bahamas, the': 'Bahamas',
  'the bahamas': 'Bahamas',
  'korea, north': 'North Korea',
  'korea, south': 'South Korea',
  zaire: 'Democratic Republic of the Congo',
  'congo, democratic republic of the': 'Democratic Republic of the Congo',
  'congo, republic of the': 'Republic of the Congo',
  'congo (kinshasa)': 'Democratic Republic of the Congo',
  'congo (brazzaville)': 'Republic of the Congo',
  'micronesia, federated states of': 'Micronesia',
  'holy see (vatican city)': 'Vatican',
  'turkey (turkiye)': 'Turkey',
  swaziland: 'Eswatini',
  'macedonia, the former yugoslav republic of': 'North Macedonia',
  macedonia: 'North Macedonia',
  'soviet union': 'Soviet Union',
  'serbia and montenegro': 'Serbia',
  yugoslavia: 'Yugoslavia',
  czechoslovakia: 'Czechoslovakia',
  'sao tome and principe': 'São Tomé and Príncipe',
  'saint vincent and the grenadines': 'Saint Vincent and the Grenadines',
  'sao tome': 'São Tomé and Príncipe',
};

/** The project's name of a state; null for territories and whatever else the list does not hold. */
export function stateOf(country: string): string | null {
  const key = country.trim().toLowerCase();
  return actorNamed(olderNames[key] ?? country.trim()) ?? olderNames[key] ?? null;
}

/** Holders of one seat follow each other: each goes when the next comes. Spellings differ from edition to edition. */
function termsOf(sightings: readonly Sighting[]): readonly Term[] {
  return grouped(sightings, ({ actor, slot }) => `${actor}|${slot}`).flatMap((seat) => {
    const holders = grouped(seat, ({ surname, since }) => `${surname.slice(0, 3)}|${since.slice(0, 4)}`)
      .map((all) => ({
        ...all.reduce((a, b) => (b.seen > a.seen ? b : a)),
        name: commonest(all.map(({ name }) => name)),
        others: [...new Set(all.map(({ surname }) => surname))],
      }))
      .toSorted((a, b) => a.since.localeCompare(b.since) || a.seen.localeCompare(b.seen));
    const newest = seat.reduce((day, { seen }) => (seen > day ? seen : day), '');
    return holders.map((holder, index): Term => {
      const next = holders
        .slice(index + 1)
        .find((later) => later.since > holder.since && !isSamePerson(later, holder));
      const until =
        next?.since ?? (holder.seen === newest ? '' : `${String(Number(holder.seen.slice(0, 4)) + 1)}-07-01`);
      return {
        actor: holder.actor,
        name: holder.name,
        others: holder.others,
        office: holder.office,
        from: holder.since,
        until,
        gender: genderOfOffice(holder.office),
      };
    });
  });
}

/** One surname and one first letter, in a term that began within the year. */
function isSamePerson(a: Sighting, b: Sighting): boolean {
  if (a.surname !== b.surname) return false;
  return a.name.charAt(0) === b.name.charAt(0) && a.name.split(' ').at(-1) === b.name.split(' ').at(-1);
}

function commonest(names: readonly string[]): string {
  return grouped(names, (name) => name).reduce((a, b) => (b.length > a.length ? b : a))[0]!;
}

function genderOfOffice(office: string): Term['gender'] {
  if (office === 'Queen') return 'f';
  return /^(?:King|Emir|Sultan|Pope|Emperor|Prince|Crown Prince|Grand Duke)$/u.test(office) ? 'm' : '';
}
