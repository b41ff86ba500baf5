/**
 * Office holders whom reports name without their country, one a line: name | actor | office | short forms. Where
 * the text itself gives an office or a country, the text counts.
 */
export const leaders = `
Donald Trump|United States|President|Trump
JD Vance|United States|Vice President|J.D. Vance,Vance
Marco Rubio|United States|Secretary of State|Rubio
Steve Witkoff|United States|envoy|Witkoff
Joe Biden|United States|former President|Biden
Vladimir Putin|Russia|President|Putin
Sergei Lavrov|Russia|Foreign Minister|Sergey Lavrov,Lavrov
Dmitry Peskov|Russia|spokesman|Peskov
Maria Zakharova|Russia|spokeswoman|Zakharova
Volodymyr Zelenskyy|Ukraine|President|Volodymyr Zelensky,Volodymyr Zelenskiy,Zelenskyy,Zelensky,Zelenskiy
Andrii Sybiha|Ukraine|Foreign Minister|Sybiha
Emmanuel Macron|France|President|Macron
Keir Starmer|United Kingdom|Prime Minister|Starmer
Friedrich Merz|Germany|Chancellor|Merz
Giorgia Meloni|Italy|Prime Minister|Meloni
Pedro Sánchez|Spain|Prime Minister|Pedro Sanchez,Sánchez,Sanchez
Donald Tusk|Poland|Prime Minister|Tusk
Viktor Orbán|Hungary|Prime Minister|Viktor Orban,Orbán,Orban
Recep Tayyip Erdogan|Turkey|President|Recep Tayyip Erdoğan,Erdogan,Erdoğan
Xi Jinping|China|President|Xi
Wang Yi|China|Foreign Minister|
Li Qiang|China|Premier|
Narendra Modi|India|Prime Minister|Modi
Benjamin Netanyahu|Israel|Prime Minister|Netanyahu
Mahmoud Abbas|Palestine|President|Abbas
Abbas Araghchi|Iran|Foreign Minister|Araghchi,Araqchi
Ali Khamenei|Iran|Supreme Leader|Khamenei
Masoud Pezeshkian|Iran|President|Pezeshkian
Abdel Fattah al-Sisi|Egypt|President|Sisi,el-Sisi
Mohammed bin Salman|Saudi Arabia|Crown Prince|
Luiz Inácio Lula da Silva|Brazil|President|Lula
Claudia Sheinbaum|Mexico|President|Sheinbaum
Mark Carney|Canada|Prime Minister|Carney
Alexander Lukashenko|Belarus|President|Lukashenko
Kim Jong Un|North Korea|leader|
Paul Kagame|Rwanda|President|Kagame
Felix Tshisekedi|Democratic Republic of the Congo|President|Félix Tshisekedi,Tshisekedi
Abiy Ahmed|Ethiopia|Prime Minister|Abiy
Cyril Ramaphosa|South Africa|President|Ramaphosa
Antonio Guterres|United Nations|Secretary-General|António Guterres,Guterres
Ursula von der Leyen|European Union|Commission President|von der Leyen
Antonio Costa|European Union|Council President|António Costa
Kaja Kallas|European Union|foreign policy chief|Kallas
Mark Rutte|NATO|Secretary General|Rutte
`;
