import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Tag, tokensOf } from '../../reading/src/sentence/token.ts';
import { readLicensedTrees } from '../train/licensed-trees.ts';
import { exampleOf, readTreebank, type TreebankSentence } from '../train/treebank.ts';
import type { ReadingBenchmark } from './benchmark.ts';

const path = 'UD_English-PUD/en_pud-ud-test.conllu';
const weights = fileURLToPath(new URL('../../reading/models/tagger.js', import.meta.url));
const shown: readonly Tag[] = ['VERB', 'AUX', 'NOUN', 'PROPN', 'ADJ', 'ADV', 'ADP', 'SCONJ', 'PRON', 'DET'];

/**
 * Parts of speech on the 1,000 sentences of news and Wikipedia of UD English PUD, which the tagger has not learnt from;
 * on the development split, on the news and interviews of GUM that were held out. Words as reading cuts them.
 */
export const partOfSpeech: ReadingBenchmark = {
  id: 'part-of-speech',
  title: 'Parts of speech: UD English PUD',
  needs: { path, from: 'https://github.com/UniversalDependencies/UD_English-PUD' },
  measure(folder, split) {
    const sentences = split === 'test' ? readTreebank(join(folder, path)) : readLicensedTrees(folder).news;
    const pairs = sentences.flatMap(pairsOf);
    const right = pairs.filter(([gold, found]) => gold === found).length;
    return [
      `${sentences.length} sentences, ${pairs.length} words; ${speedOf(sentences)} words a second of CPU, cut and tagged; ` +
        `weights ${(statSync(weights).size / 1e6).toFixed(2)} MB as shipped.`,
      '',
      '| part of speech | precision | recall |',
      '|---|---|---|',
      `| all | ${share(right, pairs.length)} | ${share(right, pairs.length)} |`,
      ...shown.map((tag) => {
        const hits = pairs.filter(([gold, found]) => gold === tag && found === tag).length;
        const [found, gold] = [1, 0].map((side) => pairs.filter((pair) => pair[side] === tag).length);
        return `| ${tag} | ${share(hits, found!)} | ${share(hits, gold!)} |`;
      }),
    ];
  },
};

/** Each word's tag in the treebank and as read. */
function pairsOf(sentence: TreebankSentence): readonly (readonly [string, Tag])[] {
  const example = exampleOf(sentence);
  if (example === undefined) return [];
  return example.tokens.map(({ tag }, index) => [example.tags[index]!.split('/')[0]!, tag] as const);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : ((100 * part) / whole).toFixed(1);
}

function speedOf(sentences: readonly TreebankSentence[]): string {
  const began = process.cpuUsage();
  let words = 0;
  for (const { text } of sentences) words += tokensOf(text, 0).length;
  const { user, system } = process.cpuUsage(began);
  return Math.round((words * 1e6) / (user + system)).toLocaleString('en');
}
