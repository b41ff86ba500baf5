import { expect, test } from 'vitest';
import { announcesOthers, asksReader, headsComments } from './label-words.ts';

test.each([
  'Read also: The strait',
  'Related articles',
  'More on this topic',
  'Mehr zum Thema',
  'Lea también',
  'Czytaj też',
  "DON'T MISS",
])('%s announces others', (line) => expect(announcesOthers(line)).toBe(true));
test.each([
  'Share this article',
  'Follow us on Twitter',
  'Sign up for our newsletter',
  'Artikel drucken',
  'Click here to learn more',
])('%s asks the reader', (line) => expect(asksReader(line)).toBe(true));
test.each(['Comments', '12 comments', 'Leave a reply', 'Kommentar verfassen'])('%s heads comments', (line) =>
  expect(headsComments(line)).toBe(true),
);
test.each([
  'Related talks in the capital had broken down a week before over the quota, the ministry said.',
  'More in Peru than in Chile expect the quota to hold through the winter season.',
  'Share prices fell after the minister spoke.',
  'Follow-up talks are planned for Sunday.',
  'Like this round, the last one failed.',
  'Comments by the minister angered the delegation.',
])('%s is none of them', (line) => {
  expect([announcesOthers(line), asksReader(line), headsComments(line)]).toEqual([false, false, false]);
});
