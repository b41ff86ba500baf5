/**
 * Alliances, organisations and movements that negotiate, one a line: names (the first is the one used) | offices
 * and seats that stand for it.
 */
export const groups = `
European Union,EU,E.U.|Brussels,European Commission,European Council,European Parliament,Berlaymont
NATO,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance|
United Nations,UN,U.N.|Security Council,General Assembly,UN Security Council,UNHCR,UNICEF
African Union,AU|
ASEAN,Association of Southeast Asian Nations|
Arab League|
ECOWAS,Economic Community of West African States|
East African Community|
IGAD|
OECD,Organization for Economic Cooperation and Development,Organisation for Economic Co-operation and Development|
APEC,Asia-Pacific Economic Cooperation|
Andean Community|
OSCE|
OPEC|
World Trade Organization,World Trade Organisation,WTO|
International Monetary Fund,IMF|
World Bank|
World Health Organization,World Health Organisation,WHO|
International Atomic Energy Agency,IAEA|
G7,Group of Seven|
G20,Group of 20|
G77,Group of 77|
BRICS|
Mercosur|
Gulf Cooperation Council,GCC|
Alliance of Small Island States,AOSIS|
Nile Basin Initiative|
International Committee of the Red Cross,ICRC,Red Cross,Red Crescent|
Hamas|
Hezbollah,Hizbollah,Hizbullah|
Islamic Jihad,Palestinian Islamic Jihad|
Fatah|
Houthis,Houthi,Ansar Allah,Houthi movement|
Taliban|
M23,March 23 Movement|
Rapid Support Forces,RSF|
Syrian Democratic Forces,SDF|
FARC|
ELN,National Liberation Army|
PKK,Kurdistan Workers' Party|
Polisario Front,Polisario|
Al-Shabaab,al-Shabab|
Tigray People's Liberation Front,TPLF|
Bosnian Serbs,Bosnian Serb|Republika Srpska
Bosnian Croats,Bosnian Croat|
Turkish Cypriots,Turkish Cypriot|
Greek Cypriots,Greek Cypriot|
Kosovo Albanians,Kosovo Albanian|
Kosovo Liberation Army,KLA|
Syrian Kurds|
Iraqi Kurds|Kurdistan Regional Government
Free Syrian Army|
Syrian National Coalition|
Hayat Tahrir al-Sham,HTS|
Libyan National Army,LNA|
Southern Transitional Council,STC|
Presidential Leadership Council|
Sudan People's Liberation Movement,SPLM,SPLM-N|
Sudan Liberation Movement|
Justice and Equality Movement,JEM|
Oromo Liberation Army,OLA|
Congo River Alliance,AFC/M23,AFC|
Allied Democratic Forces,ADF|
Lord's Resistance Army,LRA|
UNITA|
Renamo,RENAMO|
African National Congress,ANC|
Liberation Tigers of Tamil Eelam,LTTE,Tamil Tigers|
Moro Islamic Liberation Front,MILF|
New People's Army|
Free Aceh Movement|
Khmer Rouge|
Irish Republican Army,IRA|
Sinn Féin,Sinn Fein|
Democratic Unionist Party,DUP|
Ulster Unionists|
Clan del Golfo,Gulf Clan|
Wagner Group|
Islamic State,ISIS,ISIL,IS group|
Al-Qaeda,al-Qaida,al Qaeda|
Boko Haram|
Popular Front for the Liberation of Palestine,PFLP|
Palestine Liberation Organization,Palestine Liberation Organisation,PLO|
Commonwealth of Independent States|
Collective Security Treaty Organization,CSTO|
Shanghai Cooperation Organisation,Shanghai Cooperation Organization,SCO|
Eurasian Economic Union|
Council of Europe|
Organization of American States,OAS|
CARICOM,Caribbean Community|
Pacific Islands Forum|
SADC,Southern African Development Community|
Organisation of Islamic Cooperation,OIC|
Organisation for the Prohibition of Chemical Weapons,OPCW|
International Criminal Court,ICC|
International Court of Justice|
International Maritime Organization|
European Central Bank,ECB|
Alliance of Sahel States|
Donetsk People's Republic,DPR|
Luhansk People's Republic,Lugansk People's Republic,LPR|
Forces of Freedom and Change,Forces for Freedom and Change,FFC|
Contact Group|
High Ambition Coalition|
Like-Minded Developing Countries,LMDC|
SDLP,Social Democratic and Labour Party|
Kadima|
Likud|
Soviet Union,USSR|
Yugoslavia|
Czechoslovakia|
`;

/** Of the groups those that states are members of: they come first in the list. */
export const internationals: ReadonlySet<string> = new Set(
  groups
    .slice(0, groups.indexOf('\nHamas|'))
    .trim()
    .split('\n')
    .map((line) => line.split(/[,|]/u)[0]!),
);
