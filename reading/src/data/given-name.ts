/**
 * Given names by the gender of those who bear them, each as its name key.
 * Written by scripts/build-gazetteer.ts; sources and licences stand in LICENSE.md beside this file.
 */
export const womensNames = `
abigail adele adriana adriene agnes aida aiesha aisata aise aisha aleksandra alena alexandra alice alicia
alina alison alma amanda amina an ana anabela anastasia anat anca ane anemarie anete angela angelica angelika
angie ani anie anika anita anja antoinete april ase ashild asia asma asta astrid aud audri barbara beata beate
beatrice beatrix becki bente berit bernadete berta beth beti betina betsi beverli birgit birgite bjorg bodil
bonie brenda bridget brigite brit bushra camila carie carin carina carla carmen carol carole carolin caroline
catarina cathi cecilia cecilie celeste celia celine chantal charlote cheril chloe christiane christina
christine cindi cinthia claire clara clare claudia colen colete corina corine cornelia cristina dace dagmar
dalia daniela daniele daphne dawn deb debie deborah debra delia denise diah diana diane dikeledi dina doina
dolores dona dora doris dorit dorothi edita edith eilen eirin ekaterina ela elaine eleanor elen elena eleni
elina elisa elisabeth elizabeth else elvira ema emili emilie emine erika erin esther eva evelina ewa faith
fatima fatma fatumata fawzia fiona florence frances francine francisca francoise franziska gabriela gail gaile
galina geraldine gertrude gi gina gini gisele gite gladis gloria gordana grace greta grete grethe gro gun guri
gwen hala halina hanah hane hariet heather hege heidi hele helen helena helene helga henriete hilde hina holi
iael iasmin ielena ieva ifat ileana ilse ilze imelda ina ineke ines inese inga inger ingrid ingrida ingun
ingvild ioana irena irene irina irine isabel isabele iveta ivete ivone jacinta jacqueline jamila jana janet
janice janina jasmine jeane jeanete jeanine jen jeni jenie jenifer jesica jete jil joana joane jodie johana
joice josephine judi judith julia juliana julie karen karin karina karla kate katerina katharina katherine
kathi kathlen kathrin kathrine katie katja katrin katrina katrine kendra kerstin khadija kimberli kira kirsten
kirsti kjersti klara krista kristiana kristina ksenia laila laima lana lara laura lea leane leila lena lene
leonie lia liana lidia liesbeth lilia liliana liliane linda lindiwe line lisa lisbeth lise liubov liudmila liv
liz lois lone loraine loreta lori lorna lote luci luisa luise madeleine magie magnhild magui maia maimuna maja
manuela marcia maren margaret margarida margarita margit margret margrethe mari maria mariam mariana mariane
marie marieke mariete marija marijke marilin marina marion marisa marit marja marjorie marlene marlies marsha
marta marte martha martina martine mauren meg melanie melinda melisa mercedes merci merete merja mete mia
michaela michele mihaela milena mimi mina miriam mirjam mona monica monika monique musarat nadezda nadezhda
nadia naira nana nanci naomi natalia natalie natasa natasha nathalie nicki nicola nicole nina nita nora nura
nusrat oia oksana olena olga orit orli ozlem paivi pam pamela pati patricia paula pauline pegi pernile peta
petra phumzile pia pilar priscila rabia rachel ragnhild raisa raluca ramona rasa ratu rebeca regina renate
rigmor rike rima rita roberta rodica rosa rose rosemari rosmarie rubina rula ruth sabina sabine sadia sajida
samantha samira sana sandra sanja sara sarah sari saskia satu selma sema shahida shahnaz shazia sheila sheli
sheri sibel sibile sibongile sieda signe sigrid silje silva silvi silvia simona sinove sisel sisi siti siv
snezana sofia sofie solfrid solveig sonia sonja sophie sri staci stefanie stela steph stephanie stine sue
sumaira susan susana susane suzane svetlana tamar tamara tami tania tanja tara tarja tatiana tatjana tatsiana
teresa terhi thelma theresa therese tina tineke tone toril tove trine trish trude tula ula ulrike umu ursula
uti valentina valentine valerie valiantsina vanesa vera verena veronica veronika vesna vibeke vicki victoria
viktoria vilija violeta viorica virginia vivian walancina wanda wenche wendi winie zdenka zeinep zenat zinaida
zuzana ала алена валянціна вольга жана людміла наталя святлана тацяна ірына
`;

export const mensNames = `
abas abd abdalah abdel abdelaziz abderahmane abdh abdi abdikadir abdirahman abdul abdulah abdulaie abdulkadir
abdurahman abraham abu achmad adam adan adang adel adem aden adil adnan adolphe adrian aftab age agha agus
ahmad ahmed ahmet ahn aidin aigars ainars airat aiub aivars akbar akhmad akhtar akos akram alain alaksandr
alan albert alberto aldis alec aleh alejandro alekos aleksandar aleksander aleksandr aleksandrs aleksejs
aleksi alen alesandro alex alexander alexandre alexandru alexi alf alfonso alfred alfredo algimantas algirdas
algis aliaksandar aliaksandr aliaksi alois alon alphonse alvaro amado amadu amar amin amir amit amjad amnon
amos amr amund anang anas anatol anatoli anatolie anders andika andras andre andreas andrejs andres andrew
andri andris andrius andrzi angel angelo angus antanas antero anthoni anti antoine anton antonio antonis anvar
arbab arben arie arief arieh ariel arif arild aristos arkadi armando arne arnfin arnold aron arpad art artem
arthur artis artur arturas arturo arunas arve arvidas asad ashraf asif aslan asmund ate atila atis atle audun
augustin augusto aurel aurelio austin avi avraham axel azam aziz babar baek bambang bard bari baris bart bas
basam bashir beat bekir ben benard bengt beni benjamin benson bent bernard bernd bernhard bernie bernt bert
bil bilal bili biron bjarne bjorgulv bjorn bjornar blake bob bobi bogdan boris borislav bozidar brad bradli
brandon branislav branko brendan brent bret brian brice bronius bruce bruno budi bulent burhan caleb cameron
carl carles carlo carlos carsten caspar catalin cecil cedric celestin cemal cengiz ces cesar ceslovas chad
chan charalampos charles charlie chaudhari chaudhri chip christian christodulos christoph christophe
christopher christos chuang chuck chudhari ciprian cirus claiton clarence clark claudio claudiu claus clemens
cli clif codi colin constantin cornel corneliu cosmin costel craig crispin cristian csaba curt curtis dag
dagfin dainis dainius damian damien dan daniel danilo danson danut darel daren daril darin dario darius dave
david davit dean dedi dejan deni denis derek derick dick didier diego dieter dietmar dimitri dimitris diogo
diosdado dirk dmitri domingo dominic dominik don donald doni dorin doros doru dragan dragos drew duarte dug
duglas dumitru duncan dusan dzintars dzmitri earl ebrahim edgar edgars edmund edmunds eduard eduardo edward
edwin efendi egbert egil egils ehud einar eirik eitan eivind eko elco eliahu elias eliezer elijah eliot elmar
eloi emanuel emet emil emile emilian endre enoch enrico enrique erdogan eric erich erik erkan erki erlend
erling ernest ernesto ernie ernst ero erol ertugrul ervin erwin esam esko espen ethan eugen eugene eugenijus
evariste even evgeni ezekiel fabian fabien fabio fadi fahri faiez faisal faiz farid faruk fathi fatih faustino
fazal felix ferdinand feridun fernando fida fikri filip filipe filipo fin fleming floid florencio florian
florin francesco francisco francois frank franklin frans frantisek franz fred frederic frederick fredi fredie
fredrik frits fritz frode fuad gabor gabriel gari gatis gavin gebhard gediminas geir gela genadi geof geofri
georg george georges georgi georgios gerald gerard gerardo gergeli gerhard geri gerit german gert ghasan ghazi
gheorghe giani gideon gilbert gintaras gintautas giorgi giorgos giovani giusepe gleb glen godfri goran gordon
graham grant greg gregor gregori grigol grigore grigori grzegorz guenadi gui guilermo gunar gunars gundars
gunter gunther guntis gus gustav gustavo haci hadi hafez hafiz haim haji hakan haki hakon hal halil halvard
hamad hamdi hamid hamka hamza hanes hani hans hansjorg hanu harald hari haris harm harold harun harvi hasan
hashem hazem hector heiki heinrich heinz helge helmut hendrik hening henk henri henrik heorhi herbert heri
herman hidaiat hienadz hikmet hilmi hisham holger howard hubert hugh hugo husain husein hwang iacine iahia
iair iakov iakup ian ianakis ianis iasar iaser iasin iavuz ibrahim idris iegor iehiel iehuda ien ieo ievgeni
iftikhar igal igar ignacio igor igors ihar ijaz ilan ildar ilia ilias ilie ilka ilmars ilmaz imad imam imants
imran imre ioan ioanis ioav ion ionel ionut iosef iosi iosif iqbal irakli irek irfan isa isac isam ismail
ismet israel istvan itzhak iucef iulian iunus iuri iurie iusef iusuf ivan ivar ivars ives ivo iwan jack
jackson jacob jacques jafar jake jako jakob jalal jam jamal james jamshed jap jared jari jaroslav jaroslaw
jason jauhien javed javier jawad jeanot jeb jef jefri jens jeong jepe jeremi jeremiah jeri jeroen jerome jerzi
jese jesper jesus ji jihad jim jimi jiri jirki joachim joao joe joel johan johanes john johnson jon jonas
jonathan jordi jorg jorge jorgen jorn jos jose josef josep joseph josh joshua josip josphat jostein jozef
jozsef ju juan juha juka julian julio julius juma juni juozas jurgen juri juris jusi just justin kakha kamal
kamel kamil kare karim karl karlheinz karlis karoli karstein karsten keith kelvin kemal ken kenan kenedi
keneth keni kent kes kestutis ketil kevin khaled khalid khalil khan khawaja khuram kimo kiriakos kiril kirk
kjel kjetil klas klaus knud knut konstantin konstantinos kostas kris krisjanis kristian krzisztof kuol kurt
lambert lance lari lars lase laszlo laurens laurent laurentiu lauri lawrence leanid leif len lenart lendert
leo leon leonard leonardo leonid leopoldo les lev levan lew liaqat linas lincoln lino liviu ljubisa loid
lorenzo luc lucas lucian luigi luis lukas luke lutfi mac maci magne magnus magomed mahir mahmud mahmut makhdum
maksim malcolm malik manfred mani mansur manuel marat marc marcel marco marcus marek marin mario marios maris
marius mark marko marku markus marshal mart marten marti martijn martin martins marwan masimo masud mat mathew
mathias matias mats maulana mauri maurice maurizio mauro max maxim maximilian mehmet meir mel mervin metin
mevlut mian michael michail michalis michel michiel mick miguel mihail mihaita mihi mika mikael mikali mike
mikhail mikheil miklos miko mikola milan milos mindaugas mir mircea miron miroslav mitch mladen modeste modibo
mogens mohamed mohsin mordechi morgan moris morten moses moshe muamer mufti muhamet muharem mukharbek munawar
munir murad murat muri musa muslum mustafa nabil naci nadem naser nasir nate nathan nawab nawabzada nazim
nazir neal nebojsa necdet ned neil nelson nenad nicholas nick nickoli nico nicolae nicolas nicoli nicu niculae
nicusor niels nigel nihat nikita niko nikola nikolaus nikoli nikos nilo nils nisim noh norbert norman nuno
nurdin octavian od ofer ofir oistein oivind ola olaf olav ole oleg olegs oleksandr oleksi oli oliver olivier
omar orhan osama oscar oskar oskars osman otar oto ove ovidiu owen ozcan ozgur pablo pak pal pan panicos paolo
papi pascal patrick paul pavel pavlo pavo pavol peder pedro peka per peri perti petar pete peter peteris petr
petras petre petro petros petru phil philip philipe piere piero piet pieter piotr pir pius prospero pul rafael
rafi raimo raimond raimonds raimundas rainer ralph ram ramazan rami ramil ramon randolph raphael rashad rashid
rasmus raul razvan recep regie reginald reijo rein reinhard reinhold remi remigijus remus renato rex ri riad
rian riaz ricardo rich richard rick ricki ridwan rihards rik rimantas rinat risto riszard rob robert roberto
roberts rod rodni rodolfo rodrigo roel roger roh roi roland rolando rolf roman romans romeo ron ronald roni
ronie ruben rud rudi rudolf ruedi rui runar rune rusel ruslan sabri sad saed safet sahibzada said saied saif
sajid salah saleh salem salih salim salman salvador sami samir samuel sander sandor sardar saud saulius scot
sean sebastian selim senad serge sergejs sergi sergio sergiu sergui serhi seth setia shadrack shah shahbaz
shahid shane sharif shaukat shawn sheikh sher shi shih shim shimon shlomo siaiful siarhi sid sied sigbjorn
sigmund sigurd sikandar silas silvain silvanus silvestre silviu simeon simon sjoerd slade slobodan sofian
solomon soni sophocles soren sorin sotiris spencer spiros stale stan stanislav stanislaw stanli stasis stavros
stefan stein steinar stelian stelios sten stepan stephan stephen steve steven stewart stuart suhail suleiman
sung sutan svein sveinung sven svend svere tadeusz tahir takis tamam tamer tarek tariq taufiq ted tedi teodor
terence terje teuku thabo thadeus theo theodore theophile thieri thom thomas thor thore tiago tibor tiler tim
timo timothi timur tito titus tjerd tobias tod tom tomas tomasz tomi ton tor torbjorn tore torgeir torsten
traian travis trent trevor trigve troels troi trond tseng tubagus tudor tung ugur uladzimir uldis ulf ulrich
umar umit uri urs usama usman uzi vaclav vadim valdas valdis valentin valentinas valeri valerijs valeriu
valiantsin van vano vasil vasile vasili vasilica vasos veaceslav veijo vern vernon vesa viachaslau viacheslav
vic vicente victor vidar viktar viktor viktoras viktors vile vincent viorel virgil virgilijus vital vitali
vitalie vitautas vitor vjatsjeslav vlad vladimir vladimirs vladislav vojislav volodimir vuk wael waine walid
walter waqar waren wasem wasil werner wes wi wiktar wil wilem wilfred wilhelm wiliam wilson wim winston
wolfgang won wu wuter xavier zack zahid zaid zalmi zarko zbigniew zekeria zeki zia ziad zoltan zoran zsolt
zuhair zulfikar zulfiqar zurab zvi алег александр аляксандр анатоль андрэи валерыи васіль вячеслав віктар
віталь дзмітрыи леанід мікалаи міхаіл павел петр сергеи сяргеи уладзімір юрыи іван ігар
`;
