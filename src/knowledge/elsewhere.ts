/**
 * Words of matters that others in the house take care of: pay and leave, computers, buildings, food, parties, teaching. They
 * occur in real questions too ("en far klager over maden"), so they only lower confidence, by their share of the question.
 */
import { fold } from './fold.js'
import { stem } from './stem.js'

const list = `
løn lønseddel lønnen lønforhandling feriepenge feriedage ferie sommerferie efterårsferie juleferie vinterferie barsel barselsorlov orlov afspadsering overarbejde
overenskomst pension vagtplan vagt vagter vikarbudget sygemelding sygemelde syg feber jobopslag stilling ansøgning fagforening kørepenge kørselsregnskab
tillidsmand medarbejdersamtale mus personalemøde kursus uddannelsesdag timer skema ringetid
computer pc printer print kopimaskine adgangskode password kode login wifi internet ipad tablet projektor skærm telefonabonnement mobil mailkonto outlook excel word app
toilet vask varme radiator lys pære vindue dør nøgle nøglebrik alarm rengøring håndsæbe skrald parkering parkeringsplads parkeringsbøde cykelskur elevator maling gardiner
møbler stole borde kaffe kaffemaskine køleskab opvaskemaskine kantine indkøb bestille bestiller købe køber tilbud budget regnskab faktura moms skat restskat
mad madpakke frokost kage boller is slik opskrift pandekager lasagne aftensmad madplan bleer solcreme
fest sommerfest julefrokost fødselsdag fødselsdage jubilæum gaveidé tale sang digt leg lege bage spille underholdning koncert teater film musik invitation vinsmagning åbent
vejr vejret regn sne klokken bus busbillet tog rejse fly flyselskab kort vej zoo udflugt tur koloni kolonitilskud svømning svømmehal fodbold fodboldkamp sport
matematik brøker dansk engelsk tysk læse bøger bog bibliotek lektier ugeplan årsplan lektion undervisningsforløb emneuge projektuge klassetur gymnastiksal lokale
hund kat nabo have græs græsset bil cykel hus lejlighed husleje sofa forsikring bank hovedstad præsident statsminister valg aktier
løbetur træning knæ tandpine diæt kæledyr shampoo tøj kjole nederdel lus snørebånd skoleavis reklame plakat rabat
abonnement fitness fitnessabonnement lån kviklån depositum udlejer lejemål skur hæk pakke posthus postkasse ordre butik butikken webshop klaver støvsuger plæneklipper
borgmester regering regeringen politiker ferieuge feriefridag fridag lønseddel lønsum lønstigning ugebrev nyhedsbrev quiz pap kreativ klippe tegning tegne video app apps
lejer støj byggesag lokalplan printeraftale sverige norge
diagnosticer diagnosticere rotter rotte skadedyr toner papirstop børnebog kogebog lommeregner skærmtid
weather recipe salary holiday vacation password printer minister capital football
`
const words = new Set(
  list
    .trim()
    .split(/\s+/)
    .map((word) => stem(fold(word))),
)

/** Whether a folded word is one of them. */
export function isElsewhere(word: string): boolean {
  return words.has(stem(word))
}
