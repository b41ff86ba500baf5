import { expect, test } from 'vitest';
import { Cast } from '../mention/cast.ts';
import { introduce } from '../mention/casting.ts';
import { passageOf } from '../sentence/passage.ts';
import { sentencesOf } from '../sentence/sentence.ts';
import { attributionsIn } from './attribution.ts';

const read = (text: string): readonly string[] => {
  const cast = new Cast();
  return sentencesOf(text, 0, 0).flatMap((sentence) => {
    const passage = passageOf(sentence);
    introduce(passage, cast);
    return attributionsIn(passage, cast).map(({ mentions, cue, content, isNegated }) => {
      const words = content
        .map(({ from, to }) => text.slice(passage.tokens[from]!.start, passage.tokens[to - 1]!.end))
        .join(' … ');
      return `${mentions.map(({ actor, name }) => actor ?? name ?? 'unnamed').join('+')}: ${isNegated ? 'not ' : ''}${cue.verb}: ${words}`;
    });
  });
};

test.each([
  ['Kenya said on Monday that it would reopen the border.', ['Kenya: say: it would reopen the border']],
  ['The border would stay open, Kenya said on Monday.', ['Kenya: say: The border would stay open']],
  ['"We are ready," said Kenya\'s foreign minister.', ['Kenya: say: "We are ready,"']],
  ['Peru and Chile have both spoken out in favour of a levy.', ['Peru+Chile: speak in favour of: a levy']],
  ['Peru opposes the levy, but Chile supports it.', ['Peru: oppose: the levy', 'Chile: support: it']],
  [
    'Peru said talks had failed, accusing Chile of delay.',
    ['Peru: say: talks had failed', 'Peru: accuse: Chile of delay'],
  ],
  ['Peru would not rule out sending a ferry.', ['Peru: not rule out: sending a ferry']],
  ['Kenya repeated that the port would close.', ['Kenya: repeat: the port would close']],
  ['A Kenyan official briefed on the talks said the port would close.', ['Kenya: say: the port would close']],
  ['Peru wrote on Telegram that the port would close.', ['Peru: write: the port would close']],
  [
    "Kenya was cheered by Peruvian President Vela's promise at a summit on Monday of new aid, but questions remain.",
    ['Peru: promise: new aid'],
  ],
  ['Peru has not ruled out a levy.', ['Peru: not rule out: a levy']],
  ["Chile's promise on Friday of new aid was welcome.", ['Chile: promise: new aid']],
  ['A ferry was seized, according to sources.', ['unnamed: according to: A ferry was seized']],
  ['The plan was rejected by Peru.', ['Peru: reject: The plan']],
  ['Chile is not ready to sign.', ['Chile: be not ready to: sign']],
  ['The port stays shut, she told Radio Lima, but aid may pass.', []],
  ['Peru warned Chile against joining the pact.', ['Peru: warn against: joining the pact']],
  ['On Tuesday, however, Peru appeared to leave open a levy.', ['Peru: leave open: a levy']],
  [
    'Peru said this was a text that it could live with.',
    ['Peru: say: this was a text that it could live with'],
  ],
  ['Chile denied sending troops.', ['Chile: deny: sending troops']],
  ['Peru neither endorsed nor opposed the levy.', []],
  ['Chile is believed to favour a levy.', ['Chile: favour: a levy']],
  ['Peru, whose ships are old, said the levy was fair.', ['Peru: say: the levy was fair']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  'Troops crossed the river on Monday.',
  'Peru declined to comment.',
  'Chile did not say when the talks would resume.',
  'The minister is expected to call for calm.',
  'Many questions remain open.',
  'Peru left open whether it would sign.',
])('nobody is quoted: %s', (text) => {
  expect(read(text)).toEqual([]);
});
