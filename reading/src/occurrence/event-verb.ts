import type { Token } from '../sentence/token.ts';

/** Past forms that tell of something which matters to talks, whatever stands with them. */
const always = new Set(
  'met gathered convened signed launched test-launching test-launched tested fired struck attacked shelled bombed bombarded raided stormed ambushed seized captured invaded occupied annexed withdrew collapsed expired hosted resumed suspended arrived travelled traveled killed wounded resigned fled clashed landed evacuated expelled blockaded blocked mined sank downed intercepted raged erupted flared dissolved ousted overthrew elected ratified recaptured retreated surrendered telephoned visited adjourned reopened'.split(
    ' ',
  ),
);

/** Forms that do so beside certain words: "left for", "reached agreement", "laid mines". */
const beside: ReadonlyMap<string, RegExp> = new Map([
  ['left', /^(?:(?:on |late |early )?(?:\S+day )?for|the talks|talks|the table|the meeting)\b/u],
  ['flew', /^(?:to|into|from)\b/u],
  ['walked', /^(?:out|away)\b/u],
  ['returned', /^to the (?:table|talks|negotiations)\b/u],
  ['broke', /^(?:up|off|down|out)\b/u],
  ['stepped', /^down\b/u],
  ['quit', /^/u],
  ['reached', /^(?:\S+ ){0,3}(?:agreement|deal|accord|settlement|truce|ceasefire|compromise)s?\b/u],
  ['struck', /^/u],
  ['concluded', /^(?:\S+ ){0,3}(?:agreement|deal|accord|treaty|talks)\b/u],
  ['declared', /^(?:\S+ ){0,3}(?:war|independence|ceasefire|truce|emergency|victory)\b/u],
  ['laid', /^(?:\S+ ){0,2}(?:mines|siege)\b/u],
  ['opened', /^(?:fire|\S+ (?:talks|negotiations|border|port|corridor|crossing|embassy))\b/u],
  [
    'closed',
    /^(?:\S+ ){0,3}(?:border|borders|port|ports|strait|lane|airspace|crossing|crossings|embassy|canal|waters)\b/u,
  ],
  ['imposed', /^(?:\S+ ){0,3}(?:sanctions|tariffs|duties|embargo|blockade|curfew)\b/u],
  ['lifted', /^(?:\S+ ){0,3}(?:sanctions|tariffs|embargo|blockade|siege|curfew|ban)\b/u],
  ['released', /^(?:\S+ ){0,3}(?:prisoners|hostages|captives|detainees|soldiers|sailors)\b/u],
  ['freed', /^(?:\S+ ){0,3}(?:prisoners|hostages|captives|detainees|soldiers|sailors)\b/u],
  ['exchanged', /^(?:\S+ ){0,3}(?:prisoners|fire|captives|ambassadors|bodies)\b/u],
  ['swapped', /^(?:\S+ ){0,3}(?:prisoners|captives)\b/u],
  ['recalled', /^(?:\S+ ){0,2}(?:ambassador|envoy)s?\b/u],
  ['shot', /^(?:down|dead|at)\b/u],
  ['crossed', /^(?:\S+ ){0,3}(?:border|river|line)\b/u],
  ['deployed', /^(?:\S+ ){0,3}(?:troops|forces|soldiers|ships|missiles|peacekeepers)\b/u],
  [
    'approved',
    /^(?:\S+ ){0,4}(?:resolution|treaty|accord|agreement|deal|bill|law|plan|amendment|motion|budget|loan)\b/u,
  ],
  ['passed', /^(?:\S+ ){0,4}(?:resolution|bill|law|amendment|motion|budget)\b/u],
  ['adopted', /^(?:\S+ ){0,4}(?:resolution|text|treaty|constitution|accord|statement)\b/u],
]);

const gatherings =
  /^(?:talks|negotiations|meetings?|summit|conference|fighting|war|ceasefire|truce|armistice|strike|siege|battle|vote|voting|exercises?|offensive|session|round|rounds|elections?|referendum|blockade|uprising|clashes)$/u;
const assemblies =
  /^(?:parliament|commons|lords|senate|congress|assembly|council|house|knesset|duma|bundestag|deputies|lawmakers|legislators|senators|delegates|voters|cabinet)$/u;

/** Whether the verb here tells that something happened, by its form and what stands around it. */
export function isHappening(tokens: readonly Token[], at: number): boolean {
  const { lower, tag } = tokens[at]!;
  if (/^build(?:ing)?$/u.test(lower)) return tokens[at + 1]?.lower === 'up' && isHelped(tokens, at);
  if (tag !== 'VERB' && !(beside.has(lower) && tag !== 'ADJ')) return false;
  if (!isFinite(tokens, at)) return false;
  const before = tokens.slice(Math.max(0, at - 6), at).map((token) => token.lower);
  if (
    /^(?:began|ended|opened|closed|resumed|started|failed|continued)$/u.test(lower) &&
    before.some((word) => gatherings.test(word))
  )
    return true;
  if (lower === 'held' && before.some((word) => gatherings.test(word))) return true;
  if (lower === 'held' || lower === 'voted' || lower === 'rejected')
    return lower === 'held'
      ? tokens.slice(at + 1, at + 5).some((token) => gatherings.test(token.lower))
      : before.some((word) => assemblies.test(word));
  const rest = beside.get(lower);
  if (rest === undefined) return always.has(lower);
  return rest.test(
    tokens
      .slice(at + 1, at + 7)
      .map((token) => token.lower)
      .join(' '),
  );
}

/** "was building up": a helping verb goes before. */
function isHelped(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ tag }) => tag === 'AUX');
}

/** A verb with its subject before it, not one that describes a noun: "the accord, signed in May", "arms seized by". */
function isFinite(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]!.lower.endsWith('ing')) return tokens[at]!.lower.includes('-');
  if (tokens[at + 1]?.lower === 'by' && before.tag !== 'AUX' && tokens[at]!.lower !== 'voted') return false;
  if (before.text === ',') return isAfterAside(tokens, at - 1);
  return !/^(?:DET|ADJ|ADP)$/u.test(before.tag);
}

/** "Kamel, his minister, resigned": two commas around what describes the subject. */
function isAfterAside(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma - 1; at > Math.max(0, comma - 14); at -= 1)
    if (tokens[at]!.text === ',')
      return !tokens.slice(0, at).some(({ tag }) => tag === 'AUX' || tag === 'VERB');
  return false;
}
