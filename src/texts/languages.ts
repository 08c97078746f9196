/** The languages the bot speaks. */
import type { Language } from '../precomplaints/views.js'
import { da, type Texts } from './da.js'
import { en } from './en.js'

export const textsIn: Readonly<Record<Language, Texts>> = { da, en }
