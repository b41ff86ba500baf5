/**
 * Measures everything in `scripts/bench/all-rows.ts`, each row in a process of its own and one after the other, and
 * writes the table into BENCHMARKS.md. `npm run bench -- dense` measures the rows whose names begin so, and prints only.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { allRows } from './bench/all-rows.ts';
import type { Row, RowResult } from './bench/row.ts';

const program = fileURLToPath(new URL('bench/measure-row.ts', import.meta.url));
const file = fileURLToPath(new URL('../BENCHMARKS.md', import.meta.url));
const [begin, end] = ['<!-- written by npm run bench: begin -->', '<!-- end -->'];

function measured(row: Row): RowResult {
  const text = execFileSync('npx', ['tsx', '--conditions=source', program, row.id], { encoding: 'utf8' });
  return JSON.parse(text) as RowResult;
}

function told(milliseconds: number): string {
  if (milliseconds >= 3.15e10) return `${(milliseconds / 3.15e10).toPrecision(2)} years`;
  if (milliseconds >= 1e6) return `${Math.round(milliseconds / 1000).toLocaleString('en')} s`;
  if (milliseconds >= 999.5) return `${(milliseconds / 1000).toFixed(2)} s`;
  return `${milliseconds.toPrecision(3)} ms`;
}

function ratio(baseline: number, wall: number): string {
  const times = baseline / wall;
  if (times >= 1e9) return `${times.toExponential(0).replace('e+', ' · 10^')} x`;
  return `${times >= 100 ? Math.round(times).toLocaleString('en') : times.toPrecision(2)} x`;
}

/** What brute force would take for the whole, at the speed at which it judged some of it. */
function bruteTotal({ brute }: RowResult): number | undefined {
  return brute === undefined ? undefined : (brute.milliseconds / brute.cells) * brute.allCells;
}

function line(row: Row, result: RowResult): string {
  const { timing, plain, states, bytes } = result;
  const brute = bruteTotal(result);
  const isPerState = typeof states === 'number' && states > 0 && bytes !== undefined;
  const cells = [
    row.title,
    typeof states === 'number' ? states.toLocaleString('en') : BigInt(states).toLocaleString('en'),
    told(timing.wall),
    told(timing.median),
    told(timing.cpu),
    isPerState && states > 10_000 ? `${(bytes / states).toFixed(0)} B` : '',
    `${Math.round(result.rssMiB)} MiB`,
    plain === undefined ? '' : `${told(plain.wall)} (${ratio(plain.wall, timing.wall)})`,
    brute === undefined
      ? ''
      : `${result.brute?.givenUp === 0 ? '' : '> '}${told(brute)} (${ratio(brute, timing.wall)})`,
    [row.reach, row.beat].filter((goal) => goal !== '').join(' / '),
    result.note ?? '',
  ];
  return `| ${cells.join(' | ')} |`;
}

const head = [
  '| what | states | wall, best | median | CPU, best | kernel memory a state | process | plain solver (ratio) | by definition (ratio) | to reach / to beat | |',
  '|---|---|---|---|---|---|---|---|---|---|---|',
];

const wanted = process.argv[2];
const rows = allRows.filter(({ id }) => wanted === undefined || id.startsWith(wanted));
const results = new Map<string, RowResult>();
const lines: string[] = [];
for (const row of rows) {
  const result = measured(row);
  results.set(row.id, result);
  lines.push(line(row, result));
  process.stdout.write(`${lines.at(-1)}\n`);
}

/** The least that must be moved through memory: every rank read once, every answer written once. */
function floorText(): string {
  const bandwidth = results.get('bandwidth');
  const whole = results.get('dense-24');
  const own = results.get('dense-24-own');
  if (bandwidth?.bytes === undefined || whole === undefined || own === undefined) return '';
  const bytesAMillisecond = (2 * bandwidth.bytes) / bandwidth.timing.wall;
  const states = 2 ** 24;
  const floor = (states * 5 * 2 + (states * 5 * 4) / 8) / bytesAMillisecond;
  return (
    `Distance from what memory allows: reading 5 ranks of 2 bytes and writing 20 answer bits for each of ${states.toLocaleString('en')} states ` +
    `takes ${told(floor)} at the bandwidth measured in the same run. Nash, GMR and SMR take ${ratio(own.timing.wall, floor)} that, all four ` +
    `concepts ${ratio(whole.timing.wall, floor)}; both start from the priorities, not from ranks.`
  );
}

if (wanted === undefined) {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.versions.node}`;
  const text = [
    begin,
    '',
    `Measured on ${day} by \`npm run bench\`: ${machine}.`,
    '',
    ...head,
    ...lines,
    '',
    floorText(),
    '',
    end,
  ].join('\n');
  const whole = readFileSync(file, 'utf8');
  const from = whole.indexOf(begin);
  const to = whole.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`BENCHMARKS.md has no place for the table: ${begin}`);
  writeFileSync(file, whole.slice(0, from) + text + whole.slice(to + end.length));
}
