import { allRows } from './all-rows.ts';

/** Measures one row in this process and prints what was found as one line of JSON. */
const row = allRows.find(({ id }) => id === process.argv[2]);
if (row === undefined) throw new Error(`There is no row "${process.argv[2]}".`);
process.stdout.write(`${JSON.stringify(row.measure())}\n`);
