/** What is done every minute: all of it, also when a part fails, and nothing after the stop. */
import { afterEach, expect, test } from '@jest/globals'
import { startClockwork, type Clockwork } from '../../src/bot/clockwork.js'
import { createLog } from '../../src/log.js'
import { eventually } from '../support/story.js'

let clockwork: Clockwork | undefined
afterEach(() => clockwork?.stop())

test('each task is done at the start and again after every pause', async () => {
  let done = 0
  clockwork = startClockwork({ count: () => Promise.resolve((done += 1)) }, createLog('silent'), 20)
  await eventually(() => done >= 3)
})

test('a task that fails is logged by its name, without its words, and holds up no other', async () => {
  const logged: unknown[] = []
  const log = {
    ...createLog('silent'),
    error: (event: string, fields: object = {}) => logged.push({ event, ...fields }),
  }
  let done = 0
  clockwork = startClockwork(
    {
      broken: () => Promise.reject(new Error('Sanne Testrup')),
      whole: () => Promise.resolve((done += 1)),
    },
    log,
  )
  await clockwork.tick()

  expect(done).toBe(2)
  expect(logged).toMatchObject(Array(2).fill({ event: 'clockwork-task-failed', task: 'broken' }))
  expect(JSON.stringify(logged)).not.toContain('Testrup')
})

test('stopping waits for the task under way and starts no other', async () => {
  const order: string[] = []
  let finish: () => void = () => undefined
  clockwork = startClockwork(
    {
      slow: async () => {
        order.push('begun')
        await new Promise<void>((resolve) => (finish = resolve))
        order.push('ended')
      },
      later: () => Promise.resolve(order.push('later')),
    },
    createLog('silent'),
  )
  await eventually(() => order.includes('begun'))
  const stopped = clockwork.stop()
  finish()
  await stopped
  await clockwork.tick()

  expect(order).toEqual(['begun', 'ended'])
})
