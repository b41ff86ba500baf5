/**
 * People whom reports name without their country, by terms, one a line: name | other spellings and short names | whom
 * they speak for | office | first day | last day | f or m. Compiled by hand from public facts; it completes the list in
 * `data/leader-term.ts` (organisations, envoys, ministers since 2022, usual spellings).
 */
export const leaders = `
Donald Trump|Trump|United States|President|2017-01-20|2021-01-20|m
Donald Trump|Trump|United States|President|2025-01-20||m
Joe Biden|Biden|United States|President|2021-01-20|2025-01-20|m
Barack Obama|Obama|United States|President|2009-01-20|2017-01-20|m
George W. Bush|George Bush,Bush|United States|President|2001-01-20|2009-01-20|m
Bill Clinton|Clinton|United States|President|1993-01-20|2001-01-20|m
JD Vance|J.D. Vance,Vance|United States|Vice President|2025-01-20||m
Kamala Harris||United States|Vice President|2021-01-20|2025-01-20|f
Antony Blinken|Blinken|United States|Secretary of State|2021-01-26|2025-01-20|m
Marco Rubio|Rubio|United States|Secretary of State|2025-01-21||m
John Kerry|Kerry|United States|Secretary of State|2013-02-01|2017-01-20|m
Warren Christopher||United States|Secretary of State|1993-01-20|1997-01-17|m
James Baker||United States|Secretary of State|1989-01-25|1992-08-23|m
Lloyd Austin||United States|Secretary of Defense|2021-01-22|2025-01-20|m
Pete Hegseth|Hegseth|United States|Secretary of Defense|2025-01-25||m
Scott Bessent|Bessent|United States|Treasury Secretary|2025-01-28||m
Howard Lutnick|Lutnick|United States|Commerce Secretary|2025-02-21||m
Jamieson Greer|Greer|United States|Trade Representative|2025-02-27||m
Robert Lighthizer|Lighthizer|United States|Trade Representative|2017-05-15|2021-01-20|m
Steve Witkoff|Witkoff|United States|envoy|2025-01-20||m
Keith Kellogg|Kellogg|United States|envoy|2025-01-20||m
Richard Holbrooke|Holbrooke|United States|envoy|1995-01-01|1996-02-21|m
Todd Stern||United States|climate envoy|2009-01-26|2016-04-01|m
Vladimir Putin|Putin|Russia|Prime Minister|1999-08-09|2000-05-07|m
Vladimir Putin|Putin|Russia|President|2000-05-07|2008-05-07|m
Vladimir Putin|Putin|Russia|Prime Minister|2008-05-08|2012-05-07|m
Vladimir Putin|Putin|Russia|President|2012-05-07||m
Boris Yeltsin|Yeltsin|Russia|President|1991-07-10|1999-12-31|m
Dmitry Medvedev|Medvedev|Russia|President|2008-05-07|2012-05-07|m
Dmitry Medvedev|Medvedev|Russia|Prime Minister|2012-05-08|2020-01-16|m
Sergei Lavrov|Sergey Lavrov,Lavrov|Russia|Foreign Minister|2004-03-09||m
Dmitry Peskov|Peskov|Russia|spokesman|2012-05-22||m
Maria Zakharova|Zakharova|Russia|spokeswoman|2015-08-10||f
Sergei Ryabkov|Ryabkov|Russia|Deputy Foreign Minister|2008-08-15||m
Andrei Belousov|Belousov|Russia|Defence Minister|2024-05-14||m
Vladimir Medinsky|Medinsky|Russia|negotiator|2022-02-28||m
Mikhail Gorbachev|Gorbachev|Soviet Union|President|1990-03-15|1991-12-25|m
Volodymyr Zelenskyy|Volodymyr Zelensky,Volodymyr Zelenskiy,Zelenskyy,Zelensky,Zelenskiy|Ukraine|President|2019-05-20||m
Petro Poroshenko|Poroshenko|Ukraine|President|2014-06-07|2019-05-20|m
Viktor Yanukovych|Yanukovych,Yanukovich|Ukraine|President|2010-02-25|2014-02-22|m
Oleksandr Turchynov|Turchynov|Ukraine|acting President|2014-02-23|2014-06-07|m
Arseniy Yatsenyuk|Yatsenyuk|Ukraine|Prime Minister|2014-02-27|2016-04-14|m
Pavlo Klimkin|Klimkin|Ukraine|Foreign Minister|2014-06-19|2019-08-29|m
Dmytro Kuleba|Kuleba|Ukraine|Foreign Minister|2020-03-04|2024-09-05|m
Andrii Sybiha|Sybiha|Ukraine|Foreign Minister|2024-09-05||m
Andriy Yermak|Yermak|Ukraine|chief of staff|2020-02-11|2025-11-28|m
Rustem Umerov|Umerov|Ukraine|Defence Minister|2023-09-06|2025-07-17|m
Rustem Umerov|Umerov|Ukraine|Security Council Secretary|2025-07-18||m
Emmanuel Macron|Macron|France|President|2017-05-14||m
François Hollande|Hollande|France|President|2012-05-15|2017-05-15|m
Nicolas Sarkozy|Sarkozy|France|President|2007-05-16|2012-05-15|m
Jacques Chirac|Chirac|France|President|1995-05-17|2007-05-16|m
François Mitterrand|Mitterrand|France|President|1981-05-21|1995-05-17|m
François Bayrou|Bayrou|France|Prime Minister|2024-12-13|2025-09-09|m
Sébastien Lecornu|Lecornu|France|Prime Minister|2025-09-09||m
Stéphane Séjourné||France|Foreign Minister|2024-01-12|2024-09-21|m
Jean-Noël Barrot|Barrot|France|Foreign Minister|2024-09-21||m
Laurent Fabius|Fabius|France|Foreign Minister|2012-05-16|2016-02-11|m
Keir Starmer|Starmer|United Kingdom|Prime Minister|2024-07-05||m
Rishi Sunak|Sunak|United Kingdom|Prime Minister|2022-10-25|2024-07-05|m
Liz Truss|Truss|United Kingdom|Prime Minister|2022-09-06|2022-10-25|f
Liz Truss|Truss|United Kingdom|Foreign Secretary|2021-09-15|2022-09-06|f
Boris Johnson||United Kingdom|Prime Minister|2019-07-24|2022-09-06|m
Theresa May||United Kingdom|Prime Minister|2016-07-13|2019-07-24|f
David Cameron|Cameron|United Kingdom|Prime Minister|2010-05-11|2016-07-13|m
David Cameron||United Kingdom|Foreign Secretary|2023-11-13|2024-07-05|m
James Cleverly||United Kingdom|Foreign Secretary|2022-09-06|2023-11-13|m
David Lammy|Lammy|United Kingdom|Foreign Secretary|2024-07-05|2025-09-05|m
Yvette Cooper||United Kingdom|Foreign Secretary|2025-09-05||f
John Healey|Healey|United Kingdom|Defence Secretary|2024-07-05||m
Gordon Brown||United Kingdom|Prime Minister|2007-06-27|2010-05-11|m
Tony Blair|Blair|United Kingdom|Prime Minister|1997-05-02|2007-06-27|m
John Major||United Kingdom|Prime Minister|1990-11-28|1997-05-02|m
Friedrich Merz|Merz|Germany|Chancellor|2025-05-06||m
Olaf Scholz|Scholz|Germany|Chancellor|2021-12-08|2025-05-06|m
Angela Merkel|Merkel|Germany|Chancellor|2005-11-22|2021-12-08|f
Gerhard Schröder|Gerhard Schroeder,Schröder,Schroeder|Germany|Chancellor|1998-10-27|2005-11-22|m
Helmut Kohl|Kohl|Germany|Chancellor|1982-10-01|1998-10-27|m
Hans-Dietrich Genscher|Genscher|Germany|Foreign Minister|1974-05-17|1992-05-17|m
Klaus Kinkel||Germany|Foreign Minister|1992-05-18|1998-10-26|m
Joschka Fischer||Germany|Foreign Minister|1998-10-27|2005-11-22|m
Frank-Walter Steinmeier|Steinmeier|Germany|Foreign Minister|2005-11-22|2009-10-27|m
Guido Westerwelle|Westerwelle|Germany|Foreign Minister|2009-10-28|2013-12-17|m
Frank-Walter Steinmeier|Steinmeier|Germany|Foreign Minister|2013-12-17|2017-01-27|m
Frank-Walter Steinmeier|Steinmeier|Germany|President|2017-03-19||m
Sigmar Gabriel||Germany|Foreign Minister|2017-01-27|2018-03-14|m
Heiko Maas||Germany|Foreign Minister|2018-03-14|2021-12-08|m
Annalena Baerbock|Baerbock|Germany|Foreign Minister|2021-12-08|2025-05-06|f
Johann Wadephul|Wadephul|Germany|Foreign Minister|2025-05-06||m
Ursula von der Leyen|von der Leyen|Germany|Defence Minister|2013-12-17|2019-07-17|f
Boris Pistorius|Pistorius|Germany|Defence Minister|2023-01-19||m
Giorgia Meloni|Meloni|Italy|Prime Minister|2022-10-22||f
Mario Draghi|Draghi|Italy|Prime Minister|2021-02-13|2022-10-22|m
Antonio Tajani|Tajani|Italy|Foreign Minister|2022-10-22||m
Guido Crosetto|Crosetto|Italy|Defence Minister|2022-10-22||m
Matteo Renzi|Renzi|Italy|Prime Minister|2014-02-22|2016-12-12|m
Silvio Berlusconi|Berlusconi|Italy|Prime Minister|2008-05-08|2011-11-16|m
Pedro Sánchez||Spain|Prime Minister|2018-06-02||m
Mariano Rajoy|Rajoy|Spain|Prime Minister|2011-12-21|2018-06-01|m
José Manuel Albares|Albares|Spain|Foreign Minister|2021-07-12||m
Donald Tusk|Tusk|Poland|Prime Minister|2007-11-16|2014-09-22|m
Donald Tusk|Tusk|European Union|Council President|2014-12-01|2019-11-30|m
Donald Tusk|Tusk|Poland|Prime Minister|2023-12-13||m
Radosław Sikorski|Radoslaw Sikorski,Radek Sikorski,Sikorski|Poland|Foreign Minister|2007-11-16|2014-09-22|m
Radosław Sikorski|Radoslaw Sikorski,Radek Sikorski,Sikorski|Poland|Foreign Minister|2023-12-13||m
Karol Nawrocki|Nawrocki|Poland|President|2025-08-06||m
Andrzej Duda|Duda|Poland|President|2015-08-06|2025-08-06|m
Viktor Orbán|Orbán,Orban|Hungary|Prime Minister|2010-05-29||m
Péter Szijjártó|Szijjártó,Szijjarto|Hungary|Foreign Minister|2014-09-23||m
Robert Fico|Fico|Slovakia|Prime Minister|2023-10-25||m
Alexander Stubb|Stubb|Finland|President|2024-03-01||m
Elina Valtonen||Finland|Foreign Minister|2023-06-20||f
Mette Frederiksen|Frederiksen|Denmark|Prime Minister|2019-06-27||f
Dick Schoof||Netherlands|Prime Minister|2024-07-02||m
Mark Rutte|Rutte|Netherlands|Prime Minister|2010-10-14|2024-07-02|m
Alexis Tsipras|Tsipras|Greece|Prime Minister|2015-01-26|2019-07-08|m
Yanis Varoufakis|Varoufakis|Greece|Finance Minister|2015-01-27|2015-07-06|m
Kyriakos Mitsotakis|Mitsotakis|Greece|Prime Minister|2019-07-08||m
Recep Tayyip Erdogan|Recep Tayyip Erdoğan,Erdogan,Erdoğan|Turkey|Prime Minister|2003-03-14|2014-08-28|m
Recep Tayyip Erdogan|Recep Tayyip Erdoğan,Erdogan,Erdoğan|Turkey|President|2014-08-28||m
Mevlüt Çavuşoğlu|Mevlut Cavusoglu,Cavusoglu,Çavuşoğlu|Turkey|Foreign Minister|2014-08-29|2023-06-03|m
Hakan Fidan||Turkey|Foreign Minister|2023-06-03||m
Slobodan Milosevic|Milosevic,Milošević|Serbia|President|1991-01-11|1997-07-23|m
Slobodan Milosevic|Milosevic,Milošević|Yugoslavia|President|1997-07-23|2000-10-07|m
Alija Izetbegovic|Izetbegovic,Izetbegović|Bosnia and Herzegovina|President|1990-12-20|2000-10-14|m
Haris Silajdzic|Silajdzic,Silajdžić|Bosnia and Herzegovina|Prime Minister|1993-10-25|1996-01-30|m
Franjo Tudjman|Tudjman,Tuđman|Croatia|President|1990-05-30|1999-12-10|m
Aleksandar Vučić|Vučić,Vucic|Serbia|President|2017-05-31||m
Albin Kurti|Kurti|Kosovo|Prime Minister|2021-03-22||m
Xi Jinping|Xi|China|President|2013-03-14||m
Hu Jintao|Hu|China|President|2003-03-15|2013-03-14|m
Jiang Zemin|Jiang|China|President|1993-03-27|2003-03-15|m
Li Keqiang||China|Premier|2013-03-15|2023-03-11|m
Wen Jiabao||China|Premier|2003-03-16|2013-03-15|m
Li Qiang||China|Premier|2023-03-11||m
Wang Yi||China|Foreign Minister|2013-03-16||m
Liu He||China|Vice Premier|2018-03-19|2023-03-12|m
He Lifeng||China|Vice Premier|2023-03-12||m
Xie Zhenhua||China|climate envoy|2007-01-01|2024-01-01|m
Shinzo Abe|Abe|Japan|Prime Minister|2012-12-26|2020-09-16|m
Fumio Kishida|Kishida|Japan|Prime Minister|2021-10-04|2024-10-01|m
Shigeru Ishiba|Ishiba|Japan|Prime Minister|2024-10-01|2025-10-21|m
Sanae Takaichi|Takaichi|Japan|Prime Minister|2025-10-21||f
Ryosei Akazawa|Akazawa|Japan|negotiator|2025-04-01||m
Narendra Modi|Modi|India|Prime Minister|2014-05-26||m
Manmohan Singh||India|Prime Minister|2004-05-22|2014-05-26|m
Subrahmanyam Jaishankar|S. Jaishankar,Jaishankar|India|Foreign Minister|2019-05-30||m
Shehbaz Sharif|Shahbaz Sharif|Pakistan|Prime Minister|2024-03-04||m
Imran Khan||Pakistan|Prime Minister|2018-08-18|2022-04-10|m
Ishaq Dar||Pakistan|Foreign Minister|2024-03-11||m
Moon Jae-in|Moon|South Korea|President|2017-05-10|2022-05-09|m
Yoon Suk-yeol|Yoon Suk Yeol,Yoon|South Korea|President|2022-05-10|2025-04-04|m
Lee Jae-myung|Lee Jae Myung|South Korea|President|2025-06-04||m
Kim Jong Un|Kim Jong-un|North Korea|leader|2011-12-17||m
Kim Jong Il|Kim Jong-il|North Korea|leader|1994-07-08|2011-12-17|m
Anthony Albanese|Albanese|Australia|Prime Minister|2022-05-23||m
Penny Wong||Australia|Foreign Minister|2022-05-23||f
Christopher Luxon|Luxon|New Zealand|Prime Minister|2023-11-27||m
Winston Peters||New Zealand|Foreign Minister|2023-11-27||m
Mark Carney|Carney|Canada|Prime Minister|2025-03-14||m
Justin Trudeau|Trudeau|Canada|Prime Minister|2015-11-04|2025-03-14|m
Stephen Harper||Canada|Prime Minister|2006-02-06|2015-11-04|m
Chrystia Freeland|Freeland|Canada|Foreign Minister|2017-01-10|2019-11-20|f
Mélanie Joly|Joly|Canada|Foreign Minister|2021-10-26|2025-05-13|f
Anita Anand||Canada|Foreign Minister|2025-05-13||f
Claudia Sheinbaum|Sheinbaum|Mexico|President|2024-10-01||f
Enrique Peña Nieto|Peña Nieto,Pena Nieto|Mexico|President|2012-12-01|2018-12-01|m
Andrés Manuel López Obrador|Lopez Obrador,López Obrador|Mexico|President|2018-12-01|2024-10-01|m
Luiz Inácio Lula da Silva|Lula|Brazil|President|2003-01-01|2010-12-31|m
Luiz Inácio Lula da Silva|Lula|Brazil|President|2023-01-01||m
Dilma Rousseff|Rousseff|Brazil|President|2011-01-01|2016-08-31|f
Jair Bolsonaro|Bolsonaro|Brazil|President|2019-01-01|2022-12-31|m
Mauro Vieira|Vieira|Brazil|Foreign Minister|2023-01-01||m
Javier Milei|Milei|Argentina|President|2023-12-10||m
Gabriel Boric|Boric|Chile|President|2022-03-11||m
Juan Manuel Santos|Santos|Colombia|President|2010-08-07|2018-08-07|m
Álvaro Uribe|Alvaro Uribe,Uribe|Colombia|President|2002-08-07|2010-08-07|m
Iván Duque|Ivan Duque,Duque|Colombia|President|2018-08-07|2022-08-07|m
Gustavo Petro|Petro|Colombia|President|2022-08-07||m
Humberto de la Calle||Colombia|negotiator|2012-10-18|2016-11-30|m
Iván Márquez|Ivan Marquez|FARC|negotiator|2012-10-18|2016-11-30|m
Rodrigo Londoño|Rodrigo Londono,Timochenko|FARC|leader|2011-11-15|2017-08-27|m
Pablo Beltrán|Pablo Beltran|ELN|negotiator|2017-02-07||m
Nicolás Maduro|Nicolas Maduro,Maduro|Venezuela|President|2013-04-19||m
Hugo Chávez|Hugo Chavez,Chávez,Chavez|Venezuela|President|1999-02-02|2013-03-05|m
Benjamin Netanyahu|Netanyahu|Israel|Prime Minister|1996-06-18|1999-07-06|m
Benjamin Netanyahu|Netanyahu|Israel|Prime Minister|2009-03-31|2021-06-13|m
Benjamin Netanyahu|Netanyahu|Israel|Prime Minister|2022-12-29||m
Ehud Barak|Barak|Israel|Prime Minister|1999-07-06|2001-03-07|m
Ariel Sharon|Sharon|Israel|Prime Minister|2001-03-07|2006-04-14|m
Yitzhak Rabin|Rabin|Israel|Prime Minister|1992-07-13|1995-11-04|m
Shimon Peres|Peres|Israel|Foreign Minister|1992-07-14|1995-11-22|m
Israel Katz||Israel|Defence Minister|2024-11-08||m
Gideon Saar|Gideon Sa'ar,Saar,Sa'ar|Israel|Foreign Minister|2024-11-08||m
Ron Dermer|Dermer|Israel|Strategic Affairs Minister|2022-12-29|2025-11-11|m
Yoav Gallant|Gallant|Israel|Defence Minister|2022-12-29|2024-11-05|m
Yasser Arafat|Yasir Arafat,Arafat|Palestine|President|1994-07-05|2004-11-11|m
Mahmoud Abbas|Abbas|Palestine|President|2005-01-15||m
Saeb Erekat|Saeb Erakat,Erekat|Palestine|negotiator|1995-01-01|2020-11-10|m
Ismail Haniyeh|Haniyeh|Hamas|leader|2017-05-06|2024-07-31|m
Khalil al-Hayya|al-Hayya|Hamas|negotiator|2024-10-16||m
Osama Hamdan||Hamas|official|2000-01-01||m
Hassan Nasrallah|Nasrallah|Hezbollah|leader|1992-02-16|2024-09-27|m
Naim Qassem|Qassem|Hezbollah|leader|2024-10-29||m
Abbas Araghchi|Araghchi,Araqchi|Iran|negotiator|2013-08-15|2021-08-25|m
Abbas Araghchi|Araghchi,Araqchi|Iran|Foreign Minister|2024-08-21||m
Mohammad Javad Zarif|Javad Zarif,Zarif|Iran|Foreign Minister|2013-08-15|2021-08-25|m
Hossein Amir-Abdollahian|Hossein Amirabdollahian,Amirabdollahian,Amir-Abdollahian|Iran|Foreign Minister|2021-08-25|2024-05-19|m
Ali Khamenei|Khamenei|Iran|Supreme Leader|1989-06-04||m
Hassan Rouhani|Rouhani,Rohani|Iran|President|2013-08-03|2021-08-03|m
Mahmoud Ahmadinejad|Ahmadinejad|Iran|President|2005-08-03|2013-08-03|m
Ebrahim Raisi|Raisi|Iran|President|2021-08-03|2024-05-19|m
Masoud Pezeshkian|Pezeshkian|Iran|President|2024-07-28||m
Esmail Baghaei|Esmaeil Baghaei,Baghaei|Iran|spokesman|2024-10-01||m
Saddam Hussein|Saddam|Iraq|President|1979-07-16|2003-04-09|m
Bashar al-Assad|Bashar Assad,Assad,al-Assad|Syria|President|2000-07-17|2024-12-08|m
Ahmed al-Sharaa|al-Sharaa,Sharaa|Syria|President|2025-01-29||m
Walid al-Moualem|Walid Muallem,Moualem,Muallem|Syria|Foreign Minister|2006-02-11|2020-11-16|m
Abdel Fattah al-Sisi|Abdel-Fattah el-Sissi,Sisi,el-Sisi,al-Sisi,el-Sissi,Sissi|Egypt|President|2014-06-08||m
Hosni Mubarak|Mubarak|Egypt|President|1981-10-14|2011-02-11|m
Sameh Shoukry|Shoukry|Egypt|Foreign Minister|2014-06-17|2024-07-03|m
Badr Abdelatty|Abdelatty|Egypt|Foreign Minister|2024-07-03||m
Mohammed bin Salman|Mohammad bin Salman|Saudi Arabia|Crown Prince|2017-06-21||m
Faisal bin Farhan|Prince Faisal bin Farhan|Saudi Arabia|Foreign Minister|2019-10-23||m
Adel al-Jubeir|al-Jubeir,Jubeir|Saudi Arabia|Foreign Minister|2015-04-29|2018-12-27|m
Mohammed bin Zayed|Sheikh Mohammed bin Zayed|United Arab Emirates|President|2022-05-14||m
Tamim bin Hamad Al Thani|Tamim bin Hamad|Qatar|Emir|2013-06-25||m
Mohammed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman|Qatar|Prime Minister|2023-03-07||m
Majed al-Ansari|Majed Al-Ansari,al-Ansari|Qatar|spokesman|2021-01-01||m
King Abdullah II|King Abdullah|Jordan|King|1999-02-07||m
Ayman Safadi|Safadi|Jordan|Foreign Minister|2017-01-15||m
Joseph Aoun||Lebanon|President|2025-01-09||m
Nawaf Salam||Lebanon|Prime Minister|2025-02-08||m
Abdel Fattah al-Burhan|Abdel-Fattah Burhan,al-Burhan,Burhan|Sudan|army chief|2019-04-12||m
Mohamed Hamdan Dagalo|Hemedti,Dagalo|Rapid Support Forces|commander|2013-08-01||m
Omar al-Bashir|Omar Hassan al-Bashir,al-Bashir,Bashir|Sudan|President|1989-06-30|2019-04-11|m
Salva Kiir|Kiir|South Sudan|President|2011-07-09||m
Riek Machar|Machar|South Sudan|Vice President|2020-02-22||m
Abiy Ahmed|Abiy|Ethiopia|Prime Minister|2018-04-02||m
Isaias Afwerki|Isaias|Eritrea|President|1993-05-24||m
Debretsion Gebremichael|Debretsion|Tigray People's Liberation Front|leader|2018-01-01||m
Getachew Reda||Tigray People's Liberation Front|spokesman|2016-01-01|2023-03-17|m
William Ruto|Ruto|Kenya|President|2022-09-13||m
Uhuru Kenyatta|Kenyatta|Kenya|President|2013-04-09|2022-09-13|m
Yoweri Museveni|Museveni|Uganda|President|1986-01-29||m
Paul Kagame|Kagame|Rwanda|President|2000-04-22||m
Olivier Nduhungirehe|Nduhungirehe|Rwanda|Foreign Minister|2024-06-12||m
Félix Tshisekedi|Felix Tshisekedi,Tshisekedi|Democratic Republic of the Congo|President|2019-01-24||m
Joseph Kabila|Kabila|Democratic Republic of the Congo|President|2001-01-26|2019-01-24|m
Thérèse Kayikwamba Wagner|Therese Kayikwamba Wagner|Democratic Republic of the Congo|Foreign Minister|2024-06-12||f
Corneille Nangaa|Nangaa|M23|leader|2023-12-15||m
Bertrand Bisimwa|Bisimwa|M23|leader|2013-03-07||m
Cyril Ramaphosa|Ramaphosa|South Africa|President|2018-02-15||m
Jacob Zuma|Zuma|South Africa|President|2009-05-09|2018-02-14|m
Thabo Mbeki|Mbeki|South Africa|President|1999-06-14|2008-09-24|m
Nelson Mandela|Mandela|South Africa|President|1994-05-10|1999-06-14|m
Robert Mugabe|Mugabe|Zimbabwe|President|1987-12-31|2017-11-21|m
Bola Tinubu|Tinubu|Nigeria|President|2023-05-29||m
Moammar Gadhafi|Muammar Gaddafi,Muammar Qaddafi,Moammar Gaddafi,Gadhafi,Gaddafi,Qaddafi|Libya|leader|1969-09-01|2011-10-20|m
Khalifa Haftar|Khalifa Hifter,Haftar|Libyan National Army|commander|2015-03-02||m
Alexander Lukashenko|Aleksandr Lukashenko,Lukashenko|Belarus|President|1994-07-20||m
Maia Sandu|Sandu|Moldova|President|2020-12-24||f
Nikol Pashinyan|Pashinyan,Pashinian|Armenia|Prime Minister|2018-05-08||m
Ararat Mirzoyan|Mirzoyan|Armenia|Foreign Minister|2021-08-19||m
Ilham Aliyev|Aliyev|Azerbaijan|President|2003-10-31||m
Jeyhun Bayramov|Bayramov|Azerbaijan|Foreign Minister|2020-07-16||m
Mikheil Saakashvili|Mikhail Saakashvili,Saakashvili|Georgia|President|2004-01-25|2013-11-17|m
Hamid Karzai|Karzai|Afghanistan|President|2001-12-22|2014-09-29|m
Ashraf Ghani|Ghani|Afghanistan|President|2014-09-29|2021-08-15|m
Zabihullah Mujahid|Mujahid|Taliban|spokesman|2007-01-01||m
Suhail Shaheen||Taliban|spokesman|2019-01-01||m
Abdul Ghani Baradar|Baradar|Taliban|negotiator|2019-01-24|2021-09-07|m
Mohammed Abdulsalam|Mohammed Abdul-Salam,Mohammed Abdul Salam|Houthis|negotiator|2012-01-01||m
Abdul Malik al-Houthi|Abdulmalik al-Houthi,al-Houthi|Houthis|leader|2004-09-10||m
Antonio Guterres|António Guterres,Guterres|United Nations|Secretary-General|2017-01-01||m
Ban Ki-moon|Ban|United Nations|Secretary-General|2007-01-01|2016-12-31|m
Kofi Annan|Annan|United Nations|Secretary-General|1997-01-01|2006-12-31|m
Boutros Boutros-Ghali|Boutros-Ghali|United Nations|Secretary-General|1992-01-01|1996-12-31|m
Javier Pérez de Cuéllar|Javier Perez de Cuellar|United Nations|Secretary-General|1982-01-01|1991-12-31|m
Staffan de Mistura|de Mistura|United Nations|envoy|2014-07-10|2018-12-31|m
Lakhdar Brahimi|Brahimi|United Nations|envoy|2012-08-17|2014-05-31|m
Martin Griffiths||United Nations|envoy|2018-03-16|2021-07-18|m
Hans Grundberg|Grundberg|United Nations|envoy|2021-08-06||m
Geir Pedersen|Pedersen|United Nations|envoy|2019-01-07|2025-09-18|m
Stéphane Dujarric|Stephane Dujarric,Dujarric|United Nations|spokesman|2014-03-10||m
Christiana Figueres|Figueres|United Nations|climate chief|2010-07-01|2016-07-18|f
Simon Stiell|Stiell|United Nations|climate chief|2022-08-15||m
Ursula von der Leyen|von der Leyen|European Union|Commission President|2019-12-01||f
Jean-Claude Juncker|Juncker|European Union|Commission President|2014-11-01|2019-11-30|m
José Manuel Barroso|Jose Manuel Barroso,Barroso|European Union|Commission President|2004-11-22|2014-10-31|m
Romano Prodi||European Union|Commission President|1999-09-16|2004-11-21|m
Jacques Delors|Delors|European Union|Commission President|1985-01-06|1995-01-23|m
Herman Van Rompuy|Van Rompuy|European Union|Council President|2009-12-01|2014-11-30|m
Charles Michel||European Union|Council President|2019-12-01|2024-11-30|m
António Costa|Antonio Costa|European Union|Council President|2024-12-01||m
Javier Solana|Solana|NATO|Secretary General|1995-12-05|1999-10-06|m
Javier Solana|Solana|European Union|foreign policy chief|1999-10-18|2009-11-30|m
Catherine Ashton|Ashton|European Union|foreign policy chief|2009-12-01|2014-10-31|f
Federica Mogherini|Mogherini|European Union|foreign policy chief|2014-11-01|2019-11-30|f
Josep Borrell|Borrell|European Union|foreign policy chief|2019-12-01|2024-11-30|m
Kaja Kallas|Kallas|Estonia|Prime Minister|2021-01-26|2024-07-22|f
Kaja Kallas|Kallas|European Union|foreign policy chief|2024-12-01||f
Michel Barnier|Barnier|European Union|negotiator|2016-10-01|2021-03-31|m
Maroš Šefčovič|Maros Sefcovic,Sefcovic,Šefčovič|European Union|trade commissioner|2024-12-01||m
Valdis Dombrovskis|Dombrovskis|European Union|trade commissioner|2020-10-12|2024-11-30|m
Cecilia Malmström|Cecilia Malmstrom,Malmström,Malmstrom|European Union|trade commissioner|2014-11-01|2019-11-30|f
Mark Rutte|Rutte|NATO|Secretary General|2024-10-01||m
Jens Stoltenberg|Stoltenberg|Norway|Prime Minister|2005-10-17|2013-10-16|m
Jens Stoltenberg|Stoltenberg|NATO|Secretary General|2014-10-01|2024-10-01|m
Anders Fogh Rasmussen|Fogh Rasmussen|NATO|Secretary General|2009-08-01|2014-09-30|m
Jaap de Hoop Scheffer|de Hoop Scheffer|NATO|Secretary General|2004-01-01|2009-07-31|m
George Robertson|Lord Robertson|NATO|Secretary General|1999-10-14|2003-12-17|m
Manfred Wörner|Manfred Woerner|NATO|Secretary General|1988-07-01|1994-08-13|m
Rafael Grossi|Rafael Mariano Grossi,Grossi|International Atomic Energy Agency|director|2019-12-03||m
Yukiya Amano|Amano|International Atomic Energy Agency|director|2009-12-01|2019-07-18|m
Mohamed ElBaradei|ElBaradei|International Atomic Energy Agency|director|1997-12-01|2009-11-30|m
Ngozi Okonjo-Iweala|Okonjo-Iweala|World Trade Organization|director|2021-03-01||f
Roberto Azevêdo|Roberto Azevedo|World Trade Organization|director|2013-09-01|2020-08-31|m
Pascal Lamy|Lamy|World Trade Organization|director|2005-09-01|2013-08-31|m
Christine Lagarde|Lagarde|International Monetary Fund|director|2011-07-05|2019-09-12|f
Kristalina Georgieva|Georgieva|International Monetary Fund|director|2019-10-01||f
Tedros Adhanom Ghebreyesus|Tedros|World Health Organization|director|2017-07-01||m
Moussa Faki Mahamat||African Union|Commission Chairperson|2017-03-14|2025-03-13|m
Olusegun Obasanjo|Obasanjo|Nigeria|President|1999-05-29|2007-05-29|m
Olusegun Obasanjo|Obasanjo|African Union|envoy|2021-08-26|2024-12-31|m
Radovan Karadzic|Radovan Karadžić,Karadzic,Karadžić|Bosnian Serbs|leader|1992-05-13|1996-07-19|m
Gerry Adams||Sinn Féin|leader|1983-11-13|2018-02-10|m
Rauf Denktash|Rauf Denktaş,Denktash|Turkish Cypriots|leader|1983-11-15|2005-04-24|m
`;
