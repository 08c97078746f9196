/**
 * One turn of conversation: decides which dialog it belongs to. No state is kept between turns; what a conversation
 * needs travels in its cards, so any instance can serve any turn.
 */
import { buttonSchema, type Button } from '../cards/buttons.js'
import { openAnswering, sendAnswer, sendClosing } from './answer-question.js'
import { ask } from './ask.js'
import { handOn, sendQuestion, startQuestion } from './ask-person.js'
import { openBranch } from './branch-report.js'
import { chooseTopic, countRoute, findRoute, openRoute } from './find-route.js'
import { handleCase } from './handle-case.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { extension } from './extension.js'
import { tellFollowUp } from './follow-up.js'
import { exportById, exportByNumber } from './export-case.js'
import { choosePeriod, exportPeriod, mayExport } from './export-period.js'
import { maySeeGaps, showGaps, tickOffGap } from './gaps.js'
import { draftFromGap } from './draft-from-gap.js'
import { givenFeedback, openFeedback } from './take-feedback.js'
import { greet, help } from './greet.js'
import { belongsInPrivate, toPrivateChat } from './keep-private.js'
import { readCommand, readWish } from './commands.js'
import { logTold, toldBesideWish } from './log-told.js'
import { asksFurther } from './last-answer.js'
import { letOthersIn } from './let-others-in.js'
import { editReport, previewReport, sendReport, startReport } from './log-precomplaint.js'
import { showMyCases } from './my-cases.js'
import { maySeeTrends, showTrends } from './show-trends.js'
import { referBack, startAnew } from './refer-back.js'
import { spokenLanguage } from './spoken-language.js'
import { openCard } from './open-card.js'
import { openNote, sendNote, showOwnCase } from './own-case.js'
import { openAskBack, sendAskBack, tellHelped } from './own-question.js'
import { maySeeQueue, showQueue, takeFromQueue } from './show-queue.js'
import { choosePhrase, fillInPhrase, findPhrase, openPhrase } from './use-phrase.js'
import { openWholeText, showWholeText } from './whole-text.js'
import { openWithdrawal, withdrawCase } from './withdraw-case.js'
import type { Command } from '../texts/da-commands.js'
import { textsIn } from '../texts/languages.js'

/** The dialogs get `texts` in the language of the turn. */
export async function respond(turn: Turn, services: Omit<Dependencies, 'texts'>): Promise<Reply[]> {
  const deps: Dependencies = { ...services, texts: textsIn[spokenLanguage(turn)] }
  // Whoever speaks or presses in the unit's team is a colleague that a case can be handed on to.
  if (turn.place.isUnit && turn.kind !== 'arrived') deps.people.remember(turn.person, deps.now().toISOString())
  switch (turn.kind) {
    case 'arrived':
      return greet(turn, deps)
    case 'feedback-opened':
      return openFeedback(turn, deps)
    case 'feedback':
      return givenFeedback(turn, deps)
    case 'said':
      return respondToText(turn, deps)
    case 'searched':
    case 'picked':
    case 'action-opened':
    case 'action-sent':
      return extension(turn, deps)
    case 'pressed':
    case 'dialog-opened':
    case 'dialog-sent': {
      const button = buttonSchema.safeParse(turn.data)
      if (!button.success) return [{ kind: 'notice', text: deps.texts.dialogs.oldButton }]
      return respondToButton(turn, button.data, deps)
    }
  }
}

/** "Hvor klager hun så?" and "har du en tekst til det?" mean the matter that is talked about, where there is one. */
const asksMoreThanWishes: ReadonlySet<Command> = new Set(['find-route', 'find-phrase', 'my-cases', 'ask-person'])

async function respondToText(turn: Turn & { kind: 'said' }, deps: Dependencies): Promise<Reply[]> {
  if (belongsInPrivate(turn, deps)) return toPrivateChat(turn, deps)
  await letOthersIn(turn.text)
  const command = readCommand(turn.text)
  if (command) return obey(command, turn, deps)
  const asked =
    exportByNumber(turn, deps) ??
    handOn(turn, deps) ??
    logTold(turn, deps) ??
    openCard(turn, deps) ??
    openWholeText(turn, deps)
  if (asked) return asked
  const wish = readWish(turn.text, deps.knowledge())
  if (wish === 'log') return startReport(turn, deps, { whatHappened: toldBesideWish(turn.text, deps.knowledge()) })
  if (wish && !(asksMoreThanWishes.has(wish) && (await asksFurther(turn, deps)))) return obey(wish, turn, deps)
  return (await referBack(turn, deps)) ?? ask(turn, deps)
}

/** For those who may not, the words of some commands are a question like any other. */
function obey(command: Command, turn: Turn & { kind: 'said' }, deps: Dependencies): Promise<Reply[]> | Reply[] {
  switch (command) {
    case 'log':
      return startReport(turn, deps)
    case 'my-cases':
      return showMyCases(turn, deps)
    case 'help':
      return help(deps)
    case 'thanks':
      return [{ kind: 'text', text: deps.texts.dialogs.thanks }]
    case 'cancel':
      return startAnew(turn, deps)
    case 'ask-person':
      return startQuestion(turn, '', deps)
    case 'gaps':
      return maySeeGaps(turn.person) ? showGaps(turn, 0, deps) : ask(turn, deps)
    case 'queue':
      return maySeeQueue(turn.person) ? showQueue(turn, { filter: 'all', page: 0 }, deps) : ask(turn, deps)
    case 'trends':
      return maySeeTrends(turn.person)
        ? showTrends(turn, { view: 'what', period: 'this-quarter' }, deps)
        : ask(turn, deps)
    case 'export':
      return mayExport(turn.person) ? choosePeriod(turn, deps) : ask(turn, deps)
    case 'find-phrase':
      return findPhrase(turn, '', deps)
    case 'find-route':
      return findRoute(turn, deps)
  }
}

function respondToButton(
  turn: Turn & { kind: 'pressed' | 'dialog-opened' | 'dialog-sent' },
  button: Button,
  deps: Dependencies,
): Promise<Reply[]> | Reply[] {
  switch (button.verb) {
    case 'log':
      return startReport(turn, deps)
    case 'my-cases':
      return showMyCases(turn, deps)
    case 'gaps':
      return showGaps(turn, button.page, deps)
    case 'gap-draft':
      return draftFromGap(turn, button.key, deps)
    case 'gap-done':
      return tickOffGap(turn, button, deps)
    case 'send-question':
      return sendQuestion(turn, button, deps)
    case 'open-question': {
      const { id, dialog } = button
      return dialog === 'ask-back' ? openAskBack(turn, { id }, deps) : openAnswering(turn, { id, dialog }, deps)
    }
    case 'answer-question':
      return sendAnswer(turn, button, deps)
    case 'close-question':
      return sendClosing(turn, button, deps)
    case 'ask-back':
      return sendAskBack(turn, button, deps)
    case 'tell-helped':
      return tellHelped(turn, button, deps)
    case 'open-branch':
      return openBranch(turn, button.branch, deps)
    case 'send-report':
      return sendReport(turn, button, deps)
    case 'preview-report':
      return previewReport(turn, button, deps)
    case 'edit-report':
      return editReport(turn, button, deps)
    case 'show-own-case':
      return showOwnCase(turn, button, deps)
    case 'open-note':
      return openNote(turn, button, deps)
    case 'send-note':
      return sendNote(turn, button, deps)
    case 'open-withdrawal':
      return openWithdrawal(turn, button, deps)
    case 'withdraw':
      return withdrawCase(turn, button, deps)
    case 'tell-follow-up':
      return tellFollowUp(turn, button, deps)
    case 'take':
    case 'show-case':
    case 'open-case':
    case 'hand-on':
    case 'write-note':
    case 'note-phrase':
    case 'set-follow-up':
    case 'mark-complaint':
    case 'close':
    case 'reopen':
    case 'journalise':
      return handleCase(turn, button, deps)
    case 'queue':
      return showQueue(turn, button, deps)
    case 'take-from-queue':
      return takeFromQueue(turn, button, deps)
    case 'trends':
      return showTrends(turn, button, deps)
    case 'export-case':
      return exportById(turn, button, deps)
    case 'export-period':
      return exportPeriod(turn, button, deps)
    case 'find-phrase':
      return findPhrase(turn, button.words, deps)
    case 'open-phrase':
      return openPhrase(turn, button.phrase, button.route, deps)
    case 'choose-phrase':
      return choosePhrase(turn, button, deps)
    case 'fill-phrase':
      return fillInPhrase(turn, button, deps)
    case 'find-route':
      return findRoute(turn, deps)
    case 'choose-topic':
      return chooseTopic(turn, button, deps)
    case 'open-route':
      return openRoute(turn, button.route, deps)
    case 'count-route':
      return countRoute(turn, button, deps)
    case 'show-entry':
      return showWholeText(turn, button, deps)
    // Belong to the message extension's dialogs; no card in a chat has them.
    case 'pick':
    case 'star':
    case 'insert-phrase':
    case 'take-message':
    case 'ask-about':
    case 'ask-again':
      return [{ kind: 'notice', text: deps.texts.dialogs.oldButton }]
    case 'read-route':
      return ask({ ...turn, kind: 'said', text: `Klagevej ${button.route}` }, deps)
  }
}
