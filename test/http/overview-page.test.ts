/** How the overview page's files are served: what a browser and Teams are told, and that nothing else can be read. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startWorld, type World } from '../support/world.js'

const page = '<!doctype html><title>Hjem</title><script type="module" src="app-5Y7QK2ZD.js"></script>'
let world: World
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klarsvar-page-'))
  await writeFile(join(folder, '..', 'klarsvar-not-served.html'), 'secret')
  world = await startWorld({ install: false, pageFolder: folder })
})
afterAll(async () => {
  await world.stop()
  await rm(folder, { recursive: true, force: true })
  await rm(join(folder, '..', 'klarsvar-not-served.html'), { force: true })
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${world.botUrl}${path}`, { headers, redirect: 'manual' })
/** As it stands, where `fetch` would tidy it up first. */
const statusOf = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const url = new URL(world.botUrl)
    request({ host: url.hostname, port: url.port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })

test('until it has been built it says how, and then it is there without a restart', async () => {
  const missing = await get('/overview/')
  expect(missing.status).toBe(503)
  expect(await missing.text()).toContain('npm run build:web')

  await writeFile(join(folder, 'index.html'), page)
  await writeFile(join(folder, 'app-5Y7QK2ZD.js'), 'export {}\n'.repeat(500))
  await writeFile(join(folder, 'secret.pem'), 'not for you')
  await mkdir(join(folder, 'parts'))
  await writeFile(join(folder, 'parts', 'trends-AAAA2222.css'), 'body { color: black }')
  const built = await get('/overview/')
  expect(built.status).toBe(200)
  expect(await built.text()).toBe(page)
})

test('the page may be framed by Teams alone and runs nothing but its own files', async () => {
  const { headers } = await get('/overview/')
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).toMatch(/frame-ancestors 'self' https:\/\/teams\.microsoft\.com/)
  expect(policy).not.toMatch(/unsafe|\*;|http:|data: *;.*script/)
  // The older header can only forbid framing by others, and would win in some browsers.
  expect(headers.get('x-frame-options')).toBeNull()
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
})

test('what is no page may still not be framed by anybody', async () => {
  for (const path of ['/healthz', '/api/overview/sign-in', '/download/x', '/api/overviewer']) {
    expect((await get(path)).headers.get('x-frame-options')).toBe('SAMEORIGIN')
  }
})

test('files with a digest in their name are kept for a year; the page itself is asked for again each time', async () => {
  const script = await get('/overview/app-5Y7QK2ZD.js', { 'accept-encoding': 'gzip' })
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(script.headers.get('content-encoding')).toBe('gzip')
  expect((await script.text()).length).toBe(5_000)
  expect((await get('/overview/parts/trends-AAAA2222.css')).headers.get('content-type')).toBe('text/css; charset=utf-8')

  const first = await get('/overview/')
  expect(first.headers.get('cache-control')).toBe('no-cache')
  const again = await get('/overview/', { 'if-none-match': first.headers.get('etag') ?? '' })
  expect(again.status).toBe(304)
  const plain = await get('/overview/index.html', { 'accept-encoding': 'identity' })
  expect(plain.headers.get('content-encoding')).toBeNull()
})

test('the address without its slash leads to the one with it', async () => {
  const { status, headers } = await get('/overview')
  expect([status, headers.get('location')]).toEqual([308, 'overview/'])
})

test.each([
  '/overview/../package.json',
  '/overview/..%2f..%2fpackage.json',
  '/overview/%2e%2e/klarsvar-not-served.html',
  '/overview/....//klarsvar-not-served.html',
  '/overview/..%5cklarsvar-not-served.html',
  '/overview//etc/passwd',
  '/overview/secret.pem',
  '/overview/__proto__',
  '/overview/%00',
  '/overview/%',
])('%s is not served', async (path) => {
  const status = await statusOf(path)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
})
