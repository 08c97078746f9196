/**
 * Makes an entry from one content file: front matter, passages, label, placeholders filled.
 * What can only be seen with all entries at hand is checked in check-references.ts.
 */
import type { Fault } from './content-error.js'
import { certaintySchema, collections, labelOf, type Collection, type Entry, type Passage } from './entry.js'
import { slug } from './fold.js'
import { fillPlaceholders, type Organisation } from './organisation.js'
import { splitPassages, type RawPassage } from './passage.js'
import { readYaml } from './read-front.js'

const most = { passage: 900, phraseText: 2500, questions: 6 }
const forbidden: [RegExp, string][] = [
  [/\[[^[\]\n]*\]\(|https?:\/\//, 'et link'],
  [/^[ \t]*\|/m, 'en tabel'],
  [/<\/?[a-zA-Z!]/, 'HTML'],
  [/^#{3,}/m, 'en overskrift under "##"'],
]

/** Reads the text of `file` (`klarret/klarret-14.md`). The entry is missing when the front matter has faults. */
export function readEntry(
  source: string,
  file: string,
  collection: Collection,
  organisation: Organisation | undefined,
): { entry?: Entry; faults: Fault[] } {
  const text = source
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC')
  const parts = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text)
  if (!parts) {
    const remedy = 'Begynd filen med "---", felterne og igen "---" på en linje for sig.'
    return { faults: [{ file, line: 1, problem: 'Felterne øverst mangler.', remedy }] }
  }
  const front = readYaml(parts[1] ?? '', collections[collection], file, 2)
  const faults = [...front.faults]
  const body = splitPassages(text.slice(parts[0].length), parts[0].split('\n').length, file)
  faults.push(...body.faults)
  const fill = <T>(value: T, line?: number): T => {
    if (!organisation) return value
    return fillAll(value, organisation, (path) => {
      const remedy = 'Brug en sti, der står under contacts i organisation.yaml.'
      faults.push({ file, line, problem: `Pladsholderen {{${path}}} findes ikke.`, remedy })
    })
  }
  const passages = body.passages.map((raw) => fill(readPassage(raw, front.value, file, collection, faults), raw.line))
  checkUnique(passages, body.passages, file, faults)
  if (!front.value) return { faults }

  const fields = fill(front.value)
  const id = fields.id
  const name = file.replace(/^.*\//, '').replace(/\.md$/, '')
  if ((collection === 'routes' ? id.toLowerCase() : id) !== name) {
    faults.push({
      file,
      field: 'id',
      problem: `id "${id}" passer ikke til filnavnet.`,
      remedy: `Kald filen ${id.toLowerCase()}.md.`,
    })
  }
  const questions = fields.questions.length + passages.reduce((sum, passage) => sum + passage.questions.length, 0)
  if (questions < most.questions) {
    const problem = `Der er ${questions} spørgsmål.`
    faults.push({
      file,
      field: 'questions',
      problem,
      remedy: `Skriv mindst ${most.questions} i alt, som kolleger ville stille dem.`,
    })
  }
  // The schema of this very collection has just been applied; the compiler cannot follow that through the lookup.
  const entry = {
    collection,
    ...fields,
    label: labelOf(collection, fields),
    file,
    passages: passages.map((passage) => ({ ...passage, id: `${id}#${passage.id}` })),
  } as Entry
  return { entry, faults }
}

function readPassage(
  raw: RawPassage,
  front: { sources: string[]; certainty: Passage['certainty'] } | undefined,
  file: string,
  collection: Collection,
  faults: Fault[],
): Passage {
  const fault = (problem: string, remedy: string) =>
    faults.push({ file, line: raw.line, field: raw.heading, problem, remedy })
  const isPhraseText = collection === 'phrases' && slug(raw.heading).startsWith('tekst')
  const limit = isPhraseText ? most.phraseText : most.passage
  if (!raw.text) fault('Afsnittet er tomt.', 'Skriv teksten, eller fjern overskriften.')
  if (raw.text.length > limit)
    fault(`Afsnittet fylder ${raw.text.length} tegn.`, `Skriv højst ${limit}, eller del det i to.`)
  for (const [pattern, what] of forbidden) {
    if (pattern.test(raw.text)) fault(`Afsnittet indeholder ${what}.`, 'Brug kun afsnit, **fed** og lister.')
  }
  if (!isPhraseText && /\{\{\s*[\w-]+\s*\}\}/.test(raw.text)) {
    fault(
      'Et felt som {{dato}} står uden for en frases tekst.',
      'Skriv ordene ud, eller brug en pladsholder med punktum.',
    )
  }
  const certainty = certaintySchema.safeParse(raw.certainty ?? front?.certainty)
  if (!certainty.success && raw.certainty)
    fault(`Sikkerhed "${raw.certainty}" kendes ikke.`, 'Brug V, V*, S, M+ eller M?.')
  if (certainty.data === 'M?' && !raw.reservation) {
    fault('Sikkerhed M? kræver et forbehold.', 'Skriv en linje "Forbehold: …" sidst i afsnittet.')
  }
  return {
    id: slug(raw.heading),
    heading: raw.heading,
    text: raw.text,
    questions: raw.questions,
    sources: raw.sources ?? front?.sources ?? [],
    certainty: certainty.data ?? 'M?',
    ...(raw.searchTerms ? { searchTerms: raw.searchTerms } : {}),
    ...(raw.reservation ? { reservation: raw.reservation } : {}),
  }
}

function checkUnique(passages: Passage[], raw: RawPassage[], file: string, faults: Fault[]): void {
  const seen = new Set<string>()
  passages.forEach((passage, index) => {
    if (seen.has(passage.id)) {
      const problem = `To afsnit hedder "${passage.heading}".`
      faults.push({ file, line: raw[index]?.line, problem, remedy: 'Giv dem hver sin overskrift.' })
    }
    seen.add(passage.id)
  })
}

/** Fills the placeholders in every text within `value`. */
function fillAll<T>(value: T, organisation: Organisation, onUnknown: (path: string) => void): T {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') {
      const filled = fillPlaceholders(part, organisation)
      filled.unknown.forEach(onUnknown)
      return filled.text
    }
    if (Array.isArray(part)) return part.map(walk)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]))
  }
  return walk(value) as T
}
