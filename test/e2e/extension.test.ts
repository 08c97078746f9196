/**
 * The message extension on one's own machine, in a real browser: two colleagues write to each other in a chat that the bot is
 * not in; one looks up, fills in a phrase, logs from a message and asks about one. No state breaks accessibility.
 */
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { chromium, type Browser, type Page } from 'playwright-core'
import { extensionCommands } from '../../scripts/manifest-page.js'
import { COLLEAGUES_CHAT_ID, PEDAGOGUE, TEACHER } from '../../src/local-teams/people.js'
import { startWorld, type World } from '../support/world.js'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const screenshots = 'build/screenshots'
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const QUIET = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const QUESTION = 'Hvor lang tid har vi til at svare på en aktindsigt?'

let world: World
let browser: Browser
let page: Page
const pageErrors: string[] = []

beforeAll(async () => {
  await mkdir(screenshots, { recursive: true })
  world = await startWorld({ teams: { commands: extensionCommands } })
  await world.teams.say(PEDAGOGUE.aadObjectId, QUESTION, { conversation: COLLEAGUES_CHAT_ID })
  browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET })
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true, locale: 'da-DK' })
  page = await context.newPage()
  page.setDefaultTimeout(10_000)
  page.on('pageerror', (error) => pageErrors.push(error.message))
  await page.goto(`${world.teams.url}/#/${TEACHER.aadObjectId}/${encodeURIComponent(COLLEAGUES_CHAT_ID)}`)
  await page.getByText(QUESTION).waitFor()
}, 90_000)
afterAll(async () => {
  await browser.close()
  await world.stop()
})

const dialog = () => page.getByRole('dialog')

async function useFromCompose(title: string): Promise<void> {
  await page.getByRole('button', { name: 'Brug KlarSvar i beskeden' }).click()
  await page.getByRole('menuitem', { name: title }).click()
}

async function useOnMessage(title: string): Promise<void> {
  await page.getByRole('button', { name: 'Brug KlarSvar på beskeden' }).first().click()
  await page.getByRole('menuitem', { name: title }).click()
}

test('the menu opens by keyboard, moves with the arrows and gives the focus back', async () => {
  const button = page.getByRole('button', { name: 'Brug KlarSvar i beskeden' })
  await button.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await expectAccessible('extension-menu')
  expect(await page.evaluate('document.activeElement?.textContent')).toContain('Slå op i KlarRet')
  await page.keyboard.press('Escape')
  expect(await page.evaluate('document.activeElement?.getAttribute("aria-label")')).toBe('Brug KlarSvar i beskeden')
}, 30_000)

test('looking up: results while one types, with typing errors, and the passage goes into the chat', async () => {
  await useFromCompose('Slå op i KlarRet')
  await dialog().getByText('25 resultater').waitFor()
  await expectAccessible('extension-search-first')
  await dialog().getByRole('searchbox').fill('fristen for aktinsigt')
  const best = dialog().locator('.search-result').first()
  await best.filter({ hasText: 'Regel aktindsigt-frist' }).waitFor()
  await expectAccessible('extension-search')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('group', { name: 'Klar til at sende' }).waitFor()
  await expectAccessible('extension-draft')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByRole('article').filter({ hasText: 'offentlighedsloven § 36' }).waitFor()
  await expectAccessible('extension-inserted')
}, 60_000)

test('a guard speaks in the place of results', async () => {
  await useFromCompose('Find frase')
  await dialog().getByRole('searchbox').fill('barnet bliver slået derhjemme')
  await dialog().getByText('Er et barn i fare? Ring 112').waitFor()
  await expectAccessible('extension-guard')
  await page.keyboard.press('Escape')
}, 30_000)

test('a phrase is filled in and goes into the chat as finished text', async () => {
  await useFromCompose('Udfyld frase')
  await dialog().getByLabel('Hvad skal frasen bruges til?').fill('kvittering aktindsigt')
  await dialog().getByRole('button', { name: 'Find frasen' }).click()
  await dialog().getByRole('button', { name: 'Kvittering for anmodning om aktindsigt' }).click()
  await dialog().getByRole('button', { name: 'Gå videre' }).click()
  await dialog().getByLabel('Hvem skriver du til?').waitFor()
  for (const field of await dialog().locator('textarea, input[type=text]').all()) await field.fill('Kim Testesen')
  for (const field of await dialog().locator('input[type=date]').all()) await field.fill('2030-11-20')
  await expectAccessible('extension-phrase')
  await dialog().getByRole('button', { name: 'Lav teksten' }).click()
  await dialog().getByRole('button', { name: 'Sæt teksten ind' }).click()
  await page.getByRole('group', { name: 'Klar til at sende' }).getByText('Kære Kim Testesen').waitFor()
  await expectAccessible('extension-phrase-draft')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByRole('article').filter({ hasText: 'Kære Kim Testesen' }).waitFor()
}, 60_000)

test('asking about a message: the answer stands in the dialog and opens to its whole text', async () => {
  await useOnMessage('Spørg KlarSvar om dette')
  await expectAccessible('extension-ask')
  await dialog().getByRole('button', { name: 'Spørg', exact: true }).click()
  await dialog().getByText('offentlighedsloven § 36').first().waitFor()
  await dialog().getByRole('button', { name: 'Vis hele teksten' }).first().click()
  await expectAccessible('extension-answer')
  await page.keyboard.press('Escape')
}, 40_000)

test('logging from a message: the choice, the form, the receipt', async () => {
  await useOnMessage('Log tidlig utilfredshed')
  await dialog().getByText('Beskeden er ikke taget med').waitFor()
  await expectAccessible('extension-log-choice')
  await dialog().getByRole('button', { name: 'Tag beskedens tekst med' }).click()
  expect(await dialog().getByLabel('Hvad er der sket?').inputValue()).toBe(QUESTION)
  await expectAccessible('extension-log-form')
  await dialog().getByLabel('Hvilken slags enhed er I?').selectOption({ label: 'Folkeskole' })
  await dialog().getByLabel('Hvad hedder enheden?').fill('Prøveskolen')
  await dialog().getByLabel('Hvilket område hører I til?').selectOption({ label: 'Amager' })
  await dialog().getByLabel('Hvad handler det om?').selectOption({ label: 'Samarbejde og kommunikation' })
  await dialog().getByLabel('Hvad håber forælderen at opnå?').fill('Et svar og en fast aftale.')
  await dialog().getByLabel('Sagsbehandling: svar, frister, begrundelse').check()
  await dialog().getByLabel('Hvordan oplever du situationen?').selectOption({ index: 2 })
  await dialog().getByLabel('Hvad ønsker du af Klageenheden?').selectOption({ label: 'Ring til mig og giv sparring' })
  await dialog().getByLabel('Ved forælderen, at Klageenheden hjælper?').selectOption({ label: 'Ja' })
  await dialog().getByRole('button', { name: 'Send til Klageenheden' }).click()
  await dialog().getByText('Kvitteringen ligger også i vores private chat').waitFor()
  await expectAccessible('extension-receipt')
  await page.keyboard.press('Escape')
}, 60_000)

test('favourites: a star is set', async () => {
  await useFromCompose('Mine favoritter')
  await dialog().getByRole('button', { name: 'Sæt stjerne' }).first().click()
  await dialog().getByRole('button', { name: 'Fjern stjernen' }).waitFor()
  await expectAccessible('extension-favourites')
  await page.keyboard.press('Escape')
}, 40_000)

test.each([
  [320, 'light'],
  [320, 'dark'],
] as const)(
  'it reads well at %i pixels, %s',
  async (width, scheme) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: scheme })
    await page.getByRole('button', { name: 'Brug KlarSvar i beskeden' }).click()
    await expectAccessible(`extension-${width}-${scheme}-menu`)
    await page.getByRole('menuitem', { name: 'Slå op i KlarRet' }).click()
    await dialog().getByText('25 resultater').waitFor()
    await expectAccessible(`extension-${width}-${scheme}`)
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    await page.keyboard.press('Escape')
  },
  40_000,
)

test('the page had no script error', () => {
  expect(pageErrors).toEqual([])
})

/** No violation by axe-core, and a screenshot for people to look at. */
async function expectAccessible(state: string): Promise<void> {
  await page.waitForTimeout(250)
  await page.screenshot({ path: `${screenshots}/${state}.png` })
  await page.addScriptTag({ path: axePath })
  const violations = await page.evaluate(async () => {
    const axe = (
      globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  })
  expect(violations).toEqual([])
}
