/** What people think of an answer: a thumb opens the bot's own form, and what is sent is kept once, without who. */
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import Database from 'libsql'
import { EDITOR, PEDAGOGUE, TEACHER, type LocalPerson } from '../../src/local-teams/people.js'
import type { SentActivity } from '../../src/local-teams/bot-side.js'
import { faultsOf } from '../support/card-check.js'
import type { Card } from '../../src/cards/elements.js'
import { eventually, say, sayAmongOthers, textOf } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

let world: World
let answer: SentActivity
beforeEach(async () => {
  world = await startWorld({ teams: { limits: { rate: false } } })
  answer = await say(world, TEACHER, 'hvad er en partshøring')
})
afterEach(() => world.stop())

interface Kept {
  passages: string
  reaction: string
  kind: string
  reason: string
  given_key: string
}
function kept(): Kept[] {
  const db = new Database(join(world.config.dataDir, 'klarsvar.db'), { readonly: true })
  const rows = db.prepare('select * from feedback order by id').all() as Kept[]
  db.close()
  return rows
}
const open = (reaction: 'like' | 'dislike', person: LocalPerson = TEACHER) =>
  world.teams.openFeedback(person.aadObjectId, answer.id, reaction)
const give = (reaction: 'like' | 'dislike', given: Record<string, string>, person: LocalPerson = TEACHER) =>
  world.teams.feedback(person.aadObjectId, answer.id, reaction, given)

describe('the form', () => {
  test('asks what was wrong after a thumb down, and for a word only after a thumb up', async () => {
    const down = await open('dislike')
    expect(down.body).toMatchObject({ task: { type: 'continue', value: { title: 'Vurdér svaret' } } })
    for (const words of [
      'Hvad var der galt med svaret?',
      'Det er forkert',
      'Det er for gammelt',
      'Det svarede ikke på mit spørgsmål',
      'Det er svært at forstå',
      'Skriv ikke navne',
    ]) {
      expect(textOf(down.body)).toContain(words)
    }
    expect(faultsOf(world.teams.dialogOf(TEACHER.aadObjectId) as Card)).toEqual([])
    const up = await open('like')
    expect(textOf(up.body)).toContain('Hvad var godt ved svaret?')
    expect(textOf(up.body)).not.toContain('Det er forkert')
    expect(faultsOf(world.teams.dialogOf(TEACHER.aadObjectId) as Card)).toEqual([])
    expect(kept()).toEqual([])
  })
})

describe('what is sent', () => {
  test('is kept for the passages of the answer, with what was wrong, and without who', async () => {
    await open('dislike')
    expect(await give('dislike', { kind: 'outdated', reason: 'Loven blev ændret i sommer.' })).toEqual({
      status: 200,
      body: {},
    })
    const [row] = kept()
    expect(row).toMatchObject({ reaction: 'dislike', kind: 'outdated', reason: 'Loven blev ændret i sommer.' })
    expect(JSON.parse(row?.passages ?? '[]')).not.toEqual([])
    expect(JSON.stringify(row)).not.toMatch(new RegExp(`${TEACHER.aadObjectId}|${TEACHER.teamsId}|Signe`))
    expect(world.teams.dialogOf(TEACHER.aadObjectId)).toBeUndefined()

    const list = await eventually(async () => {
      const text = textOf(await say(world, EDITOR, 'huller'))
      return text.includes('for gammelt') ? text : undefined
    })
    expect(list).toContain('Det er for gammelt: Loven blev ændret i sommer.')
    expect(list).toContain('Svaret kom fra')
  })

  test('counts once, however often it is sent', async () => {
    await Promise.all(Array.from({ length: 4 }, () => give('dislike', { kind: 'wrong', reason: '' })))
    await give('dislike', { kind: 'wrong', reason: '' })
    expect(kept()).toHaveLength(1)
    const list = await eventually(async () => {
      const text = textOf(await say(world, EDITOR, 'huller'))
      return text.includes('Det er forkert') ? text : undefined
    })
    expect(list).toContain('én gang')
  })

  test('takes the place of what the same person sent before, and of nobody else’s', async () => {
    const inGroup = (await sayAmongOthers(world, TEACHER, 'hvad er en partshøring', world.group))[0]
    const rate = (person: LocalPerson, reaction: 'like' | 'dislike', given: Record<string, string>) =>
      world.teams.feedback(person.aadObjectId, inGroup?.id ?? '', reaction, given)
    await rate(TEACHER, 'dislike', { kind: 'unclear', reason: '' })
    await rate(PEDAGOGUE, 'dislike', { kind: 'wrong', reason: '' })
    await rate(TEACHER, 'like', { reason: 'Nu forstår jeg det.' })
    expect(kept().map(({ reaction, kind, reason }) => [reaction, kind, reason])).toEqual([
      ['like', '', 'Nu forstår jeg det.'],
      ['dislike', 'wrong', ''],
    ])
  })

  test.each<{ given: unknown; because: string; stored: string }>`
    given                                          | because                             | stored
    ${'{"feedbackText":"For langt"}'}              | ${'it came from Teams’ own form'}   | ${'For langt'}
    ${{ feedbackText: 'For langt' }}               | ${'it was not put into a string'}   | ${'For langt'}
    ${'{"kind":"hacked","reason":"For langt"}'}    | ${'its kind is none'}               | ${'For langt'}
    ${'{"reason":5,"__proto__":{"kind":"wrong"}}'} | ${'its reason is no text'}          | ${''}
    ${'For langt'}                                 | ${'it came as bare words'}          | ${'For langt'}
    ${undefined}                                   | ${'there is nothing but the thumb'} | ${''}
  `('keeps the thumb, although $because', async ({ given, stored }) => {
    const tenant = { id: world.config.tenantId }
    const response = await world.teams.raw({
      type: 'invoke',
      name: 'message/submitAction',
      id: '7',
      replyToId: answer.id,
      channelId: 'msteams',
      serviceUrl: world.teams.serviceUrl,
      from: { id: TEACHER.teamsId, name: TEACHER.name, aadObjectId: TEACHER.aadObjectId },
      conversation: { id: 'a:1', conversationType: 'personal', tenantId: tenant.id ?? '' },
      channelData: { tenant },
      value: { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback: given } },
    })
    expect(response.status).toBe(200)
    expect(kept()).toMatchObject([{ reaction: 'dislike', kind: '', reason: stored }])
  })

  test('on an answer nobody knows is told as such', async () => {
    const help = await say(world, TEACHER, 'hjælp')
    const response = await world.teams.feedback(TEACHER.aadObjectId, help.id, 'like', { reason: '' })
    expect(textOf(response.body)).toContain('for gammelt til en vurdering')
    expect(kept()).toEqual([])
  })
})

describe('a reason that says too much', () => {
  test.each(['Noah i 2.a fik et forkert svar', 'ring til mig på 20 34 56 78', 'hans cpr er 010115-1234'])(
    '"%s" is not kept, and comes back with what to take out',
    async (reason) => {
      await open('dislike')
      const response = await give('dislike', { kind: 'wrong', reason })
      expect(textOf(response.body)).toContain('Tag personoplysningerne ud')
      expect(JSON.stringify(response.body)).toContain(reason)
      expect(world.teams.dialogOf(TEACHER.aadObjectId)).toBeDefined()
      expect(kept()).toMatchObject([{ reaction: 'dislike', kind: 'wrong', reason: '' }])

      await give('dislike', { kind: 'wrong', reason: 'Svaret passer ikke til en skole.' })
      expect(kept()).toMatchObject([{ kind: 'wrong', reason: 'Svaret passer ikke til en skole.' }])
      expect(world.teams.dialogOf(TEACHER.aadObjectId)).toBeUndefined()
    },
  )

  test('danger is met with what to do now', async () => {
    const response = await give('dislike', {
      kind: 'off-topic',
      reason: 'en pige fortæller at hendes far slår hende hver aften',
    })
    expect(textOf(response.body)).toContain('ring 112')
    expect(kept()).toMatchObject([{ kind: 'off-topic', reason: '' }])
  })

  test('a whistleblower’s words are not kept either', async () => {
    const response = await give('dislike', {
      kind: 'wrong',
      reason: 'min chef svindler med pengene og jeg vil melde det anonymt',
    })
    expect(textOf(response.body)).toContain('ikke teksten')
    expect(kept()).toMatchObject([{ kind: 'wrong', reason: '' }])
  })
})
