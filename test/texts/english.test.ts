/** The English texts are English, whole, and say what the Danish ones say; only what others read stays Danish. */
import { describe, expect, test } from '@jest/globals'
import { commandWordings as danishWordings } from '../../src/texts/da-commands.js'
import { da } from '../../src/texts/da.js'
import { commandWordings } from '../../src/texts/en-commands.js'
import { en } from '../../src/texts/en.js'
import { readCommand } from '../../src/dialogs/commands.js'
import { ownContent } from '../support/content.js'

/** Danish terms that a reader meets, in brackets; and examples of what to write, since the texts are searched in Danish. */
const allowedDanish = [
  'afgørelsen',
  'afgørelse',
  'område',
  'arbejdsmiljørepræsentant',
  'journalisér',
  '"hvad er en partshøring"',
  '"Hvornår skal vi svare en mor, der vil se sin søns papirer?"',
  'kvittere for en klage, indkalde til møde …',
  '"afslag på aktindsigt"',
  'In Danish, for example: indkald til møde',
]

/** What is the same in both languages on purpose: names, numbers, and words for what somebody else reads or the bot itself. */
const sameOnPurpose = [
  /^note\./, // the note for the archive system
  /^exports\.(columns|statuses|fileName|yes|no)\b/, // the files
  /\.says$/, // what a button sends to the bot
  /^route\.(choose\.matter|card\.phrase)$/, // shortens a Danish title
  /^phrase\.choose\.(channel|appealOf)$/, // the same
  /^precomplaint\.write\.(gap|reference)$/, // stands in a message to somebody else
  /^precomplaint\.form\.cprReplacement$/, // stands in the case
  /^extension\.pointer\./, // goes into a conversation with others
  /^precomplaint\.followUpQuestion\.note$/, // becomes a note on the case
  /^precomplaint\.form\.caseRef\.placeholder$/, // a number
  /^phrase\.find\.words\.placeholder$/, // what to search for, in the language of the phrases
]
/** Words that both languages have. */
const sameWord = ['Status', 'Tema', 'trends', 'KlarSvar']

type Leaf = [path: string, value: unknown]

function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inside]) => leavesOf(inside, path ? `${path}.${key}` : key))
}

/** What a text function says; its arguments are stand-ins that fit any of them. */
function saidBy(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'function') throw new Error(`Neither a sentence nor a function: ${String(value)}`)
  const say = value as (...values: unknown[]) => unknown
  for (const standIns of argumentsToTry) {
    try {
      return [say(...standIns)].flat().join(' ')
    } catch {
      // These do not fit; the next do.
    }
  }
  throw new Error(`Nothing fits ${value.toString()}`)
}

const quarter = { year: 2026, quarter: 4 }
const argumentsToTry: unknown[][] = [
  ['X1', 'X2', 'X3', 'X4'],
  [['X1', 'X2'], 2, 'X3'],
  [2, 'weeks', 'X3'],
  [quarter, quarter],
  ['2026-12-03'],
  ['2026-12-03T10:00:00Z'],
]
const isTime = (path: string) => ['day', 'shortDay', 'moment', 'fullMoment'].includes(path)

const danish = new Map(leavesOf(da))
const english = leavesOf(en).filter(([path]) => path !== 'language')

describe('every English sentence', () => {
  test('stands where a Danish one stands', () => {
    expect(
      leavesOf(en)
        .map(([path]) => path)
        .sort(),
    ).toEqual([...danish.keys()].sort())
  })

  test('says something', () => {
    const silent = english.filter(([path, value]) => !isTime(path) && saidBy(value).trim() === '')
    expect(silent.map(([path]) => path)).toEqual([])
  })

  test('has Danish letters in the terms and examples that the reader needs, and nowhere else', () => {
    const found = english
      .filter(([path]) => !isTime(path) && !isSameOnPurpose(path))
      .map(([path, value]) => [path, allowedDanish.reduce((rest, term) => rest.replaceAll(term, ''), saidBy(value))])
      .filter(([, text]) => /[æøåé]/i.test(text ?? ''))
    expect(found).toEqual([])
  })

  test('is no Danish one that was forgotten', () => {
    const same = english
      .filter(([path]) => !isTime(path) && !isSameOnPurpose(path))
      .filter(
        ([path, value]) =>
          saidBy(value) === saidBy(danish.get(path)) && /\p{L}{3}/u.test(withoutStandIns(saidBy(value))),
      )
      .filter(([, value]) => !sameWord.includes(saidBy(value)))
    expect(same.map(([path, value]) => [path, saidBy(value)])).toEqual([])
  })

  test('uses the same values as the Danish one', () => {
    const others = english.filter(([path, value]) => {
      const [mine, theirs] = [saidBy(value), saidBy(danish.get(path))].map((text) =>
        [...new Set(text.match(/X\d/g))].sort(),
      )
      return typeof value === 'function' && !isTime(path) && JSON.stringify(mine) !== JSON.stringify(theirs)
    })
    expect(others.map(([path]) => path)).toEqual([])
  })
})

test.each`
  of              | value                         | says
  ${'day'}        | ${'2026-12-03'}               | ${'Thursday 3 December 2026'}
  ${'shortDay'}   | ${'2026-12-03'}               | ${'3 December 2026'}
  ${'moment'}     | ${'2026-11-22T08:41:00.000Z'} | ${'Sunday 22 November at 09:41'}
  ${'fullMoment'} | ${'2026-11-22T08:41:00.000Z'} | ${'Sunday 22 November 2026 at 09:41'}
`('$of of $value is "$says"', ({ of, value, says }: Record<string, string>) => {
  expect(en[of as 'day' | 'shortDay' | 'moment' | 'fullMoment'](value ?? '')).toBe(says)
})

describe('commands', () => {
  const wordings = Object.entries(commandWordings).flatMap(([command, list]) =>
    list.map((wording) => ({ command, wording })),
  )

  test('each is understood as what it stands for', () => {
    expect(wordings.filter(({ command, wording }) => readCommand(wording) !== command)).toEqual([])
  })

  test('none means one thing in English and another in Danish', () => {
    const all = [commandWordings, danishWordings].flatMap((of) =>
      Object.entries(of).flatMap(([command, list]) => list.map((wording) => `${wording} = ${command}`)),
    )
    const twice = all
      .map((one) => one.split(' = '))
      .filter(([wording], index, list) =>
        list.some(([other, command]) => other === wording && command !== list[index]?.[1]),
      )
    expect(twice).toEqual([])
  })

  test.each([
    'how do I log dissatisfaction?',
    'what are my cases about',
    'can the parent export the file',
    'help a parent who complains',
  ])('"%s" is a question, not a command', (text) => {
    expect(readCommand(text)).toBeUndefined()
  })

  test('none swallows a question that the content names', () => {
    const { entries } = ownContent()
    const questions = entries.flatMap((entry) => [entry.title, ...entry.passages.map(({ heading }) => heading)])
    const english = new Set(wordings.map(({ wording }) => wording))
    expect(questions.filter((question) => english.has(question.toLowerCase()))).toEqual([])
  })

  test('what the buttons say is a command', () => {
    const says = [
      ...Object.values(en.dialogs.commands),
      en.phrase.commands.find,
      en.route.commands.find,
      en.queue.command,
    ]
    expect(says.filter((text) => readCommand(text) === undefined)).toEqual([])
  })
})

function isSameOnPurpose(path: string): boolean {
  return sameOnPurpose.some((pattern) => pattern.test(path))
}

function withoutStandIns(text: string): string {
  return text.replace(/X\d|undefined|NaN/g, '')
}
