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
`;
