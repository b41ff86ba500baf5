import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wordFormsOf } from '../../reading/src/sentence/token.ts';
import { decodeLinearModel } from '../../reading/src/tagging/linear-model.ts';
import { tagWords } from '../../reading/src/tagging/tagger.ts';
import { decodeWordGroups } from '../../reading/src/tagging/word-group.ts';
import { groupsByHalving } from './halving.ts';
import { readLicensedTrees } from './licensed-trees.ts';
import { packModel } from './pack-model.ts';
import { namesOf, tagNames } from './tag-name.ts';
import { trainWeights } from './tagger-training.ts';
import { type Example, exampleOf, type TreebankSentence } from './treebank.ts';
import { usesOf } from './word-use.ts';
import { readWordVectors } from './word-vector.ts';

const file = fileURLToPath(new URL('../../reading/models/tagger.js', import.meta.url));
const seed = 20261126;
/** Bytes of weights, before base64 makes four of three. */
const size = 900_000;
/** How many words are told apart by how they are used, and by how many halvings. */
const groupedWords = 50_000;
const groupDepth = 10;

/** Trains the tagger of the tokens on the treebanks in a folder, writes its weights, and prints how good it is. */
export function trainTagger(folder: string): void {
  const { training, web, news } = readLicensedTrees(folder);
  const examples = examplesOf(training);
  const vectors = readWordVectors(folder, groupedWords);
  const groupBytes = packGroups(
    groupsByHalving(usesOf(vectors, examples), groupDepth, seed),
    groupsByHalving(vectors.vectors, groupDepth, seed),
  );
  const words = vectors.words.join(' ');
  const groups = decodeWordGroups(words, groupBytes);
  const tagOf = tagNames(examples);
  const tags = namesOf(examples.flatMap((example) => example.tags.map(tagOf)));
  const tagged = examples.map((example) => ({
    forms: wordFormsOf(example.tokens, groups),
    gold: Uint8Array.from(example.tags, (tag) => tags.indexOf(tagOf(tag))),
  }));
  const perceptron = trainWeights(tagged, tags.length, seed);
  const bytes = packModel(perceptron.average(), perceptron.classes, size);
  const model = decodeLinearModel(bytes, perceptron.bits, perceptron.classes);
  const shareRight = (sentences: readonly TreebankSentence[]): string => {
    let [right, all] = [0, 0];
    for (const { tokens, tags: gold } of examplesOf(sentences)) {
      const found = tagWords(wordFormsOf(tokens, groups), model);
      for (const [index, tag] of gold.entries()) {
        all += 1;
        if (tags[found[index]!]!.split('/')[0] === tag.split('/')[0]) right += 1;
      }
    }
    return ((100 * right) / all).toFixed(2);
  };
  const base64 = (part: Uint8Array): string => Buffer.from(part).toString('base64');
  writeFileSync(
    file,
    `// Written by \`npm run train -- tagger FOLDER\`; see LICENSE.md beside this file.\nexport const taggerModel = ${JSON.stringify(
      { tags, words, groups: base64(groupBytes), bits: perceptron.bits, weights: base64(bytes) },
    )};\n`,
  );
  process.stdout.write(
    `${tags.length} tags, ${bytes.length} bytes; universal tags right: web ${shareRight(web)} %, news ${shareRight(news)} %\n`,
  );
}

function examplesOf(sentences: readonly TreebankSentence[]): readonly Example[] {
  return sentences.flatMap((sentence) => exampleOf(sentence) ?? []);
}

/** Both groups of each word, two bytes each, the low one first. */
function packGroups(syntactic: Uint16Array, topical: Uint16Array): Uint8Array {
  return Uint8Array.from({ length: syntactic.length * 4 }, (_, at) => {
    const group = (at % 4 < 2 ? syntactic : topical)[at >> 2]!;
    return at % 2 === 0 ? group & 255 : group >> 8;
  });
}
