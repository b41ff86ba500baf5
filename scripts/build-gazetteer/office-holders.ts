import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { actorNamed } from '../../reading/src/mention/gazetteer.ts';
import { dayOf, type Term } from './term.ts';

/** The last day on which the tables are known to be right: after it an open end tells nothing. */
const horizon = '2022-12-31';

/** The offices that speak for a state, as the tables call them, and what they are called here. */
const offices: readonly (readonly [RegExp, string])[] = [
  [/^(?:State )?President(?: of the (?:Republic|State|Federation))?$/u, 'President'],
  [
    /^(?:Prime Minister|Minister-President|President of the Government|President of the Council of Ministers)$/u,
    'Prime Minister',
  ],
  [/^(?:Federal )?Chancellor$/u, 'Chancellor'],
  [/^(?:Premier|Premier of the State Council)$/u, 'Premier'],
  [/^Taoiseach$/u, 'Taoiseach'],
  [/^(?:King|Queen|Emir|Emperor|Sultan|Supreme Leader|Crown Prince)$/u, ''],
  [/^Vice[- ]President$/u, 'Vice President'],
  [/^Secretary of State$/u, 'Secretary of State'],
  [/^Secretary of Defen[cs]e$/u, 'Secretary of Defense'],
  [
    /^(?:Secretary of State for Foreign(?:, Commonwealth and Development| and Commonwealth)? Affairs|Foreign Secretary)$/u,
    'Foreign Secretary',
  ],
  [/^Secretary of State for Defence$/u, 'Defence Secretary'],
  [/^Secretary of State for Exiting the European Union$/u, 'Brexit Secretary'],
  [
    /^(?:Federal |Union )?(?:Minister|Secretary|State Secretary)(?: of| for)? (?:the )?(?:Europe and )?(?:Foreign|External|International)(?: and (?:European|Expatriates?|Commonwealth|Diaspora))? (?:Affairs|Relations)(?:,.*| and\b.*)?$/u,
    'Foreign Minister',
  ],
  [/^(?:Foreign Minister|Department of Foreign Affairs Secretary)\b.*$/u, 'Foreign Minister'],
  [
    /^(?:Federal |Union )?(?:Minister|Secretary) (?:of|for) (?:the )?(?:National )?(?:Defen[cs]e|Armed Forces)(?:,| and\b.*)?$/u,
    'Defence Minister',
  ],
  [/^(?:Minister|Secretary) (?:of|for) (?:International |Foreign |External )?Trade\b.*$/u, 'Trade Minister'],
  [
    /^(?:Minister (?:of|for) (?:the )?(?:Economy and )?Finances?|Chancellor of the Exchequer|Secretary of the Treasury)\b.*$/u,
    'Finance Minister',
  ],
  [/^United Nations High Commissioner for Refugees$/u, 'High Commissioner for Refugees'],
  [/^Secretary-General of the United Nations$/u, 'Secretary-General'],
];

const wholes: Readonly<Record<string, string>> = {
  us: 'United States',
  uae: 'United Arab Emirates',
  swiss: 'Switzerland',
  'swiss-federal-council': 'Switzerland',
  czech: 'Czech Republic',
  saudi: 'Saudi Arabia',
  'congo-kinshasa': 'Democratic Republic of the Congo',
  'bosnia-herzegovina': 'Bosnia and Herzegovina',
  world: 'United Nations',
};

/** The office holders of every table `STATE[-cabinet|-ministers].csv` of a folder. */
export function officeHolderTerms(folder: string): readonly Term[] {
  const path = join(folder, 'office-holders');
  return readdirSync(path)
    .filter((file) => file.endsWith('.csv') && !file.endsWith('.bio.csv'))
    .toSorted()
    .flatMap((file) => termsOfTable(path, file));
}

function termsOfTable(path: string, file: string): readonly Term[] {
  const key = file.replace(/(?:-cabinet|-ministers)?\.csv$/u, '');
  const actor = wholes[key] ?? actorNamed(key.replaceAll('-', ' '));
  if (actor === null) return [];
  const genders = gendersOf(join(path, file.replace(/\.csv$/u, '.bio.csv')));
  return rowsOf(join(path, file)).flatMap(([position = '', name = '', id = '', start = '', end = '']) => {
    const office = offices.find(([pattern]) => pattern.test(position.trim()));
    const from = dayOf(start);
    if (office === undefined || from === undefined || !isName(name)) return [];
    const term: Term = {
      actor,
      name: name.split(/, | \(/u)[0]!,
      others: [],
      office: office[1] === '' ? position : office[1],
      from,
      until: end === '' ? horizon : (dayOf(end, 'last') ?? horizon),
      gender: genders.get(id) ?? '',
    };
    return [term];
  });
}

/** Items without an English name have their number for one. */
function isName(name: string): boolean {
  return /^\p{Lu}/u.test(name) && !/^Q\d+$/u.test(name) && /\p{Ll}/u.test(name);
}

function gendersOf(path: string): ReadonlyMap<string, Term['gender']> {
  if (!existsSync(path)) return new Map();
  return new Map(
    rowsOf(path).map(([id = '', , gender]) => [id, gender === 'female' ? 'f' : gender === 'male' ? 'm' : '']),
  );
}

/** The rows of a comma-separated table without its heading. */
function rowsOf(path: string): readonly (readonly string[])[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/u)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
        (cell) => cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '',
      ),
    );
}
