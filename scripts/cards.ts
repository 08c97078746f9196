/**
 * `npm run cards`: every card in every state on one page, build/cards/index.html, drawn with the official renderer as on the
 * local page. The page needs nothing beside itself, so it can be sent to whoever is to look at it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { loadKnowledge } from '../src/knowledge/load.js'
import { textsIn } from '../src/texts/languages.js'
import { everyCard } from '../test/support/every-card.js'

const FOLDER = 'build/cards'
const styles = ['shared/theme.css', 'chat/base.css', 'shared/card.css', 'cards/gallery.css']
const libraries = ['adaptivecards/dist/adaptivecards.min.js', 'markdown-it/dist/browser/markdown-it.umd.min.js']
/** Each module after those it imports. */
const modules = [
  'chat/language',
  'chat/texts-da',
  'chat/texts-en',
  'chat/texts',
  'chat/dom',
  'shared/host-config',
  'shared/teams-markdown',
  'chat/markdown',
  'shared/draw-card',
  'chat/card',
]

const knowledge = loadKnowledge('content')
const states = Object.fromEntries(Object.values(textsIn).map((texts) => [texts.language, everyCard(knowledge, texts)]))
const page = web('cards/index.html')
  .replace('/* styles */', () => styles.map(web).join('\n'))
  .replace('<!-- page -->', () =>
    [
      ...libraries.map((path) => `<script>${inScript(readFileSync(`node_modules/${path}`, 'utf8'))}</script>`),
      `<script type="application/json" id="states">${inScript(JSON.stringify(states))}</script>`,
      `<script type="importmap">${JSON.stringify({ imports: Object.fromEntries(modules.map(asData)) })}</script>`,
      `<script type="module">${inScript(byName(web('cards/gallery.js')))}</script>`,
    ].join('\n'),
  )
mkdirSync(FOLDER, { recursive: true })
writeFileSync(`${FOLDER}/index.html`, page)
const counts = Object.entries(states).map(([language, shown]) => `${shown.length} in ${language}`)
process.stdout.write(`${FOLDER}/index.html: ${counts.join(', ')}\n`)

function web(path: string): string {
  return readFileSync(`web/${path}`, 'utf8')
}

/** A module inside a page has no folder to be relative to, so modules call each other by name. */
function byName(source: string): string {
  return source.replace(/from '(?:[.\w-]+\/)+([\w-]+)\.js'/g, "from 'page/$1'")
}

function asData(path: string): [string, string] {
  const source = Buffer.from(byName(web(`${path}.js`))).toString('base64')
  return [`page/${basename(path)}`, `data:text/javascript;base64,${source}`]
}

/** A script ends at the first `</script`, wherever that stands. */
function inScript(text: string): string {
  return text.replaceAll('</', '<\\/')
}
