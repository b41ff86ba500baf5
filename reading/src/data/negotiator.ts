/**
 * Ministers, envoys, negotiators and spokespeople of well-known talks, in the lines of `mention/leader.ts`. Compiled by hand
 * from what is publicly known, and not yet checked line by line against a source;
 * where a term's ends are not public to the day, the first or last day of the month or year stands.
 */
export const negotiators = `
Muhamed Sacirbey|Mohamed Sacirbey,Sacirbey|Bosnia and Herzegovina|Foreign Minister|1995-06-10|1996-01-30|m
Mate Granic|Mate Granić|Croatia|Foreign Minister|1993-05-28|2000-01-27|m
Milan Milutinovic|Milan Milutinović|Serbia|Foreign Minister|1995-08-01|1997-12-29|m
Kresimir Zubak|Krešimir Zubak|Bosnia and Herzegovina|Federation President|1994-05-31|1997-03-18|m
Momcilo Krajisnik|Momčilo Krajišnik,Krajisnik|Bosnian Serbs|parliament speaker|1991-10-24|1996-11-30|m
Biljana Plavsic|Biljana Plavšić,Plavsic|Bosnian Serbs|President|1996-07-19|1998-11-04|f
Mate Boban|Boban|Bosnian Croats|leader|1992-02-01|1994-02-08|m
Yasushi Akashi|Akashi|United Nations|envoy|1993-12-31|1995-11-01|m
Thorvald Stoltenberg||United Nations|envoy|1993-05-01|1996-01-01|m
David Owen|Lord Owen|European Union|envoy|1992-08-27|1995-06-12|m
Anthony Lake||United States|National Security Adviser|1993-01-20|1997-03-14|m
William Perry||United States|Secretary of Defense|1994-02-03|1997-01-24|m
Madeleine Albright|Albright|United States|UN ambassador|1993-01-27|1997-01-21|f
Nicholas Burns||United States|State Department spokesman|1995-01-01|1997-06-30|m
Malcolm Rifkind|Rifkind|United Kingdom|Foreign Secretary|1995-07-05|1997-05-02|m
Douglas Hurd||United Kingdom|Foreign Secretary|1989-10-26|1995-07-05|m
Robin Cook||United Kingdom|Foreign Secretary|1997-05-02|2001-06-08|m
Philip Hammond||United Kingdom|Foreign Secretary|2014-07-15|2016-07-13|m
Alain Juppé|Alain Juppe,Juppé,Juppe|France|Foreign Minister|1993-03-29|1995-05-18|m
Hervé de Charette|Herve de Charette|France|Foreign Minister|1995-05-18|1997-06-04|m
Andrei Kozyrev|Kozyrev|Russia|Foreign Minister|1990-10-11|1996-01-05|m
Yevgeny Primakov|Primakov|Russia|Foreign Minister|1996-01-09|1998-09-11|m
Igor Ivanov||Russia|Foreign Minister|1998-09-11|2004-03-09|m
Vitaly Churkin|Churkin|Russia|UN ambassador|2006-04-08|2017-02-20|m
Vasily Nebenzya|Vassily Nebenzia,Nebenzia,Nebenzya|Russia|UN ambassador|2017-07-27||m
Sergei Shoigu|Sergey Shoigu,Shoigu|Russia|Defence Minister|2012-11-06|2024-05-12|m
Sergei Shoigu|Sergey Shoigu,Shoigu|Russia|Security Council Secretary|2024-05-12||m
Kirill Dmitriev|Dmitriev|Russia|envoy|2025-02-23||m
Yuri Ushakov|Yury Ushakov,Ushakov|Russia|foreign policy aide|2012-05-21||m
Dmitry Kozak|Kozak|Russia|deputy chief of staff|2020-01-24|2025-09-18|m
Igor Konashenkov|Konashenkov|Russia|Defence Ministry spokesman|2011-01-01||m
Oleksandr Kubrakov|Kubrakov|Ukraine|Infrastructure Minister|2021-05-20|2024-05-09|m
Mykhailo Podolyak|Podolyak|Ukraine|presidential adviser|2020-04-01||m
Oleksii Reznikov|Oleksiy Reznikov,Reznikov|Ukraine|Defence Minister|2021-11-04|2023-09-05|m
David Arakhamia|Davyd Arakhamia,Arakhamia|Ukraine|negotiator|2022-02-28|2022-12-31|m
Leonid Kuchma|Kuchma|Ukraine|President|1994-07-19|2005-01-23|m
Hulusi Akar|Akar|Turkey|Defence Minister|2018-07-10|2023-06-03|m
Ibrahim Kalin|Kalin|Turkey|presidential spokesman|2014-12-11|2023-06-05|m
Rebeca Grynspan|Grynspan|United Nations|trade chief|2021-09-13||f
Martin Griffiths||United Nations|humanitarian chief|2021-07-19|2024-06-30|m
Farhan Haq||United Nations|spokesman|2004-01-01||m
Volker Perthes|Perthes|United Nations|envoy|2021-02-01|2023-09-13|m
Filippo Grandi|Grandi|United Nations|refugee chief|2016-01-01|2025-12-31|m
Ramtane Lamamra|Lamamra|United Nations|envoy|2023-11-17||m
Molly Phee||United States|Assistant Secretary of State|2021-09-30|2025-01-20|f
John Godfrey||United States|ambassador|2022-08-24|2024-02-01|m
Tom Perriello|Perriello|United States|envoy|2024-02-26|2025-01-20|m
Victoria Nuland|Nuland|United States|Under Secretary of State|2021-05-03|2024-03-22|f
Jake Sullivan||United States|National Security Adviser|2021-01-20|2025-01-20|m
John Bolton|Bolton|United States|National Security Adviser|2018-04-09|2019-09-10|m
Susan Rice||United States|National Security Adviser|2013-07-01|2017-01-20|f
William Burns||United States|CIA director|2021-03-19|2025-01-20|m
Brett McGurk|McGurk|United States|envoy|2021-01-20|2025-01-20|m
Ernest Moniz|Moniz|United States|Energy Secretary|2013-05-21|2017-01-20|m
Marie Harf||United States|State Department spokeswoman|2013-06-01|2015-06-01|f
Josh Earnest||United States|White House spokesman|2014-06-20|2017-01-20|m
Matthew Miller||United States|State Department spokesman|2023-04-24|2025-01-20|m
Ned Price||United States|State Department spokesman|2021-01-20|2023-03-17|m
Karoline Leavitt|Leavitt|United States|White House spokeswoman|2025-01-20||f
Tammy Bruce||United States|State Department spokeswoman|2025-01-20|2025-08-09|f
Dennis Ross||United States|envoy|1993-06-01|2001-01-20|m
Helga Schmid||European Union|negotiator|2010-12-01|2020-12-31|f
Enrique Mora||European Union|envoy|2020-01-01|2025-01-31|m
Michael Mann||European Union|spokesman|2011-01-01|2016-12-31|m
Miguel Arias Cañete|Miguel Arias Canete,Cañete,Canete|European Union|climate commissioner|2014-11-01|2019-11-30|m
Ali Shamkhani|Shamkhani|Iran|Security Council Secretary|2013-09-10|2023-05-22|m
Majid Takht-Ravanchi|Majid Takht Ravanchi,Takht-Ravanchi|Iran|Deputy Foreign Minister|2013-08-15||m
Kazem Gharibabadi|Gharibabadi|Iran|Deputy Foreign Minister|2024-09-15||m
Ali Bagheri Kani|Ali Bagheri,Bagheri Kani|Iran|negotiator|2021-09-14|2024-08-21|m
Marzieh Afkham|Afkham|Iran|spokeswoman|2013-09-01|2015-11-08|f
Nasser Kanaani|Kanaani|Iran|spokesman|2022-07-01|2024-09-30|m
Prakash Javadekar|Javadekar|India|Environment Minister|2014-05-26|2016-07-05|m
Tony de Brum|Tony deBrum,de Brum,deBrum|Marshall Islands|Foreign Minister|2014-02-01|2016-01-10|m
Barbara Hendricks||Germany|Environment Minister|2013-12-17|2018-03-14|f
Izabella Teixeira||Brazil|Environment Minister|2010-04-01|2016-05-12|f
Julie Bishop||Australia|Foreign Minister|2013-09-18|2018-08-28|f
Nozipho Mxakato-Diseko|Mxakato-Diseko|G77|chair|2015-01-01|2015-12-31|f
Enele Sopoaga|Sopoaga|Tuvalu|Prime Minister|2013-08-05|2019-09-19|m
Sergio Jaramillo||Colombia|peace commissioner|2012-09-03|2017-07-31|m
Otty Patiño|Otty Patino|Colombia|peace commissioner|2023-11-22||m
Israel Ramírez|Israel Ramirez|ELN|negotiator|2017-02-07||m
Mustafa Akinci|Mustafa Akıncı,Akinci,Akıncı|Turkish Cypriots|leader|2015-04-30|2020-10-23|m
Ersin Tatar||Turkish Cypriots|leader|2020-10-23|2025-10-24|m
Mehmet Ali Talat|Talat|Turkish Cypriots|leader|2005-04-24|2010-04-23|m
Nicos Anastasiades|Anastasiades|Cyprus|President|2013-02-28|2023-02-28|m
Nikos Christodoulides|Christodoulides|Cyprus|President|2023-02-28||m
Alvaro de Soto||United Nations|envoy|1999-11-01|2007-05-31|m
Hashim Thaci|Hashim Thaçi,Thaci,Thaçi|Kosovo Liberation Army|leader|1998-01-01|1999-12-31|m
Martti Ahtisaari|Ahtisaari|United Nations|envoy|2005-11-14|2008-02-29|m
Miroslav Lajcak|Miroslav Lajčák,Lajcak|European Union|envoy|2020-04-02|2025-01-31|m
Ahmed Qurei|Ahmed Qureia,Abu Ala,Qurei|Palestine Liberation Organization|negotiator|1993-01-01|1995-09-28|m
Hanan Ashrawi|Ashrawi|Palestine Liberation Organization|spokeswoman|1991-10-30|1993-12-31|f
Yossi Beilin|Beilin|Israel|Deputy Foreign Minister|1992-07-13|1995-07-18|m
David Levy||Israel|Foreign Minister|1999-07-06|2000-08-04|m
Shlomo Ben-Ami|Ben-Ami|Israel|Foreign Minister|2000-08-10|2001-03-07|m
Tzipi Livni|Livni|Israel|Foreign Minister|2006-01-18|2009-03-31|f
Avigdor Lieberman|Lieberman|Israel|Foreign Minister|2009-04-01|2012-12-18|m
Eli Cohen||Israel|Foreign Minister|2022-12-29|2024-01-01|m
Benny Gantz|Gantz|Israel|Defence Minister|2020-05-17|2022-12-29|m
Abu Obeida|Abu Ubaida|Hamas|spokesman|2006-01-01|2025-08-30|m
Taher al-Nunu|Taher al-Nono|Hamas|official|2010-01-01||m
Mousa Abu Marzouk|Musa Abu Marzouk,Mussa Abu Marzuk,Abu Marzouk|Hamas|official|1992-01-01||m
Mohammed Shtayyeh|Mohammad Shtayyeh,Shtayyeh|Palestine|Prime Minister|2019-04-13|2024-03-31|m
Nabih Berri|Berri|Lebanon|parliament speaker|1992-10-20||m
Najib Mikati|Mikati|Lebanon|Prime Minister|2021-09-10|2025-02-08|m
Riyad al-Maliki|Riad Malki,al-Maliki|Palestine|Foreign Minister|2007-06-17|2024-03-31|m
Christopher Hill||United States|envoy|2005-02-01|2009-04-20|m
Stephen Biegun|Biegun|United States|envoy|2018-08-23|2021-01-20|m
Kim Kye Gwan|Kim Kye-gwan|North Korea|negotiator|1994-01-01|2010-09-23|m
Kim Yo Jong|Kim Yo-jong|North Korea|official|2014-11-01||f
Choe Son Hui|Choe Son-hui|North Korea|Foreign Minister|2022-06-11||f
Dominic Raab|Raab|United Kingdom|Brexit Secretary|2018-07-09|2018-11-15|m
David Davis||United Kingdom|Brexit Secretary|2016-07-13|2018-07-08|m
David Frost|Lord Frost,Frost|United Kingdom|negotiator|2019-07-24|2021-12-18|m
Stephen Barclay||United Kingdom|Brexit Secretary|2018-11-16|2020-01-31|m
Simon Coveney|Coveney|Ireland|Foreign Minister|2017-06-14|2022-12-17|m
Leo Varadkar|Varadkar|Ireland|Taoiseach|2017-06-14|2020-06-27|m
Bertie Ahern|Ahern|Ireland|Taoiseach|1997-06-26|2008-05-07|m
Micheál Martin|Micheal Martin|Ireland|Taoiseach|2020-06-27|2022-12-17|m
Redwan Hussein||Ethiopia|national security adviser|2022-01-01||m
Gedion Timothewos||Ethiopia|Foreign Minister|2024-10-18||m
Seleshi Bekele|Seleshi|Ethiopia|Water Minister|2016-11-01|2021-10-06|m
Sameh Shoukry|Shoukry|Egypt|Foreign Minister|2014-06-17|2024-07-03|m
Hani Sewilam|Sewilam|Egypt|Irrigation Minister|2022-08-14||m
Massad Boulos|Boulos|United States|envoy|2025-04-01||m
Tom Barrack||United States|envoy|2025-05-23||m
Wopke Hoekstra|Hoekstra|European Union|climate commissioner|2023-10-05||m
Liu Zhenmin||China|climate envoy|2024-01-12||m
John Podesta|Podesta|United States|climate envoy|2024-03-06|2025-01-20|m
John Kerry|Kerry|United States|climate envoy|2021-01-20|2024-03-06|m
Sultan al-Jaber|Sultan Al Jaber,Al Jaber|United Arab Emirates|climate summit president|2023-01-12|2024-11-11|m
Mukhtar Babayev|Babayev|Azerbaijan|climate summit president|2024-01-05|2025-11-10|m
Alok Sharma||United Kingdom|climate summit president|2021-01-08|2022-11-06|m
`;
