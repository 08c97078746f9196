/** A real browser for the tests of the pages, and what must hold in every state of them. */
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect } from '@jest/globals'
import { chromium, type Browser, type Page } from 'playwright-core'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
/** Where people can look at what the tests saw. */
const SCREENSHOTS = 'build/screenshots'
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

/** @param extra Chromium's switches for what a test must let happen */
export async function launchBrowser(extra: readonly string[] = []): Promise<Browser> {
  await mkdir(SCREENSHOTS, { recursive: true })
  return chromium.launch({ executablePath: CHROMIUM, args: [...QUIET, ...extra] })
}

/** No violation by axe-core, and a screenshot for people to look at. The context must bypass the page's policy: axe is put into it. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  await page.waitForTimeout(250)
  await page.screenshot({ path: `${SCREENSHOTS}/${state}.png` })
  await page.addScriptTag({ path: axePath })
  const violations = await page.evaluate(async () => {
    const axe = (
      globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  })
  expect(violations).toEqual([])
}

/** Nothing lies beside the screen, so nobody has to scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [whole, seen] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  )
  expect(whole).toBeLessThanOrEqual(seen)
}
