/**
 * Writes who held which office when (`reading/src/data/leader-term.ts`) from two openly licensed sources that lie in a
 * folder the user names:
 *
 *     npx tsx --conditions=source scripts/build-gazetteer.ts FOLDER
 *
 *     FOLDER/editions/        country_fields_YEAR.sql.gz as YEAR.sql.gz, and countries.csv: the editions of the
 *                             CIA World Factbook from 1990, as MilkMp/CIA-World-Factbooks-Archive-1990-2025 keeps them
 *     FOLDER/snapshots/DAY/   REGION/CODE.json as factbook/factbook.json had them on that day, one folder a month
 *     FOLDER/office-holders/  html/holders21.csv (and html/bio.csv as NAME.bio.csv) of every-politician-scrapers/NAME,
 *                             tables drawn from Wikidata
 *
 * The licences stand in `reading/src/data/LICENSE.md`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { factbookTerms } from './build-gazetteer/factbook.ts';
import { grouped } from './build-gazetteer/grouped.ts';
import { mergedTerms } from './build-gazetteer/merge.ts';
import { officeHolderTerms } from './build-gazetteer/office-holders.ts';

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Name the folder that holds the sources: npx tsx scripts/build-gazetteer.ts FOLDER\n');
  process.exit(1);
}

const terms = mergedTerms(factbookTerms(folder), officeHolderTerms(folder));
const blocks = grouped(terms, ({ actor }) => actor).map((held) =>
  [
    `# ${held[0]!.actor}`,
    ...held.map(({ name, others, office, from, until, gender }) =>
      [name, others.filter((other) => other !== name).join(','), office, from, until, gender].join('|'),
    ),
  ].join('\n'),
);
const file = fileURLToPath(new URL('../reading/src/data/leader-term.ts', import.meta.url));
writeFileSync(
  file,
  `/**
 * Who held which office when: after "# state" one term a line: name | other spellings | office | first day | last day | f or m.
 * Written by scripts/build-gazetteer.ts; sources and licences stand in LICENSE.md beside this file.
 */
export const leaderTerms = \`
${blocks.join('\n').replaceAll('`', "'").replaceAll('\\', '')}
\`;
`,
);
process.stdout.write(`${String(terms.length)} terms of ${String(blocks.length)} states\n`);
