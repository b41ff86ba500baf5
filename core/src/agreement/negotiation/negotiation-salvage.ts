import { isPlainObject, readShape } from '../../base/shape.ts';
import { type NegotiationFile, negotiationFile } from './negotiation-file.ts';

/** What can be read of a file in spite of its faults, so that faults of other kinds are found in the same go. */
export interface Salvage {
  readonly file: NegotiationFile;
  /** The path in the input of a path in the salvaged file, from which faulty list items were taken out. */
  readonly pathOf: (path: string) => string;
}

const least: NegotiationFile = {
  format: 1,
  name: '-',
  asOf: '2000-01-01',
  parties: [],
  rules: [],
  positions: [],
};

/** The parts of the input that are sound by themselves; undefined where the parties are not, since all names rest on them. */
export function salvageNegotiation(input: unknown): Salvage | undefined {
  if (!isPlainObject(input) || !isSound('parties', input['parties'])) return undefined;
  const kept = new Map<string, readonly number[]>();
  const members = Object.entries(input).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    if (isSound(key, value)) return [[key, value]];
    if (!Array.isArray(value)) return [];
    const indexes = [...value.keys()].filter((index) => isSound(key, [value[index]]));
    kept.set(key, indexes);
    return [[key, indexes.map((index): unknown => value[index])]];
  });
  const read = readShape(negotiationFile, { ...least, ...Object.fromEntries(members) });
  if (!read.ok) return undefined;
  return { file: read.value, pathOf: (path) => restore(path, kept) };
}

function isSound(key: string, value: unknown): boolean {
  return readShape(negotiationFile, { ...least, [key]: value }).ok;
}

function restore(path: string, kept: ReadonlyMap<string, readonly number[]>): string {
  const match = /^(\w+)\[(\d+)\]/u.exec(path);
  const index = match === null ? undefined : kept.get(match[1]!)?.[Number(match[2])];
  return match === null || index === undefined ? path : `${match[1]}[${index}]${path.slice(match[0].length)}`;
}
