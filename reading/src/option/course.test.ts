import { expect, test } from 'vitest';
import { passageOf } from '../sentence/passage.ts';
import { sentencesOf } from '../sentence/sentence.ts';
import { type Course, courseOf } from './course.ts';
import { likeness } from './likeness.ts';

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
  ['sending European troops under American command', 'sending American soldiers', false],
  ['sending French troops', 'sending European troops', false],
  ['sending Arab observers', 'sending European observers', false],
  ['troops from NATO countries', 'European forces', true],
  ['meeting Vladimir Putin', 'meeting Donald Trump', false],
])('%s and %s', (a, b, isSame) => {
  expect(likeness(course(a), course(b)) > 0).toBe(isSame);
});

test.each([
  ['deploying U.S. troops in Ukraine', 'deploy U.S. troops'],
  ['enforcing a no-fly zone with fighter jets', 'enforce a no-fly zone'],
  ['the immediate release of all prisoners', 'release all prisoners'],
  ['troop deployments', 'deploy troops'],
  ["a quick end to Chile's long strike", "end Chile's long strike"],
  ['meeting Russian President Vladimir Putin', 'meet Vladimir Putin'],
  ['the guarantees it wants', 'provide guarantees'],
  ['a foreign presence on the plateau', 'foreign presence on the plateau'],
  ['American jets that enforce a no-fly zone', 'enforce a no-fly zone'],
])('%s is named %s', (words, name) => {
  expect(course(words).name).toBe(name);
});

test.each(['Kyiv', 'both sides', 'the allies', 'time', 'taking'])('%s alone is no course', (words) => {
  expect(course(words)).toBeUndefined();
});

test('to do the same, or so, is no course of its own', () => {
  const of = (words: string): Course | undefined => {
    const passage = passageOf(sentencesOf(words, 0, 0)[0]!);
    return courseOf(passage, { from: 2, to: passage.tokens.length - 1 });
  };
  for (const words of ['They would do the same.', 'They would do so now.', 'They would do that.'])
    expect(of(words), words).toBeUndefined();
  expect(of('They would do this work.')).toBeDefined();
});
