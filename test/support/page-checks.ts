/** What must hold in every state of a page in the browser. */
import { createRequire } from 'node:module'
import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { SCREENSHOTS } from './browser.js'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

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
