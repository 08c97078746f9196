/**
 * The tab as it stands in Teams: framed by Teams, which gives the theme, the language and a token of Entra ID. Teams and Entra ID
 * are stand-ins; the bot is as in production, but for the address it listens on.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { buildPage } from '../../scripts/build-web.js'
import { readConfig } from '../../src/config.js'
import { startBot, type RunningBot } from '../../src/index.js'
import { LOCAL_TEAM_ID, UNIT_MEMBER } from '../../src/local-teams/people.js'
import { createLog } from '../../src/log.js'
import { launchBrowser } from '../support/browser.js'
import { APP_ID, startEntra, TENANT, type Entra } from '../support/entra.js'

const TEAMS = 'https://teams.microsoft.com'

let entra: Entra
let bot: RunningBot
let browser: Browser
let dataDir: string

beforeAll(async () => {
  await buildPage()
  dataDir = await mkdtemp(join(tmpdir(), 'klarsvar-'))
  entra = await startEntra(() => Date.now() / 1_000)
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    MICROSOFT_APP_ID: APP_ID,
    MICROSOFT_APP_PASSWORD: 'not-used-here',
    MICROSOFT_APP_TENANT_ID: TENANT,
    COMPLAINT_UNIT_TEAM_ID: LOCAL_TEAM_ID,
    COMPLAINT_UNIT_IDS: UNIT_MEMBER.aadObjectId,
    SIGN_IN_KEYS_URL: entra.keysUrl,
  })
  bot = await startBot(config, createLog('silent'))
  // Chromium lets no page from outside frame a loopback address; here the bot has no other.
  browser = await launchBrowser(['--disable-features=LocalNetworkAccessChecks'])
}, 60_000)
afterAll(async () => {
  await browser.close()
  await bot.stop()
  await entra.close()
  await rm(dataDir, { recursive: true, force: true })
})

test('Teams says who one is, and the page follows its theme and language', async () => {
  const token = await entra.token({ oid: UNIT_MEMBER.aadObjectId, name: UNIT_MEMBER.name })
  const { page, tab } = await openTeams({ token, theme: 'dark', locale: 'en-gb' })
  await tab.getByRole('heading', { name: 'Hello Amina' }).waitFor()
  expect(await tab.locator('html').getAttribute('data-theme')).toBe('dark')
  await tab.getByRole('link', { name: 'Cases' }).click()
  await tab.getByText('There are no open cases.').waitFor()

  await page.evaluate('tell({ func: "themeChange", args: ["contrast"] })')
  await tab.locator('html[data-theme="contrast"]').waitFor()
  await page.screenshot({ path: 'build/screenshots/overview-in-teams.png' })
  await page.close()
}, 60_000)

test('a token that is not right opens nothing, and one is told what to do', async () => {
  const token = await entra.token({ aud: '99999999-1111-4222-8333-444444444444' })
  const { page, tab } = await openTeams({ token, theme: 'default', locale: 'da-dk' })
  await tab.getByText('Jeg kan ikke se, hvem du er. Luk fanen, og åbn den igen i Teams.').waitFor()
  expect(await tab.getByRole('combobox').count()).toBe(0)
  await page.close()
}, 60_000)

test('outside Teams the page says where it works', async () => {
  const page = await browser.newPage({ locale: 'da-DK' })
  await page.goto(`http://127.0.0.1:${bot.port}/overview/`)
  await page.getByRole('heading', { name: 'Åbn siden i Teams' }).waitFor()
  await page.close()
}, 30_000)

interface Given {
  token: string
  theme: string
  locale: string
}

/** Opens the tab inside a page that has Teams' address and answers its library as Teams does. */
async function openTeams(given: Given): Promise<{ page: Page; tab: FrameLocator }> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 800 } })
  await page.route(`${TEAMS}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: teamsPage(`http://127.0.0.1:${bot.port}`, given) }),
  )
  await page.goto(`${TEAMS}/v2/`)
  return { page, tab: page.frameLocator('iframe') }
}

function teamsPage(origin: string, { token, theme, locale }: Given): string {
  const context = JSON.stringify({ theme, locale, frameContext: 'content', hostClientType: 'web', sessionId: 'one' })
  return `<!doctype html><style>body{margin:0}iframe{width:100vw;height:100vh;border:0}</style>
    <iframe src="${origin}/overview/"></iframe>
    <script>
      const frame = document.querySelector('iframe')
      const tell = (message) => frame.contentWindow.postMessage(message, '${origin}')
      const answers = {
        initialize: ['content', 'web', JSON.stringify({ apiVersion: 4, supports: {} }), '2.0.0'],
        getContext: [${context}],
        'authentication.getAuthToken': [true, '${token}'],
      }
      addEventListener('message', ({ data, origin }) => {
        if (origin !== '${origin}') return
        tell({ id: data.id, uuid: data.uuid, uuidAsString: data.uuidAsString, args: answers[data.func] ?? [true] })
      })
    </script>`
}
