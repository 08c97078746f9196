/**
 * Loads what the bot knows from a content folder. A fault in any file stops the load, with all faults listed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkReferences } from './check-references.js'
import { ContentError, type Fault } from './content-error.js'
import { collections, labelOf, type Collection, type Entry } from './entry.js'
import { atOnce, type Steps } from './in-steps.js'
import { indexEntries, type KnowledgeIndex } from './knowledge-index.js'
import { createLookUp, type LookUp } from './look-up.js'
import { organisationSchema, type Organisation } from './organisation.js'
import { readEntry } from './read-entry.js'
import { readYaml } from './read-front.js'
import { createWordForWord, type WordForWord } from './word-for-word.js'
import { learnWishes, wishKinds, type WishExample, type Wishes } from './wishes.js'

/** Everything the bot can answer from. */
export interface Knowledge {
  entries: readonly Entry[]
  organisation: Organisation
  /** Finds an entry by its label; upper and lower case are the same. */
  byLabel(label: string): Entry | undefined
  index: KnowledgeIndex
  /** For finding an entry while somebody is still typing. */
  lookUp: LookUp
  /** Where a question is known word for word. */
  wordForWord: WordForWord
  /** Tells a wish for a command from a question. */
  wishes: Wishes
}

/** An entry that an approved one with the same label has taken the place of. Files are relative to the content folder. */
export interface Replaced {
  label: string
  file: string
  by: string
}

/** What could be read, with or without faults. */
export interface Content {
  entries: Entry[]
  organisation: Organisation | undefined
  /** Questions that no entry answers. */
  elsewhere: readonly string[]
  wishes: readonly WishExample[]
  replaced: Replaced[]
  faults: Fault[]
}

/** Reads the folder; throws a `ContentError` that lists every fault. */
export const loadKnowledge = (contentDir: string): Knowledge => atOnce(loadInSteps(contentDir))

/** The same in steps, so that turns are answered while a new base is made. */
export function* loadInSteps(contentDir: string): Steps<Knowledge> {
  if (!existsSync(contentDir)) {
    const remedy = 'Sæt CONTENT_DIR til mappen med indhold.'
    throw new ContentError([{ file: contentDir, problem: 'Mappen findes ikke.', remedy }])
  }
  const { entries, organisation, elsewhere, wishes: wished, faults } = readContent(contentDir)
  if (faults.length > 0 || !organisation) throw new ContentError(faults)
  const labels = new Map(entries.map((entry) => [entry.label.toLowerCase(), entry]))
  const byLabel = (label: string) => labels.get(label.toLowerCase())
  yield
  const index = yield* indexEntries(entries, elsewhere)
  yield
  const wishes = yield* learnWishes(wished, ...learntQuestions(entries, elsewhere))
  yield
  return {
    entries,
    organisation,
    byLabel,
    index,
    lookUp: createLookUp(entries, byLabel),
    wordForWord: createWordForWord(entries),
    wishes,
  }
}

/** Reads the folder and tells the faults beside what could be read. */
export function readContent(contentDir: string): Content {
  const faults: Fault[] = []
  const organisation = readOrganisation(contentDir, faults)
  const entries: Entry[] = []
  const known = new Set<string>()
  for (const collection of Object.keys(collections) as Collection[]) {
    for (const name of filesOf(contentDir, collection, faults)) {
      const file = `${collection}/${name}`
      const text = readText(contentDir, file, faults)
      const { entry, faults: found } =
        text === undefined ? { faults: [] } : readEntry(text, file, collection, organisation)
      faults.push(...found)
      if (entry) entries.push(entry)
      known.add(entry?.label ?? labelFromName(collection, name))
    }
  }
  const { current, replaced } = withoutReplaced(entries)
  faults.push(...checkReferences(current, organisation, known))
  const elsewhere = readLines(contentDir, 'elsewhere.txt', faults).map(({ line }) => line)
  const wishes = readWishes(contentDir, faults)
  return { entries: current, organisation, elsewhere, wishes, replaced, faults }
}

/** Where one of several entries with the same label is approved, it stands, and the drafts step back. */
function withoutReplaced(entries: readonly Entry[]): { current: Entry[]; replaced: Replaced[] } {
  const approved = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (entry.status === 'approved') approved.set(entry.label, [...(approved.get(entry.label) ?? []), entry])
  }
  const current: Entry[] = []
  const replaced: Replaced[] = []
  for (const entry of entries) {
    const [by, ...more] = approved.get(entry.label) ?? []
    if (entry.status === 'approved' || !by || more.length > 0) current.push(entry)
    else replaced.push({ label: entry.label, file: entry.file, by: by.file })
  }
  return { current, replaced }
}

/** What is asked and wishes for nothing, and the headings, which wish for nothing either. */
export function learntQuestions(entries: readonly Entry[], elsewhere: readonly string[]): [string[], string[]] {
  const headings = entries.flatMap(({ passages }) => passages.map(({ heading }) => heading))
  return [[...entries.flatMap(asksFor), ...elsewhere], headings]
}

/** What somebody says who wants to read an entry: its names and its example questions. */
const asksFor = ({ label, title, questions, passages }: Entry) => [
  label,
  title,
  ...questions,
  ...passages.flatMap((passage) => passage.questions),
]

/** Files of a collection in natural order, so that guide 3 comes before guide 12. */
function filesOf(contentDir: string, collection: Collection, faults: Fault[]): string[] {
  try {
    const names = readdirSync(join(contentDir, collection)).filter((name) => !name.startsWith('.'))
    for (const name of names) {
      if (name.endsWith('.md')) continue
      faults.push({
        file: `${collection}/${name}`,
        problem: 'Filen er ikke en .md-fil.',
        remedy: 'Omdøb eller flyt den.',
      })
    }
    const inOrder = new Intl.Collator('da', { numeric: true })
    return names.filter((name) => name.endsWith('.md')).sort(inOrder.compare)
  } catch {
    faults.push({ file: collection, problem: 'Mappen kan ikke læses.', remedy: 'Opret den, eller ret rettighederne.' })
    return []
  }
}

function readOrganisation(contentDir: string, faults: Fault[]): Organisation | undefined {
  const file = 'organisation.yaml'
  const text = readText(contentDir, file, faults)
  if (text === undefined) return undefined
  const { value, faults: found } = readYaml(text, organisationSchema, file, 1)
  faults.push(...found)
  return value
}

/** What is one a line; `#` begins a note. A base may do without the file. Lines are numbered from 1. */
function readLines(contentDir: string, file: string, faults: Fault[]): { line: string; number: number }[] {
  if (!existsSync(join(contentDir, file))) return []
  const lines = (readText(contentDir, file, faults) ?? '').split(/\r?\n/).map((line) => line.trim())
  return lines
    .map((line, place) => ({ line, number: place + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
}

/** Each line names a command, or none, and says how somebody may wish for it. */
function readWishes(contentDir: string, faults: Fault[]): WishExample[] {
  const file = 'wishes.txt'
  return readLines(contentDir, file, faults).flatMap(({ line, number }) => {
    const [, name, text] = /^([a-z-]+):(.+)$/.exec(line) ?? []
    const kind = [...wishKinds, 'none' as const].find((known) => known === name)
    if (kind && text) return [{ kind, text: text.trim() }]
    const problem = 'Linjen begynder ikke med et ønske, botten kender.'
    const remedy = `Begynd den med et af disse og et kolon: ${[...wishKinds, 'none'].join(', ')}.`
    faults.push({ file, line: number, problem, remedy })
    return []
  })
}

/** UTF-8 only: other encodings would turn æ, ø and å into signs nobody can search for. */
function readText(contentDir: string, file: string, faults: Fault[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(contentDir, file)))
  } catch {
    faults.push({ file, problem: 'Filen findes ikke, eller den er ikke i UTF-8.', remedy: 'Gem den igen som UTF-8.' })
    return undefined
  }
}

/** An unreadable file is one fault; what refers to it is not to be reported as dead as well. */
function labelFromName(collection: Collection, name: string): string {
  const id = name.replace(/\.md$/, '')
  const number = Number(/(?<!\d)\d+$/.exec(id)?.[0])
  return labelOf(collection, {
    id: collection === 'routes' ? id.replace(/^r/, 'R') : id,
    ...(number ? { number } : {}),
  })
}
