// @ts-check
/** What happens when a person presses a button of the bot's: the call, the dialog it may open, and the notice it may leave. */
import { act, wasTaken } from './api.js'
import { renderCard } from './card.js'
import { openDialog } from './dialog.js'
import { h } from './dom.js'
import { renderText } from './markdown.js'
import { texts } from './texts.js'

const MESSAGE = 'application/vnd.microsoft.activity.message'
const ERROR = 'application/vnd.microsoft.error'

/**
 * A short word to the person under a message.
 * @typedef {{ kind: 'info' | 'error', text: string }} Notice
 * @typedef {(notice: Notice | undefined) => void} OnNotice
 */

/**
 * Presses a button in a message's card.
 * @param {string} personId
 * @param {string} messageId
 * @param {import('./card.js').Action} action
 * @param {OnNotice} onNotice
 */
export async function pressInMessage(personId, messageId, action, onNotice) {
  onNotice(undefined)
  const answer = await act('press', { person: personId, message: messageId, action })
  const task = wasTaken(answer) ? answer.body?.task : undefined
  if (task)
    showTask(task, { messageId, send: (next) => act('dialog', { person: personId, message: messageId, action: next }) })
  else onNotice(noticeOf(answer))
}

/**
 * The notice an answer calls for, if any.
 * @param {import('./api.js').BotAnswer} answer
 * @returns {Notice | undefined}
 */
export function noticeOf(answer) {
  const { status, failure, body } = answer
  if (failure) return { kind: 'error', text: failure === 'timeout' ? texts.timeout : texts.unreachable }
  if (!wasTaken(answer) && status !== 0) return { kind: 'error', text: texts.failed }
  if (body?.type === ERROR || body?.statusCode >= 400)
    return { kind: 'error', text: body.value?.message ?? texts.failed }
  return body?.type === MESSAGE && typeof body.value === 'string' ? { kind: 'info', text: body.value } : undefined
}

/**
 * Shows what the bot answered a dialog call with: a card, a message, or nothing (the dialog closes).
 * @param {any} task
 * @param {{ messageId: string, send: (action: import('./card.js').Action) => Promise<import('./api.js').BotAnswer>, onSent?: () => void, onInsert?: import('./extension.js').OnInsert }} call
 * @param {import('./dialog.js').Dialog} [open] the dialog that is open already
 */
export function showTask(task, call, open) {
  const value = task?.value
  const message = task?.type === 'message' ? String(value ?? '') : undefined
  const card = task?.type === 'continue' ? (value?.card?.content ?? value?.card) : undefined
  const returnTo = () =>
    /** @type {HTMLElement | null} */ (document.querySelector(`[data-message="${CSS.escape(call.messageId)}"]`))
  const dialog = open ?? openDialog({ width: value?.width, returnTo })
  if (card)
    dialog.show(
      value.title ?? texts.bot,
      renderCard(card, (action) => submit(action, call, dialog)),
    )
  else if (message)
    dialog.show(
      texts.bot,
      renderText(message, [], () => undefined),
      closeButton(dialog),
    )
  else if (task?.type === 'continue')
    dialog.show(value?.title ?? texts.bot, h('p', {}, texts.noPage), closeButton(dialog))
  else dialog.close()
}

/**
 * @param {import('./card.js').Action} action
 * @param {Parameters<typeof showTask>[1]} call
 * @param {import('./dialog.js').Dialog} dialog
 */
async function submit(action, call, dialog) {
  if (action.type !== 'Action.Submit') return dialog.complain(texts.notInDialog)
  const answer = await call.send(action)
  const notice = noticeOf(answer)
  if (notice?.kind === 'error') return dialog.complain(notice.text)
  // A card that comes back is the same form with a word about what to change.
  if (answer.body?.task?.type !== 'continue') call.onSent?.()
  const [inserted] = answer.body?.composeExtension?.attachments ?? []
  if (inserted) {
    dialog.close()
    return call.onInsert?.(inserted)
  }
  showTask(answer.body?.task, call, dialog)
}

/** @param {import('./dialog.js').Dialog} dialog */
function closeButton(dialog) {
  return h(
    'p',
    { class: 'dialog-actions' },
    h('button', { type: 'button', class: 'button primary', onclick: () => dialog.close() }, texts.close),
  )
}
