import type { SpokenPassage } from './spoken-passage.ts';

/** Invented states, movements and people, which no list can know: what a report says of them has to be enough. */
export const inventedPassages: readonly SpokenPassage[] = [
  {
    name: 'a demonym is derived from a state named later',
    published: '2031-05-06',
    text: 'Zandrian foreign minister Mira Holt said the ferry would sail. Zandria has two ferries. Ms Holt said a third was being built. The Zandrian army said it had no orders.',
    says: [
      ['ferry would sail', 'Mira Holt', 'foreign minister', 'Zandria'],
      ['third was being built', 'Mira Holt', 'foreign minister', 'Zandria'],
      ['had no orders', 'Zandrian army', '-', 'Zandria'],
    ],
  },
  {
    name: 'demonyms in -er, -ese and -i',
    published: '2031-05-06',
    text: 'Talks between Norrland, Kesh and Dorua opened on Tuesday. The Norrlander prime minister said fish came first. Keshi officials said salt came first. The Doruese president, Ana Tull, said peace came first.',
    says: [
      ['fish came first', '-', 'prime minister', 'Norrland'],
      ['salt came first', '-', '-', 'Kesh'],
      ['peace came first', 'Ana Tull', 'president', 'Dorua'],
    ],
  },
  {
    name: 'an admiral between a title and a surname',
    published: '2031-05-06',
    text: "Selvia's defence minister, Admiral Tor Vane, walked out. He told reporters the fleet would stay. Vane said the harbour was mined. The admiral said he was sorry.",
    says: [
      ['fleet would stay', 'Tor Vane', 'defence minister', 'Selvia'],
      ['harbour was mined', 'Tor Vane', 'defence minister', 'Selvia'],
      ['he was sorry', 'Tor Vane', '?', 'Selvia'],
    ],
  },
  {
    name: 'the president is whoever was just named, before any office was',
    published: '2031-05-06',
    text: "Selvia's cabinet met at dawn.\nIn Orm the mood is different. Reporters filled the hall for Jan Keel's first appearance in weeks. The president said Ormia was ready to talk, and that his own boats would turn back. “We were never asked,” Keel said.",
    says: [
      ['was ready to talk', 'Jan Keel', 'president', 'Ormia'],
      ['never asked', 'Jan Keel', 'president', 'Ormia'],
    ],
  },
  {
    name: 'the president of a state in focus',
    published: '2031-05-06',
    text: 'Marovia and Tessaly have quarrelled for a year over the pass. Marovian president Ola Brandt said tolls would rise. Tessaly says the tolls are illegal. The president said on Friday that Tessaly could sue.',
    says: [
      ['tolls would rise', 'Ola Brandt', 'president', 'Marovia'],
      ['tolls are illegal', 'Tessaly', '-', 'Tessaly'],
      ['could sue', 'Ola Brandt', 'president', 'Marovia'],
    ],
  },
  {
    name: 'who leads the team of a council',
    published: '2031-05-06',
    text: 'Ines Dahl, who heads the Lake Council’s mission, said both boats were safe. She said the Council would count the nets. “They have until Friday,” Dahl added. The Council’s envoy said she was tired.',
    says: [
      ['boats were safe', 'Ines Dahl', '?', 'Lake Council'],
      ['count the nets', 'Ines Dahl', '?', 'Lake Council'],
      ['until Friday', 'Ines Dahl', '?', 'Lake Council'],
      ['was tired', 'Ines Dahl|-', '?', 'Lake Council'],
    ],
  },
  {
    name: 'its envoy, by name',
    published: '2031-05-06',
    text: 'The Lake Council offered its good offices. Its envoy, Rea Munk, denied a report that she had been turned away. Marovia welcomed the offer, its president said.',
    says: [
      ['turned away', 'Rea Munk', 'envoy', 'Lake Council'],
      ['the offer', '-', 'president', 'Marovia'],
    ],
  },
  {
    name: 'a foreign secretary of an invented state is not Britain’s',
    published: '2031-05-06',
    text: 'In Besna, Foreign Secretary Una Marsh said the fence would come down. Besna wants the road back. Marsh said a toll was fair. Asked about the mines, she said they were old.',
    says: [
      ['fence would come down', 'Una Marsh', 'Foreign Secretary', 'Besna'],
      ['toll was fair', 'Una Marsh', 'Foreign Secretary', 'Besna'],
      ['they were old', 'Una Marsh', 'Foreign Secretary', 'Besna'],
    ],
  },
  {
    name: 'an armed movement and its letters',
    published: '2031-05-06',
    text: 'The Free Highlands Movement (FHM) said it would hand over its mortars. An FHM commander, Tarek Dunn, said the rifles would stay. The movement said prisoners came first. Dunn said winter was long.',
    says: [
      ['hand over its mortars', 'Free Highlands Movement', '-', 'Free Highlands Movement'],
      ['rifles would stay', 'Tarek Dunn', 'commander', 'Free Highlands Movement'],
      ['prisoners came first', '*', '-', 'Free Highlands Movement'],
      ['winter was long', 'Tarek Dunn', 'commander', 'Free Highlands Movement'],
    ],
  },
  {
    name: 'fighters of a movement, and a wing of it',
    published: '2031-05-06',
    text: 'Fighters of the Red Coast movement said they would not leave the bridge. The political wing of the Red Coast movement said the bridge was lost. A leader of the Red Coast said talks were a trap.',
    says: [
      ['not leave the bridge', '-|Red Coast', '-', 'Red Coast|Red Coast movement'],
      ['bridge was lost', '*', '-', 'Red Coast|Red Coast movement'],
      ['were a trap', '-', '?', 'Red Coast|Red Coast movement'],
    ],
  },
  {
    name: 'a rebel group named by its people',
    published: '2031-05-06',
    text: 'Selvia’s government and the Hill Brigades signed nothing. Brigades commander Ode Farr said the valley was theirs. The government said the valley was empty.',
    says: [
      ['valley was theirs', 'Ode Farr', 'commander', 'Hill Brigades'],
      ['valley was empty', '*', '-', 'Selvia'],
    ],
  },
  {
    name: 'a coalition partner by its whole name',
    published: '2031-05-06',
    text: 'The Harbour Alliance, the smaller partner, said it would leave the cabinet. Its leader, Per Ode, said the port was not for sale. The Labour Front said it would stay.',
    says: [
      ['leave the cabinet', 'Harbour Alliance', '-', 'Harbour Alliance'],
      ['not for sale', 'Per Ode', 'leader', 'Harbour Alliance'],
      ['would stay', 'Labour Front', '-', 'Labour Front'],
    ],
  },
  {
    name: 'an opposition leader and a backbencher of hers',
    published: '2031-05-06',
    text: 'Back in Ormia, the opposition leader Sana Rill said the treaty was a gift. Her party would vote against it, she said. One of her own MPs, Olaf Dane, said the treaty was good.',
    says: [
      ['was a gift', 'Sana Rill', 'opposition leader', '-'],
      ['vote against it', 'Sana Rill', 'opposition leader', '-'],
      ['treaty was good', 'Olaf Dane', '?', '-'],
    ],
  },
  {
    name: 'a former prime minister thinks aloud',
    published: '2031-05-06',
    text: 'Former Ormian prime minister Eva Lund said Ormia should take the money. Lund said she would sign tonight.',
    says: [
      ['take the money', 'Eva Lund', 'former', '-'],
      ['sign tonight', 'Eva Lund', 'former', '-'],
    ],
  },
  {
    name: 'words that open a sentence are nobody',
    published: '2031-05-06',
    text: 'Welcome to our live coverage. Talks resumed at nine. Nets, hours and ports are on the table. Ormia’s envoy said the nets were cut. Quotas will be small, she said. Boats stay home on Sunday, the envoy said.',
    says: [
      ['nets were cut', '-', 'envoy', 'Ormia'],
      ['Quotas will be small', '-', 'envoy', 'Ormia'],
      ['Boats stay home', '-', 'envoy', 'Ormia'],
    ],
  },
  {
    name: 'a communique',
    published: '2031-05-06',
    text: 'Joint communique of the Governments of Selvia and Ormia\nThe two Governments reaffirmed that the strait must be open. Selvia undertook to withdraw its barges. Ormia said it would answer within a week.',
    says: [
      ['its barges', 'Selvia', '-', 'Selvia'],
      ['within a week', 'Ormia', '-', 'Ormia'],
    ],
  },
  {
    name: 'a communique of a ministry',
    published: '2031-05-06',
    text: 'The Ministry of Foreign Affairs of Selvia said in a statement that the note had been received. The ministry said Selvia would reply. The statement said the ambassador had been called home.',
    says: [
      ['been received', '*', '-', 'Selvia'],
      ['would reply', '*', '-', 'Selvia'],
      ['called home', '*', '?', 'Selvia'],
    ],
  },
  {
    name: 'a kingdom and a republic by their full names',
    published: '2031-05-06',
    text: 'The Kingdom of Harrow and the Republic of Lune share a river. King Aldo of Harrow said the sluice was his. Lune’s chancellor, Bea Stott, said rivers had no kings. The Lunese government said it would open the sluice.',
    says: [
      ['sluice was his', 'Aldo', 'King', 'Harrow|Kingdom of Harrow'],
      ['had no kings', 'Bea Stott', 'chancellor', 'Lune|Republic of Lune'],
      ['open the sluice', '*', '-', 'Lune|Republic of Lune'],
    ],
  },
  {
    name: 'a spokesman of a minister, and of an army',
    published: '2031-05-06',
    text: 'Marovia closed the pass on Monday. A spokeswoman for the interior minister said the snow was to blame. The army’s spokesman, Colonel Rolf Igen, said the snow had nothing to do with it. Igen said mines had been found.',
    says: [
      ['snow was to blame', '-', 'spokeswoman', 'Marovia'],
      ['nothing to do with it', 'Rolf Igen', 'spokesman', 'Marovia'],
      ['mines had been found', 'Rolf Igen', 'spokesman', 'Marovia'],
    ],
  },
  {
    name: 'an organ of an office, without the state',
    published: '2031-05-06',
    text: 'Marovian President Ola Brandt cancelled his trip. “Nobody was bought,” said an official of the trade commissioner’s office. The prime minister’s office said the trip would be made in June.',
    says: [
      ['Nobody was bought', '-', '?', 'Marovia'],
      ['made in June', '*', '-', 'Marovia'],
    ],
  },
  {
    name: 'an engineer and a shopkeeper',
    published: '2031-05-06',
    text: 'Ormia’s water minister, Leo Quist, said the gates were shut. “We measure nothing,” an engineer at the upper dam told this paper. “Ask the minister.”\n“I sell candles,” said Vera Moss, a shopkeeper in the old town. “It is a good year.”',
    says: [
      ['gates were shut', 'Leo Quist', 'water minister', 'Ormia'],
      ['measure nothing', '-', '-', '-'],
      ['sell candles', 'Vera Moss', '?', '-'],
    ],
  },
  {
    name: 'two ministers of two states, each by office',
    published: '2031-05-06',
    text: 'Selvian trade minister Noor Haas met Ormian trade minister Petra Vail. Vail said butter was cheap. Haas said it was too cheap. The Ormian minister said she would count again.',
    says: [
      ['butter was cheap', 'Petra Vail', 'trade minister', 'Ormia'],
      ['too cheap', 'Noor Haas', 'trade minister', 'Selvia'],
      ['count again', 'Petra Vail', 'trade minister', 'Ormia'],
    ],
  },
  {
    name: 'a delegation and its head',
    published: '2031-05-06',
    text: 'The head of the Selvian delegation, Ibo Narr, said lunch was long. The delegation said it would stay the night. Narr’s deputy said the beds were hard.',
    says: [
      ['lunch was long', 'Ibo Narr', 'head', 'Selvia'],
      ['stay the night', '*', '-', 'Selvia'],
      ['beds were hard', '-', 'deputy', 'Selvia'],
    ],
  },
  {
    name: 'the negotiation’s cast goes first',
    published: '2031-05-06',
    cast: [
      { name: 'Georgia Compact', aliases: ['Georgia', 'Georgian'] },
      { name: 'Upper Vale', aliases: ['the Vale', 'Valers'] },
    ],
    text: 'Georgia said the wells were dry. Georgian negotiator Ada Lemm said pipes would be laid. The Vale’s mayor, Iver Holm, said pipes leaked.',
    says: [
      ['wells were dry', 'Georgia', '-', 'Georgia Compact'],
      ['pipes would be laid', 'Ada Lemm', 'negotiator', 'Georgia Compact'],
      ['pipes leaked', 'Iver Holm', 'mayor', 'Upper Vale'],
    ],
  },
  {
    name: 'a speech quoted over several paragraphs',
    published: '2031-05-06',
    text: "“The pass belongs to all of us,” Marovia's chancellor, Ute Fenn, told the assembly.\n“We shall not sell it,” she said.\n“And we shall not close it.”\nTessaly’s envoy was not convinced. “Words,” he said.",
    says: [
      ['belongs to all of us', 'Ute Fenn', 'chancellor', 'Marovia'],
      ['not sell it', 'Ute Fenn', 'chancellor', 'Marovia'],
      ['not close it', 'Ute Fenn', 'chancellor', 'Marovia'],
      ['Words', '-', 'envoy', 'Tessaly'],
    ],
  },
  {
    name: 'it and they for states',
    published: '2031-05-06',
    text: 'A word on history: Selvia ships its grain through the strait. It said in May that the strait had to stay open. Ormia laid nets in June, saying it had to feed its towns.',
    says: [
      ['had to stay open', 'Selvia', '-', 'Selvia'],
      ['feed its towns', 'Ormia', '-', 'Ormia'],
    ],
  },
  {
    name: 'a person with his minister in apposition',
    published: '2031-05-06',
    text: 'Selvian president Aron Pell said the deal was done. Lene Dorn, his trade minister, resigned, saying the deal was theft. Gil Abend, her deputy, said he would stay.',
    says: [
      ['deal was done', 'Aron Pell', 'president', 'Selvia'],
      ['was theft', 'Lene Dorn', 'trade minister', 'Selvia'],
      ['would stay', 'Gil Abend', 'deputy', 'Selvia'],
    ],
  },
  {
    name: 'two states and two presidents, then he',
    published: '2031-05-06',
    text: 'President Aron Pell of Selvia and President Tove Lind of Ormia met on a ferry. He said the sea was calm. She said it was not. Pell said they would meet again.',
    says: [
      ['sea was calm', 'Aron Pell', 'President', 'Selvia'],
      ['it was not', 'Tove Lind', 'President', 'Ormia'],
      ['meet again', 'Aron Pell', 'President', 'Selvia'],
    ],
  },
  {
    name: 'a bank, a league and their heads',
    published: '2031-05-06',
    text: 'The Fishers’ League of Ormia said it would block the port. Its chair, Nora Beck, said nets had been stolen. Otto Lang, chief economist at the Ormian Savings Bank, said prices would double.',
    says: [
      ['block the port', 'Fishers’ League of Ormia|Fishers’ League', '-', '?'],
      ['been stolen', 'Nora Beck', '?', '?'],
      ['would double', 'Otto Lang', '?', '-'],
    ],
  },
  {
    name: 'a ministry after a state, and sources in it',
    published: '2031-05-06',
    text: 'Tolvia would not object to a test, a source in its defence ministry said. Publicly the ministry is harder. It said in a statement that tests were an insult. Sources in the ministry said the minister was alone.',
    says: [
      ['object to a test', '-', '?', 'Tolvia'],
      ['were an insult', '*', '-', 'Tolvia'],
      ['was alone', '-', '-', 'Tolvia'],
    ],
  },
];
