/**
 * The states of the world, one a line: names (the first is the one used) | demonyms | capitals that stand for the
 * government | offices that need no country's name. Facts; the list holds United Nations members and observers,
 * and Kosovo and Taiwan, which take part in negotiations under these names.
 */
export const states = `
Afghanistan|Afghan,Afghans|Kabul|
Albania|Albanian,Albanians|Tirana|
Algeria|Algerian,Algerians|Algiers|
Andorra|Andorran||
Angola|Angolan,Angolans|Luanda|
Argentina|Argentine,Argentinian,Argentines|Buenos Aires|Casa Rosada
Armenia|Armenian,Armenians|Yerevan|
Australia|Australian,Australians|Canberra|
Austria|Austrian,Austrians|Vienna|Ballhausplatz
Azerbaijan|Azerbaijani,Azeri,Azerbaijanis|Baku|
Bahamas|Bahamian||
Bahrain|Bahraini|Manama|
Bangladesh|Bangladeshi,Bangladeshis|Dhaka|
Barbados|Barbadian||
Belarus|Belarusian,Belarusians|Minsk|
Belgium|Belgian,Belgians||
Belize|Belizean||
Benin|Beninese||
Bhutan|Bhutanese|Thimphu|
Bolivia|Bolivian,Bolivians|La Paz|
Bosnia and Herzegovina,Bosnia|Bosnian,Bosnians|Sarajevo|
Botswana|Botswanan|Gaborone|
Brazil|Brazilian,Brazilians|Brasilia,Brasília|Planalto,Itamaraty
Brunei|Bruneian||
Bulgaria|Bulgarian,Bulgarians|Sofia|
Burkina Faso|Burkinabe|Ouagadougou|
Burundi|Burundian,Burundians|Bujumbura|
Cambodia|Cambodian,Cambodians|Phnom Penh|
Cameroon|Cameroonian||
Canada|Canadian,Canadians|Ottawa|
Cape Verde|||
Central African Republic||Bangui|
Chad|Chadian,Chadians|N'Djamena|
Chile|Chilean,Chileans|Santiago|
China,People's Republic of China|Chinese|Beijing|Zhongnanhai
Colombia|Colombian,Colombians|Bogota,Bogotá|
Comoros|Comorian||
Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo|Congolese|Kinshasa|
Republic of the Congo||Brazzaville|
Costa Rica|Costa Rican||
Croatia|Croatian,Croatians|Zagreb|
Cuba|Cuban,Cubans|Havana|
Cyprus|Cypriot,Cypriots|Nicosia|
Czech Republic,Czechia|Czech,Czechs|Prague|
Denmark|Danish,Danes|Copenhagen|
Djibouti|Djiboutian||
Dominican Republic|||
Ecuador|Ecuadorian|Quito|
Egypt|Egyptian,Egyptians|Cairo|
El Salvador|Salvadoran||
Equatorial Guinea|||
Eritrea|Eritrean,Eritreans|Asmara|
Estonia|Estonian,Estonians|Tallinn|
Eswatini|||
Ethiopia|Ethiopian,Ethiopians|Addis Ababa|
Fiji|Fijian|Suva|
Finland|Finnish,Finns|Helsinki|
France|French|Paris|Elysee,Élysée,Quai d'Orsay,Élysée Palace,Elysee Palace
Gabon|Gabonese|Libreville|
Gambia|Gambian||
Georgia|Georgian,Georgians|Tbilisi|
Germany|German,Germans|Berlin|Bundestag,Bundeswehr
Ghana|Ghanaian|Accra|
Greece|Greek,Greeks|Athens|
Grenada|||
Guatemala|Guatemalan||
Guinea|Guinean|Conakry|
Guinea-Bissau|||
Guyana|Guyanese|Georgetown|
Haiti|Haitian,Haitians|Port-au-Prince|
Honduras|Honduran|Tegucigalpa|
Hungary|Hungarian,Hungarians|Budapest|
Iceland|Icelandic,Icelanders|Reykjavik|
India|Indian,Indians|New Delhi,Delhi|
Indonesia|Indonesian,Indonesians|Jakarta|
Iran,Islamic Republic|Iranian,Iranians|Tehran,Teheran|Revolutionary Guards,Revolutionary Guard,IRGC
Iraq|Iraqi,Iraqis|Baghdad|
Ireland|Irish|Dublin|Taoiseach,Tánaiste
Israel|Israeli,Israelis|Jerusalem,Tel Aviv|Knesset,Shin Bet,Mossad,Israel Defense Forces,Israel Defence Forces,IDF
Italy|Italian,Italians|Rome|
Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian|Abidjan|
Jamaica|Jamaican||
Japan|Japanese|Tokyo|
Jordan|Jordanian,Jordanians|Amman|
Kazakhstan|Kazakh,Kazakhs|Astana|
Kenya|Kenyan,Kenyans|Nairobi|
Kiribati|||
Kosovo|Kosovan,Kosovar|Pristina|
Kuwait|Kuwaiti|Kuwait City|
Kyrgyzstan|Kyrgyz|Bishkek|
Laos|Laotian,Lao|Vientiane|
Latvia|Latvian,Latvians|Riga|
Lebanon|Lebanese|Beirut|
Lesotho|Basotho||
Liberia|Liberian|Monrovia|
Libya|Libyan,Libyans|Tripoli|
Liechtenstein|||
Lithuania|Lithuanian,Lithuanians|Vilnius|
Luxembourg|Luxembourgish||
Madagascar|Malagasy||
Malawi|Malawian|Lilongwe|
Malaysia|Malaysian,Malaysians|Kuala Lumpur|
Maldives|Maldivian|Male|
Mali|Malian,Malians|Bamako|
Malta|Maltese|Valletta|
Marshall Islands|Marshallese|Majuro|
Mauritania|Mauritanian|Nouakchott|
Mauritius|Mauritian||
Mexico|Mexican,Mexicans|Mexico City|
Micronesia|Micronesian||
Moldova|Moldovan,Moldovans|Chisinau,Chișinău|
Monaco|||
Mongolia|Mongolian|Ulaanbaatar|
Montenegro|Montenegrin|Podgorica|
Morocco|Moroccan,Moroccans|Rabat|
Mozambique|Mozambican|Maputo|
Myanmar,Burma|Burmese|Naypyidaw|
Namibia|Namibian|Windhoek|
Nauru|||
Nepal|Nepali,Nepalese|Kathmandu|
Netherlands,Holland|Dutch|The Hague|
New Zealand|New Zealander,New Zealanders|Wellington|
Nicaragua|Nicaraguan|Managua|
Niger|Nigerien|Niamey|
Nigeria|Nigerian,Nigerians|Abuja|
North Korea,DPRK|North Korean|Pyongyang|
North Macedonia|Macedonian|Skopje|
Norway|Norwegian,Norwegians|Oslo|
Oman|Omani|Muscat|
Pakistan|Pakistani,Pakistanis|Islamabad|
Palau|Palauan||
Palestine,Palestinian Authority|Palestinian,Palestinians|Ramallah|
Panama|Panamanian|Panama City|
Papua New Guinea||Port Moresby|
Paraguay|Paraguayan|Asuncion|
Peru|Peruvian|Lima|
Philippines|Philippine,Filipino,Filipinos|Manila|Malacañang,Malacanang
Poland|Polish,Poles|Warsaw|Sejm
Portugal|Portuguese|Lisbon|
Qatar|Qatari,Qataris|Doha|
Romania|Romanian,Romanians|Bucharest|
Russia,Russian Federation|Russian,Russians|Moscow|Kremlin,Duma,State Duma
Rwanda|Rwandan,Rwandans|Kigali|
Saint Lucia|||
Samoa|Samoan|Apia|
San Marino|||
Saudi Arabia|Saudi,Saudis|Riyadh|
Senegal|Senegalese|Dakar|
Serbia|Serbian,Serb,Serbs|Belgrade|
Seychelles|||
Sierra Leone|Sierra Leonean|Freetown|
Singapore|Singaporean||
Slovakia|Slovak,Slovaks|Bratislava|
Slovenia|Slovenian|Ljubljana|
Solomon Islands||Honiara|
Somalia|Somali,Somalis|Mogadishu|
South Africa|South African,South Africans|Pretoria|
South Korea,Republic of Korea|South Korean,South Koreans|Seoul|Blue House
South Sudan|South Sudanese|Juba|
Spain|Spanish,Spaniards|Madrid|Moncloa
Sri Lanka|Sri Lankan|Colombo|
Sudan|Sudanese|Khartoum,Port Sudan|
Suriname|Surinamese|Paramaribo|
Sweden|Swedish,Swedes|Stockholm|
Switzerland|Swiss|Bern,Berne|
Syria|Syrian,Syrians|Damascus|
Taiwan|Taiwanese|Taipei|
Tajikistan|Tajik,Tajiks|Dushanbe|
Tanzania|Tanzanian,Tanzanians|Dodoma,Dar es Salaam|
Thailand|Thai,Thais|Bangkok|
Timor-Leste,East Timor|Timorese|Dili|
Togo|Togolese|Lome|
Tonga|Tongan||
Trinidad and Tobago|||
Tunisia|Tunisian,Tunisians|Tunis|
Turkey,Türkiye,Turkiye|Turkish,Turks|Ankara|
Turkmenistan|Turkmen|Ashgabat|
Tuvalu|Tuvaluan|Funafuti|
Uganda|Ugandan,Ugandans|Kampala|
Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev|Verkhovna Rada,Bankova
United Arab Emirates,UAE,Emirates|Emirati|Abu Dhabi|
United Kingdom,UK,U.K.,Britain,Great Britain,England,Scotland,Wales|British,Briton,Britons,UK|London|Downing Street,Number 10,No 10,Whitehall,Foreign Office,Westminster
United States,United States of America,US,U.S.,USA,U.S.A.,America|American,Americans|Washington,Washington D.C.|White House,State Department,Pentagon,Oval Office,Capitol Hill,Congress,US Trade Representative
Uruguay|Uruguayan|Montevideo|
Uzbekistan|Uzbek,Uzbeks|Tashkent|
Vanuatu|Vanuatuan|Port Vila|
Vatican,Holy See||Vatican City|
Venezuela|Venezuelan,Venezuelans|Caracas|Miraflores
Vietnam|Vietnamese|Hanoi|
Yemen|Yemeni,Yemenis|Sanaa,Sana'a,Aden|
Zambia|Zambian,Zambians|Lusaka|
Zimbabwe|Zimbabwean|Harare|
`;
