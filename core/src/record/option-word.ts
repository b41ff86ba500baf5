/** Verbs and nouns of one act, so that "deployment" and "sending" are found to be the same. */
const acts: Readonly<Record<string, string>> = {
  deploy: 'deploy deployment send dispatch station presence insert',
  withdraw:
    'withdraw withdrawal pull pullout pullback leave vacate retreat depart departure evacuate evacuation quit',
  stay: 'stay remain keep',
  lift: 'lift remove removal ease relief relax relaxation scrap waive repeal rescind roll rollback',
  impose: 'impose imposition introduce introduction levy slap reimpose apply tighten',
  reduce: 'reduce reduction cut lower slash curb trim decrease shrink',
  raise: 'raise increase hike expand expansion boost double triple enlarge enlargement',
  stop: 'stop halt end cease cessation suspend suspension pause freeze terminate termination moratorium',
  resume: 'resume resumption restart relaunch revive revival restore restoration',
  extend: 'extend extension prolong prolongation renew renewal continue continuation',
  release: 'release free freedom liberate liberation',
  exchange: 'exchange swap',
  ban: 'ban prohibit prohibition outlaw forbid',
  allow: 'allow permit legalise legalize let authorise authorize',
  pass: 'passage transit',
  join: 'join accession accede membership entry enter',
  recognise: 'recognise recognize recognition',
  cede: 'cede cession surrender relinquish concede handover yield',
  supply: 'supply deliver delivery shipment ship',
  fund: 'fund finance pay payment',
  return: 'return rejoin',
  meet: 'meet meeting summit',
  talk: 'talk negotiate negotiation dialogue discuss discussion consultation',
  monitor: 'monitor inspect inspection observe observation verify verification supervise supervision',
  build: 'build construct construction erect',
  dismantle: 'dismantle demolish demolition tear',
  fill: 'fill',
  open: 'open reopen unblock',
  close: 'close shut closure seal',
  share: 'share',
  sell: 'sell sale',
  buy: 'buy purchase',
  invest: 'invest investment',
  ratify: 'ratify ratification',
  annex: 'annex annexation',
  disarm: 'disarm disarmament demobilise demobilize demobilisation demobilization decommission',
  arm: 'arm rearm rearmament',
  attack: 'attack strike bomb shell invade invasion',
  abide: 'abide comply compliance respect honour honor',
  appeal: 'appeal contest',
  reject:
    'reject rejection refuse refusal oppose veto cancel cancellation abandon abolish drop postpone boycott',
};

/** Nouns of one thing. */
const things: Readonly<Record<string, string>> = {
  troops: 'troop force soldier personnel peacekeeper contingent boot army peacekeeping',
  ceasefire: 'ceasefire truce armistice',
  peace: 'peace',
  tariff: 'tariff duty levy',
  prisoner: 'prisoner hostage detainee captive',
  sanction: 'sanction',
  guarantee: 'guarantee assurance',
  jets: 'jet plane aircraft warplane',
  weapon: 'weapon arms weaponry armament',
  vote: 'vote referendum plebiscite',
  accord: 'accord deal agreement',
  treaty: 'treaty pact',
  observer: 'observer monitor inspector',
  ship: 'ship vessel warship frigate',
  relation: 'relation tie',
  gas: 'gas',
};

/** Verbs that add nothing to what they take. */
const lightVerbs =
  'provide give grant enforce offer reach sign agree hold establish create secure accept support get have make take find achieve begin start launch conclude set ensure seek implement adopt approve endorse back pursue bring obtain receive conduct finalise finalize want need put do go come use form welcome favour favor allow';

/** Words that say nothing of what is done. */
const fillers =
  'a an the this that these those its his her their our my your any all both some more other further additional new full immediate comprehensive proposed possible potential current lasting total complete unconditional quick early such own of to in on for from with by at as into over under up out off back down away and or upon through around between among within towards toward against during it them there be is are was were been being will would could should can may might must again also still very soon idea plan proposal step measure move effort process possibility prospect kind type form part use which who whose when where legally legal first so few many several much most least';

/** Acts of which one undoes or precludes the other. */
const opposites: readonly (readonly [string, string])[] = [
  ['deploy', 'withdraw'],
  ['stay', 'withdraw'],
  ['join', 'withdraw'],
  ['extend', 'withdraw'],
  ['lift', 'impose'],
  ['stop', 'impose'],
  ['reduce', 'impose'],
  ['reduce', 'raise'],
  ['reduce', 'resume'],
  ['stop', 'resume'],
  ['stop', 'extend'],
  ['release', 'stop'],
  ['return', 'withdraw'],
  ['ban', 'allow'],
  ['open', 'close'],
  ['build', 'dismantle'],
  ['raise', 'dismantle'],
  ['arm', 'disarm'],
  ['sell', 'buy'],
  ['abide', 'appeal'],
];

/** Acts that bring about what they take: "impose sanctions" is the option "sanctions". */
export const creating: ReadonlySet<string> = new Set(['deploy', 'impose', 'supply', 'build', 'meet', 'talk']);

/** Acts that end or refuse what they take. */
export const ending: ReadonlySet<string> = new Set([
  'withdraw',
  'lift',
  'reduce',
  'stop',
  'ban',
  'dismantle',
  'close',
  'reject',
  'disarm',
]);

/** Pairs of acts that come to the same: to lift a blockade is to end it. */
const akin: readonly (readonly [string, string])[] = [
  ['lift', 'stop'],
  ['lift', 'reduce'],
  ['open', 'resume'],
  ['pass', 'allow'],
  ['stay', 'extend'],
  ['cede', 'supply'],
  ['return', 'cede'],
  ['return', 'release'],
];

const actByWord = invert(acts);
const thingByWord = invert(things);
const light: ReadonlySet<string> = new Set(lightVerbs.split(' '));
const filler: ReadonlySet<string> = new Set(fillers.split(' '));

function invert(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
  );
}

const irregular: ReadonlyMap<string, string> = new Map(
  'withdrew withdraw,withdrawn withdraw,sent send,built build,held hold,left leave,kept keep,paid pay,sold sell,bought buy,met meet,gave give,given give,took take,taken take,went go,gone go,shut shut,cut cut,let let,hidden hide,sold sell,brought bring,made make,swapping swap,men man'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** A word and the base forms that it may be a form of, the likeliest first. */
function basesOf(word: string): readonly string[] {
  const bases = [irregular.get(word) ?? word];
  const add = (suffix: string, ...endings: readonly string[]): void => {
    if (!word.endsWith(suffix) || word.length - suffix.length < 3) return;
    const stem = word.slice(0, -suffix.length);
    for (const ending of endings) bases.push(stem + ending);
    if (/([bdglmnprt])\1$/u.test(stem)) bases.push(stem.slice(0, -1));
  };
  add('ies', 'y');
  add('es', '', 'e');
  add('s', '');
  add('ied', 'y');
  add('ed', '', 'e');
  add('ing', '', 'e');
  add('ings', '', 'e');
  return bases;
}

/** The act that a word names, in whatever form; undefined where it names none that is known. */
export function actNamed(word: string): string | undefined {
  return firstOf(basesOf(word), actByWord);
}

/** The thing that a word names, in whatever number. */
export function thingNamed(word: string): string | undefined {
  return firstOf(basesOf(word), thingByWord);
}

function firstOf(words: readonly string[], table: ReadonlyMap<string, string>): string | undefined {
  for (const word of words) {
    const found = table.get(word);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function isLightWord(word: string): boolean {
  return filler.has(word) || basesOf(word).some((base) => light.has(base));
}

/** What forms of one word have in common: "mediate", "mediation", "mediating". */
export function stemOf(word: string): string {
  const singular = word.replace(/(?<=[^su])s$/u, '').replace(/ie$/u, 'y');
  const stem = singular
    .replace(/i[sz](?:ations?|e|ed|ing)$/u, 'is')
    .replace(/(?:ments?|ations?|ions?|ings?|ances?|ures?|als?|ed)$/u, '')
    .replace(/(?:at|e)$/u, '');
  return stem.length < 3 ? singular : stem;
}

/** Whether two acts are opposite: doing the one is not doing the other. */
export function areOpposite(a: string, b: string): boolean {
  return a !== b && (a === 'reject' || b === 'reject' || isPair(opposites, a, b));
}

export function areAkin(a: string, b: string): boolean {
  return a === b || isPair(akin, a, b);
}

function isPair(pairs: readonly (readonly [string, string])[], a: string, b: string): boolean {
  return pairs.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
}
