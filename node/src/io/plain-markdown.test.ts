import { expect, test } from 'vitest';
import { readPlainMarkdown } from './plain-markdown.ts';

const paragraph = (...spans: readonly object[]) => ({ kind: 'paragraph', spans });

test('what a text is made of becomes data', () => {
  const text = [
    '# By *hand*',
    '',
    'One **bold** `code`',
    'line.',
    '',
    '- first',
    '- second',
    '  1. inner',
    '',
    '> said',
    '',
    '```sh',
    'run it',
    '```',
    '',
    '| a | b |',
    '|---|---|',
    '| 1 | **2** |',
  ].join('\n');
  expect(readPlainMarkdown(text)).toEqual([
    { kind: 'heading', level: 1, spans: [{ text: 'By ' }, { text: 'hand', emphasis: true }] },
    paragraph(
      { text: 'One ' },
      { text: 'bold', strong: true },
      { text: ' ' },
      { text: 'code', code: true },
      { text: ' ' },
      { text: 'line.' },
    ),
    {
      kind: 'list',
      ordered: false,
      items: [
        [paragraph({ text: 'first' })],
        [
          paragraph({ text: 'second' }),
          { kind: 'list', ordered: true, items: [[paragraph({ text: 'inner' })]] },
        ],
      ],
    },
    { kind: 'quote', blocks: [paragraph({ text: 'said' })] },
    { kind: 'code', text: 'run it\n' },
    {
      kind: 'table',
      head: [[{ text: 'a' }], [{ text: 'b' }]],
      rows: [[[{ text: '1' }], [{ text: '2', strong: true }]]],
    },
  ]);
});

test('markup is text, and a link leads to the web or nowhere', () => {
  expect(readPlainMarkdown('<script>alert(1)</script>')).toEqual([
    paragraph({ text: '<script>alert(1)</script>' }),
  ]);
  expect(readPlainMarkdown('<b onclick="x()">y</b> ![pic](https://a.example/x.png)')).toEqual([
    paragraph({ text: '<b onclick="x()">y</b> ' }, { text: 'pic' }),
  ]);
  const linked = readPlainMarkdown('[a](https://a.example/) [b](javascript:alert(1)) [c](sources.md)');
  expect(JSON.stringify(linked)).not.toMatch(/"href":"(?!https:)/u);
  expect(linked).toEqual([
    paragraph(
      { text: 'a', href: 'https://a.example/' },
      { text: ' [b](javascript:alert(1)) ' },
      { text: 'c' },
    ),
  ]);
});
