/** How many wishes for a command are understood in other words, and how few questions are taken for one. */
import { describe, expect, test } from '@jest/globals'
import { readGolden, readWished } from '../../bench/read-lines.js'
import { commandToOffer, readCommand, readWish } from '../../src/dialogs/commands.js'
import { commandKinds } from '../../src/knowledge/wishes.js'
import { commandWordings } from '../../src/texts/da-commands.js'
import { ownContent } from '../support/content.js'

const at = (file: string) => new URL(`../golden/${file}`, import.meta.url).pathname
const meant = (text: string) => readCommand(text) ?? readWish(text, ownContent())
const shareOf = <T>(among: readonly T[], holds: (one: T) => boolean) => among.filter(holds).length / among.length

/** Written by somebody who knew neither the commands' wordings nor what is learnt from. */
const wished = readWished(at('wishes.jsonl'))
const wishes = wished.filter(({ kind }) => kind !== 'none')
const others = wished.filter(({ kind }) => kind === 'none')

describe('wishes in other words', () => {
  test('four in five are fulfilled; the wordings alone would do for one in ten', () => {
    expect(wishes.length).toBeGreaterThanOrEqual(300)
    expect(shareOf(wishes, ({ text, kind }) => meant(text) === kind)).toBeGreaterThanOrEqual(0.8)
    expect(shareOf(wishes, ({ text, kind }) => readCommand(text) === kind)).toBeLessThan(0.2)
  })

  test('of wishes to log, too', () => {
    const toLog = wishes.filter(({ kind }) => kind === 'log')
    expect(shareOf(toLog, ({ text }) => meant(text) === 'log')).toBeGreaterThanOrEqual(0.8)
  })

  test('hardly any opens something else', () => {
    expect(shareOf(wishes, ({ text, kind }) => ![undefined, kind].includes(meant(text)))).toBeLessThanOrEqual(0.02)
  })

  test('each kind is a command', () => {
    expect([...commandKinds].sort()).toEqual(Object.keys(commandWordings).sort())
  })
})

describe('questions', () => {
  test('next to none in the words of a wish is taken for one', () => {
    expect(others.length).toBeGreaterThanOrEqual(200)
    expect(shareOf(others, ({ text }) => meant(text) !== undefined)).toBeLessThanOrEqual(0.012)
  })

  test('no name of an entry and no heading is taken for one', () => {
    const { entries } = ownContent()
    const labels = entries.flatMap(({ label, title }) => [label, title])
    const headings = entries.flatMap(({ passages }) => passages.map(({ heading }) => heading))
    expect([...labels, ...headings].filter((label) => meant(label) !== undefined)).toEqual([])
  })

  test('of the golden set three in a thousand at most, and one in a hundred is offered one', () => {
    const questions = readGolden(at('questions.jsonl'))
    expect(shareOf(questions, ({ question }) => meant(question) !== undefined)).toBeLessThanOrEqual(0.003)
    expect(shareOf(questions, ({ question }) => commandToOffer(question, ownContent()) !== undefined)).toBeLessThan(
      0.01,
    )
  })
})
