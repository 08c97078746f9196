/** The page of the Teams tab "Hjem": finds out where it is and in which language, then draws. */
import { render } from 'preact'
import { App } from './app.js'
import { findHost, type Host, type Theme } from './host.js'
import './style/main.css'

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no element "app".')

const host = await findHost()
follow(host)
render(<App host={host} />, root)

/** Colours follow Teams; where there is no Teams, the style sheet follows the system by itself. */
function follow({ theme, onTheme }: Host): void {
  const show = (name: Theme) => (document.documentElement.dataset['theme'] = name)
  if (theme) show(theme)
  onTheme(show)
}
