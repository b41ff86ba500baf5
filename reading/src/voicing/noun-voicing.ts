import type { Passage, Range } from '../sentence/passage.ts';
import { clauseEnd, thingEnd, trimmed } from './content-range.ts';
import { isNominal, isVerbal, phraseEnd, phraseStart } from './noun-range.ts';
import type { Clause } from './subject.ts';
import type { Voicing } from './voicing.ts';

type Clauses = ReadonlyMap<number, Clause>;

/** noun ; prepositions and "that" after which its content stands ; how sure: a(lways), o(ften), s(ometimes), r(arely) */
const nouns = `
promise pledge vow;to of that;o
threat;to of that;s
offer;to of;r
refusal reluctance willingness readiness unwillingness eagerness;to;o
desire wish;to for that;o
intention intent;to of that;o
hope;that of for to;o
plan proposal;to that;s
decision;to that;s
call demand request appeal plea;for that to;s
bid;to;r
claim assertion contention allegation accusation assumption belief conviction conclusion argument suggestion insistence;that of;o
idea notion theory suspicion rumor rumour speculation perception impression feeling sense;that of;s
fear concern worry anxiety doubt skepticism scepticism uncertainty outrage anger frustration disappointment dismay;that of about over with at;o
criticism condemnation denunciation mockery;of that;o
support enthusiasm;for;o
opposition objection resistance hostility;to;o
rejection dismissal denial;of that;o
endorsement praise admiration defense defence;of for;o
attack;on;s
view opinion;of that on about;o
position stance;on that;s
comment remark statement speech talk message announcement declaration;about that on;s
question;about of over as;s
complaint grievance;about that of;o
warning prediction;that of about against;o
prospect;that;r
commitment dedication;to;s
preference;for;o
optimism pessimism confidence;that about in;o
interest;in;r
discussion debate conversation;of about on over;s
description characterization portrayal depiction;of as;o
mention;of;s
acknowledgment admission confirmation recognition;that of;o
agreement;that to;s
advice recommendation;that to on;s
estimate forecast;that of;r
report;that;s
suspicion;that of;o
apology;for to;o
explanation;of for that;s
`;

interface NounFrame {
  readonly openers: ReadonlySet<string>;
  readonly degree: number;
}

const frames = framesByForm();

function framesByForm(): ReadonlyMap<string, NounFrame> {
  const degrees: Readonly<Record<string, number>> = { a: 0.85, o: 0.6, s: 0.45, r: 0.3 };
  const byForm = new Map<string, NounFrame>();
  for (const line of nouns.trim().split('\n')) {
    const [words = '', openers = '', degree = ''] = line.split(';');
    const frame = { openers: new Set(openers.split(' ')), degree: degrees[degree]! };
    for (const noun of words.split(' ')) {
      byForm.set(noun, frame);
      byForm.set(/[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`, frame);
    }
  }
  return byForm;
}

/** "Peru's promise to reopen the port", "fears that it stays shut". */
export function nounVoicings(passage: Passage, clauses: Clauses): readonly Voicing[] {
  const { tokens, sentence } = passage;
  return tokens.flatMap((token, at) => {
    const frame = frames.get(token.lower);
    if (frame === undefined || sentence.quoted[at] || /^(?:VERB|AUX|ADV|ADP)$/u.test(token.tag)) return [];
    const source = possessorOf(passage, at);
    const opener =
      openerAfter(passage, at, frame.openers) ??
      (source === null ? undefined : laterOpener(passage, at, frame.openers));
    if (opener === undefined) return [];
    const from = opener.at;
    const word = tokens[from]!.lower;
    const isClause = word === 'that' || (word === 'to' && isVerbal(passage, from + 1));
    if (
      word === 'to' &&
      !isClause &&
      !/^(?:opposition|objection|resistance|hostility|commitment)s?$/u.test(token.lower)
    )
      return [];
    const start = isClause ? from : from + 1;
    const content = trimmed(passage, {
      from: start,
      to: isClause ? nounClauseEnd(passage, start, clauses) : thingEndOf(passage, start),
    });
    if (content.to <= content.from) return [];
    const who = opener.agent ?? source ?? haverOf(passage, at, clauses);
    const sure = frame.degree * (who === null ? (isClause ? 0.8 : 0.6) : 1.1);
    return [
      {
        head: at,
        cue: { from: at, to: isClause ? at + 1 : from + 1 },
        source: who,
        content: [content],
        rule: 'noun' as const,
        confidence: Math.min(0.9, sure),
      },
    ];
  });
}

function nounClauseEnd(passage: Passage, from: number, clauses: Clauses): number {
  const end =
    mainVerbAfter(passage, from, clauses) ?? clauseEnd(passage, from, passage.tokens.length, clauses);
  const comma = passage.tokens.findIndex(
    ({ text }, index) => index > from && index < end && text === ',' && !passage.sentence.quoted[index],
  );
  return comma < 0 ? end : comma;
}

/** "the offer to guard the railway | was rejected": where the verb that the noun is the subject of begins. */
function mainVerbAfter({ tokens }: Passage, from: number, clauses: Clauses): number | undefined {
  if (tokens[from]!.lower !== 'to') return undefined;
  for (const { verb, group, place } of clauses.values()) {
    if (verb <= from + 1 || group.isInfinitive || group.isParticiple) continue;
    const isOwn = tokens
      .slice(from, group.from)
      .some(
        ({ lower, text }) =>
          /^(?:that|which|who|if|when|because|and|but|whether|what|unless|until|as|after|before)$/u.test(
            lower,
          ) || text === ',',
      );
    return isOwn || place === 'relative' ? undefined : group.from;
  }
  return undefined;
}

function thingEndOf(passage: Passage, from: number): number {
  const { tokens } = passage;
  const end = thingEnd(passage, from, tokens.length);
  // A finite verb after the noun phrase belongs to the sentence, not to the thing.
  for (let at = from + 1; at < end; at += 1) {
    const isRelative = tokens.slice(from, at).some(({ lower }) => /^(?:who|which|that|whose)$/u.test(lower));
    if (
      !isRelative &&
      (tokens[at]!.tag === 'AUX' || (isVerbal(passage, at) && !/(?:ing|ed)$/u.test(tokens[at]!.lower))) &&
      !passage.sentence.quoted[at]
    )
      return at;
  }
  return end;
}

/** "Peru's", "his", "Russian" before the noun. */
function possessorOf(passage: Passage, at: number): Range | null {
  const { tokens } = passage;
  let end = at;
  while (end > 0 && at - end < 4 && /^(?:ADJ|ADV|NUM|NOUN)$/u.test(tokens[end - 1]!.tag)) end -= 1;
  const owner = tokens[end - 1];
  if (owner === undefined) return null;
  if (/^(?:his|her|its|their|our|my|your)$/u.test(owner.lower)) return { from: end - 1, to: end };
  if (/^['’]s?$/u.test(owner.text)) {
    const whole = phraseStart(passage, 0, end - 1);
    const from = whole < end - 1 ? whole : nameStart(passage, end - 1);
    return from < end - 1 ? { from, to: end - 1 } : null;
  }
  return null;
}

/** "by President Vela's": the words right before, up to a preposition or verb. */
function nameStart({ tokens }: Passage, to: number): number {
  let from = to;
  while (from > 0 && /^(?:PROPN|NOUN|ADJ|DET|NUM)$/u.test(tokens[from - 1]!.tag)) from -= 1;
  return from;
}

/** The preposition or "that" before the content, and who stands between: "a call from Peru for". */
function openerAfter(
  passage: Passage,
  at: number,
  openers: ReadonlySet<string>,
): { readonly at: number; readonly agent: Range | null } | undefined {
  const { tokens } = passage;
  let after = at + 1;
  while (passage.dated[after]) after += 1;
  const next = tokens[after];
  if (next === undefined) return undefined;
  if (openers.has(next.lower)) return { at: after, agent: null };
  if (next.lower === 'from' || next.lower === 'by' || next.lower === 'among') {
    const end = phraseEnd(passage, at + 2, tokens.length);
    let from = at + 2;
    for (let index = from; index < end; index += 1)
      if (openers.has(tokens[index]!.lower)) return { at: index, agent: { from, to: index } };
    if (end > from && openers.has(tokens[end]?.lower ?? '')) return { at: end, agent: { from, to: end } };
    from = end;
  }
  return undefined;
}

/** "Peru's promise at a summit on Monday of new aid": the opener stands after time and place. */
function laterOpener(
  { tokens, sentence, dated }: Passage,
  at: number,
  openers: ReadonlySet<string>,
): { readonly at: number; readonly agent: null } | undefined {
  if (!/^(?:during|at|in|on|after)$/u.test(tokens[at + 1]?.lower ?? '') && !dated[at + 1]) return undefined;
  for (let index = at + 2; index < Math.min(tokens.length, at + 10); index += 1) {
    const { tag, lower } = tokens[index]!;
    if (sentence.quoted[index] || /^(?:VERB|AUX|PUNCT)$/u.test(tag)) return undefined;
    if (openers.has(lower)) return { at: index, agent: null };
  }
  return undefined;
}

/** "Peru has concerns about", "expressed hope that": the subject of the verb right before. */
function haverOf(passage: Passage, at: number, clauses: Clauses): Range | null {
  const { tokens } = passage;
  let verb = at - 1;
  while (
    verb > 0 &&
    at - verb < 6 &&
    (isNominal(tokens[verb]!) || tokens[verb]!.tag === 'ADV' || tokens[verb]!.tag === 'ADP')
  )
    verb -= 1;
  const clause = clauses.get(verb);
  if (clause === undefined) return null;
  return /^(?:ha[sd]|have|having|express(?:ed|es|ing)?|voic(?:ed|es|ing)|gave|giv(?:es|ing|en?)|ma(?:de|kes?|king)|rais(?:ed|es|ing)|issu(?:ed|es|ing)|show(?:ed|s|ing)?|reiterat(?:ed|es|ing)|repeat(?:ed|s|ing)?|dr[eo]pp?(?:ed)?|held|holds?|shar(?:ed?|es|ing)|offer(?:ed|s|ing)?|deliver(?:ed|s|ing)?|renew(?:ed|s|ing)?|announc(?:ed|es|ing)|reject(?:ed|s|ing)?|dismiss(?:ed|es|ing)?)$/u.test(
    tokens[verb]!.lower,
  )
    ? clause.subject
    : null;
}
