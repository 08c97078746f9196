/**
 * Talking on the page in a real browser: a group chat, an answer's whole text, and the form under a thumb; in light and dark,
 * on a wide screen and at 320 pixels.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startWorld, type World } from '../support/world.js'
import { openBrowser, type Driven } from '../support/local-page.js'

let world: World
let driven: Driven
beforeAll(async () => {
  world = await startWorld()
  driven = await openBrowser(world.teams.url, 'talk-')
}, 60_000)
afterAll(async () => {
  await driven.close()
  await world.stop()
})

test('in a group chat a question gets a short answer, and its whole text opens in a dialog', async () => {
  const { page, write, expectAccessible } = driven
  await page.getByRole('button', { name: /Skole og dagtilbud/ }).click()
  await write('KlarRet 14')
  await page.getByText('Læs hele teksten, før du bruger den.').waitFor()
  await expectAccessible('group-answer')
  await page.getByRole('button', { name: 'Vis hele teksten' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Hvor står det? Klagevejledning').waitFor()
  await expectAccessible('whole-text')
  await page.keyboard.press('Escape')
}, 40_000)

test('what is personal is answered in the private chat', async () => {
  const { page, write, expectAccessible } = driven
  await write('mine sager')
  await page.getByText('Jeg har skrevet til dig i vores private chat.').waitFor()
  await expectAccessible('moved-to-private')
  await page.getByRole('button', { name: /KlarSvar.*Privat chat/ }).click()
  await page
    .getByText(/ikke logget/)
    .first()
    .waitFor()
}, 30_000)

test('a thumb down opens the form; a reason with a name comes back, and then it is sent', async () => {
  const { page, write, expectAccessible } = driven
  await write('hvad er en partshøring')
  await page.getByRole('button', { name: 'Svaret hjalp mig ikke' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Hvad var der galt med svaret?').first().waitFor()
  await expectAccessible('feedback')
  await dialog.getByLabel('Det er svært at forstå').check()
  const reason = dialog.getByRole('textbox')
  await reason.fill('Noah i 2.a fik det ikke at vide.')
  await dialog.getByRole('button', { name: 'Send vurderingen' }).click()
  await dialog.getByText('Tag personoplysningerne ud').waitFor()
  expect(await dialog.getByRole('textbox').inputValue()).toBe('Noah i 2.a fik det ikke at vide.')
  expect(await dialog.getByLabel('Det er svært at forstå').isChecked()).toBe(true)
  await expectAccessible('feedback-refused')
  await dialog.getByRole('textbox').fill('Der mangler et eksempel.')
  await dialog.getByRole('button', { name: 'Send vurderingen' }).click()
  await page.getByText('Tak. Din vurdering er sendt.').waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
}, 40_000)

test('the suggestion under an answer leads to the whole text', async () => {
  const { page, expectAccessible } = driven
  await page.getByRole('group', { name: 'Forslag til næste spørgsmål' }).getByText('Vis hele teksten').click()
  await page.getByRole('log').getByRole('button', { name: 'Vis hele teksten' }).click()
  await page.getByRole('dialog').getByText('Tjekket').waitFor()
  await expectAccessible('whole-text-private')
  await page.keyboard.press('Escape')
}, 30_000)

test.each([
  [320, 'light'],
  [320, 'dark'],
  [1280, 'dark'],
] as const)(
  'whole text and feedback read well at %i pixels, %s',
  async (width, scheme) => {
    const { page, expectAccessible } = driven
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: scheme })
    await page.reload()
    await page.getByRole('log').getByRole('button', { name: 'Vis hele teksten' }).click()
    await page.getByRole('dialog').getByText('Tjekket').waitFor()
    await expectAccessible(`whole-text-${width}-${scheme}`)
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    const inside =
      'document.querySelector("dialog .dialog-body").scrollWidth - document.querySelector("dialog .dialog-body").clientWidth'
    expect(await page.evaluate<number>(inside)).toBeLessThanOrEqual(0)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Svaret hjalp mig ikke' }).last().click()
    await page.getByRole('dialog').getByRole('textbox').waitFor()
    await expectAccessible(`feedback-${width}-${scheme}`)
    await page.keyboard.press('Escape')
  },
  40_000,
)

test('the page had no script error', () => {
  expect(driven.errors).toEqual([])
})
