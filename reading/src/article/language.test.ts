import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  ['en', 'The two sides agreed to meet in the capital for a further round of talks on the treaty.'],
  [
    'fr',
    'Les deux parties se sont mises d’accord pour une nouvelle réunion dans la capitale avec le médiateur.',
  ],
  [
    'de',
    'Die beiden Seiten haben sich auf ein weiteres Treffen in der Hauptstadt mit dem Vermittler geeinigt.',
  ],
  ['es', 'Las dos partes acordaron una nueva reunión en la capital con el mediador de los países vecinos.'],
  ['ru', 'Стороны договорились о новой встрече в столице.'],
  ['uk', 'Сторони домовилися про нову зустріч у столиці, повідомив міністр її країни.'],
  ['zh', '双方同意在首都举行新一轮会谈。'],
  ['ar', 'اتفق الطرفان على عقد جولة جديدة من المحادثات في العاصمة.'],
])('%s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('a licence line in another script leaves an English article English', () => {
  expect(
    languageOf(
      '互联网新闻信息许可证10000000000\nThe two sides agreed to meet in the capital for a further round of talks.',
    ),
  ).toBe('en');
});
