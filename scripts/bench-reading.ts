/**
 * Scores reading against published sets of marked texts that lie in a folder the user names, and writes each table into
 * its place in BENCHMARKS.md.
 *
 *     npm run bench:reading -- FOLDER               every set that is there, test splits; writes BENCHMARKS.md
 *     npm run bench:reading -- FOLDER --only NAME   one set; writes its table
 *     npm run bench:reading -- FOLDER --dev         development splits, to tune on; prints only
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allBenchmarks } from './bench-reading/all-benchmarks.ts';

const file = fileURLToPath(new URL('../BENCHMARKS.md', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, dev: { type: 'boolean', default: false } },
});
const folder = positionals[0];
if (folder === undefined || !existsSync(folder)) {
  process.stderr.write(
    'Name the folder that holds the benchmarks: npm run bench:reading -- FOLDER\n' +
      allBenchmarks
        .flatMap(({ id, needs }) =>
          needs === null ? [] : [`  ${id}: FOLDER/${needs.path}, from ${needs.from}\n`],
        )
        .join(''),
  );
  process.exit(1);
}

const chosen = allBenchmarks.filter(({ id }) => values.only === undefined || values.only === id);
if (chosen.length === 0) {
  process.stderr.write(
    `No benchmark is named so; there are ${allBenchmarks.map(({ id }) => id).join(', ')}.\n`,
  );
  process.exit(1);
}
const day = new Date().toISOString().slice(0, 10);
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.versions.node}`;

for (const benchmark of chosen) {
  const { id, title, needs } = benchmark;
  if (needs !== null && !existsSync(join(folder, needs.path))) {
    process.stderr.write(
      `${id}: skipped, nothing lies in ${join(folder, needs.path)} (from ${needs.from})\n`,
    );
    continue;
  }
  const lines = await benchmark.measure(folder, values.dev ? 'dev' : 'test');
  process.stdout.write(`\n${title}\n\n${lines.join('\n')}\n`);
  if (!values.dev) writeTable(id, title, lines);
}

/** Puts a benchmark's table between its marks; a new benchmark's marks go to the end of the file. */
function writeTable(id: string, title: string, lines: readonly string[]): void {
  const [begin, end] = [`<!-- written by npm run bench:reading, ${id}: begin -->`, `<!-- ${id}: end -->`];
  const measured = `Measured on ${day} by \`npm run bench:reading -- FOLDER --only ${id}\`: ${machine}.`;
  const section = [begin, `### ${title}`, '', measured, '', ...lines, '', end].join('\n');
  const whole = readFileSync(file, 'utf8');
  const from = whole.indexOf(begin);
  const to = whole.indexOf(end, from);
  const text =
    from < 0 || to < 0
      ? `${whole.trimEnd()}\n\n${section}\n`
      : whole.slice(0, from) + section + whole.slice(to + end.length);
  writeFileSync(file, text);
}
