import { actNamed, stemOf, thingNamed } from '@entente/core/record';
import { expect, test } from 'vitest';
import { readArticle } from '@entente/reading';

/** A sentence, the stances that are right, its condition after its kinds, and words that its option is called by. */
type Row = readonly [string, readonly (string | null)[], string | null, string | null];

const rows: readonly Row[] = [
  ['Chile said it would not object to a joint fleet.', ['open'], null, 'joint fleet'],
  ['The rebels said they would not stand in the way of an election.', ['open'], null, 'election'],
  ['Peru has not ruled out closing the canal.', ['open'], null, 'close canal'],
  ['Peru appeared to leave the door open to a longer truce.', ['open'], null, 'longer truce'],
  [
    'Chile said it was ready to free the sailors if Peru lifts the blockade.',
    ['open', 'commits', 'favours'],
    'if: Peru lifts the blockade',
    'free sailors',
  ],
  ["Kenya's foreign minister insisted that the base must be closed.", ['favours'], null, 'base closed'],
  ['Peru demanded the release of all sailors.', ['favours'], null, 'release sailors'],
  ['Peru said Chile must pull back its tanks.', ['favours'], null, 'pull back tanks'],
  ['Chile signalled that it could accept foreign monitors.', ['open'], null, 'foreign monitors'],
  ['Brazil welcomed the offer of mediation.', ['favours'], null, 'mediation'],
  ['Brazil called for an immediate end to the shelling.', ['favours'], null, 'end shelling'],
  ['"We will never hand over the island," Peru\'s president said.', ['rules-out'], null, 'hand over island'],
  ['Peru said it had no intention of leaving the pact.', ['rules-out'], null, 'leave pact'],
  [
    'Peru has no plans to send warships to the strait, its defence minister said.',
    ['rules-out', 'opposes'],
    null,
    'send warships',
  ],
  ['Norway said it would consider a new loan.', ['open'], null, 'new loan'],
  ['Norway said it would look at any serious proposal.', ['open'], null, 'serious proposal'],
  ['Chile accused Peru of planning to seize the mine.', [null], null, null],
  ['Peru denied that it had moved its troops.', [null], null, null],
  ["Peru's army chief said the bridge had been destroyed.", [null], null, null],
  [
    "Without security guarantees there will be no withdrawal, Peru's president said.",
    ['rules-out'],
    'unless: security guarantees',
    'withdrawal',
  ],
  [
    'Neither Peru nor its allies will accept the plan, the foreign minister of Peru said.',
    ['rules-out'],
    null,
    'plan',
  ],
  [
    'Peru said it would sign only if Chile opens its archives.',
    ['commits', 'open', 'favours'],
    'only-if: Chile opens its archives',
    'sign',
  ],
  [
    'Peru said it would sign provided Chile opens its archives.',
    ['commits', 'open', 'favours'],
    'only-if: Chile opens its archives',
    'sign',
  ],
  [
    'Peru said it would keep the truce as long as Chile does not move its guns.',
    ['commits', 'favours'],
    'only-if: Chile does not move its guns',
    'keep truce',
  ],
  [
    'Peru offered to reopen the port in exchange for the release of its pilots.',
    ['commits', 'favours', 'open'],
    'only-if: the release of its pilots',
    'reopen port',
  ],
  [
    'Peru said it would not return to the talks until the blockade is lifted.',
    ['rules-out'],
    'unless: the blockade is lifted',
    'return talks',
  ],
  [
    'Peru promised to disarm the militia once the new court has been set up.',
    ['commits'],
    'only-if: the new court has been set up',
    'disarm militia',
  ],
  [
    'Chile said it would pull out after Peru signs the charter.',
    ['commits'],
    'only-if: Peru signs the charter',
    'pull out',
  ],
  [
    'Peru agreed to share its data on condition that Chile does the same.',
    ['commits'],
    'only-if: Chile does the same',
    'share data',
  ],
  [
    'Peru said there would be no talks as long as the blockade lasts.',
    ['rules-out'],
    'only-if,if,unless: the blockade lasts',
    'talks',
  ],
  ['Brazil said it did not want to see sanctions on Peru.', ['opposes'], null, 'sanctions'],
  ['Brazil said sanctions on Peru would be a mistake.', ['opposes'], null, 'sanctions'],
  [
    "Norway's prime minister said it was too early to talk about membership.",
    ['opposes', 'rules-out'],
    null,
    'membership',
  ],
  ['Peru rejected claims that it had shelled the village.', [null], null, null],
  ['Peru dismissed reports of a split in its government.', [null], null, null],
  ['Peru would not hesitate to close the border, its president said.', ['commits'], null, 'close border'],
  ['Peru said the pact was not up for renegotiation.', ['rules-out'], null, null],
  ["Peru's prime minister said that he was not going to resign.", ['rules-out'], null, 'resign'],
  [
    '"We don\'t need foreign troops on our soil," Peru\'s president said.',
    ['opposes', 'rules-out'],
    null,
    'foreign troops',
  ],
  ['"We cannot agree to a partition of the island," Chile\'s envoy said.', ['rules-out'], null, 'partition'],
  ['"Nothing is off the table," Peru\'s foreign minister said.', ['open', null], null, null],
  ["Peru's foreign minister said the sale of the port was off the table.", ['rules-out'], null, 'sale port'],
  ['Chile stopped short of calling for a boycott.', [null, 'open'], null, null],
  ['Peru said that it had agreed to a prisoner swap.', ['commits', 'favours'], null, 'prisoner swap'],
  [
    "Peru threatened to expel Chile's ambassador unless the ships are returned.",
    ['commits'],
    'unless: the ships are returned',
    'expel ambassador',
  ],
  ['Kenya urged both sides to extend the truce.', ['favours'], null, 'extend truce'],
  ['Kenya urged Peru not to annex the plateau.', ['opposes'], null, 'annex plateau'],
  ['Peru said it might join the alliance.', ['open'], null, 'join alliance'],
  ['Peru is said to be ready to give up the northern wells.', ['open'], null, 'give up wells'],
  ['Peru said Chile would never honour the treaty.', [null], null, null],
  ["Peru's economy minister said growth would slow this year.", [null], null, null],
  ['Peru said it hoped that the two sides would reach a settlement.', ['favours', null], null, 'settlement'],
  ['Peru thanked Norway for hosting the talks.', [null], null, null],
  [
    'Chile said its proposal to divide the lake remained on the table.',
    ['open', 'favours'],
    null,
    'divide lake',
  ],
  ['Peru vowed not to give in to threats.', ['rules-out', null], null, 'give in threats'],
  [
    "Peru's foreign minister said no deal was possible without a withdrawal of all troops.",
    ['rules-out', 'open'],
    'unless: a withdrawal of all troops',
    'deal',
  ],
  [
    'Chile is willing to lower tolls, but only after the audit is finished, its trade minister said.',
    ['open', 'commits', 'favours'],
    'only-if: the audit is finished',
    'lower tolls',
  ],
  ['Peru said it would neither confirm nor deny the report.', [null, 'rules-out'], null, null],
  ['Peru said it was time to lift the embargo.', ['favours'], null, 'lift embargo'],
  ['Peru said it saw no reason to extend the deadline.', ['opposes', 'rules-out'], null, 'extend deadline'],
  ['Kenya said it stood by its offer to host the talks.', ['commits', 'favours', 'open'], null, 'host talks'],
  ['Chile called on Peru to stop its test flights.', ['favours'], null, 'stop test flights'],
  ['Peru asked Norway to mediate.', ['favours'], null, 'mediate'],
  [
    "Peru's president said that the blockade would be lifted when the last mine has been cleared.",
    ['commits', 'favours', null],
    'only-if: the last mine has been cleared',
    null,
  ],
  [
    '"If Chile attacks, we will respond with force," Peru\'s president said.',
    ['commits'],
    'if: Chile attacks',
    'respond',
  ],
  ['Chile said that it had already begun to withdraw its tanks.', [null, 'commits'], null, null],
  ['The opposition in Chile wants the president to resign.', ['favours'], null, 'resign'],
  ['Peru opposes the sale of the port to a foreign company.', ['opposes'], null, 'sale port'],
  ['Peru said a ban on fishing would be unacceptable.', ['rules-out', 'opposes'], null, 'ban fishing'],
  ['"What we will not do is pay for their wall," Peru\'s president said.', ['rules-out'], null, 'pay wall'],
  [
    '"Not a single soldier will leave the valley until the treaty is signed," Peru\'s president said.',
    ['rules-out'],
    'unless: the treaty is signed',
    null,
  ],
  [
    "Turkey's foreign minister said Ankara would never allow a naval base on the island.",
    ['rules-out'],
    null,
    'naval base',
  ],
  [
    'Egypt said that it was prepared to host the talks, provided that both sides stop the shelling first.',
    ['open', 'commits', 'favours'],
    'only-if: both sides stop the shelling first',
    'host talks',
  ],
  [
    '"There is no room for foreign soldiers in our country," the president of Mali said.',
    ['opposes', 'rules-out'],
    null,
    'foreign soldiers',
  ],
  ['Japan said it reserved the right to strike launch sites.', ['open', 'commits', null], null, null],
  ['Germany would prefer a negotiated settlement, its chancellor said.', ['favours'], null, 'settlement'],
  [
    "Iran's president said his country would not be the first to break the accord.",
    ['rules-out', 'commits', null],
    null,
    null,
  ],
  ['Serbia ruled out recognising Kosovo under any circumstances.', ['rules-out'], null, 'recognise Kosovo'],
  [
    'Russia said a deployment of NATO troops would be a red line.',
    ['rules-out', 'opposes'],
    null,
    'deployment troops',
  ],
  [
    "Sudan's army said it would stop fighting if the militia left the capital.",
    ['commits', 'open', 'favours'],
    'if: the militia left the capital',
    null,
  ],
  ['The militia said it was not opposed to a truce.', ['open'], null, 'truce'],
  ['The militia said it would not lay down its arms.', ['rules-out'], null, 'lay down arms'],
  ["India's minister said the treaty must be renegotiated.", ['favours'], null, 'treaty renegotiated'],
  [
    'Pakistan warned that any diversion of the river would be treated as an act of war.',
    ['opposes', 'rules-out', null],
    null,
    null,
  ],
  ["France's president said Europe should do more for its own defence.", ['favours'], null, null],
  [
    'Spain said it would back the loan unless the terms were changed.',
    ['favours', 'commits'],
    'unless: the terms were changed',
    'loan',
  ],
  [
    'Poland said it would not lift its veto until Berlin pays compensation.',
    ['rules-out'],
    'unless: Berlin pays compensation',
    'lift veto',
  ],
  ['Qatar offered to mediate between the two governments.', ['commits', 'open', 'favours'], null, 'mediate'],
  ['The rebels insisted that they would not give up the airport.', ['rules-out'], null, 'give up airport'],
  ['The rebels demanded that the governor step down.', ['favours'], null, 'governor step down'],
  ["Kenya's president said he could live with a smaller force.", ['open'], null, 'smaller force'],
  ['Ghana is considering whether to join the force.', ['open', null], null, 'join force'],
  [
    '"Only when the last hostage is home will we withdraw," Israel\'s prime minister said.',
    ['commits', 'open', 'favours', 'rules-out'],
    'only-if: the last hostage is home',
    'withdraw',
  ],
  [
    'Israel said it would withdraw in return for security guarantees.',
    ['commits', 'open', 'favours'],
    'only-if: security guarantees',
    'withdraw',
  ],
  ['Norway said the quota was fair and that it had nothing to add.', [null], null, null],
  ['Russia denies that it has sent arms to the rebels.', [null], null, null],
  ['China said it regretted the decision.', [null, 'opposes'], null, null],
  ['The European Union is against raising tariffs.', ['opposes'], null, 'raise tariffs'],
  [
    'Ukraine says it will not cede territory, but is open to a freeze of the front line.',
    ['rules-out'],
    null,
    'cede territory',
  ],
  [
    'The United States said that it was not seeking regime change.',
    ['opposes', 'rules-out', null],
    null,
    null,
  ],
  ['Cyprus urged the bank to reconsider.', ['favours'], null, 'reconsider'],
  [
    'Greece threatened to block the accord if its demands are ignored.',
    ['commits', 'opposes'],
    'if: its demands are ignored',
    'block accord',
  ],
  [
    '"We have no choice but to close the border," the Hungarian prime minister said.',
    ['commits', 'favours'],
    null,
    'close border',
  ],
  ['Brazil promised not to raise duties.', ['rules-out', 'commits'], null, 'raise duties'],
  [
    "Mexico's president said that her government had always supported a peaceful solution.",
    ['favours'],
    null,
    'peaceful solution',
  ],
  ['Canada said it was too early to say whether it would take part.', [null], null, null],
  ['Syria hinted that it might reopen the embassy.', ['open'], null, 'reopen embassy'],
  ["Lebanon's army said two soldiers had been killed.", [null], null, null],
  ['Armenia said the corridor would have to remain under its control.', ['favours'], null, 'corridor'],
  [
    "South Sudan's government said on Friday that it would allow aid flights to resume as soon as the rebels guarantee the safety of pilots.",
    ['commits', 'open', 'favours'],
    'only-if: the rebels guarantee the safety of pilots',
    'aid flights',
  ],
  [
    '"If they want peace, they must return every prisoner," Ethiopia\'s prime minister told parliament.',
    ['favours'],
    'if: they want peace',
    'return prisoner',
  ],
  [
    'Armenian officials said Yerevan would not give up its claim to the mountain.',
    ['rules-out'],
    null,
    'give up claim',
  ],
  [
    'A senior Iranian official said Tehran was willing to dilute its uranium if sanctions were eased.',
    ['open', 'commits', 'favours'],
    'if: sanctions were eased',
    'dilute uranium',
  ],
  [
    'The Kremlin said there were currently no plans for a summit.',
    ['rules-out', 'opposes', null],
    null,
    null,
  ],
  [
    "Japan's trade minister said Tokyo would under no circumstances accept a tariff on cars.",
    ['rules-out'],
    null,
    null,
  ],
  [
    "Thailand's army chief said the border crossings would stay shut until Cambodia removed its mines.",
    ['commits', 'favours', null],
    'unless: Cambodia removed its mines',
    null,
  ],
  [
    "Lebanon's president said that disarming the militia was a matter for the Lebanese alone.",
    [null, 'opposes', 'favours'],
    null,
    null,
  ],
  ['Germany has spoken out in favour of a joint European loan.', ['favours'], null, 'joint loan'],
  [
    "Hungary's foreign minister said Budapest would neither send weapons nor allow their transit.",
    ['rules-out'],
    null,
    'send weapons',
  ],
  ['India and Pakistan agreed to reopen the road.', ['commits', 'favours'], null, 'reopen road'],
  ['The rebels called the offer a joke.', ['opposes', null], null, null],
  [
    'Turkey said it would lift its objections once Sweden had extradited the suspects.',
    ['commits', 'open', 'favours'],
    'only-if: Sweden had extradited the suspects',
    'lift objections',
  ],
  [
    "Nigeria's president urged the junta to hand power back to civilians within a month.",
    ['favours'],
    null,
    'hand power back',
  ],
  ['The junta said it would not be dictated to.', [null, 'rules-out'], null, null],
  [
    'Australia said it was considering whether to recognise the government.',
    ['open'],
    null,
    'recognise government',
  ],
  ['The mediator said that both sides had moved closer.', [null], null, null],
  ["Venezuela's foreign minister accused Guyana of provoking a war.", [null], null, null],
  ['Guyana says it will defend its territory by all means.', ['commits'], null, 'defend territory'],
  ['Guyana insists that the court must decide.', ['favours'], null, null],
  [
    "Bolivia's president said there could be no agreement without access to the sea.",
    ['rules-out'],
    'unless: access to the sea',
    'agreement',
  ],
  [
    "Chile's government ruled out giving up territory but said it was open to a trade corridor.",
    ['rules-out'],
    null,
    'give up territory',
  ],
  [
    'The opposition threatened to boycott the vote unless observers are admitted.',
    ['commits', 'opposes'],
    'unless: observers are admitted',
    'boycott vote',
  ],
  ["Moldova's prime minister said the troops had to leave.", ['favours'], null, null],
  [
    'Britain would support a longer transition, a spokesman for its prime minister said.',
    ['favours'],
    null,
    null,
  ],
  ['"We are not asking for the moon," the union\'s leader said.', [null, 'opposes'], null, null],
  [
    'The United Nations called on all parties to refrain from violence.',
    ['favours'],
    null,
    'refrain violence',
  ],
  [
    'Egypt reiterated that it rejects the displacement of Palestinians.',
    ['rules-out', 'opposes'],
    null,
    'displacement Palestinians',
  ],
  ['Oman denied a report that it had closed the strait.', [null], null, null],
  ["Denmark's prime minister said Greenland was not for sale.", ['rules-out'], null, null],
];

/** Forms of one word, and words of one act or thing, are the same. */
const plain = (word: string): string => {
  const lower = word.toLowerCase();
  return actNamed(lower) ?? thingNamed(lower) ?? stemOf(lower);
};

test.each(rows)('%s', (text, stances, condition, words) => {
  const outcome = readArticle({ text, format: 'text', published: '2026-03-13', source: null });
  if (!outcome.ok) throw new Error('refused');
  const { statements, options } = outcome.value;
  const isTold = (stance: string | null): boolean => stance !== null && stances.includes(stance);
  const statement = statements.find(({ stance }) => isTold(stance)) ?? statements[0];
  expect(stances).toContain(statement?.stance ?? null);
  const read = statement?.condition ?? null;
  const [kinds, held] = condition?.split(': ') ?? [];
  const isKind = read !== null && (kinds ?? '').split(',').includes(read.kind);
  const isHeld = isKind && read.text.includes(held!);
  expect(condition === null ? read : isHeld).toBe(condition === null ? null : true);
  const names = statement?.about.map((id) => options.find((option) => option.id === id)?.name ?? id) ?? [];
  const found = names
    .join(' ')
    .split(/[^\p{L}\p{N}]+/u)
    .map(plain);
  expect(found).toEqual(expect.arrayContaining(words?.split(' ').map(plain) ?? []));
});
