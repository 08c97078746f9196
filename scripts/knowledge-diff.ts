/**
 * `knowledge diff SINCE`: what has changed in the content since a version or a day, in words: which entries came and went, which
 * fields have another value, and the sentences that were there before and are there now.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { collections, type Collection, type Entry } from '../src/knowledge/entry.js'
import { readEntry } from '../src/knowledge/read-entry.js'

const fieldNames: Record<string, string> = {
  title: 'Titel',
  about: 'Om',
  status: 'Status',
  certainty: 'Sikkerhed',
  sources: 'Kilder',
  checkedOn: 'Tjekket',
  reviewBy: 'Gennemgås senest',
  owner: 'Ejer',
  questions: 'Spørgsmål',
  deadline: 'Frist',
  instance: 'Klageinstans',
  firstStep: 'Modtager først',
  how: 'Hvordan',
  notWhen: 'Brug den ikke',
  appeal: 'Klagevejledning',
  slots: 'Felter',
}
const notTold = new Set(['id', 'file', 'label', 'collection', 'passages'])

/** Returns the exit code. `since` is a day (2026-11-01) or a version git knows. */
export function diff(contentDir: string, since: string): number {
  const root = dirname(contentDir)
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 })
  const version = versionOf(since, git)
  if (!version) {
    console.error(`Jeg kender ikke versionen "${since}". Skriv en dato som 2026-11-01 eller en version fra git.`)
    return 1
  }
  const folder = basename(contentDir)
  const changed = git('diff', '--name-only', '--no-renames', '-z', version, '--', folder)
  const added = git('ls-files', '--others', '--exclude-standard', '-z', '--', folder)
  const files = [...new Set(`${changed}${added}`.split('\0').filter(Boolean))].sort()
  let count = 0
  for (const path of files) {
    const file = path.slice(folder.length + 1)
    const lines = describeChange(
      file,
      tryRead(() => git('show', `${version}:${path}`)),
      readNow(join(root, path)),
    )
    if (lines.length > 0) count += 1
    for (const line of lines) console.log(line)
  }
  console.log(count === 0 ? `Intet er ændret siden ${since}.` : `${count} tekster er ændret siden ${since}.`)
  return 0
}

/** What has changed between two versions of a file, as lines to read. */
export function describeChange(file: string, before: string | undefined, now: string | undefined): string[] {
  const collection = file.split('/')[0] ?? ''
  if (!Object.hasOwn(collections, collection)) return before === now ? [] : [`${file}: ændret`]
  const parse = (text: string | undefined) =>
    text === undefined ? undefined : readEntry(text, file, collection as Collection, undefined).entry
  const [old, current] = [parse(before), parse(now)]
  if (before !== undefined && now === undefined) return [`${titleOf(old, file)}: FJERNET`]
  if (before === undefined && now !== undefined) return [`${titleOf(current, file)}: NY`]
  if (!old || !current) return [`${file}: ændret, men den ene udgave kan ikke læses. Kør check.`]
  const lines = [...changedFields(old, current), ...changedPassages(old, current)]
  return lines.length > 0 ? [titleOf(current, file), ...lines.map((line) => `  ${line}`)] : []
}

function changedFields(old: Entry, now: Entry): string[] {
  const [before, after] = [Object.entries(old), Object.entries(now)]
  const keys = [...new Set([...before, ...after].map(([key]) => key))].filter((key) => !notTold.has(key))
  return keys.flatMap((key) => {
    const [a, b] = [before, after].map((fields) => fields.find(([name]) => name === key)?.[1] as unknown)
    if (JSON.stringify(a) === JSON.stringify(b)) return []
    const name = fieldNames[key] ?? key
    if (Array.isArray(a) && Array.isArray(b)) return changedList(name, a.map(shown), b.map(shown))
    return [`${name}: ${shown(a)} → ${shown(b)}`]
  })
}

function changedPassages(old: Entry, now: Entry): string[] {
  const lines: string[] = []
  for (const passage of old.passages) {
    if (!now.passages.some(({ heading }) => heading === passage.heading))
      lines.push(`Afsnit fjernet: "${passage.heading}"`)
  }
  for (const passage of now.passages) {
    const before = old.passages.find(({ heading }) => heading === passage.heading)
    if (!before) {
      lines.push(`Nyt afsnit: "${passage.heading}"`)
      continue
    }
    const inside = [
      ...changedList('Tekst', sentences(before.text), sentences(passage.text)),
      ...changedList('Spørgsmål', before.questions, passage.questions),
      ...changedList('Kilder', before.sources, passage.sources),
      ...(before.certainty === passage.certainty ? [] : [`Sikkerhed: ${before.certainty} → ${passage.certainty}`]),
      ...changedList('Forbehold', [before.reservation ?? ''], [passage.reservation ?? '']),
    ]
    if (inside.length > 0) lines.push(`Afsnittet "${passage.heading}":`, ...inside.map((line) => `  ${line}`))
  }
  return lines
}

function changedList(name: string, before: readonly string[], now: readonly string[]): string[] {
  const gone = before.filter((text) => text && !now.includes(text)).map((text) => `${name}, før: ${text}`)
  const come = now.filter((text) => text && !before.includes(text)).map((text) => `${name}, nu:  ${text}`)
  return [...gone, ...come]
}

function versionOf(since: string, git: (...args: string[]) => string): string | undefined {
  if (since.startsWith('-')) return undefined
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(since)
  const found = tryRead(() =>
    isDay
      ? git('rev-list', '-1', `--before=${since}T00:00:00`, 'HEAD')
      : git('rev-parse', '--verify', '--quiet', '--end-of-options', `${since}^{commit}`),
  )?.trim()
  if (found) return found
  // Before the first version there was nothing: all is new.
  return isDay && found === '' ? git('hash-object', '-t', 'tree', '/dev/null').trim() : undefined
}

function tryRead(read: () => string): string | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

const readNow = (path: string) => tryRead(() => readFileSync(path, 'utf8'))
const titleOf = (entry: Entry | undefined, file: string) => (entry ? `${entry.label}: ${entry.title} (${file})` : file)
const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value ?? '–'))
const sentences = (text: string) =>
  text.split(/\n+|(?<=[.?!])\s+(?=\p{Lu})/u).flatMap((part) => part.replaceAll('**', '').trim() || [])
