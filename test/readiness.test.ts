/** When the bot says that it is ready, and what it says when it is not. */
import { expect, test } from '@jest/globals'
import { createReadiness } from '../src/readiness.js'
import type { Backlog } from '../src/precomplaints/views.js'

const now = () => new Date('2026-11-22T10:00:00.000Z')
const readinessWith = (backlog: () => Promise<Backlog>) => createReadiness({ backlog }, now)()

test.each<{ state: string; oldestDue: string | undefined; ready: boolean; deliveries: string }>`
  state                              | oldestDue                     | ready    | deliveries
  ${'nothing waits'}                 | ${undefined}                  | ${true}  | ${'ok'}
  ${'a delivery waits for a minute'} | ${'2026-11-22T09:59:00.000Z'} | ${true}  | ${'ok'}
  ${'one has waited for an hour'}    | ${'2026-11-22T09:00:00.000Z'} | ${false} | ${'overdue'}
`('$state: ready $ready', async ({ oldestDue, ready, deliveries }) => {
  const readiness = await readinessWith(() => Promise.resolve({ waiting: 1, unreachable: 2, oldestDue }))
  expect(readiness).toEqual({ ready, parts: { content: 'ok', store: 'ok', deliveries, unreachable: '2' } })
})

test('a store that does not answer makes it not ready, and tells no more', async () => {
  const readiness = await readinessWith(() => Promise.reject(new Error('password authentication failed for user "x"')))
  expect(readiness).toEqual({ ready: false, parts: { content: 'ok', store: 'unavailable' } })
})
