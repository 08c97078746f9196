/**
 * Builds the page of the Teams tab, `web/overview`, into `build/web/overview`: `npm run build:web`. `npm start` does it by itself.
 * Names carry a hash of the content, so that browsers may keep the files for ever; only `index.html` is asked for anew.
 */
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Metafile } from 'esbuild'

const SOURCE = fileURLToPath(new URL('../web/overview', import.meta.url))
export const BUILT_PAGE = fileURLToPath(new URL('../build/web/overview', import.meta.url))

/**
 * Makes the whole page anew; it takes a quarter of a second, so nothing is remembered between builds.
 * The folder is exchanged at the end: who asks meanwhile gets the old page or the new one, never half of both.
 * @throws Error with esbuild's message and place when a source does not compile
 */
export async function buildPage(folder = BUILT_PAGE): Promise<Metafile> {
  const fresh = `${folder}.${process.pid}.tmp`
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { recursive: true })
  const { metafile } = await build({
    entryPoints: [join(SOURCE, 'main.tsx')],
    outdir: fresh,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2023',
    minify: true,
    sourcemap: false,
    metafile: true,
    logLevel: 'silent',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.svg': 'file' },
    legalComments: 'eof',
  })
  await writeFile(join(fresh, 'index.html'), await indexPage(metafile))
  await copyFile(join(SOURCE, '../chat/icon.svg'), join(fresh, 'icon.svg'))
  await rm(folder, { recursive: true, force: true })
  await mkdir(dirname(folder), { recursive: true })
  await rename(fresh, folder)
  return metafile
}

/** The page's frame with the names of this build's files. */
async function indexPage({ outputs }: Metafile): Promise<string> {
  const entry = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith('main.tsx'))
  if (!entry?.[1].cssBundle) throw new Error('The build of web/overview gave no script with a style sheet of its own.')
  const frame = await readFile(join(SOURCE, 'index.html'), 'utf8')
  return frame.replace('main.css', basename(entry[1].cssBundle)).replace('main.js', basename(entry[0]))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { outputs } = await buildPage()
  for (const [file, { bytes }] of Object.entries(outputs))
    console.log(`${basename(file)}  ${Math.ceil(bytes / 1024)} KB`)
}
