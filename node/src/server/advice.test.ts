import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Conversation, codesOf, converse } from '../../test/conversation.ts';
import { type Place, storeKinds } from '../../test/store-sample.ts';

const river = '/api/negotiations/river';
const model = {
  format: 1,
  name: 'River',
  asOf: '2031-04-02',
  parties: [
    { name: 'Upland', options: [{ name: 'release' }] },
    { name: 'Lowland', options: [{ name: 'pay' }] },
  ],
  rules: [],
  positions: [
    { party: 'Upland', option: 'release', stance: 'opposes' },
    { party: 'Lowland', option: 'release', stance: 'favours' },
    { party: 'Lowland', option: 'pay', stance: 'open' },
  ],
};
let place: Place;
let conversation: Conversation;

beforeEach(async () => {
  const [embedded] = await storeKinds();
  place = await embedded!.make();
  conversation = await converse(place);
  await conversation.ask('POST', '/api/negotiations', { name: 'River' });
  await conversation.ask('PUT', `${river}/model`, { model });
});
afterEach(async () => {
  await conversation.server.close();
  await place.remove();
});

/** The answer, once it is worked out. */
async function answered(path: string, body: unknown) {
  for (;;) {
    const answer = await conversation.ask('POST', `${river}/agreement/${path}`, body);
    if (answer.status !== 202) return answer;
    expect(answer.body.progress).toBeGreaterThanOrEqual(0);
  }
}

const wants = { kind: 'sign', party: 'Upland', option: 'pay', answer: 'wants' };

test('what an answer would change is told beside what is, and nothing is kept of it', async () => {
  const { status, body } = await answered('what-if', { supposed: [wants] });
  expect(status).toBe(200);
  expect(body).toMatchObject({ supposed: [wants], best: { to: expect.any(String) } });
  expect(body.someAgreement.to.share).toBeGreaterThan(body.someAgreement.from.share);
  const kept = (await conversation.ask('GET', river)).body.model;
  expect(kept.signs).toBeUndefined();
});

test('the goal may be a package', async () => {
  const { body } = await answered('what-if', { supposed: [wants], goal: 'NY' });
  expect(body.goal).toMatchObject({ package: 'NY', from: { exact: true }, to: { exact: true } });
  expect(body.goal.to.share).toBeGreaterThan(body.goal.from.share);
  expect((await answered('what-if', { supposed: [wants], goal: 'Y' })).status).toBe(422);
});

test('an answer to what is no open point is refused, with all its issues', async () => {
  const supposed = [
    { ...wants, party: 'Nobody' },
    { ...wants, option: 'release' },
  ];
  const refused = await answered('what-if', { supposed });
  expect([refused.status, codesOf(refused)]).toEqual([422, ['unknown-party', 'not-open']]);
  expect((await answered('what-if', { supposed: [] })).status).toBe(422);
  expect((await answered('what-if', { supposed: [{ ...wants, kind: 'guess' }] })).status).toBe(422);
});

test('the least that must move for a package, with the way there', async () => {
  const { body } = await answered('least-change', { package: 'YY', target: 0.9, by: 'a page' });
  expect(body.leastChangeSearch).toMatchObject({ package: 'YY', target: 0.9, complete: true });
  expect(body.leastChange[0].cost).toBeGreaterThan(0);
  expect(body.leastChange[0].onTheWay.steps.length).toBe(2);
  expect(body.nextQuestions[0].after.wants.exact).toBe(true);
  const refused = await answered('least-change', { package: 'YYY', target: 0.9 });
  expect([refused.status, codesOf(refused)]).toEqual([422, ['wrong-package']]);
});
