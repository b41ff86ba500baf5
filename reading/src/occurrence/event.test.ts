import { expect, test } from 'vitest';
import { passageOf } from '../sentence/passage.ts';
import { sentencesOf } from '../sentence/sentence.ts';
import { eventsIn } from './event.ts';

const read = (text: string) =>
  eventsIn(passageOf(sentencesOf(text, 0, 0)[0]!), '2025-08-22').map(({ what, actors, when }) => [
    what,
    actors.join(),
    when?.from ?? null,
  ]);

test.each([
  [
    'The leaders of Peru and Chile met in Geneva on Tuesday.',
    [['The leaders of Peru and Chile met in Geneva on Tuesday', 'Peru,Chile', '2025-08-19']],
  ],
  [
    'Chile was building up troops on the border.',
    [['Chile was building up troops on the border', 'Chile', null]],
  ],
  [
    'Ministers from Kenya are to meet on Monday.',
    [['Ministers from Kenya are to meet on Monday', 'Kenya', '2025-08-25']],
  ],
  [
    'Peru, which met Chile on Tuesday, would pay for ports.',
    [['Peru, which met Chile on Tuesday', 'Peru,Chile', '2025-08-19']],
  ],
  [
    'Peru promised aid after Chile attacked a port on Sunday.',
    [['Chile attacked a port on Sunday', 'Chile', '2025-08-17']],
  ],
  [
    'Peru and Chile signed a truce in Quito on Sunday.',
    [['Peru and Chile signed a truce in Quito on Sunday', 'Peru,Chile', '2025-08-17']],
  ],
  ['Parliament voted by 90 to 60 for the plan.', [['Parliament voted by 90 to 60 for the plan', '', null]]],
  [
    'An agreement that Peru and Chile signed in May bars mines.',
    [['An agreement that Peru and Chile signed in May bars mines', 'Peru,Chile', '2025-05-01']],
  ],
  ['Rosa Vela, the foreign minister, resigned.', [['Rosa Vela, the foreign minister, resigned', '', null]]],
  ['Talks broke down on Tuesday.', [['Talks broke down on Tuesday', '', '2025-08-19']]],
  [
    'Fighting raged around the mine on Thursday.',
    [['Fighting raged around the mine on Thursday', '', '2025-08-21']],
  ],
  ['The envoy left for Lima on Wednesday.', [['The envoy left for Lima on Wednesday', 'Peru', '2025-08-20']]],
  ['It laid mines in the strait, saying it had to.', [['It laid mines in the strait', '', null]]],
  [
    'Chile shelled the port on Monday and Peru closed the border.',
    [
      ['Chile shelled the port on Monday', 'Chile', '2025-08-18'],
      ['Peru closed the border', 'Peru', null],
    ],
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  'Peru would pay once Chile has signed the pact.',
  'Peru could only meet Chile in autumn.',
  'Ministers are expected to meet within two weeks.',
  'The accord, signed in May, is fragile.',
  'Chile has never attacked a ship.',
  'He will sign the accord.',
  'Arms seized by the rebels were old.',
  'Prices fell on Monday.',
  'He voted against the plan.',
  'The levy is high.',
  '"We met on Monday," it said.',
])('no event: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('what somebody says happened is no event of the narrator', () => {
  const text = 'Peru said that Chile had shelled the port on Monday.';
  const passage = passageOf(sentencesOf(text, 0, 0)[0]!);
  const told = { start: text.indexOf('Chile'), end: text.length - 1 };
  expect(eventsIn(passage, '2025-08-22', [told])).toEqual([]);
});
