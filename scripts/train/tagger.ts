import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeLinearModel } from '../../reading/src/syntax/linear-model.ts';
import { tagWords } from '../../reading/src/syntax/tagger.ts';
import { syntaxWeights } from '../../reading/src/syntax/weights.ts';
import { wordFormsOf } from '../../reading/src/sentence/token.ts';
import { readLicensedTrees } from './licensed-trees.ts';
import { packModel } from './pack-model.ts';
import { namesOf, tagNames } from './tag-name.ts';
import { trainTagger } from './tagger-training.ts';
import { type Example, exampleOf, type TreebankSentence } from './treebank.ts';

const file = fileURLToPath(new URL('../../reading/models/tagger.js', import.meta.url));
const seed = 20261126;
/** Bytes of weights, before base64 makes four of three. */
const size = 900_000;

/** Trains the tagger of the tokens on the treebanks in a folder, writes its weights, and prints how good it is. */
export function trainTokenTagger(folder: string): void {
  const { training, web, news } = readLicensedTrees(folder);
  const { groups } = syntaxWeights();
  const examples = examplesOf(training);
  const tagOf = tagNames(examples);
  const tags = namesOf(examples.flatMap((example) => example.tags.map(tagOf)));
  const tagged = examples.map((example) => ({
    forms: wordFormsOf(example.tokens, groups),
    gold: Uint8Array.from(example.tags, (tag) => tags.indexOf(tagOf(tag))),
  }));
  const perceptron = trainTagger(tagged, tags.length, seed);
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
  writeFileSync(
    file,
    `// Written by \`npm run train -- tagger FOLDER\`; see LICENSE.md beside this file.\nexport const taggerModel = ${JSON.stringify(
      { tags, bits: perceptron.bits, weights: Buffer.from(bytes).toString('base64') },
    )};\n`,
  );
  process.stdout.write(
    `${tags.length} tags, ${bytes.length} bytes; universal tags right: web ${shareRight(web)} %, news ${shareRight(news)} %\n`,
  );
}

function examplesOf(sentences: readonly TreebankSentence[]): readonly Example[] {
  return sentences.flatMap((sentence) => exampleOf(sentence) ?? []);
}
