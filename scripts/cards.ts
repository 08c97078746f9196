/**
 * `npm run cards`: every card in every state on one page, build/cards/index.html, drawn with the official renderer as on the
 * local page. The page needs nothing beside itself, so it can be sent to whoever is to look at it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadKnowledge } from '../src/knowledge/load.js'
import { textsIn } from '../src/texts/languages.js'
import { everyCard } from '../test/support/every-card.js'

const FOLDER = 'build/cards'
const styles = ['chat/theme.css', 'chat/base.css', 'chat/card.css', 'cards/gallery.css']
const libraries = ['adaptivecards/dist/adaptivecards.min.js', 'markdown-it/dist/browser/markdown-it.umd.min.js']
/** Each module after those it imports. */
const modules = ['language', 'texts-da', 'texts-en', 'texts', 'dom', 'host-config', 'markdown', 'card']

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
  return source.replace(/from '(?:\.\/|\.\.\/chat\/)([\w-]+)\.js'/g, "from 'page/$1'")
}

function asData(name: string): [string, string] {
  const source = Buffer.from(byName(web(`chat/${name}.js`))).toString('base64')
  return [`page/${name}`, `data:text/javascript;base64,${source}`]
}

/** A script ends at the first `</script`, wherever that stands. */
function inScript(text: string): string {
  return text.replaceAll('</', '<\\/')
}
