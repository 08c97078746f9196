/**
 * The page on one's own machine, driven in a real browser: a teacher asks, opens the source, logs a pre-complaint;
 * the unit sees it in its channel and takes it; the teacher sees that. No state of the page breaks accessibility.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openBrowser, type Driven } from '../support/local-page.js'
import { startWorld, type World } from '../support/world.js'

let world: World
let driven: Driven
let page: Page
let expectAccessible: Driven['expectAccessible']

beforeAll(async () => {
  world = await startWorld()
  driven = await openBrowser(world.teams.url)
  ;({ page, expectAccessible } = driven)
}, 60_000)
afterAll(async () => {
  await driven.close()
  await world.stop()
})

test('a newcomer sees who one can be, and where to write', async () => {
  await page.getByRole('textbox', { name: /skriv/i }).waitFor()
  for (const name of ['Signe', 'Mikkel', 'Amina', 'Jeppe', 'Karen']) {
    expect(await page.getByText(name).count()).toBeGreaterThan(0)
  }
  await expectAccessible('start')
})

test('a teacher asks, and opens the source', async () => {
  await driven.write('mor vil se alle papirer om sin søn')
  await page.getByText('Kilder').waitFor()
  await expectAccessible('answer')
  await page
    .getByRole('button', { name: /1/ })
    .and(page.locator('[class*=cit], [data-citation], button'))
    .filter({ hasText: /^1$/ })
    .first()
    .click()
  await page
    .getByText(/^(?:KlarRet \d+|Regel \S+|Frase \S+|Klagevej R\d+): /)
    .first()
    .waitFor()
  await expectAccessible('source')
  await page.keyboard.press('Escape')
}, 30_000)

test('a teacher logs a pre-complaint and gets a receipt with a number', async () => {
  await driven.write('log utilfredshed')
  const form = page.getByRole('button', { name: 'Send til Klageenheden' })
  await form.waitFor()
  await form.click()
  await page.getByText('Skriv kort, hvad der er sket. Mindst 20 tegn.').first().waitFor()
  await expectAccessible('form-with-errors')

  await page.getByLabel('Hvilken slags enhed er I?').selectOption({ label: 'Folkeskole' })
  await page.getByLabel('Hvad hedder enheden?').fill('Prøveskolen')
  await page.getByLabel('Hvilket område hører I til?').selectOption({ label: 'Amager' })
  await page.getByLabel('Hvad handler det om?').selectOption({ label: 'Samarbejde og kommunikation' })
  await page.getByLabel('Hvad er der sket?').fill('Forælderen har skrevet tre gange om lektiehjælp uden at få svar.')
  await page.getByLabel('Hvad håber forælderen at opnå?').fill('Et svar og en fast aftale.')
  await page.getByLabel('Sagsbehandling: svar, frister, begrundelse').check()
  await page.getByLabel('Hvordan oplever du situationen?').selectOption({ index: 2 })
  await page.getByLabel('Hvad ønsker du af Klageenheden?').selectOption({ label: 'Ring til mig og giv sparring' })
  await page.getByLabel('Ved forælderen, at Klageenheden hjælper?').selectOption({ label: 'Ja' })
  await form.click()
  await page
    .getByText(/Sag TU-\d{4}-0001/)
    .first()
    .waitFor()
  await page.getByText('Modtaget af Klageenheden').waitFor()
  expect(await form.count()).toBe(0)
  await expectAccessible('receipt')
}, 60_000)

test('the unit sees the case in its channel, reads it and takes it', async () => {
  await become('Amina')
  await openChannel()
  await page.getByRole('button', { name: 'Tag sagen' }).waitFor()
  expect(await page.getByText('lektiehjælp').count()).toBe(0)
  await expectAccessible('case')

  await page.getByRole('button', { name: 'Vis', exact: true }).click()
  await page.getByRole('dialog').getByText('lektiehjælp').waitFor()
  await expectAccessible('case-text')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Tag sagen' }).click()
  await page.getByText('Amina Lindgaard har sagen').first().waitFor()
  await expectAccessible('case-taken')
}, 40_000)

test('the teacher sees who helps', async () => {
  await become('Signe')
  await page
    .getByText(/Amina Lindgaard fra Klageenheden har taget sag/)
    .first()
    .waitFor()
  await expectAccessible('taken-for-reporter')
}, 30_000)

test('the unit closes the case with what was learned, and the teacher sees the end', async () => {
  await become('Amina')
  await openChannel()
  await page.getByRole('button', { name: 'Mere', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expectAccessible('menu')
  await dialog.getByRole('button', { name: 'Luk sagen' }).click()
  await dialog.getByLabel('Aftale med forælderen').check()
  await expectAccessible('closing')
  await dialog.getByLabel(/Hvad var forælderens oplevelse/).fill('Forælderen følte sig overset.')
  await dialog.getByRole('button', { name: 'Luk sagen' }).click()
  await page.getByText('Lukket af Amina Lindgaard').first().waitFor()
  await page.keyboard.press('Escape')
  await become('Signe')
  await page.getByText('Sagen er lukket: aftale med forælderen').first().waitFor()
}, 40_000)

test.each([
  [320, 'light'],
  [320, 'dark'],
  [1280, 'dark'],
] as const)(
  'it reads well at %i pixels, %s',
  async (width, scheme) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: scheme })
    await page.reload()
    await page.getByRole('textbox', { name: /skriv/i }).waitFor()
    await expectAccessible(`${width}-${scheme}`)
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  },
  30_000,
)

test('each person chooses a language of their own, and the bot answers in it; what was half written stays', async () => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByRole('textbox', { name: /skriv/i }).fill('half written')
  await page.getByRole('button', { name: 'English' }).click()
  const box = page.getByRole('textbox', { name: 'Write to KlarSvar' })
  await box.waitFor()
  expect(await box.inputValue()).toBe('half written')
  expect(await page.evaluate<string>('document.documentElement.lang')).toBe('en')

  await box.fill('log dissatisfaction')
  await box.press('Enter')
  await page.getByRole('button', { name: 'Send to the Complaint Unit' }).waitFor()
  await expectAccessible('english-form')
  await box.fill('Hvad er fristen for aktindsigt?')
  await box.press('Enter')
  await page.getByText('The text is in Danish, because the letters and rules are.').waitFor()
  await expectAccessible('english-answer')
  await page.setViewportSize({ width: 320, height: 800 })
  await expectAccessible('english-320')
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)

  await page.setViewportSize({ width: 1280, height: 900 })
  await become('Mikkel')
  await page.getByRole('textbox', { name: 'Skriv til KlarSvar' }).waitFor()
  await become('Signe')
  await page.getByRole('textbox', { name: 'Write to KlarSvar' }).waitFor()
}, 60_000)

test('the page had no script error', () => {
  expect(driven.errors).toEqual([])
})

async function become(name: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(name) })
    .or(page.getByRole('radio', { name: new RegExp(name) }))
    .first()
    .click()
}

async function openChannel(): Promise<void> {
  const channel = page.getByRole('button', { name: /Tidlig utilfredshed/ })
  await channel
    .or(page.getByRole('link', { name: /Tidlig utilfredshed/ }))
    .first()
    .click()
}
