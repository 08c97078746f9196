/**
 * The tab's page in Chromium: how soon it can be used, how much it loads, and how a queue of thousands scrolls:
 * `npx tsx bench/overview-page.ts [CASES]`. All of the cases are open. The frames are those the browser drew while the wheel turned.
 */
import { gzipSync } from 'node:zlib'
import { TEACHER, UNIT_MEMBER, type LocalPerson } from '../src/local-teams/people.js'
import { overviewCases } from '../test/support/overview-cases.js'
import { startPageWorld, type PageWorld } from '../test/support/overview-page.js'

const cases = Number(process.argv[2] ?? 5_000)
const LOADS = 12
const TURNS = 300
/** Of the wheel, in pixels: a brisk pull. */
const TURN = 400
const INTERACTIVE_GOAL_MS = 1_000
const BYTES_GOAL = 200 * 1024
/** Two frames of a screen of 60 a second: a longer one is seen as a jerk. */
const FRAME_GOAL_MS = 34

const today = new Date().toISOString().slice(0, 10)
const pages = await startPageWorld({ cases: overviewCases(cases, { today, openShare: 1 }) })
try {
  for (const [who, section, person] of [
    ['teacher', 'home', TEACHER],
    ['complaint unit', 'queue', UNIT_MEMBER],
  ] as const) {
    const { times, bytes } = await load(pages, section, person)
    const p95 = at(times, 0.95)
    console.log(
      `${who}, ${section}: ${bytes} bytes packed (goal ${BYTES_GOAL}: ${said(bytes <= BYTES_GOAL)}), ` +
        `usable after p50 ${at(times, 0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (goal ${INTERACTIVE_GOAL_MS}: ${said(p95 <= INTERACTIVE_GOAL_MS)})`,
    )
  }
  await scroll(pages)
} finally {
  await pages.stop()
}

/** Each time with an empty cache; usable is when the section's own data stand there. */
async function load({ browser, world }: PageWorld, section: string, { aadObjectId }: LocalPerson) {
  const times: number[] = []
  let bytes = 0
  for (let time = 0; time < LOADS; time += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    bytes = 0
    page.on('response', (response) => {
      if (response.url().includes('/overview/') && response.request().method() === 'GET')
        void response.body().then((body) => (bytes += gzipSync(body).length))
    })
    const started = performance.now()
    await page.goto(`${world.botUrl}/overview/#/${section}?person=${aadObjectId}`)
    await page
      .locator(section === 'queue' ? '.queue-row' : '.case-row, .empty')
      .first()
      .waitFor()
    times.push(performance.now() - started)
    await page.waitForLoadState('networkidle')
    await context.close()
  }
  return { times: times.sort((one, other) => one - other), bytes }
}

async function scroll({ open }: PageWorld): Promise<void> {
  const page = await open(UNIT_MEMBER, { section: 'queue' })
  await page.locator('.queue-row').first().waitFor()
  await page.mouse.move(640, 600)
  await page.evaluate(`
    globalThis.frames = []
    let last = performance.now()
    const watch = (now) => { globalThis.frames.push(now - last); last = now; requestAnimationFrame(watch) }
    requestAnimationFrame(watch)
  `)
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.mouse.wheel(0, TURN)
    await page.waitForTimeout(16)
  }
  const frames = (await page.evaluate<number[]>('globalThis.frames')).slice(1).sort((one, other) => one - other)
  const [rows, height, top] = await page.evaluate<[number, number, number]>(
    `[document.querySelectorAll('.queue-row').length, document.documentElement.scrollHeight, Math.round(scrollY)]`,
  )
  const p95 = at(frames, 0.95)
  const jerks = frames.filter((frame) => frame > 50).length
  console.log(
    `${cases} open cases: ${frames.length} frames while ${top} of ${height} pixels went by; p50 ${at(frames, 0.5).toFixed(1)} ms, ` +
      `p95 ${p95.toFixed(1)} ms (goal ${FRAME_GOAL_MS}: ${said(p95 <= FRAME_GOAL_MS)}), longest ${(frames.at(-1) ?? 0).toFixed(0)} ms, ` +
      `${jerks} over 50 ms; ${rows} rows were drawn at the end`,
  )
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
  const started = performance.now()
  await page.locator(`.queue-row[aria-posinset="${cases}"]`).waitFor()
  console.log(`the last case stands there ${(performance.now() - started).toFixed(0)} ms after a jump to the end`)
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

function said(isMet: boolean): string {
  return isMet ? 'met' : 'NOT met'
}
