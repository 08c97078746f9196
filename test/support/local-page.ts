/** A page of ours in a real browser, for tests that drive it: the chat, or every card. */
import type { Page } from 'playwright-core'
import { launchBrowser } from './browser.js'
import { expectAccessible } from './page-checks.js'

export interface Driven {
  page: Page
  /** Script errors of the page so far. */
  errors: string[]
  /** Says something in the place that is shown. */
  write(text: string): Promise<void>
  /** No violation by axe-core, and a screenshot for people to look at. */
  expectAccessible(state: string): Promise<void>
  close(): Promise<void>
}

/** `prefix` keeps the screenshots of tests apart. */
export async function openBrowser(url: string, prefix = ''): Promise<Driven> {
  const browser = await launchBrowser()
  // axe is put into the page by the test; the page's own policy would rightly refuse it.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true, locale: 'da-DK' })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(url)
  return {
    page,
    errors,
    async write(text) {
      const box = page.getByRole('textbox', { name: /^skriv /i })
      await box.fill(text)
      await box.press('Enter')
    },
    expectAccessible: (state) => expectAccessible(page, `${prefix}${state}`),
    close: () => browser.close(),
  }
}
