import type { KnownActor } from '../src/mention/actor-name.ts';

/** A short report, and who speaks in it for whom: "name / actor" for each statement, "-" where there is none. */
export interface WhoSpeaksCase {
  readonly text: string;
  readonly published?: string | null;
  readonly cast?: readonly KnownActor[];
  readonly speakers: readonly string[];
}

export const whoSpeaksCases: readonly WhoSpeaksCase[] = [
  // Dayton and the Balkans
  {
    text: 'Croatian President Franjo Tudjman said he would withdraw from Eastern Slavonia. Milosevic said Belgrade accepted the map.',
    published: '1995-11-15',
    speakers: ['Franjo Tudjman / Croatia', 'Slobodan Milosevic / Serbia'],
  },
  {
    text: 'Richard Holbrooke, the American envoy, said the talks were close to collapse. He said the parties had one more night.',
    published: '1995-11-19',
    speakers: ['Richard Holbrooke / United States', 'Richard Holbrooke / United States'],
  },
  {
    text: 'The Bosnian Serbs rejected the proposal. Their leader, Radovan Karadzic, said the map was a humiliation.',
    published: '1995-09-10',
    speakers: ['Bosnian Serbs / Bosnian Serbs', 'Radovan Karadzic / Bosnian Serbs'],
  },
  // Camp David and Oslo
  {
    text: 'President Clinton said both leaders had made progress. Arafat said Palestinians would not give up East Jerusalem. "We will not sign without Jerusalem," he said.',
    published: '2000-07-22',
    speakers: ['Bill Clinton / United States', 'Yasser Arafat / Palestine', 'Yasser Arafat / Palestine'],
  },
  {
    text: 'Israeli Prime Minister Ehud Barak said Israel was ready for painful concessions.',
    published: '2000-07-20',
    speakers: ['Ehud Barak / Israel'],
  },
  // The Iran deal
  {
    text: 'The US president said the agreement cut off every pathway to a weapon. Iranian Foreign Minister Mohammad Javad Zarif said sanctions had to be lifted first.',
    published: '2015-07-14',
    speakers: ['Barack Obama / United States', 'Mohammad Javad Zarif / Iran'],
  },
  {
    text: 'IAEA chief Yukiya Amano said inspectors needed access to the site. He warned that time was short.',
    published: '2015-06-01',
    speakers: [
      'Yukiya Amano / International Atomic Energy Agency',
      'Yukiya Amano / International Atomic Energy Agency',
    ],
  },
  {
    text: 'A senior State Department official said gaps remained. Two European diplomats said a deal was possible by Friday.',
    published: '2015-07-01',
    speakers: ['- / United States', '- / -'],
  },
  {
    text: 'Federica Mogherini, the EU foreign policy chief, said work would go on. She said nobody would leave the table.',
    published: '2015-07-07',
    speakers: ['Federica Mogherini / European Union', 'Federica Mogherini / European Union'],
  },
  // Colombia
  {
    text: 'Colombian President Juan Manuel Santos said the ceasefire would hold. Ivan Marquez, the chief FARC negotiator, said the rebels would disarm within six months.',
    published: '2016-06-23',
    speakers: ['Juan Manuel Santos / Colombia', 'Ivan Marquez / FARC'],
  },
  {
    text: 'Former president Alvaro Uribe said the accord gave impunity to criminals. The Colombian government said it would not renegotiate.',
    published: '2016-09-28',
    speakers: ['Alvaro Uribe / -', 'Colombian government / Colombia'],
  },
  {
    text: 'The National Liberation Army (ELN) said it would free the hostages. The ELN denied that talks had ended.',
    published: '2017-02-01',
    speakers: ['National Liberation Army / ELN', 'ELN / ELN'],
  },
  // Sudan
  {
    text: 'The Rapid Support Forces (RSF) said they accepted the truce. RSF leader Mohamed Hamdan Dagalo said his fighters would leave the hospitals.',
    published: '2023-05-20',
    speakers: ['Rapid Support Forces / Rapid Support Forces', 'Mohamed Hamdan Dagalo / Rapid Support Forces'],
  },
  {
    text: 'Sudanese army chief Abdel Fattah al-Burhan said there would be no talks with the RSF. A resident of Omdurman said shelling went on all night.',
    published: '2023-06-02',
    speakers: ['Abdel Fattah al-Burhan / Sudan', '- / -'],
  },
  {
    text: 'The UN envoy for Sudan, Volker Perthes, said both sides had agreed to send envoys. He said the talks would be in Jeddah.',
    published: '2023-05-02',
    speakers: ['Volker Perthes / United Nations', 'Volker Perthes / United Nations'],
  },
  // Minsk
  {
    text: 'Poroshenko said Kiev would pull back heavy weapons. German Chancellor Angela Merkel said she had no illusions. She said the deal was a glimmer of hope.',
    published: '2015-02-12',
    speakers: ['Petro Poroshenko / Ukraine', 'Angela Merkel / Germany', 'Angela Merkel / Germany'],
  },
  {
    text: 'Kremlin spokesman Dmitry Peskov said Russia was not a party to the conflict. The Kremlin denied that troops had crossed the border.',
    published: '2015-02-13',
    speakers: ['Dmitry Peskov / Russia', 'Kremlin / Russia'],
  },
  {
    text: 'A spokesman for the Élysée said the leaders would meet again. Downing Street said it supported the talks.',
    published: '2015-02-11',
    speakers: ['- / France', 'Downing Street / United Kingdom'],
  },
  {
    text: 'Putin said on Thursday that the ceasefire would begin at midnight. The Russian president said Ukraine had to change its constitution.',
    published: '2015-02-12',
    speakers: ['Vladimir Putin / Russia', 'Vladimir Putin / Russia'],
  },
  {
    text: 'Vladimir Putin said the treaty was dead.',
    published: '2011-05-01',
    speakers: ['Vladimir Putin / Russia'],
  },
  // Brexit
  {
    text: 'Michel Barnier, the EU chief negotiator, said the clock was ticking. David Davis said Britain would not pay the bill.',
    published: '2017-07-12',
    speakers: ['Michel Barnier / European Union', 'David Davis / United Kingdom'],
  },
  {
    text: 'British Prime Minister Theresa May said no deal was better than a bad deal. Labour leader Jeremy Corbyn said his party would vote against it. She said the vote would go ahead.',
    published: '2018-12-03',
    speakers: ['Theresa May / United Kingdom', 'Jeremy Corbyn / Labour', 'Theresa May / United Kingdom'],
  },
  {
    text: 'Irish Foreign Minister Simon Coveney said the backstop could not be reopened.',
    published: '2018-11-20',
    speakers: ['Simon Coveney / Ireland'],
  },
  {
    text: 'European Commission President Jean-Claude Juncker said this was the best possible deal. The European Commission said it would publish the text.',
    published: '2018-11-25',
    speakers: ['Jean-Claude Juncker / European Union', 'European Commission / European Union'],
  },
  // Trade
  {
    text: 'China accused the United States of bullying. The US Trade Representative, Robert Lighthizer, said tariffs would rise on Friday.',
    published: '2019-05-07',
    speakers: ['China / China', 'Robert Lighthizer / United States'],
  },
  {
    text: 'The German steel federation said tariffs would cost jobs. The German government said it was open to talks.',
    published: '2018-06-01',
    speakers: ['German steel federation / -', 'German government / Germany'],
  },
  {
    text: 'Analysts at Example Bank said the deal was unlikely. Chinese officials said Beijing would not give in.',
    published: '2019-05-09',
    speakers: ['- / -', '- / China'],
  },
  {
    text: 'Canadian Foreign Minister Chrystia Freeland said she was confident. Mexico said it would not accept the clause.',
    published: '2018-08-30',
    speakers: ['Chrystia Freeland / Canada', 'Mexico / Mexico'],
  },
  {
    text: 'WTO Director-General Roberto Azevedo said members should step back. The World Trade Organization said the dispute would take months.',
    published: '2018-03-05',
    speakers: [
      'Roberto Azevedo / World Trade Organization',
      'World Trade Organization / World Trade Organization',
    ],
  },
  // Climate
  {
    text: 'French Foreign Minister Laurent Fabius said the text was balanced. Xie Zhenhua said China would play its part. Tuvalu said the target was too weak.',
    published: '2015-12-12',
    speakers: ['Laurent Fabius / France', 'Xie Zhenhua / China', 'Tuvalu / Tuvalu'],
  },
  {
    text: 'Greenpeace said the pledge was empty. OPEC said it would cut output.',
    published: '2015-12-10',
    speakers: ['Greenpeace / -', 'OPEC / OPEC'],
  },
  {
    text: 'The Alliance of Small Island States said 1.5 degrees was a red line.',
    published: '2015-12-09',
    speakers: ['Alliance of Small Island States / Alliance of Small Island States'],
  },
  // Offices that speak for someone else than the nearest state
  {
    text: 'The Russian ambassador to Turkey said the corridor could be extended.',
    published: '2023-05-10',
    speakers: ['- / Russia'],
  },
  {
    text: "Ukraine's ambassador to Germany, Andrij Melnyk, said Berlin was too slow. The ambassador said tanks were needed.",
    published: '2022-04-10',
    speakers: ['Andrij Melnyk / Ukraine', 'Andrij Melnyk / Ukraine'],
  },
  {
    text: 'The governor of the Belgorod region said two villages had been shelled.',
    published: '2023-06-01',
    speakers: ['- / Belgorod'],
  },
  {
    text: 'Venezuelan opposition leader Maria Corina Machado said the vote had been stolen.',
    published: '2024-08-01',
    speakers: ['Maria Corina Machado / -'],
  },
  {
    text: 'Turkish opposition leader Ozgur Ozel said his party opposed the bill. Erdogan said the bill would pass.',
    published: '2025-03-01',
    speakers: ['Ozgur Ozel / -', 'Recep Tayyip Erdogan / Turkey'],
  },
  {
    text: 'Former US president Joe Biden said the plan was reckless. Donald Trump said the plan would work.',
    published: '2025-06-01',
    speakers: ['Joe Biden / -', 'Donald Trump / United States'],
  },
  {
    text: 'Former British prime minister Tony Blair said the parties should compromise.',
    published: '2018-02-01',
    speakers: ['Tony Blair / -'],
  },
  {
    text: 'Biden said allies would not be abandoned.',
    published: '2022-03-01',
    speakers: ['Joe Biden / United States'],
  },
  {
    text: 'The Emirati company said it would build the port. Somalia said the contract was void.',
    published: '2024-01-10',
    speakers: ['Emirati company / -', 'Somalia / Somalia'],
  },
  {
    text: 'French energy company TotalEnergies said it would leave the country.',
    published: '2022-01-21',
    speakers: ['TotalEnergies / -'],
  },
  {
    text: 'Igor Novak, an analyst at a Moscow think-tank, said the Kremlin would not accept. He said a truce was possible.',
    published: '2023-01-21',
    speakers: ['Igor Novak / -', 'Igor Novak / -'],
  },
  {
    text: 'A Kenyan official said the summit would take place. Sources close to the talks said it would not.',
    published: '2024-01-21',
    speakers: ['- / Kenya', '- / -'],
  },
  {
    text: 'NATO Secretary General Jens Stoltenberg said the alliance stood ready. NATO said it would send four battalions. A NATO official said more could follow.',
    published: '2022-02-24',
    speakers: ['Jens Stoltenberg / NATO', 'NATO / NATO', '- / NATO'],
  },
  {
    text: 'UN Secretary-General Ban Ki-moon said the siege had to end. Ban said aid was waiting.',
    published: '2014-02-02',
    speakers: ['Ban Ki-moon / United Nations', 'Ban Ki-moon / United Nations'],
  },
  {
    text: 'Hamas said it had accepted the proposal. A spokesman for the group said the army had to withdraw. Israel rejected the claim.',
    published: '2024-05-06',
    speakers: ['Hamas / Hamas', '- / Hamas', 'Israel / Israel'],
  },
  {
    text: 'Hezbollah leader Naim Qassem said the group would not disarm. Lebanese President Joseph Aoun said only the state should hold arms.',
    published: '2025-08-10',
    speakers: ['Naim Qassem / Hezbollah', 'Joseph Aoun / Lebanon'],
  },
  {
    text: "The Houthis' chief negotiator, Mohammed Abdulsalam, said salaries must be paid first. Saudi Arabia said it wanted a lasting ceasefire.",
    published: '2023-04-15',
    speakers: ['Mohammed Abdulsalam / Houthis', 'Saudi Arabia / Saudi Arabia'],
  },
  {
    text: 'M23 said it would withdraw from Walikale. Rwandan Foreign Minister Olivier Nduhungirehe said Kigali had no troops there. Kinshasa accused Rwanda of lying.',
    published: '2025-03-22',
    speakers: ['M23 / M23', 'Olivier Nduhungirehe / Rwanda', 'Kinshasa / Democratic Republic of the Congo'],
  },
  {
    text: 'The African Union said it would send observers. Its envoy, Olusegun Obasanjo, said both sides had agreed.',
    published: '2022-11-02',
    speakers: ['African Union / African Union', 'Olusegun Obasanjo / African Union'],
  },
  // He, she, they, the president, the minister
  {
    text: 'Finnish President Alexander Stubb met Italian Prime Minister Giorgia Meloni in Rome. He said Europe had to act together. She said Italy would not send troops.',
    published: '2025-03-02',
    speakers: ['Alexander Stubb / Finland', 'Giorgia Meloni / Italy'],
  },
  {
    text: 'Egyptian Foreign Minister Badr Abdelatty said the crossing would open. The minister said Cairo would not accept displacement.',
    published: '2025-02-02',
    speakers: ['Badr Abdelatty / Egypt', 'Badr Abdelatty / Egypt'],
  },
  {
    text: 'Georgian President Mikheil Saakashvili said the enclave was Georgian. The president said there would be no talks under fire.',
    published: '2008-08-09',
    speakers: ['Mikheil Saakashvili / Georgia', 'Mikheil Saakashvili / Georgia'],
  },
  {
    text: 'Kenya and Uganda said they would sign the pact. They said troops would arrive in a week.',
    published: '2022-11-12',
    speakers: ['Kenya / Kenya', 'Uganda / Uganda', 'Kenya / Kenya', 'Uganda / Uganda'],
  },
  {
    text: 'Ethiopian Prime Minister Abiy Ahmed said the dam would be filled. Abiy said his country would not harm Egypt.',
    published: '2020-06-22',
    speakers: ['Abiy Ahmed / Ethiopia', 'Abiy Ahmed / Ethiopia'],
  },
  {
    text: 'Saudi Crown Prince Mohammed bin Salman said the kingdom was ready for talks. Bin Salman said Iran was a neighbour.',
    published: '2021-04-28',
    speakers: ['Mohammed bin Salman / Saudi Arabia', 'Mohammed bin Salman / Saudi Arabia'],
  },
  {
    text: 'Ursula von der Leyen said Europe would answer. Von der Leyen said she preferred a deal.',
    published: '2025-04-07',
    speakers: ['Ursula von der Leyen / European Union', 'Ursula von der Leyen / European Union'],
  },
  {
    text: 'Sheikh Mohammed bin Abdulrahman Al Thani, the Qatari prime minister, said mediation would go on.',
    published: '2024-10-01',
    speakers: ['Mohammed bin Abdulrahman Al Thani / Qatar'],
  },
  {
    text: 'Zelenskiy said Ukraine wanted peace. Zelensky said there would be no vote.',
    published: '2025-02-15',
    speakers: ['Volodymyr Zelenskyy / Ukraine', 'Volodymyr Zelenskyy / Ukraine'],
  },
  {
    text: "Moscow accused Kyiv of dragging its feet. Kyiv rejected Moscow's claim.",
    published: '2025-07-15',
    speakers: ['Moscow / Russia', 'Kyiv / Ukraine'],
  },
  {
    text: 'Pakistani Foreign Minister Ishaq Dar said India had closed the door. His Indian counterpart, Subrahmanyam Jaishankar, said terror and talks did not go together.',
    published: '2025-05-15',
    speakers: ['Ishaq Dar / Pakistan', 'Subrahmanyam Jaishankar / India'],
  },
  {
    text: 'The Pentagon said no troops had been moved. The Bundestag backed the plan. The White House said it would consult allies.',
    published: '2021-04-15',
    speakers: ['Pentagon / United States', 'Bundestag / Germany', 'White House / United States'],
  },
  {
    text: 'South African President Nelson Mandela said the parties had to talk. Mandela said the region wanted peace.',
    published: '1996-05-04',
    speakers: ['Nelson Mandela / South Africa', 'Nelson Mandela / South Africa'],
  },
  {
    text: 'North Korean leader Kim Jong Un said the button was on his desk. South Korean President Moon Jae-in said he was open to talks.',
    published: '2018-01-02',
    speakers: ['Kim Jong Un / North Korea', 'Moon Jae-in / South Korea'],
  },
  // Invented states and parties
  {
    text: 'The president of Ostrava Republic, Ilse Marn, said the dam would stay. Marn said she wanted a treaty. Velda rejected the offer, its foreign minister said.',
    published: '2031-03-03',
    cast: [
      { name: 'Ostrava Republic', aliases: ['Ostrava'] },
      { name: 'Velda', aliases: ['Veldan', 'the Veldans'] },
    ],
    speakers: ['Ilse Marn / Ostrava Republic', 'Ilse Marn / Ostrava Republic', '- / Velda'],
  },
  {
    text: 'Veldan negotiator Petra Holm said her side would sign. "We are ready," she said.',
    published: '2031-03-03',
    cast: [{ name: 'Velda', aliases: ['Veldan', 'the Veldans'] }],
    speakers: ['Petra Holm / Velda', 'Petra Holm / Velda'],
  },
  {
    text: 'The Northern Front said it would lay down arms. NF commander Rui Tavo said prisoners came first.',
    published: '2031-03-03',
    cast: [{ name: 'Northern Front', aliases: ['NF'] }],
    speakers: ['Northern Front / Northern Front', 'Rui Tavo / Northern Front'],
  },
  // The day of publication is not known
  {
    text: 'Macron said France would not leave. Guterres said the council had failed.',
    published: null,
    speakers: ['Emmanuel Macron / France', 'Antonio Guterres / United Nations'],
  },
  // Names written with other letters
  {
    text: 'Turkish President Recep Tayyip Erdoğan said the vote could wait. Erdogan said Sweden knew what to do.',
    published: '2023-01-23',
    speakers: ['Recep Tayyip Erdoğan / Turkey', 'Recep Tayyip Erdoğan / Turkey'],
  },
  {
    text: 'Egyptian President Abdel-Fattah el-Sissi said displacement was a red line. El-Sissi said aid had to flow.',
    published: '2023-10-20',
    speakers: ['Abdel-Fattah el-Sissi / Egypt', 'Abdel-Fattah el-Sissi / Egypt'],
  },
  // "Its foreign minister" beside a name is not the last foreign minister named
  {
    text: "France's foreign minister, Jean Barrot, said Paris was ready to talk. Uzbekistan offered to host the mission. Its foreign minister, Bakhtiyor Saidov, said Tashkent would supply electricity.",
    published: '2031-05-04',
    speakers: ['Jean Barrot / France', 'Uzbekistan / Uzbekistan', 'Bakhtiyor Saidov / Uzbekistan'],
  },
];
