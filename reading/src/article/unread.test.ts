import { expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';

const english = [
  'Sweden rules out sending troops to the border, its foreign minister said on Monday after the talks.',
  'Norway is open to joint patrols if observers are sent there, a spokesman told reporters in the capital.',
  'Finland backed the plan and called on both sides to return to the talks before the winter begins.',
];
const french =
  'La Suède exclut d’envoyer des troupes à la frontière, a déclaré lundi sa ministre des Affaires étrangères à la presse.';
const russian =
  'Швеция исключает отправку войск на границу, заявила в понедельник министр иностранных дел страны журналистам.';

function read(text: string) {
  const reading = readArticle({ text, published: '2031-04-02', source: null });
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const { article, statements } = reading.value;
  return {
    language: article.language,
    unread: (article.unread ?? []).map(({ start, end, language }) => [language, text.slice(start, end)]),
    actors: statements.map(({ actor }) => actor),
    codes: reading.warnings.map(({ code }) => code),
    statements,
  };
}

test('an English article is read without its parts in other languages, and says so', () => {
  const text = [english[0], french, english[1], russian, russian, english[2]].join('\n\n');
  const found = read(text);
  expect(found).toMatchObject({
    language: 'en',
    codes: ['part-not-read'],
    unread: [
      ['fr', french],
      ['ru', `${russian}\n\n${russian}`],
    ],
  });
  expect(found.actors).toEqual(read(english.join('\n\n')).actors);
  expect(found.actors.length).toBeGreaterThan(2);
  for (const { start, end } of found.statements) expect(text.slice(start, end)).not.toMatch(/Suède|Швеция/u);
});

test('within one paragraph, too', () => {
  const long = `${french} ${french} ${french}`;
  const found = read(`${english.join(' ')} ${long} ${english.join(' ')}`);
  expect(found.unread.map(([language]) => language)).toEqual(['fr']);
  expect(found.unread[0]![1]).toContain(french);
  expect(found.actors.length).toBeGreaterThanOrEqual(2 * read(english.join(' ')).actors.length - 1);
});

test('an article in another language is not read, not even where a part of it is English', () => {
  expect(read([french, french, english[0], french, french].join('\n'))).toMatchObject({
    language: 'fr',
    actors: [],
    unread: [],
    codes: ['language-not-read'],
  });
});

test('words of another language inside an English sentence change nothing', () => {
  const text =
    'Sweden rules out sending troops, its minister said, calling the plan “une idée dangereuse et irresponsable”.';
  expect(read(text)).toMatchObject({
    language: 'en',
    unread: [],
    codes: [],
    actors: read(text.replace(/“.*”/u, '“foolish”')).actors,
  });
});
