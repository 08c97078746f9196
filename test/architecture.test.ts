/** The rules of the house: who may import whom, and where Danish may stand. Each failure names the file and the rule. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

interface Source {
  file: string
  text: string
  imports: string[]
}

const sources: Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => {
    const text = readFileSync(`src/${name}`, 'utf8')
    return { file: name, text, imports: importsOf(text) }
  })

/** Each room, and the rooms of ours it may import from. */
const mayImport: Record<string, string[]> = {
  bot: ['dialogs', 'cards', 'texts', 'knowledge', 'precomplaints', 'questions', 'log', 'config', 'calendar', 'tracing'],
  dialogs: ['cards', 'texts', 'knowledge', 'precomplaints', 'questions', 'calendar'],
  overview: ['dialogs', 'cards', 'texts', 'knowledge', 'precomplaints', 'log', 'config', 'calendar'],
  cards: ['texts', 'knowledge', 'precomplaints', 'questions'],
  knowledge: [],
  precomplaints: [],
  // Views and places are shared: `precomplaints/views.ts` is their seam.
  questions: ['precomplaints'],
  storage: ['precomplaints', 'questions'],
  'local-teams': [],
  texts: ['precomplaints'],
  server: ['bot', 'overview', 'log'],
  downloads: ['dialogs', 'precomplaints', 'log'],
  readiness: ['precomplaints', 'server'],
  metrics: ['dialogs', 'precomplaints', 'log'],
  tracing: [],
  lifetime: ['log'],
  log: ['config'],
  config: [],
  calendar: [],
}

/** Packages that only one room may know. */
const onlyIn: Record<string, string[]> = {
  botbuilder: ['bot'],
  'botframework-connector': ['bot'],
  restify: ['server', 'local-teams'],
  'fuse.js': ['knowledge'],
  jose: ['overview'],
  kysely: ['storage'],
  libsql: ['storage'],
  pg: ['storage'],
  pino: ['log'],
  'date-holidays': ['calendar'],
  'prom-client': ['metrics'],
  '@opentelemetry/api': ['tracing'],
}

describe('imports', () => {
  test.each(Object.entries(mayImport))('%s imports only what its room may', (room, allowed) => {
    const forbidden = sourcesIn(room).flatMap(({ file, imports }) =>
      imports
        .filter((name) => name.startsWith('.'))
        .map((name) => roomOfImport(file, name))
        .filter((target) => target !== room && !allowed.includes(target))
        .map((target) => `src/${file} imports from ${target}`),
    )
    expect(forbidden).toEqual([])
  })

  test.each(Object.entries(onlyIn))('%s is known only in its room', (name, rooms) => {
    const strangers = sources
      .filter(({ imports }) => imports.some((imported) => imported === name || imported.startsWith(`${name}/`)))
      .filter(({ file }) => !rooms.includes(roomOf(file)))
      .map(({ file }) => `src/${file}`)
    expect(strangers).toEqual([])
  })

  test('every room of src/ has a rule here', () => {
    const rooms = new Set(sources.map(({ file }) => roomOf(file)))
    expect([...rooms].filter((room) => room !== 'index' && !(room in mayImport))).toEqual([])
  })
})

describe('what is wired in one place only', () => {
  test.each<{ what: string; pattern: RegExp; allowed: string[] }>`
    what                        | pattern                                        | allowed
    ${'the environment'}        | ${/process\.env/}                              | ${['config.ts']}
    ${'the clock'}              | ${/Date\.now\(\)|new Date\(\)/}                | ${['index.ts', 'local-teams/']}
    ${'random ids and numbers'} | ${/Math\.random|randomUUID/}                   | ${['index.ts', 'local-teams/']}
    ${'Danish letters'}         | ${/(['"`])(?:(?!\1).)*[æøåÆØÅ](?:(?!\1).)*\1/} | ${['texts/', 'knowledge/', 'local-teams/people.ts']}
  `('$what is found nowhere else', ({ pattern, allowed }) => {
    const found = sources
      .filter(({ file }) => !allowed.some((place) => file.startsWith(place)))
      .flatMap(({ file, text }) =>
        withoutComments(text)
          .split('\n')
          .filter((line) => pattern.test(line))
          .map((line) => `src/${file}: ${line.trim()}`),
      )
    expect(found).toEqual([])
  })
})

test('no file is longer than one can read in a sitting', () => {
  const long = sources.filter(({ text }) => text.split('\n').length > 251).map(({ file }) => file)
  expect(long).toEqual([])
})

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
}

function sourcesIn(room: string): Source[] {
  return sources.filter(({ file }) => roomOf(file) === room)
}

function roomOf(file: string): string {
  return (file.includes('/') ? file.split('/')[0] : file.replace(/\.ts$/, '')) ?? ''
}

function roomOfImport(file: string, imported: string): string {
  return roomOf(new URL(imported, `file:///${file}`).pathname.slice(1).replace(/\.js$/, '.ts'))
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
}
