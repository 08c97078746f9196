/**
 * Writes drafts of phrases from a list, one for each row. Columns go by their Danish names; only id, titel, formål and tekst must
 * be there, and what the list does not tell is set to the careful value and put on the list of things to check.
 */
import { stringify } from 'yaml'
import { cleanText } from './document.js'
import { idFrom, notReviewed, writeReview, type Draft } from './draft.js'
import { limits } from './limits.js'
import { refuse } from './messages.js'
import { safeText } from './passages.js'
import type { ListRow } from './read-list.js'

/** What all drafts of a list share. Dates are calendar days. */
export interface ListFacts {
  fileName: string
  today: string
  reviewBy: string
  owner: string
}

interface Slot {
  name: string
  label: string
  type: 'text' | 'date' | 'appeal'
  example: string
}

const columns = {
  id: ['id', 'nøgle', 'navn'],
  title: ['titel', 'overskrift'],
  purpose: ['formål', 'formaal'],
  text: ['tekst', 'frase', 'frasetekst'],
  when: ['hvornår', 'bruges når', 'brug når', 'anvendelse'],
  notWhen: ['brug ikke når', 'bruges ikke når', 'ikke når', 'ikke'],
  audience: ['målgruppe', 'modtager'],
  channels: ['kanal', 'kanaler'],
  isDecision: ['afgørelse', 'er afgørelse'],
  mustContain: ['skal indeholde', 'husk'],
  legalRefs: ['lovgrundlag', 'hjemmel', 'paragraf', 'paragraffer'],
  klarret: ['klarret'],
  questions: ['spørgsmål', 'søgeord'],
} as const
type Field = keyof typeof columns
const required = { id: 'id', title: 'titel', purpose: 'formål', text: 'tekst' } as const

const audiences = ['forælder', 'anden myndighed', 'intern'] as const
const channels = ['Digital Post', 'Aula', 'telefonmanuskript', 'notat'] as const

/** The column whose presence tells a sheet of phrases from others. */
export const columnOfPhrases = required.text

/** Makes a draft of every row that has a text; `notes` tells of rows that were left out. */
export function phraseDrafts(rows: readonly ListRow[], facts: ListFacts): { drafts: Draft[]; notes: string[] } {
  const first = rows[0]
  if (!first) throw refuse.noRows()
  const names = Object.keys(first.cells)
  const missing = (Object.keys(required) as (keyof typeof required)[]).filter((field) => !columnOf(field, names))
  if (missing.length > 0) throw refuse.columns(missing.map((field) => required[field]))
  const used = new Set((Object.keys(columns) as Field[]).flatMap((field) => columnOf(field, names) ?? []))
  const unused = names.filter((name) => !used.has(name))
  const notes = unused.length > 0 ? [`Kolonner, der ikke er brugt: ${unused.join(', ')}.`] : []
  const drafts = new Map<string, Draft>()
  for (const row of rows) {
    const get = (field: Field) => row.cells[columnOf(field, names) ?? ''] ?? ''
    const empty = (Object.keys(required) as (keyof typeof required)[]).filter((field) => field !== 'id' && !get(field))
    const id = idFrom(get('id') || get('title'))
    if (empty.length > 0)
      notes.push(`${row.place}: ${empty.map((field) => required[field]).join(', ')} mangler; rækken er sprunget over.`)
    else if (drafts.has(id)) notes.push(`${row.place}: id "${id}" findes to gange; rækken er sprunget over.`)
    else if (get('text').length > limits.phraseCharacters) {
      notes.push(`${row.place}: teksten er over ${limits.phraseCharacters} tegn; rækken er sprunget over.`)
    } else drafts.set(id, draftOfRow(id, row, get, facts))
  }
  if (drafts.size === 0) throw refuse.noRows()
  return { drafts: [...drafts.values()], notes }
}

function columnOf(field: Field, names: readonly string[]): string | undefined {
  return columns[field].find((name) => names.includes(name))
}

function draftOfRow(id: string, row: ListRow, get: (field: Field) => string, facts: ListFacts): Draft {
  const checks: string[] = []
  const audience = chosen(get('audience'), audiences)[0]
  if (!audience) checks.push('Målgruppen er sat til forælder. Passer det?')
  const sentBy = chosen(get('channels'), channels)
  if (sentBy.length === 0) checks.push('Kanalen er sat til Digital Post. Passer det?')
  const decision = /^(?:ja|x|sand|true|1)$/i.test(get('isDecision'))
  if (!get('isDecision')) checks.push('Er frasen en afgørelse? Så skal isDecision være true, og appeal udfyldes.')
  else if (decision)
    checks.push('Frasen er en afgørelse: sørg for begrundelse, lovgrundlag og klagevejledning (appeal).')
  const { text, slots, left } = withSlots(get('text'))
  if (slots.length > 0)
    checks.push('Felterne under slots er fundet i teksten. Skriv, hvad der skal stå i dem, og ret typen.')
  if (left.length > 0) checks.push(`Teksten beder om ${left.join(', ')}. Det må en frase ikke: skriv den om.`)
  if (!get('notWhen')) checks.push('Skriv notWhen: hvornår skal frasen ikke bruges?')
  const purpose = cleanText(get('purpose'))
  const questions = listOf(get('questions'))
  if (questions.length < 6) checks.push('Skriv mindst seks spørgsmål, som kolleger ville stille dem.')
  checks.push('Kontrollér regler, frister og paragraffer hos Jura. Ret så certainty, og fjern Forbehold.')
  checks.push('Se efter navne og oplysninger om børn, forældre og medarbejdere, og fjern dem.')
  const front = {
    id,
    title: cleanText(get('title')),
    about: purpose.length <= 160 ? purpose : `${purpose.slice(0, 157).replace(/\s\S*$/, '')} …`,
    status: 'starter',
    certainty: 'M?',
    sources: [`${facts.fileName}, ${row.place}`],
    checkedOn: facts.today,
    reviewBy: facts.reviewBy,
    owner: facts.owner,
    related: [],
    questions,
    purpose,
    audience: audience ?? 'forælder',
    channels: sentBy.length > 0 ? sentBy : ['Digital Post'],
    isDecision: decision,
    notWhen: cleanText(get('notWhen')) || 'Ikke beskrevet endnu.',
    mustContain: listOf(get('mustContain')),
    legalRefs: listOf(get('legalRefs')),
    klarret: [...get('klarret').matchAll(/\d{1,3}/g)].map(([number]) => Number(number)).filter((number) => number > 0),
    appeal: [],
    slots,
    version: 1,
    validFrom: facts.today,
    approvedBy: '',
  }
  const when = safeText(cleanText(get('when')) || purpose).slice(0, limits.passageCharacters)
  const reservation = `Forbehold: ${notReviewed}`
  const body = `## Hvornår bruger du den?\n\n${when}\n\n${reservation}\n\n## Tekst\n\n${text}\n\n${reservation}\n`
  const file = `phrases/${id}.md`
  return {
    file,
    text: `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}`,
    reviewFile: `phrases/${id}.review.md`,
    review: writeReview(file, `${facts.fileName}, ${row.place}`, checks),
    passages: 2,
    checks,
  }
}

const listOf = (cell: string) => cell.split(/[;\n]/).flatMap((part) => cleanText(part) || [])

function chosen<T extends string>(cell: string, from: readonly T[]): T[] {
  const names = cell.toLowerCase()
  return from.filter(
    (name) => names.includes(name.toLowerCase()) || (name === 'forælder' && names.includes('forældre')),
  )
}

/** Gaps are written `{{dato}}` or `[dato]`; both become slots. `left` are those that must not be asked for. */
function withSlots(raw: string): { text: string; slots: Slot[]; left: string[] } {
  const slots = new Map<string, Slot>()
  const left: string[] = []
  const gap = /\{\{\s*([\p{L}\d_-](?:[\p{L}\d _-]{0,38}[\p{L}\d_-])?)\s*\}\}|\[([\p{L}][\p{L}\d _-]{0,39})\]/gu
  const lines = raw.replace(/\r\n?/g, '\n').split('\n')
  // A mark stands for each gap while the signs around it are made harmless.
  const gaps: string[] = []
  const text = lines
    .map((line) => {
      const marked = line.replace(gap, (_, braced?: string, bracketed?: string) => {
        const label = (braced ?? bracketed ?? '').trim()
        gaps.push(slotFor(label, slots, left))
        return `\ue000${gaps.length - 1}\ue000`
      })
      return safeText(marked.replace(/[ \t]+/g, ' ')).replace(
        /\ue000(\d+)\ue000/g,
        (_, at: string) => gaps[Number(at)] ?? '',
      )
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return { text, slots: [...slots.values()], left }
}

function slotFor(label: string, slots: Map<string, Slot>, left: string[]): string {
  const name = idFrom(label)
    .replaceAll('-', '_')
    .replace(/^(?=\d)/, 'felt_')
  if (/cpr|personnummer|diagnos/.test(name)) {
    left.push(label)
    return `[${label}]`
  }
  const type = name === 'klagevejledning' ? 'appeal' : /dato|frist/.test(name) ? 'date' : 'text'
  slots.set(name, { name, label: label.replaceAll('_', ' '), type, example: '' })
  return `{{${name}}}`
}
