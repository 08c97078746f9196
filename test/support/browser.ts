/** A real browser on a page of ours, for tests that drive it: how it is started, and what is asked of each state. */
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect } from '@jest/globals'
import { chromium, type Page } from 'playwright-core'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const screenshots = 'build/screenshots'
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
/** Chromium's own calls home would be refused one by one and slow the test down. */
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

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
  await mkdir(screenshots, { recursive: true })
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET })
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
    async expectAccessible(state) {
      await page.waitForTimeout(250)
      await page.screenshot({ path: `${screenshots}/${prefix}${state}.png` })
      await page.addScriptTag({ path: axePath })
      const violations = await page.evaluate(async () => {
        const axe = (
          globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
        ).axe
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
      })
      expect(violations).toEqual([])
    },
    close: () => browser.close(),
  }
}
