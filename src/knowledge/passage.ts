/**
 * Takes the body of a content file apart into passages: a `##` heading, its text, and the optional last lines
 * `Spørgsmål:`, `Kilder:`, `Søgeord:`, `Sikkerhed:` and `Forbehold:`.
 */
import type { Fault } from './content-error.js'

/** A passage as it stands in the file; `line` is that of its heading. */
export interface RawPassage {
  line: number
  heading: string
  text: string
  questions: string[]
  sources?: string[]
  searchTerms?: string[]
  certainty?: string
  reservation?: string
}

const trailer = /^(Spørgsmål|Kilder|Søgeord|Sikkerhed|Forbehold):(.*)$/
const split = (list: string) => list.split(';').flatMap((part) => part.trim() || [])

/** Splits a body whose first line is line `firstLine` of the file. */
export function splitPassages(
  body: string,
  firstLine: number,
  file: string,
): { passages: RawPassage[]; faults: Fault[] } {
  const faults: Fault[] = []
  const passages: RawPassage[] = []
  let lines: string[] = []
  let current: { heading: string; line: number } | undefined
  const close = () => {
    if (current) passages.push(readPassage(current.heading, current.line, lines, file, faults))
    lines = []
  }
  body.split('\n').forEach((line, index) => {
    const heading = /^##(?!#)(.*)$/.exec(line)
    if (heading) {
      close()
      current = { heading: heading[1]?.trim() ?? '', line: firstLine + index }
      if (!current.heading) {
        faults.push({ file, line: current.line, problem: 'Overskriften er tom.', remedy: 'Skriv den efter "## ".' })
      }
    } else if (current) lines.push(line)
    else if (line.trim()) {
      const problem = 'Teksten står ikke under en overskrift.'
      faults.push({ file, line: firstLine + index, problem, remedy: 'Sæt en "## "-overskrift over den.' })
    }
  })
  close()
  if (passages.length === 0) {
    faults.push({ file, problem: 'Der er ingen afsnit.', remedy: 'Skriv mindst ét afsnit under en "## "-overskrift.' })
  }
  return { passages, faults }
}

function readPassage(heading: string, line: number, lines: string[], file: string, faults: Fault[]): RawPassage {
  const passage: RawPassage = { line, heading, text: '', questions: [] }
  const fault = (at: number, problem: string, remedy: string) => faults.push({ file, line: at, problem, remedy })
  let end = lines.length
  const seen = new Set<string>()
  while (end > 0) {
    const last = lines[end - 1]?.trim() ?? ''
    const found = trailer.exec(last)
    if (last && !found) break
    end -= 1
    if (!found) continue
    const [, name = '', value = ''] = found
    const at = line + 1 + end
    if (seen.has(name)) fault(at, `"${name}:" står der to gange.`, 'Saml det på én linje.')
    if (!value) fault(at, `"${name}:" er tom.`, 'Skriv noget, eller fjern linjen.')
    seen.add(name)
    if (name === 'Spørgsmål') passage.questions = split(value)
    else if (name === 'Kilder') passage.sources = split(value)
    else if (name === 'Søgeord') passage.searchTerms = split(value)
    else if (name === 'Sikkerhed') passage.certainty = value.trim()
    else passage.reservation = value.trim()
  }
  const text = lines.slice(0, end)
  // A trailer that runs on to a second line would be taken for text, so it is named.
  text.forEach((words, index) => {
    const found = trailer.exec(words.trim())
    if (!found) return
    const remedy = 'Flyt den ned til de sidste linjer i afsnittet, og skriv den på én linje.'
    fault(line + 1 + index, `Linjen "${found[1]}:" står midt i afsnittet.`, remedy)
  })
  const glued = seen.size > 0 && text.length > 0 && lines[end]?.trim() !== ''
  if (glued) fault(line + 1 + end, 'Der mangler en tom linje før de sidste linjer.', 'Sæt en tom linje ind.')
  passage.text = text.join('\n').trim()
  return passage
}
