/** What those who watch the bot read: figures that follow what happens, only for who may, and never about anybody. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { TEACHER } from '../../src/local-teams/people.js'
import { eventually, logReport, say, unitCard } from '../support/story.js'
import { startWorld, type World } from '../support/world.js'

const ending: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end()
})

async function world(options: Parameters<typeof startWorld>[0] = {}): Promise<World> {
  const started = await startWorld({ ...options, teams: { limits: { rate: false }, ...options.teams } })
  ending.push(() => started.stop())
  return started
}

async function figures({ botUrl }: World): Promise<(name: string) => number> {
  const response = await fetch(`${botUrl}/metrics`)
  expect(response.headers.get('content-type')).toContain('text/plain')
  const lines = (await response.text()).split('\n')
  return (name) =>
    Number(
      lines
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ')
        .at(-1),
    )
}

describe('GET /metrics', () => {
  test('counts questions by what became of them, and how long turns took', async () => {
    const here = await world()
    const atStart = await figures(here)
    expect(atStart('klarsvar_store_up')).toBe(1)
    expect(atStart('klarsvar_event_loop_delay_seconds{quantile="1"}')).toBeGreaterThan(0)
    for (const text of ['KlarRet 14', 'KlarRet 999', 'min elev har 010190-1234', '7 arbejdsdage fra i dag']) {
      await say(here, TEACHER, text)
    }
    await eventually(async () => (await figures(here))('klarsvar_turn_seconds_count{kind="said"}') === 4)

    const figure = await figures(here)
    expect(figure('klarsvar_questions_total{outcome="answer"}')).toBe(1)
    expect(figure('klarsvar_questions_total{outcome="unknown-label"}')).toBe(1)
    expect(figure('klarsvar_questions_total{outcome="stopped"}')).toBe(1)
    expect(figure('klarsvar_questions_total{outcome="counted"}')).toBe(1)
    expect(figure('klarsvar_memory_bytes{kind="resident"}')).toBeGreaterThan(1e7)
  })

  test('tells deliveries: what arrived, what failed, and what waits', async () => {
    let down = true
    const here = await world({
      teams: {
        intercept: ({ method, conversationId }) =>
          down && method === 'POST' && conversationId?.startsWith('19:') ? { status: 503 } : undefined,
      },
    })
    await logReport(here)
    await eventually(async () => (await figures(here))('klarsvar_events_total{event="view-failed"}') >= 1)
    expect((await figures(here))('klarsvar_deliveries_waiting')).toBeGreaterThanOrEqual(1)

    down = false
    await unitCard(here)
    await eventually(async () => (await figures(here))('klarsvar_deliveries_waiting') === 0)
    expect((await figures(here))('klarsvar_events_total{event="view-shown"}')).toBeGreaterThanOrEqual(1)
    expect((await figures(here))('klarsvar_delivery_lag_seconds')).toBe(0)
  })

  test('with a token set, only who shows it reads them; to others the address does not exist', async () => {
    const token = 'a-token-made-up-for-this-test'
    const here = await world({ settings: { METRICS_TOKEN: token } })
    const asked = (authorization?: string) =>
      fetch(`${here.botUrl}/metrics`, { headers: authorization ? { authorization } : {} }).then(({ status }) => status)

    expect(await asked(`Bearer ${token}`)).toBe(200)
    for (const wrong of [undefined, '', `Basic ${token}`, 'Bearer ', `Bearer ${token}x`, `bearer ${token}`]) {
      expect(await asked(wrong)).toBe(404)
    }
  })
})
