import type { Cast } from '../mention/cast.ts';
import { apposed } from '../mention/apposition.ts';
import { actorNamed } from '../mention/gazetteer.ts';
import type { Mention } from '../mention/mention.ts';
import { mentionOf } from '../mention/noun-phrase.ts';
import { organs, portfolios, roleWords, unnamedPeople } from '../mention/role.ts';
import { type Passage, type Range, tokensIn } from '../sentence/passage.ts';
import { isCapitalised, type Token } from '../sentence/token.ts';

/** Who a cue belongs to, and from where the words for them stand. */
export interface Source {
  readonly mentions: readonly Mention[];
  readonly from: number;
  readonly to: number;
}

/** Capitalised or not, these say nothing of themselves. */
const things = new Set(
  'agreement treaty accord deal plan pact convention protocol resolution law act war crisis proposal conflict issue question problem move decision talks negotiations meeting summit visit report option options market markets prices article roadmap framework blueprint text offer step measures policy results comments remarks words polls poll survey surveys study studies data figures images footage estimates it that which this there what monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
const stops = new Set([
  'that',
  'because',
  'while',
  'whereas',
  'although',
  'though',
  'after',
  'before',
  'when',
  'as',
  'if',
  'unless',
  'since',
  'until',
  'who',
  'which',
  'where',
  'what',
  'whether',
  'but',
  'or',
  'yet',
  'than',
  'so',
  'amid',
  'despite',
  'following',
  'even',
  'once',
]);
const longestPhrase = 30;

/** The source before a verb whose group begins at `end`; the words before `floor` belong to another clause. */
export function sourceBefore(
  passage: Passage,
  { from: floor, to: end }: Range,
  cast: Cast,
): Source | undefined {
  const { tokens } = passage;
  const last = tokens[end - 1];
  if (last === undefined || end <= floor) return undefined;
  // "the National Liberation Army (ELN) said"
  const isBracketed = last.text === ')' && tokens[end - 3]?.text === '(';
  if (isBracketed) return sourceBefore(passage, { from: floor, to: end - 3 }, cast);
  if (last.lower === 'who' || last.lower === 'which')
    return relativeSource(passage, { from: floor, to: end - 1 }, cast);
  if (last.text !== ',' && last.text !== '–' && last.text !== '—')
    return (
      phraseSource(passage, { from: floor, to: end }, cast) ??
      describedSource(passage, { from: floor, to: end }, cast)
    );
  return apposedSource(passage, { from: floor, to: end - 1 }, cast);
}

/** "an official briefed on the talks", "envoys attending the meeting": the phrase before what describes it. */
function describedSource(passage: Passage, { from, to }: Range, cast: Cast): Source | undefined {
  const { tokens } = passage;
  const verb = phraseStart(passage, from, to) - 1;
  if (verb <= from || tokens[verb]!.tag !== 'VERB' || !/(?:ed|ing)$/u.test(tokens[verb]!.lower))
    return undefined;
  return tokens[verb - 1]!.tag === 'NOUN' ? phraseSource(passage, { from, to: verb }, cast) : undefined;
}

function relativeSource(passage: Passage, { from, to }: Range, cast: Cast): Source | undefined {
  const end = passage.tokens[to - 1]?.text === ',' ? to - 1 : to;
  return phraseSource(passage, { from, to: end }, cast);
}

/** "Lavrov, the foreign minister, said": the phrase before the apposition, or its name if the apposition holds it. */
function apposedSource(passage: Passage, { from, to }: Range, cast: Cast): Source | undefined {
  const { tokens } = passage;
  let comma = to - 1;
  while (comma > from && !/^[,–—]$/u.test(tokens[comma]!.text) && to - comma < longestPhrase) comma -= 1;
  if (!/^[,–—]$/u.test(tokens[comma]?.text ?? '')) return undefined;
  // "Ruiz, the envoy, resigned, arguing that": what stands between the last commas is what she did.
  const isDeed =
    tokens[comma + 1]!.tag === 'VERB' &&
    !tokens[comma + 1]!.lower.endsWith('ing') &&
    tokens[to + 1]?.lower.endsWith('ing') === true;
  const head = isDeed ? undefined : phraseSource(passage, { from, to: comma }, cast);
  if (head === undefined) return undefined;
  const apposition = mentionOf(tokensIn(passage, { from: comma + 1, to }), cast);
  const [only] = head.mentions;
  if (apposition === undefined || only === undefined || head.mentions.length > 1) return head;
  return { ...head, mentions: [apposed(only, apposition)] };
}

/** The noun phrase that ends at `to`. */
function phraseSource(passage: Passage, { from: floor, to }: Range, cast: Cast): Source | undefined {
  let from = phraseStart(passage, floor, to);
  from = skipAdverbial(passage, from, to);
  if (from >= to) return undefined;
  const listed =
    groupSource(passage, { from, to }, cast) ?? listedSource(passage, { from: floor, to }, { from, cast });
  if (listed !== undefined) return listed;
  const mention = speakerOf(tokensIn(passage, { from, to }), cast);
  return mention === undefined ? undefined : { mentions: [mention], from, to };
}

/** The tagger takes "sources" and some names for verbs. */
function isVerbal(token: Token): boolean {
  const isVerb = token.tag === 'VERB' || token.tag === 'AUX';
  return isVerb && !isCapitalised(token) && !unnamedPeople.has(token.lower) && !organs.has(token.lower);
}

/** After "the" or "Utah's" no verb stands: "Utah's lead negotiator". */
function isModifier(before: Token | undefined): boolean {
  return before !== undefined && (before.tag === 'DET' || /^['’]s?$/u.test(before.text));
}

function phraseStart({ tokens, sentence, dated }: Passage, floor: number, to: number): number {
  let from = to;
  while (from > floor && to - from < longestPhrase) {
    const token = tokens[from - 1]!;
    if (sentence.quoted[from - 1] && !sentence.quoted[to - 1]) break;
    if (/^[,;:–—()"“”…?!]$/u.test(token.text) || stops.has(token.lower) || dated[from - 1]) break;
    if (isVerbal(token) && !isModifier(tokens[from - 2])) break;
    from -= 1;
  }
  return from;
}

/** "In Brussels the minister said", "with Merz signalling": what stands before the subject proper. */
function skipAdverbial({ tokens }: Passage, start: number, to: number): number {
  let from = start;
  while (
    from < to &&
    (tokens[from]!.tag === 'CCONJ' ||
      tokens[from]!.tag === 'SCONJ' ||
      tokens[from]!.tag === 'ADV' ||
      tokens[from]!.tag === 'PUNCT')
  )
    from += 1;
  if (tokens[from]?.tag !== 'ADP') return from;
  const determiner = tokens.findIndex(
    (token, index) =>
      index > from + 1 && index < to && token.tag === 'DET' && tokens[index - 1]!.tag !== 'ADP',
  );
  return determiner < 0 ? from + 1 : determiner;
}

interface ListAt {
  readonly from: number;
  readonly cast: Cast;
}

/** "Macron and Starmer", "Kenya, Uganda and Rwanda": one mention each, if each part can speak. */
function listedSource(
  passage: Passage,
  { from: floor, to }: Range,
  { from, cast }: ListAt,
): Source | undefined {
  const { tokens } = passage;
  const and = tokens.findIndex(
    (token, index) => index > from && index < to - 1 && /^(?:and|&)$/u.test(token.lower),
  );
  if (
    and < 0 ||
    isOneName(passage, and, to) ||
    actorNamed(
      tokensIn(passage, { from, to })
        .map((token) => token.text)
        .join(' '),
    ) !== null
  )
    return undefined;
  const parts: Range[] = [
    { from, to: and },
    { from: and + 1, to },
  ];
  let start = from;
  while (start - 1 > floor && tokens[start - 1]!.text === ',') {
    const earlier = phraseStart(passage, floor, start - 1);
    const part = { from: skipAdverbial(passage, earlier, start - 1), to: start - 1 };
    if (
      part.to - part.from < 1 ||
      part.to - part.from > 8 ||
      (speakerOf(tokensIn(passage, part), cast)?.actor ?? null) === null
    )
      break;
    parts.unshift(part);
    start = part.from;
  }
  const mentions = parts
    .map((part) => speakerOf(tokensIn(passage, part), cast))
    .filter((mention) => mention !== undefined);
  const spoken = shareHead(mentions).filter(({ actor }) => actor !== null);
  if (mentions.length < parts.length && spoken.length === 0) return undefined;
  if (spoken.length === 0) return { mentions: mentions.slice(0, 1), from: start, to };
  const distinct = spoken.filter(
    (mention, index) =>
      spoken.findIndex(({ actor, name }) => actor === mention.actor && name === mention.name) === index,
  );
  return { mentions: distinct, from: start, to };
}

/** "Construction and Transport Minister Ana Ruiz", "the Office on Drugs and Crime": one name with "and" in it. */
function isOneName({ tokens }: Passage, and: number, to: number): boolean {
  const [before, after] = [tokens[and - 1]!, tokens[and + 1]!];
  if (!isCapitalised(before) || !isCapitalised(after)) return false;
  const isPortfolio = tokens
    .slice(and + 1, Math.min(to, and + 5))
    .some(({ text }) => /^(?:Minister|Ministry|Secretary|Department|Commissioner|Office)$/u.test(text));
  const isTask =
    /^(?:on|for)$/u.test(tokens[and - 2]?.lower ?? '') && isCapitalised(tokens[and - 3] ?? before);
  return isTask || (isPortfolio && (portfolios.has(before.lower) || roleWords.has(before.lower)));
}

/** "They said" after two who spoke together: both. */
function groupSource({ tokens }: Passage, { from, to }: Range, cast: Cast): Source | undefined {
  const [token] = tokens.slice(from, to);
  if (to - from !== 1 || token?.lower !== 'they' || cast.group.length < 2) return undefined;
  const { start, end } = token;
  return { mentions: cast.group.map((mention) => ({ ...mention, start, end, by: 'earlier' })), from, to };
}

/** "Saudi and Egyptian diplomats": the first are diplomats too. */
function shareHead(mentions: readonly Mention[]): readonly Mention[] {
  const last = mentions.at(-1);
  if (last === undefined || last.kind !== 'unnamed') return mentions;
  return mentions.map((mention) =>
    mention.kind === 'state' ? { ...mention, kind: 'unnamed' as const, name: null } : mention,
  );
}

/** The source after a cue: "according to sources", `," said Lavrov`. */
export function sourceAfter(passage: Passage, from: number, cast: Cast): Source | undefined {
  const { tokens, sentence, dated } = passage;
  let to = from;
  while (to < tokens.length && to - from < longestPhrase) {
    const token = tokens[to]!;
    if (
      /^[,;:–—.()"“”…?!]$/u.test(token.text) ||
      sentence.quoted[to] ||
      dated[to] ||
      (to > from && stops.has(token.lower))
    )
      break;
    if (isVerbal(token)) break;
    to += 1;
  }
  if (to === from) return undefined;
  const listed = listedSource(passage, { from, to }, { from, cast });
  if (listed !== undefined) return listed;
  const mention = speakerOf(tokensIn(passage, { from, to }), cast);
  if (mention === undefined) return undefined;
  return { mentions: [withApposition(passage, mention, { at: to, cast })], from, to };
}

/** "said the islands' chief negotiator, Rannvá Joensen." */
function withApposition(
  passage: Passage,
  mention: Mention,
  { at, cast }: { readonly at: number; readonly cast: Cast },
): Mention {
  const { tokens, sentence } = passage;
  if (tokens[at]?.text !== ',' || (mention.kind !== 'office' && mention.kind !== 'person')) return mention;
  let to = at + 1;
  while (
    to < tokens.length &&
    to - at < 12 &&
    !/^[,;:.—–()"“”]$/u.test(tokens[to]!.text) &&
    !sentence.quoted[to] &&
    !isVerbal(tokens[to]!)
  )
    to += 1;
  if (to < tokens.length && !/^[,.;]$/u.test(tokens[to]!.text)) return mention;
  const apposition = to > at + 1 ? mentionOf(tokensIn(passage, { from: at + 1, to }), cast) : undefined;
  return apposition === undefined ? mention : apposed(mention, apposition);
}

function speakerOf(tokens: readonly Token[], cast: Cast): Mention | undefined {
  const head = tokens.findLast((token) => token.tag !== 'PUNCT' && token.tag !== 'ADV');
  if (/^(?:neither|nobody|none|no)$/u.test(tokens[0]?.lower ?? '')) return undefined;
  const mention = mentionOf(tokens, cast);
  if (mention === undefined || head === undefined) return undefined;
  return mention.kind === 'organisation' && things.has(head.lower) ? undefined : mention;
}
