import { formsOf } from '../sentence/verb-form.ts';

/**
 * What may follow a verb as the words it passes on: a clause or a quotation, a course ("to leave"), a thing ("the
 * plan"), what a preposition opens ("for calm"), or whoever is addressed and then one of these ("urged Peru to").
 */
export interface VerbFrame {
  readonly clause: number;
  readonly course: number;
  readonly thing: number;
  /** What a preposition right after the verb opens: how sure, by preposition. */
  readonly openers: ReadonlyMap<string, number>;
  /** Whoever is addressed stands before the content and is no part of it. */
  readonly isAddressing: boolean;
  /** Says nothing of its subject's words, only how things look to whoever watches: "seemed", "appeared". */
  readonly isSeeming: boolean;
}

const always = 0.9;
const often = 0.7;
const sometimes = 0.5;
const seldom = 0.3;
const degrees: Readonly<Record<string, number>> = { a: always, o: often, s: sometimes, r: seldom, '-': 0 };

/**
 * How sure it is that the verb passes on somebody's words or attitude, in three letters, before a clause, a course and
 * a thing: a(lways), o(ften), s(ometimes), r(arely), - never. Then the verbs.
 */
const verbs = `
a-a say write tweet state declare note remark observe assert proclaim opine exclaim quip joke
a-o announce report add
aso argue explain insist contend maintain reiterate stress emphasise emphasize underscore underline acknowledge concede admit confirm deny predict suggest allege claim lament complain boast brag recall clarify speculate
a-- continue
a-s repeat reply respond retort conclude reveal disclose indicate counter muse testify tell remind assure inform notify signal hint imply
aao vow pledge promise threaten propose recommend demand request urge
a-r shout yell chant whisper scream cry mutter murmur wonder theorise theorize posit postulate surmise
aas hope fear expect decide wish want pretend
a-- assume presume
a-s believe think feel know guess suspect doubt reckon realise realize understand anticipate foresee worry regret imagine conclude agree disagree
s-r remember forget learn hear discover figure
o-- bet
o-- find
o-s show demonstrate
a-- estimate charge rule calculate project forecast
o-r prove
soo plan prefer
ro- intend
-oo seek
-o- aim refuse decline hesitate undertake
-or agree offer
--o support oppose endorse criticise criticize condemn denounce praise blast slam mock ridicule decry deride applaud laud hail tout favour favor blame accuse rebuke chide chastise scold lambaste lambast disparage bash assail berate deplore champion advocate espouse embrace resent
--o describe call label brand dub deem characterise characterize portray depict
--s welcome reject dismiss defend discuss mention question cite attack back address challenge consider rule invoke reference highlight outline detail echo echoed quote liken compare compliment congratulate thank credit fault target admire love hate like dislike respect trust distrust appreciate treasure tolerate relish despise envy view regard name identify approve dispute rebut refute debunk disavow renounce repudiate weigh mull contemplate explore ponder examine interpret acknowledge caution warn encourage advise persuade convince instruct order forbid lobby press implore beg beseech plead exhort enlist caution permit ask float voice express convey articulate vent air issue offer reprise recite recount relate narrate summarise summarize retweet post publish pen downplay minimise minimize exaggerate overstate tease taunt insult smear malign impugn skewer pan rip lash trash torch hammer needle jab knock berate scorn shun snub spurn oppose protest contest rue bemoan mourn celebrate cheer savor value prize prioritise prioritize
aos warn caution advise ask
s-- see
s-s say
s-- joke gripe grumble fume gush beam rave rant vent chime crow chuckle laugh sigh groan growl snap bark bellow boom thunder roar
--r see propose seek view
`;

/** verb ; how sure ; prepositions */
const openers = `
call;a;for on upon
push;o;for back
press;o;for
lobby;o;for against
argue;a;for against about
advocate;o;for
campaign;s;for against on
plead;o;for with
appeal;o;for to
ask;a;for about
talk;a;about of
speak;a;about of against out
think;a;about of
know;s;about of
hear;s;about of
learn;s;about of
write;a;about of on
complain;a;about of that
worry;a;about over
warn;a;about of against
caution;a;against about that
advise;o;against
fear;o;for
joke;a;about
brag;a;about
boast;a;about of
rail;a;against about at
rant;a;about against at
point;a;to out
refer;a;to
allude;a;to
hint;a;at
focus;s;on
comment;a;on about
elaborate;o;on
expand;s;on
dwell;o;on
touch;s;on
weigh;o;in on
insist;a;on upon that
agree;a;with on to about
disagree;a;with on about over
object;a;to
react;o;to
respond;o;to
reply;o;to
hope;a;for
wish;o;for
long;o;for
look;s;forward to at like
aim;s;for at
plan;o;on for
decide;o;on against
opt;o;for
settle;r;on for
dream;a;of about
care;o;about
inquire;a;about
reflect;s;on
muse;a;about on over
speculate;a;about on that
agonise/agonize;o;over about
fret;a;about over
apologise/apologize;a;for to
confess;a;to that
admit;a;to
testify;a;about to that
vouch;o;for
vote;r;for against
root;s;for
stand;r;by for behind
side;s;with
sympathise/sympathize;a;with
identify;s;with as
approve;a;of
disapprove;a;of
conceive;o;of
believe;a;in
trust;s;in
object;a;to
commit;o;to
subscribe;r;to
lash;a;out
strike;r;back
fire;o;back
shoot;r;back
hit;o;back out
lay;s;out
spell;a;out
rule;o;out
single;a;out
call;a;out
bring;s;up
play;s;up down
brush;o;off aside
laugh;o;off
shrug;a;off
write;s;off
swear;s;off to that
sign;r;off on
go;r;after on
take;r;aim issue exception
zero;s;in
home;s;in
hammer;o;at away
chip;s;in
chime;a;in
side;s;with
sound;o;like off
differ;o;on over with
joke;a;about with
gripe;a;about
grumble;a;about
bemoan;o;
insinuate;a;that
muse;a;that
tweet;a;about at out
post;o;about
blog;o;about
lie;o;about to
debate;o;about over
quarrel;o;about over
bicker;o;about over
clash;o;over on
ponder;o;over
pray;a;for that
pine;o;for
yearn;a;for to
clamor/clamour;a;for
vow;a;to that
opine;a;on about that
sour;s;on
double;o;down
dig;r;in
crow;a;about
gloat;a;about over
gush;a;about over
rave;a;about
rejoice;o;over in
preach;o;about
lecture;o;about on
obsess;o;about over
`;

const irregularPasts: Readonly<Record<string, readonly string[]>> = {
  know: ['knew', 'known'],
  feel: ['felt'],
  hear: ['heard'],
  understand: ['understood'],
  see: ['saw', 'seen'],
  think: ['thought'],
  find: ['found'],
  forget: ['forgot', 'forgotten'],
  foresee: ['foresaw', 'foreseen'],
  bet: ['bet'],
  learn: ['learned', 'learnt'],
  lie: ['lied'],
  rue: ['rued'],
  like: ['liked'],
  strike: ['struck'],
  fire: ['fired'],
  shoot: ['shot'],
  hit: ['hit'],
  forbid: ['forbade', 'forbidden'],
  beg: ['begged'],
  quip: ['quipped'],
  snap: ['snapped'],
  rip: ['ripped'],
  pen: ['penned'],
  quit: ['quit'],
  spell: ['spelled', 'spelt'],
  bring: ['brought'],
  overstate: ['overstated'],
  shrug: ['shrugged'],
  brag: ['bragged', 'bragging'],
  admit: ['admitted', 'admitting'],
  opt: ['opted'],
  fret: ['fretted', 'fretting'],
  prefer: ['preferred', 'preferring'],
  regret: ['regretted', 'regretting'],
  rant: ['ranted'],
  chide: ['chided'],
  chat: ['chatted'],
  cry: ['cried'],
  retell: ['retold'],
  read: ['read'],
};

/** These name whom they speak to before what they say. */
const addressing = new Set([
  'tell',
  'remind',
  'assure',
  'inform',
  'notify',
  'advise',
  'convince',
  'persuade',
]);
const seeming = new Set(['seem', 'appear']);

export const verbFrames: ReadonlyMap<string, VerbFrame> = framesByLemma();
const lemmas: ReadonlyMap<string, readonly string[]> = lemmasByForm();

/** What verbs a written form may be of. */
export function lemmasOf(form: string): readonly string[] {
  return lemmas.get(form) ?? [];
}

function framesByLemma(): ReadonlyMap<string, VerbFrame> {
  const frames = new Map<string, VerbFrame>();
  const blank: VerbFrame = {
    clause: 0,
    course: 0,
    thing: 0,
    openers: new Map(),
    isAddressing: false,
    isSeeming: false,
  };
  for (const line of verbs.trim().split('\n')) {
    const [marks = '', ...words] = line.split(' ');
    const [clause = 0, course = 0, thing = 0] = Array.from(marks).map((mark) => degrees[mark]!);
    for (const verb of words) {
      const known = frames.get(verb) ?? blank;
      frames.set(verb, {
        ...known,
        clause: Math.max(known.clause, clause),
        course: Math.max(known.course, course),
        thing: Math.max(known.thing, thing),
        isAddressing: addressing.has(verb),
      });
    }
  }
  for (const verb of seeming) frames.set(verb, { ...blank, clause: often, course: often, isSeeming: true });
  for (const line of openers.trim().split('\n')) {
    const [names = '', degree = '', words = ''] = line.split(';');
    for (const verb of names.split('/')) {
      const known = frames.get(verb) ?? blank;
      const added = words.split(' ').map((word) => [word, degrees[degree]!] as const);
      frames.set(verb, { ...known, openers: new Map([...known.openers, ...added]) });
    }
  }
  return frames;
}

function lemmasByForm(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const verb of verbFrames.keys())
    for (const form of new Set([...formsOf(verb), ...(irregularPasts[verb] ?? [])]))
      index.set(form, [...(index.get(form) ?? []), verb]);
  return index;
}
