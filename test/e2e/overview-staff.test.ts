/** The tab as a teacher has it: ask, be stopped where it matters, log, follow one's own cases. In Danish and in English. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { TEACHER } from '../../src/local-teams/people.js'
import { expectAccessible } from '../support/page-checks.js'
import { answerInstead, startPageWorld, type PageWorld } from '../support/overview-page.js'
import { unitCard } from '../support/story.js'

let pages: PageWorld
let page: Page

beforeAll(async () => {
  pages = await startPageWorld()
  page = await pages.open(TEACHER)
}, 60_000)
afterAll(() => pages.stop())

test('somebody who is nobody yet chooses who to be, and the address keeps it', async () => {
  const context = await pages.browser.newContext({ bypassCSP: true, locale: 'da-DK' })
  const other = await context.newPage()
  await other.goto(`${pages.world.botUrl}/overview/`)
  await other.getByRole('heading', { name: 'Hvem vil du være?' }).waitFor()
  await expectAccessible(other, 'overview-sign-in')
  await other.getByRole('link', { name: /Signe/ }).click()
  await other.getByRole('heading', { name: 'Hej Signe' }).waitFor()
  await other.reload()
  await other.getByRole('heading', { name: 'Hej Signe' }).waitFor()
  await context.close()
}, 60_000)

test('a teacher sees what staff may see, and no section of others', async () => {
  await page.getByRole('heading', { name: 'Dine sager' }).waitFor()
  await page.getByText('Du har ikke logget noget endnu.').waitFor()
  expect(await page.getByRole('navigation').count()).toBe(0)
  await expectAccessible(page, 'overview-staff')
})

test('titles come while one types, and the keyboard chooses one', async () => {
  let answer = () => {}
  const mayAnswer = new Promise<void>((resolve) => (answer = resolve))
  await answerInstead(page, 'search', (route) => mayAnswer.then(() => route.continue()))
  const box = page.getByRole('combobox', { name: 'Hvad vil du vide?' })
  await box.fill('frist for aktindsigt')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  expect(await page.getByRole('option', { selected: true }).textContent()).toContain('Frist for aktindsigt')
  await expectAccessible(page, 'overview-type-ahead')
  // The titles must be gone while the answer is still to come, not only once it takes the focus.
  await page.keyboard.press('Enter')
  await page.locator('.answer-panel[aria-busy=true]').waitFor()
  expect(await page.getByRole('option').count()).toBe(0)
  answer()
  await page.getByRole('heading', { name: 'Hvor lang tid har vi til aktindsigt?' }).waitFor()
  expect(await page.getByRole('option').count()).toBe(0)
  await page.unroute('**/api/overview/search')
}, 60_000)

test('an answer shows its source, how sure it is, and what one must know before using it', async () => {
  await search('Hvad er fristen for aktindsigt?')
  const passage = page.locator('.passage').first()
  await passage.getByText('Efterprøvet i lovteksten').waitFor()
  await passage.getByText(/offentlighedsloven § 36/).waitFor()
  await passage.getByText(/Jura har ikke godkendt teksten endnu/).waitFor()
  await expectAccessible(page, 'overview-answer')
  await page.getByRole('button', { name: 'Ja, det hjalp' }).click()
  await page.getByText('Tak. Det gør teksterne bedre.').first().waitFor()
}, 60_000)

test('what one keeps stands among one’s favourites, and is taken off again', async () => {
  await page.getByRole('button', { name: 'Gem Frist for aktindsigt som favorit' }).first().click()
  await page.getByText('Gemt som favorit.').waitFor()
  await page.getByRole('heading', { name: 'Favoritter' }).waitFor()
  await expectAccessible(page, 'overview-favourites')
  await page.getByRole('button', { name: 'Fjern Frist for aktindsigt fra favoritter' }).click()
  await page.getByText('Dem, du bruger, står her.').waitFor()
}, 60_000)

test('a word that was read as another is told of', async () => {
  await search('fristen for aktinsigt')
  await page.getByText('Viser svar for aktindsigt.').waitFor()
}, 60_000)

test('a child in danger is met with what to do now, and no title is looked up meanwhile', async () => {
  const box = page.getByRole('combobox')
  await box.fill('en dreng siger at hans far slår ham')
  await page.getByText('Tryk Søg, så viser jeg, hvad du skal gøre.').first().waitFor()
  expect(await page.getByRole('option').count()).toBe(0)
  await box.press('Enter')
  await page.getByText('Ring nu').waitFor()
  await page
    .getByText(/ring 112/)
    .first()
    .waitFor()
  expect(await page.locator('.passage').count()).toBe(0)
  await expectAccessible(page, 'overview-danger')
}, 60_000)

test('what is typed in a form is not closed away unasked', async () => {
  await page.getByRole('button', { name: /Log utilfredshed/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Hvad er der sket?').fill('Forælderen har skrevet tre gange om lektiehjælp uden at få svar.')
  await page.keyboard.press('Escape')
  await dialog.getByText('Du har skrevet noget, som ikke er sendt.').waitFor()
  await expectAccessible(page, 'overview-unsent')
  await dialog.getByRole('button', { name: 'Skriv videre' }).click()
  expect(await dialog.getByLabel('Hvad er der sket?').inputValue()).toContain('lektiehjælp')
}, 60_000)

test('a pre-complaint that is sent from here has a number, stands among one’s own and reaches the unit', async () => {
  const dialog = page.getByRole('dialog')
  const send = dialog.getByRole('button', { name: 'Send til Klageenheden' })
  await send.click()
  await dialog.locator('.ac-input-validation-failed').first().waitFor()
  await expectAccessible(page, 'overview-form-with-errors')
  await dialog.getByLabel('Hvilken slags enhed er I?').selectOption({ label: 'Folkeskole' })
  await dialog.getByLabel('Hvad hedder enheden?').fill('Prøveskolen')
  await dialog.getByLabel('Hvilket område hører I til?').selectOption({ label: 'Amager' })
  await dialog.getByLabel('Hvad handler det om?').selectOption({ label: 'Samarbejde og kommunikation' })
  await dialog.getByLabel('Hvad håber forælderen at opnå?').fill('Et svar og en fast aftale.')
  await dialog.getByLabel('Sagsbehandling: svar, frister, begrundelse').check()
  await dialog.getByLabel('Hvordan oplever du situationen?').selectOption({ index: 2 })
  await dialog.getByLabel('Hvad ønsker du af Klageenheden?').selectOption({ label: 'Ring til mig og giv sparring' })
  await dialog.getByLabel('Ved forælderen, at Klageenheden hjælper?').selectOption({ label: 'Ja' })
  await send.click()
  await dialog
    .getByText(/Sag TU-\d{4}-0001/)
    .first()
    .waitFor()
  await expectAccessible(page, 'overview-receipt')
  // Nothing is unsent now, so it closes at once, and the focus is back where it was.
  await page.keyboard.press('Escape')
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await page.evaluate('document.activeElement.textContent')).toContain('Log utilfredshed')
  await page.getByRole('button', { name: /TU-\d{4}-0001/ }).waitFor()
  await unitCard(pages.world, 'Samarbejde og kommunikation')
}, 60_000)

test('one opens one’s own case again', async () => {
  await page.getByRole('button', { name: /TU-\d{4}-0001/ }).click()
  await page
    .getByRole('dialog')
    .getByText(/lektiehjælp/)
    .waitFor()
  await expectAccessible(page, 'overview-own-case')
  await page.keyboard.press('Escape')
}, 60_000)

test('the page speaks English when the browser or the person does', async () => {
  const english = await pages.open(TEACHER, { locale: 'en-GB' })
  await english.getByRole('heading', { name: 'Hello Signe' }).waitFor()
  expect(await english.getAttribute('html', 'lang')).toBe('en')
  await expectAccessible(english, 'overview-staff-english')
  await english.getByRole('button', { name: 'Dansk' }).click()
  await english.getByRole('heading', { name: 'Hej Signe' }).waitFor()
  expect(await english.getAttribute('html', 'lang')).toBe('da')
  await english.context().close()
}, 60_000)

test('a server that is away is said so, and one can try again', async () => {
  const lonely = await pages.open(TEACHER)
  const before = pages.faults.length
  await answerInstead(lonely, 'search', (route) => route.abort())
  await lonely.getByRole('combobox').fill('partshøring')
  await lonely.getByRole('combobox').press('Enter')
  await lonely.getByText('Jeg kan ikke få forbindelse. Tjek dit netværk, og prøv igen.').waitFor()
  await expectAccessible(lonely, 'overview-offline')
  await lonely.unroute('**/api/overview/search')
  await lonely.getByRole('region', { name: 'Svar' }).getByRole('button', { name: 'Prøv igen' }).click()
  await lonely.locator('.passage').first().waitFor()
  pages.faults.splice(before)
  await lonely.context().close()
}, 60_000)

test('no script failed, and no stranger was asked for anything', () => {
  expect(pages.faults).toEqual([])
})

async function search(text: string): Promise<void> {
  const box = page.getByRole('combobox')
  await box.fill(text)
  await box.press('Enter')
  await page.locator('.answer').waitFor()
}
