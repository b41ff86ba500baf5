import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Conversation, codesOf, converse } from '../../test/conversation.ts';
import { type Place, storeKinds } from '../../test/store-sample.ts';

const border = '/api/negotiations/border';
let place: Place;
let conversation: Conversation;

beforeEach(async () => {
  const [embedded] = await storeKinds();
  place = await embedded!.make();
  conversation = await converse(place);
  await conversation.ask('POST', '/api/negotiations', { name: 'Border' });
  await add('Norway opposes the deployment of troops, its minister said on Monday.', '2031-04-02');
  await add('Norway supports sending soldiers, its prime minister told reporters.', '2031-05-02');
});
afterEach(async () => {
  await conversation.server.close();
  await place.remove();
});

const add = (text: string, published: string) =>
  conversation.ask('POST', `${border}/articles`, { text, published, source: 'Gazette' });
const report = async () => (await conversation.ask('GET', `${border}/option-merges`)).body;
const decide = (body: unknown) => conversation.ask('POST', `${border}/option-merges`, body);
const optionsOf = async (): Promise<readonly string[]> =>
  (await report()).proposals[0].sides.map(({ option }: { option: string }) => option);

test('options that may be one are shown with their sentences and grounds', async () => {
  expect(await report()).toMatchObject({
    proposals: [
      {
        likeness: 1,
        sides: [
          {
            places: [{ article: 'a1', sentence: expect.stringContaining('opposes the deployment') }],
            more: 0,
          },
          { places: [{ article: 'a2', sentence: expect.stringContaining('sending soldiers') }] },
        ],
        words: [expect.any(String)],
      },
    ],
    decided: [],
  });
});

test('a decision is an entry with its author and reason, not asked for again, and undone', async () => {
  const options = await optionsOf();
  const done = await decide({ options, decision: 'keep-apart', why: 'One is a mission.' });
  expect(done).toMatchObject({ status: 200, body: { sequence: done.body.version } });
  expect(await report()).toMatchObject({
    proposals: [],
    decided: [{ decision: 'keep-apart', author: 'analyst', why: 'One is a mission.' }],
  });
  const log = (await conversation.ask('GET', `${border}/log`)).body.entries;
  expect(log.at(-1)).toMatchObject({
    kind: 'options-kept-apart',
    says: expect.stringContaining('a mission'),
  });
  // Sent again because its answer was lost, it is the same entry.
  expect((await decide({ options, decision: 'keep-apart' })).body).toEqual(done.body);
  await conversation.ask('POST', `${border}/undo`, { sequence: done.body.sequence });
  expect(await report()).toMatchObject({ proposals: [{ likeness: 1 }], decided: [] });
});

test('what was merged can be parted later, and merged anew', async () => {
  const options = await optionsOf();
  const decisions = async () =>
    (await report()).decided.map(({ decision }: { decision: string }) => decision);
  for (const decision of ['merge', 'keep-apart', 'merge']) {
    expect((await decide({ options, decision })).status).toBe(200);
    expect(await decisions()).toEqual([decision]);
  }
  expect((await report()).proposals).toEqual([]);
});

test('once the options are one, the later statement on it supersedes the earlier', async () => {
  const superseded = async () =>
    (await conversation.ask('GET', `${border}/supersessions`)).body.supersessions;
  expect(await superseded()).toEqual([]);
  await decide({ options: await optionsOf(), decision: 'merge' });
  expect(await superseded()).toMatchObject([{ actor: 'Norway', earlier: 'a1-s1', later: 'a2-s1' }]);
});

test('what is no pair of known options is refused', async () => {
  const [one = ''] = await optionsOf();
  const refused = [
    await decide({ options: [one, one], decision: 'merge' }),
    await decide({ options: [one], decision: 'merge' }),
    await decide({ options: [one, 'nothing'], decision: 'merge' }),
    await decide({ options: [one, 'nothing'], decision: 'perhaps' }),
  ];
  expect(refused.flatMap(codesOf).slice(0, 3)).toEqual([
    'not-two-options',
    'not-two-options',
    'unknown-option',
  ]);
  expect(refused.map(({ status }) => status).every((status) => status >= 400 && status < 500)).toBe(true);
});
