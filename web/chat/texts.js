// @ts-check
/** Every sentence of the page, in its language. The bot's own words come from the bot. */
import { language } from './language.js'
import { roleTexts as danishRoles, texts as danish } from './texts-da.js'
import { roleTexts as englishRoles, texts as english } from './texts-en.js'

export const texts = language === 'en' ? english : danish
export const roleTexts = language === 'en' ? englishRoles : danishRoles
