/**
 * Words that stand where somebody tells of a child in danger without the plain words, by what they speak of; and words of those
 * who ask for a rule, tell of a complaint or of children's everyday quarrels. Folded; `*` stands for any ending, or beginning. A word
 * may speak of several things, and alone says little: it is one of the signs that a word is known by (word-signs.ts).
 */

const lists = {
  child:
    'barn barnet barnets born boern boernene *barn *barnet elev* dreng* pige* datter* soen soennen sonen tvilling* soeskende* lillebror* lillesoester* storesoester* storebror* spaed* baby* unge unger ungen veninde* kammerat* klassekammerat* *aarig *aarige tumling* nyfoedt* girl boy child kid student pupil kids son daughter',
  someone: 'hun han hende ham hendes hans she he her him his',
  own: 'min mit mine vores sin sit sine',
  parent:
    'far mor faren moren faderen moderen fars mors papa mama foraelder* foraeldr* dad daddy father mom mum mommy mother parents',
  family: 'familie* hjemmet hjemmets forhold*',
  kin: 'stedfar* stedmor* papfar* papmor* plejefar* plejemor* plejebr* plejefor* bonusfar onkel* onklen tante* moster faster farbror faetter* kusine* bedstefar* bedstemor* bedstefor* morfar* farfar* farmor* mormor* bror broren brodre broedre broedrene soester soesteren kaereste* uncle stepdad stepfather brother nabo naboen naboens babysitter* eksman* sister boyfriend cousin grandfather',
  stranger: 'fremmed* ukendt* mand manden maend mands voksen voksne aeldre fyr fyre fyren herre stranger',
  staff:
    'kollega* vikar* paedagog* medhjaelper* laerer* makker* leder lederen ansat ansatte personale* traener* idraetslaer* souschef* studerende praktikant* stue stuen aflastnings* teacher',
  tells:
    'siger sier sagde sagt sagd sige fortael* fortalt* hvisk* betro* overhoert* naevn* skriver skrev skrevet svarer svarede spoerger spurgte saa set hoerte hoert said says told tells raaber raabte gentager vist viser viste',
  draws: 'tegn* drawing digt* dagbog* stil stile stilehaefte* seddel sedlen leger dukke* bamse* rundkreds',
  marks:
    'maerke maerker maerkerne maerkr maerket blaa blaat blaae blo plet* saar saaret saarene rift* ridse* strib* skramm* bule buler aftryk* forslaa* bruis* blaamaerk* haevet haevede haevelse* roede roedt flaenge* mark marks *maerker *maerke *maerkerne bidmaerk* fingermaerk* slaaede snitsaar* arr',
  injury:
    'braekk* brud knogle* kraveben kranie* brandsaar* braendsaar* brandmaerk* forbraend* skold* kogende cigaret* strygejern knaekket ribben blodig* bloed* blod blods hjernerystelse',
  body: 'arm arme armen armene overarm* underarm* ryg ryggen hals halsen laar laaret laarene kind kinden ansigt* oeje oejet oejne mave maven ben benene haandled* haand haanden haender skulder* haar haaret krop kroppen laebe* hoved hovedet hovdet hud huden bryst* baller ballerne oere oeret oererne fod foedder nakke* finger fingre',
  intimate:
    'nedenunder numse* rumpe* skridt* forneden underliv* tiss* trusse* underbuks* undertoej* noeg* bryster koensdel* endetarm bagi balle* intim* udflaad svie bluse bukserne bukser toejet',
  sexual:
    'sex* seks* samleje* onaner* voldt* misbrug* kraenk* kilder kysse* tungen befamle* beroer* roer* piller slikke* luder porno* incest gravid* abort uanstaend* massage massere* touches touched raped hotel',
  hit: 'slaar slaa slog slaaet slaas slas slag slaat slaeaet knytnaev* baelte* lussing* bank taesk* tesk taev* klap klaps kloe smaek* endefuld endefulde pisk* riser ris gennembank* stryg spark* skub* hiv* hev river rev rive revet vrid* vred nev nive niver nevet kneb knib* banker banke banket daske* ledning lineal stok skeen flade hit hits hitting beat beats hurt hurts hurting slap slaps ruske* ryste rystede rystet ryster kyl* kaster kastet smed smider smidt slaeb* haardt bider bidt overfald* vold* tramp* traadt traadte mishandl*',
  restrain:
    'bundet bind* bandt laast laase laasen laaser spaerr* indespaerr* lukket lukker lukkes kaelder* skab skabet skur skuret depot* stropper bur moerke moerkt holdt holder fanget tvang tvangs* tvunget tving* fastholdt straf* ydmyg*',
  choke: 'kvael* kvalt kvalte strub* vejret pude puden drukne* choke*',
  kill: 'ihjel draeb* drab myrd* mord skyd* stik stikke kniv* dolk pistol* vaaben gevaer* bombe* oekse* macheta skaerer blodbad kill killed weapon gun knife braende graven',
  death:
    'doe doer doed doede doeden dod selvmor* livet leve levende lev farvel* afsked* forsvinde* forsvind springe springer loekke* reb haenge haengt haenger himlen grav grave kors begrav* overdosis eksister* die dies suicid* live goodbye borte orker orke overstaaet vaagne vaagner vaek toget tog togskinn* broen taget',
  pills: 'piller pille panodil* tablet* slugt sluger sovepill* medicin insulin sproejt* pulver',
  selfharm:
    'cutt* skaar skaaret skaerer skaere skar ridse* selvskad* barberblad* passer* prikker snit* sig selv braender lighter armene aermer',
  eating:
    'spiser spise spist vejer kilo tynd tabt sult* hundesult* aftensmad mad maden madpakke* koeleskab* skraldespand* rester resterne hamstr* roder kaster kalorie* opkast* braekker besvim* daaner afmag* maet',
  hopeless:
    'ligegyldig* meningsloes* fejl ensom* hader hadet elsker byrde trist* deprimer* haabloes* undskyld ingenting vaerd foedt ond onde ked',
  secret:
    'hemmelig* skjul* gemmer gemt gemme gemte daekker daekke makeup solbriller halstoerklaede secret lover lovet fortrolig* ingen nogen maa toer turde tor afsloer*',
  fear: 'bange bagne skraem* raed raeds* skraek* forskraek* ryst* krymp* kryb* stivner stivnede dukker klamr* graed* graad skrig* skreg panik* aengst* angst* utryg* urolig* bleg hvid ligbleg tigger tigge beder afraid scared cry cries',
  drunk:
    'stangstiv* stiv sprut* sprit* fuld fulde fuldd beruset* drukket drikker drak drikke druk skaev skaevt stoffer stof hash* paavirket* oel oelet oelle alkohol* dunst* hoej vin vodka brandert* narko* coke koks kokain dopet slingr* vakler snoevl* flask* pupiller sloeret ryger drunk alcohol joint',
  smell:
    'lugt* stinker stank lus snavs* beskidt* tis urin afoering* hundelort affald mug rotter ble bleen bleer vasket bad ugevis uhumsk* hygiejne',
  neglect:
    'neglect* hungry starv* dirty kolonihave* uvarm* varmen forkommen* fryser froes barfod* sandaler tshirt t frost* vinter* tandpine raadne raaden sorte taender tand huller hul jakke vanter sko laege laegen feber syg syge smerte* ondt betaend* eksem seng sengen madras gulv gulvet apatisk* sloev* tomt slap vaeskende overlad* passe passer omsorg* vanroegt* svigt* troester kontroller udebliver udeblev indkald* aabner doeren autostol* klapvogn* fjernsyn* seler baby',
  alone:
    'alene forlad* efterlad* overladt ladt opgang* trappeopgang* altan* gaden udenfor bilen bil naboen selv tager klarer voksne hjemloes* alone',
  care: 'passer putter bringer vasker troester henter hente laver aftensmad ansvar soeskende mindste smaa store',
  night:
    'nat nats natte* aften aftenen aftener weekend* samvaer* midnat kl klokken doegn timevis dage dagevis fredag loerdag soendag mandag night',
  honour:
    'gift* forlov* tvangsgift* aegteskab* udland* hjemland* landsby* genopdrag* aere* ulydig* toerklaede* pas passet enkeltbillet* billet* koransk* somalia pakistan tyrkiet irak etiopien marokko afghanistan syrien omskaer* omskaaret overvaag* foelger jomfru* broedre broedrene vestlig* homo* vantro familien skam faetteren rejse udrejs* sommerferie* mand',
  missing:
    'vaek forsvund* forsvandt mangler mistet loeb loebet loeber stukket stak stikker porten laage* skoven slukket ledt leder borte finde fundet hegnet togskinn* soeen flygtet missing taeller',
  outside:
    'udenfor hegn* varevogn* bil bilen holder venter filmer filmet fotograf* billeder tager slik lokke* foelger tilhold* samvaer foraeldremyndighed* porten bande* truer kniv',
  online:
    'snap* tiktok discord roblox instagram chat* onlin* profil* kamera* video* billede billeder film* nettet spil telefon telefonen mobil* besked* skriver moedes deler afpres* penge gaver smykker vape* dyr* tusind googlet',
  suspicion:
    'mistanke* mistaenk* mavefornemmelse* fornemmelse* galt frygt* bekymr* tror foregaar forkert aendret nager taenker sker sket forklar* historie* passer stemmer igen',
  home: 'hjem hjemme derhjemme hjemmefra hjeme hjemm hjemad hentetid home house',
  threat: 'truer truede truet truss* graven smider sendt fjernet havnen lort fejl idiot* naboen straffe daarlig hvis',
  psych:
    'stemmer djaevel* daemon* forgift* psykose* psykotisk* psykisk* indlagt* sindssyg* vandvid* besat usammenhaeng* vrangforest* lytter roer sovet gardiner* depress* sammenbrud*',
  police: 'politi* krisecenter* faengsel* anholdt 112 ambulance* skadestue* boernehus* sag',
  acute: 'fare slapt slappe reagerer bevidst* kramp* livloes* svarer vaekke vaekkes vaagner overkoert',
  crime: 'saelger saelge solgt poser pakke* vagt bande* gaeld stjael* stjaal* tigge* arbejder',
  repeat: 'altid hver igen gange tredje fjerde gentag* aldrig konstant flere stadig naar',
  rule: 'hvornaar hvordan hvad hvem hvor hvilke hvilken hvilket hvorfor regler* pligt* procedure* retningslinj* loven lov lovgivning* krav maa skal kan boer rettighed* frist* guide vejledning* kursus* skabelon* materiale* politik* plan handleplan* beredskab* statistik* what how when where rules may can',
  paper:
    'klag* notat* aktindsigt* journal* cpr* afgoerelse* moede* mail* brev* referat* samtykke* partshoer* aula underret* indbered* svar skema* papir* *papirer dokument* gdpr* whistleblow* advokat* friplads* ppr mappe* *mappe indbakke* personoplysning* oplysning* adresse* bopael* facebook *plan *planer ressourc* ventetid* udtalelse* familieret* paragraf* kommunen kommunens fuldmagt* habil* inhabil* ombudsmand* ulovlig* betal* kr kroner garanti* afslag* ansoeg* tilskud* buskort skolebus* bilag* part parter hoering* referater regel forvaltning* svarfrist* klageinstans* instans* naevn* styrelse*',
  dissatisfied:
    'utilfreds* utilferd* vred vrede vredt sur sure rasende gal gale uenig* kraever paastaar mener synes syntes skuff* klasseskift* normering* skyld skylden erstatning* frustrer* irriter* kritiser* bebrejd* fornaerm* saaret brok* besked beskeder foeler oplever oensker kede undrer bekymrede traet angry strict complain*',
  everyday:
    'leg legen leger legede legeplads* legetoej* frikvarter* gyng* klatre* cykl* bold* fodbold* faldt boernehave* vuggestue* sfo fritter* klub* klasse klassen klasses skole skolen institution* anden andet andre mobb* mobning* drill* lektie* matematik* undervisning* aflevering* indkoering* sut sutten lur middagslur tur turen bus* fest* sommerfest* foedselsdag* svoem* lejr* mobil* karakter* skaerm* uvenner hue handsker',
  learn:
    'bog bogen roman* film filmen forloeb* undervis* laere laerer tema* emne* uge historie* digt* gyser* dansk matematik*',
  we: 'vi os vores mig jeg i',
} as const

const whole = new Map<string, number[]>()
const beginnings = new Map<string, number[]>()
const endings = new Map<string, number[]>()
Object.values(lists).forEach((list, subject) => {
  for (const written of list.split(' ')) {
    const kind = written.endsWith('*') ? beginnings : written.startsWith('*') ? endings : whole
    const word = written.replaceAll('*', '')
    kind.set(word, [...(kind.get(word) ?? []), subject])
  }
})
const lengthsOf = (words: Map<string, unknown>) => [...new Set([...words.keys()].map((word) => word.length))]
const beginningLengths = lengthsOf(beginnings)
const endingLengths = lengthsOf(endings)

const none: readonly number[] = []

/** The subjects a folded word speaks of, by their numbers. */
export function subjectsOf(word: string): readonly number[] {
  let found = whole.get(word) ?? none
  const add = (more: readonly number[] | undefined) => {
    if (more) found = found === none ? more : [...found, ...more.filter((subject) => !found.includes(subject))]
  }
  for (const length of beginningLengths) if (length <= word.length) add(beginnings.get(word.slice(0, length)))
  for (const length of endingLengths) if (length < word.length) add(endings.get(word.slice(-length)))
  return found
}
