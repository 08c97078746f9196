/** The language of the page: Teams' or the browser's, until the person chooses the other one. */
import { overview as danish } from '../../src/texts/da-overview.js'
import { overview as english } from '../../src/texts/en-overview.js'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

export type Language = 'da' | 'en'
export type Words = typeof danish

export const wordsOf: Record<Language, Words> = { da: danish, en: english }

export const LanguageContext = createContext<Language>('da')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** Every sentence of the page, in the person's language. */
export function useWords(): Words {
  return wordsOf[useLanguage()]
}
