/**
 * One turn of conversation: decides which dialog it belongs to. No state is kept between turns; what a conversation
 * needs travels in its cards, so any instance can serve any turn.
 */
import { buttonSchema, type Button } from '../cards/buttons.js'
import { ask, askPerson } from './ask.js'
import { chooseTopic, countRoute, findRoute, openRoute } from './find-route.js'
import { closeCase, openClosing, showCase, takeCase } from './handle-case.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import { maySeeGaps, showGaps } from './gaps.js'
import { greet, help } from './greet.js'
import { readCommand } from './commands.js'
import { sendReport, startReport } from './log-precomplaint.js'
import { showMyCases } from './my-cases.js'
import { openCard } from './open-card.js'
import { takeFeedback } from './take-feedback.js'
import { choosePhrase, fillInPhrase, findPhrase, openPhrase } from './use-phrase.js'

export async function respond(turn: Turn, deps: Dependencies): Promise<Reply[]> {
  switch (turn.kind) {
    case 'arrived':
      return greet(turn, deps)
    case 'feedback':
      return takeFeedback(turn, deps)
    case 'said':
      return respondToText(turn, deps)
    case 'pressed':
    case 'dialog-opened':
    case 'dialog-sent': {
      const button = buttonSchema.safeParse(turn.data)
      if (!button.success) return [{ kind: 'notice', text: deps.texts.dialogs.oldButton }]
      return respondToButton(turn, button.data, deps)
    }
  }
}

function respondToText(turn: Turn & { kind: 'said' }, deps: Dependencies): Promise<Reply[]> | Reply[] {
  switch (readCommand(turn.text)) {
    case 'log':
      return startReport(turn, deps)
    case 'my-cases':
      return showMyCases(turn, deps)
    case 'help':
      return help(deps)
    case 'ask-person':
      return askPerson(deps)
    case 'gaps':
      return maySeeGaps(turn.person) ? showGaps(turn, 0, deps) : ask(turn, deps)
    case 'find-phrase':
      return findPhrase(turn, '', deps)
    case 'find-route':
      return findRoute(turn, deps)
    case undefined:
      return openCard(turn, deps) ?? ask(turn, deps)
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
    case 'send-report':
      return sendReport(turn, button, deps)
    case 'take':
      return takeCase(turn, button, deps)
    case 'show-case':
      return showCase(turn, button, deps)
    case 'open-closing':
      return openClosing(turn, button, deps)
    case 'close':
      return closeCase(turn, button, deps)
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
    case 'read-route':
      return ask({ ...turn, kind: 'said', text: `Klagevej ${button.route}` }, deps)
  }
}
