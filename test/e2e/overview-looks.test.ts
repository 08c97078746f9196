/** How the tab looks and is used by everybody: every section in every theme and at 320 pixels, by keyboard alone, and how much it loads. */
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { EDITOR, TEACHER, UNIT_MEMBER, type LocalPerson } from '../../src/local-teams/people.js'
import { expectAccessible, expectNoSidewaysScroll } from '../support/page-checks.js'
import { overviewCases } from '../support/overview-cases.js'
import { eventually } from '../support/story.js'
import { ADMINISTRATOR, startPageWorld, type PageWorld } from '../support/overview-page.js'

/** Of everything that is fetched until the page stands there, packed. */
const FIRST_LOAD_BYTES = 200 * 1024
/** What a finger must hit is at least 24 pixels each way (WCAG 2.5.8); a radio button lies under its whole label. */
const SMALL_TARGETS = `[...document.querySelectorAll('button, a, select, input, summary')]
  .filter((target) => target.getClientRects().length > 0 && !target.closest('.segments, .skip'))
  .filter((target) => Math.min(target.getBoundingClientRect().width, target.getBoundingClientRect().height) < 24)
  .map((target) => target.outerHTML.slice(0, 90))`
const sections: [section: string, person: LocalPerson][] = [
  ['home', TEACHER],
  ['queue', UNIT_MEMBER],
  ['trends', UNIT_MEMBER],
  ['report', UNIT_MEMBER],
  ['content', EDITOR],
  ['health', ADMINISTRATOR],
]

let pages: PageWorld

beforeAll(async () => {
  const today = new Date().toISOString().slice(0, 10)
  pages = await startPageWorld({ cases: overviewCases(300, { today, openShare: 0.2 }) })
}, 60_000)
afterAll(() => pages.stop())

describe.each(sections)('%s', (section, person) => {
  test.each([
    ['light', 320, 'da-DK'],
    ['dark', 320, 'en-GB'],
    ['dark', 1280, 'da-DK'],
    ['contrast', 1280, 'da-DK'],
  ] as const)(
    'reads well, %s, %i pixels, %s',
    async (theme, width, locale) => {
      const scheme = theme === 'light' ? 'light' : 'dark'
      const page = await pages.open(person, { section, width, height: 800, scheme, locale })
      if (theme === 'contrast') await page.evaluate('document.documentElement.dataset.theme = "contrast"')
      await expectAccessible(page, `overview-${section}-${theme}-${width}`)
      await expectNoSidewaysScroll(page)
      expect(await page.evaluate<string[]>(SMALL_TARGETS)).toEqual([])
      await page.context().close()
    },
    30_000,
  )
})

test('the system’s own colours and little movement are respected', async () => {
  const page = await pages.open(UNIT_MEMBER, { section: 'trends' })
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await expectAccessible(page, 'overview-forced-colors')
  const bar = await page.locator('.bar-now').first().evaluate('(bar) => getComputedStyle(bar).fill')
  const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor')
  expect(bar).not.toBe(ground)
  await page.context().close()
}, 30_000)

test('somebody without a mouse goes through the page, opens a case, and is back where one was', async () => {
  const page = await pages.open(UNIT_MEMBER, { section: 'home' })
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Gå til indholdet')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Sager')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Åbne sager' }).waitFor()
  expect(await focused(page)).toBe('Åbne sager')
  await page.locator('.queue-row').first().waitFor()
  let presses = 0
  while (!/^Vis TU/.test(await focused(page)) && presses < 20) {
    await page.keyboard.press('Tab')
    presses += 1
  }
  const first = await focused(page)
  await page.keyboard.press('ArrowDown')
  const second = await focused(page)
  expect(second).toMatch(/^Vis TU/)
  expect(second).not.toBe(first)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByText('Det fortæller melderen').waitFor()
  expect(await page.evaluate('document.querySelector("dialog").contains(document.activeElement)')).toBe(true)
  await page.keyboard.press('Escape')
  // The focus goes back in the next frame, when the window is gone.
  await eventually(async () => (await focused(page)) === second)
  await page.context().close()
}, 30_000)

test('under the page’s own policy nothing is refused, nothing is kept, and the address tells nothing', async () => {
  const page = await pages.open(UNIT_MEMBER, { section: 'queue', keepPolicy: true })
  await page
    .getByRole('button', { name: /^Vis TU/ })
    .first()
    .click()
  await page.getByRole('dialog').getByText('Det fortæller melderen').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Tendenser' }).click()
  await page.getByRole('slider').waitFor()
  expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([0, 0, ''])
  expect(page.url()).toBe(`${pages.world.botUrl}/overview/#/trends?person=${UNIT_MEMBER.aadObjectId}`)
  await page.context().close()
}, 30_000)

test('the first look needs little: the page as a teacher has it, in packed bytes', async () => {
  const context = await pages.browser.newContext()
  const page = await context.newPage()
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.url().includes('/overview/')) bodies.push(response.body())
  })
  await page.goto(`${pages.world.botUrl}/overview/#/home?person=${TEACHER.aadObjectId}`, { waitUntil: 'networkidle' })
  await page.getByRole('combobox').waitFor()
  const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0)
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThan(FIRST_LOAD_BYTES)
  await context.close()
}, 30_000)

test('no script failed, and no stranger was asked for anything', () => {
  expect(pages.faults).toEqual([])
})

/** What has the focus, by the name a person would use. */
function focused(page: Page): Promise<string> {
  return page.evaluate(`document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim()`)
}
