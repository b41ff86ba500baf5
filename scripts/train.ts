/**
 * Trains weights that reading ships, from data in a folder that the user names. The same data give the same weights.
 *
 *     npm run train -- TARGET FOLDER
 *
 * Targets: `confidence`, how likely a proposal is right (reading/src/statement/confidence-weight.ts), from our own
 * annotated articles, so that FOLDER is not looked at; `tagger`, the parts of speech of tokens (reading/models/tagger.js).
 */
import { trainConfidence } from './train/confidence.ts';
import { trainTagger } from './train/tagger.ts';

const targets: Readonly<Record<string, (folder: string) => void | Promise<void>>> = {
  confidence: trainConfidence,
  tagger: trainTagger,
};

const [name, folder] = process.argv.slice(2);
const train = name === undefined ? undefined : targets[name];
if (train === undefined || folder === undefined) {
  process.stderr.write(`npm run train -- TARGET FOLDER; targets: ${Object.keys(targets).join(', ')}\n`);
  process.exit(1);
}
await train(folder);
