import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelyOne, optionLikeness } from './option-likeness.ts';

const alike: readonly (readonly [string, string])[] = [
  ['deploying troops', 'troop deployment'],
  ['deploy European forces', 'the deployment of European troops'],
  ['send peacekeepers', 'dispatch a peacekeeping force'],
  ['withdraw its soldiers', 'a troop withdrawal'],
  ['pull out of the valley', 'withdrawal from the valley'],
  ['a ceasefire', 'a truce'],
  ['a cessation of hostilities', 'a ceasefire'],
  ['an end to the fighting', 'a cease-fire'],
  ['lift sanctions', 'the removal of sanctions'],
  ['easing sanctions', 'sanctions relief'],
  ['lift the blockade', 'an end to the blockade'],
  ['exchange prisoners', 'a prisoner swap'],
  ['swap captives', 'an exchange of prisoners'],
  ['release all hostages', 'the freeing of the captives'],
  ['free the sailors', 'the release of the sailors'],
  ['security guarantees', 'provide guarantees of security'],
  ['impose tariffs on steel', 'the imposition of steel duties'],
  ['cut tariffs', 'a reduction in duties'],
  ['reopen the port', 'the reopening of the port'],
  ['open a humanitarian corridor', 'humanitarian corridors'],
  ['hold a referendum', 'a referendum'],
  ['hold elections', 'an election'],
  ['dismantle the settlements', 'the dismantling of settlements'],
  ['recognise the new state', 'recognition of the state'],
  ['fill the reservoir', 'the filling of the reservoir'],
  ['deliver defensive weapons', 'the delivery of weapons'],
  ['supply Kyiv with arms', 'arms supplies to Kyiv'],
  ['join the alliance', 'accession to the alliance'],
  ['ban fishing', 'a fishing ban'],
  ['peace talks', 'negotiate peace'],
  ['extend the truce', 'an extension of the truce'],
  ['freeze the settlements', 'a settlement freeze'],
  ['disarm the rebels', 'disarmament of the rebels'],
  ['demilitarise the border', 'demilitarisation of the border'],
  ['build a new dam', 'the construction of a dam'],
  ['put the accord to a vote', 'a vote on the accord'],
  ['set up a joint company', 'a joint company'],
  ['Russian withdrawal', 'withdrawal of Russian troops'],
  ['ratify the treaty', 'ratification of the treaty'],
  ['monitor the border', 'border monitoring'],
  ['reduce emissions', 'emission cuts'],
  ['let tankers through', 'the passage of tankers'],
  ['stationing foreign soldiers on the border', 'foreign troops on the border'],
  ['returning the captives', 'the return of the prisoners'],
  ['an arms embargo', 'embargo on arms'],
  ['restoring diplomatic ties', 'the restoration of diplomatic relations'],
  ['give up nuclear weapons', 'surrender its nuclear arms'],
  ['mine clearance', 'clearing mines'],
  ['a no-fly zone', 'enforce a no-fly zone'],
  ['special status for the region', 'grant the region a special status'],
  ['a buffer zone', 'set up a buffer zone'],
  ['rolling back sanctions', 'lift sanctions'],
  ['rejoin the pact', 'return to the pact'],
  ['hand over two warships', 'the delivery of two warships'],
  ['pay reparations', 'the payment of reparations'],
  ['moving the embassy to Jerusalem', 'move the embassy'],
  ['reopen the Orlan Strait', 'reopening of the strait'],
  ['U.S. troops in the north', 'American forces'],
  ['debt relief', 'relief of debts'],
  ['the plan', 'a plan'],
];

const unlike: readonly (readonly [string, string])[] = [
  ['deploy troops', 'withdraw troops'],
  ['lift sanctions', 'impose sanctions'],
  ['lift sanctions', 'lift the blockade'],
  ['send French troops', 'send German troops'],
  ['send 2,000 troops', 'send 500 troops'],
  ['withdraw from Sinai', 'withdraw from Gaza'],
  ['open the port', 'close the port'],
  ['release prisoners', 'exchange ambassadors'],
  ['a ceasefire', 'a peace conference'],
  ['raise tariffs', 'cut tariffs'],
  ['recognise the state', 'a joint state company'],
  ['build a dam', 'fill the dam'],
  ['join the alliance', 'leave the alliance'],
  ['hold a referendum', 'cancel the referendum'],
  ['a ban on fishing', 'a ban on mining'],
  ['sell the port', 'build a port'],
  ['security guarantees', 'security council reform'],
  ['no new settlements', 'build new settlements'],
  ['a prisoner swap', 'a currency swap'],
  ['deliver weapons', 'deliver aid'],
  ['disarm the rebels', 'arm the rebels'],
  ['sign the treaty', 'reject the treaty'],
  ['extend the truce', 'end the truce'],
  ['a trade deal', 'a peace deal'],
  ['European troops', 'American troops'],
  ['a 30-day truce', 'a 60-day truce'],
  ['freeze assets', 'release assets'],
  ['troops in the West Bank', 'troops in Lebanon'],
  ['abide by the ruling', 'appeal the ruling'],
  ['binding accord on water', 'a loan to farmers'],
  ['a customs union', 'a currency union'],
  ['expand the settlement', 'dismantle the settlement'],
  ['cut gas supplies', 'resume gas supplies'],
  ['stay in the pact', 'leave the pact'],
  ['open peace talks', 'close peace talks'],
  ['send 40 tanks', 'send 60 tanks'],
  ['arms control', 'arms deliveries'],
  ['a new dam', 'a new road'],
  ['the release of prisoners', 'the arrest of prisoners'],
  ['Turkish mediation', 'Qatari mediation'],
  ['enlarge the union', 'leave the union'],
  ['a truce at sea', 'a truce on land'],
  ['buy Russian gas', 'stop buying Russian gas'],
  ['expel the ambassador', 'recall the ambassador'],
  ['build a wall', 'tear down the wall'],
  ['lower the interest rate', 'raise the interest rate'],
  ['a gas pipeline', 'a gas price cap'],
  ['a constitutional court', 'a special court'],
  ['deny the report', 'publish the report'],
  ['resume the talks', 'break off the talks'],
];

test.each(alike)('%s: %s', (a, b) => {
  expect(optionLikeness(a, b)).toBeGreaterThanOrEqual(likelyOne);
});

test.each(unlike)('%s, not: %s', (a, b) => {
  expect(optionLikeness(a, b)).toBeLessThan(likelyOne);
});

test('it is the same either way round, between 0 and 1, and 1 for the same words', () => {
  const wording = fc.constantFrom(...[...alike, ...unlike].flat());
  fc.assert(
    fc.property(wording, wording, (a, b) => {
      const value = optionLikeness(a, b);
      expect(value).toBe(optionLikeness(b, a));
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(optionLikeness(a, a)).toBe(1);
    }),
  );
});
