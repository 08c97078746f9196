/**
 * Reads a request to count a deadline: "7 arbejdsdage fra i dag", "brev sendt 1. december, hvornår er det modtaget".
 * Only a real calculation counts as one: a number with a unit and a day to count from, in words that ask for nothing else.
 * "Hvad er fristen for aktindsigt?" is a question and is left to the search.
 */
import type { Sending, Span } from './deadline.js'
import { fold, normalise } from './fold.js'

/** What is to be counted. `sent` stands in place of `from` where a letter's way is to be added first. */
export type DeadlineRequest =
  | { kind: 'deadline'; from: string; sent?: Sending | undefined; span: Span }
  | { kind: 'received'; from: string; sent: Sending }
  | { kind: 'no-such-date'; written: string }
  | { kind: 'too-far' }

const mostCharacters = 300
const mostWords = 24
/** Words that belong to no calculation; a clear request may hold so many. */
const mostStrange = 4
/** As far ahead as anyone at work needs, in days. */
const mostDays = 4000

const numberWords =
  `nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve`.split(
    ' ',
  )
const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ')
const weekdays = 'soendag mandag tirsdag onsdag torsdag fredag loerdag'.split(' ')
const units: [RegExp, Span['unit'], number][] = [
  [/^(?:arbejds|hver)dage?s?$/, 'workdays', 1],
  [/^(?:kalender)?(?:dage?s?|doegn)$/, 'days', 1],
  [/^uge(?:r|rs)?$/, 'weeks', 7],
  [/^maaned(?:er|ers|s)?$/, 'months', 30],
  [/^aars?$/, 'years', 365],
]

/** Words a calculation is put in. */
const known = new Set(
  `hvornaar hvad hvilken hvilket er det der den dag dage dato datoen ugedag frist fristen fristens klagefrist klagefristen svarfrist svarfristen
  udloeber loeber ud slutter ender sidste sidst senest beregn udregn regn tael taelle kan du vil skal jeg vi mig for fra efter plus og med til paa
  af i om saa gaaet gaar uden juli ikke tal taelles taeller medregnet sendt sender sendte afsendt postet posten post brev brevet brevets digital
  eboks boks e a almindeligt modtaget modtager modtog fik faaet kom kommet anmodning anmodningen klage klagen henvendelsen mail mailen afgoerelse
  afgoerelsen aktindsigt aktindsigten svar svare blev bliver er gerne lige hjaelp naar frem fremad at regne dags regnet minus dagen start starter
  tilbagemelding tilbagemeldingen kvittering handlingsplan handlingsplanen begrundelse begrundelsen underretning underretningen proeve proeven eksamen
  karakter karakteren om ansoegning ansoegningen begynder modtagelse modtagelsen afsendelse mandag tirsdag onsdag torsdag fredag loerdag soendag har have vide se hej tak venligst`.split(
    /\s+/,
  ),
)
const asks =
  /\b(?:hvornaar|hvilken (?:uge)?dag|hvilken dato|hvad dato|beregn|udregn|regn ud|regne ud|tael|sidste dag|udloeber|frist)\b/
/** Questions about what to do, and counting backwards, which this does not do. */
const asksElse =
  /\b(?:hvornaar (?:begynder|starter) (?:de|den|fristen)|hvad (?:goer|gaelder|skal)|maa|hvorfor|hvordan|hvem|hvor (?:er|faar|finder|henter|kan|skal)|siden|foer|inden|rykker|glemt|pasningsgaranti\w*)\b/

interface Found<T> {
  value: T
  words: number
}

/** The calculation a text asks for; `today` is 'YYYY-MM-DD'. */
export function readDeadlineRequest(text: string, today: string): DeadlineRequest | undefined {
  if (text.length > mostCharacters) return undefined
  const folded = fold(normalise(text))
    .replace(/\be-?(?:boks|post)\b/g, 'eboks')
    .replace(/(\d{4})-(\d{2})-(\d{2})/g, '$1_$2_$3')
    .replace(/[^a-z0-9_./\- ]+/g, ' ')
  const words = folded.split(/\s+/).flatMap((word) => word.replace(/^[.\-/]+|(?<![-/])[-/]+$/g, '') || [])
  if (words.length > mostWords || asksElse.test(folded)) return undefined
  const span = findIn(words, spanAt)
  const used = new Set<number>(span ? range(span.at, span.found.words) : [])
  const inFuture =
    span && words[span.at - 1] === 'om' ? { at: span.at - 1, found: { value: today, words: 1 } } : undefined
  const date = findIn(words, (at) => (used.has(at) ? undefined : dateAt(words, at, today))) ?? inFuture
  if (!date) return undefined
  for (const index of range(date.at, date.found.words)) used.add(index)
  const strange = words.filter((word, index) => !used.has(index) && !known.has(word.replace(/\.$/, ''))).length
  if (strange > (asks.test(folded) ? mostStrange : 0)) return undefined
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

  function spanAt(at: number): Found<{ count: number; unit: Span['unit']; days: number }> | undefined {
    const number = numberOf(words[at] ?? '')
    const found = units.find(([pattern]) => pattern.test((words[at + 1] ?? '').replace(/\.$/, '')))
    return number && found ? { value: { count: number, unit: found[1], days: found[2] }, words: 2 } : undefined
  }
}

/** How it went, where something was sent; what has been received needs no way added. */
function sendingIn(folded: string): Sending | undefined {
  if (!/\b(?:sendt|sender|sendte|afsendt|postet|afsendelse)\b/.test(folded)) return undefined
  if (/\b(?:digital post|eboks|mitid|borger ?dk)\b/.test(folded)) return 'digital-post'
  return /\b(?:brev|brevet|post|posten)\b/.test(folded) ? 'letter' : undefined
}

/** A date at a word; the value is missing when there is no such day. */
function dateAt(words: readonly string[], at: number, today: string): Found<string | undefined> | undefined {
  const word = words[at] ?? ''
  const next = words[at + 1] ?? ''
  if (word === 'dags' && next === 'dato') return { value: today, words: 2 }
  if (word === 'i' || word === 'paa') {
    const near = { dag: 0, gaar: -1, forgaars: -2, morgen: 1, overmorgen: 2 }[next]
    if (word === 'i' && near !== undefined) return { value: shifted(today, near), words: 2 }
    const past = /^(.*dag)s$/.exec(next)?.[1]
    if (word === 'i' && past && weekdays.includes(past)) return { value: weekdayNear(past, today, -1), words: 2 }
  }
  if (weekdays.includes(word) && !/^\d|^den$/.test(next)) return { value: weekdayNear(word, today, 1), words: 1 }
  const iso = /^(\d{4})_(\d{2})_(\d{2})$/.exec(word)
  if (iso) return { value: dateOf(Number(iso[3]), Number(iso[2]), Number(iso[1])), words: 1 }
  const numbers = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?\.?$/.exec(word)
  if (numbers) return { value: datedNear(numbers[1], Number(numbers[2]), numbers[3], today), words: 1 }
  const day = /^(\d{1,2})\.?$/.exec(word)?.[1]
  const month = months.findIndex(
    (name) => name === next || (next.length >= 3 && name.startsWith(next.replace('.', ''))),
  )
  if (!day || month < 0 || next.replace('.', '').length < 3) return undefined
  const year = /^(20\d{2})\.?$/.exec(words[at + 2] ?? '')?.[1]
  return { value: datedNear(day, month + 1, year, today), words: year ? 3 : 2 }
}

/** Without a year, the one that brings the date nearest to today. */
function datedNear(
  day: string | undefined,
  month: number,
  year: string | undefined,
  today: string,
): string | undefined {
  if (year) return dateOf(Number(day), month, Number(year.length === 2 ? `20${year}` : year))
  const now = Number(today.slice(0, 4))
  const near = [now - 1, now, now + 1].flatMap((candidate) => dateOf(Number(day), month, candidate) ?? [])
  return near.sort((a, b) => Math.abs(daysFrom(today, a)) - Math.abs(daysFrom(today, b)))[0]
}

function dateOf(day: number, month: number, year: number): string | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const moment = new Date(`${iso}T12:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) ? iso : undefined
}

function weekdayNear(name: string, today: string, step: 1 | -1): string {
  const wanted = weekdays.indexOf(name)
  let day = shifted(today, step)
  while (new Date(`${day}T12:00:00Z`).getUTCDay() !== wanted) day = shifted(day, step)
  return day
}

function shifted(day: string, count: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

function daysFrom(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / 86_400_000
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
