import { expect, test } from 'vitest';
import { passageOf } from '../sentence/passage.ts';
import { sentencesOf } from '../sentence/sentence.ts';
import { type Course, courseOf, likeness } from './course.ts';

const course = (words: string): Course => {
  const passage = passageOf(sentencesOf(`They discussed ${words}.`, 0, 0)[0]!);
  return courseOf(passage, { from: 2, to: passage.tokens.length - 1 })!;
};

test.each([
  ['the deployment of troops', 'sending European forces', true],
  ['troop deployments', 'deploying peacekeepers', true],
  ['deploying U.S. troops', 'sending European forces', false],
  ['deploying U.S. troops', 'the deployment of American soldiers', true],
  ['lifting tariffs on steel', 'the removal of duties', true],
  ['lifting tariffs', 'lifting sanctions', false],
  ['a ceasefire', 'an end to the fighting', true],
  ['a peace deal', 'a trade deal', false],
  ['security guarantees', 'agreeing security guarantees', true],
])('%s and %s', (a, b, isSame) => {
  expect(likeness(course(a), course(b)) > 0).toBe(isSame);
});

test.each([
  ['deploying U.S. troops in Ukraine', 'deploy U.S. troops'],
  ['enforcing a no-fly zone with fighter jets', 'enforce a no-fly zone'],
  ['the immediate release of all prisoners', 'immediate release of all prisoners'],
])('%s is named %s', (words, name) => {
  expect(course(words).name).toBe(name);
});
