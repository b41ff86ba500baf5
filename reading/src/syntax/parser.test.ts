import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from '../sentence/token.ts';
import { longestParsed, parse } from './parser.ts';
import { subjectOf, type Tree } from './tree.ts';

const parsed = (text: string): { readonly words: readonly string[]; readonly tree: Tree } => {
  const tokens = tokensOf(text, 0);
  return { words: tokens.map((token) => token.text), tree: parse(tokens) };
};

/** What a sentence's tree should say: a word, its relation, and its head. */
const arcs = [
  ['The minister said the talks would resume on Monday.', 'resume', 'ccomp', 'said'],
  ['The minister said the talks would resume on Monday.', 'minister', 'nsubj', 'said'],
  ['The prisoners were released by the rebels.', 'prisoners', 'nsubj', 'released'],
  ['The president wants to sign the treaty.', 'sign', 'xcomp', 'wants'],
  ['The envoy, who met the delegation, left the city.', 'met', 'acl', 'envoy'],
  ['They signed the treaty because the war had ended.', 'ended', 'advcl', 'signed'],
  ['The army withdrew and the rebels returned.', 'returned', 'conj', 'withdrew'],
  ['The union wants to negotiate.', 'union', 'nsubj', 'wants'],
] as const;

test('most relations of plain sentences are found', () => {
  const right = arcs.filter(([text, dependent, relation, head]) => {
    const { words, tree } = parsed(text);
    const at = words.indexOf(dependent);
    return tree.relations[at]!.split(':')[0] === relation && words[tree.heads[at]!] === head;
  });
  expect(right.length).toBeGreaterThanOrEqual(6);
});

test('the subject of a verb without one of its own is that of the verb it hangs on', () => {
  const { words, tree } = parsed('The union wants to negotiate.');
  expect(words[subjectOf(tree, words.indexOf('negotiate'))!]).toBe('union');
});

const expectTree = ({ heads, spans, children }: Tree): void => {
  expect(heads.filter((head) => head < 0)).toHaveLength(heads.length === 0 ? 0 : 1);
  const root = heads.indexOf(-1);
  const reached = new Set(root < 0 ? [] : [root]);
  for (const word of reached) for (const child of children[word]!) reached.add(child);
  expect(reached.size).toBe(heads.length);
  heads.forEach((head, word) => {
    if (head < 0) return;
    expect(spans[head]!.from).toBeLessThanOrEqual(spans[word]!.from);
    expect(spans[head]!.to).toBeGreaterThanOrEqual(spans[word]!.to);
  });
};

test('any words make one tree with one root, and the same each time', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('said', ',', '"', 'the', 'Kyiv', 'to'),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (texts) => {
      const words = texts.map((text) => ({ text }));
      const tree = parse(words);
      expectTree(tree);
      expect(parse(words).heads).toEqual(tree.heads);
    }),
  );
});

test('a sentence without end is parsed in pieces, in time that grows with its length', () => {
  const words = Array.from({ length: longestParsed * 3 + 1 }, (_, index) => ({
    text: index % 2 ? 'talks' : 'said',
  }));
  const tree = parse(words);
  expectTree(tree);
  const reach = tree.heads.map((head, word) =>
    tree.relations[word] === 'parataxis' ? 0 : Math.abs(word - head),
  );
  expect(Math.max(...reach)).toBeLessThanOrEqual(longestParsed);
  const many = Array.from({ length: 200_000 }, () => ({ text: 'word' }));
  const began = process.cpuUsage();
  expectTree(parse(many));
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1e6).toBeLessThan(120);
});

test('a word of a megabyte is read by its beginning', () => {
  const tree = parse([{ text: 'x'.repeat(1_000_000) }, { text: 'said' }]);
  expectTree(tree);
  expect(tree.heads).toHaveLength(2);
});
