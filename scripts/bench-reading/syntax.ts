import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tokensOf } from '../../reading/src/sentence/token.ts';
import { parse } from '../../reading/src/syntax/parser.ts';
import { readLicensedTrees } from '../train/licensed-trees.ts';
import { type Count, f1, scoreSyntax } from '../train/syntax-score.ts';
import { readTreebank, type TreebankSentence } from '../train/treebank.ts';
import type { ReadingBenchmark } from './benchmark.ts';

const path = 'UD_English-PUD/en_pud-ud-test.conllu';
const weights = fileURLToPath(new URL('../../reading/models/syntax.js', import.meta.url));
const relations = 'nsubj ccomp xcomp advcl acl appos conj parataxis obl cc mark obj root'.split(' ');

/**
 * Tagger and parser on the 1,000 sentences of news and Wikipedia of UD English PUD, which they have not learnt from; on
 * the development split, on the news and interviews of GUM that were held out. Sentences are cut as in the treebank and
 * words as reading cuts them, so a word that is cut otherwise counts as missed.
 */
export const syntax: ReadingBenchmark = {
  id: 'syntax',
  title: 'Syntax: UD English PUD',
  needs: { path, from: 'UniversalDependencies/UD_English-PUD' },
  measure(folder, split) {
    const sentences = split === 'test' ? readTreebank(join(folder, path)) : readLicensedTrees(folder).news;
    const score = scoreSyntax(sentences, parse);
    return [
      `${sentences.length} sentences; ${speedOf(sentences)} words a second of CPU, tags and tree, after the tokens are cut; ` +
        `weights ${(statSync(weights).size / 1e6).toFixed(2)} MB as shipped.`,
      '',
      '| measure | precision | recall | F1 |',
      '|---|---|---|---|',
      row('part of speech', score.tags),
      row('arcs, unlabelled', score.unlabelled),
      row('arcs, labelled', score.labelled),
      ...relations.map((name) => row(`labelled: ${name}`, score.byRelation.get(name))),
    ];
  },
};

function row(name: string, count: Count = { gold: 0, found: 0, right: 0 }): string {
  const share = (part: number, whole: number): string =>
    whole === 0 ? '' : ((100 * part) / whole).toFixed(1);
  const { gold, found, right } = count;
  return `| ${name} | ${share(right, found)} | ${share(right, gold)} | ${(100 * f1(count)).toFixed(1)} |`;
}

function speedOf(sentences: readonly TreebankSentence[]): string {
  const cut = sentences.map(({ text }) => tokensOf(text, 0));
  for (const tokens of cut) parse(tokens);
  const began = process.cpuUsage();
  for (const tokens of cut) parse(tokens);
  const { user, system } = process.cpuUsage(began);
  const words = cut.reduce((sum, tokens) => sum + tokens.length, 0);
  return Math.round((words * 1e6) / (user + system)).toLocaleString('en');
}
