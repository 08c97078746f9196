/** The gallery of cards in a real browser: every card is drawn, reads well in each theme and language, and fits a phone. */
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openBrowser, type Driven } from '../support/local-page.js'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const gallery = pathToFileURL('build/cards/index.html').href
/** More cards than this are told by a number; they have the same cause as a rule. */
const MOST_TOLD = 8

let driven: Driven
let page: Page

beforeAll(async () => {
  execFileSync('npm', ['run', 'cards'], { stdio: 'ignore' })
  driven = await openBrowser(gallery)
  page = driven.page
}, 180_000)
afterAll(() => driven.close())

describe.each(['da', 'en'])('in %s', (lang) => {
  test.each(['light', 'dark', 'contrast'])(
    'axe finds nothing wrong, %s',
    async (theme) => {
      await open({ theme, lang, width: '600' }, 1280)
      expect(await violations()).toEqual([])
    },
    300_000,
  )

  test('every card is drawn and stays within the width of a phone', async () => {
    await open({ theme: 'light', lang, width: '320' }, 320)
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    expect(await page.locator('.card-fallback').count()).toBe(0)
    expect(await page.locator('article').count()).toBeGreaterThan(150)
    expect((await wideCards()).slice(0, MOST_TOLD)).toEqual([])
  }, 180_000)
})

test('the page had no script error', () => {
  expect(driven.errors).toEqual([])
})

async function open(choice: Record<string, string>, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.goto('about:blank')
  await page.goto(`${gallery}#${new URLSearchParams(choice).toString()}`)
  await page.locator('article').last().waitFor()
}

/** Each rule that is broken, with the states of the first cards that break it. */
async function violations(): Promise<string[]> {
  await page.addScriptTag({ path: axePath })
  return page.evaluate(async (most) => {
    interface Found {
      id: string
      nodes: { html: string; target: string[] }[]
    }
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Found[] }> } }
    const { document } = globalThis as unknown as {
      document: { querySelector(path: string): { closest(path: string): { dataset: { state: string } } | null } | null }
    }
    const found = await axe.run({ resultTypes: ['violations'] })
    return found.violations.flatMap(({ id, nodes }) => {
      const told = nodes.map(({ html, target }) => {
        const state = document.querySelector(target[0] ?? '')?.closest('article')?.dataset.state
        return `${id}, ${state ?? 'the gallery itself'}: ${html.slice(0, 200)}`
      })
      return [...new Set(told)].slice(0, most)
    })
  }, MOST_TOLD)
}

/** The states in which something is wider than its card, which would be cut off there. */
function wideCards(): Promise<string[]> {
  return page.evaluate(() => {
    interface Box {
      getBoundingClientRect(): { right: number }
      querySelectorAll(path: string): Iterable<Box>
      querySelector(path: string): Box
      dataset: { state: string }
    }
    const { document } = globalThis as unknown as { document: Box }
    return [...document.querySelectorAll('article')].flatMap((article) => {
      const edge = article.querySelector('.card').getBoundingClientRect().right
      const isWide = [...article.querySelectorAll('.card *')].some(
        (inside) => inside.getBoundingClientRect().right > edge + 1,
      )
      return isWide ? [article.dataset.state] : []
    })
  })
}
