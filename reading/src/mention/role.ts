/** Words that name an office or function a person holds. Compared in lower case. */
export const roleWords = setOf(`
president prime minister ministers chancellor premier secretary secretary-general general leader leaders chief chiefs head heads spokesman
spokeswoman spokesperson spokespeople envoy ambassador negotiator negotiators adviser advisers advisor advisors commissioner king queen
prince princess sheikh emir crown governor mayor senator congressman congresswoman representative deputy vice foreign defence defense
finance trade energy environment climate interior economy state treasury home agriculture water transport justice national security
chairman chairwoman chair director co-leader colonel captain lieutenant admiral marshal commander diplomat diplomats official officials
delegate delegates lawmaker lawmakers mp mps taoiseach speaker co-chair mediator mediators counterpart colleague predecessor successor minister-president undersecretary acting
former outgoing caretaker interim permanent special senior top lead supreme parliamentary group press policy party opposition rebel military
director-general chairperson high undersecretary-general vice-president commander-in-chief
economic political personal technical union naval councilor councillor vice-premier vice-chairman vice-chairwoman vice-minister brigadier major-general lieutenant-general superintendent inspector attorney-general prosecutor treasurer executive
naval gov gov. sen sen. rep rep. gen gen. col col. lt lt. amb sec. adm adm. irrigation fisheries industry labour health`);

/** Heads of a noun phrase that mean a person in office; without a name the office stands for the person. */
export const officeHolders = setOf(`
president minister premier chancellor secretary secretary-general leader chief head spokesman spokeswoman spokesperson envoy ambassador
negotiator adviser advisor commissioner king queen prince emir governor mayor senator representative deputy chairman chairwoman chair
director director-general chairperson vice-president undersecretary-general undersecretary commander-in-chief commander mediator counterpart colleague predecessor successor speaker co-leader co-chair taoiseach general admiral colonel monarch councilor councillor vice-premier vice-chairman vice-chairwoman vice-minister brigadier major-general lieutenant-general superintendent inspector attorney-general prosecutor gov. sen. rep. gen. col. lt. amb. adm. gov sen gen captain lieutenant sergeant brigadier commodore marshal corporal`);

/** Organs that speak for the state, party or body whose they are. */
export const organs = setOf(`
ministry government military army navy parliament delegation presidency administration embassy mission cabinet department authorities
authority forces office side team council leadership court senate congress secretariat commission chancellery regime junta bloc
command staff legislature assembly headquarters party group coalition movement alliance committee bureau executive faction rebels
militia negotiators board district tribe council kingdom emirate sultanate force service commission`);

/** People spoken of without a name; what they say is nobody's position unless a state or party stands with them. */
export const unnamedPeople = setOf(`
source sources official officials diplomat diplomats negotiator negotiators aide aides adviser advisers advisor advisors minister
ministers person people insider insiders delegate delegates lawmaker lawmakers leaders representatives envoys ambassadors mediators
commanders sides parties allies ally others some several many planners participants spokespeople chiefs prosecutors investigators deputies senators governors mayors generals officers officer`);

/** Those in uniform, who speak as officials do and are means of a state besides. */
export const uniformedPeople = setOf('police troops peacekeepers monitors');

/** People and bodies that speak for themselves and for no party, whatever country they are in. */
export const outsiders = setOf(`
union unions association federation institute institution university college think-tank tank analyst analysts professor economist
economists academic academics ngo ngos charity charities company companies firm bank researcher researchers scientist scientists
resident residents protester protesters activist activists farmer farmers expert experts lawyer lawyers witness witnesses observer
observers critic critics campaigner campaigners student students historian columnist commentator commentators journalist
correspondent newspaper agency media broadcaster trader traders investor investors strategist lecturer fellow
foundation greenpeace oxfam amnesty wwf chamber society network worker workers mother father veteran veterans businessman
engineer engineers shopkeeper shopkeepers baker bakers doctor doctors nurse nurses teacher teachers driver drivers trucker truckers
merchant merchants pensioner pensioners fisher fishers rancher ranchers shepherd shepherds trawlerman skipper captain-owner carpenter miner miners
priest imam rabbi bishop archbishop monk nun pilot pilots sailor sailors clerk waiter waitress cook grocer butcher barber tailor widow widower grandmother grandfather
son daughter sister brother neighbour neighbor passenger passengers commuter tourist tourists pollster pollsters blogger author novelist poet artist singer actor musician
historians demonstrator demonstrators volunteer volunteers medic medics surgeon paramedic carmaker automaker manufacturer retailer operator airline shipowner shipowners insurer insurers broker brokers dealer
corp corp. inc inc. ltd ltd. plc co. airlines airways holdings industries conglomerate utility refinery brewery
villager villagers families family relatives survivors victims mothers parents hostages shoppers exporters importers fisherman fishermen refugee refugees soldier soldiers`);

/** What ministries and their heads are for, where they are written with capitals. */
export const portfolios = setOf(`
affairs information commerce cooperation development infrastructure tourism culture education planning reconstruction oil petroleum electricity digital external internal public social religious rural urban civil municipal fishing agriculture communications integration emergencies construction transportation transport trade industry immigration housing welfare fiscal economic`);

/** What organs of a state are called by, where they are written with capitals: "the National Electoral Council". */
export const organAdjectives = setOf(`
national supreme central federal state constitutional electoral election security military civil public foreign general royal judicial legislative revolutionary
presidential parliamentary ministerial organizing organising steering transitional interim sovereign sovereignty defence defense intelligence joint special high supervisory
executive lower upper republican`);

/** Texts that speak for whoever issued them. */
export const documents = setOf(`
statement communique communiqué letter declaration report document text readout memo paper memorandum draft post message`);

/** Parties that are named by a common noun. */
export const partyNouns = setOf(`
greens liberals conservatives socialists centrists nationalists separatists rebels insurgents republicans democrats communists
populists unionists loyalists opposition islanders secessionists guerrillas militants fighters moderates leftists christian-democrats social-democrats`);

/** The words of a text as a set. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
