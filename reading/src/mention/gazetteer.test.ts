import { expect, test } from 'vitest';
import { actorNamed, gazetteerAt } from './gazetteer.ts';

test.each([
  ['Kyiv', 'Ukraine'],
  ['White House', 'United States'],
  ['Downing Street', 'United Kingdom'],
  ['DRC', 'Democratic Republic of the Congo'],
  ['Congolese', 'Democratic Republic of the Congo'],
  ['European Commission', 'European Union'],
  ['Atlantis', null],
])('%s stands for %s', (name, actor) => {
  expect(actorNamed(name)).toBe(actor);
});

test('the longest name counts', () => {
  expect(gazetteerAt(['south', 'sudan', 'said'], 0)?.actor).toBe('South Sudan');
  expect(gazetteerAt(['guinea-bissau'], 0)?.actor).toBe('Guinea-Bissau');
});

test('a region speaks for nobody', () => {
  expect(gazetteerAt(['european'], 0)).toMatchObject({ actor: null, kind: 'region' });
});
