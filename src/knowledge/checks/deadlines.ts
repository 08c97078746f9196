/**
 * Contradictions of deadline between entries. Each matter has a home, the entry that owns its deadline: what another entry
 * says about the same matter must be a time the home knows.
 */
import type { Entry, RouteEntry } from '../entry.js'
import { sentencesOf, type Check, type Found } from './finding.js'

interface Matter {
  name: string
  /** What a sentence calls it. */
  words: RegExp
  home: string
  /** The units its deadlines come in; other units in the sentence are about something else. */
  units: Unit[]
}

type Unit = 'time' | 'dag' | 'arbejdsdag' | 'uge' | 'måned'

const matters: Matter[] = [
  {
    name: 'svar på aktindsigt',
    words: /aktindsigt/gi,
    home: 'Regel aktindsigt-frist',
    units: ['dag', 'arbejdsdag', 'uge'],
  },
  { name: 'GDPR-indsigt', words: /(?<![\p{L}])indsigt/giu, home: 'Regel gdpr-indsigt', units: ['uge', 'måned'] },
  { name: 'klage til Klagenævnet', words: /klagenævn/gi, home: 'Klagevej R01', units: ['dag', 'uge', 'måned'] },
  { name: 'klage til Ankestyrelsen', words: /ankestyrelsen/gi, home: 'Klagevej R20', units: ['uge', 'måned'] },
  {
    name: 'tilbagemelding',
    words: /tilbagemeld|meld\p{L}* tilbage/giu,
    home: 'Regel tilbagemeldingsgaranti',
    units: ['dag', 'arbejdsdag', 'uge'],
  },
  {
    name: 'klage over prøver',
    words: /(?<![\p{L}])prøve(?:n|r|rne)?(?![\p{L}])|eksamen|prøvekarakter/giu,
    home: 'Klagevej R17',
    units: ['dag', 'uge', 'måned'],
  },
  {
    name: 'underretning',
    words: /underret/gi,
    home: 'Regel underretning',
    units: ['time', 'dag', 'arbejdsdag', 'uge'],
  },
  { name: 'databrud', words: /databrud|(?<![\p{L}])brud|datatilsyn/giu, home: 'Regel databrud', units: ['time'] },
  {
    name: 'handlingsplan mod mobning',
    words: /handlingsplan/gi,
    home: 'Regel mobning',
    units: ['dag', 'arbejdsdag', 'uge'],
  },
]

const numbers: Record<string, number> = {
  en: 1,
  et: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  ti: 10,
  fjorten: 14,
}
const spanPattern = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,3}|${Object.keys(numbers).join('|')}) (time|arbejdsdag|hverdag|kalenderdag|dag|døgn|uge|måned)(?:r|er|e|s|ers)?(?![\\p{L}])`,
  'giu',
)
const sameUnit: Record<string, Unit> = { hverdag: 'arbejdsdag', kalenderdag: 'dag', døgn: 'dag' }
/** Headings under which a bare number is the deadline of the matter they name. */
const headsDeadline = /frist|hvor lang tid|hvor hurtigt|hvornår skal/i
const unitOfRoute = { days: 'dag', workdays: 'arbejdsdag', weeks: 'uge', months: 'måned', years: 'år' } as const

interface Span {
  text: string
  key: string
  unit: Unit
  at: number
}

export const checkDeadlines: Check = (entries) => {
  const homes = new Map(entries.map((entry) => [entry.label, entry]))
  const own = new Map(matters.map((matter) => [matter, spansOfEntry(homes.get(matter.home))]))
  return [
    ...entries.flatMap((entry) => entry.passages.flatMap((passage) => contradictions(entry, passage, own, homes))),
    ...entries.flatMap((entry) => (entry.collection === 'routes' ? routeContradictions(entry) : [])),
  ]
}

function contradictions(
  entry: Entry,
  passage: Entry['passages'][number],
  own: ReadonlyMap<Matter, ReadonlyMap<string, string>>,
  homes: ReadonlyMap<string, Entry>,
): Found[] {
  return sentencesOf(passage.text).flatMap((sentence) =>
    spansIn(sentence).flatMap((span) => {
      const matter = matterOf(span, sentence) ?? matterOfHeading(span, passage.heading)
      if (!matter || matter.home === entry.label || !matter.units.includes(span.unit)) return []
      const allowed = own.get(matter)
      if (!allowed || allowed.size === 0 || allowed.has(span.key)) return []
      const known = [...new Set(allowed.values())].join(', ')
      return [
        {
          severity: 'fault' as const,
          file: entry.file,
          near: span.text,
          problem: `"${span.text}" om ${matter.name} passer ikke med ${matter.home} (${known}).`,
          remedy: `Ret den ene. Fristen hører til i ${homes.get(matter.home)?.file ?? matter.home}.`,
        },
      ]
    }),
  )
}

/** A route's deadline as data must be the one its words tell. */
function routeContradictions({ deadline, file, label }: RouteEntry): Found[] {
  if (!deadline || deadline.unit === 'years') return []
  const key = `${deadline.count} ${unitOfRoute[deadline.unit]}`
  const spans = spansIn(deadline.text)
  if (spans.length === 0 || spans.some((span) => span.key === key)) return []
  const problem = `${label} har fristen ${key} i felterne, men teksten siger "${deadline.text}".`
  return [{ severity: 'fault', file, near: 'deadline:', problem, remedy: 'Ret count og unit, eller ret text.' }]
}

/** The matter nearest to the span, first within its own clause, then within the sentence. */
function matterOf(span: Span, sentence: string): Matter | undefined {
  const breaks = [...sentence.matchAll(/[,;] | og (?=\d)/g)].map(({ index }) => index)
  const start = Math.max(0, ...breaks.filter((at) => at < span.at))
  const end = Math.min(sentence.length, ...breaks.filter((at) => at > span.at))
  return nearest(span.at - start, sentence.slice(start, end)) ?? nearest(span.at, sentence)
}

function nearest(at: number, text: string): Matter | undefined {
  const named = matters.flatMap((matter) =>
    [...text.matchAll(matter.words)].map(({ index }) => ({ matter, distance: Math.abs(index - at) })),
  )
  return named.sort((a, b) => a.distance - b.distance)[0]?.matter
}

/** Hours are so rare that any heading will do for them. */
function matterOfHeading({ unit }: Span, heading: string): Matter | undefined {
  if (unit !== 'time' && !headsDeadline.test(heading)) return undefined
  const named = matters.filter(({ words }) => heading.search(words) >= 0)
  return named.length === 1 ? named[0] : undefined
}

function spansOfEntry(entry: Entry | undefined): Map<string, string> {
  const texts = entry?.passages.flatMap(({ text }) => sentencesOf(text)) ?? []
  if (entry?.collection === 'routes' && entry.deadline) texts.push(entry.deadline.text)
  return new Map(texts.flatMap(spansIn).map(({ key, text }) => [key, text]))
}

function spansIn(text: string): Span[] {
  return [...text.matchAll(spanPattern)].map(({ 0: whole, 1: count = '', 2: unit = '', index }) => {
    const plainUnit = unit.toLowerCase()
    const known = sameUnit[plainUnit] ?? (plainUnit as Unit)
    const number = numbers[count.toLowerCase()] ?? Number(count)
    return { text: whole, key: `${number} ${known}`, unit: known, at: index }
  })
}
