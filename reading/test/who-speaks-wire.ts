import type { SpokenPassage } from './spoken-passage.ts';

/** News agency reports and features on real negotiations: indirect speech only, on matters that were public. */
export const wirePassages: readonly SpokenPassage[] = [
  {
    name: 'a surname after the introduction, with a rival between',
    published: '2015-02-12',
    text: 'Ukrainian Foreign Minister Pavlo Klimkin said the text was hard to swallow. Russian Deputy Foreign Minister Grigory Karasin said it was fair. Mr. Klimkin said he would read it again. Karasin said nobody was in a hurry.',
    says: [
      ['hard to swallow', 'Pavlo Klimkin', 'Foreign Minister', 'Ukraine'],
      ['it was fair', 'Grigory Karasin', 'Deputy Foreign Minister', 'Russia'],
      ['read it again', 'Pavlo Klimkin', 'Foreign Minister', 'Ukraine'],
      ['in a hurry', 'Grigory Karasin', 'Deputy Foreign Minister', 'Russia'],
    ],
  },
  {
    name: 'a minister named without a state takes the one the paragraph is about',
    published: '2020-07-10',
    text: 'Egypt and Ethiopia met by video link. Sudan took no side. Water Minister Idris Hamdoun said the dam could be useful. He added that figures were missing.',
    says: [
      ['could be useful', 'Idris Hamdoun', 'Water Minister', 'Sudan'],
      ['figures were missing', 'Idris Hamdoun', 'Water Minister', 'Sudan'],
    ],
  },
  {
    name: 'a possessive brings a state into focus',
    published: '2022-07-20',
    text: 'Turkey’s patience is running out. Defence Minister Hulusi Akar said the ships had to sail. Ukraine’s mood is darker. Infrastructure Minister Oleksandr Kubrakov said the mines would stay where they were.',
    says: [
      ['ships had to sail', 'Hulusi Akar', 'Defence Minister', 'Turkey'],
      ['mines would stay', 'Oleksandr Kubrakov', 'Infrastructure Minister', 'Ukraine'],
    ],
  },
  {
    name: 'its foreign minister points back to the state',
    published: '2024-03-11',
    text: 'Norway rules out a joint quota, its foreign minister said on Monday. Iceland could live with one, an official in its fisheries ministry said.',
    says: [
      ['joint quota', '-', 'foreign minister', 'Norway'],
      ['could live with one', '-', '?', 'Iceland'],
    ],
  },
  {
    name: 'leaders by the day of the article: 2014',
    published: '2014-03-20',
    text: 'The US president said new sanctions were ready. Yatsenyuk said Kiev would never give up Crimea. Merkel said talks had to begin at once.',
    says: [
      ['sanctions were ready', 'Barack Obama', 'President', 'United States'],
      ['never give up', 'Arseniy Yatsenyuk', 'Prime Minister', 'Ukraine'],
      ['talks had to begin', 'Angela Merkel', 'Chancellor', 'Germany'],
    ],
  },
  {
    name: 'leaders by the day of the article: 2025',
    published: '2025-08-20',
    text: 'The US president said new sanctions were ready. Merz said talks had to begin at once. Merkel said she would not comment. Rubio said the door was open.',
    says: [
      ['sanctions were ready', 'Donald Trump', 'President', 'United States'],
      ['talks had to begin', 'Friedrich Merz', 'Chancellor', 'Germany'],
      ['would not comment', 'Angela Merkel', '?', '-'],
      ['door was open', 'Marco Rubio', 'Secretary of State', 'United States'],
    ],
  },
  {
    name: 'talks of the seventies',
    published: '1978-09-12',
    text: 'President Carter said both men were still talking. Begin said Israel needed the airfields. Sadat said Egypt wanted every inch of Sinai back.',
    says: [
      ['still talking', 'Jimmy Carter', 'President', 'United States'],
      ['needed the airfields', 'Menachem Begin', 'Prime Minister', 'Israel'],
      ['every inch', 'Anwar Sadat', 'President', 'Egypt'],
    ],
  },
  {
    name: 'a predecessor and a former minister speak for nobody',
    published: '2016-09-01',
    text: 'Colombian President Juan Manuel Santos said the war was over. His predecessor, Andrés Pastrana, called the vote a trick. A former defence minister said soldiers felt betrayed.',
    says: [
      ['war was over', 'Juan Manuel Santos', 'President', 'Colombia'],
      ['a trick', 'Andrés Pastrana', 'predecessor', '-'],
      ['felt betrayed', '-', 'former defence minister', '-'],
    ],
  },
  {
    name: 'a counterpart with a side of his own',
    published: '2016-06-24',
    text: 'The government’s chief negotiator, Humberto de la Calle, said the guns would fall silent. His counterpart, Pastor Alape of the FARC, said the rebels would keep their word.',
    says: [
      ['fall silent', 'Humberto de la Calle', 'chief negotiator', 'Colombia'],
      ['keep their word', 'Pastor Alape', 'counterpart', 'FARC'],
    ],
  },
  {
    name: 'his spokesman, his officials, its commanders',
    published: '2017-03-02',
    text: 'President Juan Manuel Santos believes, his spokesman said, that the truce will hold. His officials said last night that nothing had been signed. The National Liberation Army, or ELN, is waiting. Its commanders say the jungle is patient.',
    says: [
      ['truce will hold', '-', 'spokesman', 'Colombia'],
      ['nothing had been signed', '-', '-', 'Colombia'],
      ['jungle is patient', '-', '-', 'ELN'],
    ],
  },
  {
    name: 'an unnamed official, then he',
    published: '2015-04-01',
    text: 'Iranian Foreign Minister Mohammad Javad Zarif left without a word. A senior American official said one gap remained. He said it was small.',
    says: [
      ['one gap remained', '-', '?', 'United States'],
      ['it was small', '-', '?', 'United States'],
    ],
  },
  {
    name: 'sources and diplomats keep no side unless the text gives one',
    published: '2023-08-02',
    text: 'Two sources familiar with the talks said a draft existed. A diplomat briefed on the meeting said it was thin. A source in the Saudi foreign ministry said Riyadh would wait. An Iranian source said Tehran would not.',
    says: [
      ['draft existed', '-', '-', '-'],
      ['it was thin', '-', '?', '-'],
      ['would wait', '-', '?', 'Saudi Arabia'],
      ['would not', '-', '?', 'Iran'],
    ],
  },
  {
    name: 'unions, companies and charities of a country are not the country',
    published: '2019-05-10',
    text: 'Germany’s metalworkers’ union said jobs would go. The Japanese carmaker said it would move its plant. Human Rights Watch said workers were being gagged. The French farmers’ federation said the deal was poison. France said it would vote against it.',
    says: [
      ['jobs would go', '*', '-', '-'],
      ['move its plant', '*', '-', '-'],
      ['being gagged', 'Human Rights Watch', '-', '?'],
      ['was poison', '*', '-', '-'],
      ['vote against it', 'France', '-', 'France'],
    ],
  },
  {
    name: 'opposition leaders are not their state',
    published: '2019-01-20',
    text: 'Opposition leader Juan Guaidó said the election had been stolen. Maduro said the opposition took its orders from abroad. Guaidó said he would march.',
    says: [
      ['been stolen', 'Juan Guaidó', 'Opposition leader', '-'],
      ['orders from abroad', 'Nicolás Maduro', 'President', 'Venezuela'],
      ['would march', 'Juan Guaidó', 'Opposition leader', '-'],
    ],
  },
  {
    name: 'a leader of a party speaks for the party',
    published: '2017-10-04',
    text: 'Carles Riera, a lawmaker for the Popular Unity Candidacy, said independence was near. Spanish Prime Minister Mariano Rajoy said the law would be kept.',
    says: [
      ['independence was near', 'Carles Riera', 'lawmaker', 'Popular Unity Candidacy'],
      ['law would be kept', 'Mariano Rajoy', 'Prime Minister', 'Spain'],
    ],
  },
  {
    name: 'a woman and a man across sentences',
    published: '2018-12-10',
    text: 'Theresa May met Mark Rutte in The Hague. She said she needed assurances. He said there was no room for a new treaty. May said she would be back.',
    says: [
      ['needed assurances', 'Theresa May', 'Prime Minister', 'United Kingdom'],
      ['no room', 'Mark Rutte', 'Prime Minister', 'Netherlands'],
      ['would be back', 'Theresa May', 'Prime Minister', 'United Kingdom'],
    ],
  },
  {
    name: 'an envoy of an organisation in a country',
    published: '2022-08-04',
    text: 'The UN special envoy for Yemen, Hans Grundberg, said the truce was renewed. The envoy said salaries came next. The Houthis said they wanted the airport opened.',
    says: [
      ['was renewed', 'Hans Grundberg', 'special envoy', 'United Nations'],
      ['salaries came next', 'Hans Grundberg', 'envoy', 'United Nations'],
      ['airport opened', 'Houthis', '-', 'Houthis'],
    ],
  },
  {
    name: 'an office in the second place of an apposition',
    published: '2023-05-12',
    text: 'Malik Agar, deputy head of the ruling council in Sudan, said civilians came first. Ezzat Youssef, an adviser to the commander of the Rapid Support Forces, said his men had kept the truce.',
    says: [
      ['civilians came first', 'Malik Agar', 'deputy head', 'Sudan'],
      ['kept the truce', 'Ezzat Youssef', 'adviser', 'Rapid Support Forces'],
    ],
  },
  {
    name: 'a state whose capital speaks, and a city that does not',
    published: '2021-02-02',
    text: 'Paris said the sanctions would stay. A baker in Paris said flour was dear. The mayor of Paris, Anne Hidalgo, said the city was full.',
    says: [
      ['sanctions would stay', 'Paris', '-', 'France'],
      ['flour was dear', '*', '-', '-'],
      ['city was full', 'Anne Hidalgo', 'mayor', '?'],
    ],
  },
  {
    name: 'a liveblog with a correspondent between',
    published: '2023-04-16',
    text: '10:05\nSudan’s army chief, Abdel Fattah al-Burhan, has spoken on the phone with our station. The general said the airport was in his hands.\n09:40\nOur correspondent in Khartoum says he can hear shells. The RSF said it held the palace.',
    says: [
      ['airport was in his hands', 'Abdel Fattah al-Burhan', '?', 'Sudan'],
      ['hear shells', '*', '-', '-'],
      ['held the palace', 'RSF', '-', 'Rapid Support Forces'],
    ],
  },
];
