/** Words that begin with a capital letter though they name no person: places, schools, authorities, products, calendar. */
import { fold } from '../fold.js'

/** Capitalised and not a person, folded. */
export const noNames: ReadonlySet<string> = set(`
  Aula KlarRet KlarSvar KMD Teams Outlook Word Excel Google Facebook Instagram Snapchat TikTok YouTube Messenger WhatsApp MinUddannelse Meebook Unilogin UNI Famly Nem NemID MitID Digital eBoks
  eDoc Edoc F2 Zoom Chromebook Chromebooks iPads iPad Tabulex IST Viggo Kahoot Matematikfessor Gyldendal Alinea Netflix Roblox Fortnite Minecraft Lego Nutella Tivoli Zoo Netto Fakta Føtex Bilka IKEA Movia DSB Metro
  Danmark Danmarks København Københavns Kbh Sjælland Fyn Jylland Bornholm Aarhus Odense Aalborg Roskilde Malmø Sverige Norge Tyskland Polen Tyrkiet Syrien Irak Iran Somalia Pakistan Marokko Libanon Ukraine
  Rusland Kina Indien Grønland Færøerne Island England Spanien Frankrig Italien USA Europa EU FN Amager Amagerbro Valby Vesterbro Nørrebro Østerbro Bispebjerg Vanløse Brønshøj Husum Sydhavnen Nordvest Nordhavn
  Ørestad Ørestaden Sundby Christianshavn Christiania Frederiksberg Frederiksstaden Tingbjerg Emdrup Ryparken Utterslev Bellahøj Grøndal Kongens Enghave Kgs Islands Brygge Holmen Refshaleøen Vigerslev Carlsberg
  Hvidovre Rødovre Gentofte Gladsaxe Herlev Dyrehaven Bakken Fælledparken Dragør Tårnby Kastrup Hellerup Indre By City Vester Øster Nørre Søndre Nordre Vestre Østre Gammel Ny Lille Store Sankt Sct Kong Dronning Prins Prinsesse Sct
  Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag Januar Februar Marts April Maj Juni Juli August September Oktober November December Jul Påske Pinse Fastelavn Halloween Luciadag Lucia Nytår Grundlovsdag
  Kommune Kommunen Forvaltningen Børne Ungdomsforvaltningen Socialforvaltningen BUF DCK PPR SFO KKFO MUS STU AMR AMU Klageenheden Klageenhed Jura Borgerrådgiveren Borgerrådgiver Pladsanvisningen Visitationen Visitation
  Ankestyrelsen Datatilsynet Ombudsmanden Folketinget Borgerrepræsentationen Rådhuset Rådhus Ministeriet Undervisningsministeriet Klagenævnet Familieretshuset Politiken Berlingske Jyllands DR TV2 BT TR AMR SSP HR IT AI BUPL DLF 3F FOA DUS LMS Ekstra Information
  Dansk Danske Engelsk Tysk Fransk Matematik Idræt Historie Geografi Biologi Fysik Kemi Musik Billedkunst Håndværk Madkundskab Natur Teknologi Kristendom Kristendomskundskab Samfundsfag Valgfag
  Folkeskoleloven Forvaltningsloven Offentlighedsloven Dagtilbudsloven Serviceloven GDPR CPR CVR EAN Lov Bekendtgørelse Jeg Du Han Hun Vi I De Den Det Der Min Mit Mine Hendes Hans Deres Vores Jeres Sin Mor Far Forælder
  Forældre Forælderen Forældrene Moren Faren Barn Barnet Barnets Elev Eleven Elever Dreng Pige Familie Familien Mormor Farmor Morfar Farfar Leder Lærer Pædagog Vikar Skole Skolen Børnehave Børnehaven Vuggestue Vuggestuen Klub Klubben
  Ja Nej Ikke Og Men Så Når Hvis Fordi At Hej Kære Tak Mvh Venlig Hilsen Sag Sagen Klage Klagen Møde Mødet Nu Også Men Som Et En Gruppe Stue Team Hal Bus Rød Blå Grøn Gul
  Styrket Forældrekontakt SIRI Ipad Halal Ramadan Eid Jehovas Vidner Islam Koranen Bibelen Gud Allah Venstre Enhedslisten Socialdemokratiet Konservative ADHD Autisme Aspergers Ritalin Tourettes Concerta Downs Covid Corona`)

/** The word after it makes a name part of a place: "Hans Tavsens Gade", "Carl Nielsens Skole". */
export const placeWords: ReadonlySet<string> = set(`
  skole skolen gade vej allé alle plads stræde torv park parken have haven boulevard kirke kirken børnehave børnehus børnegård vuggestue fritidshjem fritidscenter gymnasium hospital bro kaj vænge kollegium privatskole friskole
  hallen hal bibliotek kulturhus klub stiftelse fond loven legeplads minde institution hjem idrætsanlæg passage`)

/** The word before it makes a name that of a house: "Børnehaven Frida". */
export const houseWords: ReadonlySet<string> = set(`
  børnehaven børnehave vuggestuen vuggestue børnehuset børnehus institutionen institution klubben klub fritidshjemmet fritidsklubben fritidscenteret fritidscentret skolen skole stuen stue gruppen gruppe huset kolonien legepladsen
  holdet teamet team firmaet leverandøren systemet appen app programmet bogen filmen serien kkfo kkfoen sfoen sfo gymnasiet hospitalet legepladsen parken gården skovbørnehaven udflytterbørnehaven dagplejen kategorien orkanen stormen`)

/** Endings of ordinary nouns and of places, which a strange name hardly has. */
export const noNameEnding =
  /(?:ens|ets|ernes|erne|ene|heden|skole|skolen|loven|lov|vej|gade|plads|alle|torv|park|parken|haven|have|huset|hus|gaard|gaarden|stuen|klubben|centeret|centret|center|enheden|enhed|forvaltningen|styrelsen|naevnet|nævnet|raadet|raad|tilsynet|kommune|kommunen|omraadet|ministeriet|bro|havn|oe|kirke|kirken|gruppen|teamet|ledelsen|ledelse|bestyrelse|bestyrelsen|raadgiveren|lederen|laereren|pædagogen|paedagogen|forening|foreningen|tjenesten|planen|portalen|appen|ing|ingen|tion|tionen|hed|skab)$/

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(fold))
}
