/** Content that changes while the bot runs: a good change takes effect, a faulty one is refused, and nobody waits. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Knowledge } from '../../src/knowledge/load.js'
import { followKnowledge, type LiveKnowledge } from '../../src/knowledge/reload.js'
import { TEACHER } from '../../src/local-teams/people.js'
import { eventually, say } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'
import { makeSmallContent, smallRule } from '../support/content.js'

const file = smallRule
const heading = '## Hvordan tæller jeg arbejdsdage?'
/** A change settles for one to two seconds, and a new base is made between the turns, on machines that do much else meanwhile. */
const THIRTY_SECONDS = 30_000
/** The whole content is loaded apart from that which other tests share, beside whatever else the machine does. */
const ONE_MINUTE = 60_000

function changed(folder: string, from: string, to: string, name = file): void {
  const text = readFileSync(join(folder, name), 'utf8')
  if (!text.includes(from)) throw new Error(`${name} does not hold "${from}"`)
  writeFileSync(join(folder, name), text.replace(from, to))
}

describe('over the real endpoint', () => {
  let folder = ''
  let world: World
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'content-'))
    cpSync('content', folder, { recursive: true })
    world = await startWorld({ settings: { CONTENT_DIR: folder }, teams: { limits: { rate: false } } })
  }, ONE_MINUTE)
  afterAll(async () => {
    await world.stop()
    rmSync(folder, { recursive: true })
  })
  const ask = async () => (await say(world, TEACHER, 'Regel fristberegning')).text ?? ''

  test(
    'a change takes effect within seconds, and every turn meanwhile is answered',
    async () => {
      expect(await ask()).toContain('Fire uger slutter på')
      changed(folder, 'Fire uger slutter på', 'Fire uger ender på')
      const seen: string[] = []
      await eventually(async () => {
        seen.push(await ask())
        return seen.at(-1)?.includes('Fire uger ender på')
      }, THIRTY_SECONDS)
      expect(seen.filter((text) => !text.includes('[1]'))).toEqual([])
    },
    ONE_MINUTE,
  )
})

describe('the base', () => {
  let folder = ''
  let live: LiveKnowledge
  let tick: () => void
  let reloaded: Knowledge[]
  let refused: string[][]
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'content-'))
    makeSmallContent(folder)
    reloaded = []
    refused = []
    live = await followKnowledge(
      folder,
      {
        reloaded: (knowledge) => reloaded.push(knowledge),
        refused: (files, faults) => refused.push([...files, ...faults]),
      },
      {
        every: (task) => {
          tick = task
          return () => undefined
        },
      },
    )
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** Looks again and again, as the timer would. */
  const looks = async (until: () => unknown) =>
    eventually(() => {
      tick()
      return until()
    })
  const hasHeading = (words: string) =>
    live.current().entries.some(({ passages }) => passages.some((passage) => passage.heading === words))

  test('is not loaded anew when nothing has changed', async () => {
    let count = 0
    await looks(() => (count += 1) > 20)
    expect(reloaded).toHaveLength(0)
  })

  test('takes a changed and an added file', async () => {
    changed(folder, heading, '## Hvordan regner jeg arbejdsdage ud?')
    cpSync(join(folder, file), join(folder, 'rules/ny-regel.md'))
    changed(folder, 'id: fristberegning', 'id: ny-regel', 'rules/ny-regel.md')
    await looks(() => reloaded.length)
    expect(hasHeading('Hvordan regner jeg arbejdsdage ud?')).toBe(true)
    expect(live.current().byLabel('Regel ny-regel')).toBeDefined()
  })

  test('refuses a faulty file by name, keeps the last good base, and takes the mended file', async () => {
    const before = live.current()
    changed(folder, 'owner: jura', 'owner: ingen')
    await looks(() => refused.length)
    expect(refused[0]?.[0]).toBe(file)
    expect(refused[0]?.[1]).toMatch(/fristberegning\.md.*"ingen" findes ikke/)
    expect(live.current()).toBe(before)

    let count = 0
    await looks(() => (count += 1) > 10)
    expect(refused).toHaveLength(1)
    changed(folder, 'owner: ingen', 'owner: jura')
    await looks(() => reloaded.length)
    expect(live.current()).not.toBe(before)
  })

  test('outlives a folder that is gone for a while', async () => {
    const before = live.current()
    rmSync(folder, { recursive: true })
    await looks(() => refused.length)
    expect(live.current()).toBe(before)
    makeSmallContent(folder)
    await looks(() => reloaded.length)
    expect(live.current().entries.length).toBeGreaterThanOrEqual(before.entries.length)
  })
})
