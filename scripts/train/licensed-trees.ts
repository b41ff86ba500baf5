import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTreebank, readTreebanks, type TreebankSentence } from './treebank.ts';

/** Trees to learn from and to tune on. All of them may be trained on and the weights shared (reading/models/LICENSE.md). */
export interface LicensedTrees {
  readonly training: readonly TreebankSentence[];
  /** Web texts, EWT's development documents. */
  readonly web: readonly TreebankSentence[];
  /** News and interviews of GUM that are not trained on. */
  readonly news: readonly TreebankSentence[];
}

const ewt = 'UD_English-EWT';
const gum = 'gum/dep';

/** GUM's kinds whose texts are CC BY, CC BY-SA or in the public domain, each with the addresses that this is known of. */
const kinds: Readonly<Record<string, RegExp>> = {
  academic: /adho\.org|plos\.org|linguisticsociety\.org|mdpi\.com/u,
  bio: /wikipedia\.org/u,
  court: /supremecourt\.gov|azcourts\.gov|courts\.state\.hi\.us|ohiochannel\.org/u,
  interview: /wikinews\.org/u,
  news: /wikinews\.org/u,
  speech: /congress\.gov|presidency\.ucsb\.edu|speaker\.gov|whitehouse\.gov|creativecommons\.org/u,
  textbook: /openstax\.org/u,
  vlog: /youtube\.com/u,
  voyage: /wikivoyage\.org/u,
};

export function readLicensedTrees(folder: string): LicensedTrees {
  const missing = [ewt, gum].filter((path) => !existsSync(join(folder, path)));
  if (missing.length > 0) {
    throw new Error(
      `The folder ${folder} must hold ${missing.join(' and ')}: clones of the treebanks' repositories.`,
    );
  }
  const heldOut = heldOutDocuments(readFileSync(join(folder, 'gum/splits.md'), 'utf8'));
  const isLicensed = (name: string): boolean => {
    const pattern = kinds[name.split('_')[1] ?? ''];
    const source =
      /^# meta::sourceURL = (.*)$/mu.exec(readFileSync(join(folder, gum, name), 'utf8'))?.[1] ?? '';
    return name.startsWith('GUM_') && pattern !== undefined && pattern.test(source);
  };
  const isHeldOut = (name: string): boolean => heldOut.has(name.replace('.conllu', ''));
  const web = readFileSync(join(folder, ewt, 'not-to-release/file-lists/files.train'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .sort()
    .flatMap((line) => readTreebank(join(folder, ewt, 'not-to-release/sources', line.trim())));
  return {
    training: [...web, ...readTreebanks(join(folder, gum), (name) => isLicensed(name) && !isHeldOut(name))],
    web: readTreebank(join(folder, ewt, 'en_ewt-ud-dev.conllu')),
    news: readTreebanks(
      join(folder, gum),
      (name) => /_(?:news|interview)_/u.test(name) && isLicensed(name) && isHeldOut(name),
    ),
  };
}

/** The documents of GUM's own development and test splits. */
function heldOutDocuments(splits: string): ReadonlySet<string> {
  const names = new Set<string>();
  let section = '';
  for (const line of splits.split('\n')) {
    section = /^## (\S+)/u.exec(line)?.[1] ?? section;
    const name = /^\s*\* (\S+)/u.exec(line)?.[1];
    if (name !== undefined && section !== 'train') names.add(name);
  }
  return names;
}
