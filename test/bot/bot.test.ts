/** What a person sees at the channel when a turn is slow or fails. */
import { expect, test } from '@jest/globals'
import { TestAdapter, type Activity } from 'botbuilder'
import { createTurnLogic } from '../../src/bot/bot.js'
import type { Dependencies } from '../../src/dialogs/dependencies.js'
import type { LogFields } from '../../src/log.js'
import { da } from '../../src/texts/da.js'
import { ownContent } from '../support/content.js'

const knowledge = ownContent()

/** A bot whose store answers as given, and what it sent and logged. */
function botWith(ofReporter: () => Promise<never[]>) {
  const logged: (LogFields & { event: string })[] = []
  const note = (event: string, fields: LogFields = {}) => logged.push({ event, ...fields })
  const deps = {
    knowledge: () => knowledge,
    precomplaints: { ofReporter },
    now: () => new Date('2026-11-22T10:00:00Z'),
    lastAnswers: { shown: () => undefined, of: () => Promise.resolve([]) },
    newId: () => 'abcdef12-0000-4000-8000-000000000000',
    texts: da,
    changed: () => undefined,
    asked: () => undefined,
  } as unknown as Dependencies
  const logic = createTurnLogic({
    deps,
    directory: { complaintUnitTeamId: undefined, complaintUnitIds: [], editorIds: [], adminIds: [] },
    places: {
      remember: () => Promise.resolve(false),
      find: () => Promise.resolve(undefined),
      markDead: () => Promise.resolve(),
    },
    deliver: () => Promise.reject(new Error('Nothing is delivered outside a turn here')),
    answerShown: () => undefined,
    log: { debug: note, info: note, warn: note, error: note },
  })
  const adapter = new TestAdapter(logic)
  const sent: Partial<Activity>[] = []
  return {
    logged,
    sent,
    async say(text: string) {
      await adapter.send({ type: 'message', text, from: { id: 'x', name: 'X', aadObjectId: 'x' } })
      sent.push(...adapter.activeQueue)
    },
  }
}

test('typing is shown when an answer takes more than half a second, and not before', async () => {
  const slow = botWith(() => new Promise((resolve) => setTimeout(() => resolve([]), 700)))
  await slow.say('mine sager')
  expect(slow.sent.map(({ type }) => type)).toEqual(['typing', 'message'])

  const quick = botWith(() => Promise.resolve([]))
  await quick.say('mine sager')
  expect(quick.sent.map(({ type }) => type)).toEqual(['message'])
})

test('a fault is told with a number that the log has too, and without the exception’s words', async () => {
  const broken = botWith(() => Promise.reject(new Error('the password is hunter2')))
  await broken.say('mine sager')

  expect(broken.sent[0]?.text).toContain('ABCDEF12')
  expect(broken.sent[0]?.text).not.toContain('hunter2')
  const failure = broken.logged.find(({ event }) => event === 'turn-failed')
  expect(failure).toMatchObject({ reference: 'ABCDEF12', errorName: 'Error' })
  expect(JSON.stringify(broken.logged)).not.toContain('hunter2')
})

test('what a person writes is never logged', async () => {
  const bot = botWith(() => Promise.resolve([]))
  await bot.say('KlarRet 14, kanariefuglen')
  expect(bot.logged).toContainEqual(expect.objectContaining({ event: 'turn' }))
  expect(JSON.stringify(bot.logged)).not.toContain('kanariefuglen')
})
