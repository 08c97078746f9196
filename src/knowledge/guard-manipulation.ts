/**
 * Instructions to the bot itself, and requests to falsify, hide or delete records. Asking what may be deleted, corrected or
 * left out by the rules is an ordinary question.
 */
import { firstSign, words, type Sign } from './sign.js'
import { toldOnly, type Weighed } from './weighed/weigh.js'

const record =
  '(?:samtale|samtalen|samtaler|forklager|notat|notatet|notater|notaterne|journal|journalen|journaler|referat|referatet|mail|mailen|mails|mailene|besked|beskeden|beskeder|beskederne|dokument|dokumentet|dokumenter|dokumenterne|sag|sagen|log|loggen|bevis|beviser|beviserne|telefonnotat|telefonnotatet|underretning|underretningen|sms|sms er|oplysninger|oplysningerne|traad|traaden)'
const remove =
  '(?:slet|slette|sletter|slettet|fjern|fjerne|fjerner|skjul|skjule|skjuler|makuler|makulere|gemme|gemmer|omskriv|omskrive|forfalsk|forfalske|aendre|aendr|rette|destruer|destruere|undgaa|undlade|holde)'
const unseen =
  '(?:opdager|opdage|opdaget|ser|se|finder|finde|finder ud af|faar|faa|kan se|kan finde|kan faa|ved|kan opdage)'

/** What the person has logged may be withdrawn, so a request for it is no falsifying. */
const ownCase = '(?:lige |venligst )?(?:hele )?(?:min|mine) (?:egen |egne )?(?:sag|sager|log) '

/** What binds the bot. */
const bounds =
  '(?:instruktion(?:er|erne)?|instruks(?:er|erne)?|sikkerhedsregler(?:ne)?|sikkerheds regler(?:ne)?|regler(?:ne)? du|dine (?:skjulte )?regler|filtre(?:ne)?|dine filtre|begraensninger(?:ne)?|gdpr|jura|sikkerhedsfilter(?:et|ene)?|sikkerhedsfiltre)'

const signs: readonly Sign[] = [
  {
    name: 'instruction',
    pattern: words(`(?:drop|ophaev|deaktiver|slaa|omgaa|ignorer|ignorere|glem) ~ (?:alt om )?${bounds}`),
    unless: words('(?:hvad hvis|maa (?:vi|jeg|man)|kan (?:vi|jeg|man)|hvordan)'),
  },
  {
    name: 'instruction',
    pattern: words(
      '(?:tell|show|give|print|reveal|repeat|list) (?:me )?(?:all )?(?:of )?your (?:hidden |secret |system |own )*(?:instructions|prompt|rules|guidelines)',
    ),
  },
  {
    name: 'instruction',
    pattern: words(
      '(?:vis|fortael|skriv|oversaet|gengiv|afsloer) ~ dine (?:skjulte |hemmelige |egne )+(?:instruktioner|regler|instrukser|ordrer)',
    ),
  },
  {
    name: 'falsify',
    pattern: words(
      '(?:skriv|skrive|lav|lave) (?:[a-z0-9]+ ){0,3}?(?:hvor|som|der) ~ (?:siger|skriver|paastaar) (?:[a-z0-9]+ ){1,6}?selvom (?:[a-z0-9]+ ){1,3}?(?:ikke|aldrig)',
    ),
  },
  {
    name: 'falsify',
    pattern: words(
      '(?:tekst|brev|svar|redegoerelse|udtalelse|referat|notat) ~ (?:hvor|som|uden at) (?:vi |jeg |der )?(?:udlader|udelader|fortier|skjuler|naevner) (?:at )?(?:vi|jeg|vores|hele|den)',
    ),
    unless: words('(?:maa vi|maa jeg|skal vi|skal jeg|kan vi)'),
  },
  {
    name: 'falsify',
    pattern: words(
      '(?:rette|aendre|slette|lave om) ~ uden at (?:det |nogen |man |de )?(?:kan |bliver )?(?:ses|ser|opdager|opdaget|opdage|se)',
    ),
  },
  {
    name: 'instruction',
    pattern: words('(?:(?:glem|ignorer) alt (?:hvad |det )?(?:du|der|jeg)|uden begraensninger|unrestricted)'),
  },
  {
    name: 'falsify',
    pattern: words(
      '(?:skriv|skrive|sig|sige|noter|notere) ~ (?:at|til) (?:[a-z0-9]+ ){1,6}?selvom (?:[a-z0-9]+ ){1,3}?(?:ikke|aldrig)',
    ),
    unless: words('(?:maa jeg|maa vi|skal jeg|skal vi|hvad)'),
  },
  {
    name: 'falsify',
    pattern: words(`(?:skriv|skrive|lav|lave) ~ ${record} ~ (?:aldrig|ikke) (?:blev|er blevet|har|har vaeret|fandt)`),
    unless: words('(?:maa jeg|maa vi|skal jeg|skal vi|hvad)'),
  },
  {
    name: 'falsify',
    pattern: words(
      `(?:hvordan|hvorledes) (?:[a-z]+ ){0,1}?(?:undgaar|skjuler|gemmer) (?:jeg|vi|man) ~ (?:${record}|journalisere|aktindsigt)`,
    ),
  },
  {
    name: 'falsify',
    pattern: words('(?:fjern|slet|skjul) ~ saa (?:far|mor|foraeldrene|ingen|de|hun|han) ~ (?:ikke|kan)'),
  },
  {
    name: 'falsify',
    pattern: words(
      '(?:skriv|skrive|skriver|formulere|formulerer|sige|siger) ~ saa (?:foraeldrene|familien|borgeren|far|mor|faren|moren|de|hun|han|ingen) (?:ikke )?(?:opdager|laegger maerke til|finder ud af) (?:at|det|klage[a-z]*|fristen)',
    ),
  },
  {
    name: 'falsify',
    pattern: words(
      '(?:aendre|aendr|flytte|rette) ~ dato(?:en)? ~ saa (?:vi|det|jeg|den) ~ (?:fristen|overholder|overholdt)',
    ),
  },
  {
    name: 'instruction',
    pattern: words(
      '(?:ignorer|ignorere|glem|tilsidesaet|se bort fra|ignore|disregard|forget|overtraed) ~ (?:instruktioner|instruktionerne|instruks|instrukser|regler|reglerne|instructions|rules|prompt|tidligere|ovenstaaende|previous|above|begraensninger)',
    ),
  },
  {
    name: 'instruction',
    pattern:
      / (?:system ?prompt|systemprompten|jailbreak|developer mode|dan mode|prompt injection|you are now|act as|pretend (?:to be|you)|dine instruktioner|din prompt|repeat the words) /,
  },
  {
    name: 'instruction',
    pattern: words(
      '(?:den skjulte (?:tekst|prompt|instruks|instruktion)|(?:slaa|sluk) (?:advarslerne|forbeholdene|filtrene)|sig (?:bare )?at kilden er)',
    ),
    // Files and machines have hidden text and warnings, too.
    unless: words(
      '(?:hvordan|[a-z]*dokument|[a-z]*dokumentet|[a-z]*dokumenter|word|excel|pdf|filen|filer|regneark|regnearket|mailen|aula|skaerm|skaermen|computer|computeren|printer|printeren|kopimaskinen|ipad|telefonen|aktindsigt)',
    ),
  },
  {
    name: 'instruction',
    pattern: words(
      '(?:du er nu|fra nu af (?:er|hedder) du|naar jeg siger (?:[a-z]+ ){1,3}?(?:maa|skal) du (?:svare|sige|glemme)|lad som om du|opfoer dig som|spil rollen som|svar som om du|udgiv dig for)',
    ),
  },
  {
    name: 'falsify',
    pattern: words(
      `(?:[.] )?(?:kan du |vil du |du skal |hjaelp mig med at |hjaelp med at )(?:please |lige )?${remove} ~ ${record}`,
    ),
  },
  {
    name: 'falsify',
    pattern: new RegExp(
      `^ (?:slet|fjern|skjul|makuler|omskriv|forfalsk|destruer|aendr) (?!${ownCase})(?:[a-z0-9]+ ){0,4}?${record} `,
    ),
  },
  { name: 'falsify', pattern: words(`(?:faar|faa|fik) ~ ${record} (?:til at forsvinde|vaek|af vejen)`) },
  {
    name: 'falsify',
    pattern: words(
      `${remove} ~ (?:${record} )?~ (?:saa|uden at|inden|foer) (?:de |at )?(?:foraeldrene|moren|faren|foraelderen|mor|far|nogen|ingen|de|hun|han|advokaten|jura|lederen) (?:ikke )?(?:kan )?(?:ikke )?${unseen}`,
    ),
  },
  {
    name: 'falsify',
    pattern: words(
      `(?:fjerner|sletter|skjuler|gemmer|makulerer|fjerne|slette|skjule|makulere) ~ (?:saa|uden at) ~ ikke (?:kan )?${unseen}`,
    ),
  },
  {
    name: 'falsify',
    pattern: words(
      `(?:slette|fjerne|skjule|makulere|skaffe ~ af vejen|omskrive|destruere) ~ (?:inden|foer|naar) ~ (?:aktindsigt|klager|klagen|ser|soeger|advokat|tilsyn)`,
    ),
    unless: words('(?:maa vi|skal vi|hvornaar|hvilke|undtage|andre boern)'),
  },
  {
    name: 'falsify',
    pattern: words(
      `(?:slet|slette|fjern|fjerne|smide|makuler|makulere|af med) (?:[a-z0-9]+ ){1,8}?(?:inden|foer) ~ (?:ser|kommer|laeser|tjekker|opdager|kigger)`,
    ),
    unless: words(
      '(?:maa vi|maa jeg|skal vi|skal jeg|hvornaar|hvilke|ferie[a-z]*|mad[a-z]*|sne[a-z]*|lus[a-z]*|affald[a-z]*|tavl[a-z]*)',
    ),
  },
  {
    name: 'falsify',
    pattern: words(
      '(?:have|faa|tag|tage|slet|slette|fjern|fjerne) (?:[a-z0-9]+ ){1,8}?ud af (?:loggen|journalen|arkivet)',
    ),
    unless: words('(?:maa vi|maa jeg|skal vi|skal jeg|hvordan|hvornaar)'),
  },
  {
    name: 'falsify',
    pattern: words(
      `(?:skjuler|skjule|gemmer|forfalsker|forfalske) ~ ${record} ~ for (?:foraeldrene|foraelderen|moren|faren|mor|far|jura|lederen)`,
    ),
  },
  {
    name: 'falsify',
    pattern:
      / (?:tilbagedater[a-z]*|datere tilbage|daterer tilbage|dateret tilbage|backdate|forfalske|forfalsker|skrive en anden dato|skrive en tidligere dato|skrive en forkert dato|saette en gammel dato) /,
  },
  {
    name: 'falsify',
    pattern: words(
      '(?:faa det til at se ud som|lade som om (?:vi|jeg) (?:har|havde)|paastaa at (?:vi|jeg) har|lyve (?:over for|for|i)|skjule (?:[a-z]+ ){0,4}?for (?:foraeldrene|foraelderen|moren|faren|jura|lederen|aktindsigt)|omgaa aktindsigt|undgaa aktindsigt|slippe for aktindsigt)',
    ),
  },
]

/** The sign of manipulation seen, if any. */
export function findsManipulation(plain: string, weighed: () => Weighed): string | undefined {
  return firstSign(plain, signs) ?? (weighed().kinds.has('manipulation') ? toldOnly : undefined)
}
