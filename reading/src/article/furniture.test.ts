import { expect, test } from 'vitest';
import { layoutOf } from './furniture.ts';

test.each([
  ['We use cookies to improve the site. Accept all', 'consent'],
  ['By using this site you agree to our privacy policy and terms of use.', 'consent'],
  ['CHOOSE YOUR LANGUAGE', 'language-chooser'],
  ['English | Français | Deutsch', 'language-chooser'],
  ['京ICP备10000000号', 'licence'],
  ['© 2025 The Daily. All rights reserved.', 'licence'],
  ['Disinformation report hotline: 000-000', 'report-channel'],
  ['A ferry crosses the strait on Sunday. /Ann Lee/Reuters', 'caption'],
  ['A ferry crosses the strait. (Photo: Ann Lee/AFP)', 'caption'],
  ['Ministers arrive in Geneva | Photo: dpa', 'caption'],
  ['What happens next', 'heading'],
  ['Skip to content', 'navigation'],
  ['Read more: How the strait was closed', 'navigation'],
  ['By Nora Ellison', 'other'],
])('%s is %s', (line, kind) => {
  expect(layoutOf(line)).toMatchObject({ furniture: [{ start: 0, end: line.length, kind }], paragraphs: [] });
});

test.each([
  'The minister said the cookies trade would suffer under the new duties imposed by the neighbours.',
  'Three delegates left the hall on Tuesday.',
  '"We will not sign," he said.',
  'The talks were held in Washington, D.C.',
])('%s is body', (line) => {
  expect(layoutOf(line)).toEqual({ furniture: [], paragraphs: [{ start: 0, text: line }] });
});

test('a short line that comes again is furniture', () => {
  const line = 'Our app is now free.';
  expect(layoutOf(`${line}\nThe talks went on.\n${line}`).furniture).toHaveLength(1);
});
