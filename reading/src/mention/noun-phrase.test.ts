import { expect, test } from 'vitest';
import { tokensOf } from '../sentence/token.ts';
import { Cast } from './cast.ts';
import { mentionOf } from './noun-phrase.ts';

const read = (phrase: string, cast = new Cast()) => {
  const mention = mentionOf(tokensOf(phrase, 0), cast);
  return mention === undefined ? undefined : [mention.kind, mention.name, mention.actor];
};

test.each([
  ['French President Emmanuel Macron', ['person', 'Emmanuel Macron', 'France']],
  ['Moscow', ['state', 'Moscow', 'Russia']],
  ['the Kremlin', ['state', 'Kremlin', 'Russia']],
  ["Kenya's Foreign Ministry", ['office', "Kenya's Foreign Ministry", 'Kenya']],
  ['the U.S. ambassador to Israel', ['office', null, 'United States']],
  ['a Canadian government statement', ['document', 'Canadian government', 'Canada']],
  ['sources', ['unnamed', null, null]],
  ['officials', ['unnamed', null, null]],
  ['two senior Iranian officials', ['unnamed', null, 'Iran']],
  ['officials in Tehran', ['unnamed', null, 'Iran']],
  ['a diplomat in Tehran', ['unnamed', null, null]],
  ["The head of Germany's soldiers' union", ['outsider', "head of Germany's soldiers' union", null]],
  ['analysts at Meridian Bank', ['outsider', null, null]],
  ['Green leader Robert Hale', ['person', 'Robert Hale', 'Green']],
  ['the Free Liberals', ['organisation', 'Free Liberals', 'Free Liberals']],
  ['the bridge', undefined],
])('%s', (phrase, expected) => {
  expect(read(phrase)).toEqual(expected);
});

test('a surname goes to the person named before, and known actors by their aliases', () => {
  const cast = new Cast([{ name: 'Northern Alliance', aliases: ['the North', 'NA'] }]);
  cast.people.addPerson({ name: 'Ana Ruiz', actor: 'Chile', isOutsider: false });
  expect(read('Ruiz', cast)).toEqual(['person', 'Ana Ruiz', 'Chile']);
  expect(read('NA', cast)).toEqual(['organisation', 'NA', 'Northern Alliance']);
});
