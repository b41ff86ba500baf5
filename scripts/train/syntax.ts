import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeLinearModel, type LinearModel } from '../../reading/src/syntax/linear-model.ts';
import { taggedSentence } from '../../reading/src/syntax/move-feature.ts';
import { parseTagged } from '../../reading/src/syntax/parser.ts';
import { tagWords } from '../../reading/src/syntax/tagger.ts';
import { wordFormOf } from '../../reading/src/syntax/word-form.ts';
import type { Tag } from '../../reading/src/sentence/token.ts';
import { decodeWordGroups } from '../../reading/src/syntax/word-group.ts';
import { groupsByHalving } from './halving.ts';
import { readLicensedTrees } from './licensed-trees.ts';
import { goldTree } from './oracle.ts';
import { packModel } from './pack-model.ts';
import type { Perceptron } from './perceptron.ts';
import { type ParsedExample, type ParserInTraining, trainParser } from './parser-training.ts';
import { f1, type Parse, scoreSyntax, type SyntaxScore, treebankCut } from './syntax-score.ts';
import { namesOf, tagNames } from './tag-name.ts';
import { tagsByOthers, trainTagger } from './tagger-training.ts';
import { usesOf } from './word-use.ts';
import { readWordVectors } from './word-vector.ts';
import { type Example, exampleOf, readTreebank, type TreebankSentence } from './treebank.ts';

const file = fileURLToPath(new URL('../../reading/models/syntax.js', import.meta.url));
const seed = 20261126;
const rounds = 10;
/** Bytes of weights, before base64 makes four of three. */
const taggerSize = 700_000;
const moverSize = 1_100_000;
const labellerSize = 450_000;
/** How many words are told apart by how they are used, and by how many halvings. */
const groupedWords = 50_000;
const groupDepth = 10;
/** A relation's subtype that is rarer is read as the relation. */
const fewest = 40;

interface Parser {
  readonly mover: LinearModel;
  readonly labeller: LinearModel;
}

/** Trains tagger and parser on the treebanks in a folder, writes their weights, and prints how good they are. */
export function trainSyntax(folder: string): void {
  const { training, web, news } = readLicensedTrees(folder);
  const examples = training.flatMap((sentence) => exampleOf(sentence) ?? []);
  const words = examples.reduce((sum, { tokens }) => sum + tokens.length, 0);
  print(`${examples.length} sentences of ${training.length}, ${words} words`);

  const tagOf = tagNames(examples);
  const tags = namesOf(examples.flatMap((example) => example.tags.map(tagOf)));
  const vectors = readWordVectors(folder, groupedWords);
  const groupBytes = packGroups(
    groupsByHalving(usesOf(vectors, examples), groupDepth, seed),
    groupsByHalving(vectors.vectors, groupDepth, seed),
  );
  const groupWords = vectors.words.join(' ');
  const groups = decodeWordGroups(groupWords, groupBytes);
  print(`${vectors.words.length} words in groups`);
  const relationOf = relationNames(examples);
  const labels = namesOf(examples.flatMap(({ relations }) => relations.map(relationOf)));
  const tagged = examples.map((example) => ({
    forms: example.tokens.map(({ text }) => wordFormOf(text, groups)),
    gold: Uint8Array.from(example.tags, (tag) => tags.indexOf(tagOf(tag))),
  }));
  const settle = (perceptron: Perceptron, size: number): Uint8Array =>
    packModel(perceptron.average(), perceptron.classes, size);
  const decode = (perceptron: Perceptron, size: number): LinearModel =>
    decodeLinearModel(settle(perceptron, size), perceptron.bits, perceptron.classes);

  const taggerWeights = trainTagger(tagged, tags.length, seed);
  const taggerBytes = settle(taggerWeights, taggerSize);
  const tagger = decodeLinearModel(taggerBytes, taggerWeights.bits, tags.length);
  print(`tagger: ${tags.length} tags, ${taggerBytes.length} bytes`);
  const others = tagsByOthers(tagged, tags.length, seed, (perceptron) => decode(perceptron, taggerSize));

  const parsed: readonly ParsedExample[] = examples.map((example, index) => ({
    sentence: taggedSentence(tagged[index]!.forms, others[index]!),
    gold: goldTree(example.heads),
    labels: Uint8Array.from(example.relations, (relation) => labels.indexOf(relationOf(relation))),
  }));
  print(`parser: ${labels.length} relations`);
  const show = (title: string, sentences: readonly TreebankSentence[], parser: Parser): void => {
    const parse: Parse = (tokens) => {
      const forms = tokens.map(({ text }) => wordFormOf(text, groups));
      const found = tagWords(forms, tagger);
      const arcs = parseTagged(taggedSentence(forms, found), parser.mover, parser.labeller);
      return {
        heads: arcs.heads,
        relations: Array.from(arcs.labels, (label) => labels[label]!),
        tags: Array.from(found, (tag) => tags[tag]!.split('/')[0] as Tag),
      };
    };
    const [own, treebank] = [scoreSyntax(sentences, parse), scoreSyntax(sentences, parse, treebankCut)];
    const share = (value: number): string => (100 * value).toFixed(2);
    const figures = ({ tags: right, unlabelled, labelled }: SyntaxScore): string =>
      [right, unlabelled, labelled].map((count) => share(f1(count))).join(' ');
    print(
      `${title}: tags, arcs, labelled arcs ${figures(own)}; on the treebank's words ${figures(treebank)}`,
    );
  };
  const decoded = ({ mover, labeller }: ParserInTraining, room = 1): Parser => ({
    mover: decode(mover, moverSize * room),
    labeller: decode(labeller, labellerSize * room),
  });
  const trained = trainParser(parsed, {
    labels: labels.length,
    rounds,
    seed,
    afterRound: (round, current) => {
      if (round % 3 !== 0) return;
      const parser = decoded(current);
      show(`round ${round + 1}, web`, web, parser);
      show(`round ${round + 1}, news`, news, parser);
    },
  });
  const parser = decoded(trained);
  const packed = (perceptron: Perceptron, size: number) => ({
    bits: perceptron.bits,
    weights: Buffer.from(settle(perceptron, size)).toString('base64'),
  });
  writeFileSync(
    file,
    `// Written by \`npm run train -- syntax FOLDER\`; see LICENSE.md beside this file.\nexport const syntaxModel = ${JSON.stringify(
      {
        tags,
        labels,
        words: groupWords,
        groups: Buffer.from(groupBytes).toString('base64'),
        tagger: packed(taggerWeights, taggerSize),
        mover: packed(trained.mover, moverSize),
        labeller: packed(trained.labeller, labellerSize),
      },
    )};\n`,
  );
  show('web, development', web, parser);
  show('news, held out', news, parser);
  const pud = join(folder, 'UD_English-PUD/en_pud-ud-test.conllu');
  if (existsSync(pud)) show('PUD, test', readTreebank(pud), parser);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Both groups of each word, two bytes each, the low one first. */
function packGroups(syntactic: Uint16Array, topical: Uint16Array): Uint8Array {
  return Uint8Array.from({ length: syntactic.length * 4 }, (_, at) => {
    const group = (at % 4 < 2 ? syntactic : topical)[at >> 2]!;
    return at % 2 === 0 ? group & 255 : group >> 8;
  });
}

/** A relation's name with its subtype, where that is frequent. */
function relationNames(examples: readonly Example[]): (relation: string) => string {
  const counts = new Map<string, number>();
  for (const { relations } of examples) {
    for (const relation of relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  }
  return (relation) => ((counts.get(relation) ?? 0) >= fewest ? relation : relation.split(':')[0]!);
}
