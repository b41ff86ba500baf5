/**
 * People of past negotiations, and leaders of parties, in the lines of `mention/leader.ts`. Compiled by hand from what is
 * publicly known, and not yet checked line by line against a source:
 * `data/leader-term.ts` begins about 1990 and holds offices of states alone.
 */
export const pastLeaders = `
John F. Kennedy|Kennedy|United States|President|1961-01-20|1963-11-22|m
Lyndon Johnson|Lyndon B. Johnson|United States|President|1963-11-22|1969-01-20|m
Richard Nixon|Nixon|United States|President|1969-01-20|1974-08-09|m
Gerald Ford||United States|President|1974-08-09|1977-01-20|m
Jimmy Carter||United States|President|1977-01-20|1981-01-20|m
Ronald Reagan|Reagan|United States|President|1981-01-20|1989-01-20|m
Henry Kissinger|Kissinger|United States|Secretary of State|1973-09-22|1977-01-20|m
Cyrus Vance|Vance|United States|Secretary of State|1977-01-20|1980-04-28|m
Alexander Haig|Haig|United States|Secretary of State|1981-01-22|1982-07-05|m
George Shultz|Shultz|United States|Secretary of State|1982-07-16|1989-01-20|m
Madeleine Albright|Albright|United States|Secretary of State|1997-01-23|2001-01-20|f
Colin Powell||United States|Secretary of State|2001-01-20|2005-01-26|m
Condoleezza Rice||United States|Secretary of State|2005-01-26|2009-01-20|f
Hillary Clinton||United States|Secretary of State|2009-01-21|2013-02-01|f
Rex Tillerson|Tillerson|United States|Secretary of State|2017-02-01|2018-03-31|m
Mike Pompeo|Pompeo|United States|Secretary of State|2018-04-26|2021-01-20|m
Wendy Sherman||United States|negotiator|2011-09-21|2015-10-02|f
Robert Malley|Malley|United States|envoy|2021-01-28|2023-06-29|m
Amos Hochstein|Hochstein|United States|envoy|2022-01-01|2025-01-20|m
Nikita Khrushchev|Khrushchev|Soviet Union|leader|1953-09-14|1964-10-14|m
Leonid Brezhnev|Brezhnev|Soviet Union|leader|1964-10-14|1982-11-10|m
Andrei Gromyko|Gromyko|Soviet Union|Foreign Minister|1957-02-15|1985-07-02|m
Mikhail Gorbachev|Gorbachev|Soviet Union|leader|1985-03-11|1990-03-14|m
Eduard Shevardnadze|Shevardnadze|Soviet Union|Foreign Minister|1985-07-02|1990-12-20|m
Margaret Thatcher|Thatcher|United Kingdom|Prime Minister|1979-05-04|1990-11-28|f
James Callaghan|Callaghan|United Kingdom|Prime Minister|1976-04-05|1979-05-04|m
Edward Heath||United Kingdom|Prime Minister|1970-06-19|1974-03-04|m
Lord Carrington|Peter Carrington,Carrington|United Kingdom|Foreign Secretary|1979-05-05|1982-04-05|m
Francis Pym||United Kingdom|Foreign Secretary|1982-04-06|1983-06-11|m
Geoffrey Howe||United Kingdom|Foreign Secretary|1983-06-11|1989-07-24|m
Mo Mowlam|Mowlam|United Kingdom|Northern Ireland Secretary|1997-05-03|1999-10-11|f
Helmut Schmidt||Germany|Chancellor|1974-05-16|1982-10-01|m
Willy Brandt||Germany|Chancellor|1969-10-22|1974-05-07|m
Charles de Gaulle|de Gaulle|France|President|1959-01-08|1969-04-28|m
Georges Pompidou|Pompidou|France|President|1969-06-20|1974-04-02|m
Valéry Giscard d'Estaing|Valery Giscard d'Estaing|France|President|1974-05-27|1981-05-21|m
Mao Zedong|Mao|China|leader|1949-10-01|1976-09-09|m
Zhou Enlai|Chou En-lai|China|Premier|1949-10-01|1976-01-08|m
Deng Xiaoping|Deng|China|leader|1978-12-22|1989-11-09|m
Le Duc Tho||North Vietnam|negotiator|1968-05-10|1973-01-27|m
Nguyen Van Thieu|Thieu|South Vietnam|President|1967-10-31|1975-04-21|m
Gamal Abdel Nasser|Nasser|Egypt|President|1956-06-23|1970-09-28|m
Anwar Sadat|Anwar el-Sadat,Anwar al-Sadat,Sadat,el-Sadat|Egypt|President|1970-10-15|1981-10-06|m
Golda Meir||Israel|Prime Minister|1969-03-17|1974-06-03|f
Yitzhak Rabin|Rabin|Israel|Prime Minister|1974-06-03|1977-04-22|m
Menachem Begin||Israel|Prime Minister|1977-06-21|1983-10-10|m
Moshe Dayan|Dayan|Israel|Foreign Minister|1977-06-20|1979-10-23|m
Ezer Weizman|Weizman|Israel|Defence Minister|1977-06-20|1980-05-28|m
Yitzhak Shamir|Shamir|Israel|Prime Minister|1986-10-20|1992-07-13|m
Shimon Peres|Peres|Israel|Prime Minister|1984-09-13|1986-10-20|m
Ehud Olmert|Olmert|Israel|Prime Minister|2006-04-14|2009-03-31|m
Yair Lapid|Lapid|Israel|Prime Minister|2022-07-01|2022-12-29|m
Naftali Bennett||Israel|Prime Minister|2021-06-13|2022-06-30|m
Yasser Arafat|Yasir Arafat,Arafat|Palestine Liberation Organization|chairman|1969-02-04|1994-07-04|m
Hafez al-Assad|Hafez Assad,Assad,al-Assad|Syria|President|1971-03-12|2000-06-10|m
Ruhollah Khomeini|Khomeini|Iran|Supreme Leader|1979-12-03|1989-06-03|m
Ali Akbar Salehi|Salehi|Iran|nuclear chief|2013-08-16|2021-08-29|m
Ali Larijani|Larijani|Iran|negotiator|2005-08-15|2007-10-20|m
Saeed Jalili|Jalili|Iran|negotiator|2007-10-20|2013-09-10|m
Archbishop Makarios|Makarios|Cyprus|President|1960-08-16|1977-08-03|m
Glafcos Clerides|Clerides|Cyprus|President|1993-02-28|2003-02-28|m
Bulent Ecevit|Bülent Ecevit,Ecevit|Turkey|Prime Minister|1974-01-26|1974-11-17|m
Josip Broz Tito|Tito|Yugoslavia|President|1953-01-14|1980-05-04|m
Ratko Mladic|Ratko Mladić,Mladic,Mladić|Bosnian Serbs|commander|1992-05-12|1996-11-08|m
Ibrahim Rugova|Rugova|Kosovo Albanians|leader|1989-12-23|2002-03-03|m
Carl Bildt||European Union|envoy|1995-06-12|1997-06-17|m
Leopoldo Galtieri|Galtieri|Argentina|President|1981-12-22|1982-06-18|m
Oscar Arias|Óscar Arias|Costa Rica|President|1986-05-08|1990-05-08|m
Ian Smith||Rhodesia|Prime Minister|1964-04-13|1979-06-01|m
Joshua Nkomo|Nkomo|Patriotic Front|leader|1976-10-09|1980-04-17|m
F.W. de Klerk|Frederik Willem de Klerk,de Klerk|South Africa|President|1989-08-15|1994-05-10|m
Nelson Mandela|Mandela|African National Congress|leader|1990-02-11|1994-05-09|m
Jonas Savimbi|Savimbi|UNITA|leader|1966-03-13|2002-02-22|m
Afonso Dhlakama|Dhlakama|Renamo|leader|1979-10-17|2018-05-03|m
Velupillai Prabhakaran|Prabhakaran|Liberation Tigers of Tamil Eelam|leader|1976-05-05|2009-05-18|m
U Thant||United Nations|Secretary-General|1961-11-03|1971-12-31|m
Kurt Waldheim|Waldheim|United Nations|Secretary-General|1972-01-01|1981-12-31|m
Yahya Sinwar|Sinwar|Hamas|leader|2017-02-13|2024-10-16|m
Khaled Meshaal|Khaled Mashal,Meshaal|Hamas|leader|1996-01-01|2017-05-06|m
Yahya Saree|Yahya Sarea,Saree|Houthis|spokesman|2018-01-01||m
Jeremy Corbyn|Corbyn|Labour|leader|2015-09-12|2020-04-04|m
Keir Starmer|Starmer|Labour|leader|2020-04-04|2024-07-04|m
Ed Miliband||Labour|leader|2010-09-25|2015-05-08|m
Kemi Badenoch|Badenoch|Conservatives|leader|2024-11-02||f
Nigel Farage|Farage|Reform UK|leader|2024-06-03||m
Nicola Sturgeon|Sturgeon|Scotland|First Minister|2014-11-20|2023-03-28|f
Arlene Foster||Democratic Unionist Party|leader|2015-12-17|2021-05-28|f
Ian Paisley|Paisley|Democratic Unionist Party|leader|1971-09-30|2008-05-31|m
David Trimble|Trimble|Ulster Unionists|leader|1995-09-08|2005-06-24|m
John Hume||SDLP|leader|1979-11-28|2001-11-06|m
Martin McGuinness|McGuinness|Sinn Féin|negotiator|1994-08-31|2017-01-19|m
Mary Lou McDonald||Sinn Féin|leader|2018-02-10||f
`;
