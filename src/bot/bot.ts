/**
 * One turn at the channel: remember the place, read the activity, hold the conversation, send the replies.
 * Whatever goes wrong, the person gets a plain sentence and a reference number that the log has too.
 */
import { ActivityTypes, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder'
import type { Reply, Turn } from '../dialogs/conversation.js'
import { keepWhatWasTyped } from '../dialogs/extension.js'
import type { Dependencies } from '../dialogs/dependencies.js'
import type { Directory } from '../dialogs/read-person.js'
import { respond } from '../dialogs/respond.js'
import { spokenLanguage } from '../dialogs/spoken-language.js'
import { describeError, type Log } from '../log.js'
import type { PlaceStore } from '../precomplaints/views.js'
import { textsIn } from '../texts/languages.js'
import { inSpan } from '../tracing.js'
import type { Deliver } from './deliver.js'
import { readActivity, readInPrivate } from './read-activity.js'
import { rememberPlace } from './remember-place.js'
import type { TurnLogic } from './teams-adapter.js'
import {
  cardMessage,
  dialogAnswer,
  extensionAnswer,
  invokeAnswer,
  pressAnswer,
  textMessage,
  writeMessage,
  type MessageReply,
} from './write-activity.js'
import { writePrivately } from './write-privately.js'

/** People wait half a second without wondering; after that they want to see that something happens. */
const TYPING_AFTER_MS = 500

interface Needs {
  deps: Dependencies
  directory: Directory
  places: PlaceStore
  deliver: Deliver
  answerShown: (activityId: string, passages: string[], at: string) => void
  log: Log
}

export function createTurnLogic(needs: Needs): TurnLogic {
  return async (context) => {
    const started = performance.now()
    const { activity } = context
    await remember(activity, needs)
    const reading = readActivity(activity, needs.directory)
    if (reading.kind === 'unknown-invoke') return answerInvoke(context, { status: 501 })
    if (reading.kind === 'nothing')
      return activity.type === 'invoke' ? answerInvoke(context, invokeAnswer({})) : undefined
    const typing = showTypingWhenSlow(context)
    try {
      const { kind, place } = reading.turn
      const shown = await inSpan('turn', { kind, place: place.kind }, () => answerTurn(context, reading.turn, needs))
      for (const { activityId, passages } of shown) {
        needs.answerShown(activityId, passages, needs.deps.now().toISOString())
      }
      const ms = Math.round(performance.now() - started)
      needs.log[kind === 'searched' ? 'debug' : 'info']('turn', { kind, place: place.kind, ms })
    } catch (error) {
      await apologise(context, reading.turn, error, needs)
    } finally {
      clearTimeout(typing)
    }
  }
}

async function answerTurn(context: TurnContext, turn: Turn, needs: Needs): Promise<ShownAnswer[]> {
  const replies = await respond(turn, needs.deps)
  const moved = replies.find((reply) => reply.kind === 'privately')
  if (!moved) return send(context, turn, replies)
  const inPrivate = (await respond(readInPrivate(context.activity, needs.directory), needs.deps)).filter(isMessage)
  const shown: ShownAnswer[] = []
  const outcome = await writePrivately(
    context,
    inPrivate.map((reply) => writeMessage(reply, 'personal')),
    { places: needs.places, deliver: needs.deliver, now: needs.deps.now, changed: needs.deps.changed },
    (index, activityId) => shown.push(...shownAnswer(inPrivate[index], activityId)),
  )
  needs.log.info('moved-to-private', { outcome })
  await context.sendActivity(textMessage(moved.told[outcome]))
  return shown
}

/** A store that is down must not keep a question from being answered. */
async function remember(activity: Activity, { directory, places, deps, log }: Needs): Promise<void> {
  try {
    if (await rememberPlace(activity, directory, places, deps.now().toISOString())) deps.changed()
  } catch (error) {
    log.error('place-not-remembered', describeError(error))
  }
}

interface ShownAnswer {
  activityId: string
  passages: string[]
}

async function send(context: TurnContext, turn: Turn, replies: Reply[]): Promise<ShownAnswer[]> {
  const shown: ShownAnswer[] = []
  for (const reply of replies.filter(isMessage)) {
    const sent = await context.sendActivity(writeMessage(reply, turn.place.kind))
    shown.push(...shownAnswer(reply, sent?.id))
  }
  const others = replies.filter((reply) => !isMessage(reply))
  if (context.activity.type === 'invoke') await answerInvoke(context, await invokeAnswerTo(context, turn, others))
  else for (const reply of others) await sendPlain(context, reply)
  return shown
}

function shownAnswer(reply: Reply | undefined, activityId: string | undefined): ShownAnswer[] {
  if (reply?.kind !== 'answer' || !activityId) return []
  return [{ activityId, passages: reply.citations.map(({ passageId }) => passageId) }]
}

/** An invoke has one answer: a notice goes into it, and the card then changes by an update of its own. */
async function invokeAnswerTo(context: TurnContext, turn: Turn, replies: Reply[]): Promise<InvokeResponse> {
  if (turn.kind === 'dialog-opened' || turn.kind === 'dialog-sent') return dialogAnswer(replies[0])
  if (turn.kind === 'feedback' || turn.kind === 'feedback-opened')
    return replies[0] ? dialogAnswer(replies[0]) : invokeAnswer({})
  if (turn.kind === 'searched' || turn.kind === 'picked') return extensionAnswer(replies[0])
  if (turn.kind === 'action-opened' || turn.kind === 'action-sent') {
    return replies[0]?.kind === 'insert' ? extensionAnswer(replies[0]) : dialogAnswer(replies[0])
  }
  const notice = replies.find((reply) => reply.kind === 'notice')
  const replacement = replies.find((reply) => reply.kind === 'replace')
  if (notice && replacement) await replaceCard(context, replacement)
  return pressAnswer(notice ?? replacement)
}

/** The same replies for a client that sent the button as a message. */
async function sendPlain(context: TurnContext, reply: Reply): Promise<void> {
  if (reply.kind === 'replace') await replaceCard(context, reply)
  else if (reply.kind === 'dialog') await context.sendActivity(cardMessage(reply.card))
  else if ('text' in reply) await context.sendActivity(textMessage(reply.text))
}

async function replaceCard(
  context: TurnContext,
  { card, activityId }: Extract<Reply, { kind: 'replace' }>,
): Promise<void> {
  if (activityId) await context.updateActivity({ ...cardMessage(card), id: activityId })
  else await context.sendActivity(cardMessage(card))
}

async function apologise(context: TurnContext, turn: Turn, error: unknown, { deps, log }: Needs): Promise<void> {
  const reference = deps.newId().slice(0, 8).toUpperCase()
  log.error('turn-failed', { reference, kind: turn.kind, ...describeError(error) })
  const { fault, notSaved } = textsIn[spokenLanguage(turn)].dialogs
  const text = savesNothing(turn) ? fault(reference) : notSaved(reference)
  try {
    await send(context, turn, sayingSo(turn, text, deps))
  } catch (failure) {
    log.error('apology-failed', { reference, ...describeError(failure) })
  }
}

function savesNothing({ kind }: Turn): boolean {
  return kind === 'said' || kind === 'searched' || kind === 'picked' || kind === 'action-opened'
}

function sayingSo(turn: Turn, text: string, deps: Dependencies): Reply[] {
  if (turn.kind === 'said') return [{ kind: 'text', text }]
  return turn.kind === 'action-sent' ? keepWhatWasTyped(turn, text, deps) : [{ kind: 'notice', text }]
}

function isMessage(reply: Reply): reply is MessageReply {
  return reply.kind === 'text' || reply.kind === 'answer' || reply.kind === 'card'
}

async function answerInvoke(context: TurnContext, value: InvokeResponse): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value })
}

function showTypingWhenSlow(context: TurnContext): NodeJS.Timeout | undefined {
  if (context.activity.type !== 'message' && context.activity.type !== 'messageUpdate') return undefined
  return setTimeout(() => {
    context.sendActivity({ type: ActivityTypes.Typing }).catch(() => undefined)
  }, TYPING_AFTER_MS)
}
