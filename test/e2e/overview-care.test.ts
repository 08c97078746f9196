/** The tab as editors and the administrator have it: what is missing, how each text fares, and whether everything works. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { EDITOR, TEACHER } from '../../src/local-teams/people.js'
import { expectAccessible } from '../support/page-checks.js'
import { ask } from '../support/overview.js'
import { ADMINISTRATOR, startPageWorld, type PageWorld } from '../support/overview-page.js'
import { eventually } from '../support/story.js'

const QUESTION = 'Må vi holde skolefest på en færge til Bornholm?'

let pages: PageWorld

beforeAll(async () => {
  pages = await startPageWorld()
  const { world } = pages
  await ask(world, TEACHER, 'search', { text: QUESTION })
  const { answerId } = await ask(world, TEACHER, 'search', { text: 'Hvad er fristen for aktindsigt?' })
  await ask(world, TEACHER, 'feedback', { answerId: answerId ?? '', reaction: 'dislike' })
  await eventually(async () => (await ask(world, EDITOR, 'gaps', {})).total >= 2)
}, 60_000)
afterAll(() => pages.stop())

test('an editor sees what got no answer, and which texts do not help', async () => {
  const page = await pages.open(EDITOR, { section: 'content' })
  expect(await page.getByRole('navigation').getByRole('link').allTextContents()).toEqual(['Hjem', 'Vidensbasen'])
  await page.getByText(/skolefest/).waitFor()
  await expectAccessible(page, 'overview-content')

  await page.getByRole('radio', { name: 'Med 👎' }).check({ force: true })
  const table = page.getByRole('table', { name: 'Tekster' })
  await table.getByText('Frist for aktindsigt').waitFor()
  await page.getByRole('radio', { name: 'Alle tekster' }).check({ force: true })
  const sort = table.getByRole('button', { name: '👎 hjalp ikke' })
  await sort.click()
  expect(await table.getByRole('columnheader', { name: '👎 hjalp ikke' }).getAttribute('aria-sort')).toBe('descending')
  expect(await table.locator('tbody tr').first().locator('td').last().textContent()).toBe('1')
  await page.getByLabel('Find i titlerne').fill('mobning')
  const titles = await table.locator('tbody th').allTextContents()
  expect(titles.length).toBeGreaterThan(0)
  expect(titles.filter((title) => !title.toLowerCase().includes('mobning'))).toEqual([])
  await expectAccessible(page, 'overview-content-found')

  await table.locator('tbody').getByRole('button').first().click()
  await page.getByRole('heading', { name: 'Svar' }).waitFor()
  await page.locator('.answer').waitFor()
  await page.context().close()
}, 60_000)

test('the administrator sees counts and what to do, and no case', async () => {
  const page = await pages.open(ADMINISTRATOR, { section: 'health' })
  expect(await page.getByRole('navigation').getByRole('link').allTextContents()).toEqual([
    'Hjem',
    'Tendenser',
    'Kvartalsrapport',
    'Drift',
  ])
  await page.getByText('Alt virker').waitFor()
  await page.getByText('Hænger sammen').waitFor()
  await expectAccessible(page, 'overview-health')
  await page.getByRole('link', { name: 'Hjem' }).click()
  await page.getByRole('heading', { name: 'Det kan du her' }).waitFor()
  expect(await page.getByRole('heading', { name: 'Dine sager' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: /Log utilfredshed/ }).count()).toBe(0)
  await page.context().close()
}, 30_000)

test('a section that is not one’s own is not opened by its address either', async () => {
  const page = await pages.open(TEACHER, { section: 'queue' })
  await page.getByRole('heading', { name: 'Hej Signe' }).waitFor()
  expect(await page.locator('.queue-row').count()).toBe(0)
  await page.context().close()
}, 30_000)

test('no script failed, and no stranger was asked for anything', () => {
  expect(pages.faults).toEqual([])
})
