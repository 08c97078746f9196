/**
 * Whether a question is about somebody by name: a child, a parent, a colleague whose case, papers, health or home it asks about. Who
 * gives the own name, or mentions a colleague in passing, asks about no one. Names are found as in a pre-complaint; written without
 * capitals only those that no ordinary word looks like.
 */
import { findCpr } from './cpr.js'
import { endsOf } from './fold.js'
import { findNames } from './personal-data/find-names.js'
import { sureNames } from './personal-data/first-names.js'
import { noNameEnding, noNames } from './personal-data/no-names.js'
import { isFamily } from './personal-data/surroundings.js'
import { readTokens, type Token } from './personal-data/tokens.js'

/** Of a long text only so many characters are read, half of them at each end. */
const mostRead = 8_000

/** Names that are a word, too, where a text has no capitals. */
const words = new Set('tom enes roman melis helle rosa ove tove sol lone ina pia oscar'.split(' '))

/** What stands before the own name, or before one the bot is to take. */
const ownName =
  /(?:\b(?:jeg hed+er|mit navn(?: er)?|jeg er|jeg|hilsen|mvh|vh|navnet er|hej,? det er|her er|my name is|i am|i['’]m|hedder du|du hedder|opkaldt efter)[\s,:]*)$/i
/** Whom a name beside these words is: somebody at work. */
const colleague =
  /\b(?:kollega(?:en|er|erne)?|kolega|makker(?:en)?|tillidsfolk|tillidsrepræsentant(?:en)?|colleague|lærer(?:en|ne)?|pædagog(?:en|erne)?|vikar(?:en)?|leder(?:en)?|souschef(?:en)?|chef(?:en)?(?: hedder)?|sekretær(?:en)?|oplæg|jubilæum|pension|afsked)\b/i
const besideColleague =
  /^(?:\s+.{0,25}?(?:oplæg|kursus|jubil\w*|pension|fødselsdag|tillidsfolk|lukkevagt\w*)\b|\s+og\s+jeg\b|\s+and\s+i\b|\s+her\b|\s+(?:fra|på|i)\s+(?:kontoret|køkkenet|forvaltningen|pladsanvisningen|jura|hr|it)\b)/i
const withMe = /\bjeg og\s+$/i
/** What of a colleague is nobody's business. */
const caseOfColleague =
  /\b(?:sag|sagen|personalesag\w*|klag\w*|advarsel|fyret|fyring|opsagt|syg\w*|løn|lønnen|tjener|diagnose|stress|alkohol|drikker|skilsmisse|opførsel|adfærd|beskyldt|mistanke|anklaget|straffeattest|mus|adresse|bor|sick|salary|fired)\b/i
/** Where nobody is meant: books, films, songs, speeches. */
const inArt =
  /\b(?:bog|bogen|dagbog|film\w*|roman\w*|eventyr\w*|læser|teater\w*|forestilling\w*|musical|spiller|opfører|sang|sangen|tale til|digt|historie\w*|hovedperson\w*|konge|dronning|forfatter\w*|lindgren|lønneberg|h\.? ?c\.?|opkaldt|navnet)\b/i
/** In mid-sentence Danish gives a capital to names only; behind these words it is likely the name of a person. */
const beforeName = new Set(
  'om for med har er skal staar blev bliver mangler mellem bor lille store stakkels hos little boy girl student mr mrs is has does did about of'.split(
    ' ',
  ),
)
/** Who is spoken of when a name that no list has is a person's, not a place's or a product's. */
const ofPerson =
  /(?<!\p{L})(?:han|hun|ham|hende|hans|hendes|mor|far|moren|faren|forældre\p{L}*|barn\p{L}*|elev\p{L}*|dreng\p{L}*|pige\p{L}*|søskende|fravær\p{L}*|diagnos\p{L}*|journal\p{L}*|sag|sagen|udred\p{L}*|støtte\p{L}*|allergi|medicin|mappe\p{L}*|logbog|plads|adresse\p{L}*|elevplan\p{L}*|kendt|stue|stuen|klasse|klassen|his|her|child|mother|father|student|diagnosis|hentet|afhentet|mødt|startet|samtale|skift)(?!\p{L})/iu

/** Whether somebody gives the own name, which is no question about anybody. */
export const givesOwnName = (text: string) =>
  namesIn(endsOf(text, mostRead)).some(({ start }) => ownName.test(text.slice(Math.max(0, start - 60), start)))

/** Whether a text asks about, or tells of, somebody by name. */
export function namesPerson(text: string): boolean {
  const shown = endsOf(text, mostRead)
  return namesIn(shown).some(({ start, end }) => {
    const before = shown.slice(Math.max(0, start - 60), start)
    const after = shown.slice(end, end + 40)
    if (ownName.test(before) || inArt.test(before) || inArt.test(after)) return false
    const isColleague = colleague.test(before.slice(-30)) || besideColleague.test(after) || withMe.test(before)
    return !isColleague || caseOfColleague.test(shown)
  })
}

/** Stands for a name where a text is weighed: what is said of somebody counts, not what they are called. */
export const nameless = 'qqnavn'

/** A text with the same word for every name and without CPR numbers; nothing where it is too long to look for them. */
export function withoutNames(text: string): string | undefined {
  if (text.length > mostRead) return undefined
  const numbers = findCpr(text).map((range) => ({ ...range, word: '' }))
  const names = namesIn(text).map((place) => ({ ...place, word: wordFor(text.slice(place.start, place.end)) }))
  let rest = ''
  let at = 0
  for (const { start, end, word } of [...numbers, ...names].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    rest += text.slice(at, start) + word
    at = end
  }
  return rest + text.slice(at)
}

const wordFor = (name: string) => (/s['’]?$/i.test(name) ? `${nameless}s` : nameless)

function namesIn(shown: string): Place[] {
  const tokens = readTokens(shown)
  return [...findNames(tokens), ...lowerNames(tokens), ...strangeNames(tokens, ofPerson.test(shown))]
}

interface Place {
  start: number
  end: number
}

/** Names without capitals: those of the list, and whatever stands in `lille ayan på rød stue`. */
function lowerNames(tokens: readonly Token[]): Place[] {
  return tokens.filter(({ folded, isCapital }, at) => {
    if (isCapital || words.has(folded)) return false
    const [place, , room] = tokens.slice(at + 1, at + 4)
    if (tokens[at - 1]?.folded === 'lille' && /^(?:paa|fra|i)$/.test(place?.folded ?? '') && room?.folded === 'stue')
      return true
    return sureNames.has(folded) || (folded.endsWith('s') && sureNames.has(folded.slice(0, -1)))
  })
}

/**
 * Names that no list has, by their capital: behind a word that stands before persons or whose papers are meant, where one is spoken
 * of; or two side by side.
 */
function strangeNames(tokens: readonly Token[], isOfPerson: boolean): Place[] {
  return tokens.filter((token, at) => {
    const previous = tokens[at - 1]
    const next = tokens[at + 1]
    if (!previous || !mayBeName(token) || token.before !== ' ') return false
    const isFullName = next !== undefined && next.before === ' ' && mayBeName(next)
    if (isOwnerOfPapers(token, next)) return true
    if (beforeName.has(previous.folded) || isKinOf(tokens, at) || isPapersOf(tokens, at))
      return isOfPerson || isFullName
    return isFullName && isOfPerson
  })
}

/** `adressen på …`, `mappen for …` */
function isPapersOf(tokens: readonly Token[], at: number): boolean {
  return /^(?:paa|for|fra)$/.test(tokens[at - 1]?.folded ?? '') && papers.test(tokens[at - 2]?.folded ?? '')
}

/** `…s papirer` */
const isOwnerOfPapers = ({ folded }: Token, next: Token | undefined) =>
  folded.endsWith('s') && next?.before === ' ' && papers.test(next.folded)

const papers =
  /^(?:adresse|adressen|nummer|nummeret|telefonnummer|telefonnummeret|sag|sagen|mappe|mappen|journal|journalen|papirer|papirerne|referat|referatet|udtalelse|udtalelsen|oplysninger|status|diagnose|diagnosen|mail|mailen|handleplan|elevplan|underretning|elevsag)$/

/** `mor til …` */
function isKinOf(tokens: readonly Token[], at: number): boolean {
  return /^(?:til|to|of)$/.test(tokens[at - 1]?.folded ?? '') && isFamily(tokens[at - 2]?.folded ?? '')
}

function mayBeName({ text, folded, isCapital, opensSentence }: Token): boolean {
  if (!isCapital || opensSentence || text.length < 3) return false
  return /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u.test(text) && !noNames.has(folded) && !noNameEnding.test(folded)
}
