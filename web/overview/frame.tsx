/** The page once one is known: its head, the sections one may see, and the one that is open. */
import type { ComponentType } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { DialogProvider } from './cards/dialogs.js'
import { ChangesContext } from './changes.js'
import { useWords } from './language.js'
import { addressOf, type Route, type SectionName } from './route.js'
import { Content } from './sections/content.js'
import { Health } from './sections/health.js'
import { Home } from './sections/home.js'
import { Queue } from './sections/queue.js'
import { Report } from './sections/report.js'
import { Trends } from './sections/trends.js'
import { useServer, type Me } from './server.js'
import { AnnounceProvider } from './ui/announce.js'
import { Mark } from './ui/mark.js'

export interface SectionProps {
  /** What the search is to look for, counted so that the same words can be said twice. */
  said: { text: string; count: number }
  say: (text: string) => void
}

const sections: { name: SectionName; isFor: (may: Me['may']) => boolean; view: ComponentType<SectionProps> }[] = [
  { name: 'home', isFor: () => true, view: Home },
  { name: 'queue', isFor: ({ seeQueue }) => seeQueue, view: Queue },
  { name: 'trends', isFor: ({ seeTrends }) => seeTrends, view: Trends },
  { name: 'report', isFor: ({ seeTrends }) => seeTrends, view: Report },
  { name: 'content', isFor: ({ readGaps }) => readGaps, view: Content },
  { name: 'health', isFor: ({ administer }) => administer, view: Health },
]

export function Frame({ route, switchLanguage }: { route: Route; switchLanguage: () => void }) {
  const words = useWords()
  const { me } = useServer()
  const mine = sections.filter(({ isFor }) => isFor(me.may))
  const open = mine.find(({ name }) => name === route.section) ?? mine[0]
  const [said, setSaid] = useState({ text: '', count: 0 })
  const [changes, setChanges] = useState(0)
  const main = useRef<HTMLElement>(null)
  const isFirst = useRef(true)

  const say = useCallback(
    (text: string) => {
      setSaid(({ count }) => ({ text, count: count + 1 }))
      location.hash = addressOf({ ...route, section: 'home' })
    },
    [route.person],
  )
  const changed = useCallback(() => setChanges((count) => count + 1), [])

  useEffect(() => {
    if (!open) return
    document.title = `${words.section[open.name]} – ${words.appName}`
    // A reader who cannot see the page hears where it has gone; at the start the focus stays where the browser puts it.
    if (!isFirst.current) main.current?.querySelector<HTMLElement>('h1')?.focus()
    isFirst.current = false
    scrollTo(0, 0)
  }, [open?.name])

  const View = open?.view
  return (
    <AnnounceProvider>
      <ChangesContext.Provider value={changes}>
        <DialogProvider onChange={changed} onSay={say}>
          <a class="skip" href="#main" onClick={(event) => skipTo(event, main.current)}>
            {words.skip}
          </a>
          <header class="topbar">
            <Mark />
            {mine.length > 1 && (
              <nav aria-label={words.sections}>
                <ul>
                  {mine.map(({ name }) => (
                    <li key={name}>
                      <a
                        href={addressOf({ ...route, section: name })}
                        aria-current={name === open?.name ? 'page' : undefined}
                      >
                        {words.section[name]}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
            <button type="button" class="language" lang={words.otherLanguage.lang} onClick={switchLanguage}>
              {words.otherLanguage.name}
            </button>
          </header>
          <main ref={main} id="main">
            {View && <View said={said} say={say} />}
          </main>
        </DialogProvider>
      </ChangesContext.Provider>
    </AnnounceProvider>
  )
}

/** The address keeps the section, so the link moves the focus by itself. */
function skipTo(event: Event, main: HTMLElement | null): void {
  event.preventDefault()
  main?.querySelector<HTMLElement>('h1')?.focus()
}
