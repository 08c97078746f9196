/** The tab's page in a real browser, before the real bot with a store of its own. */
import type { Browser, Page, Route } from 'playwright-core'
import { buildPage } from '../../scripts/build-web.js'
import { PEDAGOGUE, type LocalPerson } from '../../src/local-teams/people.js'
import type { Precomplaint } from '../../src/precomplaints/precomplaint.js'
import { openDatabase } from '../../src/storage/open-database.js'
import { launchBrowser } from './browser.js'
import { storeCases } from './many-cases.js'
import { startWorld, type World } from './world.js'

/** The pedagogue looks after the system too: only one who may log can be seen to have a page of all kinds. */
export const ADMINISTRATOR = PEDAGOGUE

export interface PageWorld {
  world: World
  browser: Browser
  /** What went wrong in any page that was opened: script errors, refused resources, requests to strangers. */
  faults: string[]
  open(person: LocalPerson, options?: OpenOptions): Promise<Page>
  stop(): Promise<void>
}

export interface OpenOptions {
  section?: string
  width?: number
  height?: number
  scheme?: 'light' | 'dark'
  locale?: string
  /** The page's own policy stands; nothing can be put into it then, axe neither. */
  keepPolicy?: boolean
}

export async function startPageWorld(
  options: { cases?: readonly Precomplaint[]; settings?: Record<string, string> } = {},
): Promise<PageWorld> {
  await buildPage()
  const world = await startWorld({ settings: { ADMIN_IDS: ADMINISTRATOR.aadObjectId, ...options.settings } })
  if (options.cases) {
    const db = await openDatabase({ dataDir: world.config.dataDir, databaseUrl: undefined })
    await storeCases(db, options.cases)
    await db.destroy()
  }
  const browser = await launchBrowser()
  const faults: string[] = []
  return {
    world,
    browser,
    faults,
    open: (person, how = {}) => openPage({ world, browser, faults }, person, how),
    async stop() {
      await browser.close()
      await world.stop()
    },
  }
}

async function openPage(
  { world, browser, faults }: Pick<PageWorld, 'world' | 'browser' | 'faults'>,
  person: LocalPerson,
  { section = 'home', width = 1280, height = 900, scheme = 'light', locale = 'da-DK', keepPolicy = false }: OpenOptions,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale,
    bypassCSP: !keepPolicy,
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(world.botUrl) && !request.url().startsWith('data:')) faults.push(request.url())
  })
  await page.goto(`${world.botUrl}/overview/#/${section}?person=${person.aadObjectId}`)
  await shown(page)
  return page
}

/**
 * Answers what the page asks of an endpoint by `answer`, until it is unrouted. Loads the page anew: of requests of a page that already
 * stands, Chromium lets one in a hundred through before it hands them over.
 */
export async function answerInstead(page: Page, endpoint: string, answer: (route: Route) => Promise<void>) {
  await page.route(`**/api/overview/${endpoint}`, answer)
  await page.reload()
  await shown(page)
}

async function shown(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('.skeleton').first().waitFor({ state: 'detached' })
}
