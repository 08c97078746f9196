/**
 * Words that stand where somebody tells of a child in danger without the plain words, by what they speak of; and words of those
 * who ask for a rule, tell of a complaint or of children's everyday quarrels. Folded; `*` stands for any ending. One word alone
 * says little: guard-concern.ts weighs them together.
 */

const lists = {
  child:
    'barn barnet barnets born boern boernene elev* dreng* pige* datter* soen soennen tvilling* soeskende lillebror lillesoester storesoester spaed* baby* unge ungen veninde* kammerat* klassekammerat* *aarig *aarige girl boy child',
  someone: 'hun han hende ham hendes hans she he her him',
  parent: 'far mor faren moren faderen moderen fars mors papa mama foraeldre* dad daddy father mom mum mother',
  kin: 'stedfar* stedmor* stedfaren papfar* papmor* onkel* onklen tante* faetter* kusine* bedstefar* bedstemor* morfar* farfar* farmor* mormor* bror broren brodre broedre storebror* soester kaereste* familie* uncle stepdad stepfather brother traener traeneren nabo naboen ven vennen',
  tells:
    'siger sagde sagt fortaeller fortalte fortalt hvisk* betro* overhoert* naevner naevnte viste tegn* skriver skrev skrevet stil stile video* chat* googl* says said told',
  marks:
    'maerke maerker maerkerne maerket blaa blaat bla plet* saar saaret saarene braendsaar* braendmaerke* brandmaerke* rift* ridse* ridset strib* skramm* bule buler blod bloed* bloeder braekk* haevet haevede bid* aftryk* rispe* forslaa* bruises bruise blaamaerke* ondt smerte*',
  body: 'arm arme armen armene ryg ryggen hals halsen laar laaret laarene kind kinden ansigt* oeje oejet oejne mave maven ben benene haandled* haand haanden skulder* haar haaret krop kroppen nedenunder laeber* hoved hovedet hud huden bryst*',
  violence:
    'knytnaev* slaar slog slaaet slaas baelte* lussing* bank taesk* taev* klap smaek* endefuld pisk* braendt braendte braender kvael* kvalte kvaelt spark* hiv* hev river rev rive revet vrid* smid* smed kast* nev nive niver overfald* overfaldt vold volden voldelig* bundet binder bind* straf* lighter boldtrae* boksehandsk* banke* banket hits hit beats beat hurt hurts',
  kill: 'ihjel draeb* drab myrd* skyd* stikke kniv* pistol* vaaben gevaer* bombe* oekse* saks blodbad kill killed weapon gun',
  death:
    'doe doer doed doede doeden selvmord* livet leve levende lev farvel* afsked* forsvinde* springe springer loekke* haenge haenger haengt savne savner broen fandtes foedt piller* pille panodil* tablet* slugt sluge* overdosis eksister* die suicid*',
  selfharm:
    'cutt* skaar skaaret skaerer skaere ridse* ridset selvskad* kloe* barberblad* sultekur aermer aermerne kaster kaste afoering* besvim* vejer spiser',
  hopeless:
    'ligegyldig* meningsloes* orker udenfor ensom* urolig* frygter dumt haabloes* overgi* byrde trist* deprimer* kollaps*',
  secret: 'hemmelig* hemmelighed* skjul* gemmer gemt gemme skab skabet laast laaser laase lukker kaelder* secret',
  fear: 'bange skraem* raed* skraek* forskraek* ryst* frys* kryb* stivner dukker klamr* graed* graeder skrig* skreg krymp* gyng* uroligt afraid scared panik*',
  sexual:
    'noegen* noegne numse* forneden skridtet toej* bukser* underbuks* underliv* tiss* roer* roert roerte befamle* bade badet bruser* seng sengen kysse* sutte* sex* voldt* misbrug* kraenk* kilder skoed* skiftede omklaed* toilet* billeder billed* snap taet beskeder luder intim* gravid* aeldre mand manden hotel* nettet snapchat snap',
  drunk:
    'sprut* fuld fulde beruset* drukket drikker drak skaev* stoffer stof hash* paavirket* lugt* oel oelet alkohol* dunst* hoej vin brandert* narko* drunk',
  neglect:
    'sulten sultne koeleskab* mad maden spist skraldespand* beskidt* snavs* tis lugter lus fryser koldt varme jakke* vaadt hul* tand* taender* forkommen* ugevis hentes glemm* tandpine sko toejet',
  alone:
    'alene passer babyen overlad* forlad* efterlad* vaagne* vaekke* vaekkes vaekket vaagner sover sov sofa* baenk* ligger laa gulv* psykiatri* indlagt',
  night: 'nat natten nats aften aftenen aftener weekend* samvaer* moerk* altanen',
  honour: 'gift* giftes forlov* udland* udlandet hjemland* landsby* genopdrag* aere* aeres* ulydig*',
  missing:
    'vaek vaekke forsvund* mangler loeb loebet stukket stak porten laage* laagen skoven fremmed* slukket ledt leder',
  suspicion:
    'mistanke* mistaenk* mavefornemmelse* fornemmelse* galt frygt* uro bekymret bekymr* tror mon foregaar forkert aendret',
  home: 'hjemme derhjemme hjem hjemmefra home',
  acute:
    'slap slapt slappe reagerer bleg bevidst* kramp* kvalt vejret livloes* stille svarer bevaeger halsen bloed* overkoert drukn*',
  rule: 'hvornaar hvordan hvad hvem hvor hvilke hvilken hvilket regler* reglerne pligt* procedure* loven lov lovgivning* krav maa skal kan boer hvis rettighed* frist* fristen what how when rules may',
  paper:
    'klag* notat* aktindsigt* journal* cpr* afgoerelse* moede* mail* brev* referat* samtykke* partshoer* aula underret* indbered* sag sagen svar svare svarer skema* papir* *papirer dokument* gdpr* whistleblow* advokat* friplads* ppr reported reporting mappe* *mappe indbakke* ipad* usb* noegle* personoplysning* oplysning* adresse* bopael* instagram facebook plan planen *plan *planer ressourc* ventetid*',
  dissatisfied:
    'utilfreds* vred* sur sure rasende uenig* kraever kraev* paastaar mener synes vil skuff* klasseskift* normering* skyld* erstatning* svigtet',
  everyday:
    'leg* legeplads* frikvarter* gyng* gynge* faldt boernehave* vuggestue* sfo fritter* klasse klassen skole skolen laerer* laereren vikar* paedagog* institution* anden andet andre elev eleven tur turen mobb* mobning* drill* lektie* matematik undervisning* aflevering* indkoering* madpakke* sut bleer lur',
  we: 'vi os vores mig jeg',
} as const

/** What words speak of. */
export type ConcernSubject = keyof typeof lists
export const concernSubjects = Object.keys(lists) as ConcernSubject[]

const whole = new Map<string, number[]>()
const beginnings = new Map<string, number[]>()
const endings = new Map<string, number[]>()
concernSubjects.forEach((subject, number) => {
  for (const written of lists[subject].split(' ')) {
    const kind = written.endsWith('*') ? beginnings : written.startsWith('*') ? endings : whole
    const word = written.replaceAll('*', '')
    kind.set(word, [...(kind.get(word) ?? []), number])
  }
})
const lengthsOf = (words: Map<string, unknown>) => [...new Set([...words.keys()].map((word) => word.length))]
const beginningLengths = lengthsOf(beginnings)
const endingLengths = lengthsOf(endings)

/** Subjects that stand around a concern, or speak against it; without any other there is none. */
const around = new Set<ConcernSubject>(
  'child someone parent kin tells body home rule paper dissatisfied everyday we'.split(' ') as ConcernSubject[],
)
const alarming = concernSubjects.map((subject) => !around.has(subject))

/** Whether a subject, by its number, is alarming in itself. */
export const isAlarming = (subject: number) => alarming[subject] === true

/** The numbers of the subjects a folded word speaks of, as places in `concernSubjects`. */
export function subjectsOf(word: string): number[] {
  const found = [...(whole.get(word) ?? [])]
  for (const length of beginningLengths) {
    if (length <= word.length) found.push(...(beginnings.get(word.slice(0, length)) ?? []))
  }
  for (const length of endingLengths) {
    if (length < word.length) found.push(...(endings.get(word.slice(-length)) ?? []))
  }
  return found
}
