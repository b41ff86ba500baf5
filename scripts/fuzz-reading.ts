/**
 * Reads inputs made to do harm, text and pages, and checks what must hold of every reading, whatever the input.
 *
 *     npm run fuzz -- [COUNT]           so many inputs, 100,000 unless said; exits with 1 if anything was wrong
 *     npm run fuzz -- COUNT --from N    beginning with the input of that number, to see one again
 */
import { parseArgs } from 'node:util';
import { readArticle } from '@entente/reading';
import { faultsOf } from '../reading/test/fault.ts';
import { hostileInput } from './fuzz-reading/hostile-input.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string', default: '0' } },
});
const count = Number(positionals[0] ?? 100_000);
const first = Number(values.from);
/** Reading each input twice would take twice as long; one in so many is enough to find what depends on the past. */
const readTwice = 5;

let faulty = 0;
let characters = 0;
let statements = 0;
let refused = 0;
let slowest = { number: 0, ms: 0 };
const began = process.cpuUsage();
for (let number = first; number < first + count; number += 1) {
  const input = hostileInput(number);
  const started = performance.now();
  const faults = faultsIn(number);
  const ms = performance.now() - started;
  if (ms > slowest.ms) slowest = { number, ms };
  characters += input.text.length;
  if (faults.length === 0) continue;
  faulty += 1;
  if (faulty <= 20)
    process.stderr.write(`${number}: ${faults.join('; ')}\n  ${JSON.stringify(input).slice(0, 600)}\n`);
}
const { user, system } = process.cpuUsage(began);
process.stdout.write(
  `${count.toLocaleString('en')} inputs (from ${first}), ${characters.toLocaleString('en')} characters, ` +
    `${refused.toLocaleString('en')} refused with reasons, ${statements.toLocaleString('en')} statements: ${faulty} faults; ` +
    `${((user + system) / 1e6).toFixed(0)} s of CPU, the slowest input ${slowest.ms.toFixed(0)} ms (number ${slowest.number}).\n`,
);
process.exitCode = faulty === 0 ? 0 : 1;

function faultsIn(number: number): readonly string[] {
  const { text, format } = hostileInput(number);
  const read = () =>
    readArticle({ text, format, published: number % 3 === 0 ? null : '2025-08-22', source: null });
  try {
    const outcome = read();
    if (outcome.ok) statements += outcome.value.statements.length;
    else refused += 1;
    const again = number % readTwice === 0 ? read() : outcome;
    const isSame = again === outcome || JSON.stringify(again) === JSON.stringify(outcome);
    return [
      ...faultsOf(outcome, format === 'text' ? text : undefined),
      ...(isSame ? [] : ['read anew, it differs']),
    ];
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message).slice(0, 400) : String(error)];
  }
}
