/**
 * A question to the complaint unit on the page, in a real browser: from "Det ved jeg ikke" over the unit's channel and back, and
 * on to an editor's draft. No state of it breaks accessibility, on a phone as on a desk, light and dark.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openBrowser, type Driven } from '../support/local-page.js'
import { startWorld, type World } from '../support/world.js'

const QUESTION = 'Hvornår må pedellen slå græsset ved vuggestuen?'

let world: World
let driven: Driven
beforeAll(async () => {
  world = await startWorld()
  driven = await openBrowser(world.teams.url, 'question-')
}, 60_000)
afterAll(async () => {
  await driven.close()
  await world.stop()
})

test('a teacher whose question has no answer sends it to the unit', async () => {
  const { page } = driven
  await driven.write(QUESTION)
  await page.getByRole('button', { name: 'Spørg et menneske' }).first().click()
  const send = page.getByRole('button', { name: 'Send til Klageenheden' })
  await send.waitFor()
  expect(await page.getByLabel('Hvad vil du spørge om?').inputValue()).toBe(QUESTION)
  await shot('form')
  await page.getByLabel('Vis mit navn og min enhedstype').check()
  await page.getByLabel(/Hvor arbejder du/).selectOption({ label: 'Folkeskole' })
  await send.click()
  await page.getByText('Modtaget af Klageenheden').waitFor()
  await shot('receipt')
}, 60_000)

test('the unit reads it in the channel and answers', async () => {
  const { page } = driven
  await become('Amina')
  await openChannel()
  await page.getByRole('button', { name: 'Besvar' }).waitFor()
  await shot('channel')
  await page.getByRole('button', { name: 'Besvar' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Hvad svarer du?').fill('Mellem 10 og 11, når børnene sover.')
  await dialog.getByLabel(/Står svaret i en tekst/).fill('KlarRet 14')
  await shot('answering')
  await dialog.getByRole('button', { name: 'Send svaret' }).click()
  await page.getByText('Besvaret af Amina Lindgaard').first().waitFor()
  await page.keyboard.press('Escape')
  await shot('channel-answered')
}, 60_000)

test('the teacher reads the answer, asks back, and is answered again', async () => {
  const { page } = driven
  await become('Signe')
  await page.getByRole('button', { name: 'Spørg tilbage' }).waitFor()
  await shot('answer')
  await page.getByRole('button', { name: 'Spørg tilbage' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Hvad er du stadig i tvivl om?').fill('Gælder det også i skolens ferier?')
  await shot('ask-back')
  await dialog.getByRole('button', { name: 'Send spørgsmålet' }).click()
  await dialog.getByText('Dit spørgsmål er sendt').waitFor()
  await page.keyboard.press('Escape')

  await become('Amina')
  await openChannel()
  await page.getByText('Spørgeren har spurgt tilbage').first().waitFor()
  await page.getByRole('button', { name: 'Besvar' }).click()
  await page.getByRole('dialog').getByLabel('Hvad svarer du?').fill('Nej, kun når der er åbent.')
  await page.getByRole('dialog').getByRole('button', { name: 'Send svaret' }).click()
  await page.keyboard.press('Escape')
  await become('Signe')
  await page.getByRole('button', { name: 'Det hjalp', exact: true }).click()
  await page.getByText('Tak. Det er godt at høre.').waitFor()
  await shot('helped')
}, 90_000)

test('an editor makes a draft of it', async () => {
  const { page } = driven
  await become('Karen')
  await driven.write('huller')
  await page.getByRole('button', { name: 'Lav udkast' }).waitFor()
  await shot('gaps')
  await page.getByRole('button', { name: 'Lav udkast' }).click()
  const draft = page.getByRole('dialog').getByLabel('Udkastet, klar til at kopiere')
  expect(await draft.inputValue()).toContain('status: starter')
  await shot('draft')
  await page.keyboard.press('Escape')
}, 60_000)

/** A screenshot for people to look at, and no violation by axe-core: on a desk, and on a phone in light and dark. */
async function shot(state: string): Promise<void> {
  const { page } = driven
  for (const [width, colorScheme] of [
    [320, 'light'],
    [320, 'dark'],
    [1280, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 1000 })
    await page.emulateMedia({ colorScheme })
    await driven.expectAccessible(`${state}-${width}-${colorScheme}`)
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  }
}

async function become(name: string): Promise<void> {
  const { page } = driven
  await page
    .getByRole('button', { name: new RegExp(name) })
    .or(page.getByRole('radio', { name: new RegExp(name) }))
    .first()
    .click()
}

async function openChannel(): Promise<void> {
  const { page } = driven
  const channel = page.getByRole('button', { name: /Tidlig utilfredshed/ })
  await channel
    .or(page.getByRole('link', { name: /Tidlig utilfredshed/ }))
    .first()
    .click()
}
