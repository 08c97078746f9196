/** The message extension's commands, as the app's manifest names them. */
import type { Collection } from '../knowledge/entry.js'

/** What each search looks through. */
export const searchCommands: Readonly<Record<string, readonly Collection[]>> = {
  'find-phrase': ['phrases'],
  'look-up': ['klarret', 'rules', 'routes'],
}

/** What opens a dialog. */
export const actionCommands = ['fill-phrase', 'log-report', 'ask-about', 'favourites'] as const
