/** A real browser for the tests of the pages and their bench. */
import { mkdir } from 'node:fs/promises'
import { chromium, type Browser } from 'playwright-core'

/** Where people can look at what the tests saw. */
export const SCREENSHOTS = 'build/screenshots'
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
