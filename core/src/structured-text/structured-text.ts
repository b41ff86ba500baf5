import { type Issue, type Outcome, errorIssue } from '../base/issue.ts';
import {
  LineCounter,
  type Document as YamlDocument,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
} from 'yaml';

/** A text and the name of the file that it came from; `-` for standard input. */
export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/** A JSON or YAML text as a value, and where in the text each part of it stands. */
export interface StructuredText {
  readonly value: unknown;
  /** The issues with their places in the file. */
  readonly locate: (issues: readonly Issue[]) => readonly Issue[];
}

/** Structured texts are written by people; one larger than this is something else. Characters. */
const largest = 16 * 1024 * 1024;

/** JSON is read as the part of YAML that it is, so that both give the same places. */
export function readStructuredText({ path, text }: NamedText): Outcome<StructuredText> {
  if (text.trim() === '') return refuse([emptyInput(path)]);
  if (text.length > largest) return refuse([tooLarge(path)]);
  if (text.includes('\u0000')) return refuse([noText(path)]);
  if (isNestedTooDeeply(text)) return refuse([nestedTooDeeply(path)]);
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, strict: true });
  if (document.errors.length > 0) {
    return refuse(
      document.errors.map((error) =>
        errorIssue({
          code: 'malformed',
          path: '',
          says: error.message.split('\n')[0] ?? 'The text cannot be read.',
          remedy: 'Mend the text at this place: it must be JSON or YAML.',
          ...placeAt(error.pos[0], counter, path),
        }),
      ),
    );
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 50 });
    return {
      ok: true,
      value: { value, locate: (issues) => issues.map((issue) => locate(issue, { document, counter, path })) },
      warnings: [],
    };
  } catch (failure) {
    const says = `The text cannot be read: ${(failure as Error).message}`;
    return refuse([errorIssue({ code: 'malformed', path: '', says, remedy: 'Write it without aliases.' })]);
  }
}

/** Nobody nests deeper. Far deeper the parser ends its stack, and with it, at times, the whole process. */
const deepest = 200;

/** By brackets, by dashes in one line, or by indentation; brackets inside texts count too, which are mostly closed. */
function isNestedTooDeeply(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length && depth <= deepest; at += 1) {
    const character = text[at];
    if (character === '[' || character === '{') depth += 1;
    else if ((character === ']' || character === '}') && depth > 0) depth -= 1;
  }
  const deep = new RegExp(`^(?: {${2 * deepest}}|(?: *[-?] ){${deepest}})`, 'mu');
  return depth > deepest || deep.test(text);
}

function nestedTooDeeply(path: string): Issue {
  return errorIssue({
    code: 'malformed',
    path: '',
    says: `Lists and objects in "${path}" are nested too deeply to be read.`,
    remedy: `Nest them at most ${deepest} deep.`,
  });
}

interface Source {
  readonly document: YamlDocument;
  readonly counter: LineCounter;
  readonly path: string;
}

function locate(issue: Issue, { document, counter, path }: Source): Issue {
  const offset = offsetOf(document, segmentsOf(issue.path));
  return { ...issue, ...placeAt(offset, counter, path) };
}

function placeAt(offset: number, counter: LineCounter, path: string): Pick<Issue, 'place'> {
  const { line, col } = counter.linePos(offset);
  return {
    place: { file: path === '-' ? 'stdin' : path, line: Math.max(1, line), column: Math.max(1, col) },
  };
}

/** Where the deepest part of the path that exists begins. */
function offsetOf(document: YamlDocument, segments: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const segment of segments) {
    const next = memberOf(node, segment);
    if (next === undefined) return offset;
    offset = next.offset;
    node = next.node;
  }
  return offset;
}

function memberOf(
  node: unknown,
  segment: string | number,
): { readonly node: unknown; readonly offset: number } | undefined {
  if (isSeq(node) && typeof segment === 'number') {
    const item: unknown = node.items[segment];
    return isNode(item) ? { node: item, offset: item.range?.[0] ?? 0 } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(
    (item) => isPair(item) && isScalar(item.key) && isSameName(String(item.key.value), String(segment)),
  );
  if (pair === undefined) return undefined;
  const { key, value } = pair;
  const start = isNode(value) ? value.range?.[0] : isNode(key) ? key.range?.[0] : 0;
  return { node: value, offset: start ?? 0 };
}

/** Readers may compare names in their composed form. */
function isSameName(one: string, other: string): boolean {
  return one === other || one.normalize('NFC') === other.normalize('NFC');
}

/** `positions[3].onlyIf` and `priorities["New Zealand"][0]` as keys and indexes. */
function segmentsOf(path: string): readonly (string | number)[] {
  const segments: (string | number)[] = [];
  for (const match of path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/gu)) {
    const [, index, quoted, key] = match;
    if (index !== undefined) segments.push(Number(index));
    else if (quoted !== undefined) segments.push(JSON.parse(`"${quoted}"`) as string);
    else if (key !== undefined) segments.push(key);
  }
  return segments;
}

function emptyInput(path: string): Issue {
  return errorIssue({
    code: 'empty',
    path: '',
    says: `"${path}" is empty.`,
    remedy: 'Give a JSON or YAML text.',
  });
}

/** Early versions of GMCR+ kept what Python's pickle writes, and under the same ending of a name. */
function noText(path: string): Issue {
  return errorIssue({
    code: 'not-text',
    path: '',
    says: path.toLowerCase().endsWith('.gmcr')
      ? `"${path}" is no text: early versions of GMCR+ wrote their files in a form that only they read.`
      : `"${path}" is no text.`,
    remedy: path.toLowerCase().endsWith('.gmcr')
      ? 'Open it in the version that wrote it and copy the conflict to a later one, or to a model file.'
      : 'Give a JSON or YAML text, in UTF-8.',
  });
}

function tooLarge(path: string): Issue {
  return errorIssue({
    code: 'too-large',
    path: '',
    says: `"${path}" has more than ${largest / 1024 / 1024} million characters.`,
    remedy: 'Give a smaller file.',
  });
}

function refuse(issues: readonly Issue[]): Outcome<never> {
  return { ok: false, issues };
}
