/** The tab as the complaint unit has it: the queue, a case taken and closed, trends, files, and the report on paper. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { SECOND_UNIT_MEMBER, UNIT_MEMBER } from '../../src/local-teams/people.js'
import { expectAccessible } from '../support/page-checks.js'
import { overviewCases } from '../support/overview-cases.js'
import { startPageWorld, type PageWorld } from '../support/overview-page.js'
import { logReport, textOf, unitCard } from '../support/story.js'

const TODAY = new Date().toISOString().slice(0, 10)
const CASES = 400
/** Of them open. */
const OPEN = 40

let pages: PageWorld
let page: Page

beforeAll(async () => {
  pages = await startPageWorld({ cases: overviewCases(CASES, { today: TODAY, openShare: OPEN / CASES }) })
  page = await pages.open(UNIT_MEMBER, { section: 'queue' })
}, 60_000)
afterAll(() => pages.stop())

test('the unit has its sections, and sees its queue with what is late first', async () => {
  const names = await page.getByRole('navigation').getByRole('link').allTextContents()
  expect(names).toEqual(['Hjem', 'Sager', 'Tendenser', 'Kvartalsrapport', 'Vidensbasen'])
  expect(await rows()).toBe(OPEN)
  expect(await page.locator('.queue-row').first().textContent()).toContain('Skulle være taget')
  await expectAccessible(page, 'overview-queue')
}, 30_000)

test('the list is narrowed by theme, area and whose it is, and back again', async () => {
  await page.getByLabel('Område', { exact: true }).selectOption({ label: 'Amager' })
  await page.getByText(/^\d+ sager? i listen\.$/).waitFor()
  await page.waitForFunction(`document.querySelectorAll('.queue-row').length < ${OPEN}`)
  const narrowed = await page.locator('.queue-row').allTextContents()
  expect(narrowed.filter((row) => !row.includes('Amager'))).toEqual([])
  await page.getByRole('radio', { name: 'Mine' }).check({ force: true })
  await page.waitForFunction(
    `[...document.querySelectorAll('.queue-owner')].every((one) => one.textContent === 'Du har den')`,
  )
  await page.getByRole('button', { name: 'Nulstil' }).click()
  await page.waitForFunction(`document.querySelectorAll('.queue-row').length === ${OPEN}`)
}, 30_000)

test('a case is taken here, and its card in the channel follows', async () => {
  await logReport(pages.world)
  const card = await unitCard(pages.world, 'Samarbejde og kommunikation')
  const number = /TU-\d{4}-\d+/.exec(textOf(card))?.[0] ?? ''
  await page.reload()
  await page.getByRole('button', { name: `Tag sagen ${number}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Det fortæller melderen').waitFor()
  await expectAccessible(page, 'overview-case')
  await page.keyboard.press('Escape')
  await page.locator('.queue-row', { hasText: number }).getByText('Du har den').waitFor()
  await pages.world.teams.waitForSent(
    pages.world.channel,
    (activity) => textOf(activity).includes(`${UNIT_MEMBER.name} har sagen`),
    15_000,
  )

  await page.getByRole('button', { name: `Mere om ${number}` }).click()
  await dialog.getByRole('button', { name: 'Luk sagen' }).click()
  await dialog.getByLabel('Aftale med forælderen').check()
  await expectAccessible(page, 'overview-closing')
  await dialog.getByRole('button', { name: 'Luk sagen' }).click()
  await page.waitForFunction(
    `![...document.querySelectorAll('.queue-row')].some((row) => row.textContent.includes('${number}'))`,
  )
  await page.keyboard.press('Escape')
}, 60_000)

test('a case that a colleague took meanwhile is shown as it is now', async () => {
  const other = await pages.open(SECOND_UNIT_MEMBER, { section: 'queue' })
  const take = page.getByRole('button', { name: /^Tag sagen/ }).first()
  const label = (await take.getAttribute('aria-label')) ?? ''
  await other.getByRole('button', { name: label }).click()
  await other.getByRole('dialog').getByText('Det fortæller melderen').waitFor()
  await take.click()
  const dialog = page.getByRole('dialog')
  await dialog.or(page.locator('.announcements')).getByText(SECOND_UNIT_MEMBER.name).first().waitFor()
  await page.keyboard.press('Escape')
  await other.context().close()
}, 30_000)

test('any case opens by its number, and an unknown one is said to be unknown', async () => {
  const number = page.getByLabel('Sagsnummer')
  await number.fill(`TU-${TODAY.slice(0, 4)}-0390`)
  await page.getByRole('button', { name: 'Åbn sagen' }).click()
  await page.getByRole('dialog').getByText('Det fortæller melderen').waitFor()
  await page.keyboard.press('Escape')
  await number.fill('TU-2001-0001')
  await page.getByRole('button', { name: 'Åbn sagen' }).click()
  await page.getByRole('status').getByText('Sagen findes ikke, eller den er ikke åben for dig.').waitFor()
}, 30_000)

test('trends are said in numbers, words and charts, each with its table', async () => {
  await page.getByRole('link', { name: 'Tendenser' }).click()
  await page.getByRole('heading', { level: 1, name: 'Tendenser' }).waitFor()
  await page.getByLabel('Hvilken periode?').selectOption({ label: 'Sidste kvartal' })
  await page.getByRole('table', { name: 'Hvad sagerne handler om' }).waitFor()
  expect(await page.evaluate('document.activeElement.tagName')).not.toBe('BODY')
  const chart = page.getByRole('slider', { name: /Sager over tid/ })
  await chart.focus()
  await page.keyboard.press('Home')
  const first = await chart.getAttribute('aria-valuetext')
  await page.keyboard.press('ArrowRight')
  expect(await chart.getAttribute('aria-valuetext')).not.toBe(first)
  await page.getByText('Vis tallene').click()
  expect(await page.locator('.numbers tbody tr').count()).toBe(8)
  // A number from 1 to 4 stands in no cell of a chart.
  const cells = await page.locator('.bar-table td, .numbers td').allTextContents()
  expect(cells.length).toBeGreaterThan(40)
  expect(cells.filter((cell) => /^[1-4]$/.test(cell.trim()))).toEqual([])
  expect(cells).toContain('under 5*')
  await expectAccessible(page, 'overview-trends')
}, 30_000)

test('files are made on demand, and their links work', async () => {
  await page.getByRole('button', { name: 'Lav filer' }).click()
  const link = page.getByRole('link', { name: 'Hent CSV' })
  await link.waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toMatch(/\.csv$/)
  await expectAccessible(page, 'overview-export')
}, 30_000)

test('the report of a quarter goes on two pages of A4, without the page around it', async () => {
  await page.getByRole('link', { name: 'Kvartalsrapport' }).click()
  await page.getByRole('heading', { name: /Tidlig utilfredshed: \d\. kvartal/ }).waitFor()
  await expectAccessible(page, 'overview-report')
  await page.emulateMedia({ media: 'print' })
  for (const hidden of ['.topbar', '.section-head']) expect(await page.locator(hidden).isVisible()).toBe(false)
  const pdf = (await page.pdf({ path: 'build/screenshots/overview-report.pdf', preferCSSPageSize: true })).toString(
    'latin1',
  )
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
  await page.emulateMedia({ media: null })
}, 30_000)

test('no script failed, and no stranger was asked for anything', () => {
  expect(pages.faults).toEqual([])
})

function rows(): Promise<number> {
  return page.locator('.queue-row').count()
}
