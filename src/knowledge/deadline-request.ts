/**
 * Reads a request to count a deadline: "7 arbejdsdage fra i dag", "brev sendt 1. december, hvornår er det modtaget".
 * Only a real calculation counts as one: a number with a unit and a day to count from, in words that ask for nothing else.
 * "Hvad er fristen for aktindsigt?" is a question and is left to the search.
 */
import type { Sending, Span } from './deadline.js'
import { dateAt, type Read } from './deadline-dates.js'
import { fold, normalise } from './fold.js'
import { isMisspelt } from './nearest-word.js'
import { numberWords } from './number-words.js'

/** What is to be counted. `sent` stands in place of `from` where a letter's way is to be added first. */
export type DeadlineRequest =
  | { kind: 'deadline'; from: string; sent?: Sending | undefined; span: Span }
  | { kind: 'received'; from: string; sent: Sending }
  | { kind: 'no-such-date'; written: string }
  | { kind: 'too-far' }

/** A longer message tells a story in which a calculation is not what is asked. */
const mostCharacters = 300
const mostWords = 45
/**
 * Words that belong to no calculation. A request may hold so many: none where nothing is asked, a few where it begins with workdays,
 * which nobody else counts, or where it is asked when something is, and a story where it is asked by its name which day is the last,
 * for then a number, a unit and one day are what it is about.
 */
const mostStrange = { unasked: 0, ofWorkdays: 2, asked: 4, asksForDay: 30 }
/** As far ahead as anyone at work needs, in days. */
const mostDays = 4000

const units: readonly { unit: Span['unit']; days: number; words: readonly string[] }[] = [
  {
    unit: 'workdays',
    days: 1,
    words: listOf('arbejdsdag arbejdsdage arbejdsdages arbejdsdagen hverdag hverdage hverdages workday workdays'),
  },
  { unit: 'days', days: 1, words: listOf('dag dage dages kalenderdag kalenderdage kalenderdages doegn day days') },
  { unit: 'weeks', days: 7, words: listOf('uge uger ugers uer uers ugr week weeks') },
  { unit: 'months', days: 30, words: listOf('maaned maaneder maaneders maaneds moned moneder mdr month months') },
  { unit: 'years', days: 365, words: listOf('aar aars year years') },
]

/** Words a calculation is put in. */
const known = new Set(
  `hvornaar hvad hvilken hvilket er det der den dag dage dato datoen ugedag frist fristen fristens klagefrist klagefristen svarfrist svarfristen
  udloeber loeber ud slutter ender sidste sidst senest beregn udregn regn tael taelle kan du vil skal jeg vi mig for fra efter plus og med til paa
  af i om saa gaaet gaar uden juli ikke tal taelles taeller medregnet sendt sender sendte afsendt postet posten post brev brevet brevets digital
  eboks boks e a almindeligt modtaget modtager modtog fik faaet kom kommet anmodning anmodningen klage klagen henvendelsen mail mailen afgoerelse
  afgoerelsen aktindsigt aktindsigten svar svare blev bliver er gerne lige hjaelp naar frem fremad at regne dags regnet minus dagen start starter
  tilbagemelding tilbagemeldingen kvittering handlingsplan handlingsplanen begrundelse begrundelsen underretning underretningen proeve proeven eksamen
  karakter karakteren om ansoegning ansoegningen begynder modtagelse modtagelsen afsendelse mandag tirsdag onsdag torsdag fredag loerdag soendag har have vide se hej tak venligst please count from after on what which when date day the last`.split(
    /\s+/,
  ),
)
const asks =
  /\b(?:hvornaar|hvilken (?:uge)?dag|hvad dag|beregn|udregn|regne? (?:lige )?ud|tael|taelle|udloeber|frist|when|count)\b/
/** Asks for the day itself, or counts what nobody but an office counts. */
const asksForDay =
  /\b(?:(?:hvilken|hvad|hvilke) dato|datoen|slutdato|sidste (?:klage|frist|svar)?dag|sidste frist|hvornaar (?:er|ender|slutter|udloeber) (?:fristen|klagefristen)|fristen ude|senest|(?:taelle|tael|beregn|udregn)|which date|what date|last day|deadline)\b|\b(?:hvornaar|hvilken dag|hvad dag)\b.*\b(?:arbejds|hver)dag|\b(?:arbejds|hver)dag.*\b(?:hvornaar|hvilken dag|hvad dag)\b/
/** Words that are often misspelt. */
const asking = ['hvornaar', 'hvilken', 'fristen']
/** Questions about what to do, and counting backwards, which this does not do. */
const asksElse =
  /\b(?:(?:hvornaar|hvilken dag|hvad dag|hvilken dato) (?:begynder|starter) (?:de|den|fristen)|hvad (?:goer|gaelder|skal)|maa (?!(?:jeg|vi) (?:lige )?(?:faa|have|bede))|hvorfor|hvordan|hvem|hvor (?:er|faar|finder|henter|kan|skal)|siden|foer|(?:dage|uger|maaneder|aar) tilbage|inden (?!(?:for )?[0-9a-z]+ (?:arbejds|hver)?(?:dag|uge|maaned))|rykker|glemt|pasningsgaranti\w*)\b/

/** The calculation a text asks for; `today` is 'YYYY-MM-DD'. */
export function readDeadlineRequest(text: string, today: string): DeadlineRequest | undefined {
  if (text.length > mostCharacters) return undefined
  const folded = spelt(fold(normalise(text)))
    .replace(/\be-?(?:boks|post)\b/g, 'eboks')
    .replace(/(\d{4})-(\d{2})-(\d{2})/g, '$1_$2_$3')
    .replace(/[^a-z0-9_./\- ]+/g, ' ')
  const words = folded.split(/\s+/).flatMap((word) => word.replace(/^[.\-/]+|(?<![-/])[-/]+$/g, '') || [])
  if (words.length > mostWords || asksElse.test(folded)) return undefined
  const span = findIn(words, spanAt)
  const used = new Set<number>(span ? range(span.at, span.found.words) : [])
  const inFuture =
    span && words[span.at - 1] === 'om' && !words[span.at + 1]?.endsWith('s')
      ? { at: span.at - 1, found: { value: today, words: 1 } }
      : undefined
  const date = findIn(words, (at) => (used.has(at) ? undefined : dateAt(words, at, today))) ?? inFuture
  if (!date) return undefined
  for (const index of range(date.at, date.found.words)) used.add(index)
  const strange = words.filter((word, index) => !used.has(index) && !known.has(word.replace(/\.$/, ''))).length
  const isOfWorkdays = span?.at === 0 && span.found.value.unit === 'workdays'
  if (strange > Math.max(mostStrangeIn(folded), isOfWorkdays ? mostStrange.ofWorkdays : 0)) return undefined
  // "I tre dage fra mandag" lasts, and has no last day to be known.
  if (span && words[span.at - 1] === 'i' && !asksForDay.test(folded)) return undefined
  // Where several days or spans are told, a story does not say which of them is to be counted.
  const isStory = strange > mostStrange.asked
  if (isStory && (!span || findIn(words, another(dateHere)) || findIn(words, another(spanAt)))) return undefined
  if (date.found.value === undefined) {
    return span ? { kind: 'no-such-date', written: writtenDate(words, date.at, date.found.words) } : undefined
  }
  const from = date.found.value
  const sent = sendingIn(folded)
  if (!span) {
    const asksArrival = /\b(?:modtaget|fremme|naar frem|modtager)\b/.test(folded)
    return sent && asksArrival ? { kind: 'received', from, sent } : undefined
  }
  const { count, unit, days } = span.found.value
  if (count * days > mostDays) return { kind: 'too-far' }
  const skipJuly =
    /\b(?:afgangs)?(?:proeve|eksamen|karakter)|\b(?:uden|minus|ikke|undtagen) juli\b|\bjuli (?:taeller|regnes|tael|medregnes) ikke\b/.test(
      folded,
    )
  return { kind: 'deadline', from, ...(sent ? { sent } : {}), span: { count, unit, ...(skipJuly ? { skipJuly } : {}) } }

  function dateHere(at: number) {
    return dateAt(words, at, today)
  }

  function another<T>(look: (at: number) => T | undefined): (at: number) => T | undefined {
    return (at) => (used.has(at) ? undefined : look(at))
  }

  function spanAt(at: number): Read<{ count: number; unit: Span['unit']; days: number }> | undefined {
    const number = numberOf(words[at] ?? '')
    if (!number) return undefined
    const isOfWork = /^(?:working|business|work)$/.test(words[at + 1] ?? '')
    const unit = unitAt(words[at + (isOfWork ? 2 : 1)] ?? '')
    if (!unit) return undefined
    return { value: { count: number, ...unit, ...(isOfWork ? { unit: 'workdays' } : {}) }, words: isOfWork ? 3 : 2 }
  }
}

/** With the words that ask as they are spelt. */
function spelt(folded: string): string {
  return folded.replace(/[a-z]+/g, (word) => asking.find((one) => isMisspelt(word, one)) ?? word)
}

/** How many strange words a request may hold. */
function mostStrangeIn(folded: string): number {
  if (asksForDay.test(folded)) return mostStrange.asksForDay
  return asks.test(folded) ? mostStrange.asked : mostStrange.unasked
}

function unitAt(written: string): { unit: Span['unit']; days: number } | undefined {
  const word = written.replace(/\.$/, '')
  const found =
    units.find(({ words }) => words.includes(word)) ??
    units.find(({ words }) => words.some((other) => isMisspelt(word, other)))
  return found && { unit: found.unit, days: found.days }
}

/** How it went, where something was sent; what has been received needs no way added. */
function sendingIn(folded: string): Sending | undefined {
  if (!/\b(?:sendt|sender|sendte|afsendt|postet|afsendelse)\b/.test(folded)) return undefined
  if (/\b(?:digital post|eboks|mitid|borger ?dk)\b/.test(folded)) return 'digital-post'
  return /\b(?:brev|brevet|post|posten)\b/.test(folded) ? 'letter' : undefined
}

function numberOf(word: string): number | undefined {
  if (/^\d{1,5}$/.test(word)) return Number(word)
  const named = numberWords.indexOf(word === 'et' ? 'en' : word)
  return named > 0 ? named : undefined
}

function findIn<T>(
  words: readonly string[],
  look: (at: number) => T | undefined,
): { at: number; found: T } | undefined {
  for (const at of words.keys()) {
    const found = look(at)
    if (found) return { at, found }
  }
  return undefined
}

function writtenDate(words: readonly string[], at: number, count: number): string {
  return words
    .slice(at, at + count)
    .join(' ')
    .replaceAll('_', '-')
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index)

function listOf(words: string): string[] {
  return words.split(' ')
}
