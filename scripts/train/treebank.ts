import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Token, tokensOf } from '../../reading/src/sentence/token.ts';

/** A word of a treebank, with its place in the sentence's text. The head is counted from 0; -1 is the root. */
export interface TreebankWord {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly relation: string;
  /** Universal and Penn tag, such as `VERB/VBN`. */
  readonly tag: string;
}

export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly TreebankWord[];
}

/** A sentence as reading's own tokens, with the head, relation and tag of each, to learn from. */
export interface Example {
  readonly tokens: readonly Token[];
  readonly heads: Int32Array;
  readonly relations: readonly string[];
  readonly tags: readonly string[];
}

/** The trees of a file in the CoNLL-U format. */
export function readTreebank(file: string): readonly TreebankSentence[] {
  return readFileSync(file, 'utf8')
    .split(/\n\n+/u)
    .flatMap((block) => {
      const sentence = readBlock(block.split('\n'));
      return sentence === undefined ? [] : [sentence];
    });
}

/** The trees of all files of a folder whose names the test accepts, in the order of their names. */
export function readTreebanks(
  folder: string,
  accepts: (name: string) => boolean,
): readonly TreebankSentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.conllu') && accepts(name))
    .sort()
    .flatMap((name) => readTreebank(join(folder, name)));
}

function readBlock(lines: readonly string[]): TreebankSentence | undefined {
  const text = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length);
  const rows = lines.filter((line) => /^\d/u.test(line)).map((line) => line.split('\t'));
  if (text === undefined || rows.length === 0) return undefined;
  const words: TreebankWord[] = [];
  let cursor = 0;
  let [rangeEnd, rangeStop] = [-1, 0];
  for (const [id, form, , universal, fine, , head, relation] of rows as [string, ...string[]][]) {
    if (id.includes('.')) continue;
    const at = text.indexOf(form!, cursor);
    const isNear = at >= 0 && at <= cursor + 2;
    if (id.includes('-')) {
      rangeEnd = Number(id.split('-')[1]);
      if (isNear) cursor = at;
      rangeStop = cursor + form!.length;
      continue;
    }
    const isInRange = Number(id) <= rangeEnd;
    const start = isNear ? at : cursor;
    let end = start + form!.length;
    if (isInRange) end = Number(id) === rangeEnd ? rangeStop : Math.min(end, rangeStop);
    else if (!isNear) return undefined;
    words.push({ start, end, head: Number(head) - 1, relation: relation!, tag: `${universal}/${fine}` });
    cursor = end;
  }
  return { text, words };
}

/** The sentence in reading's own tokens; undefined where a treebank's word is in none of them. */
export function exampleOf({ text, words }: TreebankSentence): Example | undefined {
  const tokens = tokensOf(text, 0);
  const owners = words.map(({ start, end }) =>
    tokens.findIndex((token) => token.start < end && token.end > start),
  );
  if (tokens.length === 0 || owners.includes(-1)) return undefined;
  const depths = words.map((_, word) => depthOf(words, word));
  const heads = new Int32Array(tokens.length);
  const relations: string[] = [];
  const tags: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const own = owners.flatMap((owner, word) => (owner === index ? [word] : []));
    if (own.length === 0) {
      // A part of a word that is one in the treebank hangs on the word's first part.
      const whole = words.findIndex(({ start, end }) => token.start < end && token.end > start);
      if (whole < 0) return undefined;
      heads[index] = owners[whole]!;
      relations.push('goeswith');
      tags.push(words[whole]!.tag);
      continue;
    }
    const main = own.reduce((best, word) => (depths[word]! < depths[best]! ? word : best));
    const { head, relation, tag } = words[main]!;
    heads[index] = head < 0 ? -1 : owners[head]!;
    relations.push(relation);
    tags.push(tag);
  }
  return { tokens, heads, relations, tags };
}

function depthOf(words: readonly TreebankWord[], word: number): number {
  let depth = 0;
  for (let at = word; at >= 0; at = words[at]!.head) depth += 1;
  return depth;
}
