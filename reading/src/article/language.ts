/** Words that nearly every sentence of a language has, and no other language here has as often. */
const commonWords: Readonly<Record<string, string>> = {
  en: 'the of and to in a that is was for on with as by at be it said from has have not are were his its would they which',
  fr: 'le la les des et du un une est dans que pour qui sur pas au par avec plus ce il sont ont été cette',
  de: 'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es werden hat wurde',
  es: 'el la los las de que y en un una del se por con para su al lo como más ha fue este pero',
  it: 'il la di che e un una del della per non con sono si nel le i gli alla ha più anche come',
  pt: 'o a os as de que e do da em um uma para com não por no na mais foi ao dos das se',
  nl: 'de het een en van in is dat op te zijn voor met niet aan er om ook door werd hij maar',
  pl: 'w i na z do się nie że jest o to jak po przez dla od za ale oraz przy tym są',
  tr: 've bir bu için ile da de olarak çok daha olan en gibi sonra kadar ancak dedi',
  id: 'yang dan di dengan untuk pada dari ini itu dalam tidak akan adalah oleh juga ke karena',
};

const scripts: readonly (readonly [language: string, script: RegExp])[] = [
  ['zh', /\p{Script=Han}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

const lookedAt = 20_000;

/** The language a text is mostly in, as a BCP 47 tag; `und` where too little speaks for any. */
export function languageOf(text: string): string {
  const beginning = text.slice(0, lookedAt);
  return scriptLanguageOf(beginning) ?? latinLanguageOf(beginning);
}

function scriptLanguageOf(text: string): string | undefined {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const counted = scripts.map(([language, script]) => [language, text.match(script)?.length ?? 0] as const);
  const count = (language: string): number => counted.find(([known]) => known === language)?.[1] ?? 0;
  const most = counted.reduce((best, next) => (next[1] > best[1] ? next : best));
  // A Han or Kana character says about as much as two or three Latin letters.
  if (most[1] * 2.5 <= latin || most[1] === 0) return undefined;
  if (most[0] === 'zh' && count('ja') * 10 > most[1]) return 'ja';
  if (most[0] === 'ru' && /[іїєґ]/iu.test(text)) return 'uk';
  return most[0];
}

function latinLanguageOf(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 3) return 'und';
  const scores = Object.entries(commonWords).map(([language, list]) => {
    const common = new Set(list.split(' '));
    return [language, words.filter((word) => common.has(word)).length / words.length] as const;
  });
  const [language, share] = scores.reduce((best, next) => (next[1] > best[1] ? next : best));
  if (share >= 0.12) return language;
  // A few words without common ones (a heading) are taken for English if they are plain ASCII.
  return /^[\p{ASCII}“”‘’–—…]*$/u.test(text) && words.length < 30 ? 'en' : 'und';
}
