import { expect, test } from 'vitest';
import { passageOf } from '../sentence/passage.ts';
import { sentencesOf } from '../sentence/sentence.ts';
import { Cast } from './cast.ts';
import type { KnownActor } from './actor-name.ts';
import { enterBodies } from './named-body.ts';

const castOf = (text: string, known: readonly KnownActor[] = []): Cast => {
  const cast = new Cast(known, '2030-01-01');
  enterBodies(sentencesOf(text, 0, 0).map(passageOf), cast);
  return cast;
};

test.each([
  ["Aldova's government fell on Friday.", 'Aldova'],
  ['The president of Aldova was in bed.', 'Aldova'],
  ['President Ann Berg of Aldova was in bed.', 'Aldova'],
  ['The Kingdom of Aldova is small.', 'Aldova'],
  ['It rained in Aldova. Aldova wants a bridge.', 'Aldova'],
  ["Lower Aldova's premier was in bed.", 'Lower Aldova'],
])('%s: a state', (text, state) => {
  expect(castOf(text).names.isState(state)).toBe(true);
});

test.each([
  ["Merle's government fell. Ms Merle was tired.", 'Merle'],
  ["Anna's king was a chess piece.", 'Anna'],
  ['Reporters wanted more.', 'Reporters'],
])('%s: no state', (text, name) => {
  expect(castOf(text).names.isState(name)).toBe(false);
});

test('a demonym stands for the state that it is derived from', () => {
  const cast = castOf("The Aldovan army waited. Aldova's coast is long.");
  expect([cast.names.actorOf('Aldovan'), cast.names.actorOf('aldovans')]).toEqual(['Aldova', 'Aldova']);
});

test.each([
  ['The Free Valley Movement freed two men.', 'free valley movement', 'Free Valley Movement'],
  ['The Red Coast rebels freed two men.', 'red coast', 'Red Coast'],
  ['The Valley Council met. The Council was split.', 'council', 'Valley Council'],
  ['The Army of the Hills (AH) freed two men.', 'AH', 'Army of the Hills'],
])('%s: a body of its own', (text, alias, name) => {
  expect(castOf(text).names.actorOf(alias)).toBe(name);
});

test('an organ of a state is no body of its own, and a known actor keeps its names', () => {
  expect(
    castOf('The National Electoral Council met.').names.actorOf('national electoral council'),
  ).toBeUndefined();
  const known = [{ name: 'The Pact', aliases: ['Aldova'] }];
  expect(castOf("Aldova's army waited.", known).names.actorOf('Aldova')).toBe('The Pact');
});
