/** Words of one act, so that "deployment of troops" and "sending forces" are found to be the same course. */
const acts: Readonly<Record<string, string>> = {
  deploy: 'deploy deployment send sending dispatch station stationing insert presence',
  withdraw: 'withdraw withdrawal pull pullout pullback pull-out pull-back evacuate leave vacate retreat',
  lift: 'lift lifting remove removal ease easing scrap drop relax abolish waive',
  reduce: 'reduce reduction cut lower slash curb trim limit decrease shrink',
  raise: 'raise increase hike expand expansion boost rise double triple',
  stop: 'stop halt cease suspend suspension pause freeze end ending cessation terminate termination moratorium',
  resume: 'resume resumption restart relaunch revive reopen reopening restore restoration',
  release: 'release free freeing exchange swap handover return',
  ban: 'ban banning prohibit prohibition phase-out outlaw phase',
  join: 'join accession accede membership entry participate participation',
  recognise: 'recognise recognize recognition',
  cede: 'cede cession surrender relinquish concession concessions concede territorial',
  supply: 'supply delivery deliver shipment provide provision',
  fund: 'fund funding finance financing pay payment contribute contribution aid',
  impose: 'impose imposition levy slap introduce',
  enforce: 'enforce enforcement',
  meet: 'meet meeting summit',
  talk: 'talk talks negotiate negotiation negotiations dialogue discuss discussions discussion consultations',
  monitor: 'monitor monitoring inspect inspection inspections observe observation verification verify',
  build: 'build construction construct',
  fill: 'fill filling',
  share: 'share sharing',
  veto: 'veto',
  command: 'command charge',
  invest: 'invest investment',
  rule: 'govern govern coalition',
  ratify: 'ratify ratification',
  annex: 'annex annexation',
  disarm: 'disarm disarmament demobilise demobilisation demobilize',
  attack: 'attack strike attacks strikes',
};
/** Nouns of one thing. */
const things: Readonly<Record<string, string>> = {
  troops:
    'troop troops force forces soldier soldiers personnel peacekeeper peacekeepers contingent boots army army-group',
  ceasefire: 'ceasefire cease-fire truce armistice hostilities fighting',
  peace: 'peace settlement war conflict',
  tariff: 'tariff tariffs duty duties levy levies',
  prisoner: 'prisoner prisoners hostage hostages detainee detainees captive captives',
  emission: 'emission emissions',
  sanction: 'sanction sanctions',
  guarantee: 'guarantee guarantees assurance assurances',
  fuel: 'fossil fuel fuels',
  involvement: 'involvement participation',
  jets: 'jet jets plane planes aircraft warplane warplanes',
};
/** Verbs that add nothing to the noun they take. */
const lightVerbs = new Set(
  'provide give offer reach sign agree hold establish create secure accept support get have make take see find achieve discuss begin start launch maintain conclude set ensure seek deliver implement adopt approve strike pursue restore bring obtain receive conduct include finalise finalize negotiate want need enforce grant back welcome put allow consider'.split(
    ' ',
  ),
);
const heavy = new Set(['put', 'enforce']);

const actByWord = invert(acts);
const thingByWord = invert(things);

function invert(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
  );
}

export function actOf(word: string): string | undefined {
  return actByWord.get(word);
}

/** The thing that a word, or else its lemma, names. */
export function thingOf(word: string, written = word): string {
  return thingByWord.get(written) ?? thingByWord.get(word) ?? word.replace(/(?<=[^s])s$/u, '');
}

/** Whether the word is a thing of the list, whatever the tagger says: "the fighting". */
export function isThing(word: string): boolean {
  return thingByWord.has(word) || word === 'deployment' || word === 'deployments';
}

export function isLight(verb: string): boolean {
  return lightVerbs.has(verb) && !heavy.has(verb);
}

/** Nouns that only point at what comes after them: "efforts aimed at peace", "the idea of a deployment". */
export const pointers: ReadonlySet<string> = new Set(
  'effort efforts idea plan plans proposal proposals possibility prospect move moves measure measures step steps option form kind type use process creation introduction establishment formation set series number part deal agreement round continuation start beginning conclusion provision implementation framework return principle need way path work understanding outline tens hundreds thousands millions dozens lots majority share'.split(
    ' ',
  ),
);

/** Nouns that only wrap the one before them: "security guarantees architecture", "peace deal". */
export const wrappers: ReadonlySet<string> = new Set(
  'architecture arrangement arrangements package framework system mechanism deal agreement accord treaty pact plan proposal process efforts effort regime scheme talks'.split(
    ' ',
  ),
);
