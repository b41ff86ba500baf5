import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf, languageSpansOf } from './language.ts';

/** Each language's short sentence and its report of two, all of one content. */
const reports: Readonly<Record<string, readonly [short: string, long: string]>> = {
  en: [
    'The ministers left without a deal.',
    'The two sides agreed to meet again in the capital next week, the foreign minister said. She added that no decision on the border had been taken and that talks would go on until a text could be signed.',
  ],
  fr: [
    'Les ministres sont repartis sans accord.',
    'Les deux parties se sont mises d’accord pour se revoir dans la capitale la semaine prochaine, a déclaré la ministre. Elle a ajouté qu’aucune décision n’avait été prise sur la frontière et que les discussions continueraient.',
  ],
  de: [
    'Die Minister reisten ohne Einigung ab.',
    'Die beiden Seiten haben vereinbart, sich nächste Woche wieder in der Hauptstadt zu treffen, sagte die Außenministerin. Über die Grenze sei noch nichts entschieden, und die Gespräche würden fortgesetzt.',
  ],
  es: [
    'Los ministros se fueron sin acuerdo.',
    'Las dos partes acordaron volver a reunirse en la capital la próxima semana, dijo la ministra. Añadió que no se había tomado ninguna decisión sobre la frontera y que las conversaciones seguirían.',
  ],
  it: [
    'I ministri sono partiti senza un accordo.',
    'Le due parti hanno deciso di incontrarsi di nuovo nella capitale la prossima settimana, ha detto la ministra. Ha aggiunto che nessuna decisione è stata presa sul confine e che i colloqui continueranno.',
  ],
  pt: [
    'Os ministros saíram sem acordo.',
    'As duas partes concordaram em voltar a reunir-se na capital na próxima semana, disse a ministra. Acrescentou que não foi tomada nenhuma decisão sobre a fronteira e que as conversações vão continuar.',
  ],
  nl: [
    'De ministers vertrokken zonder akkoord.',
    'De twee partijen hebben afgesproken elkaar volgende week weer in de hoofdstad te ontmoeten, zei de minister. Ze voegde eraan toe dat er nog niets over de grens is besloten en dat de gesprekken doorgaan.',
  ],
  sv: [
    'Ministrarna åkte utan någon överenskommelse.',
    'De två sidorna kom överens om att träffas igen i huvudstaden nästa vecka, sade utrikesministern. Hon tillade att inget beslut om gränsen har fattats och att samtalen fortsätter.',
  ],
  da: [
    'Ministrene rejste uden en aftale.',
    'De to sider blev enige om at mødes igen i hovedstaden i næste uge, sagde udenrigsministeren. Hun tilføjede, at der ikke er truffet nogen beslutning om grænsen, og at samtalerne fortsætter.',
  ],
  no: [
    'Ministrene dro uten en avtale.',
    'De to sidene ble enige om å møtes igjen i hovedstaden neste uke, sa utenriksministeren. Hun la til at det ikke er tatt noen beslutning om grensen, og at samtalene fortsetter.',
  ],
  fi: [
    'Ministerit lähtivät ilman sopimusta.',
    'Osapuolet sopivat tapaavansa uudelleen pääkaupungissa ensi viikolla, sanoi ulkoministeri. Hän lisäsi, ettei rajasta ole tehty päätöstä ja että neuvottelut jatkuvat.',
  ],
  pl: [
    'Ministrowie wyjechali bez porozumienia.',
    'Obie strony zgodziły się spotkać ponownie w stolicy w przyszłym tygodniu, powiedziała minister. Dodała, że nie podjęto żadnej decyzji w sprawie granicy i że rozmowy będą trwały.',
  ],
  cs: [
    'Ministři odjeli bez dohody.',
    'Obě strany se dohodly, že se příští týden znovu sejdou v hlavním městě, řekla ministryně. Dodala, že o hranici zatím nebylo rozhodnuto a že jednání budou pokračovat.',
  ],
  ro: [
    'Miniștrii au plecat fără un acord.',
    'Cele două părți au convenit să se întâlnească din nou în capitală săptămâna viitoare, a spus ministra. Ea a adăugat că nu s-a luat nicio decizie privind granița și că discuțiile vor continua.',
  ],
  hu: [
    'A miniszterek megállapodás nélkül távoztak.',
    'A felek megállapodtak, hogy a jövő héten ismét találkoznak a fővárosban, mondta a külügyminiszter. Hozzátette, hogy a határról még nem született döntés, és a tárgyalások folytatódnak.',
  ],
  tr: [
    'Bakanlar anlaşma olmadan ayrıldı.',
    'Taraflar gelecek hafta başkentte yeniden bir araya gelmek konusunda anlaştı, dedi bakan. Sınırla ilgili bir karar alınmadığını ve görüşmelerin süreceğini ekledi.',
  ],
  vi: [
    'Các bộ trưởng ra về mà không có thỏa thuận.',
    'Hai bên đã đồng ý gặp lại nhau ở thủ đô vào tuần tới, bộ trưởng ngoại giao cho biết. Bà nói thêm rằng chưa có quyết định nào về biên giới và các cuộc đàm phán sẽ tiếp tục.',
  ],
  hr: [
    'Ministri su otišli bez dogovora.',
    'Dvije strane dogovorile su se da će se ponovno sastati u glavnom gradu idući tjedan, rekla je ministrica. Dodala je da o granici još nije odlučeno i da će se razgovori nastaviti.',
  ],
  sq: [
    'Ministrat u larguan pa marrëveshje.',
    'Të dyja palët ranë dakord të takohen përsëri në kryeqytet javën e ardhshme, tha ministrja. Ajo shtoi se nuk është marrë ende vendim për kufirin dhe se bisedimet do të vazhdojnë.',
  ],
  tl: [
    'Umalis ang mga ministro nang walang kasunduan.',
    'Nagkasundo ang dalawang panig na muling magkita sa kabisera sa susunod na linggo, sabi ng ministro. Idinagdag niya na wala pang desisyon tungkol sa hangganan at magpapatuloy ang usapan.',
  ],
  ru: [
    'Министры уехали без соглашения.',
    'Стороны договорились снова встретиться в столице на следующей неделе, сообщила министр иностранных дел. Она добавила, что решение о границе не принято и что переговоры продолжатся.',
  ],
  uk: [
    'Міністри поїхали без угоди.',
    'Сторони домовилися знову зустрітися в столиці наступного тижня, повідомила міністерка. Вона додала, що рішення про кордон ще не ухвалено і що переговори триватимуть.',
  ],
  bg: [
    'Министрите си тръгнаха без споразумение.',
    'Двете страни се договориха да се срещнат отново в столицата следващата седмица, каза министърът. Тя добави, че все още няма решение за границата и че разговорите ще продължат.',
  ],
  sr: [
    'Министри су отишли без договора.',
    'Две стране су се договориле да се поново састану у главном граду следеће недеље, рекла је министарка. Додала је да о граници још није одлучено и да ће се разговори наставити.',
  ],
  el: [
    'Οι υπουργοί έφυγαν χωρίς συμφωνία.',
    'Οι δύο πλευρές συμφώνησαν να συναντηθούν ξανά στην πρωτεύουσα την επόμενη εβδομάδα, δήλωσε η υπουργός. Πρόσθεσε ότι δεν έχει ληφθεί απόφαση για τα σύνορα.',
  ],
  ar: [
    'غادر الوزراء دون اتفاق.',
    'اتفق الطرفان على الاجتماع مجددا في العاصمة الأسبوع المقبل، قالت وزيرة الخارجية. وأضافت أنه لم يتخذ أي قرار بشأن الحدود وأن المحادثات ستستمر.',
  ],
  fa: [
    'وزیران بدون توافق رفتند.',
    'دو طرف توافق کردند که هفته آینده دوباره در پایتخت دیدار کنند، وزیر امور خارجه گفت. او افزود که هنوز هیچ تصمیمی درباره مرز گرفته نشده است و گفت‌وگوها ادامه خواهد یافت.',
  ],
  ur: [
    'وزراء بغیر کسی معاہدے کے چلے گئے۔',
    'دونوں فریقوں نے اگلے ہفتے دارالحکومت میں دوبارہ ملنے پر اتفاق کیا، وزیر خارجہ نے کہا۔ انہوں نے مزید کہا کہ سرحد کے بارے میں ابھی کوئی فیصلہ نہیں ہوا اور بات چیت جاری رہے گی۔',
  ],
  he: [
    'השרים עזבו ללא הסכם.',
    'הצדדים הסכימו להיפגש שוב בבירה בשבוע הבא, אמרה שרת החוץ. היא הוסיפה כי טרם התקבלה החלטה בנוגע לגבול וכי השיחות יימשכו.',
  ],
  hi: [
    'मंत्री बिना समझौते के चले गए।',
    'दोनों पक्ष अगले सप्ताह राजधानी में फिर मिलने पर सहमत हुए, विदेश मंत्री ने कहा। उन्होंने कहा कि सीमा पर अभी कोई फैसला नहीं हुआ है और बातचीत जारी रहेगी।',
  ],
  bn: [
    'মন্ত্রীরা কোনো চুক্তি ছাড়াই চলে গেলেন।',
    'দুই পক্ষ আগামী সপ্তাহে রাজধানীতে আবার বৈঠক করতে সম্মত হয়েছে, পররাষ্ট্রমন্ত্রী বলেছেন। তিনি বলেন, সীমান্ত নিয়ে এখনো কোনো সিদ্ধান্ত হয়নি।',
  ],
  zh: [
    '部长们未达成协议就离开了。',
    '双方同意下周在首都再次会面，外交部长说。她补充说，关于边界尚未作出任何决定，会谈将继续进行。',
  ],
  ja: [
    '閣僚らは合意なしに去った。',
    '双方は来週、首都で再び会談することで合意した、と外相は述べた。国境についてはまだ何も決まっておらず、協議は続くと付け加えた。',
  ],
  ko: [
    '장관들은 합의 없이 떠났다.',
    '양측은 다음 주에 수도에서 다시 만나기로 합의했다고 외무장관이 말했다. 국경에 대해서는 아직 아무 결정도 내려지지 않았으며 회담은 계속될 것이라고 덧붙였다.',
  ],
  th: [
    'รัฐมนตรีเดินทางกลับโดยไม่มีข้อตกลง',
    'ทั้งสองฝ่ายตกลงที่จะพบกันอีกครั้งในเมืองหลวงสัปดาห์หน้า รัฐมนตรีต่างประเทศกล่าว และเสริมว่ายังไม่มีการตัดสินใจเรื่องชายแดน',
  ],
  ka: [
    'მინისტრები შეთანხმების გარეშე წავიდნენ.',
    'მხარეები შეთანხმდნენ, რომ მომავალ კვირას კვლავ შეხვდებიან დედაქალაქში, განაცხადა მინისტრმა. საზღვრის შესახებ გადაწყვეტილება ჯერ არ მიღებულა.',
  ],
  hy: [
    'Նախարարները հեռացան առանց համաձայնության։',
    'Կողմերը պայմանավորվեցին հաջորդ շաբաթ կրկին հանդիպել մայրաքաղաքում, ասաց արտգործնախարարը։ Սահմանի վերաբերյալ որոշում դեռ չի կայացվել։',
  ],
  am: [
    'ሚኒስትሮቹ ያለ ስምምነት ሄዱ።',
    'ሁለቱ ወገኖች በሚቀጥለው ሳምንት በዋና ከተማዋ እንደገና ለመገናኘት ተስማምተዋል ሲሉ የውጭ ጉዳይ ሚኒስትሯ ተናግረዋል። ስለ ድንበሩ እስካሁን ውሳኔ አልተላለፈም።',
  ],
};

/** Sentences so short that languages written alike are told apart no better than this. */
const likeness: Readonly<Record<string, string>> = { pl: 'sk', cs: 'hr' };

test.each(Object.entries(reports))(
  '%s is recognised, short and long, and in capitals never taken for English',
  (language, [short, long]) => {
    expect([language, likeness[language]]).toContain(languageOf(short));
    expect(languageOf(long)).toBe(language);
    expect(languageOf(long.toUpperCase()) === 'en').toBe(language === 'en');
  },
);

test.each([
  [
    'Swahili',
    'Pande hizo mbili zilikubaliana kukutana tena katika mji mkuu wiki ijayo, alisema waziri wa mambo ya nje. Aliongeza kuwa hakuna uamuzi uliofanywa kuhusu mpaka.',
  ],
  [
    'Somali',
    'Labada dhinac waxay ku heshiiyeen inay toddobaadka soo socda mar kale ku kulmaan caasimadda, ayay tiri wasiirka arrimaha dibadda.',
  ],
  [
    'Indonesian',
    'Kedua pihak sepakat untuk bertemu lagi di ibu kota pekan depan, kata menteri luar negeri. Belum ada keputusan tentang perbatasan.',
  ],
])('%s is not English, whatever it is taken for', (_, text) => {
  expect(languageOf(text)).not.toBe('en');
  expect(languageSpansOf(text).map(({ language }) => language)).not.toContain('en');
});

test('English without its plainest words, names and headings stay English', () => {
  for (const text of [
    'Ministers rule out sending troops',
    'No deal.',
    'BRUSSELS',
    'Foreign ministers met Tuesday.',
  ])
    expect(['en', 'und']).toContain(languageOf(text));
  expect(
    languageOf(
      'He was friends with Théophile Gautier and Pierre-Marie-Charles de la Villette, and they met.',
    ),
  ).toBe('en');
});

test('a licence line in another script leaves an English article English', () => {
  expect(
    languageOf(
      '互联网新闻信息许可证10000000000\nThe two sides agreed to meet in the capital for a further round of talks.',
    ),
  ).toBe('en');
});

test('what a text is mostly in is its language', () => {
  const english = reports['en']![1];
  for (const [language, [, other]] of Object.entries(reports).filter(([each]) => each !== 'en')) {
    expect(languageOf(`${english}\n${other}\n${english}\n${english}`)).toBe('en');
    expect(languageOf(`${other}\n${english}\n${other}\n${other}`)).toBe(language);
  }
});

test('every letter of any text lies in one span', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const spans = languageSpansOf(text);
      expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    }),
  );
});
