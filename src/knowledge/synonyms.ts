/**
 * What staff say, and what the entries call it. One way only: a word of the question (by its stem) also asks for the words
 * beside it. English words that staff ask with are here too. Ambiguous everyday words stay out: they would carry questions
 * about something else into the law.
 */
import { fold } from './fold.js'
import { stem } from './stem.js'

const list = `
indblik: indsigt aktindsigt
elevmappe mappe mappen sagsmappe: papirer sag
dokumenter akter sagsakter mailkorrespondance: papirer dokumenter
stikord kladder huskesedler: noter kladder
jurist: advokat
bedstefar bedstemor mormor farmor morfar farfar tante onkel onklen moster faster fætter kusine: slægtning støtteperson
oversætte oversætter: tolk tolke oversætte
somalia tyrkisk arabisk engelsk urdu polsk: sprog tolk
sur vred rasende gal frustreret fornærmet træt trætte: utilfreds vred
råber skriger skælder: vred råber
skubbede skubbet bed bidt slog nev: slået
evaluere evaluering klogere lærer: lære refleksion
vin chokolade blomster gavekort: gave
drøfte diskutere omtale sladre: snakke tale
lærerværelset personalestuen frokoststuen: kollega kolleger personalemødet
straffet straffes: straf
kvitterer kvittere kvitteret: kvittering
underretter underrette underrettet underret: underretning
mobbes mobbet mobbede mobberi mobberegler drilleri drillerier drilles: mobning mobbet
udenfor: mobning
sprogvurderes sprogvurderet: sprogvurdering
sprogstøtte: sprogstimulering sprogvurdering
begrunde begrundes begrunder: begrundelse
undskylde undskylder: beklagelse undskyldning
afvist nægtet nægter frataget bevilget: afslag
anke ankes appellere: klage
protesterer protestere brok brokker: klage utilfreds
klasselister elevlister taske mappe: personoplysninger
stjålet tabt: mistet
vedhæftet fil: sendt
personnummer personnumre: cpr
børnepenge børnepengene børnecheck: børneydelse ydelse
friplads fripladsen: fripladstilskud
skolebus skoletaxa: befordring skolekørsel
basisplads basispladsen: særligt dagtilbud
støttepædagog støttepædagogen: ressourcepædagog støttetimer
psykolog psykologen skolepsykolog: ppr
tandlæge tandlægen: tandpleje
briller jakke: erstatning ødelagt
stykker: ødelagt
parallelklasse parallelklassen: klasseskift
bortvist smidt hjemsendt: bortvisning udelukkelse
karakteren årskarakter eksamenskarakter: karakter standpunktskarakter
skolelukning sammenlægning: skolelukning klassesammenlægning
religion hudfarve etnicitet handicap: diskrimination forskelsbehandling
chikane chikaneret trakasseri: chikane trusler
avis avisen politiken berlingske ekstrabladet tv2 dr radioen: pressen journalist
kæreste: partner
skilt skilsmisse gået hver: skilt forældremyndighed
hemmelig beskyttet skjult: adresse krisecenter
forklage forklagen: utilfredshed logge
logger: logge
melder melde: logge
stopper fratræder opsagt: medarbejder
telefontid træffetid åbningstid: telefon kontakt
forbyde forbyder: begrænse kontaktbegrænsning
bombarderer spammer: kontaktbegrænsning
afgrænse uklar præcisere: præcisere
ugyldig gyldig: ugyldig
bindende juridisk: afgørelse
gemme gemmes gemt arkivere: journalisere
noteret nedskrevet: notat
ændret rettet: rettet rettelse
souschef souschefen afdelingsleder: leder
beslutning beslutte besluttet: afgørelse
skænderi skændes skændtes: konflikt
driller drillet: mobning
indbakke indbakken mailboks: journalisere gemme
telefonnummer telefonnumre telefonnr diagnoser allergier: personoplysninger
lækket offentliggjort: databrud
talepædagog talepædagogen logopæd: ppr
dpo: databeskyttelsesrådgiver
sagsøge sagsøger stævne stævner: søgsmål domstol
parent parents: forælder forældre
mother mom mum: mor
father dad: far
child kid children kids: barn børn
student pupil pupils students: elev
teacher teachers: lærer
complaint complaints complain complains complaining: klage
documents files papers: dokumenter papirer aktindsigt
access: indsigt aktindsigt
deadline: frist
answer reply respond: svare svar
rules law legal: regler lov
request: anmodning
interpreter translate translator: tolk
speak: taler
danish english: dansk sprog
denied rejected refused refusal: afslag
special: special specialklasse
class: klasse
tell share: sige
secret confidential confidentiality: tavshedspligt
bullying bullied: mobning
report notify: underretning
worried concerned concern: bekymret
breach leaked: databrud
email: mail
wrong: forkert
angry: vred
meeting: møde
lawyer: advokat
custody: forældremyndighed
divorced divorce: skilt
decision: afgørelse
appeal: klage klagevejledning
absence: fravær
threat threatened threatens: trusler
delete: slette
notes: notat
reason: begrundelse
school: skole
kindergarten nursery: børnehave
staff: personale
rude: tone
forward forwarded: videresendt
consent: samtykke
`

const meant = new Map<string, readonly string[]>()
for (const line of list.trim().split('\n')) {
  const [said = '', named = ''] = line.split(':')
  const words = named.trim().split(' ').map(fold)
  for (const word of said.trim().split(' ')) {
    const key = stem(fold(word))
    meant.set(key, [...(meant.get(key) ?? []), ...words])
  }
}

/** What else a folded word asks for; nothing for most words. */
export function synonymsOf(word: string): readonly string[] {
  return meant.get(stem(word)) ?? []
}
