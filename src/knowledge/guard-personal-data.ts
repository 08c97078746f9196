/**
 * CPR numbers, and questions about a named child's or another person's case. Rules about names and numbers may be asked.
 */
import { findCpr } from './cpr.js'
import { fold } from './fold.js'
import { givesOwnName, namesPerson } from './named-person.js'
import { toldOnly, type Weighed } from './weighed/weigh.js'

const role =
  '(?:barnet|barn|eleven|elev|drengen|dreng|pigen|pige|sønnen|datteren|søn|datter|moren|faren|forælderen|familien|søskende|navn|hedder|navnet)'
const matter =
  '(?:sag|sager|journal|mor|mors|far|fars|forældre|underretning|fravær|elevsag|elevplan|mappe|diagnose|adresse|papirer|handleplan|personsag|personalesag|lønsag|løn|karakterer|klage|notater|oplysninger|cpr|støtte|udredning)'

/** Words that begin with a capital letter though they name nobody. */
const noNames = new Set(
  `aula klarret klageenheden klageenhed jura borgerraadgiveren borgerraadgiver kkfo sfo ankestyrelsen datatilsynet facebook danmark
  koebenhavn koebenhavns kommune kommunen den det der de hvad hvem hvor hvordan hvornaar hvilken hvilke og eller med som kan skal maa vil
  har er ikke jeg vi digital post teams edoc ombudsmanden klagenaevnet klagenaevnet tilsynet ppr dck buf folkeskoleloven forvaltningsloven
  offentlighedsloven amager valby vesterbro noerrebro oesterbro bispebjerg vanloese broenshoej husum familieretshuset forvaltningen
  skolen institutionen boernehaven vuggestuen hej mor far en et min vores
  mobning fravaer konflikt konflikter uro slagsmaal trivsel undervisning klage samtale moede foraeldremoede klassemoede lejrskole elever boern vikar`.split(
    /\s+/,
  ),
)

const named = new RegExp(
  // Who gives the own name asks about no one else.
  `(?<![\\p{L}]|jeg |mit )${role} (?:der hedder |som hedder |ved navn |er |kaldet )?(\\p{Lu}\\p{Ll}{2,})`,
  'giu',
)
/** A colleague's name is no secret; it is stopped only together with what makes it somebody's case. */
const namedColleague =
  /(?<![\p{L}]|jeg |mit )(?:læreren|lærer|pædagogen|kollegaen|kollega|vikaren|medarbejderen) (?:der hedder |som hedder |ved navn )?(\p{Lu}\p{Ll}{2,})/gu
const caseOfColleague =
  / (?:sag|sagen|personalesag|klage|klagen|klager|klaget|advarsel|fyret|fyring|opsagt|syg|sygemeldt|sygefravaer|loen|diagnose|stress|alkohol|drikker|skilsmisse|tone|opfoersel|adfaerd|slog|slaaet|raaber|raabte|beskyldt|mistanke|anklaget|tjenstlig) /
const owned = new RegExp(`(?<![\\p{L}])(\\p{Lu}\\p{Ll}{2,}?)(?:['’]?s|['’]) ${matter}(?![\\p{L}])`, 'gu')
const fullName =
  /(?<![\p{L}])(\p{Lu}\p{Ll}+) (?:\p{Lu}\p{Ll}* )?\p{Lu}\p{Ll}+(?:sen|gaard|berg|lund|strup)(?![\p{L}])/gu
/** Asked about: `underretning på Sofie`, `hvor bor Agnes`, `adresse har Ahmed`. Only names that are known, for much else has capitals. */
const askedAbout =
  /(?<![\p{L}])(?:(?:sagen|sag|underretning|underretningen|journal|journalen|klagen) (?:på|om|for)|(?:adresse|nummer|telefonnummer|diagnose) har|hvor bor|hvad fejler) (\p{L}{3,}?)s?(?:['’])?(?![\p{L}])/giu
const inClass = /(?<![\p{L}])(\p{Lu}\p{Ll}{2,}) (?:fra|i|på) \d{1,2}\s?\.?\s?[a-zæøå](?![\p{L}])/gu

/** Names that are common in Denmark, for those who write without capitals. Only beside a word for a child or a class. */
export const commonNames = new Set(
  `emil william oscar noah karl carl alfred oliver lucas victor viktor malthe valdemar august anton elias magnus frederik mikkel mathias
  christian kristian tobias sebastian liam aksel arthur theodor felix johan jonas adam ali ahmed mohammed muhammad mohamed yusuf ibrahim omar hassan
  emma ida alma clara freja sofia sofie josefine karla laura anna ella nora olivia mathilde maja frida agnes asta isabella caroline julie
  cecilie sara sarah amalie fatima aisha amina maryam zainab peter lars jens henrik thomas martin michael mette anne hanne kirsten camilla louise`.split(
    /\s+/,
  ),
)
const lowerNamed =
  /(?<! jeg)(?<! mit) (?:barnet|eleven|drengen|pigen|elev|dreng|pige|barn|hedder) (?:der hedder |som hedder |ved navn )?([a-z]{3,}) /g
const lowerInClass = / ([a-z]{3,}) (?:fra|i) (?:[0-9]|10) ?(?:[.] )?[a-e]? /g
const lowerOwned = / ([a-z]{3,}?)s (?:sag|journal|mor|far|foraeldre|underretning|diagnose|elevplan|mappe|adresse) /g

/** From which odds, as their logarithm, a text with a name is about that person. */
const aboutNamed = -3

/** The sign of personal data seen, if any: `raw` as received, `shown` normalised, `plain` folded words. */
export function findsPersonalData(
  raw: string,
  shown: string,
  plain: string,
  weighed: () => Weighed,
): string | undefined {
  if (findCpr(raw).length > 0) return 'cpr'
  const sign = signOfName(shown, plain)
  const { kinds, named } = weighed()
  if (sign) return named > aboutNamed ? sign : undefined
  return kinds.has('personal-data') && !givesOwnName(shown) ? toldOnly : undefined
}

function signOfName(shown: string, plain: string): string | undefined {
  const isName = (word: string) => /^\p{Lu}/u.test(word) && !noNames.has(fold(word))
  for (const [, name = ''] of shown.matchAll(named)) if (isName(name)) return 'named-person'
  if (caseOfColleague.test(plain)) {
    for (const [, name = ''] of shown.matchAll(namedColleague)) if (isName(name)) return 'named-person'
  }
  // At the beginning of a sentence `Barnets sag` looks like `Emils sag`: there only endings of nouns tell them apart.
  for (const match of shown.matchAll(owned)) {
    const name = match[1] ?? ''
    const mayBeNoun = nounEnding.test(name) || !commonNames.has(fold(name))
    if (isName(name) && !(mayBeNoun && opensSentence(shown, match.index))) return 'named-person'
  }
  for (const match of shown.matchAll(inClass)) {
    const name = match[1] ?? ''
    const mayBeNoun = nounEnding.test(name) && !commonNames.has(fold(name))
    if (isName(name) && !(mayBeNoun && opensSentence(shown, match.index))) return 'named-person'
  }
  for (const [, name = ''] of shown.matchAll(fullName)) if (isName(name)) return 'full-name'
  for (const [, name = ''] of shown.matchAll(askedAbout)) if (commonNames.has(fold(name))) return 'named-person'
  for (const pattern of [lowerNamed, lowerInClass, lowerOwned]) {
    for (const [, name = ''] of plain.matchAll(pattern)) if (commonNames.has(name)) return 'named-person'
  }
  return namesPerson(shown) ? 'named-person' : undefined
}

const nounEnding = /(?:en|et|ne|er)$/

function opensSentence(shown: string, at: number): boolean {
  const before = shown.slice(Math.max(0, at - 5), at)
  const said = before.trimEnd()
  return said === '' || /[.!?]$/.test(said) || before.slice(said.length).includes('\n')
}
