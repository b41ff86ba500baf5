/**
 * Who held which office when: after "# state" one term a line: name | other spellings | office | first day | last day | f or m.
 * Written by scripts/build-gazetteer.ts; sources and licences stand in LICENSE.md beside this file.
 */
export const leaderTerms = `
# Afghanistan
Najibullah||President|1987-11-30|1990-05-21|
Fazil Haq Khaliqyar|Khaliqyar|Prime Minister|1990-05-21|1993-01-02|
Aleksander Gabriel Meksi|Meksi|Prime Minister|1992-04-10|1993-03-17|
Burhanuddin Rabbani||President|1992-06-28|2001-12-22|m
Gulbuddin Hikmatyar|Hikmatyar|Prime Minister|1993-03-17|2002-06-10|
Sher Mohammad Abbas Stanikzai||Foreign Minister|1996-01-01|2001-12-31|m
Mohammad Rabbani||Prime Minister|1996-09-27|2001-04-13|m
Mohammed Omar||Prime Minister|1996-09-27|2001-11-13|m
Obaidullah Akhund||Defence Minister|1997-04-01|2001-09-09|m
Wakil Ahmed Muttawakil||Foreign Minister|1999-10-27|2001-10-28|m
Abdul Kabir||Prime Minister|2001-04-16|2001-11-13|m
Hedayat Amin Arsala||Finance Minister|2001-12-01|2002-06-28|m
Abdullah Abdullah||Foreign Minister|2001-12-22|2006-03-21|m
Ashraf Ghani||Finance Minister|2002-06-02|2004-12-14|m
Tisa Hamad Karzai|Tisa Karzai|President|2002-06-10|2004-12-07|
Haji Abdul Qadeer||Vice President|2002-06-19|2002-07-06|m
Anwar ul-Haq Ahady||Finance Minister|2004-12-01|2009-02-28|m
Ahmad Zia Massoud||Vice President|2004-12-07|2009-11-19|m
Hamid Karzai||President|2004-12-07|2014-09-29|m
Karim Khalili||Vice President|2004-12-07|2014-09-29|m
Abdul Rahim Wardak||Defence Minister|2004-12-23|2012-08-07|m
Rangin Dadfar Spanta||Foreign Minister|2006-05-02|2010-01-18|m
Omar Zakhilwal||Finance Minister|2009-02-01|2015-02-28|m
Muhammad Fahim||Vice President|2009-11-19|2014-03-09|m
Zalmai Rassoul||Foreign Minister|2010-01-18|2013-10-28|m
Bismillah Khan Mohammadi||Defence Minister|2012-09-15|2015-05-24|m
Zarar Ahmad Moqbil Osmani||Foreign Minister|2013-10-28|2014-12-12|m
Yunus Qanuni||Vice President|2014-03-11|2014-09-29|m
Abdul Rashid Dostum||Vice President|2014-09-29|2020-02-19|m
Ashraf Ghani||President|2014-09-29|2021-08-15|m
Sarwar Danish||Vice President|2014-09-29|2021-08-15|m
Atiqullah Atifmal||Foreign Minister|2014-12-12|2015-02-01|m
Eklil Ahmad Hakimi||Finance Minister|2015-02-01|2018-03-28|m
Salahuddin Rabbani||Foreign Minister|2015-02-01|2019-10-23|m
Akhtar Mansour||Supreme Leader|2015-07-29|2016-05-21|m
Abdullah Habibi||Defence Minister|2016-01-01|2017-12-31|m
Hibatullah Akhundzada||Supreme Leader|2016-05-25|2022-12-31|m
Tariq Shah Bahrami||Defence Minister|2017-04-24|2018-12-23|m
Mohammad Qayoumi||Finance Minister|2018-04-01|2020-03-28|m
Asadullah Khalid||Defence Minister|2018-12-23|2021-03-19|m
Amrullah Saleh||Vice President|2020-02-19|2021-08-15|m
Abdul Hadi Arghandiwal||Finance Minister|2020-03-01|2021-01-28|m
Mohammad Hanif Atmar||Foreign Minister|2020-04-04|2021-08-15|m
Mohammad Khalid Payenda||Finance Minister|2021-01-01|2021-08-28|m
Bismillah Khan Mohammadi||Defence Minister|2021-06-19|2021-08-15|m
Abdul Qayyum Zakir||Defence Minister|2021-08-24|2021-09-07|m
Gul Agha Ishakzai||Finance Minister|2021-08-24|2022-12-31|m
Amir Khan Muttaqi||Foreign Minister|2021-09-07|2022-12-31|m
Mohammad Hasan Akhund||Prime Minister|2021-09-07|2022-12-31|m
Mohammad Yaqoob||Defence Minister|2021-09-07|2022-12-31|m
# Albania
Adil Carcani|Carcani|Chairman of the Council of Ministers|1982-01-14|1991-06-05|
Presidium of the People's Assembly Ramiz Alia|Alia|President|1982-11-22|1992-04-09|
Ylli Bufi|Bufi|Prime Minister|1991-06-05|1992-04-10|
Sali Berisha|Berisha|President|1992-04-09|1997-07-24|
Aleksander Gabriel Meksi|Meksi|Prime Minister|1992-04-10|1997-03-12|
Reconciliation Government Bashkim Fino|Fino|Prime Minister|1997-03-12|1997-07-24|
Fatos Nano|Nano|Prime Minister|1997-07-24|1998-10-02|
Rexhep Meidani|Meidani|President|1997-07-24|2002-07-24|
Pandeli Majko|Majko|Prime Minister|1998-10-02|1999-10-29|
Ilir Meta|Meta|Prime Minister|1999-10-29|2002-07-31|
Alfred Moisiu|Moisiu|President|2002-07-24|2007-07-24|
Fatos Nano|Nano|Prime Minister|2002-07-31|2005-09-10|
Sali Berisha|Berisha|Prime Minister|2005-09-10|2013-09-10|
Bamir Topi|Topi|President|2007-07-24|2012-07-24|
Bujar Nishani|Nishani|President|2012-07-24|2017-07-24|
Edi Rama|Rama|Prime Minister|2013-09-10||
Ilir Meta|Meta|President|2017-07-24|2022-07-24|
Bajram Begaj|Begaj|President|2022-07-24||
# Algeria
Chadli Bendjedid|Bendjedid|President|1979-02-07|1994-01-31|
Mouloud Hamrouche|Hamrouche|Prime Minister|1989-09-09|1991-06-06|
Sid Ahmed Ghozali|Ghozali|Prime Minister|1991-06-06|1992-07-08|
Belaid Abdesselam|Abdesselam|Prime Minister|1992-07-08|1994-04-11|
Lamine Zeroual|Zeroual|President|1994-01-31|1999-04-28|
Mokdad Sifi|Sifi|Prime Minister|1994-04-11|1995-12-31|
Ahmed Ouyahia|Ouyahia|Prime Minister|1995-12-31|1998-12-15|
Smail Hamdani|Hamdani|Prime Minister|1998-12-15|1999-04-28|
Abdelaziz Bouteflika||President|1999-04-27|2019-04-02|m
Abdelatif Benachenhou||Finance Minister|1999-12-23|2001-05-31|m
Ahmed Benbitour||Prime Minister|1999-12-23|2000-08-26|m
Youcef Yousfi||Foreign Minister|1999-12-23|2000-08-26|m
Abdelaziz Belkhadem||Foreign Minister|2000-08-26|2005-05-01|m
Ali Benflis||Prime Minister|2000-08-27|2003-05-05|m
Mourad Medelci||Finance Minister|2001-05-31|2002-06-04|m
Mohamed Terbeche||Finance Minister|2002-06-04|2003-05-05|m
Abdelatif Benachenhou||Finance Minister|2003-05-05|2005-05-01|m
Ahmed Ouyahia||Prime Minister|2003-05-05|2006-05-24|m
Mohammed Bedjaoui||Foreign Minister|2005-05-01|2007-06-04|m
Mourad Medelci||Finance Minister|2005-05-01|2007-06-04|m
Abdelaziz Belkhadem||Prime Minister|2006-05-24|2008-06-23|m
Karim Djoudi||Finance Minister|2007-06-04|2014-04-29|m
Mourad Medelci||Foreign Minister|2007-06-04|2013-09-11|m
Ahmed Ouyahia||Prime Minister|2008-06-23|2012-09-03|m
Abdelmalek Sellal||Prime Minister|2012-09-03|2014-03-13|m
Ramtane Lamamra||Foreign Minister|2013-09-11|2017-05-25|m
Youcef Yousfi||Prime Minister|2014-03-13|2014-04-28|m
Abdelmalek Sellal||Prime Minister|2014-04-29|2017-05-25|m
Mohamed Djellab||Finance Minister|2014-05-05|2015-05-14|m
Abderrahmane Benkhalfa||Finance Minister|2015-05-14|2016-06-11|m
Bakhti Belaïb||Trade Minister|2015-07-23|2017-01-19|m
Hadji Baba Ammi||Finance Minister|2016-06-11|2017-05-24|m
Abdelkader Messahel||Foreign Minister|2017-05-25|2019-03-13|m
Abdelmadjid Tebboune||Prime Minister|2017-05-25|2017-08-15|m
Abderrahmane Raouya||Finance Minister|2017-05-25|2019-03-31|m
Ahmed Ouyahia||Prime Minister|2017-08-16|2019-03-11|m
Noureddine Bedoui||Prime Minister|2019-03-11|2019-12-19|m
Ramtane Lamamra||Foreign Minister|2019-03-12|2019-04-02|m
Mohammed Loukal||Finance Minister|2019-03-31|2020-01-04|m
Sabri Boukadoum||Foreign Minister|2019-04-02|2021-07-07|m
Abdelkader Bensalah||President|2019-04-09|2019-12-19|m
Abdelmadjid Tebboune||President|2019-12-19||m
Abdelmadjid Tebboune||Defence Minister|2019-12-19|2022-12-31|m
Sabri Boukadoum||Prime Minister|2019-12-19|2019-12-28|m
Abdelaziz Djerrad||Prime Minister|2019-12-28|2021-06-30|m
Abderrahmane Raouya||Finance Minister|2020-01-04|2020-06-23|m
Aymen Benabderrahmane||Finance Minister|2020-06-23|2022-02-17|m
Aymen Benabderrahmane||Prime Minister|2021-06-30|2023-11-11|m
Kamel Rezig||Trade Minister|2021-07-07|2022-12-31|m
Ramtane Lamamra||Foreign Minister|2021-07-07|2022-12-31|m
Abderrahmane Raouya||Finance Minister|2022-02-17|2022-06-14|m
Brahim Djamel Kessali||Finance Minister|2022-06-14|2022-12-31|m
Nadir Larbaoui|Larbaoui|Prime Minister|2023-11-11|2025-08-28|
Sifi Ghrieb|Ghrieb|Prime Minister|2025-08-28||
# Andorra
Marc Forne Molne|Forne,Forne Molne|Executive Council President|1994-12-21|2005-05-27|
Albert Pintat Santolaria|Pintat Santolaria|Executive Council President|2005-05-27|2009-06-05|
Jaume Bartumeu Cassany|Bartumeu|Executive Council President|2009-06-05|2011-05-12|
Antoni Marti Petit|Marti Petit|Head of Government|2011-05-12|2019-05-16|
Emmanuel Macron|Macron|Co-prince|2017-05-14||
Xavier Espot Zamora|Zamora|Prime Minister|2019-05-16||
# Angola
Jose Eduardo dos Santos|Santos|President|1979-09-21|2017-09-26|
Jose Eduardo Dos Santos|Dos Santos|President|1979-09-21|2017-09-26|
Fernando Jose Franca Van Dunem|Van Dunem|Prime Minister|1991-07-21|1992-12-02|
Marcolino Jose Carlos Moco|Moco|Prime Minister|1992-12-02|1996-06-08|
Fernando Franca Van Dunem|Van Dunem|Prime Minister|1996-06-08|1999-01-01|
Joao Manuel Goncalves Lourenco|Lourenco|President|2017-09-26||
# Argentina
Carlos Saul Menem|Menem|President|1989-07-08|1999-12-10|
Carlos Álvarez||Vice President|1999-12-10|2000-10-06|
Fernando de la Rúa||President|1999-12-10|2001-12-21|
Ramón Puerta|Duhalde|President|2001-12-21|2001-12-23|
Adolfo Rodríguez Saá||President|2001-12-23|2001-12-30|
Eduardo Camaño||President|2001-12-31|2002-01-02|
Eduardo Duhalde||President|2002-01-02|2003-05-25|
Daniel Scioli||Vice President|2003-05-25|2007-12-10|
Néstor Kirchner||President|2003-05-25|2007-12-10|
Nilda Celia Garré||Defence Minister|2005-11-28|2010-12-15|
Jorge Taiana||Foreign Minister|2005-12-01|2010-06-18|
Cristina Fernández de Kirchner||President|2007-12-10|2015-12-09|
Julio Cobos||Vice President|2007-12-10|2011-12-10|
Héctor Timerman||Foreign Minister|2010-06-22|2015-12-10|
Amado Boudou||Vice President|2011-12-10|2015-12-09|
Agustín Rossi||Defence Minister|2013-06-03|2015-12-10|
Gabriela Michetti||Vice President|2015-12-10|2019-12-10|
Julio Martínez||Defence Minister|2015-12-10|2017-07-17|
Mauricio Macri||President|2015-12-10|2019-12-28|
Oscar Raúl Aguad||Defence Minister|2017-07-17|2019-12-10|
Agustín Rossi||Defence Minister|2019-12-10|2021-08-10|
Alberto Fernández||President|2019-12-10|2023-12-10|
Cristina Fernández de Kirchner||Vice President|2019-12-10|2022-12-31|
Felipe Solá||Foreign Minister|2019-12-10|2021-09-18|
Jorge Taiana||Defence Minister|2021-08-10|2022-12-31|
Santiago Cafiero||Foreign Minister|2021-09-20|2022-12-31|
Javier Gerardo Milei|Milei|President|2023-12-10||
# Armenia
Levon Akopovich Ter-Petrosyan|Ter-Petrosyan,Ter-Petrossian|President|1991-10-01|1998-03-30|
Gagik Arutyunyan|Arutyunyan|Prime Minister|1991-11-01|1993-02-16|
Hrant Bagratyan|Bagratyan|Prime Minister|1993-02-16|1997-03-20|
Robert Kocharian|Kocharian|Prime Minister|1997-03-20|1998-04-10|
Vartan Oskanian||Foreign Minister|1998-02-01|2008-04-28|
Robert Kocharyan|Kocharian|President|1998-04-09|2008-04-09|
Armen Darbinyan|Darbinyan|Prime Minister|1998-04-10|1999-11-03|
Vagharshak Harutiunyan||Defence Minister|1999-06-11|2000-05-20|
Levon Barkhudaryan||Finance Minister|1999-06-15|2000-11-11|
Aram Sargsyan|Sarkisyan|Prime Minister|1999-11-03|2000-05-02|
Andranik Margaryan|Markaryan|Prime Minister|2000-05-12|2007-03-25|
Serzh Sargsyan||Defence Minister|2000-05-20|2007-03-26|
Vardan Khachatryan||Finance Minister|2000-11-11|2008-04-09|
Mikael Harutyunyan||Defence Minister|2007-04-04|2008-04-14|
Serzh Sargsyan||Prime Minister|2007-04-04|2008-04-09|
Serzh Sargsyan|Sargsian|President|2008-04-09|2018-04-09|
Tigran Sargsyan|Sargsian|Prime Minister|2008-04-09|2014-04-03|
Edward Nalbandyan||Foreign Minister|2008-04-14|2018-05-12|
Seyran Ohanyan||Defence Minister|2008-04-14|2016-10-03|
Tigran Davtyan||Finance Minister|2008-04-21|2010-12-17|
Vache Gabrielyan||Finance Minister|2010-12-17|2013-04-09|
David Sargsyan||Finance Minister|2013-05-09|2014-04-26|
Hovik Abrahamyan||Prime Minister|2014-04-13|2016-09-08|
Gagik Khachatryan||Finance Minister|2014-04-26|2016-09-20|
Karen Karapetyan||Prime Minister|2016-09-13|2018-05-08|
Vardan Aramyan||Finance Minister|2016-09-20|2018-05-12|
Vigen Sargsyan||Defence Minister|2016-10-03|2018-05-08|
Armen Sarkissian||President|2018-04-09|2022-02-01|
Serzh Sargsyan||Prime Minister|2018-04-17|2018-04-23|
Nikol Pashinyan||Prime Minister|2018-05-08||
David Tonoyan||Defence Minister|2018-05-10|2020-11-20|
Atom Janjughazyan||Finance Minister|2018-05-12|2021-08-02|
Zohrab Mnatsakanian||Foreign Minister|2018-05-12|2020-11-16|
Ara Ayvazyan||Foreign Minister|2020-11-18|2021-05-27|
Vagharshak Harutiunyan||Defence Minister|2020-11-20|2021-07-20|
Armen Grigoryan||Foreign Minister|2021-07-15|2021-08-19|
Tigran Khachatryan||Finance Minister|2021-08-02|2022-12-31|
Arshak Karapetyan||Defence Minister|2021-08-03|2021-11-15|
Ararat Mirzoyan||Foreign Minister|2021-08-19|2022-12-31|
Souren Papikyan||Defence Minister|2021-11-15|2022-12-31|
Alen Simonyan||President|2022-02-01|2022-03-13|
Vahagn Khachatryan|Khachaturyan|President|2022-03-13||
# Australia
Elizabeth II|Elizabeth,Elizabeth Uk|Queen|1952-02-06|2022-09-08|f
Robert James Lee Hawke|Hawke|Prime Minister|1983-03-11|1991-12-20|
Paul John Keating|Keating|Prime Minister|1991-12-20|1996-03-11|
Alexander Downer||Foreign Minister|1996-03-11|2007-12-03|m
John Fahey||Finance Minister|1996-03-11|2001-11-26|m
John Howard||Prime Minister|1996-03-11|2007-12-03|m
John Moore||Defence Minister|1998-10-21|2001-01-30|m
Mark Vaile||Trade Minister|1999-07-20|2006-09-19|m
Peter Reith||Defence Minister|2001-01-30|2001-11-26|m
Robert Hill||Defence Minister|2001-11-12|2006-01-27|m
Nick Minchin||Finance Minister|2001-11-26|2007-12-03|m
Brendan Nelson||Defence Minister|2006-01-27|2007-12-03|m
Warren Truss||Trade Minister|2006-08-10|2007-12-03|m
Joel Fitzgibbon||Defence Minister|2007-12-03|2009-06-04|m
Kevin Rudd||Prime Minister|2007-12-03|2010-06-24|m
Lindsay Tanner||Finance Minister|2007-12-03|2010-09-03|m
Simon Crean||Trade Minister|2007-12-03|2010-06-28|m
Stephen Smith||Foreign Minister|2007-12-03|2010-09-13|m
John Faulkner||Defence Minister|2009-06-09|2010-09-13|m
Julia Gillard||Prime Minister|2010-06-24|2013-06-27|f
Stephen Smith||Trade Minister|2010-06-28|2010-09-13|m
Wayne Swan||Finance Minister|2010-09-03|2010-09-14|m
Stephen Smith||Defence Minister|2010-09-13|2013-09-18|m
Craig Emerson||Trade Minister|2010-09-14|2013-06-26|m
Kevin Rudd||Foreign Minister|2010-09-14|2012-02-22|m
Penny Wong||Finance Minister|2010-09-14|2013-09-18|f
Jack Snelling||Defence Minister|2011-10-21|2014-05-27|m
Bob Carr||Foreign Minister|2012-03-13|2013-09-18|m
Kevin Rudd||Prime Minister|2013-06-27|2013-09-18|m
Richard Marles||Trade Minister|2013-06-27|2013-09-18|m
Andrew Robb||Trade Minister|2013-09-18|2016-02-18|m
David Johnston||Defence Minister|2013-09-18|2014-12-23|m
Julie Bishop||Foreign Minister|2013-09-18|2018-08-26|f
Mathias Cormann||Finance Minister|2013-09-18|2020-10-30|m
Tony Abbott||Prime Minister|2013-09-18|2015-09-15|m
Tom Koutsantonis||Finance Minister|2014-03-26|2018-03-18|m
Kevin Andrews||Defence Minister|2014-12-23|2015-09-21|m
Malcolm Turnbull||Prime Minister|2015-09-15|2018-08-24|m
Marise Payne||Defence Minister|2015-09-21|2018-08-28|f
Steven Ciobo||Trade Minister|2016-02-18|2018-08-27|m
Martin Hamilton-Smith||Defence Minister|2017-09-19|2018-01-17|m
Steven Marshall||Defence Minister|2018-03-19|2018-03-21|m
Steven Marshall||Finance Minister|2018-03-19|2018-03-21|m
David Ridgway||Trade Minister|2018-03-22|2022-12-31|m
Scott Morrison||Prime Minister|2018-08-24|2022-05-23|m
Christopher Pyne||Defence Minister|2018-08-28|2019-05-26|m
Marise Payne||Foreign Minister|2018-08-28|2022-05-23|f
Simon Birmingham||Trade Minister|2018-08-28|2020-12-22|m
Linda Reynolds||Defence Minister|2019-05-29|2021-03-29|f
Simon Birmingham||Finance Minister|2020-10-30|2022-05-23|m
Dan Tehan||Trade Minister|2020-12-18|2022-05-23|m
Peter Dutton||Defence Minister|2021-03-30|2022-05-23|m
Anthony Albanese||Prime Minister|2022-05-23||m
Don Farrell||Trade Minister|2022-05-23|2022-12-31|m
Katy Gallagher||Finance Minister|2022-05-23|2022-12-31|m
Penny Wong||Foreign Minister|2022-05-23|2022-12-31|f
Richard Marles||Defence Minister|2022-06-01|2022-12-31|m
Charles III|Charles|King|2022-09-08||m
# Austria
Franz Vranitzky|Vranitzky|Chancellor|1986-06-16|1997-01-28|
Kurt Waldheim|Waldheim|President|1986-07-08|1992-07-08|
Thomas Klestil||President|1992-07-08|2004-07-06|m
Benita Ferrero-Waldner||Secretary of State|1995-05-04|2000-02-04|f
Viktor Klima||Chancellor|1997-01-28|2000-02-04|m
Wolfgang Schüssel|Schuessel|Chancellor|2000-02-04|2007-01-11|m
Günther Platter||Defence Minister|2003-02-28|2007-01-11|m
Heinz Fischer||President|2004-07-08|2016-07-08|m
Alfred Gusenbauer||Chancellor|2007-01-11|2008-12-02|m
Werner Faymann||Chancellor|2008-12-02|2016-05-09|m
Alexandru Nazare||Secretary of State|2010-01-01|2010-12-31|m
Sebastian Kurz||Secretary of State|2011-04-21|2013-12-16|m
Wolfgang Waldner||Secretary of State|2011-04-21|2012-09-02|m
Gerald Klug||Defence Minister|2013-03-11|2016-01-28|m
Harald Mahrer||Secretary of State|2014-09-01|2017-05-17|m
Hans Peter Doskozil||Defence Minister|2016-01-26|2017-12-18|m
Reinhold Mitterlehner|Kern|Chancellor|2016-05-09|2016-05-17|m
Christian Kern||Chancellor|2016-05-17|2017-12-18|m
Muna Duzdar||Secretary of State|2016-05-18|2017-12-18|f
Presidents Doris Bures Karlheinz Kopf Norbert Hofer|Bures Kopf Hofer|Acting|2016-07-08|2017-01-26|
Alexander Van der Bellen||President|2017-01-26||m
Hubert Fuchs||Secretary of State|2017-12-18|2019-05-22|m
Karoline Edtstadler||Secretary of State|2017-12-18|2019-05-28|f
Mario Kunasek||Defence Minister|2017-12-18|2019-05-22|m
Sebastian Kurz||Chancellor|2017-12-18|2019-05-28|m
Johann Luif||Defence Minister|2019-05-22|2019-06-03|m
Hartwig Löger||Chancellor|2019-05-28|2019-06-03|m
Brigitte Bierlein||Chancellor|2019-06-03|2020-01-07|f
Thomas Starlinger||Defence Minister|2019-06-03|2020-01-07|m
Klaudia Tanner||Defence Minister|2020-01-07|2022-12-31|f
Sebastian Kurz||Chancellor|2020-01-07|2021-10-11|m
Ulrike Lunacek||Secretary of State|2020-01-07|2020-05-15|f
Alexander Schallenberg||Chancellor|2021-10-11|2021-12-06|m
Karl Nehammer||Chancellor|2021-12-06|2025-03-03|m
Christian Stocker|Stocker|Chancellor|2025-03-03||
# Azerbaijan
Rahim Guseynov|Guseynov|Prime Minister|1992-05-14|1993-06-30|
Ebulfez Elchibey|Elchibey|President|1992-06-07|1993-06-18|
Penah Huseynov|Huseynov|Prime Minister|1993-06-30|1994-10-09|
Heydar Aliyev||President|1993-10-03|2003-12-12|
Fuad Quliyev|Quliyev|Prime Minister|1994-10-09|1996-11-26|
Safar Abiyev||Defence Minister|1995-02-06|2013-10-22|
Artur Rasizade||Prime Minister|1996-07-20|2003-08-04|
Avaz Alakbarov||Finance Minister|1999-07-11|2006-04-18|
Vilayat Guliyev||Foreign Minister|1999-10-26|2004-04-02|
Ilham Aliyev||Prime Minister|2003-08-04|2003-10-31|
Ilham Aliyev||President|2003-10-31||
Artur Rasizade||Prime Minister|2003-11-04|2018-04-21|
Elmar Mammadyarov||Foreign Minister|2004-04-07|2020-07-16|
Samir Sharifov||Finance Minister|2006-04-18|2022-12-31|
Zakir Hasanov||Defence Minister|2013-10-22|2022-12-31|
Mehriban Aliyeva||Vice President|2017-02-21|2022-12-31|
Novruz Mammadov||Prime Minister|2018-04-21|2019-10-08|
Ali Asadov||Prime Minister|2019-10-08||
Jeyhun Bayramov||Foreign Minister|2020-07-16|2022-12-31|
# Bahamas
Elizabeth II|Elizabeth,Elizabeth Uk|Queen|1952-02-06|2022-09-08|f
Lynden Oscar Pindling|Pindling|Prime Minister|1967-01-16|1992-08-19|
Hubert Alexander Ingraham|Ingraham|Prime Minister|1992-08-19|2002-05-03|
Perry Christie|Christie|Prime Minister|2002-05-03|2007-05-04|
Hubert A. Ingraham|Ingraham|Prime Minister|2007-05-04|2011-05-08|
Perry Christie|Christie|Prime Minister|2011-05-08|2017-05-11|
Hubert Minnis|Minnis|Prime Minister|2017-05-11|2021-09-17|
Philip Davis|Davis|Prime Minister|2021-09-17||
Charles III|Charles|King|2022-09-08||m
# Bahrain
Isa bin Salman Al Khalifa|Khalifa,Isa|Emir|1961-11-02|1999-03-06|m
Khalifa bin Salman Al-Khalifa|Khalifa|Prime Minister|1971-01-01|2020-11-11|
Hamad bin Isa Al-Khalifa|Hamad|King|1999-03-06||m
Salman bin Hamad Al-Khalifa|Salman|Prime Minister|2020-11-11||
# Bangladesh
Hussain Mohammad Ershad|Ershad|President|1983-12-11|1991-10-08|
Qazi Zafar Ahmed|Ahmed|Prime Minister|1989-08-12|1991-03-20|
Khaleda Ziaur Rahman|Ziaur|Prime Minister|1991-03-20|1996-03-31|
Khaleda ZIAur Rahman|Rahman|Prime Minister|1991-03-20|1996-03-31|
Abdur Rahman Biswas|Biswas|President|1991-10-08|1996-10-09|
Muhammad Habibur Rahman|Rahman|Prime Minister|1996-03-31|1996-06-23|
Sheikh Hasina|Wajed|Prime Minister|1996-06-23|2001-07-15|
Shahabuddin Ahmed||President|1996-10-09|2001-11-14|
Khaleda Zia||Prime Minister|2001-10-10|2006-10-29|
Saifur Rahman||Finance Minister|2001-10-10|2006-10-28|
A. Q. M. Badruddoza Chowdhury||President|2001-11-14|2002-06-21|
Morshed Khan||Foreign Minister|2001-11-14|2006-10-29|
Muhammad Jamiruddin Sircar||President|2002-06-21|2002-09-06|
Iajuddin Ahmed||President|2002-09-06|2009-02-12|
Iajuddin Ahmed||Prime Minister|2006-10-29|2007-01-11|
Iftekhar Ahmed Chowdhury||Foreign Minister|2007-01-01|2009-01-30|
Fazlul Haque||Prime Minister|2007-01-11|2007-01-12|
Fakhruddin Ahmed||Prime Minister|2007-01-12|2009-01-06|
Abul Maal Abdul Muhith||Finance Minister|2009-01-06|2019-01-07|
Sheikh Hasina||Prime Minister|2009-01-06|2024-08-08|
Muhammad Hasan Mahmud||Foreign Minister|2009-01-08|2009-07-31|
Dipu Moni||Foreign Minister|2009-01-30|2013-11-20|
Zillur Rahman||President|2009-02-12|2013-03-20|
Abdul Hamid||President|2013-03-14|2023-04-24|
Abul Hassan Mahmood Ali||Foreign Minister|2013-11-20|2019-01-07|
Abul Kalam Abdul Momen||Foreign Minister|2019-01-07|2022-12-31|
Mustafa Kamal||Finance Minister|2019-01-07|2022-12-31|
Mohammad Shahabuddin Chuppi|Chuppi,Shahabuddin|President|2023-04-24||
Muhammad Yunus|Yunus|Prime Minister|2024-08-08||
# Barbados
Elizabeth II|Elizabeth,Elizabeth Uk|Queen|1952-02-06|2021-11-30|f
Lloyd Erskine Sandiford|Sandiford|Prime Minister|1987-06-02|1994-09-07|
Owen Seymour Arthur|Arthur|Prime Minister|1994-09-07|2008-01-16|
David Thompson|Thompson|Prime Minister|2008-01-16|2010-10-23|
Freundel Stuart|Stuart|Prime Minister|2010-10-23|2018-05-25|
Mia Mottley|Mottley|Prime Minister|2018-05-25||
Sandra Mason|Mason|President|2021-11-30|2025-11-30|
Jeffrey Davidson Bostic|Bostic|President|2025-11-30||
# Belarus
Vyacheslav F. Kebich|Kebich|Prime Minister|1990-04-01|1994-07-01|
Soviet Stanislav S. Shushkevich|Shushkevich|Chairman of the Supreme|1991-09-18|1994-07-20|
Mikhail Chigir|Chigir|Prime Minister|1994-07-01|1996-11-18|
Alexander Lukashenko|Lukashenka|President|1994-07-20||m
Aleksandr Petrovich Chumakov||Defence Minister|1996-11-01|2001-03-28|m
Sergey Ling||Prime Minister|1996-11-18|2000-02-18|m
Mikalay Korbut||Finance Minister|1997-01-01|2008-12-31|m
Vladimir Yermoshin||Prime Minister|2000-02-18|2001-10-01|m
Leonid Maltsev||Defence Minister|2001-09-24|2009-12-04|m
Gennady Novitsky|Novitskiy|Prime Minister|2001-10-10|2003-07-10|m
Sergei Sidorsky|Sidorskiy|Prime Minister|2003-07-10|2010-12-28|m
Andreï Kharkovets||Finance Minister|2008-01-01|2014-12-31|m
Juryi Žadobin||Defence Minister|2009-12-04|2014-11-27|m
Mikhail Myasnikovich||Prime Minister|2010-12-28|2014-12-27|m
Vladimir Makei||Foreign Minister|2012-08-20|2022-12-31|m
Vladimir Amarin||Finance Minister|2014-01-01|2018-12-31|m
Andrei Ravkov||Defence Minister|2014-11-27|2020-01-20|m
Andrei Kobyakov|Kabyakow,Kabyakov|Prime Minister|2014-12-27|2018-08-18|m
Максім Леанідавіч Ермаловіч||Finance Minister|2018-01-01|2020-12-31|m
Sergei Rumas||Prime Minister|2018-08-18|2020-06-03|m
Viktor Khrenin||Defence Minister|2020-01-20|2022-12-31|m
Roman Golovchenko|Halowchenka|Prime Minister|2020-06-04|2025-03-10|m
Yury Sieliviorstau||Finance Minister|2020-06-04|2022-12-31|m
Alyaksandr Turchyn|Turchyn|Prime Minister|2025-03-10||
# Belgium
Baudouin I|Baudouin|King|1951-07-17|1993-08-09|m
Wilfried Martens |Martens|Prime Minister|1979-04-01|1992-03-06|
Jean-Luc Dehaene|Dehaene|Prime Minister|1992-03-06|1999-07-13|
Albert II of Belgium||King|1993-08-09|2013-07-21|m
Olivier Deleuze||Secretary of State|1999-01-01|2003-12-31|
André Flahaut||Defence Minister|1999-07-12|2007-12-21|
Didier Reynders||Finance Minister|1999-07-12|2011-12-06|
Guy Verhofstadt||Prime Minister|1999-07-12|2008-03-20|
Louis Michel||Foreign Minister|1999-07-12|2004-07-18|
Karel De Gucht||Foreign Minister|2004-07-18|2009-07-17|
Pieter De Crem||Defence Minister|2007-12-21|2014-10-11|
Yves Leterme||Prime Minister|2008-03-20|2008-12-30|
Herman Van Rompuy||Prime Minister|2008-12-30|2009-11-25|
Yves Leterme||Foreign Minister|2009-07-17|2009-11-25|
Steven Vanackere||Foreign Minister|2009-11-25|2011-12-06|
Yves Leterme||Prime Minister|2009-11-25|2011-12-06|
Didier Reynders||Foreign Minister|2011-12-06|2019-11-30|
Elio Di Rupo||Prime Minister|2011-12-06|2014-10-11|
Steven Vanackere||Finance Minister|2011-12-06|2013-03-05|
Koen Geens||Finance Minister|2013-03-05|2014-10-11|
Philippe I of Belgium||King|2013-07-21||m
Charles Michel||Prime Minister|2014-10-11|2019-10-27|
Johan Van Overtveldt||Finance Minister|2014-10-11|2018-12-09|
Steven Vandeput||Defence Minister|2014-10-11|2018-11-12|
Theo Francken||Secretary of State|2014-10-11|2018-12-09|
Sander Loones||Defence Minister|2018-11-12|2018-12-09|
Alexander De Croo||Finance Minister|2018-12-09|2020-10-01|
Didier Reynders||Defence Minister|2018-12-09|2019-11-30|
Sophie Wilmès||Prime Minister|2019-10-27|2020-10-01|
Philippe Goffin||Defence Minister|2019-11-30|2020-10-01|
Philippe Goffin||Foreign Minister|2019-11-30|2020-10-01|
Alexander De Croo||Prime Minister|2020-10-01|2025-02-03|
Ludivine Dedonder||Defence Minister|2020-10-01|2022-12-31|
Sophie Wilmès||Foreign Minister|2020-10-01|2022-04-21|
Vincent Van Peteghem||Finance Minister|2020-10-01|2022-12-31|
Alexander De Croo||Foreign Minister|2022-04-22|2022-07-15|
Hadja Lahbib||Foreign Minister|2022-07-15|2022-12-31|
Hadja Lahbib||Trade Minister|2022-07-15|2022-12-31|
Bart De Wever|De Wever|Prime Minister|2025-02-03||
# Belize
Elizabeth II|Elizabeth,Elizabeth Uk|Queen|1952-02-06|2022-09-08|f
George Cadle Price|Price|Prime Minister|1989-09-04|1993-07-01|
Manuel Esquivel|Esquivel|Prime Minister|1993-07-01|1998-08-28|
Said Wilbert Musa|Musa|Prime Minister|1998-08-28|2008-02-08|
Dean Oliver Barrow|Barrow|Prime Minister|2008-02-08|2020-11-12|
Juan Antonio Briceno|Briceno,Brice|Prime Minister|2020-11-12||
Charles III|Charles|King|2022-09-08||m
# Benin
Mathieu Kerekou|Kerekou|President|1972-10-27|1991-04-04|
Nicephore Soglo|Soglo|President|1991-04-04|1996-04-04|
Mathieu Kerekou|Kerekou|President|1996-04-04|2006-04-06|
Thomas Boni Yayi|Boni Yayi|President|2006-04-06|2016-04-06|
Thomas Yayi Boni|Yayi|President|2006-04-06|2016-04-06|
Patrice Talon|Talon|President|2016-04-06||
# Bhutan
Jigme Singye Wangchuck|Wangchuck|King|1972-07-24|2007-07-01|m
Sangay Ngedup|Ngedup|Chairman of the Council of Ministers|1999-01-01|2001-08-08|
Lyonpo Khandu Wangchuk|Wangchuk|Chairman of the Council of Ministers|2001-08-08|2003-08-30|
Lyonpo Jigme Y. Thinley|Thinley|Chairman of the Council of Ministers|2003-08-30|2004-08-20|
Lyonpo Yeshey Zimba|Zimba|Chairman of the Council of Ministers|2004-08-20|2005-09-05|
Lyonpo Sangay Ngedup|Ngedup|Chairman of the Council of Ministers|2005-09-05|2007-08-01|
Jigme Khesar Namgyel Wangchuck|Wangchuck|King|2006-12-14||m
Kinzang Dorji|Dorji|Prime Minister|2007-08-01|2008-04-09|
Jigme Thinley|Thinley|Prime Minister|2008-04-09|2013-07-27|
Tshering Tobgay|Tobgay|Prime Minister|2013-07-27|2018-11-07|
Lotay Tshering|Tshering|Prime Minister|2018-11-07|2024-01-28|
Tshering Tobgay|Tobgay|Prime Minister|2024-01-28||
# Bolivia
Jaime Paz Zamora|Paz|President|1989-08-06|1993-08-06|
Gonzalo Sanchez De Lozada Bustamente|Sanchez De Lozada|President|1993-08-06|1997-08-06|
Hugo Banzer Suarez|Banzer|President|1997-08-06|2002-08-04|
Gonzalo Sanchez De Lozada Bustamante|Sanchez De Lozada|President|2002-08-04|2003-10-17|
Carlos Diego Mesa Gisbert|Mesa|President|2003-10-17|2005-06-09|
Eduardo Rodriguez Veltze|Rodriguez|President|2005-06-09|2006-01-22|
Juan Evo Morales Ayma|Morales|President|2006-01-22|2020-11-08|
Luis Alberto Arce Catacora|Arce|President|2020-11-08|2025-11-08|
Rodrigo Paz Pereira|Paz|President|2025-11-08||
# Bosnia and Herzegovina
Alija Izetbegovic|Izetbegovic|President|1990-12-20|1996-09-14|
Jore Pelivan|Pelivan|Prime Minister|1991-01-01|1992-10-01|
Mile Akmadzic|Akmadzic|Prime Minister|1992-10-01|1993-10-01|
Haris Silajdzic|Silajdzic|Prime Minister|1993-10-01|1996-01-30|
Hasan Muratovic|Muratovic|Prime Minister|1996-01-30|2001-07-18|
Presidency Alija Izetbegovic|Izetbegovic|Chairman of the|1996-09-14|1998-10-13|
Jadranko Prlić||Foreign Minister|1997-01-03|2001-02-22|m
Presidency Zivko Radisic|Radisic|Chairman of the|1998-10-13|2000-02-14|
Presidency Alija Izetbegovic|Izetbegovic|Chairman of the|2000-02-14|2001-06-14|
Božidar Matić||Finance Minister|2001-02-22|2001-07-17|m
Zlatko Lagumdžija||Foreign Minister|2001-02-22|2002-12-23|m
Presidency Jozo Krizanovi|Krizanovi|Chairman of the|2001-06-14|2002-10-05|
Zlatko Lagumdzija|Lagumdzija|Chairman of the Council of Ministers|2001-07-18|2002-12-20|
Presidency Mirko Sarovic|Sarovic|Chairman of the|2002-10-05|2003-06-27|
Adnan Terzic|Terzic|Chairman of the Council of Ministers|2002-12-20|2007-01-11|
Mladen Ivanić||Foreign Minister|2002-12-23|2007-01-11|m
Presidency Dragan Covic|Covic|Chairman of the|2003-06-27|2004-10-28|
Presidency Borislav Paravac|Paravac|Chairman of the|2004-10-28|2006-11-06|
Presidency Nebojsa Radmanovic|Radmanovic|Chairman of the|2006-11-06|2007-07-06|
Nikola Spiric|Spiric|Chairman of the Council of Ministers|2007-01-11|2012-01-12|
Sven Alkalaj||Foreign Minister|2007-02-09|2012-01-12|m
Selmo Cikotić||Defence Minister|2007-04-22|2012-01-12|m
Presidency Zeljko Komsic|Komsic|Chairman of the|2007-07-06|2008-11-06|
Presidency Nebojsa Radmanovic|Radmanovic|Chairman of the|2008-11-06|2009-07-06|
Presidency Zeljko Komsic|Komsic|Chairman of the|2009-07-06|2010-11-10|
Presidency Nebojsa Radmanovic|Radmanovic|Chairman of the|2010-11-10|2011-07-10|
Presidency Zelko Komsic|Komsic|Chairman of the|2011-07-10|2012-11-01|
Mirko Šarović||Trade Minister|2012-01-12|2013-10-24|m
Nikola Špirić||Finance Minister|2012-01-12|2015-03-31|m
Vjekoslav Bevanda|Bevanda|Chairman of the Council of Ministers|2012-01-12|2015-02-11|
Zlatko Lagumdžija||Foreign Minister|2012-01-12|2015-03-31|m
Presidency Nebojsa Radmanovic|Radmanovic|Chairman of the|2012-11-01|2013-07-10|
Presidency Zeljko Komsic|Komsic|Chairman of the|2013-07-10|2014-03-10|
Presidency Bakir Izetbegovic|Izetbegovic|Chairman of the|2014-03-10|2015-07-17|
Denis Zvizdic|Zvizdic|Chairman of the Council of Ministers|2015-02-11|2019-12-05|
Igor Crnadak||Foreign Minister|2015-03-31|2019-12-23|m
Marina Pendeš||Defence Minister|2015-03-31|2019-12-23|f
Mirko Šarović||Trade Minister|2015-03-31|2019-12-23|m
Vjekoslav Bevanda||Finance Minister|2015-03-31|2022-12-31|m
Presidency Dragan Covic|Covic|Chairman of the|2015-07-17|2016-11-17|
Presidency Mladen Ivanic|Ivanic|Chairman of the|2016-11-17|2017-07-17|
Presidency Dragan Covic|Covic|Chairman of the|2017-07-17|2020-03-20|
Zoran Tegeltija|Tegeltija|Chairman of the Council of Ministers|2019-12-05|2023-01-25|
Bisera Turković||Foreign Minister|2019-12-23|2022-12-31|f
Sifet Podžić||Defence Minister|2019-12-23|2022-12-31|m
Staša Košarac||Trade Minister|2019-12-23|2022-12-31|m
Presidency Sefik Dzaferovic|Dzaferovic|Chairman of the|2020-03-20|2020-11-20|
Presidency Milorad Dodik|Dodik|Chairman of the|2020-11-20|2021-07-20|
Presidency Zeljko Komsic|Komsic|Chairman of the|2021-07-20|2022-03-20|
Presidency Sefik Dzaferovic|Dzaferovic|Chairman of the|2022-03-20|2022-11-16|
Presidency Zeljka Cvijanovic|Cvijanovic|Chairman of the|2022-11-16|2023-07-16|
Borjana Kristo|Kristo|Chairperson of the Council of Ministers|2023-01-25||
Presidency Zeljko Komsic|Komsic|Chairman of the|2023-07-16|2024-03-16|
Presidency Denis Becirovic|Becirovic|Chairperson of the|2024-03-16|2024-11-16|
Presidency Zeljka Cvijanovic|Cvijanovic|Chairperson of the|2024-11-16|2025-07-16|
Presidency Zeljko Komsic|Komsic|Chairperson of the|2025-07-16||
# Botswana
Ketumile Masire|Masire|President|1980-07-13|1998-04-01|
Festus Mogae|Mogae|President|1998-04-01|2008-04-01|
Seretse Khama Ian Khama|Khama|President|2008-04-01|2018-04-01|
Mokgweetse Eric Masisi|Masisi|President|2018-04-01|2024-11-01|
Duma Boko|Boko|President|2024-11-01||
# Brazil
Fernando Affonso Collor de Mello|Collor|President|1990-03-15|1992-12-29|
Itamar Franco|Franco|President|1992-12-29|1995-01-01|
Fernando Henrique Cardoso||President|1995-01-01|2003-01-01|
Marco Maciel||Vice President|1995-01-01|2002-12-31|
Geraldo Magela da Cruz Quintão||Defence Minister|2000-01-24|2003-01-01|
Antonio Palocci||Finance Minister|2003-01-01|2006-03-27|
Luiz Inácio Lula da Silva||President|2003-01-01|2011-01-01|
Guido Mantega||Finance Minister|2006-03-27|2015-01-01|
Dilma Rousseff||President|2011-01-01|2016-08-31|
Michel Temer||Vice President|2011-01-01|2016-08-31|
Jaques Wagner||Defence Minister|2015-01-01|2015-10-02|
Joaquim Levy||Finance Minister|2015-01-01|2015-12-21|
Nelson Barbosa||Finance Minister|2015-12-21|2016-05-12|
Henrique Meirelles||Finance Minister|2016-05-12|2018-04-06|
Raul Jungmann||Defence Minister|2016-05-12|2018-02-27|
Michel Temer||President|2016-08-31|2019-01-01|
Joaquim Silva e Luna||Defence Minister|2018-02-26|2019-01-01|
Eduardo Guardia||Finance Minister|2018-04-06|2019-01-01|
Ernesto Araújo||Foreign Minister|2019-01-01|2021-03-29|
Fernando Azevedo e Silva||Defence Minister|2019-01-01|2021-03-29|
Hamilton Mourão||Vice President|2019-01-01|2022-12-31|
Jair Bolsonaro||President|2019-01-01|2023-01-01|
Carlos Alberto Franco França||Foreign Minister|2021-03-29|2022-12-31|
Walter Souza Braga Netto||Defence Minister|2021-03-30|2022-03-31|
Paulo Sérgio Nogueira de Oliveira||Defence Minister|2022-03-31|2022-12-31|
Luiz Inacio Lula da Silva|Lula|President|2023-01-01||
# Brunei
Hassanal Bolkiah|Hassanal|Sultan|1967-10-05||m
# Bulgaria
Petur Toshev Mladenov|Mladenov|President|1989-11-11|1990-08-01|
Andrey Lukanov|Lukanov|Chairman of the Council of Ministers|1990-02-03|1990-12-19|
Zhelyu Mitev Zhelev|Zhelev|President|1990-08-01|1997-01-22|
Dimitur Popov|Popov|Chairman of the Council of Ministers|1990-12-19|1991-11-08|
Filip Dimitrov|Dimitrov|Chairman of the Council of Ministers|1991-11-08|1992-12-30|
Lyuben Borisov Berov|Berov|Chairman of the Council of Ministers|1992-12-30|1995-01-25|
Zhan Videnov|Videnov|Chairman of the Council of Ministers|1995-01-25|1997-05-19|
Petar Stoyanov||President|1997-01-22|2002-01-22|
Todor Kavaldjiev||Vice President|1997-01-22|2002-01-22|
Ivan Kostov|Kostov|Chairman of the Council of Ministers|1997-05-19|2001-07-24|
Ivan Kostov||Prime Minister|1997-05-21|2001-07-24|
Nadezhda Neynski||Foreign Minister|1997-05-21|2001-07-24|
Boyko Noev||Defence Minister|1999-12-21|2001-07-24|
Milen Veltchev||Finance Minister|2001-07-24|2005-08-17|
Nikolay Svinarov||Defence Minister|2001-07-24|2005-08-16|
Simeon II of Bulgaria||Prime Minister|2001-07-24|2005-08-17|
Simeon Saxe-Coburg-Gotha|Saxe-Coburg-Gotha|Chairman of the Council of Ministers|2001-07-24|2005-08-16|
Solomon Passy||Foreign Minister|2001-07-24|2005-08-16|
Angel Marin||Vice President|2002-01-22|2012-01-22|
Georgi Parvanov|Purvanov|President|2002-01-22|2012-01-22|
Veselin Bliznakov||Defence Minister|2005-08-07|2008-04-24|
Ivaylo Kalfin||Foreign Minister|2005-08-17|2009-07-27|
Sergei Stanishev||Prime Minister|2005-08-17|2009-07-27|
Nikolai Tsonev||Defence Minister|2008-04-24|2009-07-27|
Boyko Borisov|Borissov|Prime Minister|2009-07-27|2013-03-13|
Nikolay Mladenov||Defence Minister|2009-07-27|2010-01-27|
Rumiana Jeleva||Foreign Minister|2009-07-27|2010-01-27|
Anyu Angelov||Defence Minister|2010-01-27|2013-03-13|
Nikolay Mladenov||Foreign Minister|2010-01-27|2013-03-13|
Margarita Popova||Vice President|2012-01-22|2017-01-22|
Rosen Plevneliev||President|2012-01-22|2017-01-22|
Marin Raykov||Prime Minister|2013-03-13|2013-05-29|
Todor Tagarev||Defence Minister|2013-03-13|2013-05-29|
Angel Naydenov||Defence Minister|2013-05-29|2014-08-06|
Kristian Vigenin||Foreign Minister|2013-05-29|2014-08-06|
Plamen Oresharski||Prime Minister|2013-05-29|2014-08-06|
Daniel Mitov||Foreign Minister|2014-08-06|2017-01-27|
Georgi Bliznashki||Prime Minister|2014-08-06|2014-11-07|
Velizar Shalamanov||Defence Minister|2014-08-06|2014-11-07|
Boyko Borisov|Borissov|Prime Minister|2014-11-07|2017-01-27|
Nikolay Nenchev||Defence Minister|2014-11-07|2017-01-27|
Iliana Yotova||Vice President|2017-01-22|2022-12-31|
Rumen Radev||President|2017-01-22||
Ognyan Gerdzhikov||Prime Minister|2017-01-27|2017-05-04|
Radi Naidenov||Foreign Minister|2017-01-27|2017-05-04|
Stefan Janev||Defence Minister|2017-01-27|2017-05-04|
Boyko Borisov||Prime Minister|2017-05-04|2021-05-12|
Ekaterina Zakharieva||Foreign Minister|2017-05-04|2021-05-12|
Krasimir Karakachanov||Defence Minister|2017-05-04|2021-05-12|
Asen Vasilev||Finance Minister|2021-05-12|2021-09-15|
Georgi Panayotov||Defence Minister|2021-05-12|2021-12-13|
Stefan Janev|Yanev|Prime Minister|2021-05-12|2021-12-13|
Svetlan Stoev||Foreign Minister|2021-05-12|2021-12-13|
Valeri Belchev||Finance Minister|2021-09-15|2021-12-13|
Asen Vasilev||Finance Minister|2021-12-13|2022-12-31|
Kiril Petkov||Prime Minister|2021-12-13|2022-08-02|
Stefan Janev||Defence Minister|2021-12-13|2022-03-01|
Teodora Genchovska||Foreign Minister|2021-12-13|2022-12-31|
Dragomir Zakov||Defence Minister|2022-03-01|2022-12-31|
Gulub Donev|Donev|Prime Minister|2022-08-02|2023-06-06|
Nikolay Denkov|Denkov|Prime Minister|2023-06-06|2024-04-09|
Dimitar Glavchev|Glavchev|Prime Minister|2024-04-09|2025-01-16|
Rosen Zhelyazkov|Zhelyazkov|Prime Minister|2025-01-16||
# Burkina Faso
Blaise Compaore|Compaore|President|1987-10-15|2014-11-01|
Roch Kabore|Kabore|Prime Minister|1994-03-01|1996-02-06|
Kadre Desire Ouedraogo|Oue'Draogo,Ouedraogo|Prime Minister|1996-02-06|2000-11-06|
Ernest Paramanga Yonli|Yonli|Prime Minister|2000-11-06|2007-06-04|
Tertius Zongo|Zongo|Prime Minister|2007-06-04|2011-04-18|
Luc-Adolphe Tiao|Tiao|Prime Minister|2011-04-18|2014-11-19|
Michel Kafando|Kafando|President|2014-11-01|2015-12-29|
Yacouba Issac Zida|Zida|Prime Minister|2014-11-19|2016-01-06|
Roch Marc Christian Kabore|Kabore|President|2015-12-29|2022-02-02|
Paul Kaba Thieba|Thieba|Prime Minister|2016-01-06|2019-01-24|
Christophe Dabire|Dabire|Prime Minister|2019-01-24|2021-12-10|
Lassina Zerbo|Zerbo|Prime Minister|2021-12-10|2022-03-03|
Paul-Henri Sandaogo Damiba|Damiba|President|2022-02-02|2022-09-30|
Albert Ouedraogo|Ouedraogo|Prime Minister|2022-03-03|2022-10-21|
Ibrahim Traore|Traore|President|2022-09-30||
Joachim Kylem De Tambela|Kylem De Tambela|Prime Minister|2022-10-21|2024-12-09|
Rimtalba Jean Emmanuel Ouedraogo|Ouedraogo|Prime Minister|2024-12-09||
# Burundi
Pierre Buyoya|Buyoya|President|1987-09-09|1994-09-01|
Adrien Sibomana|Sibomana|Prime Minister|1988-10-26|1994-02-07|
Anatole Kanyenkiko|Kanyenkiko|Prime Minister|1994-02-07|1995-02-01|
Sylvestre Ntibantunganya|Ntibantunganya|President|1994-09-01|1996-09-27|
Antoine Nduwayo|Nduwayo|Prime Minister|1995-02-01|1996-07-31|
Pascal-Firmin Ndimira|Ndimira|Prime Minister|1996-07-31|1996-09-27|
Pierre Buyoya|Buyoya|President|1996-09-27|2003-04-30|
Domitien Ndayizeye|Ndayizeye|President|2003-04-30|2005-08-26|
Pierre Nkurunziza|Nkurunziza|President|2005-08-26|2020-06-18|
Evariste Ndayishimiye|Ndayishimiye|President|2020-06-18||
Gervais Ndirakobuca|Ndirakobuca|Minister|2022-09-07|2025-08-05|
Nestor Ntahontuye|Ntahontuye|Prime Minister|2025-08-05||
# Cambodia
Hun Sen||Prime Minister|1985-01-14|2023-08-22|
Norodom Sihamoni|Sihamoni|King|2004-10-29||m
Hun Manet||Prime Minister|2023-08-22||
# Cameroon
Paul Biya|Biya|President|1982-11-06||
Sadou Hayatou|Hayatou|Prime Minister|1991-04-25|1992-04-09|
Simon Achidi Achu|Achidi Achu|Prime Minister|1992-04-09|1996-09-19|
Peter Mafany Musonge|Musonga,Musonge|Prime Minister|1996-09-19|2004-12-08|
Ephraim Inoni|Inoni|Prime Minister|2004-12-08|2009-06-30|
Philemon Yang|Yang|Prime Minister|2009-06-30|2019-01-04|
Joseph Dion Ngute|Ngute|Prime Minister|2019-01-04||
# Canada
Elizabeth II|Elizabeth,Elizabeth Uk|Queen|1952-02-06|2022-09-08|f
Brian Mulroney|Mulroney|Prime Minister|1984-09-04|1993-11-04|
Jean Chrétien||Prime Minister|1993-11-04|2003-12-12|
Paul Martin||Finance Minister|1993-11-04|2002-06-02|
Lloyd Axworthy||Foreign Minister|1996-01-25|2000-10-16|
Bernard Landry||Finance Minister|1996-01-29|2001-03-08|
Pierre Pettigrew||Trade Minister|1999-08-03|2003-12-11|
John Manley||Foreign Minister|2000-10-17|2002-01-15|
Pauline Marois||Finance Minister|2001-03-08|2003-04-29|
John McCallum||Defence Minister|2002-05-26|2003-12-11|
John Manley||Finance Minister|2002-06-02|2003-12-12|
Yves Séguin||Finance Minister|2003-04-29|2005-02-18|
Ralph Goodale||Finance Minister|2003-12-11|2006-02-06|
David Pratt||Defence Minister|2003-12-12|2004-07-19|
Paul Martin||Prime Minister|2003-12-12|2006-02-06|
Pierre Pettigrew||Foreign Minister|2004-07-20|2006-02-05|
Michel Audet||Finance Minister|2005-02-18|2007-04-18|
Gordon O'Connor||Defence Minister|2006-02-06|2007-08-14|
Jim Flaherty||Finance Minister|2006-02-06|2014-03-18|
Peter MacKay||Foreign Minister|2006-02-06|2007-08-14|
Stephen Harper||Prime Minister|2006-02-06|2015-11-04|
Rick Casson||Defence Minister|2006-05-09|2009-03-08|
Monique Jérôme-Forget||Finance Minister|2007-04-18|2009-04-08|
Maxime Bernier||Foreign Minister|2007-08-13|2008-05-26|
Peter MacKay||Defence Minister|2007-08-14|2013-07-15|
Stockwell Day||Trade Minister|2008-10-30|2010-01-19|
Raymond Bachand||Finance Minister|2009-04-08|2012-09-19|
Peter Van Loan||Trade Minister|2010-01-19|2011-05-18|
John Baird||Foreign Minister|2011-05-18|2015-02-03|
Nicolas Marceau||Finance Minister|2012-09-19|2014-04-23|
Rob Nicholson||Defence Minister|2013-07-15|2015-02-09|
Joe Oliver||Finance Minister|2014-03-19|2015-11-04|
Carlos Leitão||Finance Minister|2014-04-23|2018-10-18|
Jason Kenney||Defence Minister|2015-02-09|2015-11-04|
Rob Nicholson||Foreign Minister|2015-02-09|2015-11-04|
Bill Morneau||Finance Minister|2015-11-04|2020-08-18|
Chrystia Freeland||Trade Minister|2015-11-04|2017-01-10|
Harjit Sajjan||Defence Minister|2015-11-04|2021-10-26|
Justin Trudeau||Prime Minister|2015-11-04|2025-03-14|
Stéphane Dion||Foreign Minister|2015-11-04|2017-01-10|
Chrystia Freeland||Foreign Minister|2017-01-10|2019-11-20|
François-Philippe Champagne||Trade Minister|2017-01-10|2018-07-18|
Jim Carr||Trade Minister|2018-07-18|2019-11-20|
Eric Girard||Finance Minister|2018-10-18|2022-12-31|
François-Philippe Champagne||Foreign Minister|2019-11-20|2021-01-12|
Chrystia Freeland||Finance Minister|2020-08-18|2022-12-31|
Marc Garneau||Foreign Minister|2021-01-12|2021-10-26|
Anita Anand||Defence Minister|2021-10-26|2022-12-31|
Mélanie Joly||Foreign Minister|2021-10-26|2022-12-31|
Charles III|Charles|King|2022-09-08||m
Mark Carney|Carney|Prime Minister|2025-03-14||
# Cape Verde
Aristides Maria Pereira|Pereira|President|1975-07-05|1991-03-22|
Pedro Verona Rodrigues Pires |Pires|Prime Minister|1975-07-05|1991-01-13|
Carlos Alberto Wahnon de Carvalho Veiga|Veiga|Prime Minister|1991-01-13|1991-02-01|
Jose Maria Pereira Neves|Neves|Prime Minister|1991-02-01|2016-04-22|
Antonio Mascarenhas Monteiro|Monteiro,Mascarenhas|President|1991-03-22|2001-03-22|
Pedro Pires|Pires|President|2001-03-22|2011-09-09|
Jorge Carlos Fonseca|Fonseca|President|2011-09-09|2021-11-09|
Ulisses Correia e Silva|Silva|Prime Minister|2016-04-22|2017-07-01|
Ulisses Correia E. Silva|Correia Silva|Prime Minister|2016-04-22||
Jose Maria Pereira Neves|Neves|President|2021-11-09||
# Central African Republic
Andre-Dieudonne Kolingba|Kolingba|President|1981-09-01|1993-10-22|
Enoch Derant-Lakoue|Derant-Lakoue|Prime Minister|1993-03-02|1993-10-25|
Ange Patasse|Patasse|President|1993-10-22|2003-03-15|
Jean-Luc Mandaba|Mandaba|Prime Minister|1993-10-25|1996-06-06|
Jean-Paul Ngoupande|Ngoupande|Prime Minister|1996-06-06|1997-01-01|
Michel Gbezera-Bria|Gbezera-Bria|Prime Minister|1997-01-01|1999-01-04|
Anicet Georges Dologuele|Dologuele|Prime Minister|1999-01-04|2001-04-01|
Martin Ziguele|Ziguele|Prime Minister|2001-04-01|2003-03-01|
Abel Goumba|Goumba|Prime Minister|2003-03-01|2003-12-12|
Francois Bozize|Bozize|President|2003-03-15|2013-03-24|
Celestin Gaombalet|Gaombalet|Prime Minister|2003-12-12|2005-06-13|
Elie Dote|Dote|Prime Minister|2005-06-13|2008-01-22|
Faustin-Archange Touadera|Touadera|Prime Minister|2008-01-22|2013-01-17|
Nicolas Tiangaye|Tiangaye|Prime Minister|2013-01-17|2014-01-25|
Michel Djotodia|Djotodia|President|2013-03-24|2014-01-23|
Catherine Samba-Panza|Samba-Panza|President|2014-01-23|2016-03-30|
Andre Nzapayeke|Nzapayeke|Prime Minister|2014-01-25|2014-08-10|
Mahamat Kamoun|Kamoun|Prime Minister|2014-08-10|2016-04-02|
Faustin-Archange Touadera|Touadera,Touad Ra|President|2016-03-30||
Simplice Sarandji|Sarandji|Prime Minister|2016-04-02|2019-02-25|
Firmin Ngrebada|Ngrebada|Prime Minister|2019-02-25|2021-06-11|
Henri-Marie Dondra|Dondra|Prime Minister|2021-06-11|2022-02-07|
Felix Moloua|Moloua|Prime Minister|2022-02-07||
# Chad
Hissein Habre|Habre|President|1982-06-19|1990-12-04|
Idriss Deby Itno|Deby|President|1990-12-04|2021-04-20|
Jean Alingue Bawoyeu|Alingue|Prime Minister|1991-03-08|1992-08-01|
Jean Lingue Bawoyeu|Lingue|Prime Minister|1991-03-08|1992-08-01|
Joseph Yodoyman|Yodoyman|Prime Minister|1992-08-01|1993-11-17|
Kassire Delwa Koumakoye|Koumakoye|Prime Minister|1993-11-17|1995-04-09|
Djimasta Koibla|Koibla|Prime Minister|1995-04-09|1997-05-16|
Nassour Guelengdouksia Ouaidou|Ouaidou|Prime Minister|1997-05-16|1999-12-13|
Nagdum Yamassoum|Yamassoum|Prime Minister|1999-12-13|2002-06-12|
Haroun Kabadi|Kabadi|Prime Minister|2002-06-12|2003-07-01|
Moussa Faki Mahamat|Mahamat|Prime Minister|2003-07-01|2005-02-03|
Pascal Yoadimnadji|Yoadimnadji|Prime Minister|2005-02-03|2007-02-26|
Nouradine Delwa Kassire Koumakoye|Kassire|Prime Minister|2007-02-26|2008-04-16|
Youssof Saleh Abbas|Abbas|Prime Minister|2008-04-16|2010-03-05|
Emmanuel Nadingar|Nadingar|Prime Minister|2010-03-05|2013-01-21|
Djimrangar Dadnadji|Dadnadji|Prime Minister|2013-01-21|2013-11-21|
Kalzeube Pahimi Deubet|Deubet|Prime Minister|2013-11-21|2016-02-15|
Albert Pahimi Padacke|Padacke|Prime Minister|2016-02-15|2024-01-01|
Mahamat Idriss Deby|Deby|President|2021-04-20||
Succes Masra|Masra|Prime Minister|2024-01-01|2024-05-23|
Mahamat Idriss D By|By|President|2024-05-06|2026-07-01|
Allamaye Halina|Halina|Prime Minister|2024-05-23||
# Chile
Patricio Aylwin|Aylwin|President|1990-03-11|1994-03-11|
Eduardo Frei Ruiz-Tagle|Frei|President|1994-03-11|2000-03-11|
Ricardo Lagos Escobar|Lagos|President|2000-03-11|2006-03-11|
Michelle Bachelet Jeria|Bachelet|President|2006-03-11|2010-03-11|
Sebastian Pinera Echenique|Pinera|President|2010-03-11|2014-03-11|
Michelle Bachelet Jeria|Bachelet|President|2014-03-11|2018-03-11|
Sebastian Pinera Echenique|Pinera|President|2018-03-11|2022-03-11|
Gabriel Boric|Boric|President|2022-03-11||
# China
State--President Yang Shangkun|Yang|Chief of|1988-04-08|1998-03-18|
Jiang Zemin||President|1993-03-27|2003-03-15|
Hu Jintao||Vice President|1998-03-15|2003-03-15|
Zhu Rongji||Premier|1998-03-17|2003-03-16|
Zeng Qinghong||Vice President|2003-01-01|2008-12-31|
Cao Gangchuan||Defence Minister|2003-03-01|2008-03-28|
Hu Jintao||President|2003-03-15|2013-03-14|
Wen Jiabao||Premier|2003-03-16|2013-03-15|
Yang Jiechi||Foreign Minister|2007-04-27|2013-03-16|
Xi Jinping||Vice President|2008-03-15|2013-03-14|
Liang Guanglie||Defence Minister|2008-03-17|2013-03-16|
Li Yuanchao||Vice President|2013-03-14|2018-03-17|
Xi Jinping||President|2013-03-14||
Li Keqiang||Premier|2013-03-15|2023-03-11|
Chang Wanquan||Defence Minister|2013-03-16|2018-03-19|
Lou Jiwei||Finance Minister|2013-03-16|2016-11-07|
Wang Yi||Foreign Minister|2013-03-17|2022-12-31|
Xiao Jie||Finance Minister|2016-11-07|2018-03-19|
Wang Qishan||Vice President|2018-03-17|2022-12-31|
Liu Kun||Finance Minister|2018-03-19|2022-12-31|
Wei Fenghe||Defence Minister|2018-03-19|2022-12-31|
Li Qiang|Li|Premier|2023-03-11||
# Colombia
Cesar Gaviria Trujillo|Gaviria|President|1990-08-07|1994-08-07|
Ernesto Samper Pizano|Samper|President|1994-08-07|1998-08-07|
Andres Pastrana|Pastrana|President|1998-08-07|2002-08-07|
Alvaro Uribe Velez|Uribe|President|2002-08-07|2010-08-07|
Juan Manuel Santos Calderon|Santos|President|2010-08-07|2018-08-07|
Ivan Duque Marquez|Duque|President|2018-08-07|2022-08-07|
Gustavo Francisco Petro Urrego|Petro|President|2022-08-07||
# Comoros
Said Mohamed Djohar|Djohar|President|1990-03-11|1996-03-16|
Halifa Houmadi|Houmadi|Prime Minister|1994-10-13|1996-03-01|
Massoundi Tadjidine Ben Said|Massoundi|Prime Minister|1996-03-01|1996-12-27|
Mohamed Taki Abdulkarim|Taki|President|1996-03-16|1998-11-06|
Ahmed Abdou|Abdou|Prime Minister|1996-12-27|1997-12-06|
Nourdine Bourhane|Bourhane|Prime Minister|1997-12-06|1998-11-22|
Tadjiddine Ben Said Massounde|Tadjiddine|President|1998-11-06|1999-05-06|
Abbas Djoussouf|Djoussouf|Prime Minister|1998-11-22|1999-12-02|
Azali Assoumani|Azali|President|1999-05-06|2006-05-26|
Bianrifi Tarmidi|Tarmidi|Prime Minister|1999-12-02|2000-11-01|
Hamada Madi|Madi|Prime Minister|2000-11-01|2002-05-26|
Hamada Madi Bolero|Bolero|Prime Minister|2000-11-01|2002-05-26|
Ahmed Abdallah Sambi|Sambi|President|2006-05-26|2011-05-26|
Ikililou Dhoinine|Dhoinine|President|2011-05-26|2016-05-26|
Azail Assoumani|Assoumani|President|2016-05-26|2017-07-01|
Azali Assoumani|Azali|President|2016-05-26||
# Costa Rica
Rafael Angel Calderon Fournier|Calderon|President|1990-05-08|1994-05-08|
Jose Maria Figueres Olsen|Figueres|President|1994-05-08|1998-05-08|
Miguel Angel Rodriguez|Rodrigeuz,Rodriguez|President|1998-05-08|2002-05-08|
Abel Pacheco|Pacheco|President|2002-05-08|2006-05-08|
Oscar Arias Sanchez|Arias|President|2006-05-08|2010-05-08|
Laura Chinchilla Miranda|Chinchilla|President|2010-05-08|2014-05-08|
Luis Guillermo Solis Rivera|Solis|President|2014-05-08|2018-05-08|
Carlos Alvarado Quesada|Alvarado|President|2018-05-08|2022-05-08|
Rodrigo Chaves Robles|Chaves|President|2022-05-08||
# Croatia
Franjo Tudjman|Tudjman|President|1990-05-30|2000-02-18|
Franjo Greguric|Greguric|Prime Minister|1991-08-01|1993-04-03|
Nikica Valentic|Valentic|Prime Minister|1993-04-03|1995-11-07|
Mate Granić||Foreign Minister|1993-05-28|2000-01-27|
Zlatko Mateša||Prime Minister|1995-11-07|2000-01-27|
Borislav Škegro||Finance Minister|1997-09-11|2000-01-27|
Pavao Miljavac||Defence Minister|1998-10-14|2000-01-27|
Vlatko Pavletić||President|1999-12-10|2000-02-02|
Ivica Račan||Prime Minister|2000-01-27|2003-12-23|
Mato Crkvenac||Finance Minister|2000-01-27|2003-12-23|
Tonino Picula||Foreign Minister|2000-01-27|2003-12-22|
Jozo Radoš||Defence Minister|2000-01-28|2002-05-05|
Zlatko Tomčić||President|2000-02-02|2000-02-18|
Stjepan Mesić||President|2000-02-18|2010-02-18|
Željka Antunović||Defence Minister|2002-07-30|2003-12-23|
Berislav Rončević||Defence Minister|2003-12-23|2008-01-12|
Ivan Šuker||Finance Minister|2003-12-23|2010-12-28|
Ivo Sanader||Prime Minister|2003-12-23|2009-07-06|
Miomir Žužul||Foreign Minister|2003-12-23|2005-02-17|
Kolinda Grabar-Kitarović||Foreign Minister|2005-02-17|2008-01-12|
Branko Vukelić||Defence Minister|2008-01-12|2010-12-29|
Gordan Jandroković||Foreign Minister|2008-01-12|2011-12-23|
Jadranka Kosor||Prime Minister|2009-07-06|2011-12-23|
Ivo Josipović||President|2010-02-19|2015-02-18|
Davor Božinović||Defence Minister|2010-12-29|2011-12-23|
Martina Dalić||Finance Minister|2010-12-29|2011-12-23|
Ante Kotromanović||Defence Minister|2011-12-23|2016-01-22|
Slavko Linić||Finance Minister|2011-12-23|2014-05-06|
Vesna Pusić||Foreign Minister|2011-12-23|2016-01-22|
Zoran Milanović||Prime Minister|2011-12-23|2016-01-22|
Boris Lalovac||Finance Minister|2014-05-06|2016-01-22|
Kolinda Grabar-Kitarović||President|2015-02-18|2020-02-18|
Josip Buljević||Defence Minister|2016-01-22|2016-10-19|
Miro Kovač||Foreign Minister|2016-01-22|2016-10-19|
Tihomir Orešković||Prime Minister|2016-01-22|2016-10-19|
Zdravko Marić||Finance Minister|2016-01-22|2022-07-05|
Andrej Plenković||Prime Minister|2016-10-19||
Damir Krstičević||Defence Minister|2016-10-19|2020-05-08|
Davor Ivo Stier||Foreign Minister|2016-10-19|2017-06-19|
Marija Pejčinović Burić||Foreign Minister|2017-06-19|2019-07-22|
Gordan Grlić-Radman||Foreign Minister|2019-07-22|2022-12-31|
Zoran Milanović||President|2020-02-19||
Mario Banožić||Defence Minister|2020-07-23|2022-12-31|
Marko Primorac||Finance Minister|2022-07-15|2022-12-31|
# Cuba
Fidel Castro||Prime Minister|1959-02-16|2008-02-24|m
Fidel Castro||President|1976-12-02|2008-02-24|m
Ricardo Cabrisas||Trade Minister|1980-01-01|2000-12-31|m
Manuel Millares Rodríguez||Finance Minister|1995-01-01|2003-12-31|
Felipe Pérez Roque||Foreign Minister|1999-01-01|2009-03-02|m
Raúl de la Nuez Ramírez||Trade Minister|2000-01-01|2009-12-31|
Georgina Barreiro Fajardo||Finance Minister|2003-01-01|2009-12-31|
Raúl Castro||President|2006-07-31|2018-04-19|m
Raúl Castro||Prime Minister|2008-02-24|2018-04-19|m
Raul Castro Ruz|Castro|President|2008-02-24|2019-12-21|
Lina Olinda Pedraza Rodríguez||Finance Minister|2009-01-01|2019-01-09|f
Rodrigo Malmierca Díaz||Trade Minister|2009-03-01|2022-12-31|m
Bruno Rodríguez Parrilla||Foreign Minister|2009-03-02|2022-12-31|m
Ramiro Valdés||Vice President|2009-12-20|2019-10-10|m
Miguel Díaz-Canel||Vice President|2013-02-24|2018-04-19|m
Miguel Díaz-Canel||President|2018-04-19||m
Miguel Díaz-Canel||Prime Minister|2018-04-19|2019-12-21|m
Salvador Valdés Mesa||Vice President|2018-04-19|2022-12-31|m
Meisi Bolaños||Finance Minister|2019-01-08|2022-12-31|f
Manuel Marrero Cruz||Prime Minister|2019-12-21||m
# Cyprus
George Vassiliou|Vassiliou|President|1988-02-01|1993-02-28|
Glafcos Clerides|Clerides|President|1993-02-28|2003-03-01|
Ioannis Kasoulidis||Foreign Minister|1997-04-09|2003-02-28|m
Takis M. Klerides||Finance Minister|1999-03-19|2003-02-28|m
Sokratis Hasicos||Defence Minister|1999-08-25|2003-02-28|m
Georgios Iacovou||Foreign Minister|2003-03-01|2006-06-12|m
Kyriakos Mavronikolas||Defence Minister|2003-03-01|2006-06-13|m
Markos Kyprianou||Finance Minister|2003-03-01|2004-04-30|m
Tassos Papadopoulos||President|2003-03-01|2008-02-27|m
Makis Keravnos||Finance Minister|2004-05-19|2005-08-30|m
Michalis Sarris||Finance Minister|2005-08-31|2008-02-28|m
Fivos Klokaris||Defence Minister|2006-06-13|2006-09-25|m
Giorgos Lillikas||Foreign Minister|2006-06-13|2007-07-16|m
Nikos Symeonidis||Defence Minister|2006-10-06|2007-05-03|m
Christodoulos Pashiardis||Defence Minister|2007-05-14|2008-02-29|m
Erato Kozakou Marcoullis||Foreign Minister|2007-07-16|2008-03-01|f
Dimitris Christofias||President|2008-02-28|2013-02-28|m
Harilaos Stavrakis||Finance Minister|2008-02-29|2011-08-05|m
Kostas Papacostas||Defence Minister|2008-02-29|2011-07-14|m
Markos Kyprianou||Foreign Minister|2008-03-01|2011-08-05|m
Dimitris Eliades||Defence Minister|2011-08-05|2013-03-01|m
Erato Kozakou Marcoullis||Foreign Minister|2011-08-05|2013-02-28|f
Kikis Kazamias||Finance Minister|2011-08-06|2012-03-23|m
Vasos Shiarly||Finance Minister|2012-03-24|2013-03-01|m
Nikos Anastasiades|Anastasiadis|President|2013-02-28|2023-02-28|m
Ioannis Kasoulidis||Foreign Minister|2013-03-01|2018-02-28|m
Fotis Fotiou||Defence Minister|2013-03-02|2014-03-13|m
Michalis Sarris||Finance Minister|2013-03-02|2013-04-02|m
Haris Georgiades||Finance Minister|2013-04-03|2019-12-03|m
Tasos Mitsopoulos||Defence Minister|2014-03-14|2014-03-22|m
Sokratis Hasicos||Defence Minister|2014-03-23|2014-04-06|m
Christophoros Fokaides||Defence Minister|2014-04-07|2018-02-28|m
Nikos Christodoulides||Foreign Minister|2018-03-01|2022-01-11|m
Savvas Angelides||Defence Minister|2018-03-01|2020-06-28|m
Konstantinos Petrides||Finance Minister|2019-12-03|2022-12-31|m
Charalampos Petrides||Defence Minister|2020-06-29|2022-12-31|m
Ioannis Kasoulidis||Foreign Minister|2022-01-11|2022-12-31|m
Nikos Christodoulidis|Christodoulidis,Christodoulides|President|2023-02-28||
# Czech Republic
Vaclav Klaus|Klaus|Prime Minister|1992-06-01|1997-12-16|
Václav Havel||President|1993-02-02|2003-02-02|
Josef Tosovsky|Tosovsky|Prime Minister|1997-12-16|1998-07-17|
Miloš Zeman||Prime Minister|1998-07-17|2002-07-15|
Jan Kavan||Foreign Minister|1998-07-22|2002-07-12|
Vladimír Vetchý||Defence Minister|1998-07-22|2001-05-04|
Pavel Mertlík||Finance Minister|1999-07-21|2001-04-12|
Jiří Rusnok||Finance Minister|2001-04-13|2002-07-15|
Jaroslav Tvrdík||Defence Minister|2001-05-04|2003-06-09|
Bohuslav Sobotka||Finance Minister|2002-07-15|2006-09-04|
Cyril Svoboda||Foreign Minister|2002-07-15|2006-09-04|
Vladimír Špidla||Prime Minister|2002-07-15|2004-08-04|
Václav Klaus||President|2003-03-07|2013-03-07|
Miroslav Kostelka||Defence Minister|2003-06-09|2004-08-04|
Karel Kühnl||Defence Minister|2004-08-04|2006-09-04|
Stanislav Gross||Prime Minister|2004-08-04|2005-04-25|
Jiří Paroubek||Prime Minister|2005-04-25|2006-09-04|
Mirek Topolánek||Prime Minister|2006-08-16|2009-05-08|
Jiří Šedivý||Defence Minister|2006-09-04|2007-01-09|
Vlastimil Tlustý||Finance Minister|2006-09-04|2007-01-09|
Karel Schwarzenberg||Foreign Minister|2007-01-09|2009-05-08|
Miroslav Kalousek||Finance Minister|2007-01-09|2009-05-08|
Vlasta Parkanová||Defence Minister|2007-01-09|2009-05-08|
Jan Fischer||Prime Minister|2009-04-09|2010-07-10|
Eduard Janota||Finance Minister|2009-05-08|2010-07-19|
Martin Barták||Defence Minister|2009-05-08|2010-07-13|
Petr Nečas||Prime Minister|2010-06-28|2013-07-10|
Karel Schwarzenberg||Foreign Minister|2010-07-13|2013-07-10|
Miroslav Kalousek||Finance Minister|2010-07-13|2013-07-10|
Alexandr Vondra||Defence Minister|2010-12-13|2012-12-07|
Karolína Peake||Defence Minister|2012-12-12|2012-12-20|
Petr Nečas||Defence Minister|2012-12-21|2013-03-19|
Miloš Zeman||President|2013-03-08|2023-03-09|
Vlastimil Picek||Defence Minister|2013-03-19|2014-01-29|
Jiří Rusnok||Prime Minister|2013-06-25|2014-01-29|
Jan Fischer||Finance Minister|2013-07-10|2014-01-29|
Bohuslav Sobotka||Prime Minister|2014-01-17|2017-12-13|
Andrej Babiš||Finance Minister|2014-01-29|2017-05-24|
Lubomír Zaorálek||Foreign Minister|2014-01-29|2017-12-13|
Martin Stropnický||Defence Minister|2014-01-29|2017-12-13|
Ivan Pilný||Finance Minister|2017-05-24|2017-12-13|
Andrej Babiš||Prime Minister|2017-12-06|2021-12-17|
Alena Schillerová||Finance Minister|2017-12-13|2021-12-17|
Karla Šlechtová||Defence Minister|2017-12-13|2018-06-27|
Lubomír Metnar||Defence Minister|2018-06-27|2021-12-17|
Tomáš Petříček||Foreign Minister|2018-10-16|2021-04-12|
Jakub Kulhánek||Foreign Minister|2021-04-21|2021-12-17|
Jan Lipavský||Foreign Minister|2021-12-17|2022-12-31|
Jana Černochová||Defence Minister|2021-12-17|2022-12-31|
Petr Fiala||Prime Minister|2021-12-17|2025-12-09|
Zbyněk Stanjura||Finance Minister|2021-12-17|2022-12-31|
Petr Pavel|Pavel|President|2023-03-09||
Andrej Babis|Babis|Prime Minister|2025-12-09||
# Czechoslovakia
Marian Calfa|Calfa|Prime Minister|1989-12-10||
Vaclav Havel|Havel|President|1989-12-28||
# Democratic Republic of the Congo
Denis Sassou-Nguesso|Sassou-Nguesso|President|1979-02-08|1992-08-01|
Lunda Bululu|Lunda|Prime Minister|1988-04-25|1991-01-09|
Louis-Sylvain Goma|Goma|Prime Minister|1991-01-09|1991-05-01|
Andre Milongo|Milongo|Prime Minister|1991-05-01|1991-10-23|
Bernadin Mungul Diaka|Mungul Diaka|Prime Minister|1991-10-23|1991-11-26|
Jean Nguz a Karl-i-Bond|Nguz|Prime Minister|1991-11-26|1992-12-01|
Pascal Lissouba|Lissouba|President|1992-08-01|2001-01-17|
Claude Antoine Da Costa|Da Costa|Prime Minister|1992-12-01|1993-01-01|
Etienne Tshisekedi|Tshisekedi|Prime Minister|1993-01-01|1993-03-18|
Faustin Birindwa|Birindwa|Prime Minister|1993-03-18|1993-06-23|
Jacques Joachim Yhombi-Opango|Yhombi-Opango|Prime Minister|1993-06-23|1994-06-14|
Leon Kengo wa Dondo|Kengo|Prime Minister|1994-06-14|2001-01-26|
Laurent-Désiré Kabila||President|1997-05-16|2001-01-16|m
Mawampanga Mwana Nanga||Finance Minister|1999-03-01|2000-11-28|m
Abdoulaye Yerodia Ndombasi||Foreign Minister|1999-03-14|2000-11-20|m
Jean Amisi Kalondaya||Finance Minister|2000-11-20|2001-01-16|
Léonard She Okitundu||Foreign Minister|2000-11-20|2003-06-30|m
Joseph Kabila||President|2001-01-26|2019-01-25|m
Freddy Matungulu||Finance Minister|2001-04-01|2003-02-28|m
Irung Awan||Defence Minister|2001-04-14|2003-07-30|
Léonard Luongwe||Finance Minister|2003-02-01|2003-06-28|m
Modeste Mutombo Kyamakosa||Finance Minister|2003-06-01|2003-09-28|m
Antoine Ghonda||Foreign Minister|2003-06-30|2004-07-22|m
Jean-Pierre Bemba||Vice President|2003-07-17|2007-02-05|m
Abdoulaye Yerodia Ndombasi||Vice President|2003-07-30|2007-02-05|m
Arthur Zahidi Ngoma||Vice President|2003-07-30|2007-02-05|
Azarias Ruberwa||Vice President|2003-07-30|2007-02-05|m
Jean Pierre Ondekane||Defence Minister|2003-07-30|2005-01-03|m
Roger Lumbala||Trade Minister|2003-07-30|2005-01-03|m
André-Philippe Futa||Finance Minister|2003-09-01|2005-11-28|m
Raymond Ramazani Baya||Foreign Minister|2004-07-22|2007-02-06|m
Adolphe Onusumba Yemba||Defence Minister|2005-01-03|2006-10-16|m
Chantal Ngalula Mulumba||Trade Minister|2005-01-03|2007-02-05|f
Marco Banguli||Finance Minister|2005-11-01|2007-02-28|m
Tharcisse Habarugira||Defence Minister|2006-10-16|2007-02-05|
Antoine Gizenga||Prime Minister|2006-12-30|2008-10-10|m
Antipas Mbusa||Foreign Minister|2007-02-01|2008-10-28|m
Athanase Matenda Kyelu||Finance Minister|2007-02-01|2010-02-28|m
Chikez Diemu||Defence Minister|2007-02-05|2008-10-26|m
Kasongo Ilunga||Trade Minister|2007-02-05|2007-05-28|m
Denis Mbuyu Manga||Trade Minister|2007-05-28|2008-10-10|m
Kasongo Ilunga||Trade Minister|2007-11-26|2008-10-10|m
Adolphe Muzito||Prime Minister|2008-10-10|2012-03-06|m
Alexis Thambwe Mwamba||Foreign Minister|2008-10-26|2012-04-28|m
Charles Mwando Simba||Defence Minister|2008-10-26|2012-04-28|m
Matata Ponyo Mapon||Finance Minister|2010-02-01|2012-04-28|m
Bernard Biando Sango||Trade Minister|2010-02-19|2011-03-11|m
Justin Kalumba Mwana Ngongo||Trade Minister|2011-09-11|2012-04-28|m
Louis Alphonse Koyagialo||Prime Minister|2012-03-06|2012-04-18|m
Patrice Kitebi Kibol Mvul||Finance Minister|2012-04-01|2014-12-28|m
Raymond Tshibanda||Foreign Minister|2012-04-01|2016-12-28|m
Matata Ponyo Mapon||Prime Minister|2012-04-18|2016-11-17|m
Alexandre Luba Ntambo||Defence Minister|2012-04-28|2014-12-09|m
Henri Yav Mulang||Finance Minister|2014-12-07|2019-08-28|m
Aimé Ngoy Mukena||Defence Minister|2014-12-09|2015-09-25|m
Crispin Atama Tabe||Defence Minister|2015-09-25|2019-01-23|m
Samy Badibanga||Prime Minister|2016-11-17|2017-05-18|m
Aimé Boji||Trade Minister|2016-12-19|2017-05-09|m
Léonard She Okitundu||Foreign Minister|2016-12-19|2019-01-23|m
Jean-Lucien Bussa||Trade Minister|2017-05-09|2019-01-23|m
Bruno Tshibala||Prime Minister|2017-05-18|2019-09-07|m
Alexis Thambwe Mwamba||Foreign Minister|2019-01-01|2019-12-31|m
Félix Tshisekedi||President|2019-01-25||m
Franck Mwe di Malila||Foreign Minister|2019-04-30|2019-09-06|m
Sylvestre Ilunga||Prime Minister|2019-05-20|2021-01-28|m
Aimé Ngoy Mukena||Defence Minister|2019-08-26|2021-04-12|m
Jean-Lucien Bussa||Trade Minister|2019-08-26|2022-12-31|m
José Sele Yalaghuli||Finance Minister|2019-08-26|2021-04-28|m
Marie Tumba Nzeza||Foreign Minister|2019-09-09|2021-04-12|f
Jean-Michel Sama Lukonde Kyenge|Kyenge|Prime Minister|2021-02-15|2021-05-12|
Christophe Lutundula||Foreign Minister|2021-04-26|2022-12-31|m
Gilbert Kabanda Rukemba||Defence Minister|2021-04-26|2022-12-31|m
Jean-Michel Sama Lukonde||Prime Minister|2021-04-26|2021-05-12|m
Nicolas Kazadi||Finance Minister|2021-04-26|2022-12-31|m
Anatole Collinet Makosso|Makosso|Prime Minister|2021-05-12|2024-04-01|
Judith Suminwa Tuluka|Tuluka,Suminwa|Prime Minister|2024-04-01||
# Denmark
Margrethe II|Margrethe|Queen|1972-01-14|2024-01-14|f
Poul Schluter|Schluter|Prime Minister|1982-09-10|1993-01-25|
Hans Hækkerup||Defence Minister|1993-01-25|2000-12-21|m
Mogens Lykketoft||Finance Minister|1993-01-25|2000-12-21|m
Niels Helveg Petersen||Foreign Minister|1993-01-25|2000-12-21|m
Poul Nyrup Rasmussen||Prime Minister|1993-01-25|2001-11-27|m
Jan Trøjborg||Defence Minister|2000-12-21|2001-11-27|m
Mogens Lykketoft||Foreign Minister|2000-12-21|2001-11-27|m
Pia Gjellerup||Finance Minister|2000-12-21|2001-11-27|f
Anders Fogh Rasmussen||Prime Minister|2001-11-27|2009-04-05|m
Per Stig Møller||Foreign Minister|2001-11-27|2010-02-23|m
Svend Aage Jensby||Defence Minister|2001-11-27|2004-04-24|m
Thor Pedersen||Finance Minister|2001-11-27|2007-11-23|m
Søren Gade||Defence Minister|2004-04-24|2010-02-22|m
Lars Løkke Rasmussen||Finance Minister|2007-11-23|2009-04-07|m
Lars Løkke Rasmussen||Prime Minister|2009-04-05|2011-10-03|m
Claus Hjort Frederiksen||Finance Minister|2009-04-07|2011-10-03|m
Gitte Lillelund Bech||Defence Minister|2010-02-23|2011-10-03|f
Lene Espersen||Foreign Minister|2010-02-23|2011-10-03|f
Bjarne Corydon||Finance Minister|2011-10-03|2015-06-28|m
Helle Thorning-Schmidt||Prime Minister|2011-10-03|2015-06-27|f
Nick Hækkerup||Defence Minister|2011-10-03|2013-08-09|m
Villy Søvndal||Foreign Minister|2011-10-03|2013-12-12|m
Nicolai Wammen||Defence Minister|2013-08-09|2015-06-28|m
Holger K. Nielsen||Foreign Minister|2013-12-12|2014-01-30|m
Martin Lidegaard||Foreign Minister|2014-01-30|2015-06-28|m
Carl Holst||Defence Minister|2015-06-28|2015-09-30|m
Claus Hjort Frederiksen||Finance Minister|2015-06-28|2016-11-28|m
Kristian Jensen||Foreign Minister|2015-06-28|2016-11-28|m
Lars Løkke Rasmussen|Lokke Rasmussen|Prime Minister|2015-06-28|2019-06-27|m
Peter Christensen||Defence Minister|2015-09-30|2016-11-28|m
Anders Samuelsen||Foreign Minister|2016-11-28|2019-06-27|m
Claus Hjort Frederiksen||Defence Minister|2016-11-28|2019-06-27|m
Kristian Jensen||Finance Minister|2016-11-28|2019-06-27|m
Mette Frederiksen||Prime Minister|2019-06-27||f
Nicolai Wammen||Finance Minister|2019-06-27|2022-12-31|m
Trine Bramsen||Defence Minister|2019-06-27|2022-02-04|f
Jeppe Kofod||Foreign Minister|2019-07-27|2022-12-31|m
Morten Bødskov||Defence Minister|2022-02-04|2022-12-31|m
Frederik X|Frederik|King|2024-01-14||m
# Djibouti
Hassan Gouled Aptidon|Gouled,Hassan Gouled|President|1977-06-24|1999-05-08|
Barkat Gourad Hamadou|Gourad,Barkat|Prime Minister|1978-09-30|2001-03-04|
Ismail Omar Guelleh|Guelleh|President|1999-05-08||
Mohamed Dileita Dileita|Dilleita,Dileita|Prime Minister|2001-03-04|2013-04-01|
Abdoulkader Kamil Mohamed|Mohamed|Prime Minister|2013-04-01||
# Dominican Republic
Joaquin Balaguer Ricardo|Balaguer|President|1986-08-16|1996-08-16|
Leonel Fernandez Reyna|Fernandez|President|1996-08-16|2000-08-16|
Rafael Hipolito Mejia Dominguez|Mejia|President|2000-08-16|2004-08-16|
Leonel Fernandez Reyna|Fernandez|President|2004-08-16|2012-08-16|
Danilo Medina Sanchez|Medina|President|2012-08-16|2020-08-16|
Luis Rodolfo Abinader Corona|Abinader|President|2020-08-16||
# Ecuador
Rodrigo Borja Cevallos|Borja|President|1988-08-10|1992-08-10|
Sixto Duran-Ballen Cordovez|Duran-Ballen,Duran Ballen|President|1992-08-10|1997-02-11|
Fabian Alarcon Rivera|Alarcon|President|1997-02-11|1998-08-10|
Jamil Mahuad|Mahuad|President|1998-08-10|2000-01-22|
Gustavo Noboa|Noboa|President|2000-01-22|2003-01-15|
Lucio Gutierrez|Gutierrez|President|2003-01-15|2005-04-20|
Alfredo Palacio|Palacio|President|2005-04-20|2007-01-15|
Rafael Correa Delgado|Correa|President|2007-01-15|2017-05-24|
Lenin Moreno Garces|Moreno|President|2017-05-24|2021-05-24|
Guillermo Lasso Mendoza|Lasso|President|2021-05-24|2023-11-23|
Daniel Noboa Azin|Noboa|President|2023-11-23||
# Egypt
Hosni Mubarak||President|1981-10-14|2011-02-11|m
Atef Mohammed Najib Sedky|Sedky|Prime Minister|1986-11-12|1996-01-04|
Amr Moussa||Foreign Minister|1991-05-20|2001-05-15|m
Mohamed Hussein Tantawi||Defence Minister|1991-05-20|2012-08-12|m
Kamal Ahmed al-Ganzouri|al-Ganzouri|Prime Minister|1996-01-04|1999-10-05|
Atef Ebeid|Obeid|Prime Minister|1999-10-05|2004-07-14|m
Ahmad Maher||Foreign Minister|2001-05-15|2004-07-11|m
Ahmed Aboul Gheit||Foreign Minister|2004-05-11|2011-03-06|m
Youssef Boutros Ghali||Finance Minister|2004-06-01|2011-01-31|m
Ahmed Nazif||Prime Minister|2004-07-14|2011-01-28|m
Ahmed Shafik||Prime Minister|2011-01-29|2011-03-03|m
Omar Suleiman||Vice President|2011-01-29|2011-02-11|m
Samir Radwan||Finance Minister|2011-01-31|2011-07-17|m
Essam Sharaf||Prime Minister|2011-03-03|2011-11-21|m
Nabil Elaraby||Foreign Minister|2011-03-06|2011-06-01|m
Mohamed Orabi||Foreign Minister|2011-06-18|2011-07-18|m
Hazem Al Beblawi||Finance Minister|2011-07-17|2011-12-28|m
Mohamed Kamel Amr||Foreign Minister|2011-07-18|2013-07-16|m
Momtaz El-Saeed||Finance Minister|2011-12-01|2013-01-05|m
Kamal Ganzouri||Prime Minister|2011-12-07|2012-08-02|m
Mohamed Morsi|Mursi|President|2012-06-30|2013-07-03|m
Hesham Qandil||Prime Minister|2012-08-02|2013-07-03|m
Abdel Fattah el-Sisi||Defence Minister|2012-08-12|2014-03-26|m
Morsi El Sayed Hegazy||Finance Minister|2013-01-05|2013-05-07|m
Fayyad Abdel Moneim||Finance Minister|2013-05-07|2013-07-16|m
Adly Mansour||President|2013-07-03|2014-06-08|m
Hazem Al Beblawi||Prime Minister|2013-07-09|2014-03-01|m
Mohamed ElBaradei||Vice President|2013-07-14|2013-08-14|m
Ahmed Galal||Finance Minister|2013-07-16|2014-03-01|m
Nabil Fahmi||Foreign Minister|2013-07-16|2014-06-17|m
Ibrahim Mehlab|Mehlab|Prime Minister|2014-03-01|2015-09-12|
Sedki Sobhi||Defence Minister|2014-03-27|2018-06-14|m
Abdel Fattah el-Sisi||President|2014-06-08|2015-07-01|m
Ibrahim Mahlab||Prime Minister|2014-06-17|2015-09-19|m
Sameh Shoukry||Foreign Minister|2014-06-17|2022-12-31|m
Sherif Ismail||Prime Minister|2015-09-19|2018-06-14|m
Mohamed Ahmed Zaki||Defence Minister|2018-06-14|2022-12-31|m
Mohamed Maait||Finance Minister|2018-06-14|2022-12-31|m
Moustafa Madbouly||Prime Minister|2018-06-14||m
# El Salvador
Alfredo Cristiani|Cristiani|President|1989-06-01|1994-06-01|
Armando Calderon Sol|Calderon Sol,Calderon|President|1994-06-01|1999-06-01|
Francisco Flores Perez|Flores|President|1999-06-01|2004-06-01|
Elias Antonio Saca Gonzalez|Saca|President|2004-06-01|2009-06-01|
Mauricio Funes Cartagena|Funes|President|2009-06-01|2014-06-01|
Salvador Sanchez Ceren|Sanchez Ceren|President|2014-06-01|2019-06-01|
Nayib Armando Bukele Ortez|Bukele|President|2019-06-01|2023-12-01|
Claudia Juana Rodriguez De Guevara|Rodr Guez,Rodriguez,Rodriguez De Guevara|President|2023-12-01|2025-07-01|
# Equatorial Guinea
Teodoro Obiang Nguema Mbasogo|Obiang Nguema Mbasogo,Obiang|President|1979-08-03||
Teodoro Obiang Nguema Mgasogo|Nguema Mgasogo|President|1979-08-03|2016-07-01|
Cristino Seriche Bioko Malabo|Seriche,Seriche Bioko Malabo|Prime Minister|1982-08-15|1992-01-17|
Silvestre Siale Bileka|Siale Bileka|Prime Minister|1992-01-17|1996-04-01|
Serafin Seriche Dougan|Dougan|Prime Minister|1996-04-01|2001-02-26|
Candido Muatetema Rivas|Rivas|Prime Minister|2001-02-26|2004-06-14|
Miguel Abia Biteo Borico|Biteo Borico|Prime Minister|2004-06-14|2006-08-14|
Ricardo Mangue Obama Nfubea|Nfubea|Prime Minister|2006-08-14|2008-07-08|
Ignacio Milam Tang|Milam|Prime Minister|2008-07-08|2012-05-22|
Ignacio Milan Tang|Tang|Prime Minister|2008-07-08|2012-05-22|
Vicente Ehate Tomi|Tomi,Ehate Tomi|Prime Minister|2012-05-22|2016-06-23|
Francisco Pascual Eyegue Obama Asue|Obama|Prime Minister|2016-06-23|2023-02-01|
Manuela Roka Botey|Roka|Prime Minister|2023-02-01||
# Eritrea
Isaias Afwerki|Issaias|President|1993-05-19|1993-06-08|m
Sebhat Ephrem||Defence Minister|1995-01-01|2022-12-31|m
Ali Said Abdella||Trade Minister|1997-01-01|2000-12-31|m
Ghebreselassie Yoseph||Finance Minister|1997-01-01|2001-12-31|m
Haile Woldense||Foreign Minister|1997-01-01|2000-12-31|m
Ali Said Abdella||Foreign Minister|2000-01-01|2005-12-31|m
Haile Woldense||Trade Minister|2000-01-01|2001-12-31|m
Berhane Abrehe||Finance Minister|2001-01-01|2012-12-31|m
Gergis Teklemichael||Trade Minister|2001-01-01|2011-12-31|m
Mohamed Omer||Foreign Minister|2005-08-01|2007-04-18|m
Osman Saleh Mohammed||Foreign Minister|2007-04-18|2022-12-31|m
Estifanos Habte||Trade Minister|2011-01-01|2022-12-31|m
Berhane Habtemariam||Finance Minister|2012-01-01|2022-12-31|m
# Estonia
Arnold R'Utel|R'Utel|Chairman Supreme Council|1983-04-01|1992-10-05|
Tiit Vahi|Vahi|Prime Minister|1992-01-01|1992-10-21|
Lennart Meri||President|1992-10-06|2001-10-08|
Mart Laar|Laar|Prime Minister|1992-10-21|1994-10-01|
Andres Tarand|Tarand|Prime Minister|1994-10-01|1995-03-01|
Tiit Vahi|Vahi|Prime Minister|1995-03-01|1997-03-12|
Mart Siimann|Siimann|Prime Minister|1997-03-12|1999-03-29|
Jüri Luik||Defence Minister|1999-03-25|2002-01-28|
Mart Laar||Prime Minister|1999-03-25|2002-01-28|
Siim Kallas||Finance Minister|1999-03-25|2002-01-28|
Toomas Hendrik Ilves||Foreign Minister|1999-03-25|2002-01-28|
Arnold Rüütel||President|2001-10-08|2006-10-09|
Harri Õunapuu||Finance Minister|2002-01-28|2003-04-10|
Kristiina Ojuland||Foreign Minister|2002-01-28|2005-02-10|
Siim Kallas||Prime Minister|2002-01-28|2003-04-10|
Sven Mikser||Defence Minister|2002-01-28|2003-04-10|
Juhan Parts||Prime Minister|2003-04-10|2005-04-12|
Margus Hanson||Defence Minister|2003-04-10|2004-11-22|
Tõnis Palts||Finance Minister|2003-04-10|2003-10-06|
Taavi Veskimägi||Finance Minister|2003-10-06|2005-04-13|
Jaak Jõerüüt||Defence Minister|2004-11-22|2005-10-08|
Rein Lang||Foreign Minister|2005-02-21|2005-04-13|
Andrus Ansip||Prime Minister|2005-04-12|2014-03-26|
Aivar Sõerd||Finance Minister|2005-04-13|2007-04-05|
Urmas Paet||Foreign Minister|2005-04-13|2014-11-03|
Jürgen Ligi||Defence Minister|2005-10-10|2007-04-05|
Toomas Hendrik Ilves||President|2006-10-09|2016-10-10|
Ivari Padar||Finance Minister|2007-04-05|2009-05-21|
Jaak Aaviksoo||Defence Minister|2007-04-05|2011-04-06|
Jürgen Ligi||Finance Minister|2009-06-04|2014-11-03|
Mart Laar||Defence Minister|2011-04-06|2012-05-11|
Urmas Reinsalu||Defence Minister|2012-05-11|2014-03-26|
Anne Sulling||Trade Minister|2014-03-26|2015-04-09|
Sven Mikser||Defence Minister|2014-03-26|2015-09-14|
Taavi Rõivas||Prime Minister|2014-03-26|2016-11-23|
Maris Lauri||Finance Minister|2014-11-03|2015-03-30|
Keit Pentus-Rosimannus||Foreign Minister|2014-11-17|2015-07-01|
Sven Sester||Finance Minister|2015-04-09|2017-06-12|
Marina Kaljurand||Foreign Minister|2015-07-16|2016-09-12|
Hannes Hanso||Defence Minister|2015-09-14|2016-11-23|
Jürgen Ligi||Foreign Minister|2016-09-12|2016-11-23|
Kersti Kaljulaid||President|2016-10-10|2021-10-11|
Jüri Ratas||Prime Minister|2016-11-23|2021-01-13|
Margus Tsahkna||Defence Minister|2016-11-23|2017-06-12|
Sven Mikser||Foreign Minister|2016-11-23|2019-04-29|
Jüri Luik||Defence Minister|2017-06-12|2021-01-26|
Toomas Tõniste||Finance Minister|2017-06-12|2019-04-29|
Marti Kuusik||Trade Minister|2019-04-29|2019-04-30|
Martin Helme||Finance Minister|2019-04-29|2021-01-26|
Urmas Reinsalu||Foreign Minister|2019-04-29|2021-01-26|
Kert Kingo||Trade Minister|2019-05-16|2019-10-25|
Kaimar Karu||Trade Minister|2019-11-07|2020-04-20|
Raul Siem||Trade Minister|2020-04-20|2021-01-26|
Eva-Maria Liimets||Foreign Minister|2021-01-26|2022-06-03|
Kaja Kallas||Prime Minister|2021-01-26|2024-07-23|
Kalle Laanet||Defence Minister|2021-01-26|2022-07-14|
Keit Pentus-Rosimannus||Finance Minister|2021-01-26|2022-12-31|
Alar Karis||President|2021-10-11||
Hanno Pevkur||Defence Minister|2022-07-18|2022-12-31|
Urmas Reinsalu||Foreign Minister|2022-07-18|2022-12-31|
Kristen Michal|Michal|Prime Minister|2024-07-23||
# Eswatini
Mswati III|Mswati|King|1986-04-25||m
Obed Dlamini|Dlamini|Prime Minister|1989-07-12|1993-11-12|
Obed Mfanyana|Mfanyana|Prime Minister|1989-07-12|1993-11-12|
Jameson Mbilini Dlamini|Dlamini|Prime Minister|1993-11-12|1996-08-09|
Sibusiso Barnabas Dlamini|Dlamini|Prime Minister|1996-08-09|2003-11-14|
Absolom Themba Dlamini|Dlamini|Prime Minister|2003-11-14|2008-10-23|
Barnabas Sibusiso Dlamini|Dlamini|Prime Minister|2008-10-23|2018-10-27|
Ambrose Mandvulo Dlamini|Dlamini|Prime Minister|2018-10-27|2021-07-19|
Cleopas Dlamini|Dlamini|Prime Minister|2021-07-19|2023-09-28|
Mgwagwa Gamedze appointed acting prime minister|Gamedze|Chief|2023-09-28|2023-11-06|
Russell Dlamini|Dlamini|Prime Minister|2023-11-06||
# Ethiopia
Deputy Prime Minister Hailu Yimenu|Hailu|Prime Minister|1989-11-07|1991-06-06|
Seyoum Mesfin||Foreign Minister|1991-01-01|2010-09-01|
Meles Zenawi|Zenawi,Meles|President|1991-06-01|1995-08-22|
Tamirat Layne|Tamirat|Prime Minister|1991-06-06|1995-08-01|
Tamrat Layne|Layne|Prime Minister|1991-06-06|1995-08-01|
Negasso Gidada||President|1995-08-22|2001-10-08|
Meles Zenawi||Prime Minister|1995-08-23|2012-08-20|
Girma Wolde-Giorgis||President|2001-10-08|2013-10-07|
Abadula Gemeda||Defence Minister|2001-10-16|2005-12-31|
Kuma Demeksa||Defence Minister|2005-01-01|2008-10-30|
Siraj Fergessa||Defence Minister|2008-10-30|2018-10-16|
Hailemariam Desalegn||Foreign Minister|2010-09-01|2012-09-21|
Hailemariam Desalegn||Prime Minister|2012-08-20|2018-04-02|
Berhane Gebre-Christos||Foreign Minister|2012-09-21|2012-11-29|
Tedros Adhanom Ghebreyesus||Foreign Minister|2012-11-29|2016-11-01|
Mulatu Teshome||President|2013-10-06|2018-10-25|
Workneh Gebeyehu||Foreign Minister|2016-11-01|2019-03-08|
Abiy Ahmed Ali||Prime Minister|2018-04-02|2021-10-04|
Ahmed Shide||Finance Minister|2018-10-16|2022-12-31|
Aisha Mohammed Mussa||Defence Minister|2018-10-16|2019-04-18|
Sahle-Work Zewde||President|2018-10-25|2024-10-07|
Demeke Mekonnen||Foreign Minister|2019-03-08|2019-04-18|
Gedu Andargachew||Foreign Minister|2019-04-18|2020-11-04|
Lemma Megersa||Defence Minister|2019-04-18|2020-08-18|
Kenea Yadeta||Defence Minister|2020-08-18|2021-10-06|
Demeke Mekonnen||Foreign Minister|2020-11-04|2022-12-31|
Abiy Ahmed|Abiy|Prime Minister|2021-10-04|2022-07-01|
Abraham Belay||Defence Minister|2021-10-06|2022-12-31|
Gebremeskel Chala||Trade Minister|2021-10-06|2022-12-31|
Taye Atske Selassie|Taye|President|2024-10-07||
# Fiji
Ratu Kamisese Mara|Mara|Prime Minister|1987-12-05|1992-06-02|
Ratu Penaia Kanatabatu Ganilau|Ganilau|President|1987-12-05|1993-12-15|
Sitiveni Rabuka|Rabuka|Prime Minister|1992-06-02|1999-05-18|
Ratu Kamisese Mara|Mara|President|1993-12-15|2000-07-18|
Mahendra Chaudhry|Chaudhry|Prime Minister|1999-05-18|2000-09-10|
Ratu Josefa Iloilovatu Uluivuda|Iloilo,Iloilovatu|President|2000-07-18|2009-07-30|
Laisenia Qarase|Qarase|Prime Minister|2000-09-10|2014-09-22|
Ratu Epeli Nailatikau|Nailatikau|President|2009-07-30|2015-11-12|
Voreqe "Frank" Bainimarama|Bainimarama|Prime Minister|2014-09-22|2022-12-24|
Jioji Konousi Konrote|Konrote|President|2015-11-12|2021-11-12|
Ratu Wiliame Katonivere|Katonivere|President|2021-11-12|2024-11-12|
Sitiveni Ligamamada Rabuka|Rabuka|Prime Minister|2022-12-24||
Ratu Naiqama Lalabalavu|Lalabalavu|President|2024-11-12||
# Finland
Mauno Koivisto|Koivisto|President|1982-01-27|1994-03-01|
Harri Holkeri|Holkeri|Prime Minister|1987-04-30|1991-04-26|
Esko Aho|Aho|Prime Minister|1991-04-26|1995-04-13|
Martti Ahtisaari||President|1994-03-01|2000-03-01|m
Paavo Lipponen||Prime Minister|1995-04-13|2003-04-17|m
Tarja Halonen||Foreign Minister|1995-04-13|2000-02-25|f
Jan-Erik Enestam||Defence Minister|1999-04-15|2003-04-16|m
Sauli Niinistö||Finance Minister|1999-04-15|2003-04-16|m
Erkki Tuomioja||Foreign Minister|2000-02-25|2007-04-19|m
Sinikka Laisaari||Trade Minister|2000-02-25|2003-04-16|f
Tarja Halonen||President|2000-03-01|2012-03-01|f
Anneli Jäätteenmäki||Prime Minister|2003-04-17|2003-06-24|f
Antti Kalliomäki||Finance Minister|2003-04-17|2005-09-23|m
Matti Vanhanen||Defence Minister|2003-04-17|2003-06-24|m
Mauri Pekkarinen||Trade Minister|2003-04-17|2007-12-31|m
Matti Vanhanen||Prime Minister|2003-06-24|2010-06-22|m
Seppo Kääriäinen||Defence Minister|2003-06-24|2007-04-19|m
Eero Heinäluoma||Finance Minister|2005-09-23|2007-04-19|m
Ilkka Kanerva||Foreign Minister|2007-04-19|2008-04-04|m
Jyri Häkämies||Defence Minister|2007-04-19|2011-06-21|m
Jyrki Katainen||Finance Minister|2007-04-19|2011-06-22|m
Alexander Stubb||Foreign Minister|2008-04-04|2011-06-22|m
Mari Kiviniemi||Prime Minister|2010-06-22|2011-06-22|f
Erkki Tuomioja||Foreign Minister|2011-06-22|2015-05-28|m
Jutta Urpilainen||Finance Minister|2011-06-22|2014-06-06|f
Jyrki Katainen||Prime Minister|2011-06-22|2014-06-24|m
Stefan Wallin||Defence Minister|2011-06-22|2012-07-05|m
Sauli Niinistö||President|2012-03-01|2024-03-01|m
Carl Haglund||Defence Minister|2012-07-05|2015-05-29|m
Antti Rinne||Finance Minister|2014-06-06|2015-05-29|m
Alexander Stubb||Prime Minister|2014-06-24|2015-05-28|m
Alexander Stubb||Finance Minister|2015-05-29|2016-06-22|m
Juha Sipilä||Prime Minister|2015-05-29|2019-06-06|m
Jussi Niinistö||Defence Minister|2015-05-29|2019-06-06|m
Timo Soini||Foreign Minister|2015-05-29|2019-06-06|m
Petteri Orpo||Finance Minister|2016-06-22|2019-06-06|m
Antti Rinne||Prime Minister|2019-06-06|2019-12-10|m
Mika Lintilä||Finance Minister|2019-06-06|2019-12-10|m
Antti Kaikkonen||Defence Minister|2019-12-10|2022-12-31|m
Katri Kulmuni||Finance Minister|2019-12-10|2020-06-05|f
Pekka Haavisto||Foreign Minister|2019-12-10|2022-12-31|m
Sanna Marin||Prime Minister|2019-12-10|2023-06-20|f
Matti Vanhanen||Finance Minister|2020-06-08|2021-05-27|m
Annika Saarikko||Finance Minister|2021-05-27|2022-12-31|f
Petteri Orpo|Orpo|Prime Minister|2023-06-20||
Alexander Stubb|Stubb|President|2024-03-01||
# France
Francois Mitterrand|Mitterrand|President|1981-05-21|1995-05-17|
Michel Rocard|Rocard|Prime Minister|1988-03-10|1991-05-15|
Edith Cresson|Cresson|Prime Minister|1991-05-15|1992-04-02|
Pierre Beregovoy|Beregovoy|Prime Minister|1992-04-02|1993-03-29|
Edouard Balladur|Balladur|Prime Minister|1993-03-29|1995-05-18|
Jacques Chirac||President|1995-05-17|2007-05-16|
Alain Juppe|Juppe|Prime Minister|1995-05-18|1997-06-03|
Lionel Jospin||Prime Minister|1997-06-03|2002-05-06|
Hubert Védrine||Foreign Minister|1997-06-04|2002-05-06|
Dominique de Villepin||Foreign Minister|2002-05-06|2004-03-31|
Jean-Pierre Raffarin||Prime Minister|2002-05-06|2005-05-31|
Michel Barnier||Foreign Minister|2004-03-31|2005-05-31|
Dominique de Villepin||Prime Minister|2005-05-31|2007-05-17|
Philippe Douste-Blazy||Foreign Minister|2005-05-31|2007-05-17|
Catherine Colonna||Foreign Minister|2005-06-02|2007-05-15|
Nicolas Sarkozy||President|2007-05-16|2012-05-15|
Bernard Kouchner||Foreign Minister|2007-05-17|2010-11-14|
François Fillon||Prime Minister|2007-05-17|2012-05-16|
Michèle Alliot-Marie||Foreign Minister|2010-11-14|2011-02-27|
Alain Juppé||Foreign Minister|2011-02-27|2012-05-15|
François Hollande||President|2012-05-15|2017-05-14|
Jean-Marc Ayrault||Prime Minister|2012-05-15|2014-03-31|
Jean-Yves Le Drian||Defence Minister|2012-05-16|2017-05-15|
Laurent Fabius||Foreign Minister|2012-05-16|2016-12-06|
Nicole Bricq||Trade Minister|2012-06-21|2014-03-31|
Manuel Valls||Prime Minister|2014-03-31|2016-12-06|
Bernard Cazeneuve||Prime Minister|2016-12-06|2017-05-10|
Jean-Marc Ayrault||Foreign Minister|2016-12-06|2017-05-15|
Emmanuel Macron||President|2017-05-14||
Édouard Philippe||Prime Minister|2017-05-15|2020-07-03|
Jean-Yves Le Drian||Foreign Minister|2017-05-17|2022-05-20|
Sylvie Goulard||Defence Minister|2017-05-17|2017-06-21|
Florence Parly||Defence Minister|2017-06-21|2022-05-20|
Jean Castex||Prime Minister|2020-07-03|2022-05-16|
Franck Riester||Trade Minister|2020-07-06|2022-07-04|
Élisabeth Borne||Prime Minister|2022-05-16|2024-07-16|
Catherine Colonna||Foreign Minister|2022-05-20|2022-12-31|
Sébastien Lecornu||Defence Minister|2022-05-20|2022-12-31|
Olivier Becht||Trade Minister|2022-07-04|2022-12-31|
Gabriel Attal|Attal|Prime Minister|2024-07-16|2024-09-05|
Michel Barnier|Barnier|Prime Minister|2024-09-05||
# Gabon
El Hadj Omar Bongo|Bongo|President|1967-12-02|2009-10-16|
Leon Mebiame|Mebiame|Prime Minister|1975-04-16|1990-05-03|
Casimir Oye-Mba|Oye-Mba|Prime Minister|1990-05-03|1994-12-09|
Paulin Obame Nguema|Obame|Prime Minister|1994-12-09|1999-01-23|
Jean-Francois Ntoutoume-Emane|Ntoutoume-Emane|Prime Minister|1999-01-23|2006-01-20|
Jean Eyeghe Ndong|Ndong|Prime Minister|2006-01-20|2009-07-15|
Paul Biyoghe Mba|Biyoghe Mba|Prime Minister|2009-07-15|2012-02-27|
Ali Bongo Ondimba|Bongo,Bongo Ondimba|President|2009-10-16|2023-09-04|
Raymond Ndong Sima|Ndong Sima|Prime Minister|2012-02-27|2014-01-27|
Daniel Ona Ondo|Ona Ondo|Prime Minister|2014-01-27|2016-09-29|
Emmanuel Issoze-Ngondet|Issoze-Ngondet|Prime Minister|2016-09-29|2020-07-16|
Rose Christiane Ossouka Raponda|Raponda|Prime Minister|2020-07-16|2023-01-09|
Alain Claude Bilie-By-Nze|Bilie-By-Nze|Prime Minister|2023-01-09|2023-09-07|
Brice Oligui Nguema|Oligui|President|2023-09-04||
Raymond Ndong Sima|Ndong Sima,Sima|Prime Minister|2023-09-07|2025-05-03|
# Gambia
Dawda Kairaba Jawara|Jawara|President|1970-04-24|1996-10-18|
Yahya A. J. J. Jammeh|Jammeh|President|1996-10-18|2017-01-19|
Adama Barrow|Barrow|President|2017-01-19||
# Georgia
Tengiz Sigua|Sigua|Prime Minister|1992-01-01|1993-09-01|
Parliament Eduard Amvrosiyevich Shevardnadze|Shevardnadze|Chairman of|1992-03-10|2003-11-23|
Otar Patsatsia|Patsatsia|Prime Minister|1993-09-01|2003-11-23|
Eduard Shevardnadze||President|1995-11-26|2003-11-23|m
Irakli Menagarishvili||Foreign Minister|1995-12-15|2003-11-29|m
David Tevzadze||Defence Minister|1998-04-28|2004-02-17|m
Davit Onoprishvili||Finance Minister|1998-11-01|2000-05-28|m
Zurab Noghaideli||Finance Minister|2000-05-01|2001-11-28|m
Zurab Noghaideli||Finance Minister|2003-11-01|2005-02-28|m
Nino Burjanadze||President|2003-11-23|2004-01-25|f
Zurab Zhvania||Prime Minister|2003-11-27|2005-02-03|m
Tedo Japaridze||Foreign Minister|2003-11-30|2004-03-20|m
Mikheil Saakashvili|Saakashvili|President|2004-01-25|2007-11-25|
Gela Bezhuashvili||Defence Minister|2004-02-17|2004-06-10|m
Salome Zurabishvili||Foreign Minister|2004-03-18|2005-10-20|f
Giorgi Baramidze||Defence Minister|2004-06-10|2004-12-17|m
Irakli Okruashvili||Defence Minister|2004-12-17|2006-11-10|m
Valeriy Chechelashvili||Finance Minister|2005-02-01|2005-06-28|m
Mikheil Saakashvili||Prime Minister|2005-02-03|2005-02-17|m
Zurab Noghaideli||Prime Minister|2005-02-17|2007-11-16|m
Lekso Aleksishvili||Finance Minister|2005-06-30|2007-08-30|m
Gela Bezhuashvili||Foreign Minister|2005-10-19|2008-01-31|m
Davit Kezerashvili||Defence Minister|2006-11-10|2008-12-09|m
Nika Gilauri||Finance Minister|2007-08-30|2009-02-06|m
Giorgi Baramidze||Prime Minister|2007-11-16|2007-11-22|m
Lado Gurgenidze||Prime Minister|2007-11-22|2008-11-01|m
Nino Burjanadze||President|2007-11-25|2008-01-20|f
Mikheil Saakashvili||President|2008-01-20|2013-11-17|m
David Bakradze||Foreign Minister|2008-01-31|2008-05-05|m
Eka Tkeshelashvili||Foreign Minister|2008-05-05|2008-12-06|f
Grigol Mgaloblishvili||Prime Minister|2008-11-01|2009-02-06|m
Grigol Vashadze||Foreign Minister|2008-12-06|2012-10-25|m
Vasil Sikharulidze||Defence Minister|2008-12-09|2009-08-27|m
Kakha Baindurashvili||Finance Minister|2009-02-06|2011-06-17|m
Nika Gilauri||Prime Minister|2009-02-06|2012-07-04|m
Bachana Akhalaia||Defence Minister|2009-08-27|2012-07-04|m
Dimitri Gvindadze||Finance Minister|2011-06-20|2012-08-13|m
Dimitri Shashkini||Defence Minister|2012-07-04|2012-10-25|m
Vano Merabishvili||Prime Minister|2012-07-04|2012-10-25|m
Alexander Khetaguri||Finance Minister|2012-08-13|2012-10-25|m
Bidzina Ivanishvili||Prime Minister|2012-10-25|2013-11-20|m
Irakli Alasania||Defence Minister|2012-10-25|2014-11-04|m
Maia Panjikidze||Foreign Minister|2012-10-25|2014-11-05|f
Nodar Khaduri||Finance Minister|2012-10-25|2016-11-28|m
Giorgi Marghvilashvili|Margvelashvili|President|2013-11-17|2018-12-16|m
Irakli Gharibashvili|Garibashvili|Prime Minister|2013-11-20|2015-12-30|m
Mindia Janelidze||Defence Minister|2014-11-04|2015-05-01|m
Tamar Beruchashvili||Foreign Minister|2014-11-11|2015-09-01|f
Tina Khidasheli||Defence Minister|2015-05-01|2016-08-01|f
Giorgi Kvirikashvili||Foreign Minister|2015-09-01|2015-12-30|m
Giorgi Kvirikashvili||Prime Minister|2015-12-30|2018-06-13|m
Mikheil Janelidze||Foreign Minister|2015-12-30|2018-06-13|m
Levan Izoria||Defence Minister|2016-08-01|2019-09-08|m
Dimitri Kumsishvili||Finance Minister|2016-11-22|2017-11-13|m
Mamuka Bakhtadze||Finance Minister|2017-11-13|2018-06-13|m
Mamuka Bakhtadze||Prime Minister|2018-06-20|2019-09-02|m
David Zakaliani||Foreign Minister|2018-06-21|2022-02-09|m
Nikoloz Gagua||Finance Minister|2018-06-21|2018-07-12|m
Ivane Machavariani||Finance Minister|2018-07-12|2021-03-31|m
Salome Zurabishvili|Zourabichvili|President|2018-12-16|2024-12-29|f
Giorgi Gakharia||Prime Minister|2019-09-08|2021-02-18|m
Irakli Gharibashvili||Defence Minister|2019-09-08|2021-02-22|m
Irakli Gharibashvili|Garibashvili|Prime Minister|2021-02-22|2024-02-08|m
Juansher Burchuladze||Defence Minister|2021-02-22|2022-12-31|m
Lasha Khutsishvili||Finance Minister|2021-04-01|2022-12-31|m
Ilia Darchiashvili||Foreign Minister|2022-04-04|2022-12-31|m
Irakli Kobakhidze|Kobakhidze|Prime Minister|2024-02-08||
Mikheil Kavelashvili|Kavelashvili|President|2024-12-29||
# Germany
Helmut Kohl|Kohl|Chancellor|1982-10-04|1998-10-27|
Richard von Weizsacker|Weizsacker|President|1984-07-01|1994-07-01|
Roman Herzog|Herzog|President|1994-07-01|1999-07-01|
Gerhard Schroeder|Schroeder|Chancellor|1998-10-27|2005-11-22|
Johannes Rau|Rau|President|1999-07-01|2004-07-01|
Horst Koehler|Koehler|President|2004-07-01|2010-06-30|
Angela Merkel|Merkel|Chancellor|2005-11-22|2021-12-08|
Christian Wulff|Wulff|President|2010-06-30|2012-03-23|
Joachim Gauck|Gauck|President|2012-03-23|2017-03-19|
Frank-Walter Steinmeier|Steinmeier|President|2017-03-19||
Olaf Scholz|Scholz|Chancellor|2021-12-08|2025-05-06|
Friedrich Merz|Merz|Chancellor|2025-05-06||
# Ghana
Defense Council Flt. Jerry John Rawlings|Rawlings|Chairman of the Provisional National|1981-12-31|1992-11-03|
Jerry John Rawlings|Rawlings|President|1992-11-03|2001-01-07|
John Agyekum Kufuor|Kufuor|President|2001-01-07|2009-01-07|
John Evans Atta Mills|Mills|President|2009-01-07|2012-07-24|
John Dramani Mahama|Mahama|President|2012-07-24|2017-01-07|
Nana Addo Dankwa Akufo-Addo|Akufo-Addo|President|2017-01-07|2025-01-07|
John Dramani Mahama|Mahama|President|2025-01-07||
# Greece
Christos Sartzetakis|Sartzetakis|President|1985-03-30|1990-05-05|
Konstantinos Mitsotakis|Mitsotakis|Prime Minister|1990-04-11|1993-10-10|
Konstantinos Karamanlis|Karamanlis|President|1990-05-05|1995-03-10|
Andreas Papandreou|Papandreou|Prime Minister|1993-10-10|1996-01-19|
Konstantinos Stephanopoulos||President|1995-03-10|2005-03-12|
Costas Simitis||Prime Minister|1996-01-18|2004-03-10|
Giorgos Papandreou||Foreign Minister|1999-02-19|2004-02-13|
Nikos Christodoulakis||Finance Minister|2001-10-24|2004-03-10|
Tasos Giannitsis||Foreign Minister|2004-02-13|2004-03-10|
Georgios Alogoskoufis||Finance Minister|2004-03-10|2007-01-08|
Kostas Karamanlis||Prime Minister|2004-03-10|2009-10-06|
Petros Molyviatis||Foreign Minister|2004-03-10|2006-02-15|
Karolos Papoulias||President|2005-03-21|2015-03-13|
Dora Bakoyannis||Foreign Minister|2006-02-15|2009-10-07|
Vangelis Meimarakis||Defence Minister|2008-02-15|2009-10-07|
Giorgos Papandreou||Prime Minister|2009-10-06|2011-11-11|
Giorgos Papandreou||Foreign Minister|2009-10-06|2010-09-07|
Evangelos Venizelos||Defence Minister|2009-10-07|2011-06-17|
Dimitris Droutsas||Foreign Minister|2010-09-07|2011-06-17|
Stavros Lambrinidis||Foreign Minister|2011-06-17|2011-11-11|
Loukas Papademos||Prime Minister|2011-11-11|2012-05-16|
Stavros Dimas||Foreign Minister|2011-11-11|2012-05-17|
Panagiotis Pikrammenos||Prime Minister|2012-05-16|2012-06-20|
Frangos Frangoulis||Defence Minister|2012-05-17|2012-06-21|
Petros Molyviatis||Foreign Minister|2012-05-17|2012-06-21|
Antonis Samaras||Prime Minister|2012-06-20|2015-01-26|
Dimitris Avramopoulos||Foreign Minister|2012-06-21|2013-06-24|
Panos Panagiotopoulos||Defence Minister|2012-06-21|2013-06-25|
Evangelos Venizelos||Foreign Minister|2013-06-24|2015-01-27|
Dimitris Avramopoulos||Defence Minister|2013-06-25|2014-10-31|
Nikos Dendias||Defence Minister|2014-11-03|2015-01-27|
Alexis Tsipras||Prime Minister|2015-01-26|2015-08-27|
Nikos Kotzias||Foreign Minister|2015-01-27|2015-08-28|
Panos Kammenos||Defence Minister|2015-01-27|2015-08-28|
Prokopis Pavlopoulos||President|2015-03-13|2020-03-13|
Vasiliki Thanou||Prime Minister|2015-08-27|2015-09-21|
Petros Molyviatis||Foreign Minister|2015-08-28|2015-09-20|
Alexis Tsipras||Prime Minister|2015-09-21|2019-07-08|
Nikos Kotzias||Foreign Minister|2015-09-23|2018-10-17|
Panos Kammenos||Defence Minister|2015-09-23|2019-01-15|
Kyriakos Mitsotakis||Prime Minister|2019-07-08||
Christos Staïkouras||Finance Minister|2019-07-09|2022-12-31|
Nikolaos Panagiotopoulos||Defence Minister|2019-07-09|2022-12-31|
Nikos Dendias||Foreign Minister|2019-07-09|2022-12-31|
Katerina Sakellaropoulou||President|2020-03-13|2025-03-13|
Konstantinos Tasoulas|Tasoulas|President|2025-03-13||
# Grenada
Elizabeth II|Elizabeth,Elizabeth Uk|Queen|1952-02-06|2022-09-08|f
Nicholas Brathwaite|Brathwaite|Prime Minister|1990-03-13|1994-02-01|
George Brizan|Brizan|Prime Minister|1994-02-01|1995-06-22|
Keith Mitchell|Mitchell|Prime Minister|1995-06-22|2008-07-09|
Tillman Thomas|Thomas|Prime Minister|2008-07-09|2013-02-20|
Keith Mitchell|Mitchell|Prime Minister|2013-02-20|2022-06-24|
Dickon Mitchell|Mitchell|Prime Minister|2022-06-24||
Charles III|Charles|King|2022-09-08||m
# Guatemala
Mario Vinicio Cerezo Arevalo|Cerezo|President|1986-01-14|1991-01-14|
Jorge Serrano Elias|Serrano|President|1991-01-14|1993-06-06|
Ramiro De Leon Carpio|De Leon|President|1993-06-06|1996-01-14|
Alvaro Enrique Arzu Irigoyen|Arzu|President|1996-01-14|2000-01-14|
Alfonso Antonio Portillo Cabrera|Portillo|President|2000-01-14|2004-01-14|
Oscar Jose Rafael Berger Perdomo|Berger|President|2004-01-14|2008-01-14|
Alvaro Colom Caballeros|Colom|President|2008-01-14|2012-01-14|
Otto Fernando Perez Molina|Perez Molina|President|2012-01-14|2015-09-03|
Alejandro Maldonado Aguirre|Aguirre|President|2015-09-03|2016-01-14|
Jimmy Ernesto Morales Cabrera|Morales|President|2016-01-14|2020-01-14|
Alejandro Giammattei|Giammattei|President|2020-01-14|2024-01-15|
Bernardo Ar Valo de Le n|Ar Valo|President|2024-01-15|2026-07-01|
Bernardo Arevalo de Leon|Arevalo|President|2024-01-15||
# Guinea
Lansana Conte|Conte|President|1984-04-05|2010-12-21|
Sidia Toure|Toure|Prime Minister|1996-07-01|1999-03-08|
Lamine Sidime|Sidime|Prime Minister|1999-03-08|2004-12-04|
Cellou Dalein Diallo|Diallo|Prime Minister|2004-12-04|2007-02-26|
Lansana Kouyate|Kouyate|Prime Minister|2007-02-26|2008-05-23|
Ahmed Tidiane Souare|Souare|Prime Minister|2008-05-23|2008-12-30|
Kabine Komara|Komara|Prime Minister|2008-12-30|2010-12-24|
Alpha Conde|Conde|President|2010-12-21|2021-10-01|
Mohamed Said Fofana|Fofana|Prime Minister|2010-12-24|2015-12-26|
Mamady Youla|Youla|Prime Minister|2015-12-26|2018-05-22|
Ibrahima Fofana|Fofana|Prime Minister|2018-05-22|2021-10-06|
Mamady Doumbouya|Doumbouya|President|2021-10-01||
Mohamed Beavogui|Beavogui|Prime Minister|2021-10-06|2022-08-20|
Bernard Gomou|Gomou|Prime Minister|2022-08-20|2024-02-27|
Bernard Goumou|Goumou|Prime Minister|2022-08-20|2024-02-27|
Mamadou Oury Bah|Bah|Prime Minister|2024-02-27||
# Guinea-Bissau
Manuel Saturnino|Saturnino|Prime Minister|1994-11-05|1997-05-30|
Carlos Correia|Correia|Prime Minister|1997-05-30|1998-11-01|
Francisco Fadul|Fadul|Prime Minister|1998-11-01|2000-02-01|
Caetana N'Tchama|N'Tchama|Prime Minister|2000-02-01|2001-03-20|
Koumba Yalla|Yalla,Yala|President|2000-02-18|2005-10-01|
Faustino Imbali|Imbali|Prime Minister|2001-03-20|2002-11-17|
Mario Pires|Pires|Prime Minister|2002-11-17|2003-09-28|
Artur Sanha|Sanha|Prime Minister|2003-09-28|2004-05-09|
Carlos Gomes Junior|Gomes|Prime Minister|2004-05-09|2005-11-02|
Joao Bernardo 'Nino' Vieira|Vieira|President|2005-10-01|2009-09-08|
Aristides Gomes|Gomes|Prime Minister|2005-11-02|2007-04-09|
Martinho N'Dafa Cabi|Cabi|Prime Minister|2007-04-09|2008-08-05|
Carlos Correia|Correia|Prime Minister|2008-08-05|2008-12-25|
Carlos Gomes Junior|Gomes|Prime Minister|2008-12-25|2012-05-16|
Malam Bacai Sanha|Sanha|President|2009-09-08|2014-06-17|
Rui Duarte Barros|Barros|Prime Minister|2012-05-16|2015-09-17|
Jose Mario Vaz|Vaz|President|2014-06-17|2020-02-27|
Carlos Correia|Correia|Prime Minister|2015-09-17|2016-05-27|
Baciro Dja|Dja|Prime Minister|2016-05-27|2016-11-18|
Umaro Sissoco Embalo|Sissoco|Prime Minister|2016-11-18|2020-02-27|
Nuno Nabiam|Nabiam|Prime Minister|2020-02-27|2023-12-20|
Umaro Sissoko Embalo|Embalo|President|2020-02-27|2025-11-27|
Rui Duarte De Barros|De Barros|Prime Minister|2023-12-20|2025-08-07|
Braima Camara|Camara|Prime Minister|2025-08-07|2025-11-28|
Horta Nta Na Man|Man|President|2025-11-27||
Ilidio Vieira Te|Te|Prime Minister|2025-11-28||
# Guyana
Hamilton Green|Green|Prime Minister|1985-08-01|1992-10-01|
Hugh Desmond Hoyte|Hoyte|Executive President|1985-08-06|1992-10-09|
Samuel Hinds|Hinds|Prime Minister|1992-10-01|1997-03-01|
Cheddi Jagan|Jagan|Executive President|1992-10-09|1997-03-01|
Janet Jagan|Jagan|Prime Minister|1997-03-01|1997-12-01|
Samuel Hinds|Hinds|Executive President|1997-03-01|1997-12-01|
Janet Jagan|Jagan|President|1997-12-01|1999-08-11|
Samuel Hinds|Hinds|Prime Minister|1997-12-01|2015-05-16|
Bharrat Jagdeo|Jagdeo|President|1999-08-11|2011-12-03|
Donald Ramotar|Ramotar|President|2011-12-03|2015-05-16|
David Granger|Granger|President|2015-05-16|2020-08-02|
Moses Nagamootoo|Nagamootoo|Prime Minister|2015-05-20|2020-08-02|
Mohammed Irfaan Ali|Ali|President|2020-08-02||
# Haiti
Ertha Pascal-Trouillot|Pascal-Trouillot|President|1990-03-13|1991-02-13|
Jean-Bertrand Aristide|Aristide|President|1991-02-07|1996-02-07|
Rene Preval|Preval|Prime Minister|1991-02-13|1993-08-01|
Robert Malval|Malval|Prime Minister|1993-08-01|1994-10-01|
Smarck Michel|Michel|Prime Minister|1994-10-01|1996-03-01|
Rene Garcia Preval|Preval|President|1996-02-07|2001-02-07|
Rosny Smarth|Smarth|Prime Minister|1996-03-01|1999-03-01|
Jacques-Edouard Alexis|Alexis|Prime Minister|1999-03-01|2001-02-09|
Jean-Bertrand Aristide|Aristide|President|2001-02-07|2004-02-29|
Jean-Marie Cherestal|Cherestal|Prime Minister|2001-02-09|2002-03-04|
Yvon Neptune|Neptune|Prime Minister|2002-03-04|2004-03-12|
Boniface Alexandre|Alexandre|President|2004-02-29|2006-05-14|
Gerald Latortue|Latortue|Prime Minister|2004-03-12|2006-05-30|
Rene Preval|Preval|President|2006-05-14|2011-05-14|
Jacques-Edouard Alexis|Alexis|Prime Minister|2006-05-30|2008-09-05|
Michele Pierre-Louis|Pierre-Louis|Prime Minister|2008-09-05|2009-11-07|
Jean-Max Bellerive|Bellerive|Prime Minister|2009-11-07|2011-10-18|
Michel Martelly|Martelly|President|2011-05-14|2016-02-14|
Garry Conille|Conille|Prime Minister|2011-10-18|2012-05-16|
Laurent Lamothe|Lamothe|Prime Minister|2012-05-16|2015-01-16|
Evans Paul|Paul|Prime Minister|2015-01-16|2016-03-25|
Jocelerme Privert|Privert|President|2016-02-14|2017-02-07|
Enex Jean-Charles|Jean-Charles|Prime Minister|2016-03-25|2017-03-21|
Jovenel Moise|Moise|President|2017-02-07|2021-07-07|
Jack Guy Lafontant|Lafontant|Prime Minister|2017-03-21|2020-03-04|
Joseph Jouthe|Jouthe|Prime Minister|2020-03-04|2021-04-14|
Claude Joseph|Joseph|Prime Minister|2021-04-14|2021-07-20|
Claude Joseph|Joseph|President|2021-07-07|2021-07-20|
Ariel Henry|Henry|President|2021-07-20||
Ariel Henry|Henry|Prime Minister|2021-07-20|2024-04-25|
Michel Patrick Boisvert|Boisvert|Prime Minister|2024-04-25|2024-06-03|
Garry Conille|Conille|Prime Minister|2024-06-03|2024-11-10|
Alix Didier Fils-Aime|Fils-Aim,Fils-Aime|Prime Minister|2024-11-10||
# Honduras
Rafael Leonardo Callejas Romero|Callejas|President|1990-01-26|1994-01-27|
Carlos Roberto Reina Idiaquez|Reina|President|1994-01-27|1998-01-27|
Carlos Roberto Flores Facusse|Flores|President|1998-01-27|2002-01-27|
Ricardo Maduro|Maduro|President|2002-01-27|2006-01-27|
Manuel Zelaya Rosales|Zelaya|President|2006-01-27|2010-01-27|
Porfirio Lobo Sosa|Lobo|President|2010-01-27|2014-01-27|
Juan Orlando Hernandez Alvarado|Hernandez|President|2014-01-27|2022-01-27|
Iris Xiomara Castro de Zelaya|Castro|President|2022-01-27||
# Hungary
Árpád Göncz||President|1990-05-02|2000-08-04|
Jozsef Antall|Antall|Prime Minister|1990-05-21|1993-12-12|
Peter Boross|Boross|Prime Minister|1993-12-12|1994-07-15|
Gyula Horn|Horn|Prime Minister|1994-07-15|1998-07-06|
János Martonyi||Foreign Minister|1998-07-08|2002-05-26|
János Szabó||Defence Minister|1998-07-08|2002-05-26|
Viktor Orbán||Prime Minister|1998-07-08|2002-05-27|
Zsigmond Járai||Finance Minister|1998-07-08|2000-12-31|
Ferenc Mádl||President|2000-08-04|2005-08-05|
Mihály Varga||Finance Minister|2001-01-01|2002-05-26|
Csaba László||Finance Minister|2002-05-27|2004-02-15|
Ferenc Juhász||Defence Minister|2002-05-27|2006-06-09|
László Kovács||Foreign Minister|2002-05-27|2004-11-01|
Péter Medgyessy||Prime Minister|2002-05-27|2004-09-29|
Tibor Draskovics||Finance Minister|2004-02-16|2005-04-24|
Ferenc Gyurcsány||Prime Minister|2004-09-29|2009-04-14|
Ferenc Somogyi||Foreign Minister|2004-11-01|2006-06-09|
János Veres||Finance Minister|2005-04-25|2009-04-20|
László Sólyom||President|2005-08-05|2010-08-05|
Imre Szekeres||Defence Minister|2006-06-09|2010-05-29|
Kinga Göncz||Foreign Minister|2006-06-09|2009-04-16|
Gordon Bajnai||Prime Minister|2009-04-14|2010-05-29|
Péter Balázs||Foreign Minister|2009-04-16|2010-05-29|
Péter Oszkó||Finance Minister|2009-04-16|2010-05-29|
Csaba Hende||Defence Minister|2010-05-29|2015-09-07|
János Martonyi||Foreign Minister|2010-05-29|2014-06-05|
Viktor Orbán||Prime Minister|2010-05-29||
Pál Schmitt||President|2010-08-06|2012-04-02|
László Kövér||President|2012-04-02|2012-05-09|
János Áder||President|2012-05-10|2022-05-09|
Tibor Navracsics||Foreign Minister|2014-06-06|2014-09-22|
Péter Szijjártó||Foreign Minister|2014-09-23|2022-12-31|
István Simicskó||Defence Minister|2015-09-10|2018-05-18|
Tibor Benkő||Defence Minister|2018-05-18|2022-05-24|
Katalin Novák||President|2022-05-10|2024-03-05|
Kristóf Szalay-Bobrovniczky||Defence Minister|2022-05-24|2022-12-31|
Tamas Sulyok|Sulyok|President|2024-03-05||
# Iceland
Vigdis Finnbogadottir|Finnbogadottir|President|1980-08-01|1996-08-01|
Steingrimur Hermannsson|Hermannsson|Prime Minister|1988-09-28|1991-04-30|
David Oddsson|Oddsson|Prime Minister|1991-04-30|2004-09-15|
Olafur Ragnar Grimsson|Grimsson|President|1996-08-01|2016-08-01|
Halldor Asgrimsson|Asgrimsson|Prime Minister|2004-09-15|2006-06-07|
Geir H. Haarde|Haarde|Prime Minister|2006-06-07|2009-02-01|
Johanna Sigurdardottir|Sigurdardottir|Prime Minister|2009-02-01|2013-05-23|
Sigmundur David Gunnlaugsson|Gunnlaugsson|Prime Minister|2013-05-23|2016-04-07|
Sigurdur Ingi Johannsson|Johannsson|Prime Minister|2016-04-07|2017-01-11|
Gudni Thorlacius Johannesson|Johannesson|President|2016-08-01|2024-08-01|
Bjarni Benediktsson|Benediktsson|Prime Minister|2017-01-11|2017-11-30|
Katrin Jakobsdottir|Jakobsdottir|Prime Minister|2017-11-30|2024-04-09|
Bjarni Benediktsson|Benediktsson|Prime Minister|2024-04-09|2024-08-01|
Halla Tomasdottir|Tomasdottir|President|2024-08-01||
Halla Tomasdottir|Tomasdottir|Prime Minister|2024-08-01|2024-12-21|
Kristrun Frostadottir|Frostadottir|Prime Minister|2024-12-21||
# India
Ramaswamy Iyer Venkataraman|Venkataraman|President|1987-07-25|1992-07-25|
Vishwanath Pratap Singh|Singh|Prime Minister|1989-12-02|1991-06-21|
P. V. Narasimha Rao|Rao|Prime Minister|1991-06-21|1997-04-21|
Shankar Dayal Sharma|Sharma|President|1992-07-25|1997-07-25|
I.K. Gujral|Gujral|Prime Minister|1997-04-21|1998-03-19|
K. R. Narayanan||President|1997-07-25|2002-07-25|
Krishan Kant||Vice President|1997-08-21|2002-07-27|
Yashwant Sinha||Finance Minister|1998-01-01|2002-12-31|
Atal Bihari Vajpayee||Prime Minister|1998-03-19|2004-05-19|
George Fernandes||Defence Minister|1998-03-19|2001-03-16|
Jaswant Singh||Foreign Minister|1998-12-05|2002-06-23|
Lalit Mansingh||Foreign Minister|1999-12-01|2001-03-11|
Jaswant Singh||Defence Minister|2000-01-02|2001-10-18|
Chokila Iyer||Foreign Minister|2001-03-14|2002-06-29|
George Fernandes||Defence Minister|2001-10-21|2004-05-22|
Jaswant Singh||Finance Minister|2002-07-01|2004-05-21|
Kanwal Sibal||Foreign Minister|2002-07-01|2003-11-30|
Yashwant Sinha||Foreign Minister|2002-07-01|2004-05-22|
A. P. J. Abdul Kalam||President|2002-07-25|2007-07-25|
Bhairon Singh Shekhawat||Vice President|2002-08-19|2007-07-21|
Shashank||Foreign Minister|2003-11-19|2004-07-31|
K. Natwar Singh||Foreign Minister|2004-05-22|2005-12-06|
Manmohan Singh||Prime Minister|2004-05-22|2014-05-26|
P. Chidambaram||Finance Minister|2004-05-22|2008-11-30|
Pranab Mukherjee||Defence Minister|2004-05-22|2006-10-26|
Shyam Saran||Foreign Minister|2004-07-31|2006-09-01|
Manmohan Singh||Foreign Minister|2005-12-06|2006-10-24|
Shivshankar Menon||Foreign Minister|2006-09-01|2009-07-31|
Pranab Mukherjee||Foreign Minister|2006-10-24|2009-05-22|
A. K. Antony||Defence Minister|2006-10-26|2014-05-26|
Pratibha Patil||President|2007-07-25|2012-07-25|
Mohammad Hamid Ansari||Vice President|2007-08-11|2017-08-10|
Pranab Mukherjee||Finance Minister|2009-01-24|2012-06-26|
S. M. Krishna||Foreign Minister|2009-05-23|2012-10-26|
Nirupama Rao||Foreign Minister|2009-08-01|2011-07-31|
Ranjan Mathai||Foreign Minister|2011-08-01|2013-08-01|
Pranab Mukherjee||President|2012-07-25|2017-07-25|
P. Chidambaram||Finance Minister|2012-07-31|2014-05-17|
Salman Khurshid||Foreign Minister|2012-10-28|2014-05-26|
Sujatha Singh||Foreign Minister|2013-08-01|2015-01-28|
Arun Jaitley||Defence Minister|2014-05-26|2014-11-09|
Arun Jaitley||Finance Minister|2014-05-26|2019-05-30|
Narendra Modi||Prime Minister|2014-05-26||
Sushma Swaraj||Foreign Minister|2014-05-26|2019-05-30|
Manohar Parrikar||Defence Minister|2014-11-09|2017-03-13|
Subrahmanyam Jaishankar||Foreign Minister|2015-01-29|2018-01-28|
Arun Jaitley||Defence Minister|2017-03-13|2017-09-03|
Ram Nath Kovind||President|2017-07-25|2022-07-25|
Muppavarapu Venkaiah Naidu||Vice President|2017-08-11|2022-12-31|
Nirmala Sitharaman||Defence Minister|2017-09-03|2019-05-30|
Vijay Keshav Gokhale||Foreign Minister|2018-01-29|2020-01-28|
Piyush Goyal||Finance Minister|2018-05-14|2018-08-23|
Piyush Goyal||Finance Minister|2019-01-23|2019-02-15|
Subrahmanyam Jaishankar||Foreign Minister|2019-05-30|2022-12-31|
Nirmala Sitharaman||Finance Minister|2019-05-31|2022-12-31|
Rajnath Singh||Defence Minister|2019-05-31|2022-12-31|
Harsh Vardhan Shringla||Foreign Minister|2020-01-29|2022-04-30|
Vinay Mohan Kwarta||Foreign Minister|2022-05-01|2022-12-31|
Droupadi Murmu|Murmu|President|2022-07-25||
# Indonesia
Soeharto||President|1968-03-27|1998-05-21|
Bacharuddin J. Habibie|Habibie|President|1998-05-21|1999-10-20|
Abdurrahman Wahid||President|1999-10-20|2001-07-23|m
Bambang Sudibyo||Finance Minister|1999-10-23|2000-08-23|m
Megawati Soekarnoputri||Vice President|1999-10-26|2001-07-23|f
Alwi Shihab||Foreign Minister|1999-10-29|2001-07-23|m
Juwono Sudarsono||Defence Minister|1999-10-29|2000-08-26|m
Prijadi Praptosuhardjo||Finance Minister|2000-08-23|2001-06-12|m
Mahfud MD||Defence Minister|2000-08-26|2001-07-20|m
Agum Gumelar||Defence Minister|2001-07-20|2001-07-23|m
Megawati Soekarnoputri||President|2001-07-23|2004-10-20|f
Hassan Wirajuda||Foreign Minister|2001-08-10|2009-10-20|m
Matori Abdul Jalil||Defence Minister|2001-08-10|2004-10-20|m
Jusuf Kalla||Vice President|2004-01-01|2009-12-31|m
Susilo Bambang Yudhoyono||President|2004-10-20|2014-10-20|m
Juwono Sudarsono||Defence Minister|2004-10-21|2009-10-20|m
Sri Mulyani Indrawati||Finance Minister|2005-12-07|2010-05-20|f
Marty Natalegawa||Foreign Minister|2009-10-22|2014-10-20|m
Purnomo Yusgiantoro||Defence Minister|2009-10-22|2014-10-20|m
Agus Martowardojo||Finance Minister|2010-05-20|2013-04-19|m
Muhammad Chatib Basri||Finance Minister|2013-05-21|2014-11-20|m
Joko Widodo||President|2014-10-20|2024-10-20|m
Bambang Brodjonegoro||Finance Minister|2014-10-27|2016-07-27|m
Retno Marsudi||Foreign Minister|2014-10-27|2022-12-31|f
Ryamizard Ryacudu||Defence Minister|2014-10-27|2019-10-20|m
Sri Mulyani Indrawati||Finance Minister|2016-07-27|2022-12-31|f
Ma'ruf Amin||Vice President|2019-10-20|2022-12-31|m
Agus Suparmanto||Trade Minister|2019-10-23|2020-12-23|m
Prabowo Subianto||Defence Minister|2019-10-23|2022-12-31|m
Muhammad Lutfi||Trade Minister|2020-12-23|2022-12-31|m
Prabowo Subianto Djojohadikusumo|Prabowo|President|2024-10-20||
# Iran
Ali Hoseini-Khamenei|Hoseini-Khamenei|Leader of the Islamic Revolution|1989-06-04||
Ali Khamenei||Supreme Leader|1989-06-04|2022-12-31|
Ali Akbar Hashemi-Rafsanjani|Hashemi-Rafsanjani|President|1989-08-03|2005-08-03|
Ali Akbar Rafsanjani|Rafsanjani|President|1989-08-03|2005-08-03|
Mohammad Hashemi Rafsanjani||Vice President|1993-01-01|2001-12-31|
Mohammad Khatami||President|1997-08-02|2005-08-03|
Kamal Kharazi||Foreign Minister|1997-08-20|2005-08-24|
Mohammad-Ali Abtahi||Vice President|2001-01-01|2004-12-31|
Mohammad-Reza Aref||Vice President|2001-01-01|2005-12-31|
Mohsen Mehralizadeh||Vice President|2001-11-10|2005-09-26|
Hossein Marashi||Vice President|2004-05-04|2005-08-18|
Hossein Dehghan||Vice President|2004-05-08|2009-07-17|
Mahmoud Ahmadinejad|Ahmadi-Nejad|President|2005-08-03|2013-08-03|
Manouchehr Mottaki||Foreign Minister|2005-08-24|2010-12-13|
Mostafa Mohammad-Najjar||Defence Minister|2005-08-24|2009-09-03|
Ahmad Vahidi||Defence Minister|2009-09-03|2013-08-15|
Ali Akbar Salehi||Foreign Minister|2010-12-13|2013-08-15|
Mohammad Ahmadian||Vice President|2010-12-13|2011-02-13|
Fereydoon Abbasi||Vice President|2011-02-13|2013-08-16|
Hassan Rouhani|Ruhani|President|2013-08-03|2021-08-03|
Hossein Dehghan||Defence Minister|2013-08-15|2017-08-20|
Mohammad Javad Zarif||Foreign Minister|2013-08-15|2021-08-24|
Ali Akbar Salehi||Vice President|2013-08-16|2021-08-29|
Amir Hatami||Defence Minister|2017-08-20|2021-08-25|
Ebrahim Raisi||President|2021-08-03|2024-05-19|
Hossein Amirabdollahian||Foreign Minister|2021-08-25|2022-12-31|
Mohammad Reza Qaraei Ashtiani||Defence Minister|2021-08-25|2022-12-31|
Mohammad Mokher|Mokher|President|2024-05-19|2024-07-30|
Masoud Pezeshkian|Pezeshkian|President|2024-07-30||
# Iraq
Saddam Hussein|Husayn|President|1979-07-16|2003-04-09|m
Taha Yassin Ramadan||Vice President|1991-03-01|2003-04-09|m
Muhammad Hamza al-Zubaydi|al-Zubaydi|Prime Minister|1991-09-13|1993-09-05|
Ahmad Husayn Khudayir al-Samarrai|al-Samarrai|Prime Minister|1993-09-05|1994-05-29|
Saddam Hussein||Prime Minister|1994-05-29|2003-04-09|m
Sultan Hashim Ahmad al-Tai||Defence Minister|1995-01-01|2003-12-31|m
Ghassan Muhsen||Foreign Minister|2003-01-01|2003-12-31|m
Muhammad Amin Ahmad||Foreign Minister|2003-01-01|2003-12-31|m
Hoshyar Zebari||Foreign Minister|2003-07-13|2014-07-11|m
Mohammad Bahr al-Ulloum||Prime Minister|2003-07-13|2003-07-31|m
Ibrahim al-Jaafari||Prime Minister|2003-08-01|2003-08-31|m
Ahmed Chalabi||Prime Minister|2003-09-01|2003-09-30|m
Ali Allawi||Trade Minister|2003-09-01|2004-06-28|m
Kamel al-Kilani||Finance Minister|2003-09-01|2004-06-28|m
Ayad Allawi||Prime Minister|2003-10-01|2003-10-31|m
Jalal Talabani||Prime Minister|2003-11-01|2003-11-30|m
Abdul Aziz al-Hakim||Prime Minister|2003-12-01|2003-12-31|m
Adnan Pachachi||Prime Minister|2004-01-01|2004-01-31|m
Mohsen Abdel Hamid||Prime Minister|2004-02-01|2004-02-29|m
Mohammad Bahr al-Ulloum||Prime Minister|2004-03-01|2004-03-31|m
Ali Allawi||Defence Minister|2004-04-01|2004-06-28|m
Masoud Barzani||Prime Minister|2004-04-01|2004-04-30|m
Ezzedine Salim||Prime Minister|2004-05-01|2004-05-17|m
Ghazi Mashal Ajil al-Yawer||Prime Minister|2004-05-17|2004-06-01|m
Ayad Allawi||Prime Minister|2004-06-01|2005-05-03|m
Hazim al-Shaalan||Defence Minister|2004-06-01|2005-06-01|m
Iraqi Government President Ghazi al-Ujayl al-Yawr|al-Yawr|Interim|2004-06-01|2005-04-06|
Rowsch Shaways||Vice President|2004-06-01|2005-04-07|m
Adil Abdul-Mahdi||Finance Minister|2004-06-02|2005-04-06|m
Ghazi Mashal Ajil al-Yawer||President|2004-06-28|2005-04-07|m
Iraqi Government Prime Minister Ayad Allawi|Allawi|Interim|2004-06-28|2006-05-20|
Ali Allawi||Finance Minister|2005-04-06|2006-05-28|m
Adil Abdul-Mahdi||Vice President|2005-04-07|2011-07-11|m
Ghazi Mashal Ajil al-Yawer||Vice President|2005-04-07|2006-04-22|m
Jalal Talabani||President|2005-04-07|2014-07-24|m
Abdel-Karim Mahoud al-Mohammedawi||Trade Minister|2005-05-01|2006-05-28|m
Ibrahim al-Jaafari||Prime Minister|2005-05-03|2006-05-20|m
Saadoun al-Dulaimi||Defence Minister|2005-06-01|2006-03-06|m
Qader Al-Obeidi||Defence Minister|2006-03-06|2010-12-21|m
Baqir Jabr al-Zubeidi||Finance Minister|2006-05-01|2010-12-28|m
Nouri al-Maliki||Prime Minister|2007-05-20|2014-09-08|m
Nouri al-Maliki||Defence Minister|2010-12-21|2011-08-17|m
Rafi al-Issawi||Finance Minister|2010-12-22|2013-03-01|m
Saadoun al-Dulaimi||Defence Minister|2011-08-17|2014-10-28|m
Hussain al-Shahristani||Foreign Minister|2014-07-11|2014-09-08|m
Fuad Masum||President|2014-07-24|2018-10-02|m
Haider Al-Abadi||Prime Minister|2014-09-08|2018-10-25|m
Ibrahim al-Jaafari||Foreign Minister|2014-09-08|2018-10-25|m
Ayad Allawi||Vice President|2014-09-09|2015-08-11|m
Khaled al-Obaidi||Defence Minister|2014-10-01|2016-08-28|m
Hoshyar Zebari||Finance Minister|2014-10-18|2016-09-21|m
Abdul Razzaq al-Issa||Finance Minister|2016-09-21|2018-10-25|m
Ayad Allawi||Vice President|2016-10-10|2018-10-02|m
Erfan al-Hiyali||Defence Minister|2017-01-01|2019-06-28|m
Barham Salih||President|2018-10-02|2022-10-13|m
Adil Abdul-Mahdi||Prime Minister|2018-10-25|2020-05-07|m
Fuad Hussein||Finance Minister|2018-10-25|2020-05-07|m
Mohamed Ali Alhakim||Foreign Minister|2018-10-25|2020-05-12|m
Najah al-Shammari||Defence Minister|2019-06-24|2020-05-06|m
Juma Inad||Defence Minister|2020-05-06|2022-12-31|m
Mustafa Al-Kadhimi||Prime Minister|2020-05-06|2022-10-27|m
Ali Allawi||Finance Minister|2020-05-07|2022-12-31|m
Mustafa Al-Kadhimi||Foreign Minister|2020-05-12|2020-06-06|m
Alla Ahmed Hassan||Trade Minister|2020-06-06|2022-12-31|
Fuad Hussein||Foreign Minister|2020-06-06|2022-12-31|m
Latif Rashid|Rashid|President|2022-10-13||
Mohammed Shia al-Sudani|al-Sudani|Prime Minister|2022-10-27||
# Ireland
Patrick J. Hillery|Hillery|President|1976-12-03|1990-11-09|
Charles J. Haughey|Haughey|Prime Minister|1989-07-12|1992-02-11|
Mary Bourke Robinson|Robinson|President|1990-11-09|1997-11-11|
Albert Reynolds|Reynolds|Prime Minister|1992-02-11|1994-12-15|
John Bruton|Bruton|Prime Minister|1994-12-15|1997-06-26|
Bertie Ahern||Taoiseach|1997-06-26|2008-05-07|
Bertie Ahern|Ahern|Prime Minister|1997-06-26|2008-05-07|
Charlie McCreevy||Finance Minister|1997-06-26|2004-09-29|
David Andrews||Foreign Minister|1997-10-08|2000-01-27|
Michael Smith||Defence Minister|1997-10-08|2004-09-29|
Mary McAleese||President|1997-11-11|2011-11-10|
Brian Cowen||Foreign Minister|2000-01-27|2004-09-29|
Brian Cowen||Finance Minister|2004-09-29|2008-05-07|
Dermot Ahern||Foreign Minister|2004-09-29|2008-05-07|
Willie O'Dea||Defence Minister|2004-09-29|2010-02-18|
Brian Cowen||Taoiseach|2008-05-07|2011-03-09|
Brian Lenihan||Finance Minister|2008-05-07|2011-03-09|
Micheál Martin||Foreign Minister|2008-05-07|2011-01-18|
Brian Cowen||Defence Minister|2010-02-18|2010-03-23|
Tony Killeen||Defence Minister|2010-03-23|2011-01-19|
Brian Cowen||Foreign Minister|2011-01-19|2011-03-09|
Éamon Ó Cuív||Defence Minister|2011-01-20|2011-03-09|
Alan Shatter||Defence Minister|2011-03-09|2014-05-07|
Eamon Gilmore||Foreign Minister|2011-03-09|2014-07-11|
Enda Kenny||Taoiseach|2011-03-09|2017-06-14|
Michael Noonan||Finance Minister|2011-03-09|2017-06-14|
Michael D. Higgins||President|2011-11-11|2025-11-11|
Enda Kenny||Defence Minister|2014-05-07|2014-07-11|
Charles Flanagan||Foreign Minister|2014-07-11|2017-06-14|
Simon Coveney||Defence Minister|2014-07-11|2016-05-06|
Enda Kenny||Defence Minister|2016-05-06|2017-06-14|
Leo Varadkar||Taoiseach|2017-06-14|2020-06-27|
Leo Varadkar||Defence Minister|2017-06-14|2020-06-27|
Paschal Donohoe||Finance Minister|2017-06-14|2022-12-31|
Simon Coveney||Foreign Minister|2017-06-14|2022-12-31|
Micheál Martin||Taoiseach|2020-06-27|2022-12-16|
Simon Coveney||Defence Minister|2020-06-27|2022-12-31|
Leo Varadkar|Varadkar|Taoiseach|2022-12-16|2024-04-09|
Simon Harris|Harris|Taoiseach|2024-04-09|2025-01-23|
Michael Martin|Martin|Taoiseach|2025-01-23||
Catherine Connolly|Connolly|President|2025-11-11||
# Israel
Chaim Herzog|Herzog|President|1983-05-05|1993-05-13|
Yitzhak Shamir|Shamir|Prime Minister|1986-10-20|1992-07-01|
Yitzhak Rabin|Rabin|Prime Minister|1992-07-01|1995-11-15|
Ezer Weizman||President|1993-05-13|2000-06-13|m
Shimon Peres|Peres|Prime Minister|1995-11-15|1996-06-18|
Binyamin Netanyahu|Netanyahu|Prime Minister|1996-06-18|1999-07-06|
Ehud Barak||Prime Minister|1999-07-06|2001-03-07|m
Ehud Barak||Defence Minister|1999-07-06|2001-03-07|m
Moshe Katsav|Katzav|President|2000-08-01|2007-07-01|m
Ariel Sharon||Prime Minister|2001-03-07|2006-04-14|m
Binyamin Ben-Eliezer||Defence Minister|2001-03-07|2002-11-02|m
Shimon Peres||Foreign Minister|2001-03-07|2002-11-02|m
Shaul Mofaz||Defence Minister|2002-11-04|2006-05-04|m
Benjamin Netanyahu||Foreign Minister|2002-11-06|2003-02-28|m
Benjamin Netanyahu||Finance Minister|2003-02-28|2005-08-09|m
Ehud Olmert||Prime Minister|2006-01-04|2009-03-31|m
Tzipi Livni||Foreign Minister|2006-01-18|2009-04-01|f
Amir Peretz||Defence Minister|2006-05-04|2007-06-18|m
Shimon Peres||President|2007-06-13|2014-07-28|m
Ehud Barak||Defence Minister|2007-06-18|2013-03-18|m
Benjamin Netanyahu||Prime Minister|2009-03-31|2021-06-13|m
Yuval Steinitz||Finance Minister|2009-03-31|2013-03-18|m
Avigdor Lieberman||Foreign Minister|2009-04-01|2012-12-18|m
Benjamin Netanyahu||Foreign Minister|2012-12-18|2013-11-11|m
Moshe Ya'alon||Defence Minister|2013-03-18|2016-05-22|m
Yair Lapid||Finance Minister|2013-03-18|2014-12-04|m
Avigdor Lieberman||Foreign Minister|2013-11-11|2015-05-06|m
Reuven Rivlin||President|2014-07-24|2021-07-07|m
Moshe Kahlon||Finance Minister|2015-05-14|2020-05-20|m
Avigdor Lieberman||Defence Minister|2016-05-30|2018-11-14|m
Israel Katz||Foreign Minister|2019-02-17|2020-05-17|m
Naftali Bennett||Defence Minister|2019-11-12|2020-05-17|m
Benny Gantz||Defence Minister|2020-05-17|2022-12-31|m
Gabi Ashkenazi||Foreign Minister|2020-05-17|2021-06-13|m
Israel Katz||Finance Minister|2020-05-17|2021-06-13|m
Isaac Herzog||President|2021-06-02||m
Avigdor Lieberman||Finance Minister|2021-06-13|2022-12-31|m
Naftali Bennett||Prime Minister|2021-06-13|2022-07-01|m
Yair Lapid||Foreign Minister|2021-06-13|2022-12-31|m
Yair Lapid||Prime Minister|2022-07-01|2022-12-29|m
Benyamin Netanyahu|Netanyahu|Prime Minister|2022-12-29||
# Italy
Francesco Cossiga|Cossiga|President|1985-07-03|1992-05-28|
Giulio Andreotti|Andreotti|Prime Minister|1989-07-22|1992-06-28|
Oscar Luigi Scalfaro|Scalfaro|President|1992-05-28|1999-05-13|
Guiliano Amato|Amato|Prime Minister|1992-06-28|1994-05-11|
Silvio Berlusconi|Berlusconi|Prime Minister|1994-05-11|1995-02-01|
Lamberto Dini|Dini|Prime Minister|1995-02-01|1996-05-18|
Romano Prodi|Prodi|Prime Minister|1996-05-18|1998-10-21|
Massimo D'Alema|D'Alema|Prime Minister|1998-10-21|2001-06-10|
Carlo Azeglio Ciampi||President|1999-05-18|2006-05-15|
Lamberto Dini||Foreign Minister|1999-12-22|2001-06-06|
Piero Fassino||Trade Minister|1999-12-22|2000-04-25|
Sergio Mattarella||Defence Minister|1999-12-22|2001-06-11|
Vincenzo Visco||Finance Minister|1999-12-22|2000-04-25|
Giuliano Amato||Prime Minister|2000-04-25|2001-06-11|
Enrico Letta||Trade Minister|2000-04-26|2001-06-10|
Ottaviano Del Turco||Finance Minister|2000-04-26|2001-06-09|
Giuliano Amato||Foreign Minister|2001-06-06|2001-06-10|
Antonio Martino||Defence Minister|2001-06-11|2006-05-17|
Giulio Tremonti||Finance Minister|2001-06-11|2004-07-03|
Renato Ruggiero||Foreign Minister|2001-06-11|2002-01-06|
Silvio Berlusconi||Prime Minister|2001-06-11|2006-05-17|
Franco Frattini||Foreign Minister|2002-11-14|2004-11-18|
Silvio Berlusconi||Finance Minister|2004-07-03|2004-07-16|
Domenico Siniscalco||Finance Minister|2004-07-16|2005-09-22|
Gianfranco Fini||Foreign Minister|2004-11-18|2006-05-17|
Giulio Tremonti||Finance Minister|2005-09-22|2006-05-08|
Silvio Berlusconi||Finance Minister|2006-05-08|2006-05-17|
Giorgio Napolitano||President|2006-05-15|2015-01-14|
Arturo Parisi||Defence Minister|2006-05-17|2008-05-08|
Emma Bonino||Trade Minister|2006-05-17|2008-05-08|
Massimo D'Alema||Foreign Minister|2006-05-17|2008-05-08|
Romano Prodi||Prime Minister|2006-05-17|2008-05-08|
Tommaso Padoa-Schioppa||Finance Minister|2006-05-17|2008-05-08|
Franco Frattini||Foreign Minister|2008-05-08|2011-11-16|
Giulio Tremonti||Finance Minister|2008-05-08|2011-11-16|
Ignazio La Russa||Defence Minister|2008-05-08|2011-11-16|
Silvio Berlusconi||Prime Minister|2008-05-08|2011-11-16|
Giulio Terzi di Sant'Agata||Foreign Minister|2011-11-16|2013-03-26|
Mario Monti||Prime Minister|2011-11-16|2013-04-28|
Mario Monti||Finance Minister|2011-11-16|2012-07-11|
Giampaolo Di Paola||Defence Minister|2011-11-18|2013-04-28|
Vittorio Grilli||Finance Minister|2012-07-11|2013-04-28|
Mario Monti||Foreign Minister|2013-03-26|2013-04-28|
Emma Bonino||Foreign Minister|2013-04-28|2014-02-22|
Enrico Letta||Prime Minister|2013-04-28|2014-02-21|
Fabrizio Saccomanni||Finance Minister|2013-04-28|2014-02-24|
Mario Mauro||Defence Minister|2013-04-28|2014-02-22|
Federica Mogherini||Foreign Minister|2014-02-22|2014-10-31|
Matteo Renzi||Prime Minister|2014-02-22|2016-12-12|
Pier Carlo Padoan||Finance Minister|2014-02-22|2018-06-01|
Roberta Pinotti||Defence Minister|2014-02-22|2018-06-01|
Paolo Gentiloni||Foreign Minister|2014-10-31|2016-12-12|
Sergio Mattarella||President|2015-02-03||
Angelino Alfano||Foreign Minister|2016-12-12|2018-06-01|
Paolo Gentiloni||Prime Minister|2016-12-12|2018-06-01|
Elisabetta Trenta||Defence Minister|2018-06-01|2019-09-05|
Enzo Moavero Milanesi||Foreign Minister|2018-06-01|2019-09-05|
Giovanni Tria||Finance Minister|2018-06-01|2019-09-05|
Giuseppe Conte||Prime Minister|2018-06-01|2021-02-13|
Lorenzo Guerini||Defence Minister|2019-09-05|2022-12-31|
Luigi Di Maio||Foreign Minister|2019-09-05|2022-12-31|
Roberto Gualtieri||Finance Minister|2019-09-05|2021-02-13|
Daniele Franco||Finance Minister|2021-02-13|2022-12-31|
Mario Draghi||Prime Minister|2021-02-13|2022-10-22|
Giorgia Meloni|Meloni|Prime Minister|2022-10-22||
# Ivory Coast
Felix Houphouet-Boigny|Houphouet-Boigny|President|1960-11-27|1993-12-07|
Alassane Ouattara|Ouattara|Prime Minister|1990-11-07|1993-12-10|
Henri Konan Bedie|Bedie|President|1993-12-07|2000-10-26|
Daniel Kablan Duncan|Duncan|Prime Minister|1993-12-10|2000-10-27|
Laurent Gbagbo|Gbagbo|President|2000-10-26|2010-12-04|
Planning and Development Affi N'Guessan|N'Guessan|Prime Minister|2000-10-27|2003-01-25|
Seydou Diarra|Diarra|Prime Minister|2003-01-25|2005-12-07|
Charles Konan Banny|Banny|Prime Minister|2005-12-07|2007-04-04|
Guillaume Soro|Soro|Prime Minister|2007-04-04|2012-11-21|
Alassane Dramane Ouattara|Ouattara|President|2010-12-04|2025-07-01|
Daniel Kablan Duncan|Duncan|Prime Minister|2012-11-21|2017-01-11|
Amadou Gon Coulibaly|Coulibaly|Prime Minister|2017-01-11|2020-01-01|
Hamed Bakayoko|Bakayoko|Prime Minister|2020-01-01|2021-03-10|
Patrick Achi|Achi|Prime Minister|2021-03-10|2023-10-16|
Robert Beujre Mambe|Mambe|Prime Minister|2023-10-16|2023-10-17|
Robert Breugre Mambe|Breugre Mambe|Prime Minister|2023-10-17||
Alassane Dramane Ouattara|Ouattara|President|2025-10-25||
# Jamaica
Elizabeth II|Elizabeth,Elizabeth Uk|Queen|1952-02-06|2022-09-08|f
Michael Manley|Manley|Prime Minister|1989-02-13|1992-03-30|
Percival James Patterson|Patterson|Prime Minister|1992-03-30|2006-03-30|
Portia Simpson-Miller|Simpson-Miller|Prime Minister|2006-03-30|2007-09-11|
Bruce Golding|Golding|Prime Minister|2007-09-11|2011-10-23|
Andrew Holness|Holness|Prime Minister|2011-10-23|2012-01-05|
Portia Simpson-Miller|Simpson-Miller,Simpson Miller|Prime Minister|2012-01-05|2016-03-03|
Andrew Holness|Holness|Prime Minister|2016-03-03||
Charles III|Charles|King|2022-09-08||m
# Japan
Akihito||Emperor|1989-01-07|2019-04-30|m
Toshiki Kaifu|Kaifu|Prime Minister|1989-08-09|1991-11-05|
Kiichi Miyazawa|Miyazawa|Prime Minister|1991-11-05|1994-04-25|
Tsutomu Hata|Hata|Prime Minister|1994-04-25|1994-06-30|
Tomiichi Murayama|Murayama|Prime Minister|1994-06-30|1996-01-11|
Ryutaro Hashimoto|Hashimoto|Prime Minister|1996-01-11|1998-07-30|
Keizō Obuchi||Prime Minister|1998-07-30|2000-04-05|
Yōhei Kōno||Foreign Minister|1999-10-05|2001-04-26|
Yoshirō Mori||Prime Minister|2000-04-05|2001-04-26|
Kiichi Miyazawa||Finance Minister|2001-01-06|2001-04-26|
Jun'ichirō Koizumi||Prime Minister|2001-04-26|2006-09-26|
Makiko Tanaka||Foreign Minister|2001-04-26|2002-01-30|
Masajuro Shiokawa||Finance Minister|2001-04-26|2003-09-22|
Yoriko Kawaguchi||Foreign Minister|2002-01-01|2004-12-31|
Jun'ichirō Koizumi||Foreign Minister|2002-01-30|2002-02-01|
Sadakazu Tanigaki||Finance Minister|2003-09-22|2006-09-26|
Nobutaka Machimura||Foreign Minister|2004-09-27|2005-10-31|
Koji Omi||Finance Minister|2006-09-26|2007-08-27|
Shinzō Abe||Prime Minister|2006-09-26|2007-09-25|
Fumio Kyūma||Defence Minister|2007-01-09|2007-07-04|
Yuriko Koike||Defence Minister|2007-07-04|2007-08-27|
Fukushiro Nukaga||Finance Minister|2007-08-27|2008-08-02|
Masahiko Kōmura||Defence Minister|2007-08-27|2007-09-26|
Nobutaka Machimura||Foreign Minister|2007-08-27|2007-09-26|
Shigeru Ishiba||Defence Minister|2007-09-26|2008-08-02|
Yasuo Fukuda||Prime Minister|2007-09-26|2008-09-24|
Bunmei Ibuki||Finance Minister|2008-08-02|2008-09-24|
Yoshimasa Hayashi||Defence Minister|2008-08-02|2008-09-24|
Hirofumi Nakasone||Foreign Minister|2008-09-24|2009-09-16|
Shōichi Nakagawa||Finance Minister|2008-09-24|2009-02-17|
Tarō Asō||Prime Minister|2008-09-24|2009-09-16|
Yasukazu Hamada||Defence Minister|2008-09-24|2009-09-16|
Kaoru Yosano||Finance Minister|2009-02-17|2009-09-16|
Hirohisa Fujii||Finance Minister|2009-09-16|2010-01-07|
Yukio Hatoyama||Prime Minister|2009-09-16|2010-06-08|
Toshimi Kitazawa||Defence Minister|2009-09-24|2011-09-02|
Naoto Kan||Finance Minister|2010-01-06|2010-06-08|
Naoto Kan||Prime Minister|2010-06-08|2011-09-02|
Yoshihiko Noda||Finance Minister|2010-06-08|2011-09-02|
Seiji Maehara||Foreign Minister|2010-09-17|2011-03-07|
Yukio Edano||Foreign Minister|2011-03-07|2011-03-09|
Takeaki Matsumoto||Foreign Minister|2011-03-09|2011-09-02|
Jun Azumi||Finance Minister|2011-09-02|2012-10-01|
Kōichirō Genba||Foreign Minister|2011-09-02|2012-12-26|
Yasuo Ichikawa||Defence Minister|2011-09-02|2012-01-13|
Yoshihiko Noda||Prime Minister|2011-09-02|2012-12-26|
Naoki Tanaka||Defence Minister|2012-01-13|2012-06-04|
Satoshi Morimoto||Defence Minister|2012-06-04|2012-12-26|
Koriki Jojima||Finance Minister|2012-10-01|2012-12-26|
Fumio Kishida||Foreign Minister|2012-12-26|2017-08-03|
Itsunori Onodera||Defence Minister|2012-12-26|2014-09-03|
Shinzō Abe||Prime Minister|2012-12-26|2020-09-16|
Tarō Asō||Finance Minister|2012-12-26|2021-10-04|
Akinori Eto||Defence Minister|2014-09-03|2014-12-24|
Gen Nakatani||Defence Minister|2014-12-24|2016-08-03|
Tomomi Inada||Defence Minister|2016-08-03|2017-07-28|
Fumio Kishida||Defence Minister|2017-07-28|2017-08-03|
Itsunori Onodera||Defence Minister|2017-08-03|2018-10-02|
Taro Kono||Foreign Minister|2017-08-03|2019-09-11|
Takeshi Iwaya||Defence Minister|2018-10-02|2019-09-11|
Naruhito||Emperor|2019-05-01||m
Taro Kono||Defence Minister|2019-09-11|2020-09-16|
Toshimitsu Motegi||Foreign Minister|2019-09-11|2021-11-04|
Nobuo Kishi||Defence Minister|2020-09-16|2022-12-31|
Yoshihide Suga||Prime Minister|2020-09-16|2021-10-04|
Fumio Kishida||Prime Minister|2021-10-04|2024-10-01|
Shun'ichi Suzuki||Finance Minister|2021-10-04|2022-12-31|
Yoshimasa Hayashi||Foreign Minister|2021-11-10|2022-12-31|
Shigeru Ishiba|Ishiba|Prime Minister|2024-10-01|2025-10-21|
Sanae Takaichi|Takaichi|Prime Minister|2025-10-21||
# Jordan
Hussein bin Talal Al-Hashimi|Hussein|King|1953-05-02|1999-02-07|m
Mudar Badran|Badran|Prime Minister|1989-12-04|1991-06-17|
Tahir al-Masri|al-Masri|Prime Minister|1991-06-17|1991-11-21|
Zayd bin Shakir|Shakir|Prime Minister|1991-11-21|1993-05-01|
Abd al-Salam al-Majali|al-Majali|Prime Minister|1993-05-01|1995-01-08|
Zayd Bin Shakir|Bin Shakir|Prime Minister|1995-01-08|1996-02-04|
Abd al-Karim al-Kabariti|al-Kabariti|Prime Minister|1996-02-04|1997-03-19|
Abd al-Salam al-Majali|al-Majali|Prime Minister|1997-03-19|1998-08-20|
Fayez Tarawneh|Tarawneh|Prime Minister|1998-08-20|1999-03-04|
Abdul Ilah Khatib||Foreign Minister|1998-08-21|2001-01-14|
Abdullah II of Jordan|Abdallah|King|1999-02-07||m
Abdelraouf al-Rawabdeh||Prime Minister|1999-03-04|2000-06-19|
Ali Abu al-Ragheb||Prime Minister|2000-06-19|2003-10-22|
Faisal al-Fayez||Prime Minister|2003-10-25|2005-04-06|
Hani al-Mulki||Foreign Minister|2004-10-25|2005-04-05|
Adnan Badran||Prime Minister|2005-04-06|2005-11-27|
Farouq Qasrawi||Foreign Minister|2005-04-07|2005-11-24|
Ziad Fariz||Finance Minister|2005-11-01|2007-09-28|
Abdul Ilah Khatib||Foreign Minister|2005-11-27|2007-11-22|
Marouf al-Bakhit||Prime Minister|2005-11-27|2007-11-25|
Nader al-Dahabi||Prime Minister|2007-11-25|2009-12-14|
Samir Rifai||Prime Minister|2009-12-14|2011-02-09|
Marouf al-Bakhit||Prime Minister|2011-02-09|2011-10-24|
Awn Shawkat Al-Khasawneh|al-Khasawnah|Prime Minister|2011-10-24|2012-05-02|
Fayez al-Tarawneh||Prime Minister|2012-05-02|2012-10-11|
Abdullah Ensour|Nsour|Prime Minister|2012-10-10|2016-06-01|
Hani al-Mulki||Prime Minister|2016-06-01|2018-06-04|
Ayman al-Ṣafadī||Foreign Minister|2017-01-15|2022-12-31|
Omar Razzaz||Prime Minister|2018-06-14|2020-10-12|
Bisher Al-Khasawneh||Prime Minister|2020-10-07|2024-09-15|
Mohamad Al-Ississ||Finance Minister|2020-10-12|2022-12-31|
Jafar Hassan|Hassan|Prime Minister|2024-09-15||
# Kazakhstan
Nursultan A. Nazarbayev|Nazarbayev|President|1990-04-01|2019-03-20|
Sergey Tereshchenko|Tereshchenko,Tereshenko|Prime Minister|1991-10-14|1994-10-12|
Nursultan Nazarbayev||President|1991-12-16|2019-03-20|
Akezhan Kazhegeldin|Kazhegeldin|Prime Minister|1994-10-12|1997-10-10|
Nurlan Balgimbayev|Balgimbayev|Prime Minister|1997-10-10|1999-10-02|
Erlan Idrissov||Foreign Minister|1999-01-01|2002-12-31|
Мәжіт Төлеубекұлы Есенбаев||Finance Minister|1999-10-01|2002-01-29|
Kazymzhomart Tokayev|Tokayev|Prime Minister|1999-10-02|2002-01-28|
Sät Toqpaqbajew||Defence Minister|1999-10-13|2001-12-08|
Mukhtar Altynbayev||Defence Minister|2001-12-08|2007-01-08|
Imangali Tasmagambetov||Prime Minister|2002-01-22|2003-06-11|
Aleksandr Pavlov||Finance Minister|2002-08-01|2003-06-28|
Erbolat Dosaev||Finance Minister|2003-06-01|2004-04-05|
Kassym-Jomart Tokayev||Foreign Minister|2003-06-01|2007-01-28|
Daniyal Akhmetov|Akhmetov|Prime Minister|2003-06-13|2007-01-10|
Arman Dunayev||Finance Minister|2004-04-05|2006-01-19|
Natalya Korzhova||Finance Minister|2006-01-18|2007-11-14|
Daniyal Akhmetov||Defence Minister|2007-01-10|2009-06-17|
Karim Masimov|Masimov|Prime Minister|2007-01-10|2012-09-24|
Marat Tazhin||Foreign Minister|2007-01-11|2009-09-04|
Bolat Zhamishev||Finance Minister|2007-11-13|2013-11-06|
Adilbek Dzhaksybekov||Defence Minister|2009-06-24|2014-04-02|
Kanat Saudabayev||Foreign Minister|2009-09-04|2011-04-11|
Yerzhan Kazykhanov||Foreign Minister|2011-04-11|2012-09-24|
Serik Akhmetov||Prime Minister|2012-09-24|2014-04-02|
Erlan Idrissov||Foreign Minister|2012-09-28|2016-12-28|
Bakhyt Sultanov||Finance Minister|2013-11-06|2018-09-11|
Karim Massimov|Masimov|Prime Minister|2014-04-02|2016-09-08|
Serik Akhmetov||Defence Minister|2014-04-03|2014-10-22|
Imangali Tasmagambetov||Defence Minister|2014-10-22|2016-09-13|
Bakhytzhan Sagintayev||Prime Minister|2016-09-08|2019-02-21|
Saken Zhasuzakov||Defence Minister|2016-09-13|2018-08-07|
Kairat Abdrakhmanov||Foreign Minister|2016-12-28|2018-12-26|
Nurlan Ermekbaev||Defence Minister|2018-08-07|2021-08-31|
Alihan Smaiylov||Finance Minister|2018-09-18|2020-05-18|
Beibut Bakirovich Atamkulov||Foreign Minister|2018-12-26|2019-09-18|
Askar Mamin||Prime Minister|2019-02-21|2022-01-05|
Kassym-Jomart Tokayev||President|2019-03-20||
Bakhyt Sultanov||Trade Minister|2019-07-17|2022-12-31|
Mukhtar Tleuberdi||Foreign Minister|2019-09-08|2022-12-31|
Erulan Jamaubaev||Finance Minister|2020-05-18|2022-12-31|
Murat Bektanov||Defence Minister|2021-08-31|2022-01-19|
Alihan Smaiylov|Smailov|Prime Minister|2022-01-05|2024-02-06|
Ruslan Jaqsylyqov||Defence Minister|2022-01-19|2022-12-31|
Olzhas Bektenov|Bektenov|Prime Minister|2024-02-06||
# Kenya
Daniel arap Moi||President|1978-08-22|2002-12-30|m
Bonaya Godana||Foreign Minister|1998-01-01|2001-12-31|m
George Saitoti||Vice President|1999-04-03|2002-08-30|m
Christopher Obure||Foreign Minister|2001-01-01|2001-12-31|m
Marsden Madoka||Foreign Minister|2001-01-01|2003-12-31|m
Mukhisa Kituyi||Trade Minister|2002-01-01|2007-12-31|m
Musalia Mudavadi||Vice President|2002-11-04|2003-01-03|m
Mwai Kibaki||President|2002-12-30|2013-04-09|m
Kalonzo Musyoka||Foreign Minister|2003-01-01|2004-12-31|m
Michael Kijana Wamalwa||Vice President|2003-01-03|2003-08-23|m
Moody Awori||Vice President|2003-09-25|2008-01-09|m
Chirau Ali Mwakwere||Foreign Minister|2004-01-01|2005-12-31|m
Raphael Tuju||Foreign Minister|2005-01-01|2007-12-31|m
Njenga Karume||Defence Minister|2005-12-14|2007-12-28|m
Moses Wetangula||Foreign Minister|2008-01-01|2012-12-31|m
Mohamed Yusuf Haji||Defence Minister|2008-01-08|2013-04-26|m
Kalonzo Musyoka||Vice President|2008-01-09|2013-04-09|m
Raila A Odinga||Prime Minister|2008-04-17|2013-04-09|m
George Saitoti||Foreign Minister|2010-01-01|2011-12-31|m
Sam Ongeri||Foreign Minister|2012-01-01|2013-05-20|m
Uhuru Kenyatta||President|2013-04-09|2022-09-13|m
William Ruto||Vice President|2013-04-09|2022-12-31|m
Raychelle Omamo||Defence Minister|2013-05-15|2020-01-14|f
Amina Mohamed||Foreign Minister|2013-05-20|2018-02-05|f
Monica Juma||Foreign Minister|2018-02-05|2020-01-14|f
Monica Juma||Defence Minister|2020-01-14|2021-09-30|f
Raychelle Omamo||Foreign Minister|2020-01-14|2022-12-31|f
Eugene Wamalwa||Defence Minister|2021-09-29|2022-12-31|m
William Ruto|Ruto|President|2022-09-13||
# Kiribati
Ieremia T. Tabai|Tabai|President|1979-07-12|1991-07-08|
Teatao Teannaki|Teannaki|President|1991-07-08|1994-10-01|
Teburoro Tito|Tito|President|1994-10-01|2003-07-10|
Anote Tong|Tong|President|2003-07-10|2016-03-11|
Taneti Maamau|Maamau|President|2016-03-11||
# Kosovo
Hashim Thaçi||Prime Minister|1999-04-02|2000-02-01|
Bajram Rexhepi||Prime Minister|2002-03-04|2004-12-03|
Ibrahim Rugova||President|2002-03-04|2006-01-21|
Ramush Haradinaj||Prime Minister|2004-12-03|2005-03-08|
Adem Salihaj||Prime Minister|2005-03-08|2005-03-25|
Fatmir Sejdiu|Sejdiu|President|2006-02-10|2010-09-27|
Agim Çeku||Prime Minister|2006-03-10|2008-01-09|
Hashim Thaçi||Prime Minister|2008-01-09|2014-12-09|
Jakup Krasniqi||President|2010-09-27|2011-02-22|
Behgjet Pacolli||President|2011-02-22|2011-04-04|
Jakup Krasniqi|Jahjaga|President|2011-04-04|2011-04-07|
Atifete Jahjaga||President|2011-04-07|2016-04-07|
Isa Mustafa||Prime Minister|2014-12-09|2017-09-09|
Hashim Thaçi||President|2016-04-07|2020-11-05|
Ramush Haradinaj||Prime Minister|2017-09-09|2020-02-03|
Albin Kurti||Prime Minister|2020-02-03|2020-06-03|
Avdullah Hoti||Prime Minister|2020-06-03|2021-03-22|
Vjosa Osmani||President|2020-11-05|2021-03-22|
Albin Kurti||Prime Minister|2021-03-22||
Armend Mehaj||Defence Minister|2021-03-22|2022-12-31|
Glauk Konjufca||President|2021-03-22|2021-04-04|
Hekuran Murati||Finance Minister|2021-03-22|2022-12-31|
Vjosa Osmani||President|2021-04-04|2022-12-31|
# Kuwait
Sabah Al-Ahmad Al-Jaber Al-Sabah||Foreign Minister|1963-01-01|2003-12-31|
Jabir al-Ahmad al-Jabir Al Sabah|Sabah,Jabir|Emir|1977-12-31|2006-01-29|m
Jabir al-Ahmad al-Jabir al-Sabah|al-Sabah|Emir|1977-12-31|2006-01-29|m
Saad Al-Abdullah Al-Salim Al-Sabah||Prime Minister|1978-02-08|2003-07-13|
Salem Sabah Al-Salem Al-Sabah||Defence Minister|1996-10-15|2001-02-14|
Ahmad Al Abdullah Al Sabah||Finance Minister|1999-01-01|2001-12-31|
Jaber Al-Mubarak Al-Hamad Al-Sabah||Defence Minister|2001-02-14|2011-11-28|
Muhammad Sabah Al-Salem Al-Sabah||Finance Minister|2003-01-01|2003-07-28|
Sabah Al-Ahmad Al-Jaber Al-Sabah||Prime Minister|2003-07-13|2006-01-30|
Muhammad Sabah Al-Salem Al-Sabah||Foreign Minister|2003-07-14|2011-10-18|
Sabah al-Ahmad al-Jabir al-Sabah|Sabah|Emir|2006-01-29|2020-09-29|m
Nasser Mohammed Al-Ahmed Al-Sabah|Nasir|Prime Minister|2006-02-07|2011-11-28|
Mustafa Jassem Al-Shamali||Finance Minister|2007-01-01|2012-05-28|
Nasir Muhammad al-Ahmad al-Sabah|Nasir Muhammad,Nasir al-Muhammad|Prime Minister|2007-04-03|2011-11-30|
Ahmed al-Haroun||Trade Minister|2009-01-01|2011-12-31|
Sabah Al-Khalid Al-Sabah||Foreign Minister|2011-10-22|2019-11-19|
Jaber Al-Mubarak Al-Hamad Al-Sabah|Jabir al-Mubarak|Prime Minister|2011-12-04|2019-11-19|
Ahmad Al Khalid Al Sabah||Defence Minister|2012-02-14|2013-08-04|
Khaled Al Jarrah Al Sabah||Defence Minister|2013-08-04|2016-12-10|
Salem Abdulaziz Al Sabah||Finance Minister|2013-08-04|2014-01-28|
Anas Khalid Al Saleh||Finance Minister|2014-01-01|2017-12-28|
Mohammad Al Khalid Al Sabah||Defence Minister|2016-12-10|2017-12-11|
Nasser Sabah Al-Ahmad Al-Sabah||Defence Minister|2017-12-11|2019-11-18|
Sabah Al-Khalid Al-Sabah||Prime Minister|2019-11-19|2022-07-19|
Mariam Al-Aqeel||Finance Minister|2019-12-01|2020-02-28|
Ahmad Mansour Al-Ahmad Al-Sabah||Defence Minister|2019-12-17|2020-12-14|
Ahmad Nasser al-Mohammed al-Sabah||Foreign Minister|2019-12-17|2022-12-31|
Barak Ali Barak Al-Sheetan||Finance Minister|2020-02-16|2020-12-14|
Nawaf al-Ahmad al-Jabir al-Sabah|Nawaf|Emir|2020-09-29|2023-12-16|m
Hamad Jaber Al-Ali Al-Sabah||Defence Minister|2020-12-14|2022-02-17|
Khalifa Musaed Hamada||Finance Minister|2020-12-14|2021-12-28|
Abdullah Issa Al-Salman||Trade Minister|2021-03-02|2021-12-28|
Abdulwahab Al-Rushaid||Finance Minister|2021-12-28|2022-12-31|
Fahad Mutlaq Al-Shurai'an||Trade Minister|2021-12-28|2022-12-31|
Ahmad Nasser al-Mohammed al-Sabah||Defence Minister|2022-02-17|2022-03-09|
Talal Khaled Al-Ahmad Al-Sabah||Defence Minister|2022-03-09|2022-12-31|
Muhammad al-Sabah al-Salim al-Sabah|al-Salim|Prime Minister|2022-07-19|2024-01-04|
Mishal al-Ahmad al-Jabir al-Sabah|Mishal|Emir|2023-12-16||m
Mohammad Sabah Al Salim Al Sabah|Mohammad|Prime Minister|2024-01-04|2024-05-15|
Ahmad Abdullah Al-Ahmad al Sabah|Ahmad Abdullah,Ahmad|Prime Minister|2024-05-15||
# Kyrgyzstan
Askar Akayev|Akayev|President|1990-10-28|2005-08-14|
Tursenbek Chyngyshev|Chyngyshev|Prime Minister|1992-03-02|1993-12-01|
Apas Djumagulov|Djumagulov|Prime Minister|1993-12-01|1998-03-25|
Apas Dzhumagulov|Dzhumagulov|Prime Minister|1993-12-01|1998-03-25|
Apas Jumagulov|Jumagulov|Prime Minister|1993-12-01|1998-03-25|
Kubanychbek Jumaliyev|Jumaliyev|Prime Minister|1998-03-25|1998-12-01|
Jumabek Ibraimov|Ibraimov|Prime Minister|1998-12-01|2000-12-22|
Kurmanbek Bakiyev|Bakiyev|Prime Minister|2000-12-22|2002-05-22|
Nikolay Tanayev|Tanayev|Prime Minister|2002-05-22|2005-09-01|
Kurmanbek Bakiyev|Bakiyev,Bakiev|President|2005-08-14|2010-05-19|
Feliks Kulov|Kulov|Prime Minister|2005-09-01|2007-11-28|
Iskenderbek Aydaraliyev|Aydaraliyev|Prime Minister|2007-11-28|2007-12-24|
Igor Chudinov|Chudinov|Prime Minister|2007-12-24|2009-10-21|
Daniyar Usenov|Usenov|Prime Minister|2009-10-21|2010-12-17|
Roza Otunbaeva|Otunbaeva|President|2010-05-19|2011-12-01|
Almazbek Atambaev|Atambaev|Prime Minister|2010-12-17|2011-12-01|
Almazbek Atambaev|Atambaev|President|2011-12-01|2020-11-14|
Omurbek Babanov|Babanov|Prime Minister|2011-12-01|2012-09-05|
Jantoro Satybaldiev|Satybaldiev|Prime Minister|2012-09-05|2014-04-02|
Joomart Otorbaev|Otorbaev|Prime Minister|2014-04-02|2015-05-01|
Temir Sariyev|Sariyev|Prime Minister|2015-05-01|2016-04-13|
Sooronbay Jeenbekov|Jeenbekov|Prime Minister|2016-04-13|2017-08-26|
Sapar Isakov|Isakov|Prime Minister|2017-08-26|2020-11-14|
Artem Novikov|Novikov|Prime Minister|2020-11-14|2021-01-28|
Talant Mamytov|Mamytov|President|2020-11-14|2021-01-28|
Sadyr Japarov|Japarov|President|2021-01-28||
Ulukbek Maripov|Maripov|Prime Minister|2021-02-03|2024-12-18|
Adylbek Kasymaliyev|Kasymaliyev|Chairman of the|2024-12-18||
# Laos
Kaysone Phomvihan||Chairman of the Council of Ministers General|1975-12-02|1991-08-15|
Phoumi Vongvichit||President|1986-10-29|1991-08-15|
Kaysone Phomvihan||President|1991-08-15|1992-11-25|
Khamtai Siphandon|Khamtai|Prime Minister|1991-08-15|1998-02-26|
Nouhak Phoumsavan|Nouhak|President|1992-11-25|1998-02-26|
Khamtai Siphandon|Khamtai|President|1998-02-26|2006-06-08|
Sisavat Keobounphan|Sisavat|Prime Minister|1998-02-26|2001-03-27|
Boungnang Volachit|Boungnang|Prime Minister|2001-03-27|2006-06-08|
Bouasone Bouphavanh|Bouasone|Prime Minister|2006-06-08|2010-12-24|
Choummali Saignason|Choummali|President|2006-06-08|2016-04-20|
Thongsing Thammavong|Thongsing|Prime Minister|2010-12-24|2016-04-20|
Bounnyang Vorachit|Bounnyang|President|2016-04-20|2021-03-22|
Thongloun Sisoulit|Thongloun|Prime Minister|2016-04-20|2021-03-22|
Phankham Viphavan|Phankham|Prime Minister|2021-03-22|2022-12-30|
Thongloun Sisoulit|Thongloun|President|2021-03-22||
Sonexay Siphandon|Sonxai,Sonexay|Prime Minister|2022-12-30||
# Latvia
Anatolijs Gorbunovs|Gorbunovs|Chairman Supreme Council|1988-10-01|1993-07-07|
Ivars Godmanis|Godmanis|Prime Minister|1990-05-01|1993-07-20|
Guntis Ulmanis|Ulmanis|President|1993-07-07|1999-07-08|
Valdis Birkavs|Birkavs|Prime Minister|1993-07-20|1994-09-01|
Maris Gailis|Gailis|Prime Minister|1994-09-01|1995-12-21|
Andris Skele|Skele|Prime Minister|1995-12-21|1997-08-07|
Guntars Krasts|Krasts|Prime Minister|1997-08-07|1998-11-21|
Vilis Kristopans|Kristopans|Prime Minister|1998-11-21|2000-05-05|
Ģirts Valdis Kristovskis||Defence Minister|1998-11-26|2004-03-09|m
Vaira Vīķe-Freiberga||President|1999-07-08|2007-07-08|f
Andris Šķēle||Prime Minister|1999-07-16|2000-05-05|m
Edmunds Krastiņš||Finance Minister|1999-07-16|2000-05-05|m
Indulis Bērziņš||Foreign Minister|1999-07-16|2002-11-07|m
Andris Bērziņš||Prime Minister|2000-05-05|2002-11-07|m
Einars Repše||Prime Minister|2002-11-07|2004-03-09|m
Sandra Kalniete||Foreign Minister|2002-11-07|2004-03-09|f
Valdis Dombrovskis||Finance Minister|2002-11-07|2004-03-09|m
Atis Slakteris||Defence Minister|2004-03-09|2004-12-02|m
Indulis Emsis||Prime Minister|2004-03-09|2004-12-02|m
Oskars Spurdziņš||Finance Minister|2004-03-09|2007-12-20|m
Artis Pabriks||Foreign Minister|2004-07-21|2007-10-28|m
Aigars Kalvītis||Prime Minister|2004-12-02|2007-12-20|m
Linda Mūrniece||Defence Minister|2006-01-05|2006-04-07|f
Atis Slakteris||Defence Minister|2006-04-08|2007-12-20|m
Valdis Zatlers||President|2007-07-08|2011-07-08|m
Māris Riekstiņš||Foreign Minister|2007-11-08|2010-04-28|m
Atis Slakteris||Finance Minister|2007-12-20|2009-03-12|m
Ivars Godmanis||Prime Minister|2007-12-20|2009-03-12|m
Vinets Veldre||Defence Minister|2007-12-20|2009-03-12|m
Einars Repše||Finance Minister|2009-03-12|2010-11-03|m
Imants Viesturs Lieģis||Defence Minister|2009-03-12|2010-11-03|m
Valdis Dombrovskis||Prime Minister|2009-03-12|2014-01-22|m
Aivis Ronis||Foreign Minister|2010-04-29|2010-11-03|m
Andris Vilks||Finance Minister|2010-11-03|2014-11-05|m
Artis Pabriks||Defence Minister|2010-11-03|2014-01-22|m
Ģirts Valdis Kristovskis||Foreign Minister|2010-11-03|2011-10-25|m
Andris Bērziņš||President|2011-07-08|2015-07-07|m
Edgars Rinkēvičs||Foreign Minister|2011-10-25|2022-12-31|m
Raimonds Vējonis||Defence Minister|2012-01-22|2015-07-07|m
Laimdota Straujuma||Prime Minister|2014-01-22|2016-02-11|f
Jānis Reirs||Finance Minister|2014-11-05|2016-02-11|m
Raimonds Bergmanis||Defence Minister|2015-07-07|2019-01-23|m
Raimonds Vējonis||President|2015-07-08|2019-07-08|m
Dana Reizniece-Ozola||Finance Minister|2016-02-11|2019-01-23|f
Māris Kučinskis||Prime Minister|2016-02-11|2019-01-23|m
Artis Pabriks||Defence Minister|2019-01-23|2022-12-31|m
Jānis Reirs||Finance Minister|2019-01-23|2022-12-31|m
Krišjānis Kariņš||Prime Minister|2019-01-23|2023-09-15|m
Egils Levits||President|2019-07-08|2023-07-08|m
Edgars Rinkevics|Rinkevics|President|2023-07-08||
Evika Silina|Silina|Prime Minister|2023-09-15||
# Lebanon
Ilyas Harawi|Harawi|President|1989-11-24|1998-11-24|
Salim al-Huss|al-Huss|Prime Minister|1989-11-24|1990-12-20|
Umar Karami|Karami|Prime Minister|1990-12-20|1992-05-13|
Rashid Sulh|Sulh|Prime Minister|1992-05-13|1992-10-22|
Rafiq al-Hariri|al-Hariri|Prime Minister|1992-10-22|1998-12-04|
Rafiq Hariri|Hariri|Prime Minister|1992-10-22|1998-12-04|
Selim al-Hoss||Foreign Minister|1998-01-01|2000-12-31|m
Émile Lahoud|Lahud|President|1998-11-24|2007-11-24|m
Georges Corm||Finance Minister|1998-12-04|2000-10-26|m
Ghazi Zaiter||Defence Minister|1998-12-04|2000-10-26|m
Selim al-Hoss|al-Huss|Prime Minister|1998-12-06|2000-10-23|m
Rafic Hariri||Prime Minister|2000-10-23|2004-10-21|m
Fouad Siniora||Finance Minister|2000-10-26|2004-10-26|m
Khalil Hraoui||Defence Minister|2000-10-26|2003-04-17|m
Mahmoud Hammoud||Foreign Minister|2000-10-26|2003-04-17|m
Jean Obeid||Foreign Minister|2003-04-17|2004-10-26|m
Mahmoud Hammoud||Defence Minister|2003-04-17|2005-07-19|m
Abdul Rahim Mourad||Defence Minister|2004-10-26|2005-04-19|m
Mahmoud Hammoud||Foreign Minister|2004-10-26|2005-03-28|m
Omar Karami||Prime Minister|2004-10-26|2005-04-19|m
Najib Mikati||Prime Minister|2005-04-15|2005-07-19|m
Elias Murr||Defence Minister|2005-04-19|2011-06-13|m
Fawzi Salloukh||Foreign Minister|2005-06-19|2009-11-09|m
Fouad Siniora||Prime Minister|2005-07-18|2009-11-09|m
Jihad Azour||Finance Minister|2005-07-19|2008-07-11|m
Tarek Mitri||Foreign Minister|2006-01-01|2008-12-31|m
Fouad Siniora||President|2007-11-24|2008-05-25|m
Michel Suleiman|Sulayman|President|2008-05-25|2014-05-24|m
Mohamad Chatah||Finance Minister|2008-07-11|2009-11-09|m
Ali Al Shami||Foreign Minister|2009-11-09|2011-06-13|m
Raya Haffar El Hassan||Finance Minister|2009-11-09|2011-06-13|f
Saad Hariri||Prime Minister|2009-11-09|2011-06-13|m
Adnan Mansour||Foreign Minister|2011-06-13|2014-02-15|m
Fayez Ghosn||Defence Minister|2011-06-13|2014-02-15|m
Mohammad Safadi||Finance Minister|2011-06-13|2014-02-28|m
Najib Mikati||Prime Minister|2011-06-13|2014-02-15|m
Najib Miqati|Miqati|Prime Minister|2011-07-07|2013-04-06|
Samir Mouqbel||Defence Minister|2014-02-14|2016-12-18|m
Ali Hassan Khalil||Finance Minister|2014-02-15|2020-01-20|m
Gebran Bassil||Foreign Minister|2014-02-15|2020-01-21|m
Tammam Salam||Prime Minister|2014-02-15|2016-12-18|m
Tammam Salam||President|2014-05-25|2016-10-31|m
Michel Aoun|Awn|President|2016-10-31|2022-10-30|m
Saad Hariri||Prime Minister|2016-12-18|2019-10-29|m
Yacoub Sarraf||Defence Minister|2016-12-18|2019-02-03|m
Elias Bou Saab||Defence Minister|2019-02-03|2020-01-21|m
Hassan Diab||Prime Minister|2019-12-19|2021-09-10|m
Ghazi Wazni||Finance Minister|2020-01-21|2021-09-10|m
Nassif Hitti||Foreign Minister|2020-01-21|2020-08-03|m
Zeina Akar||Defence Minister|2020-01-21|2021-09-10|f
Charbel Wehbe||Foreign Minister|2020-08-03|2021-05-19|m
Saad Hariri|Hariri|Prime Minister|2020-10-22|2021-09-20|
Zeina Akar||Foreign Minister|2021-05-19|2021-09-10|f
Abdallah Bou Habib||Foreign Minister|2021-09-10|2022-12-31|m
Maurice Sleem||Defence Minister|2021-09-10|2022-12-31|m
Najib Mikati|Miqati|Prime Minister|2021-09-10|2025-02-08|m
Youssef Khalil||Finance Minister|2021-09-10|2022-12-31|m
Joseph Aoun|Aoun|President|2025-01-09||
Nawaf Salam|Salam|Prime Minister|2025-02-08||
# Lesotho
Justin Metsing Lekhanya|Lekhanya|Chairman of the Military Council|1986-01-24|1991-04-30|
Letsie III|Letsie|King|1990-11-12|1995-02-01|m
Elias Phisoana Ramaema|Ramaema|Chairman of the Military Council|1991-04-30|1993-04-02|
Ntsu Mokhehle|Mokhehle|Prime Minister|1993-04-02|1998-05-23|
Moshoeshoe II|Moshoeshoe|King|1995-02-01|1996-02-07|m
Letsie III|Letsie|King|1996-02-07||m
Pakalitha Mosisili|Mosisili|Prime Minister|1998-05-23|2012-06-08|
Motsoahae Thomas Thabane|Thabane|Prime Minister|2012-06-08|2015-03-18|
Pakalitha Mosisili|Mosisili|Prime Minister|2015-03-18|2017-06-16|
Thomas Motsoahae Thomas Thabane|Thabane|Prime Minister|2017-06-16|2020-05-20|
Moeketsi Majoro|Majoro|Prime Minister|2020-05-20||
# Liberia
Samuel Kanyon Doe|Doe|President|1980-04-12|1990-11-15|
Amos Sawyer|Sawyer|President|1990-11-15|1994-03-01|
David Kpomakpor|Kpomakpor|Chairman of the Council of State|1994-03-01|1995-09-01|
Wilton Sankawulo|Sankawulo|Chairman of the Council of State|1995-09-01|1996-08-01|
Ruth Perry|Perry|Chairman of the Council of State|1996-08-01|1997-08-02|
Charles Ghankay Taylor|Taylor|President|1997-08-02|2003-10-14|
Gyude Bryant|Bryant|Chairman|2003-10-14|2006-01-16|
Ellen Johnson Sirleaf|Johnson-Sirleaf,Johnson Sirleaf|President|2006-01-16|2018-01-22|
George Weah|Weah|President|2018-01-22|2024-01-22|
Joseph Boakai|Boakai|President|2024-01-22||
# Libya
Abu-Bakr Yunis Jabr||Defence Minister|1970-01-16|2011-10-20|m
Umar Mustafa al-Muntasir|al-Muntasir|Chairman of the General People's Committee|1987-03-01|1990-10-07|
Abu Zayd Umar Durda|Durda|Chairman of the General People's Committee|1990-10-07|1994-01-29|
Umar Mustafa al-Muntasir||Foreign Minister|1992-01-01|2000-12-31|m
Abd al Majid al-Qa'Ud|al-Qa'Ud|Secretary of the General People's Committee|1994-01-29|1998-01-01|
Muhammad Ahmad al-Mangoush||Prime Minister|1997-12-29|2000-03-01|m
Muhammad Ahmad al-Manqush|al-Manqush|Secretary of the General People's Committee|1998-01-01|2000-03-02|
Abdel Rahman Shalgham||Foreign Minister|2000-01-01|2009-12-31|m
Imbarek Shamekh||Prime Minister|2000-03-01|2003-06-14|m
Mubarak al-Shamekh|al-Shamekh|Secretary of the General People's Committee|2000-03-02|2003-06-14|
Shukri Ghanem||Prime Minister|2003-06-14|2006-03-05|m
Shukri Muhammad Ghanim|Ghanim|Secretary of the General People's Committee|2003-06-14|2006-03-05|
al-Baghdadi Ali al-Mahmudi|al-Mahmudi|Secretary of the General People's Committee|2006-03-05|2011-10-23|
Baghdadi Mahmudi||Prime Minister|2006-03-05|2011-08-23|m
Moussa Koussa||Foreign Minister|2009-01-01|2011-12-31|m
Mustafa Abd al-Jalil|al-Jalil|National Council Chairman|2011-03-01|2015-12-01|
Mahmoud Jibril||Prime Minister|2011-03-05|2011-10-23|m
Mahmoud Jibril||Foreign Minister|2011-03-05|2011-11-22|m
Omar El-Hariri||Defence Minister|2011-03-23|2011-05-19|m
Abdul Ati al-Obeidi||Foreign Minister|2011-04-06|2011-08-31|m
Jalal al-Digheily||Defence Minister|2011-05-19|2011-11-22|m
Abd al-Rahim al-Keeb|al-Keeb|National Council Executive Committee Chairman|2011-10-23|2012-10-14|
Ali Tarhouni||Prime Minister|2011-10-23|2011-11-24|m
Ashour Bin Khayal||Foreign Minister|2011-11-22|2012-11-01|m
Osama al-Juwaili||Defence Minister|2011-11-22|2012-11-14|m
Abdurrahim El-Keib||Prime Minister|2011-11-24|2012-11-14|m
Ali Zaydan|Zaydan|Prime Minister|2012-10-14|2014-03-11|
Mohammed Mahmoud Al Barghathi||Defence Minister|2012-11-12|2013-06-27|m
Ali Zeidan||Prime Minister|2012-11-14|2014-03-11|m
Mohamed Abdelaziz||Foreign Minister|2012-11-14|2014-09-28|m
Ali Aujali||Foreign Minister|2012-11-27|2013-01-02|m
Abdullah al-Thani||Defence Minister|2013-08-05|2014-10-23|m
Mohamed al-Ghariani||Foreign Minister|2014-01-01|2015-12-31|m
Abdullah al-Thani|al-Thini|Prime Minister|2014-03-11|2014-05-25|m
Ahmed Miitig||Prime Minister|2014-05-04|2014-06-09|m
Abdullah al-Thani||Prime Minister|2014-06-10|2014-08-29|m
Omar al-Hasi||Prime Minister|2014-09-06|2015-03-31|m
Abdullah al-Thani||Prime Minister|2014-09-22|2021-03-15|m
Mohammed al-Dairi||Foreign Minister|2014-09-28|2019-02-28|m
Ali Abu Zakouk||Foreign Minister|2015-01-01|2016-12-31|m
Khalifa al-Ghawi||Prime Minister|2015-03-31|2016-04-05|m
Fayiz al-Saraj|al-Saraj|Prime Minister|2015-12-01|2021-02-05|
Khalifa al-Ghawi||Defence Minister|2015-12-01|2016-04-05|m
Presidential Council Fayiz al-Saraj|al-Saraj|Chairman|2015-12-01|2021-02-05|
Al-Mahdi Al-Barghathi||Defence Minister|2016-01-05|2018-07-29|m
Fayez al-Sarraj||Prime Minister|2016-04-05|2021-03-15|m
Mohamed Taha Siala||Foreign Minister|2016-05-14|2021-03-15|m
Khalifa al-Ghawi||Prime Minister|2016-10-14|2017-03-16|m
Fayez al-Sarraj||Defence Minister|2018-09-06|2020-08-29|m
Abdul-Hadi Al-Hawaij||Foreign Minister|2019-02-28|2021-03-15|m
Salah Eddine al-Namroush||Defence Minister|2020-08-28|2021-03-15|
Abdul Hamid Dubaybah|Dubaybah|Prime Minister|2021-02-05||
Presidential Council Mohammed Al Menfi|Menfi|President|2021-02-05|2025-07-01|
Presidential Council Mohammed al-Manfi|al-Manfi|President|2021-02-05||
Abdulhamid Dbeibeh||Prime Minister|2021-03-15|2022-07-01|m
Abdulhamid Dbeibeh||Defence Minister|2021-03-15|2022-12-31|m
Khaled Al-Mabrouk Abdullah||Finance Minister|2021-03-15|2022-12-31|
Najla Mangoush||Foreign Minister|2021-03-15|2022-12-31|f
Fathi Bashagha||Prime Minister|2022-03-03|2022-12-31|m
# Liechtenstein
Hans Brunhart|Brunhart|Prime Minister|1978-04-26|1993-12-15|
Hans Adam II|Adam|Prince|1989-11-13|2000-07-01|m
Hans-Adam II|Hans Adam,Hans-Adam|Prince|1989-11-13||m
Mario Frick|Frick|Head of Government|1993-12-15|2001-04-05|
Otmar Hasler|Hasler|Head of Government|2001-04-05|2009-03-25|
Klaus Tschuetscher|Tschutscher,Tschuetscher|Head of Government|2009-03-25|2013-03-27|
Adrian Hasler|Hasler|Prime Minister|2013-03-27|2021-03-25|
Daniel Risch|Risch|Prime Minister|2021-03-25|2025-04-10|
Brigitte Haas|Haas|Prime Minister|2025-04-10||
# Lithuania
Vytautas Landsbergis|Landsbergis|Chairman Supreme Council|1990-03-01|1992-11-25|
Gediminas Vagnorius|Vagnorius|Prime Minister|1991-01-01|1993-03-10|
Algirdas Mykolas Brazauskas|Brazauskas|President|1992-11-25|1998-02-26|
Adolfas Slezevicius|Slezevicius|Premier|1993-03-10|1996-02-15|
Mindaugas Stankevicius|Stankevicius|Premier|1996-02-15|1996-11-28|
Gediminas Vagnorius|Vagnorius|Premier|1996-11-28|1999-11-12|
Algirdas Saudargas||Foreign Minister|1996-12-10|2000-11-09|m
Česlovas Stankevičius||Defence Minister|1996-12-10|2000-11-09|m
Valdas Adamkus||President|1998-02-26|2003-02-26|m
Andrius Kubilius||Prime Minister|1999-11-03|2000-10-26|m
Vytautas Dudėnas||Finance Minister|1999-11-11|2000-11-09|m
Linas Linkevičius||Defence Minister|2000-10-26|2004-12-14|m
Rolandas Paksas||Prime Minister|2000-10-26|2001-06-20|m
Antanas Valionis||Foreign Minister|2000-11-09|2006-07-18|m
Jonas Lionginas||Finance Minister|2000-11-09|2001-07-12|m
Eugenijus Gentvilas||Prime Minister|2001-06-20|2001-07-03|m
Algirdas Brazauskas||Prime Minister|2001-07-03|2006-05-31|m
Dalia Grybauskaitė||Finance Minister|2001-07-12|2004-04-30|f
Rolandas Paksas||President|2003-02-26|2004-04-06|m
Artūras Paulauskas||President|2004-04-06|2004-07-12|m
Algirdas Butkevičius||Finance Minister|2004-05-04|2005-05-14|m
Valdas Adamkus||President|2004-07-12|2009-07-12|m
Gediminas Kirkilas||Defence Minister|2004-12-14|2006-07-18|m
Zigmantas Balčytis||Finance Minister|2005-07-18|2007-05-16|m
Zigmantas Balčytis||Prime Minister|2006-05-31|2006-07-04|m
Gediminas Kirkilas||Prime Minister|2006-07-04|2008-11-26|m
Juozas Olekas||Defence Minister|2006-07-04|2008-12-09|m
Petras Vaitiekūnas||Foreign Minister|2006-07-12|2008-12-09|m
Rimantas Šadžius||Finance Minister|2007-05-16|2008-12-09|m
Andrius Kubilius||Prime Minister|2008-11-26|2012-11-22|m
Algirdas Šemeta||Finance Minister|2008-12-09|2009-06-30|m
Rasa Juknevičienė||Defence Minister|2008-12-09|2012-12-13|f
Vygaudas Ušackas||Foreign Minister|2008-12-09|2010-01-26|m
Ingrida Šimonytė||Finance Minister|2009-07-07|2012-12-13|f
Dalia Grybauskaitė||President|2009-07-12|2019-07-12|f
Audronius Ažubalis||Foreign Minister|2010-02-11|2012-12-13|m
Algirdas Butkevičius||Prime Minister|2012-11-22|2016-11-22|m
Juozas Olekas||Defence Minister|2012-12-13|2016-12-13|m
Linas Linkevičius||Foreign Minister|2012-12-13|2020-12-11|m
Rimantas Šadžius||Finance Minister|2012-12-13|2016-06-20|m
Rasa Budbergytė||Finance Minister|2016-06-23|2016-12-13|f
Saulius Skvernelis||Prime Minister|2016-11-22|2020-11-25|m
Raimundas Karoblis||Defence Minister|2016-12-13|2020-12-11|m
Vilius Šapoka||Finance Minister|2016-12-13|2020-12-11|m
Gitanas Nausėda||President|2019-07-12||m
Ingrida Šimonytė||Prime Minister|2020-11-25|2024-12-12|f
Arvydas Anušauskas||Defence Minister|2020-12-11|2022-12-31|m
Gabrielius Landsbergis||Foreign Minister|2020-12-11|2022-12-31|m
Gintarė Skaistė||Finance Minister|2020-12-11|2022-12-31|f
Gintautas Paluckas|Paluckas|Prime Minister|2024-12-12|2025-08-04|
Rimantas Sadzius|Sadzius|Prime Minister|2025-08-04|2025-09-25|
Inga Ruginiene|Ruginiene|Prime Minister|2025-09-25||
# Luxembourg
Jean||Grand Duke|1964-11-12|2000-10-07|m
Jacques Santer|Santer|Prime Minister|1984-07-21|1994-01-01|
Jean-Claude Junker|Junker|Prime Minister|1994-01-01|1995-01-20|
Jean-Claude Juncker|Juncker|Prime Minister|1995-01-20|2013-12-04|
Henri||Grand Duke|2000-10-07|2025-10-03|m
Xavier Bettel|Bettel|Prime Minister|2013-12-04|2023-11-17|
Luc Frieden|Frieden|Prime Minister|2023-11-17||
Guillaume||Grand Duke|2025-10-03||m
# Madagascar
Didier Ratsiraka|Ratsiraka|President|1975-06-15|1993-03-09|
Victor Ramahatra|Ramahatra|Prime Minister|1988-02-12|1991-08-08|
Guy Rasanamazy|Rasanamazy|Prime Minister|1991-08-08|1993-08-09|
Guy Razanamasy|Razanamasy|Prime Minister|1991-08-08|1993-08-09|
Albert Zafy|Zafy|President|1993-03-09|1997-02-10|
Francisque Ravony|Ravony|Prime Minister|1993-08-09|1995-10-30|
Emmanuel Rakotovahiny|Rakotovahiny|Prime Minister|1995-10-30|1997-02-21|
Didier Ratsiraka|Ratsiraka|President|1997-02-10|2002-05-06|
Pascal Rakotomavo|Rakotomavo|Prime Minister|1997-02-21|1998-01-01|
Tantely Rene Gabriot Andrianarivo|Andrianarivo|Prime Minister|1998-01-01|2009-03-18|
Marc Ravalomanana|Ravalomanana|President|2002-05-06|2009-03-18|
Andry Rajoelina|Rajoelina|President|2009-03-18|2014-01-25|
Monja Roindefo Zafitsimivalo|Zafitsimivalo|Prime Minister|2009-03-18|2009-12-18|
Albert Camille Vital|Vital|Prime Minister|2009-12-18|2011-11-02|
Jean Omer Beriziky|Beriziky|Prime Minister|2011-11-02|2014-04-11|
Hery Martial Rajaonarimampianina Rakotoarimana|Rajaonarimampianina|President|2014-01-25|2019-01-21|
Roger Laurent Christophe Kolo M.D.|Kolo|Prime Minister|2014-04-11|2015-01-17|
Jean Ravelonarivo|Ravelonarivo|Prime Minister|2015-01-17|2016-04-13|
Olivier Mahafaly Solonandrasana|Solonandrasana|Prime Minister|2016-04-13|2018-06-06|
Christian Ntsay|Ntsay|Prime Minister|2018-06-06|2025-10-22|
Andry Rajoelina|Rajoelina|President|2019-01-21|2025-10-17|
Michael Randrianirina|Randrianirina|President|2025-10-17||
Herintsalama Rajaonarivelo|Rajaonarivelo|Prime Minister|2025-10-22||
# Malawi
Hastings Kamuzu Banda|Banda|President|1966-07-06|1994-05-21|
Bakili Muluzi|Muluzi|President|1994-05-21|2004-05-24|
Bingu wa Mutharika|Mutharika|President|2004-05-24|2012-04-07|
Joyce Banda|Banda|President|2012-04-07|2014-05-31|
Arthur Peter Mutharika|Mutharika|President|2014-05-31|2020-06-28|
Lazarus Chakwera|Chakwera|President|2020-06-28|2025-10-04|
Peter Mutharika|Mutharika|President|2025-10-04||
# Malaysia
Mahathir Mohamad||Prime Minister|1981-07-16|2003-10-31|
Ruler Ja'Afar ibni Abdul Rahman|Ja'Afar|Paramount|1994-04-26|2006-12-13|
Ruler Tuanku Ja'Afar ibni Al-Marhum Abdul Rahman|Tuanku Ja'Afar|Paramount|1994-04-26|2006-12-13|
Daim Zainuddin||Finance Minister|1999-01-07|2001-05-31|
Syed Hamid Albar||Foreign Minister|1999-01-09|2008-03-18|
Najib Razak||Defence Minister|1999-12-15|2008-03-18|
Mahathir Mohamad||Finance Minister|2001-06-05|2003-11-02|
Jamaluddin Jarjis||Finance Minister|2002-11-20|2004-03-26|
Abdullah Ahmad Badawi||Prime Minister|2003-10-31|2009-04-03|
Abdullah Ahmad Badawi||Finance Minister|2003-11-03|2008-09-23|
Nor Mohamed Yakcop||Finance Minister|2004-03-27|2009-04-09|
Mohd Radzi Sheikh Ahmad||Foreign Minister|2006-02-14|2008-03-18|
Ruler Sultan Mizan Zainal Abidin|Mizan|Paramount|2006-12-13|2019-01-24|
Abdullah Ahmad Badawi||Defence Minister|2008-03-19|2009-04-09|
Muhyiddin Yassin||Trade Minister|2008-03-19|2009-04-09|
Rais Yatim||Foreign Minister|2008-03-19|2009-04-08|
Najib Razak||Finance Minister|2008-09-23|2018-05-09|
Najib Razak||Prime Minister|2009-04-03|2018-05-10|
Anifah Aman||Foreign Minister|2009-04-09|2018-05-10|
Ahmad Husni Hanadzlah||Finance Minister|2009-04-10|2016-06-27|
Ahmad Zahid Hamidi||Defence Minister|2009-04-10|2013-05-16|
Mustapa Mohamed||Trade Minister|2009-04-10|2018-05-09|
Hishammuddin Hussein||Defence Minister|2013-05-16|2018-05-09|
Johari Abdul Ghani||Finance Minister|2016-06-27|2018-05-09|
Mahathir Mohamad||Prime Minister|2018-05-10|2020-03-01|
Mohamad Sabu||Defence Minister|2018-05-21|2020-02-24|
Mohamed Azmin Ali||Finance Minister|2018-05-21|2020-02-24|
Ignatius Dorell Leiking||Trade Minister|2018-07-02|2020-02-24|
Saifuddin Abdullah||Foreign Minister|2018-07-02|2020-02-24|
Abdullah Sultan Ahmad Shah|Abdullah|King|2019-01-24|2024-01-31|m
Muhyiddin Yassin||Prime Minister|2020-03-01|2021-08-16|
Hishammuddin Hussein||Foreign Minister|2020-03-10|2021-08-16|
Mohamed Azmin Ali||Trade Minister|2020-03-10|2021-08-16|
Zafrul Aziz||Finance Minister|2020-03-10|2021-08-16|
Ismail Sabri Yaakob||Defence Minister|2020-03-20|2021-08-16|
Ismail Sabri Yaakob||Prime Minister|2021-08-21|2022-11-24|
Hishammuddin Hussein||Defence Minister|2021-08-30|2022-12-31|
Mohamed Azmin Ali||Trade Minister|2021-08-30|2022-12-31|
Saifuddin Abdullah||Foreign Minister|2021-08-30|2022-12-31|
Zafrul Aziz||Finance Minister|2021-08-30|2022-12-31|
Anwar Ibrahim|Anwar|Prime Minister|2022-11-24||
Ibrahim ibni al-Marhum Sultan Iskandar|Ibrahim|King|2024-01-31||m
# Maldives
Maumoon Abdul Gayoom|Gayoom|President|1978-11-11|2008-11-11|
Mohamed "Anni" Nasheed|Nasheed|President|2008-11-11|2012-02-08|
Mohamed Waheed Hassan Maniku|Waheed|President|2012-02-07|2013-11-17|
Abdulla Yameen Abdul Gayoom|Yameen|President|2013-11-17|2018-11-17|
Ibrahim "Ibu" Mohamed Solih|Solih|President|2018-11-17|2023-11-17|
Ibrahim Mohamed Solih|Solih|President|2018-11-17|2023-11-17|
Mohamed Muizzu|Muizzu,Muizzi|President|2023-11-17||
# Mali
Moussa Traore|Traore|President|1968-12-06|1992-06-08|
Soumana Sacko|Sacko|Premier|1991-04-02|1992-06-08|
Soumana Sako|Sako|Prime Minister|1991-04-02|1992-06-08|
Alpha Oumar Konaré||President|1992-06-08|2002-06-08|m
Younoussi Toure|Toure|Prime Minister|1992-06-08|1994-03-01|
Ibrahim Boubacar Keïta||Prime Minister|1994-02-04|2000-02-15|m
Modibo Sidibé||Foreign Minister|1997-09-16|2002-06-09|m
Mandé Sidibé||Prime Minister|2000-02-15|2002-03-18|m
Lassana Traoré||Foreign Minister|2002-01-01|2004-12-31|m
Modibo Keita||Prime Minister|2002-03-18|2002-06-09|m
Amadou Toumani Touré||President|2002-06-08|2012-03-22|m
Ahmed Mohamed ag Hamani||Prime Minister|2002-06-09|2004-04-29|m
Moctar Ouane||Foreign Minister|2004-01-01|2011-12-31|m
Ousmane Issoufi Maïga||Prime Minister|2004-04-29|2007-09-28|m
Modibo Sidibé||Prime Minister|2007-09-28|2011-04-03|m
Sanoussi Touré||Finance Minister|2009-04-09|2011-04-06|m
Soumeylou Boubèye Maïga||Foreign Minister|2011-01-01|2012-12-31|m
Cissé Mariam Kaïdama Sidibé||Prime Minister|2011-04-03|2012-03-22|f
Lassine Bouaré||Finance Minister|2011-04-06|2012-03-22|m
Sadio Lamine Sow||Foreign Minister|2012-01-01|2012-12-31|m
Tiéman Hubert Coulibaly||Foreign Minister|2012-01-01|2013-12-31|m
Sadio Gassama||Defence Minister|2012-02-02|2012-03-22|m
Seyba Traoré||Vice President|2012-03-01|2012-04-28|m
Amadou Sanogo||President|2012-03-22|2012-04-12|m
Dioncounda Traoré||President|2012-04-12|2013-09-04|m
Cheick Modibo Diarra||Prime Minister|2012-04-17|2012-12-11|m
Yamoussa Camara||Defence Minister|2012-04-24|2014-03-05|m
Tiéna Coulibaly||Finance Minister|2012-04-25|2013-06-22|m
Django Sissoko||Prime Minister|2012-12-11|2013-09-05|m
Zahabi Ould Sidi Mohamed||Foreign Minister|2013-01-01|2014-12-31|m
Abdel Karim Konate||Finance Minister|2013-06-22|2013-09-08|m
Ibrahim Boubacar Keïta||President|2013-09-04|2020-08-18|m
Oumar Tatam Ly||Prime Minister|2013-09-05|2014-04-05|m
Bouaré Fily Sissoko||Finance Minister|2013-09-08|2015-01-28|f
Abdoulaye Diop||Foreign Minister|2014-01-01|2017-12-31|m
Moussa Mara||Prime Minister|2014-04-05|2015-01-09|m
Bah Ndaw||Defence Minister|2014-05-28|2015-01-10|m
Mamadou Igor Diarra||Finance Minister|2015-01-01|2016-01-28|m
Modibo Keita||Prime Minister|2015-01-09|2017-04-09|m
Boubou Cisse||Finance Minister|2016-01-15|2020-07-27|m
Abdoulaye Idrissa Maïga||Prime Minister|2017-04-10|2017-12-29|m
Soumeylou Boubèye Maïga||Prime Minister|2017-12-30|2019-04-18|m
Tiéman Hubert Coulibaly||Foreign Minister|2017-12-30|2018-09-09|m
Kamissa Camara||Foreign Minister|2018-09-09|2019-04-23|f
Boubou Cisse||Prime Minister|2019-04-23|2020-08-18|m
Tiébilé Dramé||Foreign Minister|2019-04-23|2020-08-18|m
Zeïni Moulaye||Foreign Minister|2020-01-01|2021-12-31|m
Abdoulaye Daffé||Finance Minister|2020-07-27|2020-08-18|m
Malick Diaw||Vice President|2020-08-19|2020-09-25|m
Assimi Goïta||Vice President|2020-09-25|2021-05-25|m
Bah Ndaw||President|2020-09-25|2021-05-24|m
Moctar Ouane||Prime Minister|2020-09-27|2021-05-24|m
Alousséni Sanou||Finance Minister|2020-10-05|2022-12-31|m
Sadio Camara||Defence Minister|2020-10-05|2021-05-24|m
Assimi Goïta||President|2021-05-24||m
Choguel Kokalla Maïga||Prime Minister|2021-06-07|2022-08-21|m
Abdoulaye Diop||Foreign Minister|2021-06-11|2022-12-31|m
Sadio Camara||Defence Minister|2021-06-11|2022-12-31|m
Abdoulaye Maïga||Prime Minister|2022-08-21|2022-12-31|m
Abdoulaye Maiga|Maiga|Prime Minister|2024-11-22||
# Malta
Edward Fenech Adami|Fenech Adami|Prime Minister|1987-05-12|1996-10-28|
Vincent Tabone|Tabone|President|1989-04-04|1994-04-04|
Ugo Mifsud Bonnici|Mifsud Bonnici|President|1994-04-04|1999-04-04|
Alfred Sant|Sant|Prime Minister|1996-10-28|1998-09-06|
Eddie Fenech Adami|Adami,Fenech Adami|Prime Minister|1998-09-06|2004-03-23|
Guido De Marco|De Marco|President|1999-04-04|2004-04-04|
Lawrence Gonzi|Gonzi|Prime Minister|2004-03-23|2013-03-11|
Edward Fenech Adami|Fenech Adami|President|2004-04-04|2009-04-04|
George Abela|Abela|President|2009-04-04|2014-04-04|
Joseph Muscat|Muscat|Prime Minister|2013-03-11|2020-01-13|
Marie-Louise Coleiro Preca|Preca|President|2014-04-04|2019-04-04|
George Vella|Vella|President|2019-04-04|2024-04-04|
Robert Abela|Abela|Prime Minister|2020-01-13||
Myriam Spiteri Debono|Debono|President|2024-04-04||
# Marshall Islands
Amata Kabua|Kabua|President|1979-01-01|1997-01-14|
Imata Kabua|Kabua|President|1997-01-14|2000-01-03|
Kessai Hesa Note|Note|President|2000-01-03|2008-01-07|
Litokwa Tomeing|Tomeing|President|2008-01-07|2009-11-02|
Jurelang Zedkaia|Zedkaia|President|2009-11-02|2012-01-17|
Christopher J. Loeak|Loeak|President|2012-01-17|2016-01-28|
Hilda C. Heine|Heine|President|2016-01-28|2020-01-13|
David Kabua|Kabua|President|2020-01-13|2023-01-03|
Hilda C. Heine|Heine|President|2023-01-03||
# Mauritania
Maaouya Ould Sid Ahmed Taya|Taya|President|1984-12-12|2009-08-05|
Maaouya Ould Sid'Ahmed Taya|Taya|President|1984-12-12|1996-01-02|
Cheikh El Afia Ould Mohamed Khouna|Khouna|Prime Minister|1996-01-02|1997-12-07|
Mohamed Lamine Ould Guig|Guig|Prime Minister|1997-12-07|1998-11-17|
Cheikel Afia Ould Mohamed Khouna|Khouna|Prime Minister|1998-11-17|2003-07-06|
Sghair Ould M'Bareck|M'Bareck|Prime Minister|2003-07-06|2005-08-08|
Sidi Mohamed Ould Boubakar|Boubakar|Prime Minister|2005-08-08|2007-04-20|
Zeine Ould Zeidane|Zeidane|Prime Minister|2007-04-20|2008-08-14|
Moulaye Ould Mohamed Laghdaf|Laghdaf|Prime Minister|2008-08-14|2014-08-21|
Mohamed Ould Abdel Aziz|Aziz|President|2009-08-05|2019-08-01|
Yahya Ould Hademine|Hademine|Prime Minister|2014-08-21|2020-08-06|
Mohamed Ould Cheikh el Ghazouani|Ghazouani|President|2019-08-01||
Mohamed Ould Bilal|Bilal|Prime Minister|2020-08-06|2024-08-02|
Moctar Ould Diay|Diay|Prime Minister|2024-08-02||
# Mauritius
Elizabeth II|Elizabeth|Queen|1952-02-06|1992-07-01|f
Anerood Jugnauth|Jugnauth|Prime Minister|1982-06-12|1995-12-27|
Cassam Uteem|Uteem|President|1992-07-01|2002-02-25|
Navinchandra Ramgoolam|Ramgoolam|Prime Minister|1995-12-27|2000-09-17|
Anerood Jugnauth|Jugnauth|Prime Minister|2000-09-17|2003-09-30|
Karl Offmann|Offmann|President|2002-02-25|2003-10-07|
Paul Berenger|Berenger|Prime Minister|2003-09-30|2005-07-05|
Anerood Jugnauth|Jugnauth|President|2003-10-07|2012-07-21|
Navinchandra Ramgoolam|Ramgoolam|Prime Minister|2005-07-05|2014-12-17|
Rajkeswur Kailash Purryag|Purryag|President|2012-07-21|2015-06-05|
Anerood Jugnauth|Jugnauth|Prime Minister|2014-12-17|2017-01-23|
Ameenah Gurib-Fakim|Gurib-Fakim|President|2015-06-05|2019-12-02|
Pravind Jugnauth|Jugnauth|Prime Minister|2017-01-23|2024-11-13|
Pritivirajsing Roopun|Roopun|President|2019-12-02|2024-12-07|
Navin Ramgoolam|Ramgoolam|Prime Minister|2024-11-13||
Dharam Gokhool|Gokhool|President|2024-12-07||
# Mexico
Carlos Salinas de Gortari|Salinas|President|1988-12-01|1994-12-01|
Enrique Cervantes Aguirre||Defence Minister|1994-12-01|2000-11-30|
Ernesto Zedillo||President|1994-12-01|2000-11-30|
Gerardo Clemente Ricardo Vega García||Defence Minister|2000-12-01|2006-11-30|
Jorge Castañeda Gutman||Foreign Minister|2000-12-01|2003-01-10|
Vicente Fox Quesada||President|2000-12-01|2006-11-30|
Luis Ernesto Derbez||Foreign Minister|2003-01-13|2006-11-30|
Felipe Calderón||President|2006-12-01|2012-12-01|
Guillermo Galván Galván||Defence Minister|2006-12-01|2012-11-30|
Patricia Espinosa||Foreign Minister|2006-12-01|2012-11-30|
Enrique Peña Nieto||President|2012-12-01|2018-12-01|
José Antonio Meade Kuribreña||Foreign Minister|2012-12-01|2015-08-27|
Salvador Cienfuegos||Defence Minister|2012-12-01|2018-11-30|
Claudia Ruiz Massieu||Foreign Minister|2015-08-27|2017-01-04|
Luis Videgaray Caso||Foreign Minister|2017-01-04|2018-11-30|
Andrés Manuel López Obrador|Pez Obrador|President|2018-12-01|2024-10-01|
Luis Cresencio Sandoval||Defence Minister|2018-12-01|2022-12-31|
Marcelo Ebrard||Foreign Minister|2018-12-01|2022-12-31|
Claudia Sheinbaum Pardo|Sheinbaum|President|2024-10-01||
# Micronesia
John R. Haglelgam|Haglelgam|President|1987-05-11|1991-05-21|
Bailey Olter|Olter|President|1991-05-21|1996-07-01|
Jacob Nena|Nena|President|1996-07-01|1999-07-21|
Leo A. Falcam|Falcam|President|1999-07-21|2003-05-11|
Joseph J. Urusemal|Urusemal|President|2003-05-11|2007-05-11|
Emanuel Mori|Mori|President|2007-05-11|2015-05-11|
Peter M. Christian|Christian|President|2015-05-11|2019-05-11|
David W. Panuelo|Panuelo|President|2019-05-11|2023-05-12|
Wesley W. Simina|Simina|President|2023-05-12||
# Moldova
Mircea Snegur|Snegur|President|1990-09-03|1991-05-28|
Valeriy Muravsky|Muravsky|Prime Minister|1991-05-28|1997-01-15|
Andrei Sangheli|Sanghali,Sangheli|Prime Minister|1992-07-01|1997-01-15|
Ion Ciubuc|Ciubuc|Prime Minister|1997-01-15|1999-12-21|
Petru Lucinschi||President|1997-01-15|2001-04-07|m
Nicolae Tăbăcaru||Foreign Minister|1997-07-28|2000-11-23|m
Boris Gămurari||Defence Minister|1999-05-11|2001-04-19|m
Dumitru Braghiș||Prime Minister|1999-12-21|2001-03-19|m
Nicolae Cernomaz||Foreign Minister|2000-11-22|2001-07-27|m
Vladimir Voronin||President|2001-04-07|2009-09-11|m
Vasile Tarlev||Prime Minister|2001-04-19|2008-03-31|m
Victor Gaiciuc||Defence Minister|2001-04-19|2004-10-15|m
Iurie Leancă||Foreign Minister|2001-07-27|2001-09-04|m
Nicolae Dudău||Foreign Minister|2001-09-04|2004-02-04|m
Zinaida Greceanîi||Finance Minister|2002-02-26|2005-10-10|f
Andrei Stratan||Foreign Minister|2004-02-04|2009-09-25|m
Tudor Colesniuc||Defence Minister|2004-10-15|2004-12-29|m
Valeriu Pleșca||Defence Minister|2004-12-29|2007-06-11|m
Ion Coropcean||Defence Minister|2007-06-11|2007-07-16|m
Vitalie Vrabie||Defence Minister|2007-07-16|2009-09-25|m
Mariana Durleșteanu||Finance Minister|2008-03-31|2009-09-25|f
Zinaida Greceanîi||Prime Minister|2008-03-31|2009-09-14|f
Mihai Ghimpu||President|2009-09-11|2010-12-28|m
Vitalie Pîrlog|Filat|Prime Minister|2009-09-14|2009-09-25|m
Iurie Leancă||Foreign Minister|2009-09-25|2013-05-30|m
Veaceslav Negruța||Finance Minister|2009-09-25|2013-08-14|m
Vitalie Marinuța||Defence Minister|2009-09-25|2014-02-27|m
Vlad Filat||Prime Minister|2009-09-25|2013-03-25|m
Vlad Filat|Lupu|President|2010-12-28|2010-12-30|m
Marian Lupu||President|2010-12-30|2012-03-23|m
Nicolae Nasoc|Timofti|President|2012-03-22|2016-12-23|m
Iurie Leancă||Prime Minister|2013-04-25|2015-02-18|m
Natalia Gherman||Foreign Minister|2013-05-30|2016-01-20|f
Anatol Arapu||Finance Minister|2013-08-14|2016-01-20|m
Igor Panfilov||Defence Minister|2014-02-27|2014-04-05|
Valeriu Troenco||Defence Minister|2014-04-05|2015-02-18|m
Chiril Gaburici||Prime Minister|2015-02-18|2015-06-20|m
Viorel Cibotaru||Defence Minister|2015-02-18|2015-07-30|m
Natalia Gherman||Prime Minister|2015-06-22|2015-07-30|f
Anatol Șalaru||Defence Minister|2015-07-30|2016-12-27|m
Valeriu Streleț||Prime Minister|2015-07-30|2015-10-30|m
Gheorghe Brega||Prime Minister|2015-10-30|2016-01-20|m
Andrei Galbur||Foreign Minister|2016-01-20|2017-12-21|m
Octavian Armașu||Finance Minister|2016-01-20|2018-11-30|m
Pavel Filip||Prime Minister|2016-01-20|2019-06-08|m
Igor Dodon||President|2016-12-23|2020-12-24|m
Georgy Galbura||Defence Minister|2016-12-27|2017-10-24|
Eugen Sturza||Defence Minister|2017-10-24|2019-06-08|m
Tudor Ulianovschi||Foreign Minister|2018-01-18|2019-06-08|m
Ion Chicu||Finance Minister|2018-12-10|2019-06-08|m
Maia Sandu||Prime Minister|2019-06-08|2019-11-14|f
Natalia Gavrilița||Finance Minister|2019-06-08|2019-11-14|f
Pavel Voicu||Defence Minister|2019-06-08|2019-11-14|m
Nicu Popescu||Foreign Minister|2019-06-11|2019-11-14|m
Vladislav Kulminski||Foreign Minister|2019-10-23|2019-11-19|m
Aureliu Ciocoi||Foreign Minister|2019-11-14|2020-03-16|m
Ion Chicu||Prime Minister|2019-11-14|2020-12-31|m
Victor Gaiciuc||Defence Minister|2019-11-14|2020-03-16|m
Sergiu Pușcuța||Finance Minister|2020-01-01|2021-08-05|m
Alexandru Pînzari||Defence Minister|2020-03-16|2020-11-09|m
Oleg Țulea||Foreign Minister|2020-03-16|2020-11-09|m
Aureliu Ciocoi||Foreign Minister|2020-11-09|2021-08-06|m
Victor Gaiciuc||Defence Minister|2020-11-09|2021-08-05|m
Maia Sandu||President|2020-12-24||f
Aureliu Ciocoi||Prime Minister|2020-12-31|2021-08-05|m
Anatolie Nosatîi||Defence Minister|2021-08-01|2022-12-31|m
Dumitru Budianschi||Finance Minister|2021-08-05|2022-12-31|m
Natalia Gavrilița||Prime Minister|2021-08-06|2023-02-16|f
Nicu Popescu||Foreign Minister|2021-08-06|2022-12-31|m
Dorin Recean|Recean|Prime Minister|2023-02-16|2025-11-01|
Alexandru Munteanu|Munteanu|Prime Minister|2025-11-01||
# Monaco
Rainier III|Rainier|Prince|1949-05-09|2005-04-06|m
Jean Ausseil|Ausseil|Minister of State|1985-09-16|1991-01-01|
Jacques Dupont|Dupont|Minister of State|1991-01-01|1997-02-03|
Jaques Dupont|Dupont|Minister of State|1995-01-01|1997-02-03|
Michel Leveque|Leveque|Minister of State|1997-02-03|2000-01-05|
Patrick Leclercq|Leclerque,Leclercq|Minister of State|2000-01-05|2005-06-01|
Albert II|Albert|Prince|2005-04-06||m
Jean-Paul Proust|Proust|Minister of State|2005-06-01|2010-03-29|
Michel Roger|Roger|Minister of State|2010-03-29|2016-02-01|
Serge Telle|Telle|Minister of State|2016-02-01|2020-09-01|
Pierre Dartout|Dartout|Minister of State|2020-09-01|2024-09-02|
Didier Guillaume|Guillaume|Minister of State|2024-09-02|2025-01-10|
Isabelle Berro-Amadei|Berro-Amadei|Minister of State|2025-01-10|2025-07-21|
Christophe Mirmand|Mirmand|Minister of State|2025-07-21||
# Mongolia
Sharabyn Gungaadorj|Gungaadorj|Chairman of the Council of Ministers|1990-03-21|1990-09-11|
Punsalmaagiyn Ochirbat|Ochirbat|President|1990-09-03|1997-06-20|
Dashiyn Byambasuren|Byambasuren|Premier|1990-09-11|1992-08-03|
Putsagiyn Jasray|Jasray|Prime Minister|1992-08-03|1996-07-18|
Mendsaihan Enhsaihan|Enhsaihan|Prime Minister|1996-07-18|1998-04-23|
Natsagiyn Bagabandi|Bagabandi|President|1997-06-20|2005-06-24|
Tsahiagiyn Elbegdorj|Elbegdorj|Prime Minister|1998-04-23|1998-12-09|
Janlavyn Narantsatsralt|Narantsatsralt|Prime Minister|1998-12-09|1999-08-30|
Rinchinnyamin Amarjargal|Amarjargal|Prime Minister|1999-08-30|2000-07-26|
Nambaryn Enkhbayar|Enkhbayar|Prime Minister|2000-07-26|2004-08-20|
Tsakhiagiyn Elbegdorj|Elbegdorj|Prime Minister|2004-08-20|2006-01-25|
Nambaryn Enkhbayar|Enkhbayar|President|2005-06-24|2009-06-18|
Miegombyn Enkhbold|Enkhbold|Prime Minister|2006-01-25|2007-11-22|
Sanjaa Bayar|Bayar|Prime Minister|2007-11-22|2009-10-29|
Tsakhia Elbegdorj|Elbegdorj|President|2009-06-18|2017-07-10|
Sukhbaatar Batbold|Batbold|Prime Minister|2009-10-29|2012-08-09|
Norov Altankhuyag|Altankhuyag|Prime Minister|2012-08-09|2014-11-21|
Chimed Saikhanbileg|Saikhanbileg|Prime Minister|2014-11-21|2016-07-07|
Jargaltulga Erdenebat|Erdenebat|Prime Minister|2016-07-07|2017-10-04|
Khaltmaa Battulga|Battulga|President|2017-07-10|2021-06-25|
Ukhnaa Khurelsukh|Khurelsukh|Prime Minister|2017-10-04|2021-01-27|
Luvsannamsrai Oyun-Erdene|Oyun-Erdene|Prime Minister|2021-01-27|2025-06-13|
Ukhnaagiin Khurelsukh|Khurelsukh|President|2021-06-25||
Gombojavyn Zandanshatar|Zandanshatar|Prime Minister|2025-06-13||
# Montenegro
Filip Vujanovic|Vujanovic|President|2003-05-11|2018-05-20|
Zeljko Sturanovic|Sturanovic|Prime Minister|2006-11-13|2008-02-29|
Milo Djukanovic|Djukanovic|Prime Minister|2008-02-29|2010-12-29|
Igor Luksic|Luksic|Prime Minister|2010-12-29|2012-12-04|
Milo Djukanovic|Djukanovic|Prime Minister|2012-12-04|2016-11-28|
Dusko Markovic|Markovic|Prime Minister|2016-11-28|2020-12-04|
Milo Djukanovic|Djukanovic|President|2018-05-20|2023-05-20|
Zdravko Krivokapic|Krivokapic|Prime Minister|2020-12-04|2022-04-28|
Dritan Abazovic|Abazovic|Prime Minister|2022-04-28|2023-10-31|
Jakov Milatovic|Milatovic|President|2023-05-20||
Milojko Spajic|Spajic|Prime Minister|2023-10-31||
# Morocco
Hassan II|Hassan|King|1961-03-03|1999-07-30|m
Azzedine Laraki|Laraki|Prime Minister|1986-09-30|1992-10-01|
Mohamed Karim-Lamrani|Karim-Lamrani|Prime Minister|1992-10-01|1994-05-29|
Abdellatif Filali|Filali|Prime Minister|1994-05-29|1998-03-14|
Abderrahmane Youssoufi||Prime Minister|1998-02-04|2002-10-09|
Mohamed Benaissa||Foreign Minister|1999-04-01|2007-10-15|
Mohammed VI|Mohamed|King|1999-07-23||m
Driss Jettou||Prime Minister|2002-10-09|2007-09-19|
Abbas El Fassi||Prime Minister|2007-09-19|2011-11-29|
Taieb Fassi Fihri||Foreign Minister|2007-10-15|2012-01-03|
Abdelilah Benkirane||Prime Minister|2011-11-29|2017-03-15|
Saadeddine Othmani||Foreign Minister|2012-01-03|2013-10-10|
Salaheddine Mezouar||Foreign Minister|2013-10-10|2017-04-05|
Nasser Bourita||Foreign Minister|2017-04-05|2022-12-31|
Saadeddine Othmani||Prime Minister|2017-04-05|2021-10-07|
Abdelkader Aamara||Finance Minister|2018-08-02|2018-08-20|
Mohamed Benchaâboun||Finance Minister|2018-08-20|2021-10-07|
Aziz Akhannouch||Prime Minister|2021-10-07||
Nadia Fettah Alaoui||Finance Minister|2021-10-07|2022-12-31|
# Mozambique
Mario da Graca Machungo|Machungo|Prime Minister|1986-07-17|1994-12-17|
Joaquim Alberto Chissano|Chissano|President|1986-11-06|2005-02-02|
Pascoal Mocumbi|Mocumbi|Prime Minister|1994-12-17|2004-02-17|
Luisa Diogo|Diogo|Prime Minister|2004-02-17|2010-01-16|
Armando Guebuza|Guebuza|President|2005-02-02|2015-01-15|
Aires Bonifacio Ali|Ali|Prime Minister|2010-01-16|2012-10-08|
Alberto Clementino Antonio Vaquina|Vaquina|Prime Minister|2012-10-08|2015-01-15|
Filipe Jacinto Nyusi|Nyusi|President|2015-01-15|2025-01-15|
Carlos Agostinho Do Rosario|Do Rosario|Prime Minister|2015-01-17|2022-03-03|
Adriano Maleiane|Maleiane|Prime Minister|2022-03-03|2025-01-17|
Daniel Francisco Chapo|Chapo|President|2025-01-15||
Maria Benvinda Delfina Levi|Levi|Prime Minister|2025-01-17||
# Myanmar
Law and Order Restoration Council Saw Maung|Saw Maung|Chairman of the State|1988-09-18|1992-04-23|
Law and Order Restoration Council Than Shwe|Than Shwe|Chairman of the State|1992-04-23|2004-10-19|
Peace and Development Council Than Shwe|Than Shwe|Chairman of the State|1992-04-23|2011-02-04|
Soe Win||Prime Minister|2004-10-19|2007-10-24|
Thein Sein||Prime Minister|2007-10-24|2016-03-30|
Thein Sein||President|2011-02-04|2016-03-30|
Htin Kyaw||President|2016-03-30|2018-03-30|
Win Myint||President|2018-03-30|2021-02-02|
Myint Swe||President|2021-02-02|2021-08-01|
Administration Council Chair Min Aung Hlaing|Min Aung Hlaing|Prime Minister|2021-08-01|2025-07-31|
Sac Chair Min Aung Hlaing|Sac Min Aung Hlaing|Prime Minister|2021-08-01|2025-07-31|
Min Aung Hlaing||President|2025-07-31||
Nyo Saw||Prime Minister|2025-07-31||
# Namibia
Sam Nujoma|Nujoma|President|1990-03-21|2004-11-15|
Theo-Ben Gurirab|Gurirab|Prime Minister|2002-08-28|2005-03-21|
Hifikepunye Pohamba|Pohamba|President|2004-11-15|2015-03-21|
Nahas Angula|Angula|Prime Minister|2005-03-21|2015-03-21|
Hage Geingob|Geingob|President|2015-03-21|2024-02-04|
Nangolo Mbumba|Mbumba|President|2024-02-04|2025-03-21|
Netumbo Nandi-Ndaitwah|Nandi-Ndaitwah|President|2025-03-21||
# Nauru
Bernard Dowiyogo|Dowiyogo|President|1989-12-12|1995-11-22|
Lagumot Harris|Harris|President|1995-11-22|1997-02-08|
Kinza Clodumar|Clodumar|President|1997-02-08|1998-06-17|
Bernard Dowiyogo|Dowiyogo|President|1998-06-17|1999-01-01|
Rene Harris|Harris|President|1999-01-01|2000-04-19|
Bernard Dowiyogo|Dowiyogo|President|2000-04-19|2003-03-10|
Derog Gioura|Gioura|President|2003-03-10|2003-08-08|
Rene Harris|Harris|President|2003-08-08|2004-06-22|
Ludwig Scotty|Scotty|President|2004-06-22|2007-12-19|
Marcus Stephen|Stephen|President|2007-12-19|2011-11-15|
Sprent Dabwido|Dabwido|President|2011-11-15|2013-06-11|
Baron Waqa|Waqa|President|2013-06-11|2019-08-27|
Lionel Aingimea|Aingimea|President|2019-08-27|2022-09-28|
Russ Kun|Kun|President|2022-09-28|2023-10-30|
David Adeang|Adeang|President|2023-10-30||
# Nepal
Birendra of Nepal||King|1972-01-31|2001-06-01|m
Marich Man Singh Shrestha|Shrestha|Prime Minister|1986-07-15|1991-05-29|
Girija Prasad Koirala|Koirala|Prime Minister|1991-05-29|1994-11-30|
Man Mohan Adhikari|Adhikari|Prime Minister|1994-11-30|1995-09-12|
Sher Bahadur Deuba|Deuba|Prime Minister|1995-09-12|1997-03-12|
Lokendra Bahadur Chand|Chand|Prime Minister|1997-03-12|1998-04-15|
Girija Prasad Koirala|Koirala|Prime Minister|1998-04-15|1999-05-01|
Mahesh Acharya||Finance Minister|1999-01-01|2001-12-31|
Krishna Prasad Bhattarai||Prime Minister|1999-05-31|2000-03-22|
Girija Prasad Koirala||Prime Minister|2000-03-22|2001-07-26|
Dipendra of Nepal|Gyanendra|King|2001-06-01|2001-06-03|m
Gyanendra of Nepal||King|2001-06-04|2008-05-28|
Sher Bahadur Deuba||Prime Minister|2001-07-26|2002-10-04|
Lokendra Bahadur Chand||Prime Minister|2002-10-11|2003-06-05|
Surya Bahadur Thapa||Prime Minister|2003-06-05|2004-06-03|
Sher Bahadur Deuba||Prime Minister|2004-06-03|2005-02-01|
Khadga Prasad Sharma Oli||Foreign Minister|2006-01-01|2007-12-31|
Girija Prasad Koirala||Prime Minister|2006-04-25|2008-08-18|
Sahana Pradhan||Foreign Minister|2007-04-01|2008-08-22|
Parmanand Jha||Vice President|2008-07-23|2015-10-31|
Ram Baran Yadav||President|2008-07-23|2015-10-28|
Pushpa Kamal Dahal||Prime Minister|2008-08-18|2009-05-25|
Jhala Nath Khanal||Prime Minister|2011-02-06|2011-08-29|
Baburam Bhattarai||Prime Minister|2011-08-29|2013-03-14|
Khil Raj Regmi||Prime Minister|2013-03-14|2014-02-11|
Sushil Koirala||Prime Minister|2014-02-11|2015-10-12|
Khadga Prasad Sharma Oli||Prime Minister|2015-10-12|2016-08-04|
Bidya Devi Bhandari||President|2015-10-29|2023-03-13|
Nanda Kishor Pun||Vice President|2015-10-31|2022-12-31|
Pushpa Kamal Dahal||Prime Minister|2016-08-04|2017-06-07|
Sher Bahadur Deuba||Prime Minister|2017-06-07|2018-02-15|
Khadga Prasad Sharma Oli||Prime Minister|2018-02-15|2021-07-13|
Janardhan Sharma||Finance Minister|2021-07-13|2022-07-06|
Sher Bahadur Deuba||Prime Minister|2021-07-13|2022-12-26|
Narayan Khadka||Foreign Minister|2021-09-22|2022-12-31|
Minendra Rijal||Defence Minister|2021-10-08|2021-12-16|
Sher Bahadur Deuba||Defence Minister|2021-12-21|2022-12-31|
Sher Bahadur Deuba||Finance Minister|2022-07-06|2022-12-31|
Pushpa Kamal Dahal|Dahal|Prime Minister|2022-12-26|2024-07-15|
Ram Chandra Poudel|Poudel|President|2023-03-13||
Khadga Prasad Sharma Oli|Oli|Prime Minister|2024-07-15|2025-09-12|
Sushila Karki|Karki|Prime Minister|2025-09-12||
# Netherlands
Beatrix||Queen|1980-04-30|2013-04-30|f
Rudolphus F. M. Lubbers|Rudolphus Lubbers|Prime Minister|1982-11-04|1994-08-22|
Ruud F. M. Lubbers|Lubbers|Prime Minister|1982-11-04|1994-08-22|
Gerrit Zalm||Finance Minister|1994-08-22|2002-07-22|m
Wim Kok||Prime Minister|1994-08-22|2002-07-22|m
Dick Benschop||Foreign Minister|1998-08-03|2002-07-22|m
Frank de Grave||Defence Minister|1998-08-03|2002-07-22|m
Jozias van Aartsen||Foreign Minister|1998-08-03|2002-07-22|m
Agnes van Ardenne||Foreign Minister|2002-07-22|2003-05-27|f
Atzo Nicolaï||Foreign Minister|2002-07-22|2006-07-07|m
Benk Korthals||Defence Minister|2002-07-22|2002-12-12|m
Hans Hoogervorst||Finance Minister|2002-07-22|2003-05-27|m
Jaap de Hoop Scheffer||Foreign Minister|2002-07-22|2003-12-03|m
Jan Peter Balkenende||Prime Minister|2002-07-22|2010-10-14|m
Henk Kamp||Defence Minister|2002-12-12|2007-02-22|m
Gerrit Zalm||Finance Minister|2003-05-27|2007-02-22|m
Ben Bot||Foreign Minister|2003-12-03|2007-02-22|m
Eimert van Middelkoop||Defence Minister|2007-02-22|2010-10-14|m
Frans Timmermans||Foreign Minister|2007-02-22|2010-02-23|m
Maxime Verhagen||Foreign Minister|2007-02-22|2010-10-14|m
Wouter Bos||Finance Minister|2007-02-22|2010-02-23|m
Jan Kees de Jager||Finance Minister|2010-02-23|2012-11-05|m
Ben Knapen||Foreign Minister|2010-10-14|2012-11-05|m
Hans Hillen||Defence Minister|2010-10-14|2012-11-05|m
Mark Rutte||Prime Minister|2010-10-14|2024-07-02|m
Uri Rosenthal||Foreign Minister|2010-10-14|2012-11-05|m
Frans Timmermans||Foreign Minister|2012-11-05|2014-10-17|m
Jeanine Hennis-Plasschaert||Defence Minister|2012-11-05|2017-10-04|f
Jeroen Dijsselbloem||Finance Minister|2012-11-05|2017-10-26|m
Lilianne Ploumen||Trade Minister|2012-11-05|2017-10-26|f
Willem-Alexander||King|2013-04-30||m
Bert Koenders||Foreign Minister|2014-10-17|2017-10-26|m
Klaas Dijkhoff||Defence Minister|2017-10-04|2017-10-26|m
Ank Bijleveld||Defence Minister|2017-10-26|2021-09-17|f
Halbe Zijlstra||Foreign Minister|2017-10-26|2018-02-13|m
Sigrid Kaag||Trade Minister|2017-10-26|2021-05-29|f
Wopke Hoekstra||Finance Minister|2017-10-26|2022-01-10|m
Sigrid Kaag||Foreign Minister|2018-02-13|2018-03-07|f
Stef Blok||Foreign Minister|2018-03-07|2021-05-25|m
Sigrid Kaag||Foreign Minister|2021-05-24|2021-09-16|f
Tom de Bruijn||Trade Minister|2021-08-10|2022-01-10|m
Tom de Bruijn||Foreign Minister|2021-09-17|2021-09-24|m
Ben Knapen||Foreign Minister|2021-09-24|2022-01-10|m
Henk Kamp||Defence Minister|2021-09-24|2022-01-10|m
Kajsa Ollongren||Defence Minister|2022-01-10|2022-12-31|f
Liesje Schreinemacher||Trade Minister|2022-01-10|2022-12-31|f
Sigrid Kaag||Finance Minister|2022-01-10|2022-12-31|f
Wopke Hoekstra||Foreign Minister|2022-01-10|2022-12-31|m
Dick Schoof|Schoof|Prime Minister|2024-07-02||
# New Zealand
Elizabeth II|Elizabeth,Elizabeth Uk|Queen|1952-02-06|2022-09-08|f
Geoffrey Palmer|Palmer|Prime Minister|1989-08-08|1990-10-29|
James Bolger|Bolger|Prime Minister|1990-10-29|1997-12-08|
Jenny Shipley|Shipley|Prime Minister|1997-12-08|1999-12-10|
Phil Goff||Foreign Minister|1999-12-05|2005-10-19|m
Helen Clark||Prime Minister|1999-12-10|2008-11-19|f
Mark Burton||Defence Minister|1999-12-10|2005-10-12|m
Michael Cullen||Finance Minister|1999-12-10|2008-11-19|m
Phil Goff||Defence Minister|2005-10-19|2008-11-19|m
Winston Peters||Foreign Minister|2005-10-19|2008-08-29|m
Helen Clark||Foreign Minister|2008-08-29|2008-11-19|f
Bill English||Finance Minister|2008-11-19|2016-12-12|m
John Key||Prime Minister|2008-11-19|2016-12-12|m
Murray McCully||Foreign Minister|2008-11-19|2017-05-02|m
Wayne Mapp||Defence Minister|2008-11-19|2011-12-14|m
Jonathan Coleman||Defence Minister|2011-12-14|2014-10-06|m
Gerry Brownlee||Defence Minister|2014-10-06|2017-05-02|m
Bill English||Prime Minister|2016-12-12|2017-10-26|m
Steven Joyce||Finance Minister|2016-12-20|2017-10-20|m
Gerry Brownlee||Foreign Minister|2017-05-02|2017-10-26|m
Mark Mitchell||Defence Minister|2017-05-02|2017-10-26|m
Grant Robertson||Finance Minister|2017-10-26|2022-12-31|m
Jacinda Ardern||Prime Minister|2017-10-26|2023-01-25|f
Ron Mark||Defence Minister|2017-10-26|2020-11-06|m
Winston Peters||Foreign Minister|2017-10-26|2020-11-06|m
Damien O'Connor||Trade Minister|2020-11-06|2022-12-31|m
Nanaia Mahuta||Foreign Minister|2020-11-06|2022-12-31|f
Peeni Henare||Defence Minister|2020-11-06|2022-12-31|m
Charles III|Charles|King|2022-09-08||m
Chris Hipkins|Hipkins|Prime Minister|2023-01-25|2023-11-27|
Christopher Luxon|Luxon|Prime Minister|2023-11-27||
# Nicaragua
Violeta Barrios de Chamorro|Chamorro|President|1990-04-25|1997-01-10|
Arnoldo Aleman Lacayo|Aleman|President|1997-01-10|2002-01-10|
Enrique Bolanos Geyer|Bolanos|President|2002-01-10|2007-01-10|
Jose Daniel Ortega Saavedra|Ortega|President|2007-01-10||
# Niger
Ali Saibou|Saibou|President|1987-11-14|1993-04-16|
Aliou Mahamida||Prime Minister|1990-03-02|1991-11-01|
Aliou Mahamidou|Mahamidou|Prime Minister|1990-03-02|1991-11-01|
Amadou Cheiffou|Cheiffou|Prime Minister|1991-11-01|1993-04-17|
Mahamane Ousmane|Ousmane|President|1993-04-16|1996-01-28|
Mahamadou Issoufou|Issoufou|Prime Minister|1993-04-17|1995-02-21|
Hama Amadou|Amadou|Prime Minister|1995-02-21|1996-01-01|
Boukary Adji|Adji|Prime Minister|1996-01-01|1996-01-28|
Ibrahim Bare Mainassara|Bare|President|1996-01-28|1999-12-22|
Mamadou Tandja|Tandja|President|1999-12-22|2011-04-07|
Seyni Oumarou|Oumarou|Prime Minister|2007-06-03|2009-10-02|
Ali Badjo Gamatie|Gamatie|Prime Minister|2009-10-02|2010-02-19|
Mahamadou Danda|Danda|Prime Minister|2010-02-19|2011-04-07|
Brigi Rafini|Rafini|Prime Minister|2011-04-07|2021-04-03|
Issoufou Mahamadou|Issoufou|President|2011-04-07|2021-04-02|
Mohamed Bazoum|Bazoum|President|2021-04-02||
Ouhoumoudou Mahamadou|Mahamadou|Prime Minister|2021-04-03|2023-08-09|
Ali Mahaman Lamine Zeine|Zeine|Prime Minister|2023-08-09||
# Nigeria
in Chief of Armed Forces Ibrahim Babangida|Babangida|President|1985-08-27|1998-06-09|
in Chief of Armed Forces Abdulsalam Abubakar|Abubakar|Chairman of the Provisional Ruling Council and|1998-06-09|1999-05-29|
Sule Lamido||Foreign Minister|1999-01-01|2003-12-31|
Atiku Abubakar||Vice President|1999-05-29|2007-05-29|
Olusegun Obasanjo||President|1999-05-29|2007-05-29|
Adamu Ciroma||Finance Minister|1999-06-01|2003-05-28|
Theophilus Danjuma||Defence Minister|1999-06-01|2003-05-28|
Oluyemi Adeniji||Foreign Minister|2003-07-01|2006-06-28|
Rabiu Kwankwaso||Defence Minister|2003-07-01|2006-08-28|
Ngozi Okonjo-Iweala||Finance Minister|2003-07-15|2006-06-21|
Ngozi Okonjo-Iweala||Foreign Minister|2006-06-21|2006-08-30|
Nenadi Usman||Finance Minister|2006-07-01|2007-05-28|
Joy Ogwu||Foreign Minister|2006-08-30|2007-05-29|
Thomas Aguiyi-Ironsi||Defence Minister|2006-08-30|2007-07-26|
Goodluck Jonathan||Vice President|2007-05-29|2010-05-05|
Umaru Musa Yar'Adua||President|2007-05-29|2010-05-05|
Shamsuddeen Usman||Finance Minister|2007-06-01|2008-12-28|
Ojo Maduekwe||Foreign Minister|2007-07-26|2010-03-17|
Yayale Ahmed||Defence Minister|2007-07-26|2008-09-08|
Mansur Muhtar||Finance Minister|2008-12-17|2010-03-17|
Shettima Mustapha||Defence Minister|2008-12-17|2009-07-14|
Godwin Abbe||Defence Minister|2009-07-14|2010-03-17|
Martin Ihoeghian Uhomoibhi||Foreign Minister|2010-01-01|2010-12-31|
Adetokunbo Kayode||Defence Minister|2010-04-06|2011-07-28|
Henry Odein Ajumogobia||Foreign Minister|2010-04-06|2011-07-09|
Olusegun Olutoyin Aganga||Finance Minister|2010-04-06|2011-06-28|
Goodluck Jonathan||President|2010-05-05|2015-05-29|
Namadi Sambo||Vice President|2010-05-19|2015-05-29|
Haliru Mohammed Bello||Defence Minister|2011-07-01|2012-06-22|
Olugbenga Ashiru||Foreign Minister|2011-07-01|2013-12-31|
Ngozi Okonjo-Iweala||Finance Minister|2011-08-17|2015-05-29|
Olusola Obada||Defence Minister|2012-07-01|2013-09-28|
Viola Onwuliri||Foreign Minister|2013-01-01|2014-12-31|
Labaran Maku||Defence Minister|2013-09-01|2014-03-28|
Aminu Bashir Wali||Foreign Minister|2014-01-01|2015-12-31|
Aliyu Mohammed Gusau||Defence Minister|2014-03-05|2015-05-28|
Geoffrey Onyeama||Foreign Minister|2015-01-01|2022-12-31|
Muhammadu Buhari||President|2015-05-29|2023-05-29|
Yemi Osinbajo||Vice President|2015-05-29|2022-12-31|
Kemi Adeosun||Finance Minister|2015-11-11|2018-09-14|
Mansur Dan Ali||Defence Minister|2015-11-11|2019-05-29|
Zainab Ahmed||Finance Minister|2018-09-14|2022-12-31|
Bashir Salihi Magashi||Defence Minister|2019-08-21|2022-12-31|
Bola Ahmed Adekunle Tinubu|Tinubu,Tinbu|President|2023-05-29||
# North Korea
Kim Il-song|Kim|President|1945-01-01|1998-09-05|
Yon Hyong-muk|Yon|Premier|1988-12-01|1992-12-01|
Kang Song-san|Kang|Premier|1992-12-01|1997-02-01|
Kim Jong-il||Supreme Leader|1994-07-08|2011-12-17|m
Hong Song-nam|Hong|Premier|1997-02-01|2003-09-03|
Assembly President Kim Yong Nam|Kim|Supreme People's|1998-09-05|2011-12-17|
Paek Nam-sun||Foreign Minister|1998-09-05|2007-01-02|m
Pak Pong-ju||Premier|2003-09-03|2007-04-11|m
Kang Sok-ju||Foreign Minister|2007-01-03|2007-05-18|m
Kim Yong-il||Premier|2007-04-11|2010-06-07|m
Pak Ui-chun||Foreign Minister|2007-05-18|2014-04-09|m
Choe Yong-rim||Premier|2010-06-07|2013-04-01|m
Affairs Commission Chairman Kim Jong Un|Kim|State|2011-12-17|2013-04-02|
Affairs Commission President Kim Jong Un|Kim|State|2011-12-17|2019-04-11|
Kim Jong-un||Supreme Leader|2011-12-17|2022-12-31|m
Pak Pong-ju||Premier|2013-04-01|2019-04-11|m
Ri Ryong-nam||Trade Minister|2014-04-09|2019-04-11|m
Ri Su-yong||Foreign Minister|2014-04-09|2016-05-09|m
Ri Yong-ho||Foreign Minister|2016-05-13|2020-01-18|m
Assembly President Choe Ryong Hae|Choe|Supreme People's|2019-04-11||
Kim Jae-ryong||Premier|2019-04-11|2020-08-13|m
Ri Son-gwon||Foreign Minister|2020-01-21|2022-06-11|m
Kim Tok-hun||Premier|2020-08-13|2022-12-31|m
Ko Jong-bom||Finance Minister|2021-01-18|2022-12-31|m
Yun Jong-ho||Trade Minister|2021-01-18|2022-12-31|
Ri Yong-gil||Defence Minister|2021-09-29|2022-12-31|m
Choe Son-hui||Foreign Minister|2022-06-11|2022-12-31|f
# North Macedonia
Kiro Gligorov|Gligorov|President|1991-01-27|1999-12-15|
Nikola Kljusev|Kljusev|Prime Minister|1991-03-01|1992-09-04|
Branko Crvenkovski|Crvenkovski|Prime Minister|1992-09-04|1998-11-30|
Aleksandar Dimitrov||Foreign Minister|1998-01-01|2000-12-31|m
Ljubčo Georgievski||Prime Minister|1998-11-01|2002-09-15|m
Boris Trajkovski||President|1999-11-19|2004-02-26|m
Nikola Gruevski||Finance Minister|1999-12-27|2002-01-11|m
Srgjan Kerim||Foreign Minister|2000-11-30|2001-05-13|m
Ilinka Mitreva||Foreign Minister|2001-05-13|2001-11-23|f
Vlado Bučkovski||Defence Minister|2001-05-13|2001-11-26|m
Slobodan Čašule||Foreign Minister|2001-11-30|2002-11-01|m
Branko Crvenkovski||Prime Minister|2002-11-01|2004-05-12|m
Ilinka Mitreva||Foreign Minister|2002-11-01|2006-08-26|f
Vlado Bučkovski||Defence Minister|2002-11-01|2004-12-17|m
Ljupčo Jordanovski||President|2004-02-26|2004-05-12|m
Branko Crvenkovski||President|2004-05-12|2009-05-12|m
Radmila Šekerinska||Prime Minister|2004-05-12|2004-06-02|f
Hari Kostov||Prime Minister|2004-06-02|2004-11-18|m
Radmila Šekerinska||Prime Minister|2004-11-18|2004-12-17|f
Vlado Bučkovski||Prime Minister|2004-12-15|2006-08-27|m
Antonio Milošoski||Foreign Minister|2006-08-26|2011-07-28|m
Nikola Gruevski||Prime Minister|2006-08-27|2016-01-18|m
Gjorge Ivanov||President|2009-05-12|2019-05-12|m
Zoran Stavreski||Finance Minister|2009-07-08|2016-06-15|m
Fatmir Besimi||Defence Minister|2011-07-28|2013-02-18|m
Nikola Poposki||Foreign Minister|2011-07-28|2017-05-31|m
Talat Xhaferi||Defence Minister|2013-02-18|2014-06-19|m
Zoran Jolevski||Defence Minister|2014-06-19|2017-06-01|m
Emil Dimitriev||Prime Minister|2016-01-18|2017-05-31|m
Kiril Minovski||Finance Minister|2016-06-14|2017-06-01|m
Nikola Dimitrov||Foreign Minister|2017-05-31|2020-08-30|m
Dragan Tevdovski||Finance Minister|2017-06-01|2019-06-26|m
Radmila Šekerinska||Defence Minister|2017-06-01|2022-01-16|f
Zoran Zaev||Prime Minister|2017-06-01|2020-01-03|m
Stevo Pendarovski||President|2019-05-12|2024-05-12|m
Nina Angelovska||Finance Minister|2019-09-01|2020-08-30|f
Oliver Spasovski||Prime Minister|2020-01-03|2020-08-30|m
Bujar Osmani||Foreign Minister|2020-08-30|2022-12-31|m
Fatmir Besimi||Finance Minister|2020-08-30|2022-12-31|m
Zoran Zaev||Prime Minister|2020-08-30|2022-01-16|m
Slavjanka Petrovska||Defence Minister|2022-01-16|2022-12-31|f
Dimitar Kovačevski||Prime Minister|2022-01-17|2024-01-28|m
Talat Xhaferi|Xhaferi|Prime Minister|2024-01-28|2024-05-12|
Gordana Siljanovska-Davkova|Siljanovska-Davkova|President|2024-05-12||
Hristijan Mickoski|Mickoski|Prime Minister|2024-06-23||
# Norway
Olav V|Olav|King|1957-09-21|1991-01-17|m
Jan P. Syse|Syse|Prime Minister|1989-10-16|1990-11-03|
Gro Harlem Brundtland|Brundtland|Prime Minister|1990-11-03|1996-10-25|
Harald V|Harald|King|1991-01-17||m
Thorbjoern Jagland|Jagland|Prime Minister|1996-10-25|1997-10-15|
Gudmund Restad||Finance Minister|1997-10-17|2000-03-17|m
Kjell Magne Bondevik||Prime Minister|1997-10-17|2000-03-17|m
Knut Vollebæk||Foreign Minister|1997-10-17|2000-03-21|m
Lars Sponheim||Trade Minister|1997-10-17|2000-03-17|m
Eldbjørg Løwer||Defence Minister|1999-03-15|2000-03-17|f
Bjørn Tore Godal||Defence Minister|2000-03-17|2001-10-19|m
Grete Knudsen||Trade Minister|2000-03-17|2001-10-19|f
Jens Stoltenberg||Prime Minister|2000-03-17|2001-10-19|m
Karl Eirik Schjøtt-Pedersen||Finance Minister|2000-03-17|2001-10-19|m
Thorbjørn Jagland||Foreign Minister|2000-03-21|2001-10-19|m
Ansgar Gabrielsen||Trade Minister|2001-10-19|2004-06-18|m
Jan Petersen||Foreign Minister|2001-10-19|2005-10-17|m
Kjell Magne Bondevik||Prime Minister|2001-10-19|2005-10-17|m
Kristin Krohn Devold||Defence Minister|2001-10-19|2005-10-17|f
Per-Kristian Foss||Finance Minister|2001-10-19|2005-10-17|m
Børge Brende||Trade Minister|2004-06-18|2005-10-17|m
Anne-Grete Strøm-Erichsen||Defence Minister|2005-10-17|2009-10-20|f
Jens Stoltenberg||Prime Minister|2005-10-17|2013-10-16|m
Jonas Gahr Støre||Foreign Minister|2005-10-17|2012-09-21|m
Kristin Halvorsen||Finance Minister|2005-10-17|2009-10-20|f
Odd Eriksen||Trade Minister|2005-10-17|2006-09-29|m
Dag Terje Andersen||Trade Minister|2006-09-29|2008-06-20|m
Sylvia Brustad||Trade Minister|2008-06-20|2009-10-20|f
Grete Faremo||Defence Minister|2009-10-20|2011-11-11|f
Sigbjørn Johnsen||Finance Minister|2009-10-20|2013-10-16|m
Trond Giske||Trade Minister|2009-10-20|2013-10-16|m
Espen Barth Eide||Defence Minister|2011-11-11|2012-09-21|m
Anne-Grete Strøm-Erichsen||Defence Minister|2012-09-21|2013-10-16|f
Espen Barth Eide||Foreign Minister|2012-09-21|2013-10-16|m
Børge Brende||Foreign Minister|2013-10-16|2017-10-20|m
Erna Solberg||Prime Minister|2013-10-16|2021-10-14|f
Ine Marie Eriksen Søreide||Defence Minister|2013-10-16|2017-10-20|f
Monica Mæland||Trade Minister|2013-10-16|2018-01-17|f
Siv Jensen||Finance Minister|2013-10-16|2020-01-24|f
Frank Bakke-Jensen||Defence Minister|2017-10-20|2021-10-14|m
Ine Marie Eriksen Søreide||Foreign Minister|2017-10-20|2021-10-14|f
Torbjørn Røe Isaksen||Trade Minister|2018-01-17|2020-01-24|m
Iselin Nybø||Trade Minister|2020-01-24|2021-10-14|f
Jan Tore Sanner||Finance Minister|2020-01-24|2021-10-14|m
Anniken Huitfeldt||Foreign Minister|2021-10-14|2022-12-31|f
Jan Christian Vestre||Trade Minister|2021-10-14|2022-12-31|m
Jonas Gahr Støre|Store|Prime Minister|2021-10-14||m
Odd Roger Enoksen||Defence Minister|2021-10-14|2022-04-12|m
Trygve Slagsvold Vedum||Finance Minister|2021-10-14|2022-12-31|m
Bjørn Arild Gram||Defence Minister|2022-04-12|2022-12-31|m
# Oman
Qaboos bin Said Al Said|Qaboos|Sultan|1970-07-23|2020-01-11|m
Haitham bin Tarik Al Said|Haitham|Sultan|2020-01-11||m
Haytham bin Tariq bin Taimur Al-Said|Haytham|Sultan|2020-01-11|2025-07-01|m
# Pakistan
Benazir Bhutto|Bhutto|Prime Minister|1988-12-02|1990-11-06|
Ghulam Ishaq Khan|Ghulam Ishaq,Ishaq Khan|President|1988-12-13|1993-11-13|
Mian Nawaz Sharif|Sharif|Prime Minister|1990-11-06|1993-10-19|
Benazir Bhutto|Bhutto|Prime Minister|1993-10-19|1997-02-17|
Sardar Farooq Leghari|Leghari|President|1993-11-13|1997-12-31|
Mohammad Nawaz Sharif|Sharif|Prime Minister|1997-02-17|1999-10-12|
Muhammad Rafiq Tarar||President|1998-01-01|2001-06-20|m
Pervez Musharraf||Prime Minister|1999-10-12|2002-11-21|m
Pervez Musharraf||Defence Minister|1999-10-12|2002-10-23|m
Pervez Musharraf|Musharraf|Chief Executive|1999-10-12|2002-11-23|
Abdul Sattar||Foreign Minister|1999-11-06|2002-06-14|m
Pervez Musharraf||President|2001-06-20|2008-08-18|m
Riaz Khokhar||Foreign Secretary|2002-01-01|2005-12-31|m
Inam-ul-Haq||Foreign Minister|2002-06-21|2002-11-23|m
Khurshid Mahmud Kasuri||Foreign Minister|2002-11-23|2007-11-15|m
Rao Sikandar Iqbal||Defence Minister|2002-11-23|2007-11-15|m
Zafarullah Khan Jamali||Prime Minister|2002-11-23|2004-06-26|m
Chaudhry Shujaat Hussain||Prime Minister|2004-06-30|2004-08-20|m
Shaukat Aziz||Prime Minister|2004-08-20|2007-11-15|m
Inam-ul-Haq||Foreign Minister|2007-11-15|2008-03-24|m
Muhammad Mian Soomro||Prime Minister|2007-11-16|2008-03-25|m
Salim Abbas Jilani||Defence Minister|2007-11-16|2008-03-25|m
Yousaf Raza Gillani|Gilani|Prime Minister|2008-03-24|2012-06-19|m
Ahmad Mukhtar||Defence Minister|2008-03-31|2012-06-03|m
Makhdoom Shah Mahmood Hussain Qureshi||Foreign Minister|2008-03-31|2011-02-09|m
Muhammad Mian Soomro||President|2008-08-18|2008-09-09|m
Asif Ali Zardari||President|2008-09-09|2013-09-09|m
Hina Rabbani Khar||Foreign Minister|2011-02-11|2013-03-16|f
Syed Naveed Qamar||Defence Minister|2012-06-04|2013-03-15|m
Raja Pervaiz Ashraf|Ashraf|Prime Minister|2012-06-22|2013-06-05|
Mir Hazar Khan Khoso||Prime Minister|2013-03-25|2013-06-05|m
Mir Hazar Khan Khoso||Foreign Minister|2013-04-04|2013-06-04|m
Mir Hazar Khan Khoso||Defence Minister|2013-04-05|2013-06-04|m
Nawaz Sharif||Prime Minister|2013-06-05|2017-07-28|m
Nawaz Sharif||Defence Minister|2013-06-07|2013-11-27|m
Sartaj Aziz||Foreign Minister|2013-06-07|2017-07-28|m
Mamnoon Hussain||President|2013-09-09|2018-09-08|m
Khawaja Muhammad Asif||Defence Minister|2013-11-27|2017-07-28|m
Shahid Khaqan Abbasi||Prime Minister|2017-08-01|2018-05-31|m
Khawaja Muhammad Asif||Foreign Minister|2017-08-04|2018-04-26|m
Khurram Dastagir Khan||Defence Minister|2017-08-04|2018-05-31|m
Khurram Dastagir Khan||Foreign Minister|2018-05-04|2018-06-05|m
Nasir-ul-Mulk||Prime Minister|2018-06-01|2018-08-17|m
Hussain Haroon||Defence Minister|2018-06-05|2018-08-18|m
Hussain Haroon||Foreign Minister|2018-06-05|2018-08-18|m
Imran Khan||Prime Minister|2018-08-18|2022-04-10|m
Makhdoom Shah Mahmood Hussain Qureshi||Foreign Minister|2018-08-20|2022-04-10|m
Pervez Khattak||Defence Minister|2018-08-20|2022-04-10|m
Arif Alvi||President|2018-09-09|2024-03-10|m
Shehbaz Sharif||Prime Minister|2022-04-11|2023-08-14|m
Khawaja Muhammad Asif||Defence Minister|2022-04-19|2022-12-31|m
Bilawal Bhutto Zardari||Foreign Minister|2022-04-27|2022-12-31|m
Anwaar-ul-Haq Kakar|Kakar|Prime Minister|2023-08-14|2024-03-03|
Shahbaz Sharif|Sharif|Prime Minister|2024-03-03||
Asif Ali Zardari|Zardari|President|2024-03-10||
# Palau
Kuniwo Nakamura|Nakamura|President|1993-01-01|2001-01-19|
Tommy Esang Remengesau Jr.|Remengesau|President|2001-01-19|2009-01-15|
Johnson Toribiong|Toribiong|President|2009-01-15|2013-01-17|
Tommy Remengesau|Remengesau|President|2013-01-17|2021-01-21|
Surangel Whipps Jr.|Whipps|President|2021-01-21||
# Palestine
Yasser Arafat||President|1989-04-02|2004-11-11|m
Mahmoud Abbas||President|2005-05-08|2022-12-31|m
Riyad al-Maliki||Foreign Minister|2009-05-19|2022-12-31|m
Rami Hamdallah||Prime Minister|2013-06-06|2019-03-10|m
Mohammad Shtayyeh||Prime Minister|2019-04-13|2022-12-31|m
# Panama
Guillermo Endara|Endara|President|1989-12-20|1994-09-01|
Ernesto Perez Balladares Gonzalez Revilla|Perez Balladares|President|1994-09-01|1999-09-01|
Mireya Elisa Moscoso Rodriguez|Moscoso|President|1999-09-01|2004-09-01|
Martin Torrijos Espino|Torrijos|President|2004-09-01|2009-07-01|
Ricardo Martinelli Berrocal|Martinelli|President|2009-07-01|2014-07-01|
Juan Carlos Varela|Varela|President|2014-07-01|2019-07-01|
Laurentino "Nito" Cortizo Cohen|Cortizo|President|2019-07-01|2024-07-01|
Jose Raul Mulino Quintero|Mulino|President|2024-07-01||
# Papua New Guinea
Elizabeth II|Elizabeth,Elizabeth Uk|Queen|1952-02-06|2022-09-08|f
Rabbie Namaliu|Namaliu|Prime Minister|1988-07-04|1992-07-17|
Paias Wingti|Wingti|Prime Minister|1992-07-17|1994-08-30|
Julius Chan|Chan|Prime Minister|1994-08-30|1997-03-27|
John Giheno|Giheno|Prime Minister|1997-03-27|1997-07-22|
Bill Skate|Skate|Prime Minister|1997-07-22|1999-08-01|
Mekere Morauta|Morauta|Prime Minister|1999-08-01|2002-08-02|
Michael Somare|Somare|Prime Minister|2002-08-02|2010-12-14|
Sam Abal|Abal|Prime Minister|2010-12-14|2011-08-02|
Peter Paire O'Neill|O'Neill|Prime Minister|2011-08-02|2019-05-30|
James Marape|Marape|Prime Minister|2019-05-30||
Charles III|Charles|King|2022-09-08||m
# Paraguay
Andres Rodriguez Pedotti|Rodriguez|President|1989-05-15|1993-08-15|
Juan Carlos Wasmosy|Wasmosy|President|1993-08-15|1999-03-28|
Luis Gonzalez Macchi|Gonzalez,Gonzalez Macchi|President|1999-03-28|2003-08-15|
Nicanor Duarte Frutos|Duarte Frutos,Duarte|President|2003-08-15|2008-08-15|
Fernando Armindo Lugo Mendez|Lugo|President|2008-08-15|2012-06-22|
Luis Federico Franco Gomez|Franco|President|2012-06-22|2013-08-15|
Horacio Cartes|Cartes|President|2013-08-15|2018-08-15|
Mario Abdo Benitez|Benitez,Abdo Benitez|President|2018-08-15|2023-08-15|
Santiago Pe A Palacios|Pe|President|2023-08-15|2026-07-01|
Santiago Pena Palacios|Pena|President|2023-08-15||
# Peru
Alan Garcia Perez|Garcia|President|1985-07-28|1990-07-28|
Guillermo Larco Cox|Larco|Prime Minister|1989-10-03|1990-07-28|
Alberto Kenyo Fujimori Fujimori|Fujimori|President|1990-07-28|2001-07-28|
Carlos Torres Y Torres Lara|Torres Torres|Prime Minister|1991-02-15|1992-04-06|
Oscar De La Puente Raygada|De La Puente|Prime Minister|1992-04-06|2001-07-28|
Alejandro Toledo Manrique|Toledo|President|2001-07-28|2006-07-28|
Alan Garcia Perez|Garcia|President|2006-07-28|2011-07-28|
Ollanta Humala Tasso|Humala|President|2011-07-28|2016-07-28|
Pedro Pablo Kuczynski Godard|Kuczynski|President|2016-07-28|2020-11-17|
Francisco Rafael Sagasti Hochhausler|Sagasti|President|2020-11-17|2021-07-28|
Jose Pedro Castillo Terrones|Castillo|President|2021-07-28|2022-12-07|
Dina Ercilia Boluarte Zegarra|Boluarte|President|2022-12-07|2025-10-10|
Jose Enrique Jeri Ore|Jer,Jeri|President|2025-10-10||
# Philippines
Corazon C. Aquino|Aquino|President|1986-02-25|1992-06-30|
Fidel Valdes Ramos|Ramos|President|1992-06-30|1998-06-30|
Gloria Macapagal Arroyo||Vice President|1998-06-30|2001-01-20|f
Joseph Estrada||President|1998-06-30|2001-01-20|m
Orlando S. Mercado||Defence Minister|1998-06-30|2001-01-25|m
Gloria Macapagal Arroyo||President|2001-01-20|2010-06-30|f
Eduardo Ermita||Defence Minister|2001-01-25|2001-03-19|m
Teofisto Guingona Jr.||Vice President|2001-02-07|2004-06-30|m
Angelo Reyes||Defence Minister|2001-03-19|2003-08-29|m
Blas Ople||Foreign Minister|2002-07-16|2003-12-14|m
Gloria Macapagal Arroyo||Defence Minister|2003-09-01|2003-10-02|f
Eduardo Ermita||Defence Minister|2003-10-03|2004-08-24|m
Cesar Purisima||Trade Minister|2003-12-10|2005-07-28|m
Noli de Castro||Vice President|2004-06-30|2010-06-30|m
Gloria Macapagal Arroyo||Defence Minister|2006-11-30|2007-02-01|f
Hermogenes Ebdane||Defence Minister|2007-02-01|2007-07-02|m
Norberto Gonzales||Defence Minister|2007-07-02|2007-08-07|m
Gilbert Teodoro||Defence Minister|2007-08-07|2009-11-15|m
Norberto Gonzales||Defence Minister|2009-11-15|2010-06-30|m
Benigno Aquino III||President|2010-06-30|2016-06-30|m
Jejomar Binay||Vice President|2010-06-30|2016-06-30|m
Voltaire Gazmin||Defence Minister|2010-06-30|2016-06-30|m
Delfin Lorenzana||Defence Minister|2016-06-30|2022-06-30|m
Leni Robredo||Vice President|2016-06-30|2022-06-30|f
Perfecto R. Yasay||Foreign Minister|2016-06-30|2017-03-08|m
Ramon Lopez||Trade Minister|2016-06-30|2022-06-30|m
Rodrigo Duterte||President|2016-06-30|2022-06-30|m
Enrique Manalo||Foreign Minister|2017-03-09|2017-05-17|m
Alan Peter Cayetano||Foreign Minister|2017-05-18|2018-10-17|m
Teodoro Locsin||Foreign Minister|2018-10-17|2022-06-30|m
Alfredo E. Pascual||Trade Minister|2022-06-30|2022-12-31|m
Bongbong Marcos||President|2022-06-30||m
Jose Faustino Jr.||Defence Minister|2022-06-30|2022-12-31|m
Sara Duterte||Vice President|2022-06-30|2022-12-31|f
Enrique Manalo||Foreign Minister|2022-07-01|2022-12-31|m
# Poland
Wojciech Jaruzelski|Jaruzelski|President|1989-07-19|1990-12-22|
Tadeusz Mazowiecki|Mazowiecki|Premier|1989-08-24|1991-01-04|
Lech Walesa|Walesa|President|1990-12-22|1995-12-23|
Jan Krzysztof Bielecki|Bielecki|Prime Minister|1991-01-04|1992-07-10|
Hanna Suchocka|Suchocka|Prime Minister|1992-07-10|1993-10-26|
Waldemar Pawlak|Pawlak|Prime Minister|1993-10-26|1995-03-06|
Jozef Oleksy|Oleksy|Prime Minister|1995-03-06|1996-02-07|
Aleksander Kwaśniewski||President|1995-12-23|2005-12-23|
Wlodimierz Cimoszewicz|Cimoszewicz|Prime Minister|1996-02-07|1997-10-31|
Bronisław Geremek||Foreign Minister|1997-10-31|2000-06-30|
Jerzy Buzek||Prime Minister|1997-10-31|2001-10-19|
Leszek Balcerowicz||Finance Minister|1997-10-31|2000-06-08|
Bronisław Komorowski||Defence Minister|2000-01-01|2001-12-31|
Jarosław Bauc||Finance Minister|2000-06-12|2001-08-28|
Władysław Bartoszewski||Foreign Minister|2000-06-30|2001-10-19|
Halina Wasilewska-Trenkner||Finance Minister|2001-08-28|2001-10-19|
Leszek Miller||Prime Minister|2001-10-19|2004-05-02|
Marek Belka||Finance Minister|2001-10-19|2002-07-06|
Włodzimierz Cimoszewicz||Foreign Minister|2001-10-19|2005-01-05|
Grzegorz Kołodko||Finance Minister|2002-07-06|2003-06-16|
Andrzej Raczko||Finance Minister|2003-06-16|2004-07-21|
Marek Belka||Prime Minister|2004-05-02|2005-10-31|
Mirosław Gronicki||Finance Minister|2004-07-21|2005-10-31|
Adam Daniel Rotfeld||Foreign Minister|2005-01-05|2005-10-31|
Kazimierz Marcinkiewicz||Prime Minister|2005-10-31|2006-07-14|
Radosław Sikorski||Defence Minister|2005-10-31|2007-02-07|
Stefan Meller||Foreign Minister|2005-10-31|2006-05-09|
Teresa Lubińska||Finance Minister|2005-10-31|2006-01-07|
Lech Kaczyński||President|2005-12-23|2010-04-10|
Zyta Gilowska||Finance Minister|2006-01-07|2006-06-24|
Anna Fotyga||Foreign Minister|2006-05-09|2007-11-16|
Paweł Wojciechowski||Finance Minister|2006-06-24|2006-07-14|
Jarosław Kaczyński||Prime Minister|2006-07-14|2007-11-16|
Stanisław Kluza||Finance Minister|2006-07-14|2006-09-22|
Zyta Gilowska||Finance Minister|2006-09-22|2007-11-16|
Aleksander Szczygło||Defence Minister|2007-02-07|2007-11-16|
Bogdan Klich||Defence Minister|2007-11-16|2011-08-02|
Donald Tusk||Prime Minister|2007-11-16|2014-09-22|
Jan Rostowski||Finance Minister|2007-11-16|2013-11-27|
Radosław Sikorski||Foreign Minister|2007-11-16|2014-09-22|
Bronisław Komorowski||President|2010-08-06|2015-08-06|
Tomasz Siemoniak||Defence Minister|2011-08-02|2015-11-16|
Mateusz Szczurek||Finance Minister|2013-11-27|2015-11-16|
Ewa Kopacz||Prime Minister|2014-09-22|2015-11-16|
Grzegorz Schetyna||Foreign Minister|2014-09-22|2015-11-16|
Andrzej Duda||President|2015-08-06|2025-08-06|
Antoni Macierewicz||Defence Minister|2015-11-16|2018-01-09|
Beata Szydło|Szydlo|Prime Minister|2015-11-16|2017-12-11|
Paweł Szałamacha||Finance Minister|2015-11-16|2016-09-28|
Witold Waszczykowski||Foreign Minister|2015-11-16|2018-01-09|
Mateusz Morawiecki||Finance Minister|2016-09-28|2017-12-08|
Mateusz Morawiecki||Prime Minister|2017-12-11|2023-12-11|
Jacek Czaputowicz||Foreign Minister|2018-01-09|2020-08-20|
Teresa Czerwińska||Finance Minister|2018-01-09|2019-06-04|
Marian Banaś||Finance Minister|2019-06-04|2019-08-30|
Jerzy Kwieciński||Finance Minister|2019-09-20|2019-11-15|
Mariusz Błaszczak||Defence Minister|2019-11-15|2022-12-31|
Tadeusz Kościński||Finance Minister|2019-11-15|2022-02-07|
Zbigniew Rau||Foreign Minister|2020-08-26|2022-12-31|
Mateusz Morawiecki||Finance Minister|2022-02-10|2022-04-26|
Magdalena Rzeczkowska||Finance Minister|2022-04-26|2022-12-31|
Donald Tusk|Tusk|Prime Minister|2023-12-11||
Karol Nawrocki|Nawrocki|President|2025-08-06||
# Portugal
Anibal Cavaco Silva|Cavaco Silva|Prime Minister|1985-11-06|1995-10-28|
Mario Alberto Nobre Lopes Soares|Soares|President|1986-03-09|1996-03-09|
António Guterres||Prime Minister|1995-10-28|2002-04-06|m
Jaime Gama||Foreign Minister|1995-10-28|2002-04-06|m
Jorge Sampaio||President|1996-03-09|2006-03-09|m
Júlio Castro Caldas||Defence Minister|1999-10-25|2001-07-03|m
Guilherme d'Oliveira Martins||Finance Minister|2001-07-03|2002-04-06|m
Rui Pena||Defence Minister|2001-07-03|2002-04-06|m
Antonio Martins da Cruz||Foreign Minister|2002-04-06|2003-10-09|m
José Manuel Durão Barroso||Prime Minister|2002-04-06|2004-07-17|m
Manuela Ferreira Leite||Finance Minister|2002-04-06|2004-07-17|f
Paulo Portas||Defence Minister|2002-04-06|2005-03-12|m
Teresa Patrício Gouveia||Foreign Minister|2003-10-09|2004-07-17|f
António Victor Martins Monteiro||Foreign Minister|2004-07-17|2005-03-12|m
Pedro Santana Lopes||Prime Minister|2004-07-17|2005-03-12|m
Diogo de Freitas do Amaral||Foreign Minister|2005-03-12|2006-07-03|m
José Sócrates||Prime Minister|2005-03-12|2011-06-21|m
Luís Amado||Defence Minister|2005-03-12|2006-07-03|m
Luís Campos e Cunha||Finance Minister|2005-03-12|2005-07-21|m
Fernando Teixeira dos Santos||Finance Minister|2005-07-21|2011-06-21|m
Aníbal Cavaco Silva||President|2006-03-09|2016-03-09|m
Luís Amado||Foreign Minister|2006-07-03|2011-06-21|m
Nuno Severiano Teixeira||Defence Minister|2006-07-03|2009-10-26|m
Augusto Santos Silva||Defence Minister|2009-10-26|2011-06-21|m
José Pedro Aguiar Branco||Defence Minister|2011-06-21|2015-11-26|m
Paulo Portas||Foreign Minister|2011-06-21|2013-07-24|m
Pedro Passos Coelho||Prime Minister|2011-06-21|2015-11-26|m
Maria Luís Albuquerque||Finance Minister|2013-07-02|2015-11-26|f
Rui Machete||Foreign Minister|2013-07-24|2015-11-26|m
António Costa||Prime Minister|2015-11-26|2024-04-02|m
José Alberto Azeredo Lopes||Defence Minister|2015-11-26|2018-10-15|m
Mário Centeno||Finance Minister|2015-11-26|2020-06-15|m
Marcelo Rebelo de Sousa||President|2016-03-09||m
João Gomes Cravinho||Defence Minister|2018-10-15|2022-03-30|m
Augusto Santos Silva||Foreign Minister|2019-10-26|2022-03-28|m
João Leão||Finance Minister|2020-06-15|2022-03-30|m
António Costa||Foreign Minister|2022-03-28|2022-03-30|m
Fernando Medina||Finance Minister|2022-03-30|2022-12-31|m
Helena Carreiras||Defence Minister|2022-03-30|2022-12-31|f
João Gomes Cravinho||Foreign Minister|2022-03-30|2022-12-31|m
Antonio Luis Montenegro|Montenegro|Prime Minister|2024-04-02||
# Qatar
Khalifa bin Hamad Al Thani|Thani,Khalifa|Emir|1972-02-22|1995-06-27|m
Hamad bin Khalifa Al Thani|Hamad|Emir|1995-06-27|2013-06-26|m
Hamad bin Jasim bin Jabir Al Thani|Hamad|Prime Minister|2007-04-03|2013-06-26|
Tamim bin Hamad Al Thani|Tamim|Emir|2013-06-25||m
Abdallah bin Nasir bin Khalifa Al Thani|Abdallah|Prime Minister|2013-06-26||
# Republic of the Congo
Pascal Lissouba|Lissouba|President|1992-08-01|1997-10-25|
David Charles Ganao|Ganao|Prime Minister|1996-09-02|1997-10-25|
Denis Sassou-Nguesso|Sassou-Nguesso|President|1997-10-25||
Isidore Mvouba|Mvouba|Prime Minister|2005-01-07|2016-01-01|
Clement Mouamba|Mouamba|Prime Minister|2016-01-01|2021-05-12|
Anatole Collinet Makosso|Makosso|Prime Minister|2021-05-12||
# Romania
Petre Roman|Roman|Prime Minister|1989-12-23|1991-10-02|
Unity Ion Iliescu|Iliescu|President|1989-12-23|1990-06-20|
Ion Iliescu|Iliescu|President|1990-06-20|1996-11-29|
Teodor Stolojan|Stolojan|Prime Minister|1991-10-02|1992-11-01|
Nicolae Vacaroiu|Vacaroiu|Prime Minister|1992-11-01|1996-12-12|
Emil Constantinescu||President|1996-11-29|2000-12-20|m
Victor Ciorbea|Ciorbea|Prime Minister|1996-12-12|1998-04-17|
Radu Vasile|Vasile|Prime Minister|1998-04-17|1998-12-22|
Victor Babiuc||Defence Minister|1998-04-17|2000-03-13|m
Decebal Traian Remeș||Finance Minister|1998-09-23|2000-12-28|m
Mugur Isărescu||Prime Minister|1999-12-16|2000-12-28|m
Petre Roman||Foreign Minister|1999-12-22|2000-12-28|m
Sorin Frunzăverde||Defence Minister|2000-03-13|2000-12-28|m
Ion Iliescu||President|2000-12-20|2004-12-20|m
Adrian Năstase||Prime Minister|2000-12-28|2004-12-21|m
Ioan Mircea Pașcu||Defence Minister|2000-12-28|2004-12-28|m
Mihai Tănăsescu||Finance Minister|2000-12-28|2004-12-28|m
Mircea Geoană||Foreign Minister|2000-12-28|2004-12-28|m
Traian Băsescu||President|2004-12-21|2014-12-21|m
Ionuț Popescu||Finance Minister|2004-12-28|2005-08-22|m
Teodor Atanasiu||Defence Minister|2004-12-28|2006-10-25|m
Călin Popescu-Tăriceanu||Prime Minister|2004-12-29|2008-12-22|m
Ilie Bolojan|Bolojan|Prime Minister|2005-06-23|2008-12-22|
Sebastian Vlădescu||Finance Minister|2005-08-22|2007-04-05|m
Sorin Frunzăverde||Defence Minister|2006-10-25|2007-04-05|m
Adrian Cioroianu||Foreign Minister|2007-04-05|2008-04-15|m
Teodor Meleșcanu||Defence Minister|2007-04-05|2008-12-22|m
Lazăr Comănescu||Foreign Minister|2008-04-15|2008-12-22|m
Cristian Diaconescu||Foreign Minister|2008-12-22|2009-10-01|m
Emil Boc||Prime Minister|2008-12-22|2012-02-06|m
Gheorghe Pogea||Finance Minister|2008-12-22|2009-12-22|m
Mihai Stănișoară||Defence Minister|2008-12-22|2009-12-23|m
Gabriel Oprea||Defence Minister|2009-12-23|2012-05-07|m
Sebastian Vlădescu||Finance Minister|2009-12-23|2010-10-03|m
Teodor Baconschi||Foreign Minister|2009-12-23|2012-01-23|m
Gheorghe Ialomițianu||Finance Minister|2010-09-03|2012-02-09|m
Cristian Diaconescu||Foreign Minister|2012-01-24|2012-05-07|m
Cătălin Predoiu||Prime Minister|2012-02-06|2012-02-09|m
Bogdan Drăgoi||Finance Minister|2012-02-09|2012-05-07|m
Mihai Răzvan Ungureanu||Prime Minister|2012-02-09|2012-05-07|m
Corneliu Dobrițoiu||Defence Minister|2012-05-07|2012-12-21|m
Florin Georgescu||Finance Minister|2012-05-07|2012-12-21|m
Victor Ponta||Prime Minister|2012-05-07|2015-11-04|m
Crin Antonescu||President|2012-07-10|2012-08-27|m
Titus Corlățean||Foreign Minister|2012-08-06|2014-11-10|m
Daniel Chițoiu||Finance Minister|2012-12-21|2014-02-06|m
Mircea Dușa||Defence Minister|2012-12-21|2015-11-17|m
Ioana Petrescu||Finance Minister|2014-03-04|2014-12-17|f
Teodor Meleșcanu||Foreign Minister|2014-11-10|2014-11-24|m
Bogdan Aurescu||Foreign Minister|2014-11-24|2015-11-17|m
Darius Bogdan Vâlcov||Finance Minister|2014-12-14|2015-03-15|m
Klaus Iohannis||President|2014-12-21|2025-02-12|m
Eugen Teodorovici||Finance Minister|2015-03-30|2015-11-17|m
Sorin Cîmpeanu|Ciolos|Prime Minister|2015-11-05|2015-11-17|m
Anca Dragu||Finance Minister|2015-11-17|2017-01-04|f
Dacian Cioloș||Prime Minister|2015-11-17|2017-01-04|m
Lazăr Comănescu||Foreign Minister|2015-11-17|2017-01-04|m
Mihnea Motoc||Defence Minister|2015-11-17|2017-01-04|m
Gabriel-Beniamin Leș||Defence Minister|2017-01-04|2017-06-29|m
Sorin Grindeanu||Prime Minister|2017-01-04|2017-06-29|m
Teodor Meleșcanu||Foreign Minister|2017-01-04|2019-07-15|m
Viorel Ștefan||Finance Minister|2017-01-04|2017-06-29|m
Adrian Țuțuianu||Defence Minister|2017-06-29|2017-09-06|m
Ionuț Mișa||Finance Minister|2017-06-29|2018-01-29|m
Mihai Tudose||Prime Minister|2017-06-29|2018-01-16|m
Mihai Fifor||Defence Minister|2017-09-12|2018-11-20|m
Mihai Fifor||Prime Minister|2018-01-16|2018-01-29|m
Eugen Teodorovici||Finance Minister|2018-01-29|2019-11-04|m
Viorica Dăncilă||Prime Minister|2018-01-29|2019-11-04|f
Gabriel-Beniamin Leș||Defence Minister|2018-11-20|2019-11-04|m
Ramona Mănescu||Foreign Minister|2019-07-24|2019-11-04|f
Bogdan Aurescu||Foreign Minister|2019-11-04|2022-12-31|m
Florin Cîțu||Finance Minister|2019-11-04|2020-12-23|m
Ludovic Orban||Prime Minister|2019-11-04|2020-12-07|m
Nicolae Ciucă||Defence Minister|2019-11-04|2021-11-25|m
Nicolae Ciucă||Prime Minister|2020-12-07|2020-12-23|m
Alexandru Nazare||Finance Minister|2020-12-23|2021-07-08|m
Florin Cîțu||Prime Minister|2020-12-23|2021-11-25|m
Florin Cîțu||Finance Minister|2021-07-08|2021-08-18|m
Dan Vîlceanu||Finance Minister|2021-08-18|2021-11-25|m
Adrian Câciu||Finance Minister|2021-11-25|2022-12-31|m
Nicolae Ciucă||Prime Minister|2021-11-25|2022-12-31|m
Vasile Dîncu||Defence Minister|2021-11-25|2022-12-31|m
Catalin Predoiu|Predoiu|Prime Minister|2023-06-12|2023-06-15|
Marcel Ciolacu|Ciolacu|Prime Minister|2023-06-15|2025-05-06|
Ilie Bolojan|Bolojan|President|2025-02-12|2025-05-26|
Catalin Predoiu|Predoiu|Prime Minister|2025-05-06|2026-07-01|
Nicușor Dan|Dan|President|2025-05-26||
# Russia
Boris Nikolayevich Yel'Tsin|Yel'Tsin|President|1991-06-12|1999-12-31|
Viktor Stepanovich Chernomyrdin|Chernomyrdin|Premier|1992-12-14|1998-03-23|
Igor Sergeyev||Defence Minister|1997-05-22|2001-03-28|m
Igor Ivanov||Foreign Minister|1998-01-01|2004-12-31|m
Sergey Vladilenovich Kiriyenko|Kiriyenko|Premier|1998-03-23|1998-09-11|
Yevgeniy Maksimovich Primakov|Primakov|Premier|1998-09-11|2000-05-07|
Mikhail Kasyanov||Finance Minister|1999-05-25|2000-05-18|m
Vladimir Putin||Prime Minister|1999-08-16|2000-05-07|m
Mikhail Kasyanov||Prime Minister|2000-05-07|2004-02-24|m
Vladimir Putin||President|2000-05-07|2008-05-07|m
Alexei Kudrin||Finance Minister|2000-05-18|2011-09-26|m
Sergei Ivanov||Defence Minister|2001-03-28|2007-02-15|m
Viktor Khristenko|Fradkov|Prime Minister|2004-02-24|2004-03-05|m
Mikhail Fradkov||Prime Minister|2004-03-05|2007-09-14|m
Sergey Lavrov||Foreign Minister|2004-03-09|2022-12-31|m
Anatoliy Serdyukov||Defence Minister|2007-02-15|2012-11-06|m
Viktor Zubkov||Prime Minister|2007-09-14|2008-05-07|m
Dmitry Medvedev||President|2008-05-07|2012-05-07|m
Vladimir Putin||Prime Minister|2008-05-08|2012-05-07|m
Anton Siluanov||Finance Minister|2011-09-27|2022-12-31|m
Vladimir Putin||President|2012-05-07||m
Dmitry Medvedev||Prime Minister|2012-05-08|2020-01-16|m
Sergey Shoygu||Defence Minister|2012-11-06|2022-12-31|m
Mikhail Mishustin||Prime Minister|2020-01-16||m
# Rwanda
Juvenal Habyarimana|Habyarimana|President|1973-07-05|1994-04-08|
Sylvestre Nsanzimana|Nsanzimana|Prime Minister|1991-10-01|1992-04-01|
Dismas Nsengiyaremye|Nsengiyaremye|Prime Minister|1992-04-01|1994-07-01|
Theodore Sindikubwabo|Sindikubwabo|President|1994-04-08|1994-07-19|
Faustin Twagiramungu|Twagiramungu|Prime Minister|1994-07-01|1995-09-01|
Pasteur Bizimungu||President|1994-07-19|2000-03-23|m
Paul Kagame||Defence Minister|1994-07-19|2000-04-22|m
Pierre-Célestin Rwigema||Prime Minister|1995-08-31|2000-03-08|m
Augustin Iyamuremye||Foreign Minister|1999-01-01|2000-03-28|m
André Bumaya||Foreign Minister|2000-01-01|2002-12-31|m
Bernard Makuza||Prime Minister|2000-03-08|2011-10-07|m
Emmanuel Habyarimana||Defence Minister|2000-04-22|2002-11-15|m
Paul Kagame||President|2000-04-22||m
Marcel Gatsinzi||Defence Minister|2002-11-15|2010-04-10|m
Rosemary Museminali||Foreign Minister|2005-09-02|2009-12-04|f
Louise Mushikiwabo||Foreign Minister|2009-12-04|2018-10-18|f
James Kabarebe||Defence Minister|2010-04-10|2018-10-18|m
Pierre Habumuremyi||Prime Minister|2011-10-07|2014-07-24|m
Claver Gatete||Finance Minister|2013-02-26|2018-04-06|m
Anastase Murekezi||Prime Minister|2014-07-24|2017-08-30|m
Édouard Ngirente||Prime Minister|2017-08-30|2025-07-23|m
Uzziel Ndagijimana||Finance Minister|2018-04-06|2022-12-31|m
Beata Habyarimana||Trade Minister|2018-10-01|2022-12-31|f
Albert Murasira||Defence Minister|2018-10-18|2022-12-31|m
Richard Sezibera||Foreign Minister|2018-10-18|2019-11-04|m
Vincent Biruta||Foreign Minister|2019-11-04|2022-12-31|m
Justin Nsengiyumva|Nsengiyumva|Prime Minister|2025-07-23||
# Saint Lucia
Elizabeth II|Elizabeth,Elizabeth Uk|Queen|1952-02-06|2022-09-08|f
John George Melvin Compton|Compton|Prime Minister|1982-05-03|1996-03-31|
Vaughn Lewis|Lewis|Prime Minister|1996-03-31|1997-05-24|
Kenneth Davis Anthony|Anthony|Prime Minister|1997-05-24|2006-12-15|
John Compton|Compton|Prime Minister|2006-12-15|2007-09-09|
Stephenson King|King|Prime Minister|2007-09-09|2011-11-30|
Kenny Davis Anthony|Anthony|Prime Minister|2011-11-30|2016-06-07|
Allen Chastanet|Chastanet|Prime Minister|2016-06-07|2021-07-28|
Philip J. Pierre|Pierre|Prime Minister|2021-07-28||
Charles III|Charles|King|2022-09-08||m
# Saint Vincent and the Grenadines
Elizabeth II|Elizabeth,Elizabeth Uk|Queen|1952-02-06|2022-09-08|f
James F. Mitchell|Mitchell|Prime Minister|1984-07-30|2001-03-29|
Ralph E. Gonsalves|Gonsalves|Prime Minister|2001-03-29|2025-11-28|
Charles III|Charles|King|2022-09-08||m
Godwin Friday|Friday|Prime Minister|2025-11-28||
# Samoa
Tofilau Eti Alesana|Tofilau|Prime Minister|1988-04-07|1996-01-01|
Sailele Malielegaoi Tuila'Epa|Tuila'Epa|Prime Minister|1996-01-01|1998-11-23|
Tuila'Epa Lupesoliai Sailele Malielegaoi|Tuila'Epa|Prime Minister|1998-11-23|2021-05-24|
Fiame Naomi Mata afa|Fiame|Prime Minister|2021-05-24|2025-09-16|
La'auli Leuatea Schmidt|Schmidt|Prime Minister|2025-09-16|2026-07-01|
La'Aulialemalietoa La'auli Leuatea Schmidt|La'Aulialemalietoa|Prime Minister|2025-09-16||
# San Marino
for Foreign and Political Affairs Gabriele Gatti|Gatti|Secretary of State|1986-07-01|2002-12-17|
for Foreign and Political Affairs Fiorenzo Stolfi|Stolfi|Secretary of State|2002-12-17|2008-12-03|
for Foreign and Political Affairs Antonella Mularoni|Mularoni|Secretary of State|2008-12-03|2012-12-05|
for Foreign and Political Affairs Pasquale Valentini|Valentini|Secretary of State|2012-12-05|2016-12-27|
for Foreign and Political Affairs Nicola Renzi|Renzi|Secretary of State|2016-12-27|2020-01-08|
for Foreign and Political Affairs Luca Beccari|Beccari|Secretary of State|2020-01-08||
# São Tomé and Príncipe
Manuel Pinto da Costa|Costa|President|1975-07-12|1991-04-04|
Celestino Rocha da Costa|Costa|Prime Minister|1988-01-08|1991-01-21|
Daniel Lima Dos Santos Daio|Daio|Prime Minister|1991-01-21|1992-05-16|
Miguel Trovoada|Trovoada|President|1991-04-04|2001-09-03|
Noberto Jose D'Alva Costa Alegre|Costa Alegre|Prime Minister|1992-05-16|1994-10-25|
Carlos da Graca|Graca|Prime Minister|1994-10-25|1995-12-29|
Armindo Uaz de Almeida|Uaz Almeida|Prime Minister|1995-12-29|1996-11-20|
Raul Wagner Braganca Neto|Braganca Neto|Prime Minister|1996-11-20|1998-12-30|
Guilherma Posser da Costa|Costa|Prime Minister|1998-12-30|2002-10-07|
Fradique De Menezes|De Menezes|President|2001-09-03|2011-09-03|
Maria das Neves|Neves|Prime Minister|2002-10-07|2004-09-17|
Damiao Vaz De Almeida|De Almeida|Prime Minister|2004-09-17|2005-06-07|
Maria do Carmo Silveira|Silveira|Prime Minister|2005-06-07|2006-04-21|
Tome Soares da Vera Cruz|Vera Cruz|Prime Minister|2006-04-21|2008-06-22|
Joachim Rafael Branco|Branco|Prime Minister|2008-06-22|2010-08-14|
Patrice Emery Trovoada|Trovoada|Prime Minister|2010-08-14|2012-12-12|
Manuel Pinto Da Costa|Da Costa|President|2011-09-03|2016-09-03|
Gabriel Arcanjo Ferreira Da Costa|Da Costa|Prime Minister|2012-12-12|2014-11-29|
Patrice Emery Trovoada|Trovoada|Prime Minister|2014-11-29|2018-12-03|
Evaristo Carvalho|Carvalho|President|2016-09-03|2021-10-02|
Jorge Bom Jesus|Jesus,Bom Jesus|Prime Minister|2018-12-03|2022-11-11|
Carlos Manuel Vila Nova|Vila Nova|President|2021-10-02||
Patrice Trovoada|Trovoada|Prime Minister|2022-11-11|2025-01-12|
Americo d'Oliveira Dos Ramos|Dos Ramos|Prime Minister|2025-01-12||
# Saudi Arabia
Sultan bin Abdulaziz||Defence Minister|1962-10-21|2011-10-22|
Saud bin Faisal bin Abdulaziz Al Saud||Foreign Minister|1975-10-13|2015-04-29|
Abdullah of Saudi Arabia||Crown Prince|1982-06-13|2005-08-01|
Fahd bin Abdulaziz Al Saud||King|1982-06-13|2005-08-01|m
Fahd bin Abdulaziz Al Saud||Prime Minister|1982-06-13|2005-08-01|
Ibrahim Abdulaziz Al-Assaf||Finance Minister|1996-01-30|2016-11-01|
Abdullah of Saudi Arabia|Abdallah|King|2005-08-01|2015-01-23|m
Abdullah of Saudi Arabia||Prime Minister|2005-08-01|2015-01-23|
Sultan bin Abdulaziz||Crown Prince|2005-08-01|2011-10-22|
Salman of Saudi Arabia||Defence Minister|2011-10-22|2015-01-23|
Salman of Saudi Arabia||Crown Prince|2012-06-18|2015-01-23|
Mohammad bin Salman||Defence Minister|2015-01-23|2022-12-31|
Salman of Saudi Arabia||King|2015-01-23||m
Salman of Saudi Arabia||Prime Minister|2015-01-23|2022-12-31|
Adel al-Jubeir||Foreign Minister|2015-04-29|2018-12-27|
Mohammed Al-Jadaan||Finance Minister|2016-11-01|2022-12-31|
Mohammad bin Salman||Crown Prince|2017-06-21|2022-12-31|
Ibrahim Abdulaziz Al-Assaf||Foreign Minister|2018-12-27|2019-10-23|
Faisal bin Farhan Al Saud||Foreign Minister|2019-10-23|2022-12-31|
# Senegal
Abdou Diouf|Diouf|President|1981-01-01|2000-04-01|
Habib Thiam|Thiam|Prime Minister|1991-04-07|1998-07-04|
Mamadou Lamine Loum|Loum|Prime Minister|1998-07-04|2000-01-01|
Niasse Moustapha|Moustapha|Prime Minister|2000-01-01|2001-03-03|
Abdoulaye Wade|Wade|President|2000-04-01|2012-04-02|
Madior Boye|Boye|Prime Minister|2001-03-03|2002-11-04|
Idrissa Seck|Seck|Prime Minister|2002-11-04|2004-04-21|
Macky Sall|Sall|Prime Minister|2004-04-21|2007-06-19|
Cheikh Hadjibou Soumare|Soumare|Prime Minister|2007-06-19|2009-05-01|
Soulayemane Ndene Ndiaye|Ndiaye|Prime Minister|2009-05-01|2012-04-02|
Macky Sall|Sall|President|2012-04-02|2024-04-02|
Abdoul Mbaye|Mbaye|Prime Minister|2012-04-03|2013-09-03|
Aminata Toure|Toure|Prime Minister|2013-09-03|2014-07-04|
Mohammed Abdallah Boun Dionne|Dionne|Prime Minister|2014-07-04|2022-09-17|
Amadou Ba|Ba|Prime Minister|2022-09-17|2024-03-09|
Sidiki Kaba|Kaba|Prime Minister|2024-03-09|2024-04-02|
Bassirou Diomaye Faye|Faye|President|2024-04-02||
Ousmane Sonko|Sonko|Prime Minister|2024-04-02||
# Serbia
Milan Panic|Panic|Prime Minister|1992-07-14|1992-12-29|
Radoje Kontic|Kontic|Prime Minister|1992-12-29|1998-05-20|
Zoran Lilic|Lilic|President|1993-06-25|1997-07-23|
Slobodan Milosevic|Milosevic|President|1997-07-23|2003-03-07|
Milan Milutinović||President|1997-12-29|2002-12-29|m
Momir Bulatovic|Bulatovic|Prime Minister|1998-05-20|2001-07-24|
Zoran Đinđić||Prime Minister|2001-01-25|2003-03-12|m
Dragisa Pesic|Pesic|Prime Minister|2001-07-24|2003-03-07|
Nataša Mićić||President|2002-12-29|2004-02-04|f
Svetozar Marovic|Marovic|President|2003-03-07|2004-07-11|
Žarko Korać||Prime Minister|2003-03-17|2003-03-18|m
Dragan Maršićanin||President|2004-02-04|2004-03-03|m
Vojislav Koštunica||Prime Minister|2004-03-03|2008-07-07|m
Vojislav Mihailović||President|2004-03-03|2004-03-04|m
Vuk Drašković||Foreign Minister|2004-03-03|2007-05-15|m
Predrag Marković||President|2004-03-04|2004-07-11|m
Boris Tadić||President|2004-07-11|2012-04-05|m
Zoran Stanković||Defence Minister|2006-06-04|2007-05-15|m
Dragan Šutanovac||Defence Minister|2007-05-15|2012-07-27|m
Mirko Cvetković||Finance Minister|2007-05-15|2008-07-07|m
Vuk Jeremić||Foreign Minister|2007-05-15|2012-07-27|m
Mirko Cvetković||Prime Minister|2008-07-07|2012-07-27|m
Mirko Cvetković||Finance Minister|2011-03-14|2012-07-27|m
Slavica Đukić Dejanović||President|2012-04-05|2012-05-31|f
Tomislav Nikolić||President|2012-05-31|2017-05-31|m
Aleksandar Vučić||Defence Minister|2012-07-27|2013-09-02|m
Ivan Mrkić||Foreign Minister|2012-07-27|2014-04-27|m
Ivica Dačić||Prime Minister|2012-07-27|2014-04-27|m
Rasim Ljajić||Trade Minister|2012-07-27|2020-10-28|m
Nebojša Rodić||Defence Minister|2013-09-02|2014-04-27|m
Aleksandar Vučić||Prime Minister|2014-04-27|2017-05-30|m
Bratislav Gašić||Defence Minister|2014-04-27|2016-02-05|m
Ivica Dačić||Foreign Minister|2014-04-27|2020-10-22|m
Dušan Vujović||Finance Minister|2014-07-15|2018-05-16|m
Dušan Vujović||Defence Minister|2016-02-05|2016-03-02|m
Aleksandar Vučić||President|2017-05-31||m
Ivica Dačić||Prime Minister|2017-05-31|2017-06-29|m
Aleksandar Vulin||Defence Minister|2017-06-29|2020-10-28|m
Ana Brnabić||Prime Minister|2017-06-29|2024-03-20|f
Siniša Mali||Finance Minister|2018-05-29|2022-12-31|m
Nebojša Stefanović||Defence Minister|2020-10-28|2022-12-31|m
Nikola Selaković||Foreign Minister|2020-10-28|2022-12-31|m
Tatjana Matić||Trade Minister|2020-10-28|2022-12-31|f
Ivica Dacic|Dacic|Prime Minister|2024-03-20|2024-05-02|
Milos Vucevic|Vucevic|Prime Minister|2024-05-02|2025-04-16|
Djuro Macut|Macut|Prime Minister|2025-04-16||
# Seychelles
France Albert Rene|Rene|President|1977-06-05|2004-04-14|
James Alix Michel|Michel|President|2004-04-14|2016-10-16|
James Michel|Michel|President|2004-04-14|2016-10-16|
Danny Faure|Faure|President|2016-10-16|2020-10-26|
Wavel Ramkalawan|Ramkalawan|President|2020-10-26|2025-10-26|
Patrick Herminie|Herminie|President|2025-10-26||
# Sierra Leone
Joseph Saidu Momoh|Momoh|President|1985-11-28|1992-04-29|
Valentine E. M. Strasser|Strasser|Chairman of the Supreme Council of State|1992-04-29|1996-03-29|
Ahmad Tejan Kabbah|Kabbah|President|1996-03-29|2007-09-17|
Ernest Bai Koroma|Koroma|President|2007-09-17|2018-04-04|
Julius Maada Bio|Bio|President|2018-04-04||
# Singapore
Lee Kuan Yew|Lee|Prime Minister|1959-06-05|1990-11-28|
Wee Kim Wee|Wee|President|1985-09-03|1993-09-01|
Goh Chok Tong|Goh|Prime Minister|1990-11-28|2004-08-12|
Ong Teng Cheong|Ong|President|1993-09-01|1999-09-01|
Sellapan Rama Nathan|Nathan|President|1999-09-01|2011-09-01|
Lee Hsien Loong|Lee|Prime Minister|2004-08-12|2024-05-15|
Tony Tan Keng Yam|Tan|President|2011-09-01|2017-09-14|
Halimah Yacob|Yacob,Halimah|President|2017-09-14|2023-09-14|
Tharman Shanmugaratnam|Tharman|President|2023-09-14||
Lawrence Wong|Wong|Prime Minister|2024-05-15||
# Slovakia
Michal Kovac|Kovac|President|1993-03-02|1999-06-15|
Jozef Moravcik|Moravcik|Prime Minister|1994-03-16|1994-12-12|
Vladimir Meciar|Meciar|Prime Minister|1994-12-12|1998-10-30|
Eduard Kukan||Foreign Minister|1998-10-30|2006-07-04|m
Mikuláš Dzurinda||Prime Minister|1998-10-30|2006-07-04|m
Rudolf Schuster||President|1999-06-15|2004-06-15|m
Ivan Gašparovič||President|2004-06-15|2014-06-15|m
Robert Fico||Prime Minister|2006-07-04|2010-07-08|m
Iveta Radičová||Prime Minister|2010-07-08|2012-04-04|f
Mikuláš Dzurinda||Foreign Minister|2010-07-08|2012-04-04|m
Miroslav Lajčák||Foreign Minister|2012-04-04|2020-03-20|m
Peter Kažimír||Finance Minister|2012-04-04|2019-04-11|m
Robert Fico||Prime Minister|2012-04-04|2018-03-15|m
Andrej Kiska||President|2014-06-15|2019-06-15|m
Peter Pellegrini|Pelligrini|Prime Minister|2018-03-22|2020-03-21|m
Peter Pellegrini||Finance Minister|2019-04-11|2019-05-07|m
Ladislav Kamenický||Finance Minister|2019-05-07|2020-03-21|m
Zuzana Čaputová||President|2019-06-15|2022-12-31|f
Eduard Heger||Finance Minister|2020-03-21|2021-04-01|m
Igor Matovič||Prime Minister|2020-03-21|2021-04-01|m
Jaroslav Naď||Defence Minister|2020-03-21|2022-12-31|m
Ivan Korčok||Foreign Minister|2020-04-08|2021-03-24|m
Eduard Heger||Prime Minister|2021-04-01|2023-05-15|m
Igor Matovič||Finance Minister|2021-04-01|2022-12-31|m
Ivan Korčok||Foreign Minister|2021-04-01|2022-12-31|m
Interior Ľudovit Odor|Odor|Prime Minister|2023-05-15|2023-10-25|
Robert Fico|Fico|Prime Minister|2023-10-25||
Peter Pellegrini|Pellegrini|President|2024-06-15||
# Slovenia
Milan Kucan|Kucan|President|1990-04-22|2002-12-22|
Janez Drnovsek|Drnovsek|Prime Minister|1992-05-14|2002-12-11|
Anton Rop|Rop|Prime Minister|2002-12-11|2004-11-09|
Janez Drnovsek|Drnovsek|President|2002-12-22|2007-12-22|
Janez Jansa|Jansa|Prime Minister|2004-11-09|2008-11-07|
Danilo Turk|Turk|President|2007-12-22|2012-12-22|
Borut Pahor|Pahor|Prime Minister|2008-11-07|2012-02-10|
Janez Jansa|Jansa|Prime Minister|2012-02-10|2013-03-20|
Borut Pahor|Pahor|President|2012-12-22|2022-12-23|
Alenka Bratusek|Bratusek|Prime Minister|2013-03-20|2014-09-18|
Miro Cerar|Cerar|Prime Minister|2014-09-18|2020-03-13|
Janez Jansa|Jansa|Prime Minister|2020-03-13|2022-06-01|
Robert Golob|Golob|Prime Minister|2022-06-01||
Natasa Pirc Musar|Pirc Musar|President|2022-12-23||
# Solomon Islands
Elizabeth II|Elizabeth,Elizabeth Uk|Queen|1952-02-06|2022-09-08|f
Solomon Mamaloni|Mamaloni|Prime Minister|1989-03-28|1993-06-01|
Francis Billy Hilly|Hilly|Prime Minister|1993-06-01|1994-11-07|
Solomon Mamaloni|Mamaloni|Prime Minister|1994-11-07|1997-08-27|
Bartholomew Ulufa'Alu|Ulufa'Alu|Prime Minister|1997-08-27|2000-07-01|
Mannaseh Damukana Sogavare|Sogavare|Prime Minister|2000-07-01|2001-12-17|
Allan Kemakeza|Kemakeza|Prime Minister|2001-12-17|2006-05-04|
Manasseh Sogavare|Sogavare|Prime Minister|2006-05-04|2007-12-20|
Derek Sikua|Sikua|Prime Minister|2007-12-20|2010-08-25|
Danny Philip|Philip|Prime Minister|2010-08-25|2011-11-16|
Gordon Darcy Lilo|Lilo|Prime Minister|2011-11-16|2014-12-09|
Manasseh Sogavare|Sogavare|Prime Minister|2014-12-09|2017-11-16|
Rick Hou|Hou|Prime Minister|2017-11-16|2019-04-24|
Manasseh Sogavare|Sogavare|Prime Minister|2019-04-24|2024-05-02|
Charles III|Charles|King|2022-09-08||m
Jeremiah Manele|Manele|Prime Minister|2024-05-02||
# Somalia
Mohamed Ali Samantar|Samantar|Prime Minister|1987-02-01|1991-01-27|
Ali Mahdi Mohamed|Ali,Ali Mahdi|President|1991-01-27|2004-10-14|
Omar Arteh Ghalib|Omar|Prime Minister|1991-01-27|2001-11-12|
Ismail Mahmud Hurre||Foreign Minister|2000-01-01|2002-12-31|m
Abdiqasim Salad Hassan||President|2000-08-27|2004-10-14|m
Ali Khalif Galaydh||Prime Minister|2000-10-08|2001-10-28|m
Osman Jama Ali||Prime Minister|2001-10-28|2001-11-12|m
Hassan Abshir Farah||Prime Minister|2001-11-12|2003-12-08|m
Yusuf Hassan Ibrahim||Foreign Minister|2002-01-01|2004-12-31|m
Abdi Yusuf hussein||Prime Minister|2003-12-08|2004-11-03|m
Abdullahi Sheikh Ismail||Foreign Minister|2004-01-01|2006-12-31|m
Abdullahi Yusuf Ahmed||President|2004-10-14|2008-12-29|m
Ali Mohammed Ghedi||Prime Minister|2004-12-23|2007-10-30|m
Ismail Mahmud Hurre||Foreign Minister|2006-01-01|2007-12-31|m
Hussein Elabe Fahiye||Foreign Minister|2007-01-01|2007-12-31|m
Muhammad Ali Hamoud||Foreign Minister|2007-01-01|2008-12-31|m
Salim Aliyow Ibrow||Prime Minister|2007-10-30|2007-11-24|m
Nur Hassan Hussein||Prime Minister|2007-11-24|2009-02-14|m
Ali Ahmed Jama Jangali||Foreign Minister|2008-01-01|2010-12-31|m
Hussein Sheikh Abdirahman||Defence Minister|2008-01-01|2008-12-31|m
Adan Mohamed Nuur Madobe||President|2008-12-29|2009-01-31|m
Sharif Sheikh Ahmed||President|2009-01-31|2012-08-20|m
Omar Abdirashid Ali Sharmarke||Prime Minister|2009-02-14|2010-09-24|m
Mohamed Abdullahi Omaar||Foreign Minister|2009-02-20|2009-12-31|m
Mohamed Abdi Mohamed||Defence Minister|2009-02-21|2010-11-10|m
Yusuf Hassan Ibrahim||Foreign Minister|2010-01-01|2010-11-12|m
Abdiwahid Elmi Gonjeh||Prime Minister|2010-09-24|2010-11-01|m
Mohamed Abdullahi Farmajo||Prime Minister|2010-10-31|2011-06-19|m
Abdihakim Mohamoud Haji-Faqi||Defence Minister|2010-11-12|2011-07-20|m
Mohamed Abdullahi Omaar||Foreign Minister|2010-11-12|2012-02-20|m
Abdiweli Mohamed Ali||Prime Minister|2011-06-19|2012-10-17|m
Hussein Arab Isse||Defence Minister|2011-07-20|2012-11-04|m
Abdullahi Haji Hassan Mohamed Nuur||Foreign Minister|2012-02-20|2012-11-04|m
Muse Hassan Sheikh Sayid Abdulle||President|2012-08-20|2012-08-28|m
Mohamed Osman Jawari||President|2012-08-28|2012-09-16|m
Hassan Sheikh Mohamud||President|2012-09-10|2017-02-16|m
Abdi Farah Shirdon|Said|Prime Minister|2012-10-17|2013-12-21|m
Abdihakim Mohamoud Haji-Faqi||Defence Minister|2012-11-04|2014-01-17|m
Fawzia Yusuf Adam||Foreign Minister|2012-11-04|2014-01-17|f
Abdiweli Sheikh Ahmed|Abdiwelli|Prime Minister|2013-12-21|2014-12-24|m
Abdirahman Duale Bayle||Foreign Minister|2014-01-01|2015-12-31|m
Abdirahman Beileh||Foreign Minister|2014-01-17|2015-01-27|m
Mohamed Sheikh Hassan||Defence Minister|2014-01-17|2015-01-27|m
Omar Abdirashid Ali Sharmarke||Prime Minister|2014-12-24|2017-03-01|m
Abdisalan Hadliye Omar||Foreign Minister|2015-01-01|2017-12-31|m
Abdisalam Omer||Foreign Minister|2015-01-27|2017-03-29|m
Abdulkadir Sheikh Dini||Defence Minister|2015-01-27|2017-03-21|m
Yusuf Garaad Omar||Foreign Minister|2017-01-01|2018-12-31|m
Mohamed Abdullahi Farmajo||President|2017-02-16|2022-05-15|m
Hassan Ali Khayre||Prime Minister|2017-03-01|2020-07-25|m
Abdirashid Abdullahi Mohamed||Defence Minister|2017-03-21|2017-10-12|m
Abdirahman Beileh||Finance Minister|2017-03-29|2022-12-31|m
Ahmed Isse Awad||Foreign Minister|2018-01-01|2020-11-28|m
Mahdi Mohammed Gulaid||Prime Minister|2020-07-25|2020-09-28|m
Mohamed Hussein Roble||Prime Minister|2020-09-23|2022-06-15|m
Hassan Hussien Haji||Defence Minister|2020-10-24|2022-12-31|m
Mohamed Abdirizak Mohamud||Foreign Minister|2020-10-24|2022-12-31|m
Hassan Sheikh Mohamud||President|2022-05-15||m
Hamza Abdi Barre||Prime Minister|2022-06-15||m
# South Africa
Frederik W. De Klerk|De Klerk|President|1989-09-13|1994-05-10|
Nelson Mandela|Mandela|President|1994-05-10|1999-06-16|
Nkosazana Dlamini-Zuma||Foreign Minister|1999-06-14|2009-05-10|f
Thabo Mbeki||President|1999-06-14|2008-09-24|m
Mosiuoa Lekota||Defence Minister|1999-06-26|2008-09-25|m
Ivy Matsepe-Casaburri||President|2005-09-14|2005-09-18|f
Charles Nqakula||Defence Minister|2008-09-25|2009-04-21|m
Kgalema Motlanthe||President|2008-09-25|2009-05-09|m
Jacob Zuma||President|2009-05-09|2018-02-14|m
Lindiwe Sisulu||Defence Minister|2009-05-10|2012-06-12|f
Maite Nkoana-Mashabane||Foreign Minister|2009-05-10|2018-02-26|f
Rob Davies||Trade Minister|2009-05-11|2019-05-29|m
Nhlanhla Nene||Finance Minister|2014-05-26|2015-12-09|m
David van Rooyen||Finance Minister|2015-12-09|2015-12-13|m
Pravin Gordhan||Finance Minister|2015-12-13|2017-03-31|m
Malusi Gigaba||Finance Minister|2017-03-31|2018-02-27|m
Matamela Cyril Ramaphosa||President|2018-02-15||m
Lindiwe Sisulu||Foreign Minister|2018-02-27|2019-05-29|f
Tito Mboweni||Finance Minister|2018-10-09|2021-08-05|m
Ebrahim Patel||Trade Minister|2019-05-29|2022-12-31|m
Naledi Pandor||Foreign Minister|2019-05-30|2022-12-31|f
Enoch Godongwana||Finance Minister|2021-08-05|2022-12-31|m
Thandi Modise||Defence Minister|2021-08-06|2022-12-31|f
# South Korea
Roh Tae Woo|Roh|President|1988-02-25|1993-02-25|
Kang Young Hoon|Kang|Prime Minister|1988-12-05|1991-05-24|
Chung Won Shik|Chung|Prime Minister|1991-05-24|1993-02-25|
Hwang In Sung|Hwang|Prime Minister|1993-02-25|1994-12-17|
Kim Yong-sam|Kim|President|1993-02-25|1998-02-25|
Yi Yong-tok|Yi|Prime Minister|1994-12-17|1995-12-15|
Yi Su-song|Yi|Prime Minister|1995-12-15|1997-03-04|
Ko Kon|Ko|Prime Minister|1997-03-04|1998-03-03|
Kim Dae-jung||President|1998-02-25|2003-02-24|m
Kim Chong-p'il|Kim|Prime Minister|1998-03-03|2000-01-10|
Hong Soon-young||Foreign Minister|1998-08-04|2000-01-14|m
Pak Tae-chun|Pak|Prime Minister|2000-01-10|2000-05-23|
Lee Joung-binn||Foreign Minister|2000-01-14|2001-03-26|m
Yi Han-tong|Yi|Prime Minister|2000-05-23|2003-02-27|
Han Seung-soo||Foreign Minister|2001-03-26|2002-02-04|m
Choi Sung-hong||Foreign Minister|2002-02-04|2003-02-27|m
Roh Moo-hyun||President|2003-02-25|2008-02-24|m
Ko Kun|Ko|Prime Minister|2003-02-27|2004-05-25|
Yoon Young-kwan||Foreign Minister|2003-02-27|2004-01-17|m
Ban Ki-moon||Foreign Minister|2004-01-17|2006-11-10|m
Lee Hae Chan||Prime Minister|2004-07-30|2006-03-15|m
Han Duck-soo||Finance Minister|2005-03-14|2006-07-18|m
Han Duck-soo||Prime Minister|2006-03-14|2006-04-19|m
Song Minsoon||Foreign Minister|2006-11-10|2008-02-29|m
Han Duck-soo||Prime Minister|2007-04-02|2008-02-29|m
Lee Myung-bak||President|2008-02-25|2013-02-24|m
Yu Myung-hwan||Foreign Minister|2008-02-29|2010-09-04|m
Yoon Jeung-hyun||Finance Minister|2009-02-10|2011-06-01|m
Chung Un-chan||Prime Minister|2009-09-29|2010-08-11|m
Yoon Jeung-hyun||Prime Minister|2010-08-11|2010-10-01|m
Kim Hwang-sik||Prime Minister|2010-10-01|2013-02-26|m
Kim Sung-hwan||Foreign Minister|2010-10-08|2013-03-11|m
Park Geun-hye||President|2013-02-25|2017-03-10|f
Jung Hong-won|Chung|Prime Minister|2013-02-26|2015-02-16|m
Yun Byung-se||Foreign Minister|2013-03-11|2017-06-18|m
Han Min-goo||Defence Minister|2014-06-30|2017-07-13|m
Lee Wan-koo||Prime Minister|2015-02-17|2015-04-27|m
Hwang Kyo-ahn||Prime Minister|2015-06-18|2017-05-11|m
Moon Jae-in||President|2017-05-10|2022-05-09|m
Lee Nak-yon||Prime Minister|2017-05-31|2020-01-14|m
Kim Dong-yeon||Finance Minister|2017-06-09|2018-12-10|m
Kang Kyung-hwa||Foreign Minister|2017-06-18|2021-02-08|f
Song Young-moo||Defence Minister|2017-07-13|2018-09-21|m
Paik Un-gyu||Trade Minister|2017-07-22|2018-09-21|m
Jeong Kyeong-doo||Defence Minister|2018-09-21|2020-09-18|m
Sung Yun-mo||Trade Minister|2018-09-21|2021-05-05|m
Hong Nam-ki||Finance Minister|2018-11-01|2022-05-09|m
Chung Sye-kyun||Prime Minister|2020-01-14|2021-04-17|m
Suh Wook||Defence Minister|2020-09-01|2022-05-10|m
Chung Eui-yong||Foreign Minister|2021-02-09|2022-05-12|m
Hong Nam-ki||Prime Minister|2021-04-17|2021-05-14|m
Moon Sung-wook||Trade Minister|2021-05-06|2022-05-12|m
Kim Boo-kyum||Prime Minister|2021-05-14|2022-05-11|m
Choo Kyung-ho||Finance Minister|2022-05-10|2022-12-31|m
Lee Jong-sup||Defence Minister|2022-05-10|2022-12-31|m
Yoon Suk-yeol||President|2022-05-10|2025-06-04|m
Choo Kyung-ho||Prime Minister|2022-05-12|2022-05-20|m
Lee Chang-yang||Trade Minister|2022-05-12|2022-12-31|
Park Jin||Foreign Minister|2022-05-12|2022-12-31|m
Han Duck-soo||Prime Minister|2022-05-21|2022-12-31|m
Lee Ju Ho|Lee|Prime Minister|2025-05-02|2025-07-03|
Lee Jae-myung|Lee|President|2025-06-04||
Kim Min-seok|Kim|Prime Minister|2025-07-03||
# South Sudan
Salva Kiir Mayardit||Vice President|2005-07-09|2005-07-30|m
Morris Yel Akol||Finance Minister|2010-05-18|2022-12-31|m
Deng Alor Kuol||Foreign Minister|2011-01-01|2011-12-31|m
David Deng Athorbie||Finance Minister|2011-07-01|2011-08-28|m
Riek Machar||Vice President|2011-07-09|2013-07-23|m
Salva Kiir Mayardit||President|2011-07-09||m
Nhial Deng Nhial||Defence Minister|2011-07-10|2011-08-26|m
John Kong Nyuon||Defence Minister|2011-08-26|2013-07-23|
Kosti Manibe||Finance Minister|2011-08-26|2013-12-31|m
Nhial Deng Nhial||Foreign Minister|2011-08-26|2013-12-31|m
Charles Manyang d'Awol||Foreign Minister|2013-01-01|2013-12-31|
Marial Awou||Finance Minister|2013-01-01|2013-12-31|m
Barnaba Marial Benjamin||Foreign Minister|2013-07-27|2016-03-23|m
Aggrey Tisa Sabuni||Finance Minister|2013-07-31|2016-04-28|
Kuol Manyang Juuk||Defence Minister|2013-07-31|2020-03-28|m
James Wani Igga||Vice President|2013-08-25|2022-12-31|m
David Deng Athorbie||Finance Minister|2015-01-12|2016-07-17|m
Deng Alor Kuol||Foreign Minister|2016-01-01|2018-04-24|m
Peter Bashir Gbandi||Foreign Minister|2016-01-01|2016-12-31|
Riek Machar||Vice President|2016-04-26|2016-07-26|m
Taban Deng Gai||Vice President|2016-07-23|2022-12-31|m
Stephen Dhieu Dau||Finance Minister|2016-07-27|2018-03-28|m
Martin Elia Lomuro||Foreign Minister|2018-01-01|2018-12-31|m
Salvatore Garang||Finance Minister|2018-03-01|2020-09-16|m
Nhial Deng Nhial||Foreign Minister|2018-04-24|2019-12-31|m
Awut Deng Acuil||Foreign Minister|2019-01-01|2020-12-31|f
Beatrice Wani-Noah||Foreign Minister|2020-01-01|2021-09-09|f
Rebecca Nyandeng De Mabior||Vice President|2020-02-21|2022-12-31|f
Riek Machar||Vice President|2020-02-21|2022-12-31|m
Hussein Abdelbagi||Vice President|2020-02-23|2022-12-31|m
Angelina Teny||Defence Minister|2020-03-12|2022-12-31|f
Athian Ding Athian||Finance Minister|2020-09-16|2021-11-12|
Mayiik Ayii Deng||Foreign Minister|2021-09-09|2022-12-31|m
Agak Achuil Lual||Finance Minister|2021-11-12|2022-12-31|m
# Soviet Union
Ussr Council of Ministers Nikolay Ivanovich Ryzhkov|Ussr Ryzhkov|Chairman of the|1985-09-28||
Mikhail Sergeyevich Gorbachev|Gorbachev|President|1990-03-14||
# Spain
Juan Carlos I|Juan Carlos|King|1975-11-22|2014-06-19|m
Felipe Gonzalez Marquez|Gonzalez|Prime Minister|1982-12-02|1996-05-05|
José María Aznar||Prime Minister|1996-05-04|2004-04-16|
Jose Maria Aznar Lopez|Aznar|President|1996-05-05|2004-04-17|
Abel Matutes||Foreign Minister|1996-05-06|2000-04-27|
Eduardo Serra Rexach||Defence Minister|1996-05-06|2000-04-27|
Vicent Rambla Momplet||Finance Minister|1999-07-23|2003-06-21|
Federico Trillo||Defence Minister|2000-04-27|2004-04-18|
Ana de Palacio y del Valle-Lersundi||Foreign Minister|2002-07-10|2004-04-18|
José Luis Rodríguez Zapatero||Prime Minister|2004-04-16|2011-12-21|
Jose Luis Rodriguez Zapatero|Rodriguez Zapatero,Zapatero|President|2004-04-17|2011-12-20|
José Bono||Defence Minister|2004-04-18|2006-04-11|
José Antonio Alonso||Defence Minister|2006-04-11|2008-12-31|
Carme Chacón||Defence Minister|2008-04-14|2011-12-22|
Elena Salgado||Finance Minister|2009-04-07|2011-12-21|
Trinidad Jiménez||Foreign Minister|2010-10-21|2011-12-22|
José Manuel Vela Bargues||Finance Minister|2011-06-22|2012-11-30|
Pedro Morenés||Defence Minister|2011-11-22|2016-11-04|
Mariano Rajoy|Rajoy|President|2011-12-20|2018-06-02|
Mariano Rajoy||Prime Minister|2011-12-21|2018-06-02|
Cristóbal Montoro Romero||Finance Minister|2011-12-22|2016-11-04|
José García-Margallo y Marfil||Foreign Minister|2011-12-22|2016-11-04|
Juan Carlos Moragues Ferrer||Finance Minister|2012-12-07|2015-06-30|
Felipe VI|Felipe|King|2014-06-19||m
Vicent Soler i Marco||Finance Minister|2015-06-29|2022-05-15|
Alfonso Dastis||Foreign Minister|2016-11-04|2018-06-07|
María Dolores de Cospedal||Defence Minister|2016-11-04|2018-06-07|
Pedro Sánchez||Prime Minister|2018-06-02|2022-12-31|
Spain Pedro Sanchez Perez-Castejon|Sanchez,Sanchez Perez-Castejon|President|2018-06-02||
Josep Borrell||Foreign Minister|2018-06-07|2019-11-30|
Margarita Robles||Defence Minister|2018-06-07|2022-12-31|
Arancha González||Foreign Minister|2019-11-30|2021-07-11|
José Manuel Albares Bueno||Foreign Minister|2021-07-12|2022-12-31|
Arcadi España Garcia||Finance Minister|2022-05-14|2022-12-31|
# Sri Lanka
Ranasinghe Premadasa|Premadasa|President|1989-01-02|1993-05-07|
Dingiri Banda Wijetunge|Wijetunge|Prime Minister|1989-03-06|1993-05-07|
Dingiri Banda Wijetunga|Wijetunga|President|1993-05-07|1994-11-12|
Ranil Wickremasinghe|Wickremasinghe|Prime Minister|1993-05-07|1994-11-12|
Lakshman Kadirgamar||Foreign Minister|1994-01-01|2001-12-31|
Chandrika Kumaratunga||Finance Minister|1994-09-30|2001-12-05|
Chandrika Kumaratunga||President|1994-11-12|2005-11-19|
Chandrika Kumaratunga||Defence Minister|1994-11-12|2001-12-12|
Sirimavo Bandaranaike||Prime Minister|1994-11-14|2000-08-10|
Ratnasiri Wickremanayake||Prime Minister|2000-08-10|2001-12-09|
Tyronne Fernando||Foreign Minister|2001-01-01|2004-12-31|
Ranil Wickremesinghe||Prime Minister|2001-12-09|2004-04-06|
K. N. Choksy||Finance Minister|2001-12-12|2004-04-06|
Tilak Marapana||Defence Minister|2001-12-12|2003-11-04|
Chandrika Kumaratunga||Defence Minister|2003-11-04|2005-11-19|
Lakshman Kadirgamar||Foreign Minister|2004-01-01|2005-08-12|
Mahinda Rajapaksa||Prime Minister|2004-04-06|2005-11-19|
Anura Bandaranaike||Foreign Minister|2005-08-01|2005-11-23|
Mahinda Rajapaksa|Rajapakse|President|2005-11-19|2015-01-09|
Mahinda Rajapaksa||Defence Minister|2005-11-19|2015-01-08|
Ratnasiri Wickremanayake||Prime Minister|2005-11-19|2010-04-21|
Mahinda Rajapaksa||Finance Minister|2005-11-23|2015-01-09|
Mangala Samaraweera||Foreign Minister|2005-11-23|2007-01-28|
Rohitha Bogollagama||Foreign Minister|2007-01-28|2010-04-23|
D. M. Jayaratne||Prime Minister|2010-04-21|2015-01-09|
G. L. Peiris||Foreign Minister|2010-04-23|2015-01-12|
Maithripala Sirisena||President|2015-01-09|2019-11-18|
Ranil Wickremesinghe||Prime Minister|2015-01-09|2018-10-26|
Maithripala Sirisena||Defence Minister|2015-01-12|2019-11-18|
Mangala Samaraweera||Foreign Minister|2015-01-12|2017-05-22|
Ravi Karunanayake||Finance Minister|2015-01-12|2017-05-22|
Mangala Samaraweera||Finance Minister|2017-05-22|2019-11-17|
Ravi Karunanayake||Foreign Minister|2017-05-22|2017-08-10|
Vasantha Senanayake||Foreign Minister|2017-08-10|2017-08-15|
Tilak Marapana||Foreign Minister|2017-08-15|2019-11-22|
Mahinda Rajapaksa||Prime Minister|2018-10-26|2018-11-14|
Ranil Wickremesinghe||Prime Minister|2018-12-16|2019-11-21|
Gotabaya Rajapaksa||President|2019-11-18|2022-07-14|
Mahinda Rajapaksa||Prime Minister|2019-11-21|2022-05-09|
Dinesh Gunawardena||Foreign Minister|2019-11-24|2021-08-16|
Gotabaya Rajapaksa||Defence Minister|2019-11-28|2022-07-14|
Bandula Gunawardane||Trade Minister|2020-08-12|2022-04-18|
Basil Rajapaksa||Finance Minister|2020-08-12|2022-04-03|
G. L. Peiris||Foreign Minister|2021-08-16|2022-07-22|
Ali Sabry||Finance Minister|2022-04-05|2022-05-09|
Asanka Shehan Semasinghe||Trade Minister|2022-04-18|2022-05-09|
Nalin Fernando||Trade Minister|2022-05-12|2022-12-31|
Ranil Wickremesinghe||Finance Minister|2022-05-12|2022-12-31|
Ranil Wickremesinghe||President|2022-07-15|2024-09-23|
Ali Sabry||Foreign Minister|2022-07-22|2022-12-31|
Dinesh Gunawardena||Prime Minister|2022-07-22|2022-12-31|
Anura Kumara Dissanayake|Dissanayake|President|2024-09-23||
Harini Amarasuriya|Amarasuriya|Prime Minister|2024-09-24|2026-07-01|
# Sudan
Omar al-Bashir||President|1989-06-30|2019-04-11|m
Umar Hassan Ahmad al-Bashir|al-Bashir|President|1993-10-16||
Omar al-Bashir||Prime Minister|1993-10-30|2002-08-19|m
George Kongor Arop||Vice President|1995-08-12|2000-10-14|m
Abdel Wahab Osmane||Finance Minister|1996-04-21|2000-01-24|
Ali Osman Taha||Vice President|1998-02-01|2005-01-09|m
Mustafa Osman Ismail||Foreign Minister|1998-02-12|2005-09-21|m
Abdulrahman Sir el Khatim||Defence Minister|1999-03-06|2000-07-10|
Adam Tahir Hamdoun||Trade Minister|1999-03-06|2000-01-24|
Mekki Ali Balayil||Trade Minister|2000-01-24|2001-02-23|
Mohamed Khair el Zubair||Finance Minister|2000-01-24|2001-02-23|
Bakri Hassan Saleh||Defence Minister|2000-07-10|2005-09-21|m
Abd al-Hamid Musa Kasha||Trade Minister|2001-02-23|2005-09-21|
Abdul Rahim Mahmud Hamdi||Finance Minister|2001-02-23|2002-05-07|
Moses Kacoul Machar||Vice President|2001-02-23|2005-07-09|m
Al-Zubair Ahmed Al-Hassan||Finance Minister|2002-05-07|2008-02-13|m
Ali Osman Taha||Vice President|2005-07-09|2013-12-06|m
John Garang||Vice President|2005-07-09|2005-07-30|m
Salva Kiir Mayardit||Vice President|2005-08-11|2011-07-09|m
Abdel Rahim Mohammed Hussein||Defence Minister|2005-09-21|2015-06-07|m
George Boreng Niyami||Trade Minister|2005-09-21|2007-12-26|
Lily Albino Akol Akol||Foreign Minister|2005-09-21|2007-12-26|f
Deng Alor Kuol||Foreign Minister|2007-12-26|2010-06-16|m
James Kol Rona||Trade Minister|2007-12-26|2010-06-16|
Awad Ahmad al-Jaz||Finance Minister|2008-02-13|2010-06-16|
Ali Ahmed Karti||Foreign Minister|2010-06-16|2015-06-07|m
Ali Mahmoud Abdul-Rasool||Finance Minister|2010-06-16|2013-12-08|
Elias Neyama Lel||Trade Minister|2010-06-16|2011-12-27|
Alhaj Adam Yousef||Vice President|2011-09-13|2013-12-07|m
Osman Omar al-Sharif||Trade Minister|2011-12-27|2015-06-07|
Bakri Hassan Saleh||Vice President|2013-12-07|2019-02-23|m
Hassabu Mohamed Abdalrahman||Vice President|2013-12-07|2018-09-10|m
Badereldien Mahmoud||Finance Minister|2013-12-08|2017-05-12|
Ibrahim Ghandour||Foreign Minister|2015-06-07|2018-04-19|m
Mansour Yousif Al-Agab||Trade Minister|2015-06-07|2017-05-12|
Mustafa Osman al Obeid||Defence Minister|2015-06-07|2015-08-23|
Mohamed Ahmed bin Awaf||Defence Minister|2015-08-23|2019-04-11|
Bakri Hassan Saleh||Prime Minister|2017-03-02|2018-09-10|m
Mohammed Osman Suleiman Rikabi||Finance Minister|2017-05-12|2018-09-09|
Sirr Al-Khatim Al-Khalifa||Trade Minister|2017-05-12|2018-09-09|m
Abdalla Hamdok||Finance Minister|2018-09-09|2018-09-15|m
Motazz Moussa||Prime Minister|2018-09-09|2019-02-23|m
Osman Kebir||Vice President|2018-09-10|2019-04-11|m
Ahmed Awad Ibn Auf||Vice President|2019-02-23|2019-04-11|m
Mohamed Tahir Ayala||Prime Minister|2019-02-23|2019-04-11|m
Magdi Hassan Yassin||Finance Minister|2019-03-13|2019-04-11|
Abdallah Hamdouk|Hamdouk|Prime Minister|2019-08-01|2022-01-19|
Abdalla Hamdok||Prime Minister|2019-08-21|2021-10-25|m
Asma Mohamed Abdalla||Foreign Minister|2019-09-08|2020-07-09|f
Ibrahim Elbadawi||Finance Minister|2019-09-08|2020-07-09|m
Jamal Aldin Omar||Defence Minister|2019-09-08|2020-03-25|m
Yassin Ibrahim Yassin||Defence Minister|2020-06-02|2022-12-31|m
Hiba Mohammed Ali||Finance Minister|2020-07-09|2021-02-09|
Omer Ismail||Foreign Minister|2020-07-09|2021-02-09|m
Ali Jido||Trade Minister|2021-02-09|2022-12-31|
Gibril Ibrahim||Finance Minister|2021-02-09|2022-12-31|m
Mariam Sadiq al-Mahdi||Foreign Minister|2021-02-09|2022-12-31|f
Abdalla Hamdok||Prime Minister|2021-11-21|2022-01-02|m
Osman Hussein Osman||Prime Minister|2022-01-19||m
# Suriname
Ramsewak Shankar|Shankar|President|1988-01-25|1991-09-16|
Ronald R. Venetiaan|Venetiaan|President|1991-09-16|1996-09-14|
Jules Wijdenbosch|Wijdenbosch|President|1996-09-14|2000-08-12|
Runaldo Ronald Venetiaan|Venetiaan|President|2000-08-12|2010-08-12|
Desire Delano Bouterse|Bouterse|President|2010-08-12|2020-07-16|
Chandrikapersad Santokhi|Santokhi|President|2020-07-16|2025-07-16|
Jennifer Geerlings-Simons|Geerlings-Simons|President|2025-07-16||
# Sweden
Carl XVI Gustaf|Carl,Carl Gustaf|King|1973-09-15||m
Ingvar Carlsson|Carlsson|Prime Minister|1986-03-12|1991-10-03|
Carl Bildt|Bildt|Prime Minister|1991-10-03|1994-10-06|
Ingvar Carlsson|Carlsson|Prime Minister|1994-10-06|1996-03-21|
Göran Persson||Prime Minister|1996-03-22|2006-10-06|
Björn von Sydow||Defence Minister|1997-02-01|2002-09-30|
Leif Pagrotsky||Trade Minister|1997-02-01|2002-10-21|
Anna Lindh||Foreign Minister|1998-10-07|2003-09-11|
Bosse Ringholm||Finance Minister|1999-04-12|2004-10-21|
Lena Hjelm-Wallén||Defence Minister|2002-09-30|2002-10-21|
Pär Nuder||Defence Minister|2002-10-21|2002-11-03|
Leni Björklund||Defence Minister|2002-11-04|2006-10-06|
Jan O. Karlsson||Foreign Minister|2003-09-11|2003-10-10|
Laila Freivalds||Foreign Minister|2003-10-10|2006-03-21|
Pär Nuder||Finance Minister|2004-10-31|2006-10-06|
Bosse Ringholm||Foreign Minister|2006-03-21|2006-03-27|
Carin Jämtin||Foreign Minister|2006-03-27|2006-04-24|
Jan Eliasson||Foreign Minister|2006-04-24|2006-10-06|
Anders Borg||Finance Minister|2006-10-06|2014-10-03|
Carl Bildt||Foreign Minister|2006-10-06|2014-10-03|
Fredrik Reinfeldt||Prime Minister|2006-10-06|2014-10-03|
Maria Borelius||Trade Minister|2006-10-06|2006-10-14|
Mikael Odenberg||Defence Minister|2006-10-06|2007-09-05|
Sten Tolgfors||Trade Minister|2006-10-24|2007-09-12|
Sten Tolgfors||Defence Minister|2007-09-05|2012-03-29|
Ewa Björling||Trade Minister|2007-09-12|2014-10-03|
Catharina Elmsäter-Svärd||Defence Minister|2012-03-29|2012-04-18|
Karin Enström||Defence Minister|2012-04-18|2014-10-03|
Magdalena Andersson||Finance Minister|2014-10-03|2021-11-30|
Margot Wallström||Foreign Minister|2014-10-03|2019-09-10|
Peter Hultqvist||Defence Minister|2014-10-03|2022-12-31|
Stefan Löfven||Prime Minister|2014-10-03|2021-11-30|
Ann Linde||Trade Minister|2016-05-25|2019-09-10|
Ann Linde||Foreign Minister|2019-09-10|2022-12-31|
Anna Hallberg||Trade Minister|2019-09-10|2021-11-30|
Magdalena Andersson||Prime Minister|2021-11-30|2022-10-18|
Mikael Damberg||Finance Minister|2021-11-30|2022-12-31|
Ulf Kristersson|Kristersson|Prime Minister|2022-10-18||
# Switzerland
Arnold Koller|Koller|President|1997-01-01|1998-01-01|
Flavio Cotti|Cotti|President|1998-01-01|1999-01-01|
Ruth Dreifuss|Dreifuss|President|1999-01-01|2000-01-01|
Adolf Ogi||President|2000-01-01|2000-12-31|m
Annemarie Huber-Hotz||Chancellor|2000-01-01|2007-12-31|f
Moritz Leuenberger||Vice President|2000-01-01|2000-12-01|m
Kaspar Villiger||Vice President|2001-01-01|2001-12-31|m
Moritz Leuenberger||President|2001-01-01|2001-12-31|m
Kaspar Villiger||President|2002-01-01|2002-12-31|m
Pascal Couchepin||Vice President|2002-01-01|2002-12-31|m
Pascal Couchepin||President|2003-01-01|2003-12-31|m
Joseph Deiss||President|2004-01-01|2004-12-31|m
Moritz Leuenberger||Vice President|2005-01-01|2005-12-31|m
Samuel Schmid||President|2005-01-01|2005-12-31|m
Micheline Calmy-Rey||Vice President|2006-01-01|2006-12-31|f
Moritz Leuenberger||President|2006-01-01|2006-12-31|m
Micheline Calmy-Rey||President|2007-01-01|2007-12-31|f
Pascal Couchepin||Vice President|2007-01-01|2007-12-31|m
Corina Casanova||Chancellor|2008-01-01|2015-12-31|f
Pascal Couchepin||President|2008-01-01|2008-12-31|m
Doris Leuthard||Vice President|2009-01-01|2009-12-31|f
Hans-Rudolf Merz||President|2009-01-01|2009-12-31|m
Hans-Rudolf Merz||Vice President|2009-01-01|2009-12-31|m
Doris Leuthard||President|2010-01-01|2010-12-31|f
Micheline Calmy-Rey||Vice President|2010-11-01|2010-12-31|f
Micheline Calmy-Rey||President|2011-01-01|2011-12-31|f
Eveline Widmer-Schlumpf||President|2012-01-01|2012-12-31|f
Ueli Maurer||Vice President|2012-01-01|2012-12-31|m
Ueli Maurer||President|2013-01-01|2013-12-31|m
Didier Burkhalter||President|2014-01-01|2014-12-31|m
Simonetta Sommaruga||President|2015-01-01|2015-12-31|f
Doris Leuthard||Vice President|2016-01-01|2016-12-31|f
Johann Schneider-Ammann||President|2016-01-01|2016-12-31|m
Walter Thurnherr||Chancellor|2016-01-01|2022-12-31|m
Alain Berset||Vice President|2017-01-01|2017-12-31|m
Doris Leuthard||President|2017-01-01|2017-12-31|f
Alain Berset||President|2018-01-01|2018-12-31|m
Ueli Maurer||Vice President|2018-01-01|2018-12-31|m
Ueli Maurer||President|2019-01-01|2019-12-31|m
Simonetta Sommaruga||President|2020-01-01|2020-12-31|f
Guy Parmelin||President|2021-01-01|2021-12-31|m
Ignazio Cassis||Vice President|2021-01-01|2021-12-31|m
Alain Berset||Vice President|2022-01-01|2022-12-31|m
Ignazio Cassis||President|2022-01-01|2023-01-01|m
Swiss Confederation Alain Berset|Berset|President|2023-01-01|2024-01-01|
Swiss Confederation Viola Amherd|Amherd|President|2024-01-01|2025-01-01|
Swiss Confederation Karin Keller-Sutter|Keller-Sutter|President|2025-01-01|2026-01-01|
Swiss Confederation Guy Parmelin|Parmelin|President|2026-01-01||
# Syria
Hafez al-Assad|al-Asad|President|1971-03-12|2000-06-10|m
Mustafa Tlass||Defence Minister|1972-03-22|2004-05-12|m
Farouk al-Sharaa||Foreign Minister|1984-03-01|2006-02-21|m
Abdul Halim Khaddam||Vice President|1984-03-11|2005-02-09|m
Zuhair Masharqa||Vice President|1984-03-11|2005-02-21|m
Khalid al-Mahayni||Finance Minister|1987-01-01|2001-12-31|
Mahmoud Zuabi|Zu'Bi|Prime Minister|1987-11-01|2000-03-07|m
Muhammad Mustafa Mero|Miru|Prime Minister|2000-03-07|2003-09-10|m
Abdul Halim Khaddam||President|2000-06-10|2000-07-17|m
Bashar al-Assad|al-Asad|President|2000-07-17||m
Mohammad al-Atrash||Finance Minister|2001-12-13|2003-09-10|m
Muhammad Naji al-Otari|al-Utri|Prime Minister|2003-09-10|2011-04-14|m
Mohammad al-Hussein||Finance Minister|2003-09-18|2011-04-14|m
Hasan Turkmani||Defence Minister|2004-05-12|2009-06-03|m
Farouk al-Sharaa||Vice President|2006-02-21|2014-07-19|m
Walid Muallem||Foreign Minister|2006-02-21|2020-11-16|m
Najah al-Attar||Vice President|2006-03-23|2022-12-31|f
Ali Habib Mahmud||Defence Minister|2009-06-03|2011-08-08|m
Adel Safar|Safr|Prime Minister|2011-04-14|2012-06-23|m
Mohammad al Jililati||Finance Minister|2011-04-14|2013-02-09|m
Dawoud Rajiha||Defence Minister|2011-08-08|2012-07-18|m
Riyad Farid Hijab||Prime Minister|2012-06-23|2012-08-06|m
Fahd Jassem al-Freij||Defence Minister|2012-07-18|2018-01-01|m
Omar Ibrahim Ghalawanji|al-Halqi|Prime Minister|2012-08-06|2012-08-09|m
Wael Nader Al-Halqi||Prime Minister|2012-08-09|2016-07-03|m
Ismael Ismael||Finance Minister|2014-01-01|2016-12-31|
Maamoun Hamdan||Finance Minister|2016-01-01|2020-12-31|
Imad Khamis||Prime Minister|2016-07-13|2020-06-11|m
Ali Abdullah Ayyoub||Defence Minister|2018-01-01|2022-04-28|m
Hussein Arnous||Prime Minister|2020-06-11|2024-12-08|m
Kenan Yaghi||Finance Minister|2020-08-30|2022-12-31|m
Faisal Mekdad||Foreign Minister|2020-11-22|2022-12-31|m
Ali Mahmoud Abbas||Defence Minister|2022-04-28|2022-12-31|m
Muhammad al-Bashir|al-Bashir|Prime Minister|2024-12-08||
# Taiwan
Lee Teng-hui||President|1988-01-13|2000-05-20|m
Hao Po-ts'un|Hao|Premier|1990-05-02|1993-02-23|
Lien Chan|Lien|Premier|1993-02-23|1997-09-01|
Lien Chan||Vice President|1996-05-20|2000-05-20|m
Paul Chiu||Finance Minister|1996-06-10|2000-05-20|m
Vincent Siew||Premier|1997-09-01|2000-05-20|m
Tang Fei||Defence Minister|1999-02-01|2000-05-19|m
Chen Chien-jen||Foreign Minister|1999-11-30|2000-05-20|m
Annette Lu||Vice President|2000-05-20|2008-05-20|f
Chen Shui-bian||President|2000-05-20|2008-05-20|m
Shea Jia-dong||Finance Minister|2000-05-20|2000-10-06|m
Tang Fei||Premier|2000-05-20|2000-10-06|m
Tien Hung-mao||Foreign Minister|2000-05-20|2002-02-01|m
Wu Shih-wen||Defence Minister|2000-05-20|2002-01-31|m
Chang Chun-hsiung||Premier|2000-10-06|2002-02-01|m
Yen Ching-chang||Finance Minister|2000-10-06|2002-02-01|m
Eugene Chien||Foreign Minister|2002-02-01|2004-04-16|m
Lee Yung-san||Finance Minister|2002-02-01|2002-12-02|m
Tang Yao-ming||Defence Minister|2002-02-01|2004-05-19|m
Yu Shyi-kun||Premier|2002-02-01|2005-02-01|m
Lin Chuan||Finance Minister|2002-12-02|2006-01-25|m
Mark Chen||Foreign Minister|2004-04-16|2006-01-25|m
Lee Jye||Defence Minister|2004-05-20|2007-05-19|m
Frank Hsieh||Premier|2005-02-01|2006-01-25|m
James C. F. Huang||Foreign Minister|2006-01-25|2008-05-05|m
Joseph Lyu||Finance Minister|2006-01-25|2006-07-04|m
Su Tseng-chang||Premier|2006-01-25|2007-05-21|m
Ho Chih-chin||Finance Minister|2006-07-04|2008-03-14|m
Lee Tien-yu||Defence Minister|2007-05-20|2008-02-24|m
Chang Chun-hsiung||Premier|2007-05-21|2008-05-20|m
Michael Tsai||Defence Minister|2008-02-25|2008-05-19|m
Lee Ruey-tsang||Finance Minister|2008-03-14|2008-05-20|m
Yang Tzu-pao||Foreign Minister|2008-05-06|2008-05-19|m
Chen Chao-min||Defence Minister|2008-05-20|2009-09-09|m
Francisco Ou||Foreign Minister|2008-05-20|2009-09-10|m
Lee Sush-der||Finance Minister|2008-05-20|2012-02-06|m
Liu Chao-shiuan|Lio|Premier|2008-05-20|2009-09-10|m
Ma Ying-jeou||President|2008-05-20|2016-05-20|m
Kao Hua-chu||Defence Minister|2009-09-10|2013-07-31|m
Timothy Yang||Foreign Minister|2009-09-10|2012-09-26|m
Wu Den-yih||Premier|2009-09-10|2012-02-06|m
Christina Liu||Finance Minister|2012-02-06|2012-05-30|f
Sean Chen||Premier|2012-02-06|2013-02-18|m
Wu Den-yih||Vice President|2012-05-20|2016-05-19|m
Tseng Ming-chung||Finance Minister|2012-05-31|2012-06-04|m
Chang Sheng-ford||Finance Minister|2012-06-01|2016-05-20|m
David Lin||Foreign Minister|2012-09-27|2016-05-20|m
Jiang Yi-huah||Premier|2013-02-18|2014-12-08|m
Andrew Yang||Defence Minister|2013-08-01|2013-08-07|m
Yen Ming||Defence Minister|2013-08-08|2015-01-30|m
Mao Chi-kuo||Premier|2014-12-08|2016-02-01|m
Kao Kuang-chi||Defence Minister|2015-01-31|2016-05-19|m
Chang San-cheng||Premier|2016-02-01|2016-05-20|m
Chen Chien-jen||Vice President|2016-05-20|2020-05-19|m
David Lee||Foreign Minister|2016-05-20|2018-02-25|m
Feng Shih-kuan||Defence Minister|2016-05-20|2018-02-25|m
Lin Chuan||Premier|2016-05-20|2017-09-08|m
Sheu Yu-jer||Finance Minister|2016-05-20|2018-07-16|m
Tsai Ing-wen||President|2016-05-20|2024-05-20|f
Lai Ching-te||Premier|2017-09-08|2019-01-14|m
Joseph Wu||Foreign Minister|2018-02-26|2022-12-31|m
Yen Teh-fa||Defence Minister|2018-02-26|2021-02-23|m
Su Jain-rong||Finance Minister|2018-07-16|2022-12-25|m
Su Tseng-chang||Premier|2019-01-14|2023-01-31|m
Lai Ching-te||Vice President|2020-05-20|2022-12-31|m
Chiu Kuo-cheng||Defence Minister|2021-02-23|2022-12-31|m
Chen Chien-jen|Chen|Premier|2023-01-31|2024-05-20|
Cho Jung-tai|Cho|Premier|2024-05-20||
Lai Ching-te|Lai|President|2024-05-20||
# Tajikistan
Rakhman Nabiyev|Nabiyev|President|1991-09-01|1992-11-01|
Akbar Mirzoyev|Mirzoyev|Prime Minister|1992-01-10|1992-11-01|
Abdumalik Abulajanov|Abulajanov|Prime Minister|1992-11-01|1994-12-02|
Assembly Chairman Emomili Rakhmanov|Rakhmanov,Rakhmonov|Head of State and|1992-11-01|1994-11-06|
Emomili Rakhmonov|Rakhmonov|President|1994-11-06|1994-11-16|
Emomali Rahmon|Rahmonov,Rahmon|President|1994-11-16||
Jamshed Karimov|Karimov|Prime Minister|1994-12-02|1996-02-08|
Yahyo Azimov|Azimov|Prime Minister|1996-02-08|1999-01-20|
Oqil Oqilov|Oqilov|Prime Minister|1999-01-20|2013-11-23|
Qohir Rasulzoda|Rasulzoda|Prime Minister|2013-11-23||
# Tanzania
Ali Hassan Mwinyi|Mwinyi|President|1985-11-05|1995-11-23|
John Malecela|Malecela|Prime Minister|1990-11-09|1994-12-07|
Cleopa David Msuya|Msuya|Prime Minister|1994-12-07|1995-11-23|
Benjamin William Mkapa|Mkara,Mkapa|President|1995-11-23|2005-12-21|
Fredrick Sumaye|Sumaye|Prime Minister|1995-11-27|2005-12-21|
Jakaya Kikwete|Kikwete|President|2005-12-21|2015-11-05|
John Magufuli|Magufuli|President|2015-11-05|2021-03-19|
Samia Suluhu Hassan|Hassan|President|2021-03-19||
# Thailand
Bhumibol Adulyadej||King|1946-06-09|2016-12-01|m
Phumiphon Adunyadet|Phumiphon Adunlayadet,Phumiphon,Phumiphon Bhumibol|King|1946-06-09|2016-12-01|m
Anan Panyarachun|Anan,Panyarachun|Prime Minister|1991-03-04|1992-09-23|
Chuan Likphai|Chuan|Prime Minister|1992-09-23|1995-07-13|
Banhan Sinlapa-acha|Banhan|Prime Minister|1995-07-13|1996-11-25|
Chawalit Yongchaiyut|Chawalit|Prime Minister|1996-11-25|1997-11-15|
Chuan Likphai|Chuan|Prime Minister|1997-11-15|2001-02-09|
Thaksin Chinnawat|Thaksin|Prime Minister|2001-02-09|2006-10-01|
Surayut Chulanon|Surayut|Prime Minister|2006-10-01|2008-12-17|
Abhisit Wetchachiwa also spelled Abhisit Vejjajiva|Abhisit Abhisit|Prime Minister|2008-12-17|2011-08-08|
Yinglak Chinnawat also spelled Yingluck Shinawatra|Yinglak Yingluck|Prime Minister|2011-08-08|2014-08-25|
Prayut Chan-ocha|Prayut|Prime Minister|2014-08-25|2022-08-01|
Wachiralongkon also spelled Vajiralongkorn|Wachiralongkon|King|2016-12-01||m
Prawit Wongsuwan|Prawit|Prime Minister|2022-08-01|2023-09-05|
Settha Thawisin|Settha,Settha Srettha|Prime Minister|2023-09-05|2024-08-18|
Srettha Thawisin|Srettha|Prime Minister|2023-09-05|2024-08-18|
Paetongtarn Shinawatra|Shinawatra|Prime Minister|2024-08-18|2025-01-01|
Anutin Charnvirakul|Anutin|Prime Minister|2025-01-01|2025-07-03|
Phumtham Wechayachai|Phumtham|Prime Minister|2025-07-03|2026-07-01|
# Timor-Leste
Kay Rala Xanana Gusmao|Gusmao|President|2002-05-20|2007-05-20|
Mari Bin Amude Alkatiri|Alkatiri|Prime Minister|2002-05-20|2006-07-10|
Jose Ramos-Horta|Ramos-Horta|Prime Minister|2006-07-10|2007-08-08|
Jose Ramos-Horta|Ramos-Horta|President|2007-05-20|2012-05-20|
Kay Rala Xanana Gusmao|Gusmao|Prime Minister|2007-08-08|2017-09-15|
Taur Matan Ruak|Ruak|President|2012-05-20|2017-05-20|
Francisco Guterres|Guterres|President|2017-05-20|2022-05-20|
Mari Alkatiri|Alkatiri|Prime Minister|2017-09-15|2018-06-22|
Taur Matan Ruak|Ruak|Prime Minister|2018-06-22|2023-07-01|
Jose Ramos-Horta|Ramos-Horta|President|2022-05-20||
Kay Rala Xanana Gusmao|Gusmao|Prime Minister|2023-07-01||
# Togo
Gnassingbe Eyadema|Eyadema|President|1967-04-14|2005-05-04|
Joseph Kokou Koffigoh|Koffigoh|Prime Minister|1991-08-28|1994-04-01|
Edem Kodjo|Kodjo|Prime Minister|1994-04-01|1996-08-01|
Kwassi Klutse|Klutse|Prime Minister|1996-08-01|1999-05-01|
Eugene Koffi Adoboli|Adoboli|Prime Minister|1999-05-01|2000-08-29|
Agbeyome Kodjo|Kodjo|Prime Minister|2000-08-29|2002-06-29|
Koffi Sama|Sama|Prime Minister|2002-06-29|2005-06-08|
Faure Gnassingbe|Gnassingbe|President|2005-05-04||
Edem Kodjo|Kodjo|Prime Minister|2005-06-08|2006-09-16|
Yawovi Agboyibo|Agboyibo|Prime Minister|2006-09-16|2008-09-07|
Gilbert Houngbo|Houngbo|Prime Minister|2008-09-07|2012-07-23|
Kwesi Seleagodji Ahoomey-Zunu|Ahoomey-Zunu|Prime Minister|2012-07-23|2015-06-05|
Komi Klassou|Klassou|Prime Minister|2015-06-05|2020-09-25|
Victoire Tomegah Dogbe|Tomegah,Dogbe|Prime Minister|2020-09-25|2025-05-03|
Jean-Lucien Kwassi Savi de Tove|Tove|President|2025-05-03||
# Tonga
Fatafehi Tu'Ipelehake|Tu'Ipelehake|Prime Minister|1965-12-16|1991-08-22|
Taufa'ahau Tupou IV|Tupou|King|1965-12-16|2006-09-11|m
Baron Vaea|Vaea|Prime Minister|1991-08-22|2000-01-03|
Lavaka ata Ulukalala|Ulukalala|Prime Minister|2000-01-03|2006-02-11|
Feleti Sevele|Sevele|Prime Minister|2006-02-11|2010-12-22|
George Tupou V|Tupou|King|2006-09-11|2012-03-18|m
Lord Siale'ataonga Tu'Ivakano|Tu'Ivakano|Prime Minister|2010-12-22|2014-12-30|
Tupou VI|Tupou|King|2012-03-18||m
'Akilisi Pohiva|Pohiva|Prime Minister|2014-12-30|2019-09-27|
Pohiva Tu'I'Onetoa|Tu'I'Onetoa|Prime Minister|2019-09-27|2021-12-27|
Siaosi Sovaleni|Sovaleni|Prime Minister|2021-12-27|2024-12-09|
Samiu Vaipulu|Vaipulu|Prime Minister|2024-12-09|2025-01-22|
Aisake Valu Eke|Eke|Prime Minister|2025-01-22|2025-12-18|
Fatafehi Fakafanua|Fakafanua|Prime Minister|2025-12-18||
# Trinidad and Tobago
Arthur Napoleon Raymond Robinson|Robinson|Prime Minister|1986-12-18|1991-12-17|
Noor Mohammed Hassanali|Hassanali|President|1987-03-18|1997-03-19|
Patrick Augustus Mervyn Manning|Manning|Prime Minister|1991-12-17|1995-11-09|
Basdeo Panday|Panday|Prime Minister|1995-11-09|2001-12-24|
Arthur Napoleon Raymond Robinson|Robinson|President|1997-03-19|2003-03-17|
Patrick Manning|Manning|Prime Minister|2001-12-24|2010-05-26|
George Maxwell Richards|Richards|President|2003-03-17|2013-03-18|
Kamla Persad-Bissessar|Persad-Bissessar|Prime Minister|2010-05-26|2015-09-09|
Anthony Carmona|Carmona|President|2013-03-18|2018-03-19|
Keith Rowley|Rowley|Prime Minister|2015-09-09|2025-03-17|
Paula-Mae Weekes|Weekes|President|2018-03-19|2023-03-20|
Christine Kangaloo|Kangaloo|President|2023-03-20||
Stuart Richard Young|Young|Prime Minister|2025-03-17|2025-05-01|
Kamla Susheila Persad-Bissessar|Persad-Bissessar|Prime Minister|2025-05-01||
# Tunisia
Zine El Abidine Ben Ali||President|1987-11-07|2011-01-14|
Hamed Karoui|Karoui|Prime Minister|1989-09-26|1999-11-17|
Taoufik Baccar||Finance Minister|1999-04-22|2004-01-14|
Habib Ben Yahia||Foreign Minister|1999-11-11|2004-11-10|
Mohamed Ghannouchi||Prime Minister|1999-11-17|2011-02-27|
Mohamed Jegham||Defence Minister|1999-11-17|2001-01-23|
Dali Jazi||Defence Minister|2001-01-23|2004-11-10|
Mounir Jaidane||Finance Minister|2004-01-14|2004-03-24|
Mohamed Rachid Kechiche||Finance Minister|2004-03-24|2010-01-14|
Abdelbaki Hermassi||Foreign Minister|2004-11-10|2005-08-17|
Hédi M'henni||Defence Minister|2004-11-10|2005-08-17|
Abdelwahab Abdallah||Foreign Minister|2005-08-17|2010-01-14|
Kamel Morjane||Defence Minister|2005-08-17|2010-01-14|
Kamel Morjane||Foreign Minister|2010-01-14|2011-01-27|
Mohamed Ridha Chalghoum||Finance Minister|2010-01-14|2011-01-27|
Ridha Grira||Defence Minister|2010-01-14|2011-01-27|
Mohamed Ghannouchi||President|2011-01-14|2011-01-15|
Fouad Mebazaa||President|2011-01-15|2011-12-13|
Abdelkarim Zbidi||Defence Minister|2011-01-27|2013-03-13|
Ahmed Ounaies||Foreign Minister|2011-01-27|2011-02-21|
Jalloul Ayed||Finance Minister|2011-01-27|2011-12-24|
Mouldi Kefi||Foreign Minister|2011-02-21|2011-12-23|
Beji Caid Essebsi||Prime Minister|2011-02-28|2011-12-24|
Moncef Marzouki||President|2011-12-13|2014-12-31|
Rafik Abdessalem||Foreign Minister|2011-12-23|2013-03-14|
Hamadi Jebali||Prime Minister|2011-12-24|2013-03-13|
Houcine Dimassi||Finance Minister|2011-12-24|2012-07-27|
Slim Besbes||Finance Minister|2012-07-27|2012-12-19|
Elyes Fakhfakh||Finance Minister|2012-12-19|2014-01-29|
Ali Laareydh|Laareydh|Prime Minister|2013-02-27|2014-01-29|
Ali Laarayedh||Prime Minister|2013-03-13|2014-01-29|
Rachid Sabbagh||Defence Minister|2013-03-13|2014-01-29|
Othman Jerandi||Foreign Minister|2013-03-14|2014-01-28|
Mongi Hamdi||Foreign Minister|2014-01-28|2015-02-05|
Ghazi Jeribi||Defence Minister|2014-01-29|2015-02-06|
Hakim Ben Hammouda||Finance Minister|2014-01-29|2015-02-06|
Mehdi Jomaa||Prime Minister|2014-01-29|2015-02-06|
Beji Caid Essebsi||President|2014-12-31|2019-07-25|
Taïeb Baccouche||Foreign Minister|2015-02-05|2016-01-06|
Farhat Horchani||Defence Minister|2015-02-06|2017-09-06|
Habib Essid||Prime Minister|2015-02-06|2016-08-27|
Slim Chaker||Finance Minister|2015-02-06|2016-08-27|
Khemaies Jhinaoui||Foreign Minister|2016-01-06|2019-10-29|
Lamia Zribi||Finance Minister|2016-08-27|2017-04-30|
Youssef Chahed||Prime Minister|2016-08-27|2020-02-27|
Fadhel Abdelkefi||Finance Minister|2017-04-30|2017-09-12|
Abdelkarim Zbidi||Defence Minister|2017-09-06|2019-10-29|
Mohamed Ridha Chalghoum||Finance Minister|2017-09-12|2020-02-27|
Mohamed Ennaceur||President|2019-07-25|2019-10-23|
Kais Saied||President|2019-10-23||
Mohamed Karim El Jamoussi||Defence Minister|2019-10-29|2020-02-27|
Sabri Bachtobji||Foreign Minister|2019-10-29|2020-02-27|
Elyes Fakhfakh||Prime Minister|2020-02-27|2020-09-02|
Imed Hazgui||Defence Minister|2020-02-27|2020-09-02|
Nizar Yaiche||Finance Minister|2020-02-27|2020-09-02|
Noureddine Erray||Foreign Minister|2020-02-27|2020-07-24|
Selma Ennaifer||Foreign Minister|2020-07-24|2020-09-02|
Ali Kooli||Finance Minister|2020-09-02|2021-08-02|
Brahim Bartagi||Defence Minister|2020-09-02|2021-07-26|
Hichem Mechichi||Prime Minister|2020-09-02|2021-07-25|
Othman Jerandi||Foreign Minister|2020-09-02|2022-12-31|
Sihem Boughdiri||Finance Minister|2021-08-02|2022-12-31|
Imed Memmich||Defence Minister|2021-10-11|2022-12-31|
Najla Bouden|Romdhane|Prime Minister|2021-10-11|2023-08-01|
Ahmed Hachani|Hachani|Prime Minister|2023-08-01|2024-08-08|
Kamel Maddouri|Maddouri|Prime Minister|2024-08-08|2025-03-21|
Sarra Zaafrani Zenzri|Zaafrani|Prime Minister|2025-03-21||
# Turkey
Turgut Ozal|Ozal|President|1989-11-09|1993-05-16|
Yildirim Akbulut|Akbulut|Prime Minister|1989-11-09|1991-06-30|
Mesut Yilmaz|Yilmaz|Prime Minister|1991-06-30|1991-11-30|
Suleyman Demirel|Demirel|Prime Minister|1991-11-30|1993-07-05|
Süleyman Demirel||President|1993-05-16|2000-05-16|m
Tansu Ciller|Ciller|Prime Minister|1993-07-05|1996-03-12|
Mesut Yilmaz|Yilmaz|Prime Minister|1996-03-12|1996-07-08|
Necmettin Erbakan|Erbakan|Prime Minister|1996-07-08|1997-07-12|
Mesut Yilmaz|Yilmaz|Prime Minister|1997-07-12|1999-01-11|
İsmail Cem İpekçi||Foreign Minister|1999-04-18|2002-07-11|m
Bülent Ecevit||Prime Minister|1999-05-28|2002-11-18|m
Sabahattin Çakmakoğlu||Defence Minister|1999-05-28|2002-11-18|m
Sümer Oral||Finance Minister|1999-05-28|2002-11-19|m
Ahmet Necdet Sezer||President|2000-05-16|2007-08-28|m
Şükrü Sina Gürel||Foreign Minister|2002-07-12|2002-11-19|m
Abdullah Gül||Prime Minister|2002-11-18|2003-03-14|m
Vecdi Gönül||Defence Minister|2002-11-18|2011-07-06|m
Kemal Unakıtan||Finance Minister|2002-11-19|2009-05-01|m
Yaşar Yakış||Foreign Minister|2002-11-19|2003-03-14|m
Abdullah Gül||Foreign Minister|2003-03-14|2007-08-28|m
Recep Tayyip Erdoğan||Prime Minister|2003-03-14|2014-08-29|m
Abdullah Gül||President|2007-08-28|2014-08-28|m
Ali Babacan||Foreign Minister|2007-08-29|2009-05-02|m
Mehmet Şimşek||Finance Minister|2009-05-01|2015-11-24|m
Ahmet Davutoğlu||Foreign Minister|2009-05-02|2014-08-29|m
İsmet Yılmaz||Defence Minister|2011-07-06|2013-01-24|m
Recep Tayyip Erdoğan||President|2014-08-28||m
Ahmet Davutoğlu||Prime Minister|2014-08-29|2016-05-24|m
Mevlüt Çavuşoğlu||Foreign Minister|2014-08-29|2015-08-30|m
Vecdi Gönül||Defence Minister|2015-07-03|2015-11-24|m
Feridun Sinirlioğlu||Foreign Minister|2015-08-30|2015-11-24|m
İsmet Yılmaz||Defence Minister|2015-11-24|2016-05-24|m
Mevlüt Çavuşoğlu||Foreign Minister|2015-11-24|2022-12-31|m
Naci Ağbal||Finance Minister|2015-11-24|2018-07-10|m
Binali Yıldırım|Yildirim|Prime Minister|2016-05-24|2018-07-09|m
Fikri Işık||Defence Minister|2016-05-24|2018-07-10|m
Nurettin Canikli||Defence Minister|2016-05-24|2018-07-10|m
Berat Albayrak||Finance Minister|2018-07-10|2020-11-09|m
Fuat Oktay||Vice President|2018-07-10|2022-12-31|m
Hulusi Akar||Defence Minister|2018-07-10|2022-12-31|m
Ruhsar Pekcan||Trade Minister|2018-07-10|2021-04-21|f
Lütfi Elvan||Finance Minister|2020-11-10|2021-12-02|m
Mehmet Muş||Trade Minister|2021-04-21|2022-12-31|m
Nureddin Nebati||Finance Minister|2021-12-02|2022-12-31|m
# Turkmenistan
Cabinet of Ministers Saparmurat Niyazov|Niyazov|President|1990-10-27|2007-02-14|
Saparmurad Niyazov|Niyazov|President|1992-06-21|2007-02-14|
Gurbanguly Berdimuhamedow|Berdimuhamedow|President|2007-02-14|2022-03-19|
Serdar Berdimuhamedov|Berdimuhamedow,Berdimuhamedov|President|2022-03-19||
# Tuvalu
Elizabeth II|Elizabeth,Elizabeth Uk|Queen|1952-02-06|2022-09-08|f
Bikenibeu Paeniu|Paeniu|Prime Minister|1989-10-16|1993-12-10|
Kamuta Latasi|Latasi|Prime Minister|1993-12-10|1996-12-23|
Bikenibeu Paeniu|Paeniu|Prime Minister|1996-12-23|1999-04-01|
Ionatana Ionatana|Ionatana|Prime Minister|1999-04-01|2000-12-08|
Lagitupu Tuilimu|Tuilimu|Prime Minister|2000-12-08|2002-08-02|
Saufatu Sopoanga|Sopoanga|Prime Minister|2002-08-02|2004-10-11|
Maatia Toafa|Toafa|Prime Minister|2004-10-11|2006-08-14|
Apisai Ielemia|Ielemia|Prime Minister|2006-08-14|2010-12-24|
Willie Telavi|Telavi|Prime Minister|2010-12-24|2013-08-05|
Enele Sopoaga|Sopoaga|Prime Minister|2013-08-05|2019-09-19|
Kausea Natano|Natano|Prime Minister|2019-09-19|2024-02-27|
Charles III|Charles|King|2022-09-08||m
Feleti Penitala Teo|Teo|Prime Minister|2024-02-27||
# Uganda
Yoweri Kaguta Museveni|Museveni|President|1986-01-26||
Samson Babi Mululu Kisekka|Kisekka|Prime Minister|1986-01-30|1991-01-01|
George Cosmas Adyebo|Adyebo|Prime Minister|1991-01-01|1994-11-18|
Kintu Musoke|Musoke|Prime Minister|1994-11-18|2021-06-14|
Robinah Nabbanja|Nabbanja|Prime Minister|2021-06-14||
# Ukraine
Vitol'd Fokin|Fokin|Prime Minister|1991-11-14|1992-10-13|
Leonid M. Kravchuk|Kravchuk|President|1991-12-05|1994-07-19|
Leonid Danilovych Kuchma|Kuchma|Prime Minister|1992-10-13|1995-06-01|
Leonid Kuchma||President|1994-07-19|2005-01-23|
Yeuben Marchuk|Marchuk|Prime Minister|1995-06-01|1996-05-01|
Pavlo Lazarenko|Lazarenko|Prime Minister|1996-05-01|1997-07-16|
Oleksandr Kuzmuk||Defence Minister|1996-07-11|2001-10-24|
Valeriy Pustovoytenko|Pustovoytenko|Prime Minister|1997-07-16|1999-12-22|
Borys Tarasyuk||Foreign Minister|1998-04-17|2000-09-29|
Viktor Yushchenko||Prime Minister|1999-12-22|2001-05-29|
Anatoliy Zlenko||Foreign Minister|2000-10-02|2003-09-02|
Anatoliy Kinakh||Prime Minister|2001-05-29|2002-11-21|
Volodymyr Shkidchenko||Defence Minister|2001-11-12|2003-06-25|
Viktor Yanukovych||Prime Minister|2002-11-21|2004-12-07|
Mykola Azarov||Finance Minister|2002-11-26|2005-02-03|
Yevhen Marchuk||Defence Minister|2003-06-25|2004-09-23|
Kostyantyn Gryshchenko||Foreign Minister|2003-09-02|2005-02-03|
Oleksandr Kuzmuk||Defence Minister|2004-09-24|2005-02-03|
Mykola Azarov||Prime Minister|2004-12-07|2004-12-28|
Viktor Yanukovych||Prime Minister|2004-12-28|2005-01-05|
Mykola Azarov||Prime Minister|2005-01-05|2005-01-24|
Viktor Yushchenko||President|2005-01-23|2010-02-25|
Yulia Tymoshenko||Prime Minister|2005-01-24|2005-09-08|
Anatoliy Hrytsenko||Defence Minister|2005-02-04|2007-12-18|
Borys Tarasyuk||Foreign Minister|2005-02-04|2007-01-30|
Yuriy Yekhanurov||Prime Minister|2005-09-08|2006-08-04|
Mykola Azarov||Finance Minister|2006-08-04|2007-12-18|
Viktor Yanukovych||Prime Minister|2006-08-04|2007-12-18|
Volodymyr Ohryzko||Foreign Minister|2007-01-31|2007-03-21|
Arseniy Yatsenyuk||Foreign Minister|2007-03-21|2007-12-04|
Viktor Pynzenyk||Finance Minister|2007-12-18|2009-02-17|
Volodymyr Ohryzko||Foreign Minister|2007-12-18|2009-03-03|
Yulia Tymoshenko||Prime Minister|2007-12-18|2010-03-04|
Yuriy Yekhanurov||Defence Minister|2007-12-18|2009-06-05|
Volodymyr Khandohiy||Foreign Minister|2009-03-03|2009-10-09|
Ihor Umansky||Finance Minister|2009-04-08|2010-03-11|
Valerii Ivashchenko||Defence Minister|2009-06-05|2010-03-11|
Petro Poroshenko||Foreign Minister|2009-10-09|2010-03-11|
Viktor Yanukovych||President|2010-02-25|2014-02-22|
Oleksandr Turchynov||Prime Minister|2010-03-04|2010-03-11|
Kostyantyn Gryshchenko||Foreign Minister|2010-03-11|2012-12-24|
Mykhailo Yezhel||Defence Minister|2010-03-11|2012-02-08|
Mykola Azarov||Prime Minister|2010-03-11|2014-01-28|
Valeriy Khoroshkovskyi||Finance Minister|2012-01-18|2012-02-22|
Dmytro Salamatin||Defence Minister|2012-02-08|2012-12-24|
Yuriy Kolobov||Finance Minister|2012-02-28|2014-02-27|
Leonid Kozhara||Foreign Minister|2012-12-24|2014-02-23|
Pavlo Lebedyev||Defence Minister|2012-12-24|2014-02-27|
Serhiy Arbuzov||Prime Minister|2014-01-28|2014-02-22|
Oleksandr Turchynov|Yatsenyuk|Prime Minister|2014-02-22|2014-02-27|
Volodymyr Zamana||Defence Minister|2014-02-22|2014-02-27|
Oleksandr Turchynov||President|2014-02-23|2014-06-07|
Andriy Deshchytsya||Foreign Minister|2014-02-27|2014-06-19|
Arseniy Yatsenyuk||Prime Minister|2014-02-27|2016-04-14|
Ihor Tenyukh||Defence Minister|2014-02-27|2014-03-25|
Oleksandr Shlapak||Finance Minister|2014-02-27|2014-12-02|
Mykhailo Koval||Defence Minister|2014-03-25|2014-07-03|
Petro Poroshenko||President|2014-06-07|2019-05-20|
Valeriy Heletey||Defence Minister|2014-07-03|2014-10-14|
Volodymyr Groysman||Prime Minister|2014-07-25|2014-07-31|
Natalie Jaresko||Finance Minister|2014-12-02|2016-04-14|
Oleksandr Danylyuk||Finance Minister|2016-04-14|2018-06-07|
Pavlo Klimkin||Foreign Minister|2016-04-14|2019-08-29|
Stepan Poltorak||Defence Minister|2016-04-14|2019-08-29|
Volodymyr Groysman|Hroisman,Hroysman|Prime Minister|2016-04-14|2019-08-29|
Oksana Markarova||Finance Minister|2018-06-07|2020-03-04|
Volodymyr Zelenskyy||President|2019-05-20||
Andriy Zahorodniuk||Defence Minister|2019-08-29|2020-03-04|
Oleksiy Honcharuk||Prime Minister|2019-08-29|2020-03-04|
Vadym Prystaiko||Foreign Minister|2019-08-29|2020-03-04|
Andriy Taran||Defence Minister|2020-03-04|2021-11-03|
Denys Shmyhal||Prime Minister|2020-03-04|2025-07-17|
Dmytro Kuleba||Foreign Minister|2020-03-04|2022-12-31|
Ihor Umansky||Finance Minister|2020-03-04|2020-03-30|
Serhiy Marchenko||Finance Minister|2020-03-04|2022-12-31|
Oleksii Reznikov||Defence Minister|2021-11-04|2022-12-31|
Yulia Svyrydenko|Svyrydenko|Prime Minister|2025-07-17||
# United Arab Emirates
Zayed bin Sultan Al Nahyan|Nuhayyan|President|1971-12-02|2004-11-02|m
Hamdan bin Rashid Al Maktoum||Finance Minister|1971-12-09|2021-03-24|m
Mohammed bin Rashid Al Maktoum||Defence Minister|1971-12-09|2022-12-31|m
Rashid bin Said Al Maktum of Dubayy|Maktum|Prime Minister|1979-04-30|1990-10-08|
Maktoum bin Rashid Al Maktoum|al-Maktum,Maktum|Prime Minister|1990-10-07|2006-01-04|m
Maktoum bin Rashid Al Maktoum|Khalifa|President|2004-11-02|2004-11-03|m
Khalifa bin Zayed Al Nahyan||President|2004-11-03|2022-05-13|m
Mohammed bin Rashid Al Maktoum||Vice President|2006-01-05|2022-12-31|m
Abdullah bin Zayed Al Nahyan||Foreign Minister|2006-02-09|2022-12-31|m
Mohammed bin Rashid Al Maktoum|Muhammad Bin Rashid|Prime Minister|2006-02-11||m
Maktoum bin Mohammed Bin Rashid Al Maktoum||Finance Minister|2021-09-25|2022-12-31|m
Mohammed bin Rashid Al Maktoum|Muhammad,Muhammad Bin Zayid|President|2022-05-13|2022-05-14|m
Mohammed bin Zayed Al Nahyan||President|2022-05-14|2022-12-31|m
# United Kingdom
Elizabeth II|Elizabeth|Queen|1952-02-06|2022-09-08|f
Margaret Thatcher|Thatcher|Prime Minister|1979-05-04|1990-11-28|
John Major|Major|Prime Minister|1990-11-28|1997-05-02|
Gordon Brown||Finance Minister|1997-05-02|2007-06-28|
Robin Cook||Foreign Secretary|1997-05-02|2001-06-08|
Tony Blair||Prime Minister|1997-05-02|2007-06-27|
Geoff Hoon||Defence Secretary|1999-10-11|2005-05-06|
Jack Straw||Foreign Secretary|2001-06-08|2006-05-05|
John Reid||Defence Secretary|2005-05-06|2006-05-05|
Des Browne||Defence Secretary|2006-05-05|2008-10-03|
Margaret Beckett||Foreign Secretary|2006-05-05|2007-06-28|
Gordon Brown||Prime Minister|2007-06-27|2010-05-11|
Alistair Darling||Finance Minister|2007-06-28|2010-05-11|
David Miliband||Foreign Secretary|2007-06-28|2010-05-11|
John Hutton||Defence Secretary|2008-10-03|2009-06-05|
Bob Ainsworth||Defence Secretary|2009-06-05|2010-05-11|
David Cameron||Prime Minister|2010-05-11|2016-07-13|
George Osborne||Finance Minister|2010-05-11|2016-07-13|
Liam Fox||Defence Secretary|2010-05-12|2011-10-14|
William Hague||Foreign Secretary|2010-05-12|2014-07-14|
Philip Hammond||Defence Secretary|2011-10-14|2014-07-15|
Michael Fallon||Defence Secretary|2014-07-15|2017-11-01|
Philip Hammond||Foreign Secretary|2014-07-15|2016-07-13|
Boris Johnson||Foreign Secretary|2016-07-13|2018-07-09|
David Davis||Brexit Secretary|2016-07-13|2018-07-08|
Philip Hammond||Finance Minister|2016-07-13|2019-07-24|
Theresa May||Prime Minister|2016-07-13|2019-07-24|
Gavin Williamson||Defence Secretary|2017-11-02|2019-05-01|
Jeremy Hunt||Foreign Secretary|2018-07-08|2019-07-24|
Dominic Raab||Brexit Secretary|2018-07-09|2018-11-15|
Stephen Barclay||Brexit Secretary|2018-11-16|2020-01-31|
Penny Mordaunt||Defence Secretary|2019-05-01|2019-07-24|
Ben Wallace||Defence Secretary|2019-07-24|2022-12-31|
Boris Johnson||Prime Minister|2019-07-24|2022-09-06|
David Frost||Brexit Secretary|2019-07-24|2020-01-31|
Dominic Raab||Foreign Secretary|2019-07-24|2021-09-15|
Sajid Javid||Finance Minister|2019-07-24|2020-02-13|
Rishi Sunak||Finance Minister|2020-02-13|2022-07-05|
Liz Truss||Foreign Secretary|2021-09-15|2022-12-31|
Nadhim Zahawi||Finance Minister|2022-07-05|2022-12-31|
Mary Elizabeth Truss|Truss|Prime Minister|2022-09-06|2022-10-25|
Charles III|Charles|King|2022-09-08||m
Rishi Sunak|Sunak|Prime Minister|2022-10-25|2024-07-05|
Keir Starmer|Starmer|Prime Minister|2024-07-05||
# United Nations
Kofi Annan||Secretary-General|1997-01-01|2006-12-31|m
Ban Ki-moon||Secretary-General|2007-01-01|2017-01-01|m
António Guterres||Secretary-General|2017-01-01|2022-12-31|m
# United States
George Bush|Bush|President|1989-01-20|1993-01-20|
Al Gore||Vice President|1993-01-20|2001-01-20|m
Bill Clinton||President|1993-01-20|2001-01-20|m
Madeleine Albright||Secretary of State|1997-01-23|2001-01-20|f
William Cohen||Secretary of Defense|1997-01-24|2001-01-20|m
Lawrence Summers||Finance Minister|1999-07-02|2001-01-20|m
Colin Powell||Secretary of State|2001-01-20|2005-01-26|m
Dick Cheney||Vice President|2001-01-20|2009-01-20|m
Donald Rumsfeld||Secretary of Defense|2001-01-20|2006-12-18|m
George W. Bush||President|2001-01-20|2009-01-20|m
Paul H. O'Neill||Finance Minister|2001-01-20|2002-12-31|m
John W. Snow||Finance Minister|2003-02-03|2006-06-28|m
Condoleezza Rice||Secretary of State|2005-01-26|2009-01-20|f
Henry Paulson||Finance Minister|2006-07-10|2009-01-20|m
Robert Gates||Secretary of Defense|2006-12-18|2011-07-01|m
Barack Obama||President|2009-01-20|2017-01-20|m
Joe Biden||Vice President|2009-01-20|2017-01-20|m
William Joseph Burns||Secretary of State|2009-01-20|2009-01-21|m
Hillary Clinton||Secretary of State|2009-01-21|2013-02-01|f
Timothy Geithner||Finance Minister|2009-01-26|2013-01-25|m
Leon Panetta||Secretary of Defense|2011-07-01|2013-02-27|m
Neal S. Wolin||Finance Minister|2013-01-25|2013-02-28|m
John Kerry||Secretary of State|2013-02-01|2017-01-20|m
Chuck Hagel||Secretary of Defense|2013-02-27|2015-02-17|m
Jack Lew||Finance Minister|2013-02-28|2017-01-20|m
Ashton Carter||Secretary of Defense|2015-02-17|2017-01-19|m
Adam Szubin||Finance Minister|2017-01-20|2017-02-13|m
Donald Trump||President|2017-01-20|2021-01-20|m
James Mattis||Secretary of Defense|2017-01-20|2018-12-31|m
Mike Pence||Vice President|2017-01-20|2021-01-20|m
Thomas A. Shannon||Secretary of State|2017-01-20|2017-02-01|m
Rex Tillerson||Secretary of State|2017-02-01|2018-03-31|m
Steven Mnuchin||Finance Minister|2017-02-13|2021-01-20|m
John J. Sullivan||Secretary of State|2018-04-01|2018-04-26|m
Mike Pompeo||Secretary of State|2018-04-26|2021-01-20|m
Mark T. Esper||Secretary of Defense|2019-07-22|2020-11-09|m
Christopher C. Miller||Secretary of Defense|2020-11-09|2021-01-20|m
Andy Baukol||Finance Minister|2021-01-20|2021-01-26|m
Daniel Bennett Smith||Secretary of State|2021-01-20|2021-01-26|m
David Norquist||Secretary of Defense|2021-01-20|2021-01-22|m
Joe Biden||President|2021-01-20|2025-01-20|m
Kamala Harris||Vice President|2021-01-20|2022-12-31|f
Lloyd Austin||Secretary of Defense|2021-01-22|2022-12-31|m
Antony Blinken||Secretary of State|2021-01-26|2022-12-31|m
Janet Yellen||Finance Minister|2021-01-26|2022-12-31|f
Donald J. Trump|Trump|President|2025-01-20||
# Uruguay
Luis Alberto Lacalle|Lacalle|President|1990-03-01|1995-03-01|
Julio Maria Sanguinetti|Sanguinetti|President|1995-03-01|2000-03-01|
Jorge Batlle Ibanez|Batlle|President|2000-03-01|2005-03-01|
Tabare Vazquez Rosas|Vazquez|President|2005-03-01|2010-03-01|
Jose "Pepe" Mujica Cordano|Mujica|President|2010-03-01|2015-03-01|
Tabare Vazquez|Vazquez|President|2015-03-01|2020-03-01|
Luis Alberto Lacalle Pou|Lacalle Pou|President|2020-03-01|2025-03-01|
Yamandu Orsi Martinez|Orsi|President|2025-03-01||
# Uzbekistan
Islom Karimov|Karimov|President|1990-03-24|2016-12-14|
Islam Karimov|Karimov|President|1991-12-29|2016-12-14|
Abdulhashim Mutalov|Mutalov|Prime Minister|1992-01-13|1995-12-21|
Otkir Sultonov|Sultonov|Prime Minister|1995-12-21|2003-12-11|
Shavkat Mirziyoyev|Mirziyayev,Mirziyoyev|Prime Minister|2003-12-11|2016-12-14|
Abdulla Aripov|Aripov|Prime Minister|2016-12-14||
Shavkat Mirziyoyev|Mirziyoyev|President|2016-12-14||
# Vanuatu
Father Walter Hadye Lini|Lini|Prime Minister|1980-07-30|1991-12-16|
Frederick Timakata|Timakata|President|1989-01-30|1994-03-02|
Maxime Carlot Korman|Carlot,Carlot Korman,Korman|Prime Minister|1991-12-16|1996-09-30|
Jean Marie Leye|Leye|President|1994-03-02|1999-03-25|
Rialuth Serge Vohor|Vohor|Prime Minister|1996-09-30|1998-03-30|
Donald Kalpokas|Kalpokas|Prime Minister|1998-03-30|1999-11-25|
Father John Bani|Bani|President|1999-03-25|2004-08-16|
Barak Sope|Sope|Prime Minister|1999-11-25|2001-04-13|
Edward Natapei|Natapei|Prime Minister|2001-04-13|2004-12-11|
Kalkot Matas Kelekele|Kelekele|President|2004-08-16|2009-09-03|
Ham Lini|Lini|Prime Minister|2004-12-11|2008-09-22|
Edward Natapei|Natapei|Prime Minister|2008-09-22|2010-12-02|
Iolu Johnson Abbil|Abbil|President|2009-09-03|2014-09-22|
Iolu Johnson Abil|Abil|President|2009-09-03|2014-09-22|
Sato Kilman|Kilman|Prime Minister|2010-12-02|2013-03-23|
Moana Carcasses Kalosil|Carcasses|Prime Minister|2013-03-23|2014-05-14|
Joe Natuman|Natuman|Prime Minister|2014-05-14|2015-06-11|
Baldwin Lonsdale|Lonsdale|President|2014-09-22|2017-07-06|
Sato Kilman|Kilman|Prime Minister|2015-06-11|2016-02-11|
Charlot Salwai|Salwai|Prime Minister|2016-02-11|2020-04-20|
Tallis Obed Moses|Moses|President|2017-07-06|2022-07-23|
Bob Loughman|Loughman|Prime Minister|2020-04-20|2022-11-04|
Nikenike Vurobaravu|Vurobaravu|President|2022-07-23||
Ishmael Kalsakau|Kalsakau|Prime Minister|2022-11-04|2023-09-04|
Sato Kilman|Kilman|Prime Minister|2023-09-04|2023-10-06|
Charlot Salwai|Salwai|Prime Minister|2023-10-06|2025-02-11|
Jotham Napat|Napat|Prime Minister|2025-02-11||
# Vatican
John Paul II|John Paul|Pope|1978-10-16|2005-04-19|m
Cardinal Angelo Sodano|Sodano|Secretary of State|1990-12-01|1991-01-01|
Archbishop Angelo Cardinal Sodano|Sodano|Secretary of State|1991-01-01|2006-09-15|
Benedict XVI|Benedict|Pope|2005-04-19|2013-03-13|m
Cardinal Tarcisio Bertone|Bertone|Secretary of State|2006-09-15|2013-10-15|
Francis||Pope|2013-03-13|2025-05-08|m
Cardinal Pietro Parolin|Parolin|Secretary of State|2013-10-15||
Leo XIV|Leo|Pope|2025-05-08||m
# Venezuela
Carlos Andres Perez|Perez|President|1989-02-02|1993-06-05|
Ramon Jose Velasquez|Velasquez|President|1993-06-05|1994-02-02|
Rafael Caldera Rodriguez|Caldera|President|1994-02-02|1999-02-02|
Hugo Chávez||President|1999-02-02|2013-03-05|m
José Vicente Rangel||Foreign Minister|1999-02-02|2001-02-14|m
Julián Isaías Rodríguez Diaz||Vice President|2000-01-29|2000-12-24|m
Adina Bastidas||Vice President|2000-12-24|2002-01-13|f
José Vicente Rangel||Defence Minister|2001-02-14|2002-04-14|m
Luis Alfonso Dávila||Foreign Minister|2001-02-15|2002-05-30|m
José Rodríguez Iturbe||Foreign Minister|2002-01-01|2002-12-31|m
Diosdado Cabello||Vice President|2002-01-13|2002-04-28|m
Pedro Carmona||President|2002-04-12|2002-04-13|m
Diosdado Cabello||President|2002-04-13|2002-04-14|m
José Vicente Rangel||Vice President|2002-04-14|2007-01-03|m
Roy Chaderton||Foreign Minister|2002-05-30|2004-07-13|m
Jesús Pérez||Foreign Minister|2004-07-13|2004-11-20|m
Alí Rodríguez Araque||Foreign Minister|2004-11-20|2006-08-07|m
Nicolás Maduro||Foreign Minister|2006-08-09|2013-01-16|m
Jorge Rodríguez||Vice President|2007-01-03|2008-01-04|m
Ramón Carrizales||Vice President|2008-01-04|2010-01-26|m
Alí Rodríguez Araque||Finance Minister|2008-06-01|2010-01-28|m
Elías Jaua||Vice President|2010-01-27|2012-10-13|m
Nicolás Maduro||Vice President|2012-10-13|2013-03-05|m
Elías Jaua||Foreign Minister|2013-01-15|2014-09-02|m
Nicolás Maduro||President|2013-03-05|2026-01-05|m
Jorge Arreaza||Vice President|2013-04-19|2016-01-06|m
Rafael Ramírez||Foreign Minister|2014-09-02|2014-12-25|m
Vladimir Padrino López||Defence Minister|2014-09-03|2022-12-31|m
Delcy Rodríguez||Foreign Minister|2014-12-26|2017-06-21|f
Aristóbulo Iztúriz||Vice President|2016-01-06|2017-01-04|m
Tareck El Aissami||Vice President|2017-01-04|2018-06-14|m
Samuel Moncada||Foreign Minister|2017-06-21|2017-08-02|m
Jorge Arreaza||Foreign Minister|2017-08-02|2021-08-19|m
Delcy Rodríguez||Vice President|2018-06-14|2022-12-31|f
Delcy Rodríguez||Finance Minister|2020-09-10|2022-12-31|f
Félix Ramón Plasencia||Foreign Minister|2021-08-19|2022-05-16|m
Carlos Faria||Foreign Minister|2022-05-17|2022-12-31|m
Delcy Eloina Rodriguez Gomez|Rodr Guez,Rodriguez|President|2026-01-05||
# Vietnam
Vo Chi Cong|Cong|President|1987-06-18|1992-09-23|
Do Muoi|Muoi|Chairman of the Council of Ministers|1988-06-22|1991-08-09|
Nguyễn Mạnh Cầm||Foreign Minister|1991-08-09|2000-01-28|
Vo Van Kiet|Kiet|Prime Minister|1991-08-09|1997-09-25|
Nguyễn Thị Bình||Vice President|1992-09-10|2002-08-08|
Le Duc Anh|Anh|President|1992-09-23|1997-09-24|
Nguyen Sinh Hung||Finance Minister|1996-11-06|2006-06-28|
Phan Van Khai||Prime Minister|1997-09-24|2006-06-27|
Trần Đức Lương||President|1997-09-24|2006-06-27|
Pham Van Tra||Defence Minister|1997-12-29|2006-06-28|
Nguyễn Dy Niên||Foreign Minister|2000-01-28|2006-06-28|
Truong My Hoa||Vice President|2002-08-12|2007-07-25|
Nguyễn Minh Triết||President|2006-06-27|2011-07-25|
Nguyễn Tấn Dũng||Prime Minister|2006-06-27|2016-04-07|
Phung Quang Thanh||Defence Minister|2006-06-27|2016-04-08|
Pham Gia Khiem||Foreign Minister|2006-06-28|2011-08-03|
Vu Van Ninh||Finance Minister|2006-06-28|2011-08-01|
Nguyen Thi Doan||Vice President|2007-07-25|2016-04-08|
Trương Tấn Sang||President|2011-07-25|2016-07-25|
Phạm Bình Minh||Foreign Minister|2011-08-03|2021-04-07|
Vuong Dinh Hue||Finance Minister|2011-08-03|2013-05-23|
Đinh Tiến Dũng||Finance Minister|2013-05-24|2021-04-07|
Trần Đại Quang||President|2016-04-02|2018-09-21|
Nguyễn Xuân Phúc||Prime Minister|2016-04-07|2021-04-05|
Đặng Thị Ngọc Thịnh||Vice President|2016-04-08|2021-04-06|
Ngô Xuân Lịch||Defence Minister|2016-04-09|2021-04-07|
Đặng Thị Ngọc Thịnh||President|2018-09-21|2018-10-23|
Nguyen Phu Trong||President|2018-10-23|2021-04-05|
Nguyễn Xuân Phúc||President|2021-04-05|2023-03-02|
Phạm Minh Chính||Prime Minister|2021-04-05||
Võ Thị Ánh Xuân||Vice President|2021-04-06|2022-12-31|
Bùi Thanh Sơn||Foreign Minister|2021-04-08|2022-12-31|
Hồ Đức Phớc||Finance Minister|2021-04-08|2022-12-31|
Phan Văn Giang||Defence Minister|2021-04-08|2022-12-31|
Vo Van Thuong|Thuong|President|2023-03-02|2024-01-01|
Luong Cuong|Cuong|President|2024-01-01|2024-03-21|
Vo Thi Anh Xuan|Xuan|President|2024-03-21|2024-05-22|
To Lam|Lam|President|2024-05-22|2025-07-01|
# Yemen
Ali Abdullah Saleh|Salih|President|1990-05-22|2012-02-27|m
Abd al-Aziz Abd al-Ghani|Abd al-Ghani|Prime Minister|1994-10-01|1998-04-01|
Abdrabbuh Mansour Hadi||Vice President|1994-10-03|2012-02-25|m
Abdul Qadir Bajamal||Foreign Minister|1998-01-01|2001-12-31|m
Abd Al-Karim Al-Iryani||Prime Minister|1998-04-29|2001-03-31|m
Muhammed Daifallah Muhammed||Defence Minister|1998-05-16|2001-04-04|m
Abdul Qadir Bajamal|Ba Jamal|Prime Minister|2001-03-31|2007-04-07|m
Abdullah Ali Alywa||Defence Minister|2001-04-04|2006-02-11|m
Mohammed Nasser Ahmed||Defence Minister|2006-02-11|2014-11-01|m
Ali Muhammad Mujawar|Mujawwar|Prime Minister|2007-04-07|2011-12-10|m
Hasan al-Lawzi||Prime Minister|2011-06-04|2011-08-23|m
Muhammad Salim Ba Sindwah|Ba Sindwah|Prime Minister|2011-11-27|2016-04-03|
Mohammed Basindawa||Prime Minister|2011-12-10|2014-09-21|m
Abu Bakr al-Qirbi||Foreign Minister|2012-01-03|2014-06-11|m
Sakhr Al Wajih||Finance Minister|2012-01-03|2014-06-11|m
Abdrabbuh Mansour Hadi||President|2012-02-27|2022-04-07|m
Jamal Abdullah al-Sallal||Foreign Minister|2014-01-01|2014-12-31|m
Jamal Abdullah Al - Sallal||Foreign Minister|2014-06-11|2014-11-07|m
Mohamed Mansour Zemam||Finance Minister|2014-06-11|2014-09-21|m
Khaled Bahah||Prime Minister|2014-10-13|2016-04-04|m
Abdullah al-Saidi||Foreign Minister|2014-11-07|2015-01-22|m
Mahmoud al-Subaihi||Defence Minister|2014-11-07|2015-01-22|m
Mohamed Mansour Zemam||Finance Minister|2014-11-07|2015-06-09|m
Riad Yassin||Foreign Minister|2015-03-21|2015-12-01|m
Khaled Bahah||Vice President|2015-04-12|2016-04-03|m
Mansar Al-Quaiti||Finance Minister|2015-10-17|2016-09-18|m
Abdulmalik al-Mekhlafi||Foreign Minister|2015-12-01|2018-05-23|m
Muhammad Abdullah Hajar||Foreign Minister|2016-01-01|2016-12-31|m
Ali Mohsen Al-Ahmar||Vice President|2016-04-03|2022-04-07|m
Ahmed Obaid Bin Dagher|Daghr,Daghir|Prime Minister|2016-04-04|2018-10-15|m
Ahmed Obaid Al Fadhli||Finance Minister|2016-09-18|2019-09-19|m
Abdel-Aziz bin Habtour||Prime Minister|2016-10-04|2022-12-31|m
Hisham Sharaf||Foreign Minister|2016-11-28|2022-12-31|m
Mohamed al-Atifi||Defence Minister|2016-11-28|2022-12-31|m
Saleh Ahmed Shaaban||Finance Minister|2016-11-28|2022-12-31|
Mahdi al-Mashat||President|2018-04-25|2022-12-31|m
Khalid Al-Yamani||Foreign Minister|2018-05-23|2019-06-10|m
Maeen Abdulmalik Saeed||Prime Minister|2018-10-15|2022-04-19|m
Mohammed Ali Al-Maqdashi||Defence Minister|2018-11-07|2022-07-29|m
Mohammed Al-Hadhrami||Foreign Minister|2019-09-19|2020-12-18|m
Salem Saleh Salem bin brek||Finance Minister|2019-09-19|2022-12-31|m
Ahmad Awad Bin Mubarak||Foreign Minister|2020-12-18|2022-12-31|m
Presidential Council Rashad Muhammad al-Alimi|al-Alimi|Chairperson|2022-04-19||
Mohsen Mohammed Al-Daeri||Defence Minister|2022-07-28|2022-12-31|m
Ahmad Awad Bin Mubarek|Mubarek|Prime Minister|2024-02-05|2025-05-09|
Salim Salih Bin Burayk|Bin Burayk|Prime Minister|2025-05-09||
# Yugoslavia
Ante Markovic|Markovic|President|1989-03-16|2001-07-24|
Vojislav Kostunica|Kostunica|President|2000-10-07||
Dragisa Pesic|Pesic|Prime Minister|2001-07-24||
# Zambia
Kenneth David Kaunda|Kaunda|President|1964-10-24|1991-11-02|
Malimba Masheke|Masheke|Prime Minister|1989-03-15|1991-11-02|
Frederick Chiluba|Chiluba|President|1991-11-02|2002-01-02|
Levy Mwanawasa|Mwanawasa|President|2002-01-02|2008-08-19|
Rupiah Banda|Banda|President|2008-08-19|2011-09-23|
Michael Chilufya Sata|Sata|President|2011-09-23|2015-01-25|
Edgar Lungu|Lungu|President|2015-01-25|2021-08-24|
Hakainde Hichilema|Hichilema|President|2021-08-24||
# Zimbabwe
Robert Gabriel Mugabe|Mugabe|Executive President|1987-12-31|2017-11-24|
Morgan Tsvangirai|Tsvangirai|Prime Minister|2009-02-11|2017-11-24|
Emmerson Dambudzo Mnangagwa|Mnangagwa|President|2017-11-24||
`;
