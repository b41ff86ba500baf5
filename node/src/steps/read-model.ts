import type { Issue, Outcome } from '@entente/core/base/issue';
import { readStructuredText } from '@entente/core/structured-text';
import { readInputText } from '../io/input-text.ts';

/** A JSON or YAML file through a reader of the core; its issues carry the file's lines. */
export async function readModel<Value>(
  path: string,
  read: (input: unknown) => Outcome<Value>,
): Promise<Outcome<Value>> {
  const input = await readInputText(path);
  if (!input.ok) return input;
  const structured = readStructuredText(input.value);
  if (!structured.ok) return structured;
  const { value, locate } = structured.value;
  const outcome = read(value);
  const located = (issues: readonly Issue[]): readonly Issue[] => locate(issues);
  if (!outcome.ok) return { ok: false, issues: located(outcome.issues) };
  return { ...outcome, warnings: [...input.warnings, ...located(outcome.warnings)] };
}
