import { gazetteerAt } from '../mention/gazetteer.ts';
import { roleWords } from '../mention/role.ts';
import type { Token } from '../sentence/token.ts';
import { small } from './course-word.ts';

/** The verb of a noun that names an act. */
const verbs: Readonly<Record<string, string>> = {
  deployment: 'deploy',
  presence: 'deploy',
  withdrawal: 'withdraw',
  pullout: 'withdraw',
  pullback: 'withdraw',
  evacuation: 'evacuate',
  removal: 'remove',
  lifting: 'lift',
  reduction: 'reduce',
  cut: 'cut',
  increase: 'increase',
  suspension: 'suspend',
  end: 'end',
  halt: 'halt',
  cessation: 'cease',
  resumption: 'resume',
  reopening: 'reopen',
  restoration: 'restore',
  release: 'release',
  exchange: 'exchange',
  ban: 'ban',
  freeze: 'freeze',
  recognition: 'recognise',
  delivery: 'deliver',
  provision: 'provide',
  imposition: 'impose',
  enforcement: 'enforce',
  annexation: 'annex',
  ratification: 'ratify',
  construction: 'build',
  inspection: 'inspect',
  monitoring: 'monitor',
  verification: 'verify',
};
const longest = 6;

/** "deployment of troops", "troop deployments": "deploy troops". Undefined where no plain name comes of it. */
export function nominalisedName(
  tokens: readonly Token[],
  { index, isCompound }: { readonly index: number; readonly isCompound: boolean },
): string | undefined {
  const head = tokens[index]!;
  const verb = verbs[head.lower] ?? verbs[head.lower.replace(/s$/u, '')];
  // "Russian inspections", "Israel's withdrawal": whose it is would be lost.
  const isAgent = tokens.slice(0, index).some(({ text }) => /^\p{Lu}/u.test(text) || /^['’]s?$/u.test(text));
  if (verb === undefined || isAgent) return undefined;
  if (isCompound)
    return /^(?:deploy|withdraw)$/u.test(verb) ? `${verb} ${pluralOf(tokens[index - 1]!.text)}` : undefined;
  const preposition = tokens[index + 1]?.lower ?? '';
  const isObject =
    preposition === 'of' ||
    (preposition === 'on' && /^(?:ban|freeze)$/u.test(verb)) ||
    (preposition === 'to' && /^(?:end|halt)$/u.test(verb));
  if (!isObject) return undefined;
  const object = objectWords(tokens.slice(index + 2));
  return object === '' ? undefined : `${verb} ${object}`;
}

function pluralOf(word: string): string {
  return word.endsWith('s') ? word : `${word}s`;
}

function objectWords(tokens: readonly Token[]): string {
  const end = tokens.findIndex(
    ({ tag, lower }, at) =>
      at >= longest ||
      (/^(?:VERB|AUX|SCONJ|PRON)$/u.test(tag) && !(lower.endsWith('ing') && tokens[at - 1]?.tag === 'DET')) ||
      (tag === 'PART' && !/^['’]s?$/u.test(lower)) ||
      lower === 'to' ||
      (tag === 'PUNCT' && !/^['’]s?$/u.test(lower)) ||
      (tag === 'ADP' && !/^(?:of|from)$/u.test(lower)),
  );
  return wordsOf(end < 0 ? tokens.slice(0, longest) : tokens.slice(0, end));
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text, start }, at) => `${at > 0 && start > tokens[at - 1]!.end ? ' ' : ''}${text}`)
    .join('')
    .replace(/^["'“‘]+|["'”’]+$/gu, '');
}

/** "Russian President Vladimir Putin": the name without what tells who it is. */
export function untitled(tokens: readonly Token[]): readonly Token[] {
  const lower = tokens.map((token) => token.lower);
  const first = tokens.findIndex(({ text }) => /^\p{Lu}/u.test(text));
  if (first < 0) return tokens;
  let at = first;
  while (at < tokens.length && isTitle(lower, at)) at += 1;
  const isNamed = at > first && /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  return isNamed ? [...tokens.slice(0, first), ...tokens.slice(at)] : tokens;
}

function isTitle(lower: readonly string[], at: number): boolean {
  const kind = gazetteerAt(lower, at)?.kind;
  return roleWords.has(lower[at]!) || kind === 'demonym' || /^['’]s?$/u.test(lower[at]!) || kind === 'state';
}

const given = new Set(
  'help support aid assistance guarantee system weapon arm ammunition money loan training insurance cover equipment relief compensation'.split(
    ' ',
  ),
);

/** Help and the like are provided: "air support" is named "provide air support". */
export function providedName(head: Token, name: string): string {
  return given.has(head.lemma) || given.has(head.lower.replace(/s$/u, '')) ? `provide ${name}` : name;
}

const longestName = 8;

/** Verbs that say nothing without where to: "put the accord to a vote". */
const placing = new Set(
  'put take submit bring refer hand transfer move place turn keep let leave'.split(' '),
);

function isPreposition({ tag, lower }: Token): boolean {
  return tag === 'ADP' || /^(?:to|before|after)$/u.test(lower);
}

/** The words as a short name: verb in base form, no article, no trailing circumstance. */
export function shortName(tokens: readonly Token[], verb?: string): string {
  const kept: Token[] = [];
  for (const token of tokens.slice(0, 16)) {
    if (kept.length >= longestName || /^[,;:.]$/u.test(token.text) || isContactRelative(kept, token)) break;
    const isSaid =
      /^(?:of|from|out)$/u.test(token.lower) ||
      (verb !== undefined && placing.has(verb) && !kept.some(isPreposition));
    if (kept.length >= 3 && isPreposition(token) && !isSaid) break;
    kept.push(token);
  }
  while (
    kept.length > 1 &&
    /^(?:ADP|DET|CCONJ|PART|PRON|ADV|AUX)$/u.test(kept.at(-1)!.tag) &&
    !/^(?:out|back|down|up|off)$/u.test(kept.at(-1)!.lower)
  )
    kept.pop();
  const words = kept.filter((token, index) => index > 0 || !small.has(token.lower));
  return words
    .map(
      (token, index) =>
        `${index > 0 && token.start > words[index - 1]!.end ? ' ' : ''}${index === 0 && verb !== undefined ? verb : token.text}`,
    )
    .join('')
    .replace(/^["'“‘]+|["'”’]+$/gu, '');
}

/** "the guarantees it wants": the name ends before the clause. */
function isContactRelative(kept: readonly Token[], token: Token): boolean {
  return (
    /^(?:it|they|he|she|we|that|which|who)$/u.test(token.lower) &&
    /^(?:NOUN|PROPN)$/u.test(kept.at(-1)?.tag ?? '')
  );
}
