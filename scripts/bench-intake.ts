/**
 * Measures how many articles together are added to an embedded store, each row in a process of its own, and writes the
 * table into BENCHMARKS.md. `npm run bench:intake -- 100` measures so many articles, and prints only.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { MeasuredIntake } from './bench-intake/measure-intake.ts';

const program = fileURLToPath(new URL('bench-intake/measure-intake.ts', import.meta.url));
const file = fileURLToPath(new URL('../BENCHMARKS.md', import.meta.url));
const [begin, end] = ['<!-- written by npm run bench:intake: begin -->', '<!-- intake: end -->'];
const asked = process.argv.slice(2).map(Number);
const counts = asked.length > 0 ? asked : [250, 500, 1000];

function measured(count: number): MeasuredIntake {
  const text = execFileSync('npx', ['tsx', '--conditions=source', program, String(count)], {
    encoding: 'utf8',
  });
  return JSON.parse(text) as MeasuredIntake;
}

const seconds = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(1)} s`;
const whole = (value: number): string => Math.round(value).toLocaleString('en');

function line(row: MeasuredIntake): string {
  const cells = [
    whole(row.articles),
    whole(row.words),
    whole(row.statements),
    seconds(row.wall),
    seconds(row.cpu),
    (row.articles / row.wall).toFixed(1),
    row.lastTenth.toFixed(2),
    seconds(row.report),
    seconds(row.again),
    seconds(row.view),
    `${whole(row.peakMiB)} MiB`,
    `${row.storeMiB.toFixed(1)} MiB`,
  ];
  return `| ${cells.join(' | ')} |`;
}

const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.versions.node}`;
const lines = [
  begin,
  `Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench:intake\`: ${machine}.`,
  '',
  '| articles | words | statements | wall | CPU | articles a second | last tenth | report | again | view | peak memory | store |',
  '|---|---|---|---|---|---|---|---|---|---|---|---|',
  ...counts.map((count) => line(measured(count))),
  '',
  end,
].join('\n');
process.stdout.write(`${lines}\n`);

if (asked.length === 0) {
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < 0) throw new Error(`BENCHMARKS.md has no place for this: ${begin}`);
  writeFileSync(file, text.slice(0, from) + lines + text.slice(to + end.length));
}
