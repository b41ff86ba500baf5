import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText } from './text-encoding.ts';

const spoken: Readonly<Record<string, string>> = {
  russian:
    'Стороны договорились о новой встрече в столице, сообщил министр. Переговоры продолжатся в понедельник.',
  ukrainian: 'Сторони домовилися про нову зустріч у столиці, повідомив міністр закордонних справ її країни.',
  french:
    'La ministre a déclaré qu’elle n’était pas prête à céder, après une réunion à la préfecture cet été.',
  english: 'The minister said: “We won’t accept the deal” — and left the talks. Nobody else spoke that day.',
  polish:
    'Strony uzgodniły nowe spotkanie w stolicy, powiedział minister. Jeśli będą chcieć, pójdą dalej, życzył sił.',
  turkish:
    'Taraflar başkentte yeni bir görüşme için anlaştı, dedi dışişleri bakanı. Görüşmeler bugün sürecek.',
  greek: 'Οι δύο πλευρές συμφώνησαν σε νέα συνάντηση στην πρωτεύουσα, δήλωσε ο υπουργός Εξωτερικών.',
  hebrew: 'הצדדים הסכימו על פגישה נוספת בבירה, אמר שר החוץ. השיחות יימשכו ביום שני.',
  arabic: 'اتفق الطرفان على عقد جولة جديدة من المحادثات في العاصمة، قال وزير الخارجية.',
  chinese: '双方同意在首都举行新一轮会谈,外交部长说。会谈将于星期一继续。',
  taiwanese: '雙方同意在首都舉行新一輪會談,外交部長說。會談將於星期一繼續。',
  japanese: '双方は首都で新たな会談を開くことで合意した、と外相は述べた。会談は月曜日に続く。',
  korean: '양측은 수도에서 새로운 회담을 열기로 합의했다고 외무장관이 말했다. 회담은 월요일에 계속된다.',
};

test.each([
  ['russian', 'windows-1251'],
  ['russian', 'koi8-r'],
  ['russian', 'iso-8859-5'],
  ['ukrainian', 'windows-1251'],
  ['ukrainian', 'koi8-u'],
  ['french', 'windows-1252'],
  ['english', 'windows-1252'],
  ['polish', 'windows-1250'],
  ['polish', 'iso-8859-2'],
  ['turkish', 'windows-1254'],
  ['greek', 'windows-1253'],
  ['hebrew', 'windows-1255'],
  ['arabic', 'windows-1256'],
  ['arabic', 'iso-8859-6'],
  ['chinese', 'gbk'],
  ['taiwanese', 'big5'],
  ['japanese', 'shift_jis'],
  ['japanese', 'euc-jp'],
  ['korean', 'euc-kr'],
])('%s in %s is guessed, and read as it was written where it is named', (language, encoding) => {
  const text = spoken[language]!;
  const bytes = iconv.encode(text, encoding);
  expect(decodeText(bytes)).toMatchObject({ text, known: 'guessed' });
  expect(decodeText(bytes, encoding.toUpperCase())).toMatchObject({ text, known: 'named' });
  const page = iconv.encode(`<html><head><meta charset="${encoding}"></head><p>${text}`, encoding);
  expect(decodeText(page)).toMatchObject({ known: 'named', text: expect.stringContaining(text) as string });
});

test('UTF-16 is known by its mark, or by its zeros', () => {
  const text = 'The two sides agreed to meet. “No,” said one.';
  for (const encoding of ['utf-16le', 'utf-16be']) {
    expect(decodeText(iconv.encode(text, encoding))).toEqual({ text, encoding, known: 'marked' });
    const marked = iconv.encode(text, encoding, { addBOM: true });
    expect(decodeText(marked, 'utf-8')).toEqual({ text, encoding, known: 'marked' });
  }
});

test('pages that say Latin-1 are Windows-1252', () => {
  const bytes = iconv.encode(spoken['english']!, 'windows-1252');
  expect(decodeText(bytes, 'iso-8859-1')).toMatchObject({
    text: spoken['english'],
    encoding: 'windows-1252',
  });
});

test('a name that the bytes contradict is not believed', () => {
  const russian = spoken['russian']!;
  expect(decodeText(Buffer.from(russian), 'windows-1252')).toEqual({
    text: russian,
    encoding: 'utf-8',
    known: 'fitting',
    refuted: 'windows-1252',
  });
  expect(decodeText(iconv.encode(russian, 'windows-1251'), 'utf-8')).toMatchObject({
    text: russian,
    known: 'guessed',
    refuted: 'utf-8',
  });
  expect(decodeText(Buffer.from(russian), 'no-such-encoding')).toMatchObject({
    text: russian,
    known: 'fitting',
  });
});

test('what is UTF-8 stays what it is; any bytes give a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = text.replace(/\0|\uFEFF/gu, '');
      expect(decodeText(Buffer.from(plain)).text).toBe(plain);
    }),
  );
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.option(fc.string(), { nil: undefined }),
      (bytes, name) => {
        expect(typeof decodeText(bytes, name).text).toBe('string');
      },
    ),
  );
});
