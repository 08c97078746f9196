/**
 * Where the page is shown, and who vouches for the person: Teams, or a browser on one's own machine.
 * Teams' library is only loaded inside a frame, for only Teams frames this page.
 */
import type { Language } from './language.js'

export type Theme = 'light' | 'dark' | 'contrast'

export interface Host {
  isTeams: boolean
  /** Undefined where the system's own setting decides. */
  theme: Theme | undefined
  language: Language
  onTheme(listen: (theme: Theme) => void): void
  /** A fresh token for each request; undefined where nobody can give one. */
  token(): Promise<string | undefined>
  /** Opens an address outside the page. */
  open(address: string): void
}

/** Teams answers within a second; a frame of anybody else's never does. */
const TEAMS_ANSWERS_WITHIN_MS = 5_000

/** Finds out where the page is. A frame that is not Teams counts as a browser. */
export async function findHost(): Promise<Host> {
  if (window.parent === window) return browser()
  try {
    return await teams()
  } catch {
    return browser()
  }
}

function browser(): Host {
  return {
    isTeams: false,
    theme: undefined,
    language: languageOf(navigator.language),
    onTheme: () => undefined,
    token: () => Promise.resolve(undefined),
    open: (address) => window.open(address, '_blank', 'noopener'),
  }
}

async function teams(): Promise<Host> {
  const { app, authentication } = await import('@microsoft/teams-js')
  await within(TEAMS_ANSWERS_WITHIN_MS, app.initialize())
  const context = await app.getContext()
  void app.notifySuccess()
  return {
    isTeams: true,
    theme: themeOf(context.app.theme),
    language: languageOf(context.app.locale),
    onTheme: (listen) => app.registerOnThemeChangeHandler((name) => listen(themeOf(name))),
    token: () => authentication.getAuthToken(),
    open: (address) => void app.openLink(address),
  }
}

/** Teams' names of its themes; "default" is the light one. */
function themeOf(name: string): Theme {
  return name === 'dark' || name === 'contrast' ? name : 'light'
}

function languageOf(locale: string): Language {
  return /^(da|nb|nn|no|sv)\b/i.test(locale) ? 'da' : 'en'
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  const tooLate = new Promise<never>((_resolve, reject) =>
    setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms`)), milliseconds),
  )
  return Promise.race([promise, tooLate])
}
