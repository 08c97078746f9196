/** The whole of an entry, from an answer: the way there, its pages, and what stands with each passage. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { TEACHER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import type { SentActivity } from '../../src/local-teams/bot-side.js'
import type { WireActivity } from '../../src/local-teams/wire.js'
import { isCard, say, sayAmongOthers, textOf } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'
import { ownContent } from '../support/content.js'

const OPEN = 'Vis hele teksten'
const knowledge = ownContent()
const suggestions = (activity: WireActivity) => activity.suggestedActions?.actions ?? []

describe('the way to the whole text', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld({ teams: { limits: { rate: false } } })
  })
  afterAll(() => world.stop())
  const open = (card: SentActivity) => world.teams.openDialog(TEACHER.aadObjectId, card.id, OPEN)

  test.each(['hvad er en partshøring', 'KlarRet 14', 'R17', 'frase akt-modtaget hvornår bruger jeg den'])(
    'stands under the answer to "%s"',
    async (question) => {
      const answer = await say(world, TEACHER, question)
      const way = suggestions(answer).find(({ title }) => title === OPEN)
      expect(way?.type).toBe('imBack')
      const card = await say(world, TEACHER, String(way?.value))
      expect(isCard(card)).toBe(true)
      const label = /^(?:KlarRet \d+|Klagevej R\w+|Frase [\w-]+|Regel [\w-]+)/.exec(textOf(card))?.[0] ?? ''
      expect(answer.text).toContain(label)
      expect(textOf(await open(card))).toContain(label)
    },
  )

  test('the dialog shows every passage with its source, its date, and its reservation', async () => {
    const entry = knowledge.byLabel('KlarRet 14')
    const shown = textOf(await open(await say(world, TEACHER, 'vis hele KlarRet 14')))
    for (const { heading, text, sources } of entry?.passages ?? []) {
      expect(shown).toContain(heading)
      expect(shown).toContain(text)
      expect(shown).toContain(sources.join('; '))
    }
    expect(entry?.passages).toHaveLength(14)
    expect(shown).toContain('Tjekket 22. november 2026.')
    expect(shown).toContain('Jura har ikke godkendt')

    const unsure = textOf(await open(await say(world, TEACHER, 'vis hele R46')))
    expect(unsure).toContain('**Forbehold:**')
  })

  test('every entry there is can be opened by its label, and fits into what Teams takes', async () => {
    const chat = world.teams.personalChat(TEACHER.aadObjectId)
    let largest = 0
    for (const { label, passages } of knowledge.entries) {
      const card = await say(world, TEACHER, `Vis hele ${label}`)
      const answer = await world.teams.press(TEACHER.aadObjectId, card.id, OPEN)
      expect(textOf(answer.body)).toContain(passages.at(-1)?.heading)
      largest = Math.max(largest, Buffer.byteLength(JSON.stringify(answer.body)))
    }
    expect(knowledge.entries.length).toBeGreaterThan(100)
    expect(largest).toBeLessThan(28 * 1024)
    expect(world.teams.sent(chat).length).toBeGreaterThan(knowledge.entries.length)
  }, 120_000)

  test('in a channel the button stands under the short answer, and only the presser sees the text', async () => {
    const [, more] = await sayAmongOthers(world, UNIT_MEMBER, 'KlarRet 14', world.channel)
    const said = world.teams.sent(world.channel).length
    const dialog = await world.teams.openDialog(UNIT_MEMBER.aadObjectId, more?.id ?? '', OPEN)
    expect(textOf(dialog)).toContain('domstolene')
    expect(world.teams.sent(world.channel)).toHaveLength(said)
  })

  test('the button’s bare words, as some clients send them, are asked about and not searched for', async () => {
    expect((await say(world, UNIT_MEMBER, OPEN)).text).toMatch(/^Hvilken tekst\? Skriv navnet med, fx \*\*vis hele /)
  })

  test.each(['vis hele sagen', 'vis hele KlarRet 999', 'vis hele barnets mappe'])(
    '"%s" is a question like any other',
    async (words) => {
      expect(textOf(await say(world, TEACHER, words))).not.toContain(OPEN)
    },
  )

  test.each([
    { verb: 'show-entry', label: 'KlarRet 14', page: 99 },
    { verb: 'show-entry', label: 'KlarRet 14', page: 0 },
  ])('a page that is not there is the last one: %o', async (data) => {
    const card = await say(world, TEACHER, 'vis hele KlarRet 14')
    const action = { type: 'Action.Submit', data: { ...data, msteams: { type: 'task/fetch' } } }
    expect(textOf(await world.teams.openDialog(TEACHER.aadObjectId, card.id, action))).toContain('Hvor står det?')
  })

  test.each([
    { verb: 'show-entry', label: 'KlarRet 999', page: 0 },
    { verb: 'show-entry', label: 'KlarRet 14', page: -1 },
    { verb: 'show-entry', label: 'x'.repeat(81), page: 0 },
    { verb: 'show-entry', label: 'KlarRet 14', page: 0, more: true },
  ])('forged: %o opens nothing', async (data) => {
    const card = await say(world, TEACHER, 'vis hele KlarRet 14')
    const action = { type: 'Action.Submit', data: { ...data, msteams: { type: 'task/fetch' } } }
    const answer = await world.teams.press(TEACHER.aadObjectId, card.id, action)
    expect(answer.body).toMatchObject({ task: { type: 'message' } })
  })
})

describe('an entry that is too long for one dialog', () => {
  let world: World
  let contentDir: string
  afterEach(async () => {
    await world.stop()
    await rm(contentDir, { recursive: true, force: true })
  })

  test('turns from page to page, with every word once, and a link where a source has an address', async () => {
    contentDir = await mkdtemp(join(tmpdir(), 'klarsvar-content-'))
    await cp('content', contentDir, { recursive: true })
    const file = join(contentDir, knowledge.byLabel('KlarRet 14')?.file ?? '')
    const before = await readFile(file, 'utf8')
    const words = Array.from({ length: 600 }, (_, index) => `Sætning nummer ${index} om æ, ø og å.`)
    const sections = Array.from({ length: 30 }, (_, index) => {
      return `## Langt afsnit ${index}\n\n${words.slice(index * 20, index * 20 + 20).join(' ')}`
    })
    await writeFile(
      file,
      `${before.replace(/^(sources:\n(?: +)- .*)$/m, '$1 https://lov.example/14')}\n${sections.join('\n\n')}\n`,
    )
    world = await startWorld({ settings: { CONTENT_DIR: contentDir }, teams: { limits: { rate: false } } })

    const card = await say(world, TEACHER, 'vis hele KlarRet 14')
    const pages = [await world.teams.openDialog(TEACHER.aadObjectId, card.id, OPEN)]
    while (JSON.stringify(pages.at(-1)).includes('Vis næste side')) {
      const answer = await world.teams.submitDialog(TEACHER.aadObjectId, card.id, 'Vis næste side')
      expect(Buffer.byteLength(JSON.stringify(answer.body))).toBeLessThan(28 * 1024)
      pages.push(world.teams.dialogOf(TEACHER.aadObjectId))
    }
    expect(pages.length).toBeGreaterThan(2)
    const all = pages.map(textOf).join('\n')
    for (const sentence of words) expect(all.split(sentence)).toHaveLength(2)
    expect(all).toContain(`Side 1 af ${pages.length}`)
    expect(all).toContain('](https://lov.example/14)')

    await world.teams.submitDialog(TEACHER.aadObjectId, card.id, 'Vis forrige side')
    expect(textOf(world.teams.dialogOf(TEACHER.aadObjectId))).toContain(`Side ${pages.length - 1} af ${pages.length}`)
  }, 60_000)
})
