import type { Issue } from '../base/issue.ts';
import { isPlainObject, memberPath } from '../base/shape.ts';
import { type ModelFile, modelFile } from './model-file.ts';

/** What all the rest is read by. */
const foundations = ['decisionMakers', 'states', 'coalesce'];

/** What leaving a part out may bring about by itself. */
const consequences = [
  'missing',
  'missing-state',
  'missing-moves',
  'too-many-states',
  'no-feasible-state',
  'coalesce-overlap',
  'priority-divides-state',
  'unknown-level',
];

/**
 * What can be read of a model file in spite of its faults of shape, so that faults of other kinds are found in the same
 * go: the file without the parts in which those faults stand. Undefined where they stand in what the rest is read by.
 */
export function salvageModel(input: unknown, faults: readonly Issue[]): ModelFile | undefined {
  if (!isPlainObject(input)) return undefined;
  const members = new Map(Object.entries(input));
  for (const { path, severity } of faults) {
    const key = /^\w+/u.exec(path)?.[0] ?? '';
    if (severity !== 'error') continue;
    if (/^decisionMakers\[\d+\]\.options\[\d+\]\.change$/u.test(path))
      members.set(key, withoutChanges(members.get(key)));
    else if (foundations.includes(key)) return undefined;
    else members.set(key, withoutPart(members.get(key), key, path));
  }
  const kept = [...members].filter(([, value]) => value !== undefined);
  return modelFile.read({ name: '-', ...Object.fromEntries(kept), format: 1 }, '', []);
}

/** Whether what is wrong in the salvaged file is wrong in the input, whatever was left out. */
export function isOwnFault({ code, severity }: Issue): boolean {
  return severity === 'error' && !consequences.includes(code);
}

/** Which way an option changes is of no matter to what else the file says. */
function withoutChanges(owners: unknown): unknown {
  return JSON.parse(
    JSON.stringify(owners, (key, value: unknown) => (key === 'change' ? undefined : value)),
  ) as unknown;
}

/** An object without the member on the path; a list with a fault goes whole, so that all paths stay what they are. */
function withoutPart(value: unknown, at: string, path: string): unknown {
  if (!isPlainObject(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => {
      const place = memberPath(at, name);
      return path !== place && !path.startsWith(`${place}.`) && !path.startsWith(`${place}[`);
    }),
  );
}
