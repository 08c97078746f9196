/**
 * The message extension: look something up from the compose box, or act on a message. It works in any conversation, also where
 * the bot is no member, so nothing is ever posted there: results go to the person's compose box, and dialogs are seen by
 * that person alone. What a dialog does is the same code as in the private chat.
 */
import { buttonSchema, type Button } from '../cards/buttons.js'
import { inDialog } from '../cards/in-dialog.js'
import { answerInDialog, askAbout, openQuestion } from './ask-about.js'
import type { Card } from '../cards/elements.js'
import type { ExtensionTurn, Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { actionCommands } from './extension-commands.js'
import { insertPhrase, insertPicked, openPhrases } from './insert.js'
import { editReport, previewReport, sendReport, startReport } from './log-precomplaint.js'
import { keepReport, openReportOn, takeMessage } from './report-in-dialog.js'
import { textsIn } from '../texts/languages.js'
import { spokenLanguage } from './spoken-language.js'
import { searchEntries } from './search-entries.js'
import { setStar, showFavourites } from './favourites.js'
import { choosePhrase, fillInPhrase, findPhrase, openPhrase } from './use-phrase.js'

export type Extension = Turn & ExtensionTurn
/** A turn of the extension, seen as what it is for the person: private. */
export type PrivateTurn = Extract<Turn, { kind: 'dialog-sent' }>

export async function extension(turn: Extension, deps: Dependencies): Promise<Reply[]> {
  switch (turn.kind) {
    case 'searched':
      return [await searchEntries(turn, deps)]
    case 'picked':
      return [insertPicked(turn, deps)]
    case 'action-opened':
      return asDialog(await openAction(turn, deps), deps)
    case 'action-sent':
      return asDialog(await sendAction(turn, deps), deps)
  }
}

/** The dialog again with every word, when what was sent could not be kept; nothing where nothing of weight was typed. */
export function keepWhatWasTyped(turn: Extension, sentence: string, services: Omit<Dependencies, 'texts'>): Reply[] {
  const deps: Dependencies = { ...services, texts: textsIn[spokenLanguage(turn)] }
  const button = turn.kind === 'action-sent' ? buttonSchema.safeParse(turn.data) : undefined
  if (button?.success && button.data.verb === 'send-report') {
    return asDialog(keepReport(privately(turn), button.data, sentence, deps), deps)
  }
  return [{ kind: 'notice', text: sentence }]
}

async function openAction(turn: Extension & { kind: 'action-opened' }, deps: Dependencies): Promise<Reply[]> {
  switch (actionCommands.find((command) => command === turn.command)) {
    case 'fill-phrase':
      return openPhrases(privately(turn), deps)
    case 'log-report':
      return openReportOn(privately(turn), turn.message, deps)
    case 'ask-about':
      return openQuestion(turn.message ?? '', deps)
    case 'favourites':
      return showFavourites(turn.person, deps)
    case undefined:
      return [{ kind: 'notice', text: deps.texts.dialogs.oldButton }]
  }
}

function sendAction(turn: Extension & { kind: 'action-sent' }, deps: Dependencies): Promise<Reply[]> | Reply[] {
  const button = buttonSchema.safeParse(turn.data)
  if (!button.success) return [{ kind: 'notice', text: deps.texts.dialogs.oldButton }]
  return answerButton(privately(turn), button.data, deps)
}

/** The buttons of `dialogVerbs`, and none else. */
function answerButton(turn: PrivateTurn, button: Button, deps: Dependencies): Promise<Reply[]> | Reply[] {
  switch (button.verb) {
    case 'log':
      return startReport(turn, deps)
    case 'take-message':
      return takeMessage(turn, button.message, deps)
    case 'send-report':
      return sendReport(turn, button, deps)
    case 'preview-report':
      return previewReport(turn, button, deps)
    case 'edit-report':
      return editReport(turn, button, deps)
    case 'find-phrase':
      return button.words.trim() ? findPhrase(turn, button.words, deps) : openPhrases(turn, deps)
    case 'open-phrase':
      return openPhrase(turn, button.phrase, button.route, deps)
    case 'choose-phrase':
      return choosePhrase(turn, button, deps)
    case 'fill-phrase':
      return fillInPhrase(turn, button, deps, { canInsert: true })
    case 'insert-phrase':
      return insertPhrase(turn, button, deps)
    case 'star':
      return setStar(turn.person, button, deps)
    case 'ask-about':
      return askAbout(button.text, deps)
    case 'ask-again':
      return answerInDialog(button.text, deps)
    default:
      return [{ kind: 'notice', text: deps.texts.dialogs.oldButton }]
  }
}

function privately(turn: Extension): PrivateTurn {
  const data = turn.kind === 'action-sent' ? turn.data : {}
  const { person, language } = turn
  return { person, language, place: { kind: 'personal', isUnit: false }, kind: 'dialog-sent', data }
}

/** What would stand in the chat stands in the dialog. */
function asDialog(replies: Reply[], { texts }: Dependencies): Reply[] {
  const [reply] = replies
  const shown = (card: Card): Reply[] => [{ kind: 'dialog', title: texts.extension.title, card: inDialog(card) }]
  switch (reply?.kind) {
    case 'card':
    case 'replace':
    case 'dialog':
      return shown(reply.card)
    case 'text':
    case 'notice':
      return [{ kind: 'dialog-done', text: reply.text }]
    default:
      return replies
  }
}
