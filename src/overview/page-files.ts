/**
 * The page's own files, as `npm run build:web` makes them. They are read once and served from memory by their exact names, so an
 * address can never lead out of the folder.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
}
/** Images and fonts are packed already. */
const worthPacking = new Set(['.html', '.js', '.css', '.svg', '.json'])
/** The bundler puts the content's digest into the name, so what such a name holds never changes: `app-5Y7QK2ZD.js`. */
const hashedName = /-[A-Z0-9]{8}\.\w+$/
const YEAR_SECONDS = 31_536_000

/** Teams in the browser and the desktop; both frame the page. */
const framedBy = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://teams.cloud.microsoft',
  'https://*.teams.cloud.microsoft',
]

/** Nothing but the page's own files and the bot's own answers; no inline script or style; framed by Teams alone. */
export const pageSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'self'", ...framedBy],
}

export interface PageFile {
  status: number
  headers: Record<string, string>
  body: Buffer
}

interface Kept {
  headers: Record<string, string>
  plain: Buffer
  packed: Buffer | undefined
}

export type PageFiles = (name: string, asked: { acceptsGzip: boolean; etag: string }) => Promise<PageFile>

/** @param folder where the built page lies; it need not be there */
export function createPageFiles(folder: string): PageFiles {
  let files: Map<string, Kept> | undefined
  return async (name, { acceptsGzip, etag }) => {
    files ??= await readFolder(folder)
    if (!files) return plainAnswer(503, 'The page has not been built. Run: npm run build:web\n')
    const file = files.get(name || 'index.html')
    if (!file) return plainAnswer(404, 'Not found\n')
    if (file.headers['etag'] === etag) return { status: 304, headers: file.headers, body: Buffer.alloc(0) }
    if (!acceptsGzip || !file.packed) return { status: 200, headers: file.headers, body: file.plain }
    return { status: 200, headers: { ...file.headers, 'content-encoding': 'gzip' }, body: file.packed }
  }
}

/** Undefined when the page has not been built; then it is looked for again. */
async function readFolder(folder: string): Promise<Map<string, Kept> | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = new Map<string, Kept>()
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const type = contentTypes[extname(entry.name)]
    if (!type) continue
    files.set(path.slice(join(folder, '/').length).replaceAll('\\', '/'), keep(entry.name, type, await readFile(path)))
  }
  return files.has('index.html') ? files : undefined
}

function keep(name: string, type: string, plain: Buffer): Kept {
  const packs = worthPacking.has(extname(name))
  return {
    headers: {
      'content-type': type,
      'cache-control': hashedName.test(name) ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache',
      etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
      ...(packs ? { vary: 'Accept-Encoding' } : {}),
    },
    plain,
    packed: packs ? gzipSync(plain, { level: 9 }) : undefined,
  }
}

function plainAnswer(status: number, text: string): PageFile {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
  return { status, headers, body: Buffer.from(text) }
}
