import { jsonPieces } from './json-pieces.ts';
import { type Issue, type Outcome, describeIssue } from '@entente/core/base/issue';

/** The exit code of a command: done, the input is at fault, something outside failed or stopped it. */
export type ExitCode = 0 | 1 | 2;

/** The value, its warnings told; or undefined, all its issues told. */
export function valueOrIssues<Value>(outcome: Outcome<Value>): Value | undefined {
  tellIssues(outcome.ok ? outcome.warnings : outcome.issues);
  return outcome.ok ? outcome.value : undefined;
}

export function tellIssues(issues: readonly Issue[]): void {
  for (const issue of issues) process.stderr.write(`${withoutControls(describeIssue(issue))}\n`);
}

/** Writes to standard output, and ends quietly where the reader has gone (`| head`). */
export async function print(text: string | Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (failure) => {
      if (failure === null || failure === undefined || (failure as NodeJS.ErrnoException).code === 'EPIPE')
        resolve();
      else reject(failure);
    });
  });
}

/** One JSON document, however long: a text longer than a string may be is written piece by piece. */
export async function printJson(value: unknown): Promise<void> {
  for (const piece of jsonPieces(value)) await print(piece);
  await print('\n');
}

/** What came from outside must not steer the terminal. */
export function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu, '');
}

/** Runs a long computation to its end, telling its progress on a terminal. */
export function runWithProgress<Step extends { readonly done: number }, Value>(
  steps: Generator<Step, Value>,
  label: (step: Step) => string,
): Value {
  for (;;) {
    const { value, done } = steps.next();
    if (done === true) {
      tellProgress();
      return value;
    }
    tellProgress(`${label(value)} ${Math.round(value.done * 100)} %`);
  }
}

let toldAt = Date.now();

/** Tells on a terminal how far something is, ten times a second at most; nothing given clears the line. */
export function tellProgress(...words: readonly string[]): void {
  if (!process.stderr.isTTY || (words.length > 0 && Date.now() - toldAt < 100)) return;
  toldAt = Date.now();
  const width = (process.stderr.columns ?? 80) - 1;
  process.stderr.write(`\r\u001B[K${withoutControls(words.join('')).replaceAll('\n', ' ').slice(0, width)}`);
}
