/**
 * The words that tell of somebody's health, belief, troubles or nature. A star stands for any beginning or ending; several words
 * make a phrase. Words that mostly speak of the school itself ("medarbejdernes stress") count only beside a child or a parent.
 */
import { fold } from '../fold.js'

const health = `
  adhd* | add | asf | gua | på spektret | autis* | *autisme | asperger* | tourette* | ocd | ptsd | angst | angsten | angsts | angstanfald* | angstprovok* | *angst | epilep* | krampeanfald*
  medicin | medicinen | medicinsk behandling | medicinering* | medicineret | *medicin | ritalin | concerta | medikinet | melatonin | antidepressiv* | lykkepille* | insulin*
  penicillin | epipen* | diagnos* | *diagnose | *diagnoser | depressi* | deprimeret | deprimerede | fødselsdepression* | udredt | udredes | udredning | udredningen |
  anfald | anfaldet | anfaldene | allergi | allergien | allergier | allergisk | allergiske | *allergi | *allergien | *allergiker | *allergisk | astma* | eksem | eksemet
  diabet* | sukkersyge* | cøliaki* | glutenintoleran* | laktoseintoleran* | ordblind | ordblinde | ordblindhed | dysleksi* | blind | døv | hørehæmmet | synshandicap* | svagtseende
  kørestol* | handicap | handicappet | handicappede | *handicap | udviklingshæm* | udviklingsforstyr* | retarderet | spasti* | cerebral parese | downs | downs syndrom
  syndrom | skolevægring* | skoleværing* | skolefobi* | selvskad* | cutter | spiseforstyr* | anoreksi* | anorektisk* | bulimi* | selvmord* | suicid* | psykiatri* | børnepsykiat* |
  ungdomspsykiat* | psykisk syg* | psykisk sygdom* | psykiske lidelse* | psykiske problemer | psykiske vanskeligheder | sindslidende | skizofren* | psykose* | psykotisk* | bipolar* | borderline* | posttraumatisk* | traumatiser*
  traume | traumer | kræft | kræften | kræftsyg* | leukæmi* | hjernerystelse* | hjerneskade* | hjernebetændelse | hjertefejl | sklerose* | gigt | tuberkulose | hiv* | hepatitis
  gravid | gravide | graviditet* | abort* | kronisk syg* | kronisk sygdom | alvorligt syg | alvorlig syg | indlagt | indlæggelse* | indlægges | opereret | operation | operationen
  hospital | hospitalet | *hospital | sygehus | sygehuset | rigshospitalet | skadestue* | fysioterapi* | ergoterapi* | terapi | terapeut* | børnelæge* | speciallæge* | egen læge | lægeerklæring* | familieterapi*
  langtidssyg* | tvangstanke* | tics | enuresis | enkopresis | inkontinen* | sengevæd* | hyperaktiv* | overvægtig | overvægt | alkoholskade*`
const healthNearPerson = `
  stress | stresset | stressramt* | sygemeld* | *sygemeldt | sygeorlov | psykolog | psykologen | psykologer | psykologhjælp | psykologsamtale* | syg | syge | sygdom | sygdommen | sygdomme | udbrændt | angste
  læge | lægen | blodprøve* | vaccin* | symptom* | lidelse | lidelser | døende | gået ned | brudt sammen`

const belief = `
  muslim | muslimer | muslimsk* | muslimen | muslimerne | islam | islamisk* | islamist* | koranskole* | imam | imamen | moske | moskeen | moské | moskéen | ramadan* | eid | halal* | hijab* | niqab* | burka* | sunni* | shia*
  tørklædet | hendes tørklæde | med tørklæde | bære tørklæde | bærer tørklæde | jøde | jøden | jøder | jøderne | jødisk* | kosher* | synagoge* | bar mitzvah
  kristen | kristne | katolik* | katolsk* | ortodoks* | buddhist* | hindu | hinduer | hinduis* | hinduistisk* | sikh* | ateist* | jehovas vidne* | jehova* | scientolog* | mormon* | baptist* | indre mission* | pinsemenighed* | frikirke*
  deres religion | hendes religion | hans religion | familiens religion | religionen | religiøs* | troende | døbt | omskåret | omskæring* | etnicitet* | etnisk* | hudfarve* | minoritetsetnisk* | tosprogede familie*
  kurder* | tyrker* | syrer | syrere | bosnier* | albaner* | tamil* | eritreer* | ukrainer* | flygtet fra | etniske
  indvandrer* | flygtning* | asyl* | opholdstilladelse* | statsborgerskab* | romaer* | roma | sigøjner* | somalier* | pakistaner* | afghaner* | palæstinenser* | libaneser* | iraker* | iraner* | araber* | grønlænder* | polakker | polakken
  homoseksu* | biseksu* | lesbisk* | bøsse | bøsser | transkøn* | transseksu* | transperson* | transdreng* | transpige* | nonbinær* | nonbinær | seksualitet* | seksuel orientering | seksuelle orientering | regnbuefamilie* | kønsskifte* | to mødre | to fædre | kønsidentitet*
  fagforening* | fagforbund* | medlem af enhedslisten | medlem af venstre | medlem af dansk folkeparti | stemmer på | politiske holdning* | politisk aktiv | politisk overbevisning | partimedlem*`
const homelands = `
  fra syrien | fra somalia | fra irak | fra iran | fra afghanistan | fra pakistan | fra tyrkiet | fra libanon | fra palæstina | fra gaza | fra marokko | fra eritrea | fra etiopien | fra ukraine | fra rusland | fra polen | fra rumænien
  fra bulgarien | fra kina | fra vietnam | fra thailand | fra filippinerne | fra indien | fra sri lanka | fra bosnien | fra albanien | fra kosovo | fra serbien | fra grønland | fra færøerne | fra gambia | fra ghana | fra nigeria | fra uganda | fra congo | fra yemen | fra egypten | fra sudan | fra algeriet | fra tunesien | fra brasilien`
/** Where a language is spoken of, these are no more than that. */
const origin = `
  somalisk | somaliske | tyrkisk | tyrkiske | kurdisk | kurdiske | arabisk | arabiske | pakistansk | pakistanske | afghansk | afghanske | syrisk | syriske | irakisk | irakiske | iransk | iranske | libanesisk | libanesiske
  palæstinensisk | palæstinensiske | marokkansk | marokkanske | polsk | polske | rumænsk | rumænske | bulgarsk | bulgarske | ukrainsk | ukrainske | russisk | russiske | kinesisk | kinesiske | vietnamesisk | vietnamesiske
  thailandsk | thailandske | filippinsk | filippinske | indisk | indiske | tamilsk | tamilske | bosnisk | bosniske | albansk | albanske | serbisk | serbiske | eritreisk | eritreiske | etiopisk | etiopiske | grønlandsk | grønlandske
  afrikansk | afrikanske | nigeriansk | nigerianske | gambiansk | gambianske | ghanesisk | ghanesiske | færøsk | færøske`

const crimeOrSocial = `
  politi | politiet | politianmeld* | politisag* | politirapport* | politimand | politibetjent* | anholdt | anholdes | anholdelse | anholdelsen | sigtet for | sigtelse* | tiltalt | tiltale | dømt | straffesag* | straffeattest | fængsel* | fængslet | varetægt*
  afsone* | afsoning | fodlænke* | kriminel | kriminelle | kriminalitet* | voldtægt* | vold | volden | voldelig* | voldsdømt | partnervold | *vold | mishandl* | seksuelt misbrug* | seksuelle overgreb* | overgreb | overgrebet | incest | blufærdighed* | tilhold | polititilhold | bandemedlem* | rocker* | tyv | tyven | tyveri | stjal
  hashmisbrug* | misbrug | misbruger* | *misbrug | *misbruger | misbruget | alkoholi* | alkoholproblem* | alkoholmisbrug* | drikker for meget | beruset | narko* | kokain | hash | pusher* | dealer*
  underretning | underretningen | underretninger | underretningerne | anbragt | anbragte | anbringelse* | anbringes | tvangsfjern* | plejefamilie* | plejebarn* | plejebørn* | plejemor* | plejefar* | aflastningsfamilie* | opholdssted | bosted* | børnehjem* | døgninstitution*
  socialforvaltning* | socialtilsyn* | socialsag* | sociale sag* | social sag | børnesag | børnesagen | socialcenter* | børnefaglig undersøgelse | børnefaglige undersøgelse | familiebehandling | familiekonsulent* | handleplan hos | kontanthjælp* | førtidspension* | overførselsindkomst | bistandshjælp
  hjemløs* | herberg* | krisecent* | kvindekrisecent* | udsat bolig | gæld | gælden | inkasso | rki
  forældremyndig* | bopælsforælder* | bopælsmor | bopælsfar | samværssag* | samværsret* | samværsforælder* | samværsaftale* | samværschikane* | samvær med | samværet | overvåget samvær | skilsmisse* | adopteret | adopterede | adoptivbarn* | adoption | blive skilt | bliver skilt | skal skilles | er skilt | blev skilt | er blevet skilt | fraskilt* | familieretshus* | statsforvaltningen | fogedret*
  adressebeskyt* | navnebeskyt* | hemmelig adresse | beskyttet adresse | hemmeligt nummer | voldelig eks | æresrelateret* | æreskonflikt* | social kontrol | negativ social | genopdragelsesrejse* | tvangsægteskab*`
const crimeNearPerson = `socialrådgiver | socialrådgiveren | sagsbehandler i | familierådgiver* | kommunen har fjernet | tvangsauktion* | arbejdsløs*`

/** Said of people only; a judgement wherever they stand. */
const judgement = `
  hysterisk* | hysterik* | kværulant* | kværulerende | narcissist* | psykopat* | sociopat* | sindssyg | sindssyge | psykisk ustabil* | mentalt ustabil* | psykisk labil* | labil | paranoid* | utilregnelig* | utilregnlig*
  løgnhals | møgkælling | dumme kælling | galning | vanvittig mor | manipulator* | manipulerende | manipulativ* | intrigant* | hadefuld
  uopdragen | uopdragne | uintelligent* | ubegavet | lavtbegavet | tungnem | dårlig mor | dårlig far | dårlige forældre | uansvarlig mor | uansvarlig far | uegnet som | uegnede forældre | magter ikke forældrerollen | curlingforæld* | curlingmor* | curlingfar*
  helikopterforæld* | helikoptermor* | besværlige forældre | rethaverisk* | møgforæld* | pestilens | brokkehoved* | brokrøv* | en plage | dramaqueen | drama queen | opmærksomhedskrævende | ikke helt normal | ikke rask i hovedet | ikke helt rask i hovedet | syg i hovedet | ikke rigtig klog | ikke er klog | skør i hovedet | har en skrue løs | rablende
  sur type | besværlig type | svær type | umulig type | ubehagelig type | særlig type | speciel type`
/** Also said of things and of what happens; a judgement where they describe a person. */
const description = `
  sur | sure | dum | dumme | besværlig | besværlige | vanskelig | vanskelige | umulig | umulige | urimelig | urimelige | krævende | ustabil | ustabile | skør | skøre | aggressiv | aggressive | ubehagelig | ubehagelige | irriterende | træls | syg i hovedet
  provokerende | arrogant | arrogante | egoistisk | egoistiske | selvisk | selviske | doven | dovne | inkompetent | inkompetente | uansvarlig | uansvarlige | naiv | naive | mærkelig | mærkelige | underlig | underlige | sær | sære | speciel | specielle | led | ond | onde | falsk | falske
  hysterisk | idiot | idioter | kælling | løgner | løgnagtig | åndssvag | åndssvage | tosset | tosse | nar | taber | overfølsom | pylret | pylrede | nærtagende | utroværdig | utroværdige | uærlig | uærlige | usympatisk | usympatiske | ulidelig | ulidelige | utålelig | utålelige | konfliktsøgende | konfliktoptrappende | konfliktsky | kold | ligeglad | ligeglade | uintelligent | bagstræberisk | grov | nedladende | ressourcesvag | ressourcesvage | svag`

export interface WordList {
  kind: 'health' | 'belief' | 'crime-or-social' | 'judgement'
  /** What must be beside a word for it to count. */
  beside: 'anything' | 'person' | 'no-language' | 'described-person'
  phrases: string[][]
}

export const wordLists: WordList[] = [
  { kind: 'health', beside: 'anything', phrases: read(health) },
  { kind: 'health', beside: 'person', phrases: read(healthNearPerson) },
  { kind: 'belief', beside: 'anything', phrases: read(belief) },
  { kind: 'belief', beside: 'person', phrases: read(homelands) },
  { kind: 'belief', beside: 'no-language', phrases: read(origin) },
  { kind: 'crime-or-social', beside: 'anything', phrases: read(crimeOrSocial) },
  { kind: 'crime-or-social', beside: 'person', phrases: read(crimeNearPerson) },
  { kind: 'judgement', beside: 'anything', phrases: read(judgement) },
  { kind: 'judgement', beside: 'described-person', phrases: read(description) },
]

function read(list: string): string[][] {
  return list
    .split(/[|\n]/)
    .map((phrase) => fold(phrase.trim()))
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(/\s+/))
}
