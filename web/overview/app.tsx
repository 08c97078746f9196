/** The way in: who asks (Teams says so, or one chooses an invented person on one's own machine), and in which language. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { SignIn } from '../../src/overview/contract.js'
import { askSignIn, createApi } from './api.js'
import { Frame } from './frame.js'
import type { Host } from './host.js'
import { LanguageContext, useWords, type Language } from './language.js'
import { useRemote } from './remote.js'
import { useRoute } from './route.js'
import { ServerContext, type Me } from './server.js'
import { SignInPage } from './sign-in-page.js'
import { Failure } from './ui/failure.js'
import { Skeleton } from './ui/skeleton.js'

export function App({ host }: { host: Host }) {
  const [language, setLanguage] = useState(host.language)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <LanguageContext.Provider value={language}>
      <Entrance host={host} language={language} switchLanguage={() => setLanguage(language === 'da' ? 'en' : 'da')} />
    </LanguageContext.Provider>
  )
}

interface EntranceProps {
  host: Host
  language: Language
  switchLanguage: () => void
}

function Entrance({ host, language, switchLanguage }: EntranceProps) {
  const route = useRoute()
  const signIn = useRemote<SignIn>(askSignIn, 'sign-in')
  if (signIn.state === 'loading') return <Alone isBusy />
  if (signIn.state === 'failed') return <Alone error={signIn.error} again={signIn.again} />
  const { value } = signIn
  if (value.kind === 'teams') return <Signed host={host} language={language} switchLanguage={switchLanguage} />
  const person = value.people.find(({ id }) => id === route.person)
  if (!person) return <SignInPage people={value.people} />
  return (
    <Signed key={person.id} host={host} language={language} switchLanguage={switchLanguage} localPerson={person.id} />
  )
}

function Signed({ host, language, switchLanguage, localPerson }: EntranceProps & { localPerson?: string }) {
  const words = useWords()
  const route = useRoute()
  const api = useMemo(() => {
    const credentials = async (): Promise<Record<string, string>> => {
      if (localPerson !== undefined) return { 'x-local-person': localPerson }
      const token = await host.token()
      return token === undefined ? {} : { authorization: `Bearer ${token}` }
    }
    return createApi(credentials, language)
  }, [host, language, localPerson])
  const me = useRemote<Me>((signal) => api.call('me', {}, signal), `${language} me`)
  if (me.state === 'loading') return <Alone isBusy />
  if (me.state === 'failed') {
    const isOutside = localPerson === undefined && !host.isTeams
    return isOutside ? (
      <Alone title={words.signIn.teamsTitle} text={words.signIn.teams} />
    ) : (
      <Alone error={me.error} again={me.again} />
    )
  }
  return (
    <ServerContext.Provider value={{ api, me: me.value, open: host.open }}>
      <Frame key={language} route={route} switchLanguage={switchLanguage} />
    </ServerContext.Provider>
  )
}

interface AloneProps {
  isBusy?: boolean
  title?: string
  text?: string
  error?: unknown
  again?: () => void
}

/** What stands on the page before anybody is known. */
function Alone({ isBusy = false, title, text, error, again }: AloneProps) {
  const { appName } = useWords()
  return (
    <main class="alone" aria-busy={isBusy}>
      <h1>{title ?? appName}</h1>
      {text && <p>{text}</p>}
      {isBusy && <Skeleton rows={5} tall />}
      {again && <Failure error={error} again={again} />}
    </main>
  )
}
