import type { Stance } from '@entente/core/record';
import { formsOf } from '../sentence/verb-form.ts';

/**
 * What a reporting word does. *report* passes on words, whose own content tells the stance; *warn* and *accuse* pass
 * on words that are no position; *position* is itself a stance on what follows it.
 */
export type CueClass = 'report' | 'warn' | 'accuse' | 'position';

/** Whose act the words after a position name: the speaker's own, somebody else's who is then named, or anybody's. */
export type CueControl = 'own' | 'other' | 'any';

export interface Cue {
  /** In base form: "rule out", "leave door open". */
  readonly verb: string;
  readonly kind: CueClass;
  readonly stance: Stance | null;
  /** The stance when negated: "did not rule out" is open. */
  readonly negated: Stance | null;
  readonly control: CueControl;
  readonly isNoun: boolean;
  readonly isHedged: boolean;
  /** A state of mind the reporter puts in words, rather than words the actor is said to have used. */
  readonly isMental: boolean;
  readonly pattern: readonly PatternWord[];
}

/** One word of a cue: the forms it takes, and whether it may be absent. */
export interface PatternWord {
  readonly forms: ReadonlySet<string>;
  readonly isOptional: boolean;
}

const copulas = 'be|remain|appear|seem|sound|stay';

/** verb phrase ; stance ; stance when negated ; control ; flags (h hedged, m mental). First word inflects. */
const positions = `
rule out;rules-out;open;own
reject;rules-out;open;any
refuse;rules-out;commits;own
refuse to rule out;open;;own
stop short of ruling out;open;;own
dismiss;rules-out;open;any
exclude;rules-out;open;own
veto;rules-out;;any
decline;rules-out;;own
${copulas} unwilling to;rules-out;;own
${copulas} not ready to;rules-out;;own
oppose;opposes;open;any
object to;opposes;open;any
resist;opposes;open;any
criticise/criticize;opposes;;any
condemn;opposes;;any
denounce;opposes;;any
decry;opposes;;any
block;opposes;;any
speak out? against;opposes;;any
come out against;opposes;;any
argue against;opposes;;any
warn against;opposes;;any
caution against;opposes;;any
advise against;opposes;;any
campaign against;opposes;;any
express/voice/reiterate/declare opposition to;opposes;;any
have/express/voice reservations about/over;opposes;;any;h
raise objections to;opposes;;any
${copulas} against;opposes;open;any
${copulas} firmly/strongly/adamantly/flatly? opposed to;opposes;open;any
${copulas} reluctant to;opposes;;own;h
${copulas} sceptical/skeptical of/about;opposes;;any;h
push back against/on;opposes;;any
leave the? door open to/for;open;;own
keep the? door open to/for;open;;own
leave open;open;;own
keep open;open;;own
hold open;open;;own
open the? door to/for;open;;own
signal/express/show/indicate/voice/declare/reiterate/reaffirm? openness to;open;;own
signal/express/show/indicate/voice/declare/reiterate/reaffirm? his/her/its/their/a/the? willingness/readiness to/for;open;;own
${copulas} open to/for;open;rules-out;own
${copulas} now/also/fully/still? ready to/for;open;rules-out;own
${copulas} now/also/still? willing to;open;rules-out;own
${copulas} now/also/still? prepared to/for;open;rules-out;own
${copulas} interested in;open;opposes;own
${copulas} flexible on/about;open;;own
consider;open;rules-out;own;m
weigh;open;;own;m
mull;open;;own;m
explore;open;;own;m
entertain;open;rules-out;own;m
contemplate;open;rules-out;own;m
show/signal/express/indicate flexibility on/over/about;open;;own
could accept;open;;any
stand ready to/for;open;;own
live with;open;rules-out;any
support;favours;opposes;any
back;favours;opposes;any
endorse;favours;opposes;any
favour/favor;favours;opposes;any
welcome;favours;opposes;any
embrace;favours;opposes;any
hail;favours;;any
advocate;favours;;any
champion;favours;;any
propose;favours;;any
recommend;favours;opposes;any
call for;favours;;any
press for;favours;;any
push for;favours;;any
lobby for;favours;;any
appeal for;favours;;any
plead for;favours;;any
argue for;favours;;any
ask for;favours;;any
demand;favours;;any
insist on/upon;favours;;any
seek;favours;;any;m
request;favours;;any
want;favours;opposes;any;m
prefer;favours;;any;m
hope for/to/that;favours;;any;m
wish to/for;favours;;any;m
look to;favours;;own;m
speak out? in favour/favor of;favours;;any
come out in favour/favor of;favours;;any
come out in support of;favours;;any
come out for;favours;;any
express/voice/declare/reiterate/pledge/offer/reaffirm/signal his/her/its/their/full/strong/broad? support/backing for;favours;opposes;any
throw its/his/her/their weight/support behind;favours;;any
line up behind;favours;;any
rally behind;favours;;any
${copulas} strongly/broadly/fully? in favour/favor of;favours;opposes;any
${copulas} supportive of;favours;opposes;any
${copulas} keen to/on;favours;;any
${copulas} eager to/for;favours;;any
approve;favours;;any
accept;favours;rules-out;any
urge;favours;;other
call on/upon;favours;;other
press;favours;;other
appeal to;favours;;other
encourage;favours;;other
ask;favours;;other
order;favours;;other
invite;favours;;other
implore;favours;;other
promise;commits;;own
pledge;commits;;own
vow;commits;;own
swear;commits;;own
commit to;commits;rules-out;own
commit itself/himself/herself/themselves to;commits;rules-out;own
agree to/on/upon;commits;rules-out;own
agree;commits;rules-out;own
offer;commits;;own
guarantee;commits;;own
undertake;commits;;own
consent to;commits;rules-out;own
threaten;commits;;own
sign up to/for;commits;;own
${copulas} committed to;commits;;own
${copulas} determined to;commits;;own
plan to/on;favours;;own;m
intend to;favours;;own;m
aim to/for;favours;;own;m
`;

const reports =
  'say tell call describe brand label state add note declare announce explain stress emphasise emphasize write reiterate reaffirm claim argue maintain insist repeat report confirm acknowledge admit concede suggest believe remark reply respond assert predict hint indicate signal comment conclude post underline underscore clarify affirm recall caveat contend observe counter agree propose estimate reveal disclose';
const phraseReports = 'make clear;make it clear;point out;lay out;spell out;go on to say';
const warnings = 'warn caution fear worry complain lament regret question doubt';
const accusations = 'accuse blame fault deny';

/** noun ; prepositions ; stance ; control */
const nouns = `
promise;of/to/that;commits;own
pledge;of/to/that;commits;own
vow;of/to/that;commits;own
commitment;to/that;commits;own
offer;of/to;commits;own
threat;of/to;commits;own
refusal;of/to;rules-out;own
rejection;of;rules-out;any
veto;of/on/over;rules-out;any
opposition;to;opposes;any
objection/objections;to;opposes;any
criticism;of;opposes;any
support;for;favours;any
backing;for;favours;any
endorsement;of;favours;any
call/calls;for;favours;any
demand/demands;for/that;favours;any
request/requests;for;favours;any
appeal/appeals;for;favours;any
insistence;on;favours;any
proposal/proposals;for/to;favours;any
bid;to;favours;own
willingness;to;open;own
readiness;to/for;open;own
openness;to;open;own
warning/warnings;that/of;;warn
claim/claims;that;;report
assertion;that;;report
statement;that;;report
accusation/accusations;that;;accuse
`;

const blank: Cue = {
  verb: '',
  kind: 'report',
  stance: null,
  negated: null,
  control: 'any',
  isNoun: false,
  isHedged: false,
  isMental: false,
  pattern: [],
};

/** A cue that passes on words and says nothing more of them. */
export function plainCue(verb: string): Cue {
  return { ...blank, verb };
}

export const verbCues: readonly Cue[] = [...positionCues(), ...reportCues()];
export const nounCues: readonly Cue[] = nounCueList();

function positionCues(): readonly Cue[] {
  return lines(positions).map((line) => {
    const [phrase = '', stance = '', negated = '', control = 'any', flags = ''] = line.split(';');
    return cueOf(phrase, {
      kind: 'position',
      stance: stanceOrNull(stance),
      negated: stanceOrNull(negated),
      control: control as CueControl,
      isHedged: flags.includes('h'),
      isMental: flags.includes('m'),
    });
  });
}

function reportCues(): readonly Cue[] {
  const list = (words: string, separator: string, kind: CueClass): readonly Cue[] =>
    words.split(separator).map((phrase) => cueOf(phrase, { kind }));
  return [
    ...list(reports, ' ', 'report'),
    ...list(phraseReports, ';', 'report'),
    ...list(warnings, ' ', 'warn'),
    ...list(accusations, ' ', 'accuse'),
  ];
}

function nounCueList(): readonly Cue[] {
  return lines(nouns).map((line) => {
    const [noun = '', prepositions = '', stance = '', last = ''] = line.split(';');
    const isPosition = stance !== '';
    const pattern = [noun, prepositions].map((forms) => ({
      forms: new Set(forms.split('/')),
      isOptional: false,
    }));
    return {
      ...blank,
      verb: noun.split('/')[0]!,
      kind: isPosition ? 'position' : (last as CueClass),
      stance: stanceOrNull(stance),
      control: isPosition ? (last as CueControl) : 'any',
      isNoun: true,
      pattern,
    };
  });
}

function cueOf(phrase: string, facts: Partial<Cue>): Cue {
  const words = phrase.split(' ');
  const pattern = words.map((word, index) => patternWord(word, index === 0));
  const verb = words
    .filter((word) => !word.endsWith('?'))
    .map((word) => word.split(/[/|]/u)[0])
    .join(' ');
  return { ...blank, ...facts, verb, pattern };
}

function patternWord(word: string, isVerb: boolean): PatternWord {
  const isOptional = word.endsWith('?');
  const alternatives = word.replace('?', '').split(/[/|]/u);
  return { forms: new Set(isVerb ? alternatives.flatMap(formsOf) : alternatives), isOptional };
}

function lines(text: string): readonly string[] {
  return text.trim().split('\n');
}

function stanceOrNull(word: string): Stance | null {
  return word === '' ? null : (word as Stance);
}
